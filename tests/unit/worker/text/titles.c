/* Titles: who bears them, how many, and where their names stand. Sentences of our own with the lexicon of rules/de. */
#include <string.h>

#include "tests/unit/worker/text/setting.h"

typedef struct Row {
    const char *text, *name, *country; /* country NULL: any */
} Row;

static const Date AT = {2025, 3, 12};

static const Mention *find_actor(const Analysis *a, const char *name)
{
    for (size_t i = 0; i < a->mentions.count; i++)
        if (a->mentions.items[i].type != ACTOR_TYPE_NONE && str_equal(a->mentions.items[i].name, str_of(name)))
            return &a->mentions.items[i];
    return NULL;
}

static void expect_actors(const Row *rows, size_t count)
{
    Setting *s = open_lexicon();
    for (size_t i = 0; i < count; i++) {
        const Mention *m = find_actor(analyse_on(s, rows[i].text, AT), rows[i].name);
        cr_expect(m, "%s: no %s", rows[i].text, rows[i].name);
        if (m && rows[i].country)
            cr_expect(strcmp(m->country, rows[i].country) == 0, "%s: acts for \"%s\"", rows[i].text, m->country);
    }
}

static void expect_no_actors(const Row *rows, size_t count)
{
    Setting *s = open_lexicon();
    for (size_t i = 0; i < count; i++)
        cr_expect(!find_actor(analyse_on(s, rows[i].text, AT), rows[i].name), "%s: %s", rows[i].text, rows[i].name);
}

Test(titles, takes_a_deputy_for_his_state)
{
    static const Row ROWS[] = {
        {"Der stellvertretende russische Außenminister warnte davor.", "Russland", "RUS"},
        {"Russlands stellvertretender Verteidigungsminister warnte davor.", "Russland", "RUS"},
        {"Der britische Vize-Premier warnte davor.", "Großbritannien", "GBR"},
        {"Die slowakische Vize-Außenministerin Anna Probe warnte davor.", "Anna Probe", "SVK"},
        {"Der syrische Interims-Außenminister warnte davor.", "Asaad al-Schaibani", "SYR"},
    };
    expect_actors(ROWS, sizeof ROWS / sizeof *ROWS);
}

Test(titles, takes_nobody_of_other_times_for_the_holder)
{
    static const Row ROWS[] = {
        {"Donald Trump rief an. Der Ex-US-Präsident lehnte ab.", "Joe Biden", NULL},
        {"Der frühere russische Außenminister warnte davor.", "Sergej Lawrow", NULL},
        {"Der russische Ex-Außenminister warnte davor.", "Sergej Lawrow", NULL},
        {"Der Altkanzler warnte davor.", "Olaf Scholz", NULL},
        {"Der Bundeskanzler a. D. Ola Probe warnte davor.", "Olaf Scholz", NULL},
        {"Der gestürzte Präsident Syriens schwieg.", "Ahmed al-Scharaa", NULL},
    };
    expect_no_actors(ROWS, sizeof ROWS / sizeof *ROWS);
}

Test(titles, takes_nobody_for_several)
{
    static const Row ROWS[] = {
        {"Sergej Lawrow war da. Das Treffen der Außenminister in Wien misslang.", "Beate Meinl-Reisinger", NULL},
        {"Boris Pistorius sprach mit Verteidigungsministern aus Asien. Auf Ebene der Unterhändler ging es weiter.",
         "Steve Witkoff", NULL},
        {"Beide lobten ihre Außenminister.", "Annalena Baerbock", NULL},
        {"Die Kosovo-Serben blieben zu Hause.", "Serbien", NULL},
        {"Exil-Russen protestierten.", "Russland", NULL},
    };
    expect_no_actors(ROWS, sizeof ROWS / sizeof *ROWS);
}

Test(titles, shares_a_title_among_genitives)
{
    static const Row ROWS[] = {
        {"Das Treffen der Außenminister Russlands und Chinas fiel aus.", "Wang Yi", "CHN"},
        {"Das Treffen der Außenminister Russlands und Chinas fiel aus.", "Sergej Lawrow", "RUS"},
        {"Russlands und Chinas Außenminister schwiegen.", "Sergej Lawrow", "RUS"},
        {"Russlands, Indiens und Chinas Vertreter schwiegen.", "Indien", "IND"},
    };
    expect_actors(ROWS, sizeof ROWS / sizeof *ROWS);
}

