/* The broker under every misfortune, in virtual time: sim_queue [--seeds N] [--first SEED] [--say]
 *
 * The broker's own code (desk, pool, dispatch, settle, journal on SQLite) between feeders and workers that behave as ours
 * do, on a network that loses, doubles, holds up and reorders messages. The broker dies between two rounds or between any
 * two messages of one, its disk is full at times, workers die, fall silent beyond their leases and come back late.
 * After each step it must be true that
 *
 *     accepted = ready + leased + done + buried, and never less than what feeders were told is accepted;
 *     no article is done that the store has not;
 *     no article is buried but those that no worker can do;
 *
 * and when the misfortunes end, everything that was fed is done, or buried, within ten virtual minutes. Each seed is one such
 * history; a seed that fails is told with the moment and is replayed by its number, with every message under --say.
 */
#define _GNU_SOURCE
#include <ftw.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "base/log.h"
#include "broker/desk.h"
#include "broker/journal_sqlite.h"
#include "proto/codec.h"
#include "tests/sim/network.h"

enum {
    FEEDERS = 2,
    WORKERS = NETWORK_CLIENTS - FEEDERS,
    ARTICLES_MAX = 40, /* of one feeder */
    WINDOW = 8,
    CREDIT = 4,
    HELD_MAX = 64,
    TRIES = 1000,
    LEASE_MS = 2000,
    STEP_MS = 400, /* at most, of virtual time */
    SILENCE_MS = 5000,
    BEAT_MS = 1000,
    WORK_MS = 1500,
    STORM_MS = 60000,
    CALM_MS = 600000,
    WALL_MS = 1000000,
    POISON = 13, /* each such article no worker can do */
    FOLDER_MAX = 64,
    ARENA_MAX = 1 << 20,
};

#define YEAR_MS (INT64_C(365) * 24 * 60 * 60 * 1000)

typedef struct Held {
    uint64_t job;
    uint32_t attempt;
    int article;
    int64_t ready_ms; /* when the worker has done it */
} Held;

typedef struct Worker {
    uint8_t name;
    bool up;
    int64_t heard_ms, beat_ms, asleep_until_ms;
    Held held[HELD_MAX];
    int count;
} Worker;

typedef struct Feeder {
    int count, told; /* articles it has; how many it knows to be accepted */
    bool sent[ARTICLES_MAX], accepted[ARTICLES_MAX];
    int64_t heard_ms;
} Feeder;

typedef struct World {
    uint64_t seed;
    int64_t now_ms, wall_jump_ms;
    bool storm, say;
    Network *network;
    char folder[FOLDER_MAX];
    Journal *disk;   /* the real one */
    Journal journal; /* in front of it, with a disk that is full at times */
    Desk *desk;
    bool disk_full;
    uint8_t names;
    Worker workers[WORKERS];
    Feeder feeders[FEEDERS];
    bool stored[FEEDERS * ARTICLES_MAX];
    Arena arena;
    const char *wrong;
    uint64_t deaths, full, lost_workers;
} World;

static World *the_world; /* for the journal's functions, which know their journal only */

/* ---- a disk that is full at times ---------------------------------------------------------------------------------- */

static Status commit(Journal *j, Error *err)
{
    World *w = the_world;
    (void)j;
    if (w->disk_full && network_chance(w->network, 500)) {
        w->full++;
        return error_set(err, STATUS_FULL, "the disk is full");
    }
    return w->disk->ops->commit(w->disk, err);
}

#define FORWARD(name, parameters, arguments)         \
    static Status name parameters                    \
    {                                                \
        (void)j;                                     \
        return the_world->disk->ops->name arguments; \
    }
#define DISK the_world->disk
FORWARD(begin, (Journal * j, Error *err), (DISK, err))
FORWARD(rollback, (Journal * j, Error *err), (DISK, err))
FORWARD(enqueue, (Journal * j, const JournalArticle *a, int64_t now_ms, bool *known, Error *err),
        (DISK, a, now_ms, known, err))
FORWARD(reserve, (Journal * j, const JournalWorker *to, uint64_t max, bool alone, JournalJob *out, Error *err),
        (DISK, to, max, alone, out, err))
FORWARD(reserve_buried, (Journal * j, const JournalWorker *to, uint64_t *after, JournalJob *out, Error *err),
        (DISK, to, after, out, err))
FORWARD(confirm, (Journal * j, Lease lease, const Digest *key, bool *counted, Error *err),
        (DISK, lease, key, counted, err))
