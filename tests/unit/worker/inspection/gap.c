#define _XOPEN_SOURCE 700
#include "worker/inspection/gap.h"

#include <criterion/criterion.h>
#include <string.h>

#include "tests/unit/worker/inspection/pack.h"

enum { ARENA_BYTES = 64 * 1024 * 1024 };

static const char *const MORE =
    "unit EUR\n name Euro\nwords speech\n form erklären\nverbs more\n lemma erklären; horten\n"
    "person anna\n name Anna Muster\n gender f\n acts_for NOR\n";

typedef struct Setting {
    char folder[TEMP_PATH_MAX];
    Engine *engine;
    Extractor *x;
    Arena arena;
    GapTable table;
} Setting;

static void begin(Setting *s)
{
    Error err = {0};
    memset(s, 0, sizeof *s);
    pack_make(s->folder, PACK_RULE "  no X.\n");
    pack_write(s->folder, "lexicon/more.lex", MORE);
    cr_assert_eq(engine_load(s->folder, &s->engine, &err), STATUS_OK, "%s", err.text);
    s->x = extractor_new(s->engine);
    arena_init(&s->arena, ARENA_BYTES);
    cr_assert_eq(arena_guard(&s->arena), STATUS_OK);
    s->table.arena = &s->arena;
}

static void read_article(Setting *s, const char *text)
{
    Error err = {0};
    const FactList *facts;
    cr_assert_eq(extractor_run(s->x, str_of(text), (Str){0}, &facts, &err), STATUS_OK, "%s", err.text);
    gap_collect(&s->table, s->engine, extractor_analysis(s->x), facts, STR("a.txt"));
}

static void end(Setting *s)
{
    extractor_free(s->x);
    engine_free(s->engine);
    arena_fini(&s->arena);
    temp_remove(s->folder);
}

static const Gap *find(const Setting *s, GapKind kind, const char *word)
{
    for (size_t i = 0; i < s->table.count; i++)
        if (s->table.items[i].kind == kind && str_equal(s->table.items[i].word, str_of(word)))
            return &s->table.items[i];
    return NULL;
}

Test(gap, tells_what_the_pack_does_not_know)
{
    static const struct {
        const char *text;
        GapKind kind;
        const char *word; /* NULL: no gap at all */
    } ROWS[] = {
        {"Xaver Ypsilon lobt Polen.", GAP_SUBJECT, "Xaver Ypsilon"},
        {"Xaver Ypsilon erklärt das.", GAP_SPEAKER, "Xaver Ypsilon"},
        {"Polen lobt Gouverneurin Anna Muster.", GAP_TITLE, "Gouverneurin"},
        {"Polen blubberte.", GAP_VERB, "blubberte"},
        {"Polen hortet 20 Euro.", GAP_MONEY, "horten"},
        {"Polen hortet eine Rakete.", GAP_WEAPONS, "horten"},
        {"Polen erklärt das.", GAP_SPEECH, "erklären"},
        {"Norwegen lobt Polen.", GAP_SUBJECT, NULL},
        {"Norwegen verspricht Polen eine Rakete.", GAP_WEAPONS, NULL},
    };
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++) {
        Setting s;
        begin(&s);
        read_article(&s, ROWS[i].text);
        if (ROWS[i].word)
            cr_expect_not_null(find(&s, ROWS[i].kind, ROWS[i].word), "%s: %s", ROWS[i].text, ROWS[i].word);
        else
            cr_expect_eq(s.table.count, 0, "%s: %.*s", ROWS[i].text, STR_ARG(s.table.items[0].word));
        end(&s);
    }
}

Test(gap, counts_and_keeps_the_first_place)
{
    Setting s;
    begin(&s);
    read_article(&s, "Polen blubberte. Xaver lobt Polen. Norwegen blubberte.");
    read_article(&s, "Norwegen blubberte.");
    gap_sort(&s.table);
    cr_assert_eq(s.table.count, 2);
    const Gap *first = &s.table.items[0];
    cr_expect(str_equal(first->word, STR("blubberte")));
    cr_expect_eq(first->count, 3);
    cr_expect_eq(first->articles, 2);
    cr_expect_eq(first->at.start, 6);
    cr_expect_eq(first->at.end, 15);
    cr_expect(str_equal(first->place, STR("a.txt")));
    cr_expect_str_eq(gap_word(s.table.items[1].kind), "subject");
    end(&s);
}

Test(gap, grows)
{
    enum { MANY = 5000 };
    Setting s;
    begin(&s);
    for (int i = 0; i < MANY; i++) {
        char text[64];
        snprintf(text, sizeof text, "Xa%c%c%c lobt Polen.", 'a' + i % 26, 'a' + i / 26 % 26, 'a' + i / 676);
        read_article(&s, text);
    }
    cr_expect_eq(s.table.count, MANY);
    end(&s);
}
