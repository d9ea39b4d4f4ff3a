#include "client/run.h"

#include <inttypes.h>
#include <stdio.h>
#include <unistd.h>

#include "base/clock.h"
#include "base/stopper.h"
#include "client/ask.h"
#include "client/client.h"
#include "client/crew.h"
#include "client/follow.h"
#include "client/output.h"
#include "client/progress.h"

enum {
    TICK_MS = 100,               /* how often processes are looked after and servers asked */
    SETTLE_MS = 10000,           /* the store's last words must come within this time */
    RUN_FEED_TIMEOUT_MS = 60000, /* longer than a broker needs to come back */
    LINKS_MAX = 4,
    FDS_MAX = 3,
};

typedef enum RunPhase { RUN_BOOT, RUN_WORK, RUN_DRAIN, RUN_LEAVE, RUN_SETTLE, RUN_END } RunPhase;

typedef struct Run {
    const RunOptions *options;
    RunPhase phase;
    int stop_fd;
    bool stopped, cut_short; /* by a signal; before the input was done */
    bool print_cut;          /* by a signal, while the reader did not read */
    Crew *crew;
    LinkContext *context;
    Ask broker, store;
    Input *input;
    Feed *feed;     /* NULL: nothing to feed */
    Follow *follow; /* NULL: nothing to print */
    Output output;
    Progress progress;
    uint64_t buried_before, left; /* left: ready or leased, of the broker's last answer */
    int64_t settle_ms;
    RunReport *report;
} Run;

/* ---- messages ------------------------------------------------------------------------------------------------------- */

static void say(void *user, const char *text)
{
    Run *run = user;
    progress_clear(&run->progress);
    fprintf(stderr, "depesche run: %s\n", text);
}

static void show(Run *run, int64_t now_ms)
{
    if (!run->feed)
        return;
    FeedTally t = feed_tally(run->feed);
    if (run->phase == RUN_WORK) {
        const ProgressCounts counts = {t.accepted + t.known, t.refused, input_bytes(run->input)};
        progress_show(&run->progress, &counts, now_ms);
    } else if (run->phase == RUN_DRAIN && run->left)
        progress_left(&run->progress, run->left, now_ms);
}

/* ---- printing ------------------------------------------------------------------------------------------------------- */

static Status take(void *user, const PbEvent *event, Error *err)
{
    Run *run = user;
    return output_event(&run->output, event, err);
}

static void stop_printing(Run *run)
{
    follow_free(run->follow);
    run->follow = NULL;
}

static void cut_printing(Run *run)
{
    stop_printing(run);
    run->print_cut = true;
}

/* A reader that has gone ends the printing only: the articles are still to be stored. */
static Status print(Run *run, int64_t now_ms, Error *err)
{
    if (!run->follow)
        return STATUS_OK;
    follow_pause(run->follow, output_full(&run->output));
    Status st = follow_step(run->follow, now_ms, err);
    if (output_waiting(&run->output))
        run->settle_ms = now_ms + SETTLE_MS; /* a slow reader is not a silent store */
    if (!st)
        st = output_flush(&run->output, now_ms, err);
    if (!st && run->stopped && output_stuck(&run->output, now_ms))
        cut_printing(run);
    if (st == STATUS_EMPTY) {
        stop_printing(run);
        return STATUS_OK;
    }
    return st;
}

/* ---- phases --------------------------------------------------------------------------------------------------------- */

static Status begin_work(Run *run, int64_t now_ms, Error *err)
{
    const RunOptions *o = run->options;
    run->buried_before = run->broker.state->broker->buried;
    const FollowOptions follow = {.since = run->store.state->store->head, .take = take, .user = run};
    const FeedOptions feed = {FEED_WINDOW_DEFAULT, RUN_FEED_TIMEOUT_MS, say, run, PB_PRIORITY(NORMAL)};
    Status st = crew_start_workers(run->crew, now_ms, err);
    if (!st && o->print)
        st = follow_new(run->context, crew_store(run->crew), &follow, &run->follow, err);
    if (!st && o->operand_count)
        st = feed_new(run->context, crew_broker(run->crew), run->input, &feed, &run->feed, err);
    if (!st && !o->operand_count && !o->quiet)
        fprintf(stderr, "depesche run: ready for: depesche feed --broker %s FILE…, depesche follow --store %s\n",
                crew_broker(run->crew), crew_store(run->crew));
    run->phase = RUN_WORK;
    return st;
}

