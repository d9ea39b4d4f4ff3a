#define _GNU_SOURCE
#include "tests/bench/bench.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "base/clock.h"
#include "client/ask.h"
#include "client/crew.h"
#include "proto/codec.h"

/* How long an article takes from the feeder to its facts in a follower's hands, through a broker, workers and a store of
 * this executable: first as many as go through, then at half of that rate, each at its time whatever came of those
 * before, and measured from that time: who waits for a slow answer before he asks again would not see what it costs
 * (Tene: "How NOT to Measure Latency", 2013). */

enum {
    WINDOW = 256,      /* unconfirmed articles, while as many as can be are fed */
    CREDIT = 1024,     /* events */
    STATE_S_PART = 50, /* so often in a second the broker is asked how far it is */
    PATIENCE_S = 60,
    ARENA_MAX = 64 * 1024 * 1024,
    PATH_BYTES = 4200,
};

typedef struct Run {
    const BenchOptions *options;
    const Corpus *corpus;
    Crew *crew;
    LinkContext *context;
    Link *feeder, *follower;
    Ask ask;
    Arena arena;
    Buffer text, bytes;
    double *due_s, *accepted_s, *stored_s; /* of each article; 0: not yet */
    uint64_t sent, confirmed, done;
    uint64_t workers;
    bool caught_up; /* the follower, since this was last false */
    double asked_s, heard_s;
} Run;

/* ---- messages ------------------------------------------------------------------------------------------------------ */

static Status feed_one(Run *r, uint64_t number, Error *err)
{
    char id[32];
    PbArticle article = PB_INIT(ARTICLE);
    snprintf(id, sizeof id, "%" PRIu64, number);
    corpus_article(r->corpus, number, &r->text);
    buffer_char(&r->text, '\0');
    article.id = id;
    article.text = r->text.ptr;
    buffer_clear(&r->bytes);
    codec_pack(&article.base, &r->bytes);
    if (r->text.failed || r->bytes.failed)
        return error_set(err, STATUS_NO_MEMORY, "out of memory");
    PbFeed feed = PB_INIT(FEED);
    feed.request = number + 1;
    feed.batch = true;
    feed.article = (ProtobufCBinaryData){r->bytes.len, (uint8_t *)r->bytes.ptr};
    Status st = link_send_message(r->feeder, (Peer){0}, VERB_FEED, &feed.base);
    return st ? error_set(err, st, "the broker does not take articles as fast as they come") : STATUS_OK;
}

static Status take_fed(Run *r, const LinkMessage *m, Error *err)
{
    PbFed *fed;
    if (m->verb != VERB_FED)
        return error_set(err, STATUS_MALFORMED, "the broker answers FEED with verb %d", (int)m->verb);
    Status st = codec_unpack_fed(m->body, &r->arena, &fed, err);
    if (st)
        return st;
    if (fed->outcome != PB_FEED(ACCEPTED))
        return error_set(err, STATUS_FULL, "the broker does not accept an article (%d)", (int)fed->outcome);
    r->accepted_s[fed->request - 1] = bench_seconds();
    r->confirmed++;
    return STATUS_OK;
}

static Status take_events(Run *r, const LinkMessage *m, Error *err)
{
    r->caught_up |= m->verb == VERB_HEAD;
    if (m->verb != VERB_EVENTS)
        return STATUS_OK;
    PbEvents *events;
    Status st = codec_unpack_events(m->body, &r->arena, &events, err);
    if (st)
        return st;
    for (size_t i = 0; i < events->n_events; i++) {
        uint64_t number = strtoull(events->events[i]->fact->article, NULL, 10);
        if (number < r->sent && r->stored_s[number] == 0)
            r->stored_s[number] = bench_seconds();
    }
    PbCredit credit = PB_INIT(CREDIT);
    credit.subscription = 1;
    credit.events = (uint32_t)events->n_events;
    link_send_message(r->follower, (Peer){0}, VERB_CREDIT, &credit.base);
    return STATUS_OK;
}

typedef Status Taker(Run *r, const LinkMessage *m, Error *err);

