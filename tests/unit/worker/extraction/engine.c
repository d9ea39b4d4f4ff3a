#define _XOPEN_SOURCE 700

#include "worker/extraction/engine.h"

#include <criterion/criterion.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/buffer.h"
#include "base/file.h"
#include "tests/unit/worker/extraction/pack_setting.h"

static const FactList *run(Setting *s, const char *text, const char *published)
{
    const FactList *facts = NULL;
    Error err = {0};
    cr_assert_eq(extractor_run(s->x, str_of(text), str_of(published), &facts, &err), STATUS_OK, "%s", err.text);
    return facts;
}

static const Fact *find(const FactList *facts, FactKind kind)
{
    for (size_t i = 0; i < facts->count; i++)
        if (facts->items[i].kind == kind)
            return &facts->items[i];
    return NULL;
}

static void expect_str(Str got, const char *want, const char *what)
{
    cr_expect(str_equal(got, str_of(want)), "%s: got \"%.*s\", want \"%s\"", what, STR_ARG(got), want);
}

Test(engine, states_a_meeting_with_its_participants)
{
    Setting s = open_pack();
    const FactList *facts = run(&s, "Emmanuel Macron empfing am Dienstag Giorgia Meloni in Paris.", "2025-06-12");
    const Fact *m = find(facts, FACT_KIND_MEETING);
    cr_assert_not_null(m);
    expect_str(m->meeting.place, "Paris", "place");
    expect_str(m->meeting.date, "2025-06-10", "date");
    cr_expect_str_eq(m->meeting.country, "FRA");
    cr_expect_eq(m->meeting.status, MEETING_STATUS_HELD);
    cr_expect_eq(m->meeting.format, MEETING_FORMAT_BILATERAL);
    size_t hosts = 0, attendees = 0;
    for (size_t i = 0; i < facts->count; i++) {
        if (facts->items[i].kind != FACT_KIND_PARTICIPANT)
            continue;
        hosts += facts->items[i].participant.role == PARTICIPANT_ROLE_HOST;
        attendees += facts->items[i].participant.role == PARTICIPANT_ROLE_ATTENDEE;
    }
    cr_expect_eq(hosts, 1);
    cr_expect_eq(attendees, 1);
    close_pack(&s);
}

Test(engine, states_a_pledge_with_amount_and_recipient)
{
    Setting s = open_pack();
    const Fact *p = find(run(&s, "Norwegen hat der Ukraine 20 Panzer zugesagt.", "2025-06-12"), FACT_KIND_PLEDGE);
    cr_assert_not_null(p);
    expect_str(p->pledge.pledger.name, "Norwegen", "pledger");
    expect_str(p->pledge.recipient.name, "Ukraine", "recipient");
    cr_expect_eq(p->pledge.type, PLEDGE_TYPE_WEAPONS);
    cr_expect_eq(p->pledge.status, PLEDGE_STATUS_COMMITTED);
    cr_expect_float_eq(p->pledge.amount.value, 20, 1e-9);
    close_pack(&s);
}

Test(engine, states_a_position_with_its_stance)
{
    Setting s = open_pack();
    const Fact *p = find(run(&s, "Ungarn lehnt neue Sanktionen ab.", "2025-06-12"), FACT_KIND_POSITION);
    cr_assert_not_null(p);
    expect_str(p->position.holder.name, "Ungarn", "holder");
    cr_expect_eq(p->position.topic, TOPIC_SANCTIONS);
    cr_expect_eq(p->position.stance, STANCE_OPPOSE);
    close_pack(&s);
}

Test(engine, tells_refusal_from_promise)
{
    Setting s = open_pack();
    const Fact *p =
        find(run(&s, "Belgien wird keine Soldaten in die Ukraine schicken.", "2025-06-12"), FACT_KIND_PLEDGE);
    cr_assert_not_null(p);
    cr_expect_eq(p->pledge.status, PLEDGE_STATUS_REFUSED);
    cr_expect_eq(p->modality, MODALITY_REFUSED);
    cr_expect_lt(p->trigger.start, p->trigger.end, "the negation is the trigger");
    close_pack(&s);
}

