/* `depesche dead list|show|retry|drop`. */
#include "client/client.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "base/file.h"
#include "base/options.h"
#include "base/tools.h"
#include "client/dead.h"
#include "proto/codec.h"
#include "proto/outcome.h"

enum { TIMEOUT_DEFAULT_MS = 10000, LIST_DEFAULT = 100 };

typedef struct Arguments {
    const char *broker, *key, *cause, *source, *format;
    uint64_t limit, after;
    int64_t timeout_ms;
    bool all, yes, jsonl;
    char **operands;
    int operand_count;
} Arguments;

/* Options of several tools. */
#define OPTION_CAUSE(a)                                                                                 \
    {                                                                                                   \
        "cause", 0, OPTION_TEXT, &(a)->cause, "CAUSE", "only those whose last try ended so", NULL, 0, 0 \
    }
#define OPTION_SOURCE(a)                                                                                       \
    {                                                                                                          \
        "source", 0, OPTION_TEXT, &(a)->source, "NAME", "only those of this outlet; \"\": of none", NULL, 0, 0 \
    }
#define OPTION_FORMAT(a)                                                                  \
    {                                                                                     \
        "format", 0, OPTION_TEXT, &(a)->format, "F", "table or jsonl [table]", NULL, 0, 0 \
    }

static const char CAUSES[] =
    "Causes: extraction (the analysis cannot take it), refused (the store does not take its facts), store (the store\n"
    "answers errors), memory, died (its workers died), lease (they took too long), broker (the broker ended during\n"
    "its last try), failed (anything else).\n"
    "Exit status: 0 done, 3 some of those named are not buried, 66 none is, 69 no broker answers.";

/* ---- arguments --------------------------------------------------------------------------------------------------- */

static Status check(Arguments *a, PbDead *question, Error *err)
{
    Outcome cause = OUTCOME_NONE;
    a->jsonl = a->format && strcmp(a->format, "jsonl") == 0;
    if (a->format && !a->jsonl && strcmp(a->format, "table") != 0)
        return error_set(err, STATUS_USAGE, "--format: \"%.40s\" is neither table nor jsonl", a->format);
    if (a->cause && (!outcome_parse(a->cause, &cause) || cause == OUTCOME_NONE || cause == OUTCOME_GIVEN_BACK))
        return error_set(
            err, STATUS_USAGE,
            "--cause: \"%.40s\" is none of extraction, refused, store, memory, died, lease, broker, failed", a->cause);
    question->cause = (Depesche__V1__Outcome)cause;
    question->by_source = a->source != NULL;
    if (a->source)
        question->source = (char *)(uintptr_t)a->source;
    question->after = a->after;
    question->limit = DEAD_PAGE;
    return STATUS_OK;
}

static Status job_of(const char *operand, uint64_t *out, Error *err)
{
    if (str_to_uint(str_of(operand), out) && *out)
        return STATUS_OK;
    return error_set(err, STATUS_USAGE, "\"%.40s\" is no number of an article; `depesche dead list` shows them",
                     operand);
}

/* ---- list and show ----------------------------------------------------------------------------------------------- */

static void flush(Buffer *out)
{
    if (!out->failed && out->len)
        fwrite(out->ptr, 1, out->len, stdout);
    buffer_fini(out);
}

static Status list(DeadLink *link, const Arguments *a, PbDead *question, Error *err)
{
    uint64_t shown = 0;
    question->action = PB_DEAD(LIST);
    for (;;) {
        const PbGraves *answer;
        uint64_t left = a->limit ? a->limit - shown : DEAD_PAGE;
        question->limit = (uint32_t)(left < DEAD_PAGE ? left : DEAD_PAGE);
        Status st = dead_ask(link, question, &answer, err);
        if (st)
            return st;
        Buffer out = {0};
        for (size_t i = 0; i < answer->n_graves; i++)
            (a->jsonl ? dead_json(&out, answer->graves[i], NULL) : dead_row(&out, answer->graves[i]));
        flush(&out);
        shown += answer->n_graves;
        if (answer->next == 0 || (a->limit && shown >= a->limit)) {
            if (answer->next && !a->jsonl)
                printf("perhaps more: depesche dead list --after %" PRIu64 "\n", answer->next);
            else if (!shown && !a->jsonl)
                printf("no buried article\n");
            return STATUS_OK;
        }
        question->after = answer->next;
    }
}