static Status take_all(Run *r, Link *link, Taker *take, Error *err)
{
    LinkMessage m;
    Status st;
    while (!(st = link_receive(link, &m, err))) {
        arena_reset(&r->arena);
        r->heard_s = bench_seconds();
        if ((st = take(r, &m, err)))
            return st;
    }
    return st == STATUS_EMPTY ? STATUS_OK : st;
}

static Status subscribe(Run *r)
{
    PbFollow follow = PB_INIT(FOLLOW);
    follow.subscription = 1;
    follow.credit = CREDIT;
    return link_send_message(r->follower, (Peer){0}, VERB_FOLLOW, &follow.base);
}

/* Now and then: the broker's state, the processes, and a sign of life to the store. */
static Status look_after(Run *r, double now_s, Error *err)
{
    Status st = ask_receive(&r->ask, err);
    if (st && st != STATUS_EMPTY)
        return st;
    if (r->ask.state) {
        r->done = r->ask.state->broker->done;
        r->workers = r->ask.state->broker->n_workers;
    }
    if (now_s - r->asked_s < 1.0 / STATE_S_PART)
        return STATUS_OK;
    r->asked_s = now_s;
    ask_send(&r->ask, clock_now_ms());
    PbCredit alive = PB_INIT(CREDIT);
    alive.subscription = 1;
    link_send_message(r->follower, (Peer){0}, VERB_CREDIT, &alive.base);
    return crew_tend(r->crew, clock_now_ms(), err);
}

/* Waits, takes what has come. */
static Status turn(Run *r, int64_t wait_ms, Error *err)
{
    Link *const links[] = {r->feeder, r->follower, r->ask.link};
    bool ready[3];
    Status st = link_wait(links, 3, ready, NULL, 0, NULL, wait_ms);
    if (st || (st = take_all(r, r->feeder, take_fed, err)) || (st = take_all(r, r->follower, take_events, err)) ||
        (st = look_after(r, bench_seconds(), err)))
        return st;
    return bench_seconds() - r->heard_s < PATIENCE_S
               ? STATUS_OK
               : error_set(err, STATUS_TIMEOUT, "nothing was heard for %d s", PATIENCE_S);
}

/* ---- two passes ---------------------------------------------------------------------------------------------------- */

/* Feeds `count` articles, so many a second (0: as many as can be), until all are done and their facts have arrived. */
static Status pass(Run *r, uint64_t count, double per_s, double *seconds, Error *err)
{
    uint64_t first = r->sent, end = first + count;
    double start_s = bench_seconds();
    Status st = STATUS_OK;
    r->heard_s = start_s;
    while (!st && r->done < end) {
        double now_s = bench_seconds();
        while (!st && r->sent < end &&
               (per_s > 0 ? start_s + (double)(r->sent - first) / per_s <= now_s : r->sent - r->confirmed < WINDOW)) {
            r->due_s[r->sent] = per_s > 0 ? start_s + (double)(r->sent - first) / per_s : now_s;
            if (!(st = feed_one(r, r->sent, err)))
                r->sent++;
        }
        if (!st)
            st = turn(r, 1, err);
    }
    *seconds = bench_seconds() - start_s;
    for (r->caught_up = false; !st && !r->caught_up;)
        st = turn(r, 1, err);
    return st;
}

