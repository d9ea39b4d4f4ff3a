/* Dates, on expressions of our own with the lexicon of rules/de. */
#include "tests/unit/worker/text/setting.h"

static const Date DAY = {2025, 6, 12}; /* a Thursday */

Test(when, resolves_dates)
{
    static const struct {
        const char *text;
        WhenTense tense;
        const char *date;
    } ROWS[] = {
        {"am Dienstag", WHEN_PAST, "2025-06-10"},
        {"am Dienstag", WHEN_FUTURE, "2025-06-17"},
        {"am Donnerstag", WHEN_PAST, "2025-06-12"},
        {"am kommenden Donnerstag", WHEN_PAST, "2025-06-19"},
        {"gestern", WHEN_PAST, "2025-06-11"},
        {"am 22. November", WHEN_PAST, "2024-11-22"},
        {"am 22. November", WHEN_FUTURE, "2025-11-22"},
        {"Ende Februar 2024", WHEN_PAST, "2024-02"},
        {"im September", WHEN_FUTURE, "2025-09"},
        {"vor drei Tagen", WHEN_PAST, "2025-06-09"},
        {"vor sechzehn Tagen", WHEN_PAST, "2025-05-27"},
        {"vergangene Woche", WHEN_PAST, "2025-06"},
        {"vom 27. bis 28. März 2025", WHEN_PAST, "2025-03-27/2025-03-28"},
        {"am 10.05.2025", WHEN_PAST, "2025-05-10"},
        {"in der Nacht auf Mittwoch", WHEN_PAST, "2025-06-11"},
        {"am Dienstagnachmittag", WHEN_PAST, "2025-06-10"},
        {"am Dienstag (3. Juni)", WHEN_PAST, "2025-06-03"},
        {"am kommenden Montag (16.6.)", WHEN_FUTURE, "2025-06-16"},
        {"heuer", WHEN_PAST, "2025"},
        {"im Vorjahr", WHEN_PAST, "2024"},
        {"zum Jahresende", WHEN_FUTURE, "2025"},
        {"Anfang des Monats", WHEN_PAST, "2025-06"},
        {"Ende 2024", WHEN_PAST, "2024"},
        {"seit 2022", WHEN_NOW, "2022"},
        {"im Jänner", WHEN_PAST, "2025-01"},
        {"im vergangenen Herbst", WHEN_PAST, "2024"},
        {"im Herbst", WHEN_FUTURE, "2025"},
        {"Sommer 2023", WHEN_PAST, "2023"},
        {"in zwei Monaten", WHEN_FUTURE, "2025-08"},
        {"vor drei Jahren", WHEN_PAST, "2022"},
        {"in den kommenden Tagen", WHEN_FUTURE, "2025-06"},
        {"am Wochenende", WHEN_PAST, "2025-06"},
        {"am Wochenende", WHEN_FUTURE, "2025-06"},
        {"gestern Abend", WHEN_PAST, "2025-06-11"},
    };
    Setting *s = open_lexicon();
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++) {
        const Analysis *a = analyse_on(s, ROWS[i].text, DAY);
        cr_assert_eq(a->whens.count, 1, "%s: %zu", ROWS[i].text, a->whens.count);
        Str date = when_resolve(a->arena, &a->whens.items[0], DAY, ROWS[i].tense);
        cr_expect(str_equal(date, str_of(ROWS[i].date)), "%s: %.*s", ROWS[i].text, STR_ARG(date));
    }
    close_lexicon(s);
}

Test(when, keeps_dates_as_coarse_as_the_publication)
{
    Setting *s = open_lexicon();
    const Analysis *a = analyse_on(s, "am Dienstag", DAY);
    Str month = when_resolve(a->arena, &a->whens.items[0], (Date){2025, 3, 0}, WHEN_PAST);
    Str nothing = when_resolve(a->arena, &a->whens.items[0], (Date){0, 0, 0}, WHEN_PAST);
    cr_expect(str_equal(month, STR("2025-03")));
    cr_expect_eq(nothing.len, 0);
    close_lexicon(s);
}