FORWARD(end, (Journal * j, Lease lease, const JournalEnd *e, bool *buried, Error *err), (DISK, lease, e, buried, err))
FORWARD(grave, (Journal * j, const JournalFilter *f, uint64_t after, JournalGrave *out, Error *err),
        (DISK, f, after, out, err))
FORWARD(attempts, (Journal * j, uint64_t job, JournalVisit *visit, void *context, Error *err),
        (DISK, job, visit, context, err))
FORWARD(retry, (Journal * j, uint64_t job, bool *did, Error *err), (DISK, job, did, err))
FORWARD(drop, (Journal * j, uint64_t job, bool *did, Error *err), (DISK, job, did, err))
FORWARD(forget, (Journal * j, int64_t before_ms, bool *more, Error *err), (DISK, before_ms, more, err))
FORWARD(room, (Journal * j, JournalRoom *out, Error *err), (DISK, out, err))
FORWARD(maintain, (Journal * j, Error *err), (DISK, err))

static JournalCounts counts(const Journal *j)
{
    (void)j;
    return DISK->ops->counts(DISK);
}

static const JournalOps OPS = {.begin = begin,
                               .commit = commit,
                               .rollback = rollback,
                               .enqueue = enqueue,
                               .reserve = reserve,
                               .reserve_buried = reserve_buried,
                               .confirm = confirm,
                               .end = end,
                               .grave = grave,
                               .attempts = attempts,
                               .retry = retry,
                               .drop = drop,
                               .forget = forget,
                               .counts = counts,
                               .room = room,
                               .maintain = maintain};

/* ---- the broker ---------------------------------------------------------------------------------------------------- */

static void complain(World *w, const char *what)
{
    if (!w->wrong)
        w->wrong = what;
}

static void start_broker(World *w)
{
    const DeskConfig config = {.tries = TRIES, .lease_ms = LEASE_MS, .articles_max = 1000, .bytes_max = 1 << 20};
    Error err = {0};
    if (journal_sqlite_open(w->folder, 0, &w->disk, &err)) {
        printf("seed %" PRIu64 ": %s\n", w->seed, err.text);
        abort();
    }
    w->journal.ops = &OPS;
    if (desk_new(&config, &w->journal, network_server(w->network), w->now_ms, &w->desk, &err))
        abort();
}

/* What was not committed is gone; so are its connections. */
static void kill_broker(World *w)
{
    desk_free(w->desk);
    w->disk->ops->close(w->disk);
    network_server_died(w->network);
    w->deaths++;
    start_broker(w);
}

static void run_broker(World *w)
{
    bool falters = w->storm && network_chance(w->network, 10);
    if (falters)
        network_server_falters(w->network, network_dice(w->network, 12));
    bool more = true;
    for (int i = 0; more && i < 100; i++) {
        Error err = {0};
        more = false;
        if (desk_round(w->desk, w->now_ms, WALL_MS + w->now_ms + w->wall_jump_ms, &more, &err))
            complain(w, "a round failed though the disk was only full");
    }
    if (falters)
        kill_broker(w);
}

/* ---- feeders ------------------------------------------------------------------------------------------------------- */

static void article_of(int feeder, int number, char id[24], PbArticle *out)
{
    static char text[] = "Ein Text.";
    *out = (PbArticle)PB_INIT(ARTICLE);
    snprintf(id, 24, "%d-%d", feeder, number);
    out->id = id;
    out->text = text;
}

static void say_feed(World *w, int feeder, int number)
{
    char id[24];
    uint8_t bytes[256];
    PbArticle article;
    article_of(feeder, number, id, &article);
    PbFeed feed = PB_INIT(FEED);
    feed.request = (uint64_t)number + 1;
    feed.batch = feeder % 2 == 0; /* one of another make does not take them */
    feed.article = (ProtobufCBinaryData){protobuf_c_message_pack(&article.base, bytes), bytes};
    feed.priority = (Depesche__V1__Priority)(number % 3);
    network_say(w->network, feeder, VERB_FEED, &feed.base);
    w->feeders[feeder].sent[number] = true;
}