static int by_size(const void *a, const void *b)
{
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

typedef struct Times {
    uint64_t count;
    double p50_ms, p90_ms, p99_ms, max_ms;
} Times;

/* Overwrites moments_s with the sorted times since they were due. */
static Times times_of(const double *due_s, double *moments_s, uint64_t count)
{
    Times t = {0};
    for (uint64_t i = 0; i < count; i++)
        if (moments_s[i] > 0)
            moments_s[t.count++] = (moments_s[i] - due_s[i]) * 1e3;
    if (t.count == 0)
        return t;
    qsort(moments_s, t.count, sizeof *moments_s, by_size);
    t.p50_ms = moments_s[t.count / 2];
    t.p90_ms = moments_s[t.count * 9 / 10];
    t.p99_ms = moments_s[t.count * 99 / 100];
    t.max_ms = moments_s[t.count - 1];
    return t;
}

static void print_times(const char *what, const Times *t, bool json)
{
    if (json)
        printf(",\"%s\":{\"articles\":%" PRIu64 ",\"p50_ms\":%.2f,\"p90_ms\":%.2f,\"p99_ms\":%.2f,\"max_ms\":%.2f}",
               what, t->count, t->p50_ms, t->p90_ms, t->p99_ms, t->max_ms);
    else
        printf("  feed to %-30s %9" PRIu64 " %9.2f %9.2f %9.2f %9.2f\n", what, t->count, t->p50_ms, t->p90_ms,
               t->p99_ms, t->max_ms);
}

static Status measure(Run *r, Error *err)
{
    uint64_t count = r->options->count;
    double full_s, half_s;
    Status st = subscribe(r);
    r->heard_s = bench_seconds();
    while (!st && r->workers < r->options->workers)
        st = turn(r, 1, err);
    if (st || (st = pass(r, count, 0, &full_s, err)))
        return st;
    double most_per_s = (double)count / full_s;
    if ((st = pass(r, count, most_per_s / 2, &half_s, err)))
        return st;
    const Times accepted = times_of(r->due_s + count, r->accepted_s + count, count),
                stored = times_of(r->due_s + count, r->stored_s + count, count);
    bool json = r->options->json;
    if (json)
        printf("{\"bench\":\"latency\",\"workers\":%" PRIu64 ",\"most_per_s\":%.0f,\"per_s\":%.0f", r->options->workers,
               most_per_s, most_per_s / 2);
    else
        printf("latency: %" PRIu64 " workers, %.0f articles per s, half of %.0f\n%-40s %9s %9s %9s %9s %9s\n",
               r->options->workers, most_per_s / 2, most_per_s, "ms", "articles", "p50", "p90", "p99", "max");
    print_times("accepted", &accepted, json);
    print_times("fact", &stored, json);
    printf(json ? "}\n" : "");
    return STATUS_OK;
}

/* ---- processes ----------------------------------------------------------------------------------------------------- */

static Status start(Run *r, const char *data, Error *err)
{
    const CrewOptions crew = {
        .data = data, .workers = r->options->workers, .rules = r->options->rules, .program = "/proc/self/exe"};
    Status st;
    if ((st = crew_new(&crew, &r->crew, err)) || (st = crew_start_servers(r->crew, clock_now_ms(), err)) ||
        (st = crew_start_workers(r->crew, clock_now_ms(), err)) || (st = link_context_new(&r->context, err)) ||
        (st = link_connect(r->context, crew_broker(r->crew), &r->feeder, err)) ||
        (st = link_connect(r->context, crew_store(r->crew), &r->follower, err)) ||
        (st = ask_init(&r->ask, r->context, ASK_BROKER, crew_broker(r->crew), err)))
        return st;
    arena_init(&r->arena, ARENA_MAX);
    r->due_s = calloc((size_t)r->options->count * 6, sizeof *r->due_s);
    if (!r->due_s)
        return error_set(err, STATUS_NO_MEMORY, "out of memory");
    r->accepted_s = r->due_s + 2 * r->options->count;
    r->stored_s = r->due_s + 4 * r->options->count;
    return STATUS_OK;
}

static void end(Run *r)
{
    if (r->crew) {
        const struct timespec pause = {.tv_nsec = 10 * 1000000L};
        crew_end_workers(r->crew, clock_now_ms());
        while (!crew_workers_gone(r->crew, clock_now_ms()))
            nanosleep(&pause, NULL);
        crew_end_servers(r->crew);
    }
    crew_free(r->crew);
    if (r->context)
        ask_fini(&r->ask);
    link_free(r->feeder);
    link_free(r->follower);
    link_context_free(r->context);
    arena_fini(&r->arena);
    buffer_fini(&r->text);
    buffer_fini(&r->bytes);
    free(r->due_s);
}

Status bench_latency(const BenchOptions *o, const Corpus *corpus, Error *err)
{
    char folder[BENCH_FOLDER_MAX], data[PATH_BYTES];
    Run r = {.options = o, .corpus = corpus};
    Status st = bench_make_folder(o, folder, err);
    if (st)
        return st;
    snprintf(data, sizeof data, "%.4000s/data", folder);
    if (!(st = start(&r, data, err)))
        st = measure(&r, err);
    end(&r);
    if (!st)
        bench_remove_folder(folder);
    return st;
}
