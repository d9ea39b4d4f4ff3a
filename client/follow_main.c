#include "client/client.h"

#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include <sodium.h>

#include "base/clock.h"
#include "base/options.h"
#include "base/stopper.h"
#include "base/vocabulary.h"
#include "client/follow.h"
#include "client/output.h"

enum {
    TICK_MS = 200,
    FAREWELL_MS = 3000, /* who ends waits so long until the store has his position on disk */
};

typedef struct Arguments {
    const char *store, *key, *name, *since_word;
    OptionList kinds;
    uint64_t since, limit; /* limit 0: none */
    int64_t timeout_ms;    /* 0: none */
    bool until_head, quiet;
} Arguments;

typedef struct Session {
    const Arguments *args;
    int stop_fd;
    LinkContext *context;
    Follow *follow;
    Output output;
    uint64_t printed;
    int64_t fact_ms; /* when the last fact came, or the beginning */
    bool has_mark;
    uint64_t mark, mark_at; /* the position to confirm once so many bytes are written */
    int64_t farewell_ms;    /* until when the last position is waited for; 0: not yet */
    bool told_lost;
} Session;

static const char DETAILS[] =
    "Prints facts as JSON Lines, in the order of the store's stream and each exactly once, also when the store is\n"
    "started anew meanwhile. Each has its position `seq`: --since SEQ goes on behind it. Without --since only new\n"
    "facts come; --since 0 gives all.\n"
    "\n"
    "With --name the store remembers the position: the same name goes on behind what was written last, and at most "
    "the\n"
    "last moment's facts come twice after a crash (each has its seq). A new name needs --since to begin at; a known "
    "one\n"
    "goes on whatever --since says. One follower for each name. depesche subs lists and drops them.\n"
    "\n"
    "Exit status: 0 done, also when interrupted with nothing promised (no -n, no --until-head) or when the reader of\n"
    "the output has gone, or when --timeout ends it; 1 --timeout came before -n facts; 124 --timeout came before\n"
    "--until-head was reached; 66 --since lies behind the end of the stream; 69 no store; 78 the store has\n"
    "another database now; 80 facts behind the position were deleted, or the name is not known; 81 somebody else "
    "follows\n"
    "under the name; 130 interrupted before -n or --until-head was reached.";
static const char EXAMPLES[] =
    "  depesche follow                                           # new facts, until ^C\n"
    "  depesche follow --name desk --since 0 >> desk.jsonl       # again: goes on where it was\n"
    "  depesche follow --kind pledge --since 0 --until-head | jq .pledger.name";

static Status parse(int argc, char **argv, Arguments *a, Command *command, Error *err)
{
    const Option options[] = {
        CLIENT_OPTION_STORE(&a->store),
        CLIENT_OPTION_KEY(&a->key),
        {"kind", 0, OPTION_LIST, &a->kinds, "K", "meeting, participant, pledge or position; may be repeated [all]",
         NULL, 0, 0},
        {"name", 0, OPTION_TEXT, &a->name, "NAME", "a subscription whose position the store remembers", NULL, 0, 0},
        {"since", 0, OPTION_TEXT, &a->since_word, "SEQ", "facts behind this position; head: the present end [head]",
         NULL, 0, 0},
        {"limit", 'n', OPTION_COUNT, &a->limit, "N", "end after N facts", NULL, 1, 0},
        {"timeout", 0, OPTION_SECONDS, &a->timeout_ms, "S", "end after so long without a new fact; 0: never [0]", NULL,
         0, 0},
        {"until-head", 0, OPTION_FLAG, &a->until_head, NULL, "end with the last fact that was there at the start", NULL,
         0, 0},
        {"quiet", 'q', OPTION_FLAG, &a->quiet, NULL, "no word when the store is lost and found again", NULL, 0, 0},
    };
    *command = (Command){.name = "follow",
                         .summary = "print facts as they are stored",
                         .usage = "depesche follow [OPTION…]",
                         .details = DETAILS,
                         .examples = EXAMPLES,
                         .options = options,
                         .option_count = sizeof options / sizeof *options};
    char **operands;
    int operand_count;
    Status st = options_parse(command, argc, argv, &operands, &operand_count, err);
    command->options = NULL; /* they end with this call */
    command->option_count = 0;
    if (st || !a->since_word || strcmp(a->since_word, "head") == 0)
        return st;
    if (!str_to_uint(str_of(a->since_word), &a->since) || a->since > INT64_MAX)
        return error_set(err, STATUS_USAGE, "--since: \"%.40s\" is neither a position nor head", a->since_word);
    return STATUS_OK;
}