static void hear_feeder(World *w, int feeder)
{
    Feeder *f = &w->feeders[feeder];
    Verb verb;
    Str body;
    while (network_hear(w->network, feeder, &verb, &body)) {
        PbFed *fed;
        f->heard_ms = w->now_ms;
        arena_reset(&w->arena);
        if (verb != VERB_FED || codec_unpack_fed(body, &w->arena, &fed, NULL)) {
            complain(w, "a feeder was answered with something else");
            return;
        }
        int number = (int)fed->request - 1;
        if (fed->outcome == PB_FEED(RETRY_AFTER))
            f->sent[number] = false;
        else if (fed->outcome == PB_FEED(REFUSED))
            complain(w, "an article was refused");
        else if (!f->accepted[number]) {
            f->accepted[number] = true;
            f->told++;
        }
    }
}

static void run_feeder(World *w, int feeder)
{
    Feeder *f = &w->feeders[feeder];
    hear_feeder(w, feeder);
    int waiting = 0;
    for (int i = 0; i < f->count; i++)
        waiting += f->sent[i] && !f->accepted[i];
    if (waiting && w->now_ms - f->heard_ms >= SILENCE_MS) {
        network_reconnect(w->network, feeder);
        f->heard_ms = w->now_ms;
        for (int i = 0; i < f->count; i++)
            f->sent[i] = f->accepted[i];
        waiting = 0;
    }
    for (int i = 0; i < f->count && waiting < WINDOW; i++)
        if (!f->sent[i]) {
            say_feed(w, feeder, i);
            waiting++;
        }
}

/* ---- workers ------------------------------------------------------------------------------------------------------- */

static void say_ready(World *w, int number)
{
    Worker *k = &w->workers[number];
    uint8_t name[16] = {k->name, 1};
    char build[] = "1", rules[] = "1";
    PbReady ready = PB_INIT(READY);
    ready.worker = (ProtobufCBinaryData){sizeof name, name};
    ready.build = build;
    ready.rules_version = rules;
    ready.credit_articles = CREDIT;
    ready.credit_bytes = 1 << 20;
    ready.batch = number % 2 == 0;
    network_say(w->network, FEEDERS + number, VERB_READY, &ready.base);
}

static void start_worker(World *w, int number)
{
    w->workers[number] = (Worker){.name = ++w->names, .up = true, .heard_ms = w->now_ms, .beat_ms = w->now_ms};
    network_reconnect(w->network, FEEDERS + number);
    say_ready(w, number);
}

static void take_job(World *w, Worker *k, Str body)
{
    PbJob *job;
    PbArticle *article;
    arena_reset(&w->arena);
    if (codec_unpack_job(body, &w->arena, &job, NULL) ||
        codec_unpack_article((Str){(const char *)job->article.data, job->article.len}, &w->arena, &article, NULL)) {
        complain(w, "a job is not what was fed");
        return;
    }
    int feeder = 0, number = 0;
    for (int i = 0; i < k->count; i++)
        if (k->held[i].job == job->job && k->held[i].attempt == job->attempt)
            return; /* said twice */
    if (sscanf(article->id, "%d-%d", &feeder, &number) != 2 || k->count == HELD_MAX) {
        complain(w, "more jobs than credit, or one that nobody fed");
        return;
    }
    k->held[k->count++] = (Held){job->job, job->attempt, feeder * ARTICLES_MAX + number,
                                 w->now_ms + (int64_t)network_dice(w->network, WORK_MS)};
}

static void say_done(World *w, int number, const Held *h)
{
    char id[24];
    PbArticle article;
    article_of(h->article / ARTICLES_MAX, h->article % ARTICLES_MAX, id, &article);
    Digest key = codec_article_key(&article);
    PbDone done = PB_INIT(DONE);
    done.job = h->job;
    done.attempt = h->attempt;
    done.key = (ProtobufCBinaryData){DIGEST_BYTES, key.bytes};
    network_say(w->network, FEEDERS + number, VERB_DONE, &done.base);
}

static void say_fail(World *w, int number, const Held *h, bool permanent)
{
    char reason[] = "it cannot be done";
    PbFail fail = PB_INIT(FAIL);
    fail.job = h->job;
    fail.attempt = h->attempt;
    fail.permanent = permanent;
    fail.reason = reason;
    fail.cause = permanent ? DEPESCHE__V1__OUTCOME__OUTCOME_EXTRACTION : DEPESCHE__V1__OUTCOME__OUTCOME_STORE;
    network_say(w->network, FEEDERS + number, VERB_FAIL, &fail.base);
}

static bool is_poison(int article)
{
    return article % ARTICLES_MAX % POISON == POISON - 1;
}