Test(titles, finds_the_name_behind_a_complement)
{
    static const Row ROWS[] = {
        {"Der Sprecher des iranischen Außenministeriums Ali Probe lehnte ab.", "Ali Probe", "IRN"},
        {"Der Botschafter der Türkei in Wien Ali Probe lehnte ab.", "Ali Probe", "TUR"},
        {"Der Gesandte der Vereinten Nationen (UN), Ali Probe, lehnte ab.", "Ali Probe", NULL},
        {"Der US-Gesandte für Syrien, Ali Probe (links), lehnte ab.", "Ali Probe", "USA"},
        {"Der Leiter des israelischen Geheimdienstes Schin Muster, Ali Probe, kam mit.", "Ali Probe", "ISR"},
        {"Da kam der Gesandte von Präsident Donald Trump, Steve Witkoff, nach Wien.", "Steve Witkoff", "USA"},
    };
    expect_actors(ROWS, sizeof ROWS / sizeof *ROWS);
}

Test(titles, finds_the_name_in_front_of_a_title)
{
    static const Row ROWS[] = {
        {"Ali Probe, der Sprecher des iranischen Außenministeriums, lehnte ab.", "Ali Probe", "IRN"},
        {"Anna Probe, Staatssekretärin im Auswärtigen Amt, lehnte ab.", "Anna Probe", "DEU"},
        {"Prof. Dr. Anna Probe, Botschafterin Norwegens in Wien, lehnte ab.", "Anna Probe", "NOR"},
        {"Anna Probe (SPD), deutsche Botschafterin in Oslo, lehnte ab.", "Anna Probe", "DEU"},
    };
    expect_actors(ROWS, sizeof ROWS / sizeof *ROWS);
}

Test(titles, takes_other_nouns_for_no_names)
{
    static const Row ROWS[] = {
        {"Er lobte Haus Sonnenblick, Präsident des Vereins war er nicht.", "Haus Sonnenblick", NULL},
        {"Zudem Anna Probe, Nachbarin der Familie, lehnte ab.", "Anna Probe", NULL},
    };
    expect_no_actors(ROWS, sizeof ROWS / sizeof *ROWS);
}

Test(titles, knows_the_one_service_that_has_such_a_chief)
{
    static const Row ROWS[] = {
        {"Der Mossad-Chef flog nach Kairo.", "David Barnea", "ISR"},
        {"Der CIA-Chef flog nach Kairo.", "John Ratcliffe", "USA"},
        {"Die Landeshauptfrau Anna Probe aus Österreich flog nach Kairo.", "Anna Probe", NULL},
        {"Die AU lobte den Plan.", "Afrikanische Union", NULL},
    };
    expect_actors(ROWS, sizeof ROWS / sizeof *ROWS);
}

Test(titles, takes_outlets_and_pronouns_for_nobody)
{
    static const Row ROWS[] = {
        {"Das sagte er der Deutschen Presse-Agentur.", "Deutschland", NULL},
        {"Die Times of Israel lobte den Plan.", "Israel", NULL},
        {"Das steht in der Washington Post.", "Washington Post", NULL},
        {"Uns freut das.", "UN", NULL},
        {"Aus Rom kam Lob.", "Afrikanische Union", NULL},
    };
    expect_no_actors(ROWS, sizeof ROWS / sizeof *ROWS);
}

Test(titles, knows_a_name_that_is_spelled_otherwise)
{
    static const Row ROWS[] = {
        {"Der ukrainische Präsident Wolodimyr Selenskyj kam.", "Wolodymyr Selenskyj", "UKR"},
        {"Präsident Wolodimyr Selenskyj kam.", "Wolodymyr Selenskyj", "UKR"},
        {"Der norwegische Minister Ola Merz kam.", "Ola Merz", "NOR"},
        {"Präsident Ola Selenskyj kam.", "Ola Selenskyj", NULL},
        {"Der Chefvermittler der Afrikanischen Union (AU), Olusegun Obasanjo, kam.", "Olusegun Obasanjo", NULL},
    };
    expect_actors(ROWS, sizeof ROWS / sizeof *ROWS);
}

Test(titles, finds_a_former_holder_who_was_named)
{
    Setting *s = open_lexicon();
    const Analysis *a = analyse_on(s, "Boris Johnson kam nach Kiew. Der britische Ex-Premier lobte Olaf Scholz.", AT);
    const Mention *last = NULL;
    for (size_t i = 0; i < a->mentions.count; i++)
        if (str_equal(a->mentions.items[i].name, STR("Boris Johnson")))
            last = &a->mentions.items[i];
    cr_assert(last);
    cr_expect(last->anaphoric && last->sentence == 1);
}
