#include <criterion/criterion.h>

#include "base/date.h"

Test(date, a_heading_tells_when_a_text_was_published)
{
    Date d = {1, 1, 1};
    cr_expect_eq(date_read_heading(STR(" date 2026-01-06 PARIS"), &d), 16);
    cr_expect(d.year == 2026 && d.month == 1 && d.day == 6);
    cr_expect_eq(date_read_heading(STR("date 2025-03"), &d), 12);
    cr_expect(d.year == 2025 && d.month == 3 && d.day == 0);
    static const Str NONE[] = {STR_INIT(""),
                               STR_INIT("date"),
                               STR_INIT("date of birth"),
                               STR_INIT("2025-03-01"),
                               STR_INIT("date 2025-13-01"),
                               STR_INIT("Am date 2025-03-01")};
    for (size_t i = 0; i < sizeof NONE / sizeof *NONE; i++)
        cr_expect_eq(date_read_heading(NONE[i], &d), 0, "row %zu", i);
    cr_expect(d.year == 2025 && d.month == 3, "unchanged");
}

Test(date, parse_takes_three_precisions_and_no_impossible_day)
{
    static const struct {
        Str in;
        bool ok;
        Date out;
    } rows[] = {
        {STR_INIT("2026-01-06"), true, {2026, 1, 6}},
        {STR_INIT("2025-03"), true, {2025, 3, 0}},
        {STR_INIT("2025"), true, {2025, 0, 0}},
        {STR_INIT("2024-02-29"), true, {2024, 2, 29}},
        {STR_INIT("2025-02-29"), false, {0}},
        {STR_INIT("1900-02-29"), false, {0}},
        {STR_INIT("2025-13"), false, {0}},
        {STR_INIT("2025-00-10"), false, {0}},
        {STR_INIT("0000"), false, {0}},
        {STR_INIT("06.01.2026"), false, {0}},
        {STR_INIT("2025-3-1"), false, {0}},
        {STR_INIT(""), false, {0}},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Date d = {0};
        cr_expect_eq(date_parse(rows[i].in, &d), rows[i].ok, "row %zu", i);
        cr_expect(d.year == rows[i].out.year && d.month == rows[i].out.month && d.day == rows[i].out.day, "row %zu", i);
        char text[DATE_TEXT_MAX];
        if (rows[i].ok)
            cr_expect(str_equal((Str){text, date_format(d, text)}, rows[i].in), "row %zu: %s", i, text);
    }
}

Test(date, days_go_both_ways_over_four_centuries)
{
    Date d = {1800, 1, 1};
    int32_t first = date_to_days(d);
    for (int32_t days = first; days < first + 400 * 366; days++) {
        Date back = date_from_days(days);
        cr_assert_eq(date_to_days(back), days);
        cr_assert(back.day >= 1 && back.day <= date_days_in_month(back.year, back.month));
    }
}

Test(date, weekdays)
{
    cr_expect_eq(date_weekday(date_to_days((Date){2026, 1, 6})), 1);   /* a Tuesday */
    cr_expect_eq(date_weekday(date_to_days((Date){1969, 12, 31})), 2); /* a Wednesday */
    cr_expect_eq(date_weekday(date_to_days((Date){2000, 2, 29})), 1);
}

Test(date, months_and_order)
{
    Date d = date_add_months((Date){2025, 1, 31}, -1);
    cr_expect(d.year == 2024 && d.month == 12 && d.day == 0);
    d = date_add_months((Date){2025, 11, 3}, 3);
    cr_expect(d.year == 2026 && d.month == 2);
    cr_expect_lt(date_compare((Date){2025, 3, 0}, (Date){2025, 3, 2}), 0);
    cr_expect_eq(date_compare((Date){2025, 0, 0}, (Date){2025, 1, 1}), 0);
}

Test(date, edtf_intervals_do_not_run_backwards)
{
    cr_expect(date_is_edtf(STR("2025-03-27/2025-03-28")));
    cr_expect(date_is_edtf(STR("2025")));
    cr_expect_not(date_is_edtf(STR("2025-03-28/2025-03-27")));
    cr_expect_not(date_is_edtf(STR("2025-03-27/")));
    cr_expect_not(date_is_edtf(STR("gestern")));
}