static Status set_kinds(const OptionList *words, FollowOptions *options, Error *err)
{
    for (size_t i = 0; i < words->count; i++) {
        int kind = vocabulary_find(&vocabulary_fact_kind, str_of(words->items[i]));
        if (!kind) {
            const Vocabulary *v = &vocabulary_fact_kind;
            const char *near = options_nearest(words->items[i], v->names + 1, (size_t)v->count - 1);
            return error_set(err, STATUS_USAGE,
                             "--kind: \"%.60s\" is none of meeting, participant, pledge, position%s%s%s",
                             words->items[i], near ? "; did you mean " : "", near ? near : "", near ? "?" : "");
        }
        bool there = false;
        for (size_t k = 0; k < options->kind_count; k++)
            there |= options->kinds[k] == (uint32_t)kind;
        if (!there)
            options->kinds[options->kind_count++] = (uint32_t)kind;
    }
    return STATUS_OK;
}

/* STATUS_EMPTY: -n facts are printed. */
static Status take(void *user, const PbEvent *event, Error *err)
{
    Session *s = user;
    if (s->args->limit && s->printed == s->args->limit)
        return STATUS_EMPTY;
    Status st = output_event(&s->output, event, err);
    if (!st)
        s->printed++;
    return st;
}

static Status open_session(Session *s, Error *err)
{
    FollowOptions options = {
        .since = s->args->since, .take = take, .user = s, .name = s->args->name, .create = s->args->since_word != NULL};
    randombytes_buf(&options.session, sizeof options.session);
    if (options.name && key_check_name(str_of(options.name), NULL))
        return error_set(err, STATUS_USAGE, "--name: \"%.40s\" is no name; use up to %d of A-Z a-z 0-9 . _ -",
                         options.name, KEY_NAME_MAX);
    Status st = set_kinds(&s->args->kinds, &options, err);
    if (!st)
        st = stopper_open(&s->stop_fd, err);
    if (!st)
        st = link_context_new(&s->context, err);
    if (!st)
        st = link_context_identify(s->context, s->args->key, err);
    if (!st)
        st = follow_new(s->context, s->args->store, &options, &s->follow, err);
    return st;
}

static void close_session(Session *s)
{
    follow_free(s->follow);
    link_context_free(s->context);
    output_fini(&s->output);
    if (s->stop_fd >= 0)
        close(s->stop_fd);
}

static void tell_lost(Session *s)
{
    bool lost = follow_lost(s->follow);
    if (lost != s->told_lost && !s->args->quiet)
        fprintf(stderr, "depesche follow: %s %s\n", s->args->store,
                lost ? "is silent; connecting anew until it answers" : "answers again");
    s->told_lost = lost;
}

static bool at_head(const Session *s)
{
    uint64_t head;
    return s->args->until_head && follow_head(s->follow, &head) && follow_position(s->follow) >= head;
}

/* It has an end of its own, which it should reach. */
static bool promised(const Session *s)
{
    return s->args->until_head || s->args->limit;
}

static Status timed_out(const Session *s, Error *err)
{
    uint64_t head;
    if (!follow_head(s->follow, &head))
        return error_set(err, STATUS_UNAVAILABLE, "no answer from the store at %s; is it running?", s->args->store);
    if (s->args->limit && s->printed < s->args->limit)
        return error_set(err, STATUS_EMPTY, "%llu of %llu facts came in time", (unsigned long long)s->printed,
                         (unsigned long long)s->args->limit);
    if (s->args->until_head)
        return error_set(err, STATUS_TIMEOUT, "the end of the stream was not reached in time");
    return STATUS_OK;
}

/* What the messages that have arrived mean for us: *done with the status to end with. */
static Status turn(Session *s, bool *done, Error *err)
{
    uint64_t before = s->printed;
    bool behind = output_waiting(&s->output); /* the reader is slow: no silence of the store */
    *done = true;
    follow_pause(s->follow, output_full(&s->output));
    Status st = follow_step(s->follow, clock_now_ms(), err);
    if (st && st != STATUS_EMPTY)
        return st;
    if ((s->args->limit && s->printed == s->args->limit) || at_head(s))
        return STATUS_OK;
    tell_lost(s);
    int64_t now_ms = clock_now_ms();
    if (s->printed > before || behind)
        s->fact_ms = now_ms;
    if (s->args->timeout_ms && now_ms - s->fact_ms >= s->args->timeout_ms)
        return timed_out(s, err);
    *done = false;
    return STATUS_OK;
}

