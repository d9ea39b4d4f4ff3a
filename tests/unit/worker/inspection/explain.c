#define _XOPEN_SOURCE 700
#include "worker/inspection/explain.h"

#include <criterion/criterion.h>
#include <string.h>

#include "tests/unit/worker/inspection/pack.h"

static const char *const FOLDER = DEPESCHE_SOURCE_DIR "/rules/de";

typedef struct Setting {
    Engine *engine;
    Extractor *x;
    Explained explained;
    Buffer out;
} Setting;

static Setting explain_by(const char *folder, const char *text)
{
    Setting s = {0};
    Error err = {0};
    const FactList *facts = NULL;
    cr_assert_eq(engine_load(folder, &s.engine, &err), STATUS_OK, "%s", err.text);
    s.x = extractor_new(s.engine);
    cr_assert_not_null(s.x);
    extractor_follow(s.x, true);
    cr_assert_eq(extractor_run(s.x, str_of(text), STR("2025-06-12"), &facts, &err), STATUS_OK, "%s", err.text);
    s.explained = (Explained){s.engine, extractor_analysis(s.x), facts, "a.txt"};
    cr_assert_eq(arena_guard(s.explained.analysis->arena), STATUS_OK);
    return s;
}

static Setting explain(const char *text)
{
    return explain_by(FOLDER, text);
}

static void done(Setting *s)
{
    buffer_fini(&s->out);
    extractor_free(s->x);
    engine_free(s->engine);
}

static void explain_facts(Setting *s)
{
    for (size_t i = 0; i < s->explained.facts->count; i++)
        explain_fact(&s->out, &s->explained, i);
    buffer_char(&s->out, '\0');
    cr_assert_not(s->out.failed);
}

Test(explain, tells_how_each_actor_was_resolved)
{
    static const struct {
        const char *text, *words;
    } ROWS[] = {
        {"Norwegen sagte der Ukraine 20 Panzer zu.", "»Norwegen« 0-8 → Norwegen: by name"},
        {"Paris sagte der Ukraine 20 Panzer zu.", "»Paris« 0-5 → Frankreich: by its seat"},
        {"Emmanuel Macron sagte der Ukraine 20 Panzer zu.", "→ Emmanuel Macron: by name"},
        {"Der Kremlchef forderte neue Verhandlungen.", "→ Wladimir Putin: by a by-name"},
        {"Der Bundeskanzler forderte neue Sanktionen.", "by the office chancellor"},
        {"Der Bundeskanzler forderte neue Sanktionen.", "whose holder on 2025-06-12 is known"},
        {"Emmanuel Macron kam. Er forderte neue Sanktionen.", "reached by the pronoun »Er«"},
        {"Emmanuel Macron kam. Der Franzose forderte neue Sanktionen.", "by nationality"},
        {"Der estnische Außenminister Karl Erfunden forderte neue Sanktionen.",
         "a name that the lexicon does not have"},
    };
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++) {
        Setting s = explain(ROWS[i].text);
        explain_facts(&s);
        cr_expect_not_null(strstr(s.out.ptr, ROWS[i].words), "%s: %s\n%s", ROWS[i].text, ROWS[i].words, s.out.ptr);
        done(&s);
    }
}

Test(explain, tells_rule_topic_time_and_confidence)
{
    static const struct {
        const char *text, *words;
    } ROWS[] = {
        {"Emmanuel Macron empfing am Dienstag Giorgia Meloni in Paris.",
         "2025-06-10 from »Dienstag« 27-35, read as past of the publication on 2025-06-12"},
        {"Emmanuel Macron empfing am Dienstag Giorgia Meloni in Paris.", "meeting × 0.90"},
        {"Norwegen forderte neue Sanktionen.", "»Sanktionen« 23-33 → sanctions"},
        {"Polen will keine Soldaten in die Ukraine schicken.", "refused by »keine« 11-16"},
        {"Polen will keine Soldaten in die Ukraine schicken.", "*schicken*"},
    };
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++) {
        Setting s = explain(ROWS[i].text);
        explain_facts(&s);
        cr_expect_not_null(strstr(s.out.ptr, ROWS[i].words), "%s: %s\n%s", ROWS[i].text, ROWS[i].words, s.out.ptr);
        done(&s);
    }
}

Test(explain, tells_why_not)
{
    static const struct {
        const char *text, *words, *answer;
    } ROWS[] = {
        {"Eine Hilfe wurde der Ukraine von Norwegen zugesagt.", "zugesagt",
         "the rule asks for \"passive no\": the clause"},
        {"Norwegen fragt sich, ob Polen der Ukraine Panzer liefert.", "liefert", "ob, falls …: »ob«"},
        {"Der Wirt sagte dem Gast einen Panzer zu.", "sagte dem Gast",
         "is triggered, but no actor stands in its places"},
        {"Polen gewann das Spiel im Stadion gegen Norwegen.", "gewann", "told apart"},
        {"Norwegen sagte der Ukraine 20 Panzer zu.", "20 Panzer", "states fact 1: pledge: Norwegen → Ukraine"},
        {"Ein Gipfel. Und Ruhe", "Ruhe", "a clause without a verb"},
    };
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++) {
        Setting s = explain(ROWS[i].text);
        cr_expect(explain_why_not(&s.out, &s.explained, str_of(ROWS[i].words)), "%s", ROWS[i].text);
        buffer_char(&s.out, '\0');
        cr_expect_not_null(strstr(s.out.ptr, ROWS[i].answer), "%s: %s\n%s", ROWS[i].text, ROWS[i].answer, s.out.ptr);
        done(&s);
    }
    Setting s = explain("Polen wartet.");
    cr_expect_not(explain_why_not(&s.out, &s.explained, STR("Norwegen")));
    cr_expect_not(explain_why_not(&s.out, &s.explained, STR("")));
    done(&s);
}

Test(explain, tells_what_would_trigger_a_rule)
{
    static const struct {
        const char *text, *answer;
    } ROWS[] = {
        {"Norwegen lobt Polen.", "no rule is triggered by \"loben\"; to have one, write in a rule: verb loben"},
        {"Norwegen verspricht Polen Suppe.", "pledge.give"},
        {"Norwegen blubberte.", "\"blubberte\" is no verb of the lexicon"},
    };
    char folder[TEMP_PATH_MAX];
    pack_make(folder, PACK_RULE "  no Norwegen lobt Polen.\n");
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++) {
        Setting s = explain_by(folder, ROWS[i].text);
        cr_expect(explain_why_not(&s.out, &s.explained, STR("Norwegen")), "%s", ROWS[i].text);
        buffer_char(&s.out, '\0');
        cr_expect_not_null(strstr(s.out.ptr, ROWS[i].answer), "%s: %s\n%s", ROWS[i].text, ROWS[i].answer, s.out.ptr);
        done(&s);
    }
    temp_remove(folder);
}