Test(when, gives_no_month_to_a_span_of_days_that_two_months_share)
{
    static const struct {
        const char *text;
        Date published;
        WhenTense tense;
        const char *date;
    } ROWS[] = {
        {"am Wochenende", {2025, 6, 2}, WHEN_PAST, ""}, /* 31 May and 1 June */
        {"am Wochenende", {2025, 6, 3}, WHEN_FUTURE, "2025-06"},
        {"vergangene Woche", {2025, 6, 4}, WHEN_PAST, ""}, /* 26 May to 1 June */
        {"kommende Woche", {2025, 6, 4}, WHEN_FUTURE, "2025-06"},
        {"in den nächsten Tagen", {2025, 6, 29}, WHEN_FUTURE, ""},
        {"in den nächsten Tagen", {2025, 6, 0}, WHEN_FUTURE, "2025-06"},
        {"heuer", {0, 0, 0}, WHEN_PAST, ""},
    };
    Setting *s = open_lexicon();
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++) {
        const Analysis *a = analyse_on(s, ROWS[i].text, ROWS[i].published);
        cr_assert_eq(a->whens.count, 1, "%s", ROWS[i].text);
        Str date = when_resolve(a->arena, &a->whens.items[0], ROWS[i].published, ROWS[i].tense);
        cr_expect(str_equal(date, str_of(ROWS[i].date)), "%s: %.*s", ROWS[i].text, STR_ARG(date));
    }
    close_lexicon(s);
}

Test(when, takes_no_habit_and_no_other_noun_for_a_date)
{
    static const char *const TEXTS[] = {"jeden Dienstag", "diese Tage", "Der Sommer war kühl.", "2022 Soldaten",
                                        "Er wünscht einen guten Morgen."};
    Setting *s = open_lexicon();
    for (size_t i = 0; i < sizeof TEXTS / sizeof *TEXTS; i++)
        cr_expect_eq(analyse_on(s, TEXTS[i], DAY)->whens.count, 0, "%s", TEXTS[i]);
    close_lexicon(s);
}

Test(when, writes_timex)
{
    static const struct {
        const char *text;
        WhenTense tense;
        const char *timex;
        TimeEdge edge;
    } ROWS[] = {
        {"am Dienstagabend", WHEN_PAST, "2025-06-10TEV", EDGE_NONE},
        {"gestern Nacht", WHEN_PAST, "2025-06-11TNI", EDGE_NONE},
        {"morgen früh", WHEN_FUTURE, "2025-06-13TMO", EDGE_NONE},
        {"vergangene Woche", WHEN_PAST, "2025-W23", EDGE_NONE},
        {"am Wochenende", WHEN_FUTURE, "2025-W24-WE", EDGE_NONE},
        {"Ende Februar 2024", WHEN_PAST, "2024-02", EDGE_END},
        {"Mitte 2024", WHEN_PAST, "2024", EDGE_MID},
        {"zu Jahresbeginn", WHEN_PAST, "2025", EDGE_BEGIN},
        {"im Winter 2023", WHEN_PAST, "2023-WI", EDGE_NONE},
        {"in den kommenden Tagen", WHEN_FUTURE, "FUTURE_REF", EDGE_NONE},
        {"vom 3. bis 5. Mai", WHEN_PAST, "", EDGE_NONE},
    };
    Setting *s = open_lexicon();
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++) {
        const Analysis *a = analyse_on(s, ROWS[i].text, DAY);
        cr_assert_eq(a->whens.count, 1, "%s: %zu", ROWS[i].text, a->whens.count);
        Str timex = when_timex(a->arena, &a->whens.items[0], DAY, ROWS[i].tense);
        cr_expect(str_equal(timex, str_of(ROWS[i].timex)), "%s: %.*s", ROWS[i].text, STR_ARG(timex));
        cr_expect_eq(a->whens.items[0].edge, ROWS[i].edge, "%s", ROWS[i].text);
    }
    close_lexicon(s);
}

Test(when, counts_iso_weeks_over_the_turn_of_the_year)
{
    Setting *s = open_lexicon();
    const Date monday = {2025, 1, 6}, thursday = {2027, 1, 7};
    const Analysis *a = analyse_on(s, "vergangene Woche", monday);
    cr_expect(str_equal(when_timex(a->arena, &a->whens.items[0], monday, WHEN_PAST), STR("2025-W01")));
    a = analyse_on(s, "vergangene Woche", thursday);
    cr_expect(str_equal(when_timex(a->arena, &a->whens.items[0], thursday, WHEN_PAST), STR("2026-W53")));
    close_lexicon(s);
}