/* The store first, then DONE: between the two the worker may die, and the article comes to another one. */
static void finish_jobs(World *w, int number)
{
    Worker *k = &w->workers[number];
    for (int i = k->count; i-- > 0;) {
        Held h = k->held[i];
        if (h.ready_ms > w->now_ms)
            continue;
        k->held[i] = k->held[--k->count];
        if (is_poison(h.article) || (w->storm && network_chance(w->network, 50))) {
            say_fail(w, number, &h, is_poison(h.article));
            continue;
        }
        w->stored[h.article] = true;
        say_done(w, number, &h);
    }
}

static void beat(World *w, int number)
{
    Worker *k = &w->workers[number];
    uint64_t jobs[HELD_MAX];
    PbHeartbeat message = PB_INIT(HEARTBEAT);
    k->beat_ms = w->now_ms;
    message.jobs = jobs;
    for (int i = 0; i < k->count; i++)
        if (network_chance(w->network, 500)) /* those that are extracted and wait for the store */
            jobs[message.n_jobs++] = k->held[i].job;
    network_say(w->network, FEEDERS + number, VERB_HEARTBEAT, &message.base);
}

static void run_worker(World *w, int number)
{
    Worker *k = &w->workers[number];
    Verb verb;
    Str body;
    if (!k->up || w->now_ms < k->asleep_until_ms)
        return;
    while (network_hear(w->network, FEEDERS + number, &verb, &body)) {
        k->heard_ms = w->now_ms;
        if (verb == VERB_JOB)
            take_job(w, k, body);
        else if (verb == VERB_ERROR)
            say_ready(w, number);
    }
    finish_jobs(w, number);
    if (w->now_ms - k->beat_ms >= BEAT_MS)
        beat(w, number);
    if (w->now_ms - k->heard_ms >= SILENCE_MS) {
        network_reconnect(w->network, FEEDERS + number);
        k->heard_ms = w->now_ms;
        say_ready(w, number);
    }
}

/* ---- misfortunes --------------------------------------------------------------------------------------------------- */

static void strike(World *w)
{
    Network *n = w->network;
    int number = (int)network_dice(n, WORKERS);
    Worker *k = &w->workers[number];
    if (network_chance(n, 8))
        kill_broker(w);
    if (network_chance(n, 20)) {
        w->lost_workers++;
        k->up = false;
    }
    if (network_chance(n, 20))
        k->asleep_until_ms = w->now_ms + (int64_t)network_dice(n, 4 * SILENCE_MS);
    if (network_chance(n, 200) && !k->up)
        start_worker(w, number);
    if (network_chance(n, 10))
        network_reconnect(n, FEEDERS + number);
    if (network_chance(n, 20))
        w->disk_full = !w->disk_full;
    if (network_chance(n, 20))
        w->wall_jump_ms = (int64_t)network_dice(n, 2 * YEAR_MS) - YEAR_MS;
}

static void calm(World *w)
{
    w->storm = w->disk_full = false;
    network_set(w->network, (Weather){0}, w->now_ms);
    for (int i = 0; i < WORKERS; i++)
        if (!w->workers[i].up)
            start_worker(w, i);
}

/* ---- what must be true --------------------------------------------------------------------------------------------- */

static uint64_t fed_of(const World *w, bool poison)
{
    uint64_t number = 0;
    for (int f = 0; f < FEEDERS; f++)
        for (int i = 0; i < w->feeders[f].count; i++)
            number += is_poison(f * ARTICLES_MAX + i) == poison;
    return number;
}

static void check(World *w)
{
    JournalCounts c = counts(&w->journal);
    uint64_t told = 0, stored = 0;
    for (int f = 0; f < FEEDERS; f++)
        told += (uint64_t)w->feeders[f].told;
    for (int i = 0; i < FEEDERS * ARTICLES_MAX; i++)
        stored += w->stored[i];
    if (c.ready + c.leased + c.done + c.buried < told)
        complain(w, "an article is lost of which a feeder was told that it is accepted");
    if (c.done > stored)
        complain(w, "an article is done that the store has not");
    if (c.buried > fed_of(w, true))
        complain(w, "an article is buried that could be done");
    if (c.ready + c.leased + c.done + c.buried > fed_of(w, true) + fed_of(w, false))
        complain(w, "an article counts twice");
}

static bool is_over(const World *w)
{
    JournalCounts c = counts(&w->journal);
    for (int f = 0; f < FEEDERS; f++)
        if (w->feeders[f].told < w->feeders[f].count)
            return false;
    return c.done == fed_of(w, false) && c.buried == fed_of(w, true) && c.ready + c.leased == 0;
}

