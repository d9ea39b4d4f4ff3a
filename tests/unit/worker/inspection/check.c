#define _XOPEN_SOURCE 700
#include "worker/inspection/check.h"

#include <criterion/criterion.h>
#include <string.h>

#include "tests/unit/worker/inspection/pack.h"

enum { ARENA_BYTES = 64 * 1024 * 1024 };

static const char *const FOLDER = DEPESCHE_SOURCE_DIR "/rules/de";

typedef struct Setting {
    char folder[TEMP_PATH_MAX];
    Arena arena;
    PackNotes notes;
} Setting;

static void run(Setting *s, const char *folder)
{
    Error err = {0};
    arena_init(&s->arena, ARENA_BYTES);
    cr_assert_eq(arena_guard(&s->arena), STATUS_OK);
    s->notes = (PackNotes){.arena = &s->arena};
    cr_assert_eq(check_pack(folder, &s->notes, &err), STATUS_OK, "%s", err.text);
}

static const PackNote *find(const Setting *s, const char *part)
{
    for (size_t i = 0; i < s->notes.count; i++)
        if (strstr(s->notes.items[i].text.ptr, part))
            return &s->notes.items[i];
    return NULL;
}

Test(check, the_pack_has_no_mistakes)
{
    Setting s;
    run(&s, FOLDER);
    for (size_t i = 0; i < s.notes.count; i++)
        cr_expect(s.notes.items[i].doubt, "%.*s:%u: %.*s", STR_ARG(s.notes.items[i].file),
                  (unsigned)s.notes.items[i].line, STR_ARG(s.notes.items[i].text));
    cr_expect_eq(check_mistakes(&s.notes), 0);
    arena_fini(&s.arena);
}

Test(check, a_sound_pack_has_no_notes)
{
    Setting s;
    pack_make(s.folder, PACK_RULE "  no Norwegen lobt Polen.\n");
    run(&s, s.folder);
    for (size_t i = 0; i < s.notes.count; i++)
        cr_expect(false, "%.*s:%u: %.*s", STR_ARG(s.notes.items[i].file), (unsigned)s.notes.items[i].line,
                  STR_ARG(s.notes.items[i].text));
    arena_fini(&s.arena);
    temp_remove(s.folder);
}

Test(check, tells_every_mistake_with_its_line)
{
    static const struct {
        const char *part;
        uint32_t line;
    } ROWS[] = {
        {"an attribute before the first block", 1},
        {"\"versprochen\" is no verb", 4},
        {"\"lieben\" is no verb", 4},
        {"a rule has no key \"pledgr\"; did you mean \"pledger\"?", 5},
        {"\"kind\" stands twice", 6},
        {"\"sure\" is no ", 7},
        {"\"2\" is no confidence", 8},
        {"rule pledge.a is already at", 9},
        {"\"ruel\" is no type of block", 11},
    };
    Setting s;
    pack_make(s.folder, " stray line\n"
                        "rule pledge.a\n kind pledge\n verb versprochen; lieben\n pledgr subject\n kind pledge\n"
                        " status sure\n confidence 2\n"
                        "rule pledge.a\n kind pledge\nruel x\n");
    run(&s, s.folder);
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++) {
        const PackNote *n = find(&s, ROWS[i].part);
        cr_assert_not_null(n, "%s", ROWS[i].part);
        cr_expect_eq(n->line, ROWS[i].line, "%s: %u", ROWS[i].part, (unsigned)n->line);
        cr_expect_not(n->doubt);
        cr_expect_not_null(strstr(n->file.ptr, "a.rules"));
    }
    cr_expect_eq(check_mistakes(&s.notes), sizeof ROWS / sizeof *ROWS);
    arena_fini(&s.arena);
    temp_remove(s.folder);
}