static void leave(Run *run, int64_t now_ms)
{
    crew_end_workers(run->crew, now_ms);
    run->phase = RUN_LEAVE;
}

/* The answer to what was asked since the last ask_renew(); asks at most once a tick. NULL: not yet. A server that is being
 * started anew says nothing or nonsense; the crew looks after it. */
static const PbState *answer(Ask *ask, int64_t now_ms)
{
    Error trouble;
    if (ask_receive(ask, &trouble) == STATUS_OK)
        return ask->state;
    if (now_ms - ask->sent_ms >= TICK_MS)
        ask_send(ask, now_ms);
    return NULL;
}

static Status boot(Run *run, int64_t now_ms, Error *err)
{
    const PbState *broker = answer(&run->broker, now_ms), *store = answer(&run->store, now_ms);
    return broker && store ? begin_work(run, now_ms, err) : STATUS_OK;
}

static Status work(Run *run, int64_t now_ms, Error *err)
{
    if (!run->feed)
        return STATUS_OK;
    Status st = feed_step(run->feed, now_ms, err);
    if (st != STATUS_EMPTY)
        return st;
    ask_renew(&run->broker);
    run->phase = RUN_DRAIN;
    return STATUS_OK;
}

static void drain(Run *run, int64_t now_ms)
{
    const PbState *state = answer(&run->broker, now_ms);
    if (!state)
        return;
    run->left = state->broker->ready + state->broker->leased;
    run->report->buried = state->broker->buried - run->buried_before;
    if (run->left == 0)
        leave(run, now_ms);
    else if (now_ms - run->broker.sent_ms >= TICK_MS)
        ask_renew(&run->broker);
}

static void settle(Run *run, int64_t now_ms)
{
    const PbState *state = answer(&run->store, now_ms);
    if (!state)
        return;
    run->report->articles = state->store->articles;
    run->report->facts = state->store->facts;
    run->report->settled =
        !run->follow || (follow_position(run->follow) >= state->store->head && !output_waiting(&run->output));
    if (run->report->settled)
        run->phase = RUN_END;
}

static Status step(Run *run, int64_t now_ms, Error *err)
{
    Status st = crew_tend(run->crew, now_ms, err);
    if (!st)
        st = print(run, now_ms, err);
    if (st)
        return st;
    switch (run->phase) {
    case RUN_BOOT:
        return boot(run, now_ms, err);
    case RUN_WORK:
        return work(run, now_ms, err);
    case RUN_DRAIN:
        drain(run, now_ms);
        return STATUS_OK;
    case RUN_LEAVE:
        if (crew_workers_gone(run->crew, now_ms)) {
            ask_renew(&run->store);
            run->settle_ms = now_ms + SETTLE_MS;
            run->phase = RUN_SETTLE;
        }
        return STATUS_OK;
    case RUN_SETTLE:
        if (now_ms >= run->settle_ms)
            return error_set(err, STATUS_UNAVAILABLE, "the store does not answer any more; see %s/log/store.log",
                             run->options->data);
        settle(run, now_ms);
        return STATUS_OK;
    case RUN_END:
        break;
    }
    return STATUS_OK;
}

/* ---- the loop ------------------------------------------------------------------------------------------------------- */

/* A second signal ends also the waiting for a slow reader. */
static void stop(Run *run, int64_t now_ms)
{
    if (run->stopped) {
        if (run->follow && output_waiting(&run->output))
            cut_printing(run);
        return;
    }
    run->stopped = true;
    run->cut_short = run->options->operand_count && run->phase <= RUN_DRAIN;
    if (run->phase == RUN_BOOT)
        run->phase = RUN_END;
    else if (run->phase <= RUN_DRAIN)
        leave(run, now_ms);
}

static size_t add_fd(int *fds, size_t count, int fd)
{
    if (fd >= 0)
        fds[count++] = fd;
    return count;
}

