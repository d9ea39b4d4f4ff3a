/* Times of day, durations and habits, on expressions of our own with the lexicon of rules/de. */
#include "tests/unit/worker/text/setting.h"

static const Date DAY = {2025, 6, 12};

Test(period, reads_times_durations_and_sets)
{
    static const struct {
        const char *text;
        PeriodType type;
        const char *timex;
    } ROWS[] = {
        {"um 14 Uhr", PERIOD_TIME, "T14:00"},
        {"um 14.30 Uhr", PERIOD_TIME, "T14:30"},
        {"gegen 7:05 Uhr", PERIOD_TIME, "T07:05"},
        {"um Mitternacht", PERIOD_TIME, "T24:00"},
        {"drei Tage lang", PERIOD_DURATION, "P3D"},
        {"seit zwei Jahren", PERIOD_DURATION, "P2Y"},
        {"anderthalb Stunden", PERIOD_DURATION, "PT1.5H"},
        {"zwei weitere Wochen", PERIOD_DURATION, "P2W"},
        {"mehrere Monate", PERIOD_DURATION, "PXM"},
        {"drei Jahrzehnte", PERIOD_DURATION, "P30Y"},
        {"eine dreitägige Reise", PERIOD_DURATION, "P3D"},
        {"eine 30-tägige Pause", PERIOD_DURATION, "P30D"},
        {"ein mehrwöchiger Besuch", PERIOD_DURATION, "PXW"},
        {"täglich", PERIOD_SET, "P1D"},
        {"die jährlichen Beiträge", PERIOD_SET, "P1Y"},
        {"montags", PERIOD_SET, "XXXX-WXX-1"},
        {"jeden Freitag", PERIOD_SET, "XXXX-WXX-5"},
        {"pro Jahr", PERIOD_SET, "P1Y"},
        {"alle zwei Wochen", PERIOD_SET, "P2W"},
    };
    Setting *s = open_lexicon();
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++) {
        const Analysis *a = analyse_on(s, ROWS[i].text, DAY);
        cr_expect_eq(a->whens.count, 0, "%s is no date", ROWS[i].text);
        cr_assert_eq(a->periods.count, 1, "%s: %zu", ROWS[i].text, a->periods.count);
        const Period *p = &a->periods.items[0];
        cr_expect(str_equal(p->timex, str_of(ROWS[i].timex)), "%s: %.*s", ROWS[i].text, STR_ARG(p->timex));
        cr_expect_eq(p->type, ROWS[i].type, "%s", ROWS[i].text);
    }
    close_lexicon(s);
}

Test(period, leaves_dates_and_plain_numbers_alone)
{
    static const char *const TEXTS[] = {"vor drei Tagen", "in zwei Wochen", "25 Uhr",           "30 Panzer",
                                        "am 3. Mai",      "einmalig",       "99999999999 Jahre"};
    Setting *s = open_lexicon();
    for (size_t i = 0; i < sizeof TEXTS / sizeof *TEXTS; i++)
        cr_expect_eq(analyse_on(s, TEXTS[i], DAY)->periods.count, 0, "%s", TEXTS[i]);
    close_lexicon(s);
}
