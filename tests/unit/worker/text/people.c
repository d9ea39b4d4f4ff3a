/* Who is meant: offices, colleagues, by-names, shared adjectives, on sentences of our own with the lexicon of rules/de. */
#include <string.h>

#include "tests/unit/worker/text/setting.h"

/* Is an actor of that name and country (NULL: any) among the mentions? */
static void expect_actor(Setting *s, const char *text, Date published, const char *name, const char *country)
{
    const Analysis *a = analyse_on(s, text, published);
    for (size_t i = 0; i < a->mentions.count; i++) {
        const Mention *m = &a->mentions.items[i];
        if (m->type == ACTOR_TYPE_NONE || !str_equal(m->name, str_of(name)))
            continue;
        cr_expect(!country || strcmp(m->country, country) == 0, "%s: %s acts for \"%s\"", text, name, m->country);
        return;
    }
    cr_expect(false, "%s: no %s", text, name);
}

Test(people, finds_the_colleague_in_the_same_office)
{
    static const struct {
        const char *text, *name;
    } ROWS[] = {
        {"Marco Rubio rief seinen russischen Amtskollegen an.", "Sergej Lawrow"},
        {"Johann Wadephul besuchte seine österreichische Kollegin.", "Beate Meinl-Reisinger"},
        {"Boris Pistorius lud seine Kollegen aus Polen und Italien ein.", "Guido Crosetto"},
        {"Boris Pistorius traf seinen italienischen Kollegen Gianguido Crosetto.", "Guido Crosetto"}, /* no office */
        {"Sergej Lawrow und sein US-Kollege schwiegen.", "Marco Rubio"},
    };
    Setting *s = open_lexicon();
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++)
        expect_actor(s, ROWS[i].text, (Date){2025, 6, 12}, ROWS[i].name, NULL);
}

Test(people, keeps_an_office_of_one_state_there)
{
    Setting *s = open_lexicon();
    expect_actor(s, "Keir Starmer rief den Bundeskanzler an.", (Date){2025, 6, 12}, "Friedrich Merz", "DEU");
    expect_actor(s, "Keir Starmer rief Bundeskanzler Stocker an.", (Date){2025, 6, 12}, "Christian Stocker", "AUT");
}

Test(people, shares_the_noun_of_adjectives)
{
    static const struct {
        const char *text, *name;
    } ROWS[] = {
        {"Der deutsche und der französische Außenminister kamen.", "Johann Wadephul"},
        {"Es sprachen norwegische und dänische Unterhändler.", "Norwegen"},
        {"Es sprachen norwegische und dänische Unterhändler.", "Dänemark"},
        {"Die EU-Verteidigungsminister tagen.", "EU-Verteidigungsminister"},
        {"Man sah den Finanzministern der G7 an, wie müde sie waren.", "Finanzminister der G7"},
        {"Da kamen europäische Generäle.", "europäische Generäle"},
        {"Das lehnen die anderen westlichen Länder ab.", "westliche Länder"},
        {"Das begrüßen die Balkanstaaten.", "Balkanstaaten"},
        {"Die Regionalmächte Türkei und Iran lobten das.", "Iran"},
        {"Es kam der norwegische Staatssekretär Ola Probe Ende Mai.", "Ola Probe"},
    };
    Setting *s = open_lexicon();
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++)
        expect_actor(s, ROWS[i].text, (Date){2025, 6, 12}, ROWS[i].name, NULL);
}

Test(people, knows_for_whom_somebody_acted_then)
{
    Setting *s = open_lexicon();
    expect_actor(s, "Mark Rutte kam.", (Date){2023, 5, 3}, "Mark Rutte", "NLD");
    expect_actor(s, "Mark Rutte kam.", (Date){2025, 5, 3}, "Mark Rutte", "");
}

Test(people, settles_offices_by_those_named_where_the_date_is_unknown)
{
    Setting *s = open_lexicon();
    const char *text = "Bundeskanzler Friedrich Merz kam. Auch der Nato-Generalsekretär kam.";
    expect_actor(s, text, (Date){0, 0, 0}, "Mark Rutte", "");
}

Test(people, gives_an_office_that_changed_hands_within_the_month_to_whoever_is_named)
{
    static const struct {
        const char *text, *name;
        Date published;
    } ROWS[] = {
        {"Friedrich Merz kam an. Danach rief ihn der Kanzler nicht.", "Friedrich Merz", {2025, 5, 0}},
        {"Es kam der Bundeskanzler.", "Friedrich Merz", {2025, 5, 0}},
        {"Es kam der Bundeskanzler.", "Olaf Scholz", {2025, 4, 0}},
        {"Es kam die österreichische Außenministerin.", "Beate Meinl-Reisinger", {2025, 3, 0}},
    };
    Setting *s = open_lexicon();
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++)
        expect_actor(s, ROWS[i].text, ROWS[i].published, ROWS[i].name, NULL);
}

Test(people, takes_by_names_from_the_sentence_before)
{
    static const struct {
        const char *text, *name;
    } ROWS[] = {
        {"Am Rand stand Norwegen. Boris Pistorius schwieg. Dann ging der SPD-Politiker.", "Boris Pistorius"},
        {"Kaja Kallas kam mit Donald Trump. Später ging der 79-Jährige.", "Donald Trump"},
    };
    Setting *s = open_lexicon();
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++)
        expect_actor(s, ROWS[i].text, (Date){2025, 6, 12}, ROWS[i].name, NULL);
}