Test(engine, tells_nothing_of_what_is_no_politics_between_states)
{
    static const char *const TEXTS[] = {
        "Die Börse beendete die Sitzung am Mittwoch im Plus. In Frankreich und Italien stiegen die Kurse.",
        "Handwerkspräsident Jochen Muster forderte weniger Bürokratie.",
        "Maschinenfabrik-Chef Otto Beispiel lehnte höhere Zölle ab.",
        "Der Präsident der Handelskammer verlangte am Montag neue Verhandlungen.",
        "Wer zum Gipfel fahren will, muss warten. Viele Deutsche lieben den Berg.",
    };
    Setting s = open_pack();
    for (size_t i = 0; i < sizeof TEXTS / sizeof *TEXTS; i++)
        cr_expect_eq(run(&s, TEXTS[i], "2025-06-12")->count, 0, "%s", TEXTS[i]);
    close_pack(&s);
}

/* What a hostile or broken feed may send. Each must end, and every span must lie in the text. */
static void fill(Buffer *b, const char *unit, size_t times)
{
    for (size_t i = 0; i < times; i++)
        buffer_str(b, str_of(unit));
}

Test(engine, survives_pathological_texts, .timeout = 240)
{
    static const struct {
        const char *name, *unit;
        size_t times;
    } ROWS[] = {
        {"endless sentence", "und dass Frankreich, das Polen, ", 20000},
        {"quotes", "\"", 100000},
        {"low quotes", "„", 50000},
        {"capitals", "Zarwenka Mirol ", 25000},
        {"presidents", "Präsident Norwegen ", 20000},
        {"surnames", "Minister Xaver Mirol. Mirol ", 10000},
        {"meetings", "Treffen mit Polen in Paris am Montag. ", 8000},
        {"pledges", "Polen will der Ukraine 20 Panzer liefern. ", 8000},
        {"speech", "„Die Sanktionen wirken“, sagte Donald Tusk. ", 5000},
        {"commas", ",,,, ", 50000},
        {"brackets", "((((", 40000},
        {"hyphens", "EU-", 50000},
        {"numbers", "1.000.000,5 ", 20000},
        {"lines", "\n\n\n", 50000},
        {"apostrophes", "s’s’", 30000},
    };
    Setting s = open_pack();
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++) {
        Buffer b = {0};
        fill(&b, ROWS[i].unit, ROWS[i].times);
        const FactList *facts = NULL;
        Error err = {0};
        Status st = extractor_run(s.x, buffer_view(&b), STR("2025-06-12"), &facts, &err);
        cr_expect(st == STATUS_OK || st == STATUS_LIMIT, "%s: %s", ROWS[i].name, err.text);
        cr_expect(st != STATUS_OK || facts->count <= FACTS_MAX, "%s", ROWS[i].name);
        for (size_t f = 0; st == STATUS_OK && f < facts->count; f++)
            for (uint32_t e = 0; e < facts->items[f].evidence_count; e++) {
                Span span = facts->items[f].evidence[e];
                cr_expect(span.start < span.end && span.end <= b.len, "%s: span", ROWS[i].name);
            }
        buffer_fini(&b);
    }
    close_pack(&s);
}

Test(engine, refuses_what_is_no_text)
{
    Setting s = open_pack();
    const FactList *facts = NULL;
    Error err = {0};
    cr_expect_eq(extractor_run(s.x, STR("Paris \xff"), STR(""), &facts, &err), STATUS_MALFORMED);
    cr_expect_null(facts);
    cr_expect_eq(extractor_run(s.x, STR(""), STR(""), &facts, &err), STATUS_OK);
    cr_expect_eq(facts->count, 0);
    close_pack(&s);
}