static Status show_one(DeadLink *link, const Arguments *a, PbDead *question, const char *operand, Error *err)
{
    const PbGraves *answer;
    question->action = PB_DEAD(SHOW);
    Status st = job_of(operand, &question->job, err);
    if (st || (st = dead_ask(link, question, &answer, err)))
        return st;
    if (answer->n_graves == 0)
        return error_set(err, STATUS_NOT_FOUND, "no article %s is buried", operand);
    const PbGrave *grave = answer->graves[0];
    PbArticle *article = NULL;
    Arena arena;
    Buffer out = {0};
    arena_init(&arena, CODEC_ARENA_MAX);
    if (grave->article.len)
        codec_unpack_article((Str){(const char *)grave->article.data, grave->article.len}, &arena, &article, NULL);
    (a->jsonl ? dead_json : dead_page)(&out, grave, article);
    flush(&out);
    arena_fini(&arena);
    return STATUS_OK;
}

static Status show(DeadLink *link, const Arguments *a, PbDead *question, Error *err)
{
    Status st = STATUS_OK;
    for (int i = 0; !st && i < a->operand_count; i++)
        st = show_one(link, a, question, a->operands[i], err);
    return st;
}

/* ---- retry and drop ---------------------------------------------------------------------------------------------- */

/* All pages of what the question means. */
static Status apply(DeadLink *link, PbDead *question, uint64_t *affected, Error *err)
{
    const PbGraves *answer;
    Status st;
    do {
        if ((st = dead_ask(link, question, &answer, err)))
            return st;
        *affected += answer->affected;
        question->after = answer->next;
    } while (answer->next);
    return STATUS_OK;
}

static Status apply_named(DeadLink *link, const Arguments *a, PbDead *question, uint64_t *affected, Error *err)
{
    int missing = 0;
    for (int i = 0; i < a->operand_count; i++) {
        uint64_t before = *affected;
        Status st = job_of(a->operands[i], &question->job, err);
        if (st || (st = apply(link, question, affected, err)))
            return st;
        if (*affected == before && ++missing)
            fprintf(stderr, "depesche dead: no article %s is buried\n", a->operands[i]);
    }
    if (!missing)
        return STATUS_OK;
    return error_set(err, *affected ? STATUS_PARTLY : STATUS_NOT_FOUND, "%d of the %d articles named are not buried",
                     missing, a->operand_count);
}

static Status change(DeadLink *link, const Arguments *a, PbDead *question, Depesche__V1__DeadAction action, Error *err)
{
    uint64_t affected = 0;
    question->action = action;
    Status st =
        a->operand_count ? apply_named(link, a, question, &affected, err) : apply(link, question, &affected, err);
    if (!st || affected)
        printf("%" PRIu64 " article%s %s\n", affected, affected == 1 ? "" : "s",
               action == PB_DEAD(DROP) ? "dropped" : "ready again");
    return st;
}

static Status check_selection(const Arguments *a, Error *err)
{
    bool filter = a->cause || a->source;
    if ((a->operand_count > 0) + filter + a->all != 1)
        return error_set(err, STATUS_USAGE,
                         "say which: numbers of articles, or --cause and --source, or --all; one of the three");
    return STATUS_OK;
}

static Status retry(DeadLink *link, const Arguments *a, PbDead *question, Error *err)
{
    return change(link, a, question, PB_DEAD(RETRY), err);
}

static Status drop(DeadLink *link, const Arguments *a, PbDead *question, Error *err)
{
    return change(link, a, question, PB_DEAD(DROP), err);
}

/* ---- the tools --------------------------------------------------------------------------------------------------- */

typedef Status Act(DeadLink *link, const Arguments *a, PbDead *question, Error *err);

static int run(const Command *command, Arguments *a, bool selects, Act *act, int argc, char **argv)
{
    Error err = {0};
    PbDead question = PB_INIT(DEAD);
    DeadLink link = {0};
    a->broker = CLIENT_BROKER_DEFAULT;
    a->timeout_ms = TIMEOUT_DEFAULT_MS;
    Status st = options_parse(command, argc, argv, &a->operands, &a->operand_count, &err);
    if (st == STATUS_EMPTY)
        return 0;
    if (!st && selects)
        st = check_selection(a, &err);
    if (!st)
        st = check(a, &question, &err);
    if (!st && act == drop && !a->yes)
        st = error_set(&err, STATUS_USAGE,
                       "dropped articles are deleted for good; look at them with `depesche dead list` and add --yes");
    if (!st) {
        if (!(st = dead_init(&link, a->broker, a->key, a->timeout_ms, &err)))
            st = act(&link, a, &question, &err);
        if (!st)
            st = file_flush_output(&err);
        dead_fini(&link);
    }
    return st ? options_fail(command, &err) : 0;
}