/* Until something comes, the reader takes more or a signal says to end (*stop); `done`: whatever comes is not wanted. */
static Status wait_for_news(Session *s, bool done, bool *stop, Error *err)
{
    Link *link = follow_link(s->follow);
    int fds[2] = {s->stop_fd, output_ready_fd(&s->output)};
    bool link_ready, fd_ready[2];
    int64_t wait_ms = TICK_MS;
    if (s->args->timeout_ms && s->args->timeout_ms < wait_ms)
        wait_ms = s->args->timeout_ms;
    bool listens = !done || s->farewell_ms;
    Status st = link_wait(&link, listens ? 1 : 0, &link_ready, fds, fds[1] < 0 ? 1 : 2, fd_ready, wait_ms);
    if (st)
        return error_set(err, st, "cannot wait for the store");
    *stop = fd_ready[0] && stopper_take(s->stop_fd);
    return STATUS_OK;
}

/* What has been written need not come again. A reader who is always a little behind confirms all the same: one position
 * at a time is waited for. */
static void confirm(Session *s)
{
    bool more =
        s->args->limit && s->printed == s->args->limit; /* others may have come behind the last that was wanted */
    if (!s->args->name)
        return;
    if (!s->has_mark || !output_waiting(&s->output)) {
        s->mark = more ? follow_last(s->follow) : follow_position(s->follow);
        s->mark_at = output_added(&s->output);
        s->has_mark = true;
    }
    if (s->output.written < s->mark_at)
        return;
    follow_confirm(s->follow, s->mark);
    s->has_mark = false;
}

/* Who ends in order has his position on disk, unless the store is silent. */
static bool has_said_farewell(Session *s, int64_t now_ms)
{
    Error err;
    if (!s->args->name || follow_is_confirmed(s->follow))
        return true;
    if (!s->farewell_ms) {
        s->farewell_ms = now_ms + FAREWELL_MS;
        follow_farewell(s->follow, now_ms);
    }
    if (now_ms < s->farewell_ms && !follow_step(s->follow, now_ms, &err))
        return follow_is_confirmed(s->follow);
    fprintf(stderr, "depesche follow: the store has not confirmed the position of %s; some facts will come again\n",
            s->args->name);
    return true;
}

/* Takes what comes until the end, then waits until it is written. After a signal only as long as the reader goes on
 * reading, after another one not at all. */
static Status follow_all(Session *s, Error *err)
{
    Status st = STATUS_OK;
    bool done = false;
    int signals = 0;
    s->fact_ms = clock_now_ms();
    for (;;) {
        if (!done)
            st = turn(s, &done, err);
        int64_t now_ms = clock_now_ms();
        Status trouble = output_flush(&s->output, now_ms, err);
        if (trouble || output_abandoned(&s->output))
            return trouble == STATUS_EMPTY ? STATUS_OK : trouble;
        confirm(s);
        if (done && !output_waiting(&s->output) && (st == STATUS_TAKEN || has_said_farewell(s, now_ms)))
            return st;
        if (signals > 1 || (signals && output_stuck(&s->output, now_ms)))
            return st || !promised(s) ? st : error_set(err, STATUS_INTERRUPTED, "interrupted");
        bool stop;
        if ((trouble = wait_for_news(s, done, &stop, err)))
            return trouble;
        signals += stop;
        if (stop && !done) {
            done = true;
            st = promised(s) ? error_set(err, STATUS_INTERRUPTED, "interrupted") : STATUS_OK;
        }
    }
}

int follow_main(int argc, char **argv)
{
    Arguments args = {.store = CLIENT_STORE_DEFAULT, .since = FOLLOW_FROM_HEAD};
    Command command;
    Error err;
    Status st = parse(argc, argv, &args, &command, &err);
    if (st)
        return st == STATUS_EMPTY ? 0 : options_fail(&command, &err);
    Session session = {.args = &args, .stop_fd = -1};
    output_init(&session.output, STDOUT_FILENO);
    st = open_session(&session, &err);
    if (!st)
        st = follow_all(&session, &err);
    close_session(&session);
    return st ? options_fail(&command, &err) : 0;
}