Test(engine, repeats_itself)
{
    static const char *const TEXT = "Norwegen hat der Ukraine 20 Panzer zugesagt. Ungarn lehnt neue Sanktionen ab. "
                                    "Emmanuel Macron empfing am Dienstag Giorgia Meloni in Paris.";
    Setting s = open_pack();
    const FactList *facts = run(&s, TEXT, "2025-06-12");
    size_t count = facts->count;
    cr_expect_geq(count, 5);
    for (size_t i = 1; i < count; i++)
        cr_expect_leq(facts->items[i - 1].evidence[0].start, facts->items[i].evidence[0].start);
    cr_expect_eq(run(&s, TEXT, "2025-06-12")->count, count);
    cr_expect_eq(engine_version(s.engine).len, DIGEST_HEX);
    close_pack(&s);
}

/* ---- mistakes in a pack ---- */

static void write_file(const char *folder, const char *name, const char *text)
{
    char path[512];
    snprintf(path, sizeof path, "%s/%s", folder, name);
    FILE *f = fopen(path, "w");
    cr_assert_not_null(f);
    fputs(text, f);
    fclose(f);
}

static void remove_file(const char *folder, const char *name)
{
    char path[512];
    snprintf(path, sizeof path, "%s/%s", folder, name);
    remove(path);
}

Test(engine, names_place_and_remedy_of_mistakes)
{
    static const struct {
        const char *lexicon, *rules, *place, *hint;
    } ROWS[] = {
        {"contry FRA\n name Frankreich\n", "", "a.lex:1", "type"},
        {"country FRA\n nam Frankreich\n", "", "a.lex:2", "did you mean \"name\""},
        {"country FRA\n name\n", "", "a.lex:2", "without a value"},
        {"country FRA\n name Frankreich\ncountry FRA\n name Gallien\n", "", "a.lex:3", "already"},
        {"person x\n name Anna Muster\n acts_for ATL\n", "", "a.lex:3", "no country or organisation"},
        {"person x\n name Anna Muster\n held chief of FRA 2020..\n", "", "a.lex:3", "no office"},
        {"topic ceasefires\n name Waffenruhe\n", "", "a.lex:1", "did you mean \"ceasefire\"?"},
        {"verbs x\n lemma liefern\n", "rule a\n kind pledge\n verb lifern\n", "b.rules:3", "no verb"},
        {"verbs x\n lemma liefern\n", "rule a\n kind pledge\n verb liefern\n pledger subject\n", "b.rules:1",
         "example"},
        {"verbs x\n lemma liefern\n", "rule a\n kind plege\n", "b.rules:2", "did you mean \"pledge\"?"},
        {"verbs x\n lemma liefern\n", "rule a\n kind pledge\n pattern (a\n", "b.rules:3", "pattern"},
        {"verbs x\n lemma liefern\n", "rule a\n kind pledge\n pledger subjekt\n", "b.rules:3", "subject"},
    };
    char folder[] = "/tmp/depesche-pack-XXXXXX", inner[64];
    cr_assert_not_null(mkdtemp(folder));
    snprintf(inner, sizeof inner, "%s/lexicon", folder);
    Error err = {0};
    cr_assert_eq(file_make_folder(inner, &err), STATUS_OK, "%s", err.text);
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++) {
        Engine *engine = NULL;
        write_file(inner, "a.lex", ROWS[i].lexicon);
        write_file(folder, "b.rules", ROWS[i].rules);
        err = (Error){0};
        cr_expect_eq(engine_load(folder, &engine, &err), STATUS_MALFORMED, "row %zu loads", i);
        cr_expect_not_null(strstr(err.text, ROWS[i].place), "row %zu: %s", i, err.text);
        cr_expect_not_null(strstr(err.text, ROWS[i].hint), "row %zu: %s", i, err.text);
        engine_free(engine);
    }
    remove_file(inner, "a.lex");
    remove_file(folder, "b.rules");
    rmdir(inner);
    rmdir(folder);
}

Test(engine, names_a_missing_folder)
{
    Engine *engine = NULL;
    Error err = {0};
    cr_expect_neq(engine_load("/nonexistent/rules", &engine, &err), STATUS_OK);
    cr_expect_not_null(strstr(err.text, "/nonexistent/rules"));
}