Test(check, doubts_rules_that_cannot_be_meant)
{
    static const struct {
        const char *name, *rules, *part;
    } ROWS[] = {
        {"no counter-example", PACK_RULE, "rule pledge.give has no counter-example"},
        {"no modal", PACK_RULE "  no X.\n  modal loben\n", "\"loben\" is no modal verb"},
        {"a list of words", PACK_RULE "  no X.\n  with zwei worte\n", "\"zwei worte\" is more than one word"},
        {"twice", PACK_RULE "  no X.\n  verb versprechen\n", "\"versprechen\" stands twice under \"verb\""},
        {"no preposition", PACK_RULE "  no X.\n  recipient pp anbei\n", "\"anbei\" is no preposition"},
        {"place of a noun", PACK_RULE "  no X.\n  recipient behind\n", "\"behind\" is a place of a noun"},
        {"other kind", PACK_RULE "  no X.\n  stance support\n", "\"stance\" has no effect in a rule of kind pledge"},
        {"speaker", "rule p.a\n kind pledge\n verb loben\n pledger speaker\n speech no\n example X.\n no X.\n",
         "never states anything"},
        {"beaten",
         PACK_RULE "  no X.\n"
                   "rule pledge.more\n  kind pledge\n  verb versprechen\n  pledger subject\n  recipient dative\n"
                   "  look object\n  status committed\n  passive no\n  example X.\n  no X.\n",
         "rule pledge.more adds nothing: pledge.give"},
        {"list", PACK_RULE "  no X.\nlist some\n  word eins; zwei\n", "no rule asks for the list some"},
    };
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++) {
        Setting s;
        pack_make(s.folder, ROWS[i].rules);
        run(&s, s.folder);
        const PackNote *n = find(&s, ROWS[i].part);
        cr_expect_not_null(n, "%s", ROWS[i].name);
        cr_expect(!n || n->doubt, "%s", ROWS[i].name);
        cr_expect_eq(check_mistakes(&s.notes), 0, "%s", ROWS[i].name);
        arena_fini(&s.arena);
        temp_remove(s.folder);
    }
}

Test(check, a_rule_with_other_places_or_surer_is_not_beaten)
{
    static const char *const MORE[] = {
        "  recipient pp an\n  look object\n  status committed\n",
        "  recipient dative\n  look object\n  status committed\n  confidence 0.9\n",
        "  recipient dative\n  look object\n  status announced\n",
    };
    for (size_t i = 0; i < sizeof MORE / sizeof *MORE; i++) {
        Setting s;
        char rules[2048];
        snprintf(rules, sizeof rules,
                 "%s  no X.\nrule pledge.more\n  kind pledge\n  verb versprechen\n"
                 "  pledger subject\n%s  example X.\n  no X.\n",
                 PACK_RULE, MORE[i]);
        pack_make(s.folder, rules);
        run(&s, s.folder);
        cr_expect_null(find(&s, "adds nothing"), "%s", MORE[i]);
        arena_fini(&s.arena);
        temp_remove(s.folder);
    }
}

Test(check, doubts_entries_that_nothing_finds)
{
    static const struct {
        const char *name, *words, *part;
        uint32_t line;
    } ROWS[] = {
        {"shadowed", "country NRW\n name Norwegen\n", "\"Norwegen\" means NRW", 2},
        {"twice", "country SWE\n name Schweden; Königreich; Schweden\n", "\"Schweden\" stands twice", 2},
        {"signs", "forum plus\n name Plus; C5+1\n format multilateral\n", "\"C5+1\" is never found", 2},
        {"capital", "country SWE\n name Schweden\n capital Stockholm\n", "\"Stockholm\" is no place", 3},
        {"two holders",
         "office king\n title König\n of country\n unique yes\n rank head_of_state\n"
         "person a\n name Anton Alt\n acts_for POL\n held king of POL 2020-03..2022-06-30\n"
         "person b\n name Bernd Neu\n acts_for POL\n held king of POL 2022-05-01..\n",
         "b holds king of POL while a", 13},
    };
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++) {
        Setting s;
        pack_make(s.folder, PACK_RULE "  no X.\n");
        pack_write(s.folder, "lexicon/more.lex", ROWS[i].words);
        run(&s, s.folder);
        const PackNote *n = find(&s, ROWS[i].part);
        cr_expect_not_null(n, "%s", ROWS[i].name);
        cr_expect(!n || (n->doubt && n->line == ROWS[i].line), "%s: line %u", ROWS[i].name, n ? (unsigned)n->line : 0);
        arena_fini(&s.arena);
        temp_remove(s.folder);
    }
}

Test(check, a_handover_on_one_day_or_in_one_month_is_fine)
{
    Setting s;
    pack_make(s.folder, PACK_RULE "  no X.\n");
    pack_write(s.folder, "lexicon/more.lex",
               "office king\n title König\n of country\n unique yes\n rank head_of_state\n"
               "person a\n name Anton Alt\n acts_for POL\n held king of POL 2020..2022-06-30\n"
               "person b\n name Bernd Neu\n acts_for POL\n held king of POL 2022-06-30..2023-05\n"
               "person c\n name Cora Neu\n acts_for POL\n held king of POL 2023-05..\n");
    run(&s, s.folder);
    cr_expect_null(find(&s, "while"));
    arena_fini(&s.arena);
    temp_remove(s.folder);
}
