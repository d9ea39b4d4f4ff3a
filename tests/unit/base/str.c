#include <criterion/criterion.h>

#include "base/str.h"

Test(str, slice_clamps_to_the_text)
{
    Str s = STR("Paris");
    cr_expect(str_equal(str_slice(s, 1, 3), STR("ar")));
    cr_expect(str_equal(str_slice(s, 3, 99), STR("is")));
    cr_expect_eq(str_slice(s, 9, 12).len, 0);
}

Test(str, trim_takes_white_space_off_both_ends)
{
    static const struct {
        Str in, out;
    } rows[] = {
        {STR_INIT("  a b\t\n"), STR_INIT("a b")}, {STR_INIT(" \r\n"), STR_INIT("")}, {STR_INIT(""), STR_INIT("")}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        cr_expect(str_equal(str_trim(rows[i].in), rows[i].out), "row %zu", i);
}

Test(str, split_gives_every_part_and_ends)
{
    static const struct {
        Str in;
        size_t parts;
    } rows[] = {{STR_INIT("a;b;c"), 3}, {STR_INIT("a;"), 2}, {STR_INIT(";"), 2}, {STR_INIT("a"), 1}, {STR_INIT(""), 1}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Str rest = rows[i].in, part;
        size_t n = 0;
        while (str_split(&rest, ';', &part))
            n++;
        cr_expect_eq(n, rows[i].parts, "row %zu: %zu parts", i, n);
    }
}

Test(str, find_and_index_say_len_where_there_is_nothing)
{
    Str s = STR("Sondergipfel");
    cr_expect_eq(str_find(s, STR("gipfel"), 0), 6);
    cr_expect_eq(str_find(s, STR("gipfel"), 7), s.len);
    cr_expect_eq(str_find(s, STR("x"), 99), s.len);
    cr_expect_eq(str_index(s, 'e', 5), 10);
    cr_expect_eq(str_index(s, 'x', 0), s.len);
}

Test(str, to_uint_takes_whole_numbers_only)
{
    static const struct {
        Str in;
        bool ok;
        uint64_t value;
    } rows[] = {{STR_INIT("0"), true, 0},
                {STR_INIT("9223372036854775807"), true, INT64_MAX},
                {STR_INIT("9223372036854775808"), false, 0},
                {STR_INIT("99999999999999999999"), false, 0},
                {STR_INIT("-1"), false, 0},
                {STR_INIT("1.5"), false, 0},
                {STR_INIT(""), false, 0}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        uint64_t value = 0;
        cr_expect_eq(str_to_uint(rows[i].in, &value), rows[i].ok, "row %zu", i);
        cr_expect_eq(value, rows[i].value, "row %zu", i);
    }
}