static Status wait_for_news(Run *run, int64_t now_ms, Error *err)
{
    Link *links[LINKS_MAX] = {run->broker.link, run->store.link};
    bool link_ready[LINKS_MAX], fd_ready[FDS_MAX];
    size_t count = 2, fd_count = 1;
    int fds[FDS_MAX] = {run->stop_fd};
    int64_t wait_ms = TICK_MS;
    if (run->follow) {
        links[count++] = follow_link(run->follow);
        fd_count = add_fd(fds, fd_count, output_ready_fd(&run->output));
    }
    if (run->feed && run->phase == RUN_WORK) {
        links[count++] = feed_link(run->feed);
        fd_count = add_fd(fds, fd_count, feed_input_fd(run->feed));
        int64_t feed_ms = feed_wait_ms(run->feed, now_ms);
        wait_ms = feed_ms < wait_ms ? feed_ms : wait_ms;
    }
    Status st = link_wait(links, count, link_ready, fds, fd_count, fd_ready, wait_ms);
    if (st)
        return error_set(err, st, "cannot wait for the processes");
    if (fd_ready[0] && stopper_take(run->stop_fd))
        stop(run, now_ms);
    return STATUS_OK;
}

static Status open_run(Run *run, Error *err)
{
    const RunOptions *o = run->options;
    const CrewOptions crew = {o->data, o->workers, o->rules, o->program, o->quiet ? NULL : say, run};
    Status st = input_open(o->operands, o->operand_count, &o->input, &run->input, err);
    if (!st)
        st = crew_new(&crew, &run->crew, err);
    if (!st)
        st = link_context_new(&run->context, err);
    if (!st)
        st = ask_init(&run->broker, run->context, ASK_BROKER, crew_broker(run->crew), err);
    if (!st)
        st = ask_init(&run->store, run->context, ASK_STORE, crew_store(run->crew), err);
    if (!st)
        st = crew_start_servers(run->crew, clock_now_ms(), err);
    return st;
}

static void close_run(Run *run)
{
    if (run->crew) {
        crew_end_workers(run->crew, 0); /* after an error they may still run; the grace is over */
        crew_workers_gone(run->crew, clock_now_ms());
        crew_end_servers(run->crew);
    }
    feed_free(run->feed);
    stop_printing(run);
    ask_fini(&run->broker);
    ask_fini(&run->store);
    link_context_free(run->context);
    crew_free(run->crew);
    input_free(run->input);
    output_fini(&run->output);
}

static Status interrupted(const Run *run, Error *err)
{
    if (!run->cut_short)
        return error_set(err, STATUS_INTERRUPTED,
                         "interrupted; everything is stored in %.300s/depesche.db, but some "
                         "facts were not printed",
                         run->options->data);
    size_t unconfirmed = run->feed ? feed_unconfirmed(run->feed) : 0;
    if (unconfirmed)
        return error_set(err, STATUS_INTERRUPTED,
                         "interrupted; the same command goes on from here (unconfirmed articles: %zu)", unconfirmed);
    return error_set(err, STATUS_INTERRUPTED, "interrupted; the same command goes on from here");
}

Status run_outcome(const RunReport *report)
{
    Status st = feed_outcome(&report->tally);
    return st == STATUS_OK && report->buried ? STATUS_PARTLY : st;
}

Status run_pipeline(const RunOptions *options, int stop_fd, RunReport *report, Error *err)
{
    Run run = {.options = options, .stop_fd = stop_fd, .report = report};
    *report = (RunReport){0};
    output_init(&run.output, STDOUT_FILENO);
    Status st = open_run(&run, err);
    bool quiet = options->quiet || (options->print && isatty(STDOUT_FILENO)); /* not into the facts */
    progress_init(&run.progress, quiet, options->operands, options->operand_count, clock_now_ms());
    while (!st && run.phase != RUN_END) {
        int64_t now_ms = clock_now_ms();
        if (!(st = step(&run, now_ms, err)) && run.phase != RUN_END) {
            show(&run, now_ms);
            st = wait_for_news(&run, now_ms, err);
        }
    }
    progress_clear(&run.progress);
    if (run.feed)
        report->tally = feed_tally(run.feed);
    if (!st && (run.cut_short || (run.print_cut && options->operand_count)))
        st = interrupted(&run, err);
    close_run(&run);
    return st;
}