static int list_main(int argc, char **argv)
{
    Arguments a = {.limit = LIST_DEFAULT};
    const Option options[] = {
        CLIENT_OPTION_BROKER(&a.broker),
        CLIENT_OPTION_KEY(&a.key),
        OPTION_CAUSE(&a),
        OPTION_SOURCE(&a),
        {"limit", 0, OPTION_COUNT, &a.limit, "N", "so many at most; 0: all [100]", NULL, 0, 0},
        {"after", 0, OPTION_COUNT, &a.after, "ID", "begin behind this article", NULL, 0, 0},
        OPTION_FORMAT(&a),
        CLIENT_OPTION_TIMEOUT(&a.timeout_ms),
    };
    const Command command = {
        "dead list",
        "buried articles, and why",
        "depesche dead list [--cause CAUSE] [--source NAME] [OPTION…]",
        CAUSES,
        "  depesche dead list                                  # the first hundred\n"
        "  depesche dead list --cause died --limit 0           # all that workers died of\n"
        "  depesche dead list --format jsonl | jq -r .reason | sort | uniq -c",
        options,
        sizeof options / sizeof *options,
        0,
        0,
    };
    return run(&command, &a, false, list, argc, argv);
}

static int show_grave_main(int argc, char **argv)
{
    Arguments a = {0};
    const Option options[] = {CLIENT_OPTION_BROKER(&a.broker), CLIENT_OPTION_KEY(&a.key), OPTION_FORMAT(&a),
                              CLIENT_OPTION_TIMEOUT(&a.timeout_ms)};
    const Command command = {
        "dead show",
        "a buried article: every attempt, and its text",
        "depesche dead show ID…",
        "The last 16 attempts: which worker, when, how it ended, the worker's build and version of the rules.\n"
        "Exit status: 0 shown, 66 no such article is buried, 69 no broker answers.",
        "  depesche dead show 1234\n"
        "  depesche dead show --format jsonl 1234 | jq .attempts\n"
        "  depesche dead show --format jsonl 1234 | jq -r .text | depesche extract -   # what does it do here?",
        options,
        sizeof options / sizeof *options,
        1,
        -1,
    };
    return run(&command, &a, false, show, argc, argv);
}

static int retry_main(int argc, char **argv)
{
    Arguments a = {0};
    const Option options[] = {
        CLIENT_OPTION_BROKER(&a.broker),
        CLIENT_OPTION_KEY(&a.key),
        OPTION_CAUSE(&a),
        OPTION_SOURCE(&a),
        {"all", 0, OPTION_FLAG, &a.all, NULL, "all that are buried", NULL, 0, 0},
        CLIENT_OPTION_TIMEOUT(&a.timeout_ms),
    };
    const Command command = {
        "dead retry",
        "make buried articles ready again, with all their tries",
        "depesche dead retry ID… | --cause CAUSE | --source NAME | --all",
        CAUSES,
        "  depesche dead retry 1234 1240                       # these two\n"
        "  depesche dead retry --cause store                   # the store is well again\n"
        "  depesche dead retry --all",
        options,
        sizeof options / sizeof *options,
        0,
        -1,
    };
    return run(&command, &a, true, retry, argc, argv);
}

static int drop_main(int argc, char **argv)
{
    Arguments a = {0};
    const Option options[] = {
        CLIENT_OPTION_BROKER(&a.broker),
        CLIENT_OPTION_KEY(&a.key),
        OPTION_CAUSE(&a),
        OPTION_SOURCE(&a),
        {"all", 0, OPTION_FLAG, &a.all, NULL, "all that are buried", NULL, 0, 0},
        {"yes", 0, OPTION_FLAG, &a.yes, NULL, "yes, delete them for good", NULL, 0, 0},
        CLIENT_OPTION_TIMEOUT(&a.timeout_ms),
    };
    const Command command = {
        "dead drop",
        "delete buried articles for good",
        "depesche dead drop --yes ID… | --cause CAUSE | --source NAME | --all",
        "Their texts and histories are deleted and they are forgotten: fed again they are new articles.",
        "  depesche dead drop --yes 1234\n"
        "  depesche dead drop --yes --source Testquelle\n"
        "  depesche dead drop --yes --cause extraction",
        options,
        sizeof options / sizeof *options,
        0,
        -1,
    };
    return run(&command, &a, true, drop, argc, argv);
}

int dead_main(int argc, char **argv)
{
    static const Tool TOOLS[] = {
        {"list", "which, why, since when", list_main},
        {"show", "one of them: every attempt, and its text", show_grave_main},
        {"retry", "make them ready again: one, by cause, or all", retry_main},
        {"drop", "delete them for good", drop_main},
    };
    static const ToolGroup GROUP = {
        .name = "dead",
        .summary = "articles that no worker could do",
        .details = "A worker with another build or other rules tries each of them once by itself.",
        .examples = "  depesche dead list                        # why they were buried\n"
                    "  depesche dead show 1234                   # what happened to one\n"
                    "  depesche dead retry --cause store         # once the store is well again\n",
        .tools = TOOLS,
        .count = sizeof TOOLS / sizeof *TOOLS,
    };
    return tools_run(&GROUP, argc, argv);
}