/* ---- one history --------------------------------------------------------------------------------------------------- */

static int remove_entry(const char *path, const struct stat *info, int type, struct FTW *walk)
{
    (void)info, (void)type, (void)walk;
    return remove(path);
}

static void begin_world(World *w)
{
    const char *parent = getenv("TMPDIR");
    snprintf(w->folder, sizeof w->folder, "%.40s/depesche-XXXXXX", parent && *parent ? parent : "/tmp");
    if (!mkdtemp(w->folder))
        abort();
    w->network = network_new(w->seed);
    w->now_ms = 1;
    w->storm = true;
    arena_init(&w->arena, ARENA_MAX);
    const Weather weather = {.lost = (uint32_t)network_dice(w->network, 150),
                             .doubled = (uint32_t)network_dice(w->network, 80),
                             .late = (uint32_t)network_dice(w->network, 200),
                             .busy = (uint32_t)network_dice(w->network, 50),
                             .late_ms_max = (int64_t)network_dice(w->network, 8000) + 1};
    network_set(w->network, weather, w->now_ms);
    for (int f = 0; f < FEEDERS; f++)
        w->feeders[f].count = (int)network_dice(w->network, ARTICLES_MAX) + 1;
    start_broker(w);
    for (int i = 0; i < WORKERS; i++)
        if (network_chance(w->network, 500))
            start_worker(w, i);
}

static void end_world(World *w)
{
    desk_free(w->desk);
    w->disk->ops->close(w->disk);
    network_free(w->network);
    arena_fini(&w->arena);
    nftw(w->folder, remove_entry, 8, FTW_DEPTH | FTW_PHYS);
}

static void step(World *w)
{
    w->now_ms += (int64_t)network_dice(w->network, STEP_MS) + 1;
    network_at(w->network, w->now_ms);
    if (w->storm)
        strike(w);
    for (int f = 0; f < FEEDERS; f++)
        run_feeder(w, f);
    for (int i = 0; i < WORKERS; i++)
        run_worker(w, i);
    run_broker(w);
    check(w);
    if (w->storm && w->now_ms >= STORM_MS)
        calm(w);
}

/* NULL: all was as it must be. */
static const char *live(World *w)
{
    the_world = w;
    begin_world(w);
    while (!w->wrong && (w->storm || !is_over(w))) {
        step(w);
        if (w->say) {
            JournalCounts c = counts(&w->journal);
            printf("%8" PRId64 " ms  ready %" PRIu64 " leased %" PRIu64 " done %" PRIu64 " buried %" PRIu64 "\n",
                   w->now_ms, c.ready, c.leased, c.done, c.buried);
        }
        if (w->now_ms > STORM_MS + CALM_MS)
            complain(w, "ten minutes after the storm not everything is done");
    }
    end_world(w);
    return w->wrong;
}

int main(int argc, char **argv)
{
    uint64_t seeds = 200, first = 1, failed = 0, deaths = 0, full = 0, lost = 0;
    bool say = false;
    for (int i = 1; i < argc; i++) {
        if (strcmp(argv[i], "--say") == 0)
            say = true;
        else if (i + 1 < argc && strcmp(argv[i], "--seeds") == 0)
            seeds = strtoull(argv[++i], NULL, 10);
        else if (i + 1 < argc && strcmp(argv[i], "--first") == 0)
            first = strtoull(argv[++i], NULL, 10);
        else {
            fprintf(stderr, "usage: sim_queue [--seeds N] [--first SEED] [--say]\n");
            return 2;
        }
    }
    log_open("sim", "debug");
    if (!say && !freopen("/dev/null", "w", stderr)) /* what the broker logs of its misfortunes */
        return 1;
    for (uint64_t seed = first; seed < first + seeds; seed++) {
        World w = {.seed = seed, .say = say};
        const char *wrong = live(&w);
        deaths += w.deaths, full += w.full, lost += w.lost_workers;
        if (!wrong)
            continue;
        printf("seed %" PRIu64 ": after %" PRId64 " ms: %s\n", seed, w.now_ms, wrong);
        failed++;
    }
    printf("sim_queue: %" PRIu64 " histories, %" PRIu64 " deaths of the broker, %" PRIu64 " full disks, %" PRIu64
           " dead workers; %" PRIu64 " failed\n",
           seeds, deaths, full, lost, failed);
    return failed != 0;
}
