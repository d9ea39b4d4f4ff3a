#include "client/client.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "base/clock.h"
#include "base/options.h"
#include "base/stopper.h"
#include "client/feed.h"
#include "client/progress.h"

typedef struct Arguments {
    const char *broker, *key, *priority_word;
    Depesche__V1__Priority priority;
    InputOptions input;
    uint64_t window;
    int64_t timeout_ms;
    bool quiet, json;
    char **operands;
    int operand_count;
} Arguments;

typedef struct Session {
    const Arguments *args;
    int stop_fd;
    LinkContext *context;
    Input *input;
    Feed *feed;
    Progress progress;
} Session;

static const char DETAILS[] =
    "Files hold one article as text or one per line as JSON (docs/INPUT.md); folders are read with all that is in\n"
    "them; - is standard input. Each article is confirmed only when it is safe in the broker's journal. Feeding the\n"
    "same again changes nothing.\n"
    "\n"
    "Exit status: 0 all are in the journal; 3 some were refused; 65 all were; 66 no such file; 69 no answer from\n"
    "the broker; 130 interrupted.";
static const char EXAMPLES[] = "  depesche feed texts/                              # all articles of a folder\n"
                               "  depesche feed --source dpa --priority backfill archive/   # today's news goes first\n"
                               "  zcat news.jsonl.gz | depesche feed --broker tcp://10.0.0.5:5570 -";

static Status take_priority(Arguments *a, Error *err)
{
    static const struct {
        const char *word;
        Depesche__V1__Priority priority;
    } ROWS[] = {{"normal", PB_PRIORITY(NORMAL)}, {"high", PB_PRIORITY(HIGH)}, {"backfill", PB_PRIORITY(BACKFILL)}};
    for (size_t i = 0; a->priority_word && i < sizeof ROWS / sizeof *ROWS; i++)
        if (strcmp(a->priority_word, ROWS[i].word) == 0) {
            a->priority = ROWS[i].priority;
            return STATUS_OK;
        }
    return a->priority_word ? error_set(err, STATUS_USAGE, "--priority: \"%.40s\" is none of high, normal, backfill",
                                        a->priority_word)
                            : STATUS_OK;
}

static Status parse(int argc, char **argv, Arguments *a, Command *command, Error *err)
{
    const Option options[] = {
        CLIENT_OPTION_BROKER(&a->broker),
        CLIENT_OPTION_KEY(&a->key),
        {"published", 0, OPTION_TEXT, &a->input.published, "DATE",
         "date of articles that have none: 2026-01-06, 2025-03", NULL, 0, 0},
        {"source", 0, OPTION_TEXT, &a->input.source, "NAME", "outlet of articles that name none", NULL, 0, 0},
        {"priority", 0, OPTION_TEXT, &a->priority_word, "P", "high, normal, or backfill for an archive [normal]", NULL,
         0, 0},
        {"window", 0, OPTION_COUNT, &a->window, "N", "articles on the way at a time [256]", NULL, 1, FEED_WINDOW_MAX},
        {"timeout", 0, OPTION_SECONDS, &a->timeout_ms, "S", "give up after so long without an answer; 0: never [30]",
         NULL, 0, 0},
        {"json", 0, OPTION_FLAG, &a->json, NULL, "the summary as JSON on standard output", NULL, 0, 0},
        {"quiet", 'q', OPTION_FLAG, &a->quiet, NULL, "no progress and no summary, only errors", NULL, 0, 0},
    };
    *command = (Command){.name = "feed",
                         .summary = "hand articles to the broker",
                         .usage = "depesche feed [OPTION…] FILE…",
                         .details = DETAILS,
                         .examples = EXAMPLES,
                         .options = options,
                         .option_count = sizeof options / sizeof *options,
                         .operands_min = 1,
                         .operands_max = -1};
    Status st = options_parse(command, argc, argv, &a->operands, &a->operand_count, err);
    command->options = NULL; /* they end with this call */
    command->option_count = 0;
    return st ? st : take_priority(a, err);
}