Test(people, joins_a_title_and_the_name_behind_a_comma)
{
    Setting *s = open_lexicon();
    expect_actor(s, "Er traf den Präsidenten von Guyana, Samuel Probe Ali, in Rom.", (Date){2025, 6, 12},
                 "Samuel Probe Ali", "GUY");
    expect_actor(s, "Es sprach die Präsidentin der EU-Kommission, von der Leyen, in Rom.", (Date){2025, 6, 12},
                 "Ursula von der Leyen", "");
}

Test(people, takes_a_role_for_nobody)
{
    Setting *s = open_lexicon();
    const Analysis *a = analyse_on(s, "Er traf Sergej Lawrow, den er als Außenminister kennt.", (Date){2025, 6, 12});
    cr_expect_eq(a->mentions.count, 1);
}

Test(people, tells_the_owner_of_a_title_from_its_holder)
{
    static const struct {
        const char *text, *name;
    } ROWS[] = {
        {"Putins Berater Juri Uschakow schwieg.", "Juri Uschakow"},
        {"Da kam Donald Trumps Schwiegersohn Jared Kushner.", "Jared Kushner"},
        {"Merz’ Sprecher Stefan Kornelius schwieg.", "Stefan Kornelius"},
        {"Die EU-Außenbeauftragte schwieg.", "Kaja Kallas"},
        {"Der Besuch des Kanzlers in Oslo war kurz.", "Friedrich Merz"},
    };
    Setting *s = open_lexicon();
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++) {
        expect_actor(s, ROWS[i].text, (Date){2025, 6, 12}, ROWS[i].name, NULL);
        const Analysis *a = analysis_run(&s->arena, s->lexicon, str_of(ROWS[i].text), (Date){2025, 6, 12});
        size_t people = 0;
        for (size_t m = 0; m < a->mentions.count; m++)
            people += a->mentions.items[m].type == ACTOR_TYPE_PERSON;
        cr_expect_eq(people, 1, "%s: %zu people", ROWS[i].text, people);
    }
}

Test(people, gives_no_state_to_the_head_of_anything_else)
{
    static const char *const TEXT =
        "Der Präsident der Handelskammer lobte den Plan. Der Präsident des Landtags sagte nichts.";
    Setting *s = open_lexicon();
    const Analysis *a = analyse_on(s, TEXT, (Date){2025, 5, 12});
    for (size_t i = 0; i < a->mentions.count; i++)
        cr_expect_neq(a->mentions.items[i].type, ACTOR_TYPE_PERSON, "%.*s", STR_ARG(a->mentions.items[i].name));
    expect_actor(s, "Er traf den Ministerpräsidenten der palästinensischen Autonomiebehörde.", (Date){2024, 10, 12},
                 "Mohammed Mustafa", "PSE");
}

Test(people, joins_a_title_with_a_name_far_behind_it)
{
    static const struct {
        const char *text, *name, *country;
    } ROWS[] = {
        {"Der UN-Gesandte für den Jemen, Hans Grundberg, reiste ab.", "Hans Grundberg", ""},
        {"Der Sekretär des russischen Sicherheitsrats, Sergej Schoigu, flog ab.", "Sergej Schoigu", "RUS"},
        {"Die Sprecherin des estnischen Außenministeriums, Mari Probe, schwieg.", "Mari Probe", "EST"},
        {"Die Präsidentin des Europäischen Parlaments, Roberta Metsola, kam.", "Roberta Metsola", ""},
    };
    Setting *s = open_lexicon();
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++)
        expect_actor(s, ROWS[i].text, (Date){2025, 6, 12}, ROWS[i].name, ROWS[i].country);
}

Test(people, leaves_a_group_to_those_it_names)
{
    Setting *s = open_lexicon();
    const Analysis *a =
        analysis_run(&s->arena, s->lexicon, STR("Die Regionalmächte Türkei und Iran lobten das."), (Date){2025, 6, 12});
    for (size_t i = 0; i < a->mentions.count; i++)
        cr_expect_neq(a->mentions.items[i].type, ACTOR_TYPE_GROUP);
}

Test(people, takes_a_cabinet_for_its_state)
{
    Setting *s = open_lexicon();
    expect_actor(s, "Das Kabinett Merz tagte.", (Date){2025, 6, 12}, "Deutschland", "DEU");
    expect_actor(s, "Die Regierung Netanjahu lehnte ab.", (Date){2025, 6, 12}, "Israel", "ISR");
}

Test(people, knows_a_common_surname_once_it_was_named)
{
    Setting *s = open_lexicon();
    const char *text = "Carsten Schneider kam an. Am Abend sprach Schneider.";
    const Analysis *a = analyse_on(s, text, (Date){2025, 6, 12});
    cr_assert_eq(a->mentions.count, 2);
    cr_expect_not_null(a->mentions.items[1].item);
    cr_expect_eq(analyse_on(s, "Am Abend sprach der Richter Schneider.", (Date){2025, 6, 12})->mentions.count, 0);
}

Test(people, knows_surnames_that_begin_in_lower_case)
{
    static const struct {
        const char *text, *name;
    } ROWS[] = {
        {"Am Freitag versprach von der Leyen den Balten Geld.", "Ursula von der Leyen"},
        {"Dazu schwieg de Wever.", "Bart De Wever"},
        {"Am Abend rief al-Sisi an.", "Abdel Fattah al-Sisi"},
    };
    Setting *s = open_lexicon();
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++)
        expect_actor(s, ROWS[i].text, (Date){2025, 6, 12}, ROWS[i].name, NULL);
}
