/* `depesche subs list|drop`. */
#include "client/client.h"

#include <stdio.h>
#include <string.h>

#include "base/file.h"
#include "base/options.h"
#include "base/tools.h"
#include "client/subs.h"
#include "proto/codec.h"

enum { TIMEOUT_DEFAULT_MS = 10000 };

typedef struct Arguments {
    const char *store, *key, *format;
    int64_t timeout_ms;
    char **operands;
    int operand_count;
} Arguments;

static Status list(SubsLink *link, const Arguments *a, Error *err)
{
    const PbSubscribers *answer;
    PbSubscriptions question = PB_INIT(SUBSCRIPTIONS);
    question.action = PB_SUBSCRIPTIONS(LIST);
    Status st = subs_ask(link, &question, &answer, err);
    if (st)
        return st;
    bool jsonl = a->format && strcmp(a->format, "jsonl") == 0;
    Buffer out = {0};
    for (size_t i = 0; i < answer->n_subscribers; i++)
        (jsonl ? subs_json : subs_row)(&out, answer->subscribers[i], answer->head);
    if (!answer->n_subscribers && !jsonl)
        buffer_str(&out, STR("no named subscription\n"));
    if (!out.failed && out.len)
        fwrite(out.ptr, 1, out.len, stdout);
    buffer_fini(&out);
    return STATUS_OK;
}

static Status drop(SubsLink *link, const Arguments *a, Error *err)
{
    const PbSubscribers *answer;
    PbSubscriptions question = PB_INIT(SUBSCRIPTIONS);
    question.action = PB_SUBSCRIPTIONS(DROP);
    for (int i = 0; i < a->operand_count; i++) {
        question.name = a->operands[i];
        Status st = subs_ask(link, &question, &answer, err);
        if (st)
            return st;
        printf("%s dropped\n", a->operands[i]);
    }
    return STATUS_OK;
}

static int run(const Command *command, Arguments *a, Status (*act)(SubsLink *link, const Arguments *a, Error *err),
               int argc, char **argv)
{
    Error err = {0};
    SubsLink link = {0};
    a->store = CLIENT_STORE_DEFAULT;
    a->timeout_ms = TIMEOUT_DEFAULT_MS;
    Status st = options_parse(command, argc, argv, &a->operands, &a->operand_count, &err);
    if (st == STATUS_EMPTY)
        return 0;
    if (!st && a->format && strcmp(a->format, "jsonl") != 0 && strcmp(a->format, "table") != 0)
        st = error_set(&err, STATUS_USAGE, "--format: \"%.40s\" is neither table nor jsonl", a->format);
    if (!st) {
        if (!(st = subs_init(&link, a->store, a->key, a->timeout_ms, &err)))
            st = act(&link, a, &err);
        if (!st)
            st = file_flush_output(&err);
        subs_fini(&link);
    }
    return st ? options_fail(command, &err) : 0;
}

static int list_main(int argc, char **argv)
{
    Arguments a = {0};
    const Option options[] = {
        CLIENT_OPTION_STORE(&a.store),
        CLIENT_OPTION_KEY(&a.key),
        {"format", 0, OPTION_TEXT, &a.format, "F", "table or jsonl [table]", NULL, 0, 0},
        CLIENT_OPTION_TIMEOUT(&a.timeout_ms),
    };
    const Command command = {
        "subs list",
        "named subscriptions: where they stand, and who follows",
        "depesche subs list [OPTION…]",
        "How far each is behind counts positions of all kinds. Exit status: 0 done, 69 no store answers, 79 the key "
        "has\n"
        "not the role admin.",
        "  depesche subs list\n"
        "  depesche subs list --store ipc://data/store.sock\n"
        "  depesche subs list --format jsonl | jq -r 'select(.behind > 100000) | .name'",
        options,
        sizeof options / sizeof *options,
        0,
        0,
    };
    return run(&command, &a, list, argc, argv);
}

static int drop_main(int argc, char **argv)
{
    Arguments a = {0};
    const Option options[] = {CLIENT_OPTION_STORE(&a.store), CLIENT_OPTION_KEY(&a.key),
                              CLIENT_OPTION_TIMEOUT(&a.timeout_ms)};
    const Command command = {
        "subs drop",
        "forget where a named subscription stands",
        "depesche subs drop NAME…",
        "Facts are not touched. Exit status: 0 dropped, 69 no store answers, 79 the key has not the role admin, 80 "
        "there is\n"
        "none of this name, 81 somebody follows under it; those named before it are dropped.",
        "  depesche subs drop desk\n"
        "  depesche subs drop desk archive\n"
        "  depesche subs drop desk && depesche follow --name desk --since 0   # from the beginning",
        options,
        sizeof options / sizeof *options,
        1,
        -1,
    };
    return run(&command, &a, drop, argc, argv);
}

int subs_main(int argc, char **argv)
{
    static const Tool TOOLS[] = {
        {"list", "which there are, and how far behind", list_main},
        {"drop", "forget one", drop_main},
    };
    static const ToolGroup GROUP = {
        .name = "subs",
        .summary = "named subscriptions, whose positions the store remembers",
        .details =
            "depesche follow --name NAME --since SEQ begins one. The store forgets those that nobody has followed\n"
            "for 90 days (depesche store --keep-subscriptions).",
        .examples = "  depesche subs list                        # where each stands\n"
                    "  depesche subs list --format jsonl         # for programs\n"
                    "  depesche subs drop desk                   # forget one\n",
        .tools = TOOLS,
        .count = sizeof TOOLS / sizeof *TOOLS,
    };
    return tools_run(&GROUP, argc, argv);
}
