#define _XOPEN_SOURCE 700
#include "worker/inspection/trial.h"

#include <criterion/criterion.h>
#include <string.h>

#include "tests/unit/worker/inspection/pack.h"

static const char *const FOLDER = DEPESCHE_SOURCE_DIR "/rules/de";

static void on_failed(void *context, const Trial *trial)
{
    bool *expected = context;
    *expected = true;
    cr_expect_gt(trial->came.len, 0);
}

static void fail_test(void *context, const Trial *trial)
{
    (void)context;
    cr_expect(false, "%.*s:%u: %.*s %s on: %.*s\n%.*s", STR_ARG(trial->rule->block->file), (unsigned)trial->line->line,
              STR_ARG(trial->rule->id), trial->example ? "does not fire" : "fires", STR_ARG(trial->line->value),
              STR_ARG(trial->came));
}

/* The pack tests itself: every rule fires on its examples and not on its counter-examples. */
Test(trial, the_pack_does_what_it_says)
{
    Error err = {0};
    Engine *engine = NULL;
    TrialSummary sum;
    cr_assert_eq(engine_load(FOLDER, &engine, &err), STATUS_OK, "%s", err.text);
    cr_assert_eq(trial_run(engine, NULL, 0, fail_test, NULL, &sum, &err), STATUS_OK, "%s", err.text);
    cr_expect_gt(sum.rules, 40);
    cr_expect_gt(sum.examples, 40);
    cr_expect_eq(sum.failed, 0);
    engine_free(engine);
}

Test(trial, tells_which_sentences_fail)
{
    char folder[TEMP_PATH_MAX];
    pack_make(folder, PACK_RULE "  example Norwegen lobt Polen.\n  no Norwegen verspricht Polen eine Rakete.\n");
    Error err = {0};
    Engine *engine = NULL;
    TrialSummary sum;
    bool told = false;
    cr_assert_eq(engine_load(folder, &engine, &err), STATUS_OK, "%s", err.text);
    cr_assert_eq(trial_run(engine, NULL, 0, on_failed, &told, &sum, &err), STATUS_OK, "%s", err.text);
    cr_expect(told);
    cr_expect_eq(sum.rules, 1);
    cr_expect_eq(sum.examples, 2);
    cr_expect_eq(sum.counterexamples, 1);
    cr_expect_eq(sum.failed, 2);
    const char *const ids[] = {"pledge.give"}, *const none[] = {"pledge.gave"};
    cr_expect_eq(trial_run(engine, ids, 1, NULL, NULL, &sum, &err), STATUS_OK);
    cr_expect_eq(sum.failed, 2);
    cr_expect_eq(trial_run(engine, none, 1, NULL, NULL, &sum, &err), STATUS_NOT_FOUND);
    cr_expect_not_null(strstr(err.text, "pledge.gave"));
    engine_free(engine);
    temp_remove(folder);
}