static void complain(void *user, const char *text)
{
    Session *s = user;
    progress_clear(&s->progress);
    fprintf(stderr, "depesche feed: %s\n", text);
}

static Status open_session(Session *s, Error *err)
{
    const Arguments *a = s->args;
    Status st = input_open(a->operands, (size_t)a->operand_count, &a->input, &s->input, err);
    if (!st)
        st = stopper_open(&s->stop_fd, err);
    if (!st)
        st = link_context_new(&s->context, err);
    if (!st)
        st = link_context_identify(s->context, a->key, err);
    const FeedOptions options = {(size_t)a->window, a->timeout_ms, complain, s, a->priority};
    if (!st)
        st = feed_new(s->context, a->broker, s->input, &options, &s->feed, err);
    return st;
}

static void close_session(Session *s)
{
    feed_free(s->feed);
    link_context_free(s->context);
    input_free(s->input);
    if (s->stop_fd >= 0)
        close(s->stop_fd);
}

static void show(Session *s)
{
    FeedTally tally = feed_tally(s->feed);
    const ProgressCounts counts = {tally.accepted + tally.known, tally.refused, input_bytes(s->input)};
    progress_show(&s->progress, &counts, clock_now_ms());
}

static Status feed_all(Session *s, Error *err)
{
    for (;;) {
        Status st = feed_step(s->feed, clock_now_ms(), err);
        if (st)
            return st == STATUS_EMPTY ? STATUS_OK : st;
        show(s);
        Link *link = feed_link(s->feed);
        int fds[2] = {s->stop_fd, feed_input_fd(s->feed)};
        bool link_ready, fd_ready[2];
        st = link_wait(&link, 1, &link_ready, fds, fds[1] < 0 ? 1 : 2, fd_ready, feed_wait_ms(s->feed, clock_now_ms()));
        if (st)
            return error_set(err, st, "cannot wait for the broker");
        if (fd_ready[0] && stopper_take(s->stop_fd))
            return error_set(err, STATUS_INTERRUPTED,
                             "interrupted; unconfirmed articles: %zu; feeding the same again is safe",
                             feed_unconfirmed(s->feed));
    }
}

static void summarise(Session *s)
{
    FeedTally t = feed_tally(s->feed);
    size_t left = feed_unconfirmed(s->feed);
    progress_clear(&s->progress);
    if (s->args->json)
        printf("{\"accepted\":%" PRIu64 ",\"known\":%" PRIu64 ",\"refused\":%" PRIu64 ",\"unconfirmed\":%zu}\n",
               t.accepted, t.known, t.refused, left);
    else if (!s->args->quiet)
        fprintf(stderr, "accepted %" PRIu64 ", known %" PRIu64 ", refused %" PRIu64 "\n", t.accepted, t.known,
                t.refused);
}

int feed_main(int argc, char **argv)
{
    Arguments args = {
        .broker = CLIENT_BROKER_DEFAULT, .window = FEED_WINDOW_DEFAULT, .timeout_ms = FEED_TIMEOUT_DEFAULT_MS};
    Command command;
    Error err;
    Status st = parse(argc, argv, &args, &command, &err);
    if (st)
        return st == STATUS_EMPTY ? 0 : options_fail(&command, &err);
    Session session = {.args = &args, .stop_fd = -1};
    if (open_session(&session, &err)) {
        close_session(&session);
        return options_fail(&command, &err);
    }
    progress_init(&session.progress, args.quiet, args.operands, (size_t)args.operand_count, clock_now_ms());
    st = feed_all(&session, &err);
    summarise(&session);
    FeedTally tally = feed_tally(session.feed);
    int status = st ? options_fail(&command, &err) : status_exit(feed_outcome(&tally));
    close_session(&session);
    return status;
}
