#define _XOPEN_SOURCE 700
#include "worker/rulebook.h"

#include <criterion/criterion.h>
#include <string.h>

#include "tests/unit/worker/inspection/pack.h"

static const char *const SOUND = PACK_RULE "  no Norwegen lobt Polen.\n";

Test(rulebook, a_changed_pack_takes_the_place_of_the_old_one)
{
    char folder[TEMP_PATH_MAX], version[64];
    Error err = {0};
    Rulebook book;
    bool changed = true;
    pack_make(folder, SOUND);
    cr_assert_eq(rulebook_open(folder, &book, &err), STATUS_OK, "%s", err.text);
    snprintf(version, sizeof version, "%.*s", STR_ARG(engine_version(book.engine)));
    cr_expect_eq(rulebook_renew(&book, &changed, &err), STATUS_OK, "%s", err.text);
    cr_expect_not(changed);
    pack_write(folder, "b.rules", "# more\n");
    cr_expect_eq(rulebook_renew(&book, &changed, &err), STATUS_OK, "%s", err.text);
    cr_expect(changed);
    cr_expect_not(str_equal(engine_version(book.engine), str_of(version)));
    rulebook_fini(&book);
    temp_remove(folder);
}

Test(rulebook, a_pack_with_a_mistake_is_not_used)
{
    char folder[TEMP_PATH_MAX], version[64];
    Error err = {0};
    Rulebook book;
    bool changed = false;
    const FactList *facts;
    pack_make(folder, SOUND);
    cr_assert_eq(rulebook_open(folder, &book, &err), STATUS_OK, "%s", err.text);
    snprintf(version, sizeof version, "%.*s", STR_ARG(engine_version(book.engine)));
    pack_write(folder, "b.rules", "rule x\n kind sonstwas\n");
    cr_expect_eq(rulebook_renew(&book, &changed, &err), STATUS_MALFORMED);
    cr_expect_not_null(strstr(err.text, "b.rules:2: "), "%s", err.text);
    cr_expect(str_equal(engine_version(book.engine), str_of(version)));
    cr_expect_eq(extractor_run(book.extractor, STR("Norwegen verspricht Polen eine Rakete."), (Str){0}, &facts, &err),
                 STATUS_OK);
    cr_expect_eq(facts->count, 1);
    rulebook_fini(&book);
    temp_remove(folder);
}

Test(rulebook, is_stale_when_changed_files_have_come_to_rest)
{
    char folder[TEMP_PATH_MAX];
    Error err = {0};
    Rulebook book;
    bool changed;
    int64_t now = 10 * RULEBOOK_LOOK_MS;
    pack_make(folder, SOUND);
    cr_assert_eq(rulebook_open(folder, &book, &err), STATUS_OK, "%s", err.text);
    cr_expect_not(rulebook_is_stale(&book, now += RULEBOOK_LOOK_MS));
    pack_write(folder, "b.rules", "# more\n");
    cr_expect_not(rulebook_is_stale(&book, now += RULEBOOK_LOOK_MS), "it may still be written to");
    cr_expect_not(rulebook_is_stale(&book, now + 1), "no look so soon");
    cr_expect(rulebook_is_stale(&book, now += RULEBOOK_LOOK_MS));
    pack_write(folder, "lexicon/c.lex", "rule x\n");
    cr_expect_not(rulebook_is_stale(&book, now += RULEBOOK_LOOK_MS));
    cr_expect(rulebook_is_stale(&book, now += RULEBOOK_LOOK_MS));
    cr_expect_eq(rulebook_renew(&book, &changed, &err), STATUS_MALFORMED);
    cr_expect_not(rulebook_is_stale(&book, now += RULEBOOK_LOOK_MS), "what was refused is not tried again");
    cr_expect_not(rulebook_is_stale(&book, now += RULEBOOK_LOOK_MS));
    pack_write(folder, "lexicon/c.lex", "# nothing\n");
    rulebook_is_stale(&book, now += RULEBOOK_LOOK_MS);
    cr_expect(rulebook_is_stale(&book, now += RULEBOOK_LOOK_MS));
    rulebook_fini(&book);
    temp_remove(folder);
}

Test(rulebook, an_empty_one_is_fine)
{
    Rulebook book;
    Error err = {0};
    cr_expect_neq(rulebook_open("/nowhere", &book, &err), STATUS_OK);
    rulebook_fini(&book);
}
