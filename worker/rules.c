#include "worker/worker.h"

#include <stdio.h>
#include <string.h>

#include "base/file.h"
#include "base/options.h"
#include "base/tools.h"
#include "worker/inspection/check.h"
#include "worker/inspection/trial.h"
#include "worker/rules_gap.h"
#include "worker/rules_path.h"

enum { NOTES_MAX = 256 * 1024 * 1024 };

/* ---- check ---------------------------------------------------------------------------------------------------------- */

static void print_notes(const PackNotes *notes)
{
    for (size_t i = 0; i < notes->count; i++) {
        const PackNote *n = &notes->items[i];
        printf("%.*s:%u: %s%.*s\n", STR_ARG(n->file), (unsigned)n->line, n->doubt ? "warning: " : "", STR_ARG(n->text));
    }
}

/* Apart from its caller, so that nothing that changes is alive where the arena's jump lands. */
static Status check_folder(const char *folder, Arena *arena, PackNotes *notes, Error *err)
{
    Status st;
    if ((st = arena_guard(arena)))
        return error_set(err, st, "the pack has too many mistakes; mend the first ones");
    notes->arena = arena;
    return check_pack(folder, notes, err);
}

static Status check(const char *rules, bool strict, Error *err)
{
    char folder[RULES_PATH_MAX];
    Arena arena;
    PackNotes notes = {0};
    Status st = rules_path_find(rules, folder, err);
    if (st)
        return st;
    arena_init(&arena, NOTES_MAX);
    if (!(st = check_folder(folder, &arena, &notes, err))) {
        size_t mistakes = check_mistakes(&notes), doubts = notes.count - mistakes;
        print_notes(&notes);
        if (mistakes || (strict && doubts))
            st = error_set(err, STATUS_MALFORMED, "%s: %zu mistake%s, %zu warning%s", folder, mistakes,
                           mistakes == 1 ? "" : "s", doubts, doubts == 1 ? "" : "s");
        else
            printf("%s: no mistakes, %zu warning%s\n", folder, doubts, doubts == 1 ? "" : "s");
    }
    arena_fini(&arena);
    return st;
}

static int check_main(int argc, char **argv)
{
    const char *rules = NULL;
    bool strict = false;
    const Option options[] = {
        {"rules", 0, OPTION_TEXT, &rules, "DIR", "rule pack [the one installed]", NULL, 0, 0},
        {"strict", 0, OPTION_FLAG, &strict, NULL, "warnings are mistakes", NULL, 0, 0},
    };
    const Command command = {
        "rules check",
        "is the pack sound?",
        "depesche rules check [--rules DIR] [--strict]",
        "Tells every mistake of a pack as file:line: what; remedy, and as warnings what loads and cannot be meant:\n"
        "rules that never fire or add nothing, entries that nothing finds, two holders of one office.\n"
        "Exit status: 0 no mistakes, 65 mistakes.",
        "  depesche rules check                       # the installed pack\n"
        "  depesche rules check --rules ./rules/de    # one that you edit\n"
        "  depesche rules check --strict              # for a commit hook: warnings fail, too",
        options,
        sizeof options / sizeof *options,
        0,
        0,
    };
    char **operands;
    int count;
    Error err = {0};
    Status st = options_parse(&command, argc, argv, &operands, &count, &err);
    if (st == STATUS_EMPTY)
        return 0;
    if (!st)
        st = check(rules, strict, &err);
    if (!st)
        st = file_flush_output(&err);
    return st ? options_fail(&command, &err) : 0;
}

/* ---- test ----------------------------------------------------------------------------------------------------------- */

static void print_trial(void *context, const Trial *trial)
{
    (void)context;
    printf("%.*s:%u: %.*s %s: %.*s\n%.*s", STR_ARG(trial->rule->block->file), (unsigned)trial->line->line,
           STR_ARG(trial->rule->id), trial->example ? "does not fire" : "fires", STR_ARG(trial->line->value),
           STR_ARG(trial->came));
}

static Status test(const char *rules, char **ids, int count, Error *err)
{
    char folder[RULES_PATH_MAX];
    Engine *engine = NULL;
    TrialSummary sum = {0};
    Status st = rules_path_find(rules, folder, err);
    if (!st)
        st = engine_load(folder, &engine, err);
    if (!st)
        st = trial_run(engine, (const char *const *)ids, (size_t)count, print_trial, NULL, &sum, err);
    if (!st) {
        printf("%zu rule%s, %zu example%s, %zu counter-example%s: %zu failed\n", sum.rules, sum.rules == 1 ? "" : "s",
               sum.examples, sum.examples == 1 ? "" : "s", sum.counterexamples, sum.counterexamples == 1 ? "" : "s",
               sum.failed);
        if (sum.failed)
            st = error_set(err, STATUS_MALFORMED, "%zu of the pack's sentences failed", sum.failed);
    }
    engine_free(engine);
    return st;
}

static int test_main(int argc, char **argv)
{
    const char *rules = NULL;
    const Option options[] = {
        {"rules", 0, OPTION_TEXT, &rules, "DIR", "rule pack [the one installed]", NULL, 0, 0},
    };
    const Command command = {
        "rules test",
        "do the rules do what they say?",
        "depesche rules test [--rules DIR] [RULE…]",
        "Runs the example and no lines of all rules, or of those named. For each sentence that fails it tells which\n"
        "facts came out instead, and for an example the first condition of the rule that failed.\n"
        "Exit status: 0 all as they should, 65 some failed, 66 no such rule.",
        "  depesche rules test                                      # the installed pack\n"
        "  depesche rules test --rules ./rules/de                   # one that you edit\n"
        "  depesche rules test --rules ./rules/de pledge.assure     # one rule of it",
        options,
        sizeof options / sizeof *options,
        0,
        -1,
    };
    char **operands;
    int count;
    Error err = {0};
    Status st = options_parse(&command, argc, argv, &operands, &count, &err);
    if (st == STATUS_EMPTY)
        return 0;
    if (!st)
        st = test(rules, operands, count, &err);
    if (!st)
        st = file_flush_output(&err);
    return st ? options_fail(&command, &err) : 0;
}

/* ---- the group ------------------------------------------------------------------------------------------------------ */

int rules_main(int argc, char **argv)
{
    static const Tool TOOLS[] = {
        {"check", "is the pack sound? Every mistake as file:line", check_main},
        {"test", "do the rules fire on their examples only?", test_main},
        {"gap", "what do articles have that the pack does not know?", rules_gap_main},
    };
    static const ToolGroup GROUP = {
        .name = "rules",
        .summary = "care for a rule pack",
        .examples = "  depesche rules check --rules ./rules/de    # every mistake of a pack that you edit\n"
                    "  depesche rules test --rules ./rules/de     # does each rule fire on its examples only?\n"
                    "  depesche rules gap articles/               # what the pack does not know\n",
        .tools = TOOLS,
        .count = sizeof TOOLS / sizeof *TOOLS,
    };
    return tools_run(&GROUP, argc, argv);
}
