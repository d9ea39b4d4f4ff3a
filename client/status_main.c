#include "client/client.h"

#include <stdio.h>

#include "base/clock.h"
#include "base/file.h"
#include "base/options.h"
#include "client/ask.h"
#include "client/status.h"

enum { TIMEOUT_DEFAULT_MS = 3000 };

typedef struct Arguments {
    const char *broker, *store, *key;
    int64_t timeout_ms;
    bool json;
} Arguments;

/* One server that is asked. */
typedef struct Question {
    bool wanted, answered, failed;
    Ask ask;
    Error error;
    StatusPart part;
} Question;

static const char DETAILS[] =
    "Asks the broker and the store; only one of them where only one is named. Fit for a health check.\n"
    "\n"
    "Exit status: 0 all that were asked answer and nothing holds them up (buried articles are shown and are no\n"
    "trouble of theirs); 1 one of them is in trouble; 69 one does not answer.";
static const char EXAMPLES[] = "  depesche status                                   # both, as a table\n"
                               "  depesche status --json | jq .broker.ready\n"
                               "  depesche status --store ipc://data/store.sock --timeout 1s";

static Status parse(int argc, char **argv, Arguments *a, Command *command, Error *err)
{
    const Option options[] = {
        CLIENT_OPTION_BROKER(&a->broker),
        CLIENT_OPTION_STORE(&a->store),
        CLIENT_OPTION_KEY(&a->key),
        {"timeout", 0, OPTION_SECONDS, &a->timeout_ms, "S", "wait so long for an answer [3]", NULL, 0, 0},
        {"json", 0, OPTION_FLAG, &a->json, NULL, "as JSON", NULL, 0, 0},
    };
    *command = (Command){.name = "status",
                         .summary = "say how the broker and the store are",
                         .usage = "depesche status [OPTION…]",
                         .details = DETAILS,
                         .examples = EXAMPLES,
                         .options = options,
                         .option_count = sizeof options / sizeof *options};
    char **operands;
    int operand_count;
    Status st = options_parse(command, argc, argv, &operands, &operand_count, err);
    command->options = NULL; /* they end with this call */
    command->option_count = 0;
    return st;
}

static Status start(Question *q, LinkContext *context, AskWhom whom, const char *endpoint, Error *err)
{
    q->wanted = true;
    q->part.endpoint = endpoint;
    Status st = ask_init(&q->ask, context, whom, endpoint, err);
    if (!st)
        ask_send(&q->ask, clock_now_ms());
    return st;
}

static void listen_to(Question *q)
{
    Status st = ask_receive(&q->ask, &q->error);
    q->answered = st == STATUS_OK;
    q->failed = st && st != STATUS_EMPTY;
}

static bool pending(const Question *q)
{
    return q->wanted && !q->answered && !q->failed;
}

static void wait_for_answers(Question questions[2], int64_t timeout_ms)
{
    int64_t until_ms = clock_now_ms() + timeout_ms;
    for (;;) {
        Link *links[2];
        bool ready[2];
        size_t count = 0;
        for (int i = 0; i < 2; i++) {
            if (pending(&questions[i]))
                listen_to(&questions[i]);
            if (pending(&questions[i]))
                links[count++] = questions[i].ask.link;
        }
        int64_t left_ms = until_ms - clock_now_ms();
        if (count == 0 || left_ms <= 0 || link_wait(links, count, ready, NULL, 0, NULL, left_ms))
            return;
    }
}

static void conclude(Question *q, int64_t timeout_ms)
{
    if (pending(q))
        error_set(&q->error, STATUS_UNAVAILABLE, "no answer within %.1f s; is it running?", (double)timeout_ms / 1000);
    q->part.state = q->answered ? q->ask.state : NULL;
    q->part.trouble = q->error.text;
}

static int print(const Question questions[2], bool json)
{
    const StatusPart *broker = questions[0].wanted ? &questions[0].part : NULL;
    const StatusPart *store = questions[1].wanted ? &questions[1].part : NULL;
    Buffer out = {0};
    (json ? status_json : status_table)(&out, broker, store);
    if (!out.failed)
        fputs(out.ptr, stdout);
    buffer_fini(&out);
    Error err = {0};
    Status st = file_flush_output(&err);
    if (st) {
        fprintf(stderr, "depesche status: %s\n", err.text);
        return status_exit(st);
    }
    for (int i = 0; i < 2; i++)
        if (questions[i].wanted && !questions[i].part.state)
            return status_exit(questions[i].error.status == STATUS_DENIED ? STATUS_DENIED : STATUS_UNAVAILABLE);
    return status_troubled(broker) || status_troubled(store) ? 1 : 0;
}

int status_main(int argc, char **argv)
{
    Arguments args = {.timeout_ms = TIMEOUT_DEFAULT_MS};
    Command command;
    Error err;
    Status st = parse(argc, argv, &args, &command, &err);
    if (st)
        return st == STATUS_EMPTY ? 0 : options_fail(&command, &err);
    bool both = !args.broker && !args.store;
    LinkContext *context = NULL;
    Question questions[2] = {0};
    st = link_context_new(&context, &err);
    if (!st)
        st = link_context_identify(context, args.key, &err);
    if (!st && (both || args.broker))
        st = start(&questions[0], context, ASK_BROKER, both ? CLIENT_BROKER_DEFAULT : args.broker, &err);
    if (!st && (both || args.store))
        st = start(&questions[1], context, ASK_STORE, both ? CLIENT_STORE_DEFAULT : args.store, &err);
    int status;
    if (st)
        status = options_fail(&command, &err);
    else {
        wait_for_answers(questions, args.timeout_ms);
        for (int i = 0; i < 2; i++)
            conclude(&questions[i], args.timeout_ms);
        status = print(questions, args.json);
    }
    for (int i = 0; i < 2; i++)
        ask_fini(&questions[i].ask);
    link_context_free(context);
    return status;
}
