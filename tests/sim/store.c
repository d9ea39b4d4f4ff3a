/* The store and its followers under every misfortune, in virtual time: sim_store [--seeds N] [--first SEED] [--say]
 *
 * The store's own code (serve, intake, stream, subscriptions, sink on SQLite) and the followers' own (client/follow.c),
 * between workers that behave as ours do, on a network that loses, doubles, holds up and reorders messages. The store dies
 * between two rounds, between any two messages of one, or between any two calls of its database; its disk is full at
 * times; followers are killed, fall silent and come back; two have one name; clocks jump. In every other history old
 * facts are deleted. After each step it must be true that
 *
 *     what a worker was told is stored is stored, and stays so; each fact once; the stream has no gap;
 *     a follower is given the next event of its kinds, or told that some are gone;
 *     a name goes on where it was: nothing is left out, and nothing that was confirmed comes again;
 *     nothing is deleted that is not old, whatever the clock says;
 *
 * and when the misfortunes end, within ten virtual minutes every article is stored and every follower has everything. A seed
 * that fails is told with the moment, and is replayed by its number.
 */
#define _GNU_SOURCE
#include <ftw.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/clock.h"
#include "base/log.h"
#include "store/serve.h"
#include "tests/sim/fault_sink.h"
#include "tests/sim/reader.h"
#include "tests/unit/store/sample.h"

enum {
    WORKERS = 3,
    READERS = 4,
    TRAILS = 3, /* the last two readers have one name */
    HELD_MAX = 4,
    STEP_MS = 400, /* at most, of virtual time */
    SILENCE_MS = 5000,
    RETRY_MS = 1000,
    STORM_MS = 60000,
    LONG_STORM_MS = 240000, /* with retention: facts grow old in it */
    ABSENCE_MS = 150000,    /* of a follower for whom facts may grow too old */
    CALM_MS = 600000,
    SETTLE_MS = 20000, /* so long after the storm followers may still find what it did */
    KEEP_MS = 80000,   /* of facts; a jump of the clock costs CLOCK_SLEW_MS of it at most */
    FOLDER_MAX = 64,
    ROUNDS_MAX = 50,
};

typedef struct Held {
    bool used;
    int article;
    uint64_t request;
    int64_t sent_ms, retry_ms; /* sent_ms -1: to be sent again at retry_ms */
} Held;

typedef struct Worker {
    bool up;
    int64_t asleep_until_ms;
    Held held[HELD_MAX];
} Worker;

typedef struct World {
    uint64_t seed, requests;
    int64_t now_ms, wall_jump_ms;
    int64_t storm_ms; /* until when it lasts */
    bool storm, retains, jumps;
    Network *network;
    char folder[FOLDER_MAX], file[FOLDER_MAX + 16];
    FaultSink sink;
    Serve *serve;
    Truth truth;
    Worker workers[WORKERS];
    Reader readers[READERS];
    Trail trails[TRAILS];
    bool stored[TRUTH_ARTICLES], fresh[TRUTH_ARTICLES];
    Arena arena;
    const char *wrong;
    uint64_t deaths, lost_readers;
} World;

static Sample samples[TRUTH_ARTICLES]; /* the same in all histories */

static void complain(World *w, const char *what)
{
    if (!w->wrong)
        w->wrong = what;
}

/* ---- the store ----------------------------------------------------------------------------------------------------- */

static void look(World *w)
{
    truth_look(&w->truth, w->sink.real, w->now_ms, w->retains ? KEEP_MS - CLOCK_SLEW_MS : 0);
}

static int64_t wall_ms(const World *w)
{
    return INT64_C(1800000000000) + w->now_ms + w->wall_jump_ms;
}

static void start_store(World *w)
{
    const ServeConfig config = {.keep_facts_ms = w->retains ? KEEP_MS : 0};
    Error err;
    fault_sink_open(&w->sink, w->network, w->file);
    if (serve_new(&config, network_server(w->network), &w->sink.base, w->now_ms, wall_ms(w), &w->serve, &err)) {
        printf("seed %" PRIu64 ": %s\n", w->seed, err.text);
        abort();
    }
    look(w);
    truth_look_again(&w->truth, w->sink.real);
}

/* What was not committed is gone; so are its connections. The clock is right when it comes back, for base/clock knows of
 * jumps in the life of its process only. */
static void kill_store(World *w)
{
    serve_free(w->serve);
    fault_sink_close(&w->sink);
    network_server_died(w->network);
    w->deaths++;
    w->wall_jump_ms = 0;
    start_store(w);
}

static void run_store(World *w)
{
    bool falters = w->storm && network_chance(w->network, 10);
    bool dies = w->storm && network_chance(w->network, 10);
    if (falters)
        network_server_falters(w->network, network_dice(w->network, 12));
    if (dies)
        w->sink.lives = network_dice(w->network, 30);
    for (int i = 0; i < ROUNDS_MAX; i++) {
        Error err;
        Status st = serve_round(w->serve, w->now_ms, wall_ms(w), &err);
        if (st && w->sink.lives)
            complain(w, "a round failed though the disk was only full");
        if (st || serve_patience_ms(w->serve, w->now_ms))
            break;
    }
    if (falters || dies)
        kill_store(w);
    look(w);
}

/* ---- workers ------------------------------------------------------------------------------------------------------- */

static void send_store(World *w, int number, Held *h)
{
    Sample *s = &samples[h->article];
    Buffer article = {0};
    codec_pack(&s->article->base, &article);
    PbStore store = PB_INIT(STORE);
    store.request = h->request;
    store.article = (ProtobufCBinaryData){article.len, (uint8_t *)article.ptr};
    store.rules_version = (char *)(uintptr_t)s->extraction.rules_version;
    store.n_facts = s->extraction.fact_count;
    store.facts = s->facts;
    network_say(w->network, number, VERB_STORE, &store.base);
    buffer_fini(&article);
    h->sent_ms = w->now_ms;
}

static void take_stored(World *w, int number, const PbStored *stored)
{
    Held *h = NULL;
    for (int i = 0; i < HELD_MAX; i++)
        if (w->workers[number].held[i].used && w->workers[number].held[i].request == stored->request)
            h = &w->workers[number].held[i];
    if (!h)
        return; /* answered before */
    if (stored->outcome == PB_STORE(RETRY_AFTER)) {
        h->sent_ms = -1;
        h->retry_ms = w->now_ms + RETRY_MS;
        return;
    }
    if (stored->outcome == PB_STORE(REFUSED))
        complain(w, "facts were refused");
    if (w->truth.facts[h->article] != (int)samples[h->article].extraction.fact_count)
        complain(w, "a worker was told that an article is stored which is not");
    if (stored->outcome == PB_STORE(NEW) && w->fresh[h->article])
        complain(w, "an article was new twice");
    w->fresh[h->article] |= stored->outcome == PB_STORE(NEW);
    w->stored[h->article] = true;
    h->used = false;
}

/* What the broker hands out: mostly what nobody has done, sometimes what a late worker did. */
static void find_work(World *w, int number)
{
    int article = (int)network_dice(w->network, TRUTH_ARTICLES);
    for (int i = 0; w->stored[article] && i < TRUTH_ARTICLES && !network_chance(w->network, 20); i++)
        article = (article + 1) % TRUTH_ARTICLES;
    for (int i = 0; i < HELD_MAX; i++) {
        Held *h = &w->workers[number].held[i];
        if (h->used)
            continue;
        *h = (Held){.used = true, .article = article, .request = ++w->requests};
        send_store(w, number, h);
        return;
    }
}

static void run_worker(World *w, int number)
{
    Worker *k = &w->workers[number];
    Verb verb;
    Str body;
    if (!k->up || w->now_ms < k->asleep_until_ms)
        return;
    while (network_hear(w->network, number, &verb, &body)) {
        PbStored *stored;
        arena_reset(&w->arena);
        if (verb == VERB_STORED && !codec_unpack_stored(body, &w->arena, &stored, NULL))
            take_stored(w, number, stored);
        else
            complain(w, "a worker was answered with something else");
    }
    for (int i = 0; i < HELD_MAX; i++) {
        Held *h = &k->held[i];
        if (h->used && (h->sent_ms < 0 ? w->now_ms >= h->retry_ms : w->now_ms - h->sent_ms >= SILENCE_MS))
            send_store(w, number, h);
    }
    if (network_chance(w->network, !w->storm ? 400 : w->retains ? 15 : 60))
        find_work(w, number);
}

/* ---- misfortunes --------------------------------------------------------------------------------------------------- */

static void jump_clock(World *w)
{
    const int64_t year_ms = INT64_C(365) * 24 * 60 * 60 * 1000;
    w->wall_jump_ms = (int64_t)network_dice(w->network, 2 * (uint64_t)year_ms) - year_ms;
}

static void strike(World *w)
{
    Network *n = w->network;
    Worker *k = &w->workers[network_dice(n, WORKERS)];
    Reader *r = &w->readers[network_dice(n, READERS)];
    if (network_chance(n, 8))
        kill_store(w);
    if (network_chance(n, 20))
        *k = (Worker){.up = true}; /* it has died, and another one is there */
    if (network_chance(n, 20))
        k->asleep_until_ms = w->now_ms + (int64_t)network_dice(n, 4 * SILENCE_MS);
    if (network_chance(n, 30) && r->follow) {
        reader_kill(r);
        w->lost_readers++;
        if (w->retains && network_chance(n, 300))
            r->start_ms = w->now_ms + (int64_t)network_dice(n, ABSENCE_MS);
    }
    if (network_chance(n, 20))
        r->asleep_until_ms = w->now_ms + (int64_t)network_dice(n, 4 * SILENCE_MS);
    if (network_chance(n, 10))
        network_reconnect(n, r->client);
    if (network_chance(n, 20))
        w->sink.full = !w->sink.full;
    if (w->jumps && network_chance(n, 20))
        jump_clock(w);
}

static void calm(World *w)
{
    w->storm = w->sink.full = false;
    w->wall_jump_ms = 0;
    for (int i = 0; i < READERS; i++)
        w->readers[i].start_ms = 0;
    network_set(w->network, (Weather){0}, w->now_ms);
}

/* ---- one history --------------------------------------------------------------------------------------------------- */

static void check(World *w)
{
    SinkCounts counts;
    uint64_t stored = 0;
    sink_counts(w->sink.real, &counts);
    for (int i = 0; i < TRUTH_ARTICLES; i++)
        stored += w->stored[i];
    if (counts.articles < stored)
        complain(w, "an article is lost");
    if (w->truth.wrong)
        complain(w, w->truth.wrong);
    for (int i = 0; i < READERS; i++)
        if (w->readers[i].wrong)
            complain(w, w->readers[i].wrong);
}

static bool is_over(const World *w)
{
    for (int i = 0; i < TRUTH_ARTICLES; i++)
        if (!w->stored[i])
            return false;
    for (int i = 0; i < TRAILS; i++)
        if (!trail_is_complete(&w->trails[i], &w->truth))
            return false;
    return !w->retains || w->jumps || w->truth.floor == w->truth.head; /* a clock that was ahead keeps things longer */
}

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
    snprintf(w->file, sizeof w->file, "%s/facts.db", w->folder);
    w->network = network_new(w->seed);
    w->now_ms = 1;
    w->storm = true;
    w->retains = w->seed % 2 == 0;
    w->jumps = w->seed % 3 == 0;
    w->storm_ms = w->retains ? LONG_STORM_MS : STORM_MS;
    arena_init(&w->arena, (size_t)1 << 20);
    const Weather weather = {.lost = (uint32_t)network_dice(w->network, 150),
                             .doubled = (uint32_t)network_dice(w->network, 80),
                             .late = (uint32_t)network_dice(w->network, 200),
                             .busy = (uint32_t)network_dice(w->network, 50),
                             .late_ms_max = (int64_t)network_dice(w->network, 8000) + 1};
    network_set(w->network, weather, w->now_ms);
    start_store(w);
    for (int i = 0; i < WORKERS; i++)
        w->workers[i].up = true;
    for (int i = 0; i < TRAILS; i++) {
        uint32_t kind = (uint32_t)network_dice(w->network, FACT_KIND_COUNT);
        w->trails[i] = (Trail){.kind = kind, .kinds = kind ? SINK_KIND(kind) : SINK_ALL_KINDS};
        if (i)
            snprintf(w->trails[i].name, sizeof w->trails[i].name, "name%d", i);
    }
    for (int i = 0; i < READERS; i++)
        w->readers[i] = (Reader){.client = WORKERS + i,
                                 .trail = &w->trails[i < TRAILS ? i : TRAILS - 1],
                                 .truth = &w->truth,
                                 .network = w->network};
}

static void end_world(World *w)
{
    for (int i = 0; i < READERS; i++)
        reader_kill(&w->readers[i]);
    serve_free(w->serve);
    fault_sink_close(&w->sink);
    truth_fini(&w->truth);
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
    for (int i = 0; i < WORKERS; i++)
        run_worker(w, i);
    for (int i = 0; i < READERS; i++)
        reader_run(&w->readers[i], w->now_ms < w->storm_ms + SETTLE_MS, w->now_ms);
    run_store(w);
    check(w);
    if (w->storm && w->now_ms >= w->storm_ms)
        calm(w);
}

static void say(const World *w)
{
    printf("%8" PRId64 " ms  head %" PRIu64 " floor %" PRIu64, w->now_ms, w->truth.head, w->truth.floor);
    for (int i = 0; i < READERS; i++)
        printf("  %s%" PRIu64 "/%" PRIu64 "%s", w->readers[i].follow ? "" : "-", w->readers[i].trail->last,
               w->readers[i].trail->confirmed, trail_is_complete(w->readers[i].trail, &w->truth) ? "" : "…");
    for (int i = 0; i < TRUTH_ARTICLES; i++)
        if (!w->stored[i])
            printf("  waits: %d", i);
    printf("\n");
}

/* NULL: all was as it must be. */
static const char *live(World *w, bool says)
{
    begin_world(w);
    while (!w->wrong && (w->storm || !is_over(w))) {
        step(w);
        if (says)
            say(w);
        if (w->now_ms > w->storm_ms + CALM_MS)
            complain(w, "ten minutes after the storm something is still missing");
    }
    end_world(w);
    return w->wrong;
}

int main(int argc, char **argv)
{
    uint64_t seeds = 200, first = 1, failed = 0, deaths = 0, full = 0, lost = 0, told = 0;
    bool says = false;
    for (int i = 1; i < argc; i++) {
        if (strcmp(argv[i], "--say") == 0)
            says = true;
        else if (i + 1 < argc && strcmp(argv[i], "--seeds") == 0)
            seeds = strtoull(argv[++i], NULL, 10);
        else if (i + 1 < argc && strcmp(argv[i], "--first") == 0)
            first = strtoull(argv[++i], NULL, 10);
        else {
            fprintf(stderr, "usage: sim_store [--seeds N] [--first SEED] [--say]\n");
            return 2;
        }
    }
    log_open("sim", "debug");
    if (!says && !freopen("/dev/null", "w", stderr)) /* what the store logs of its misfortunes */
        return 1;
    for (unsigned i = 0; i < TRUTH_ARTICLES; i++)
        sample_init(&samples[i], i, 4 + 4 * (i % 3), "rules-1");
    for (uint64_t seed = first; seed < first + seeds; seed++) {
        World *w = calloc(1, sizeof *w);
        if (!w)
            abort();
        w->seed = seed;
        const char *wrong = live(w, says);
        deaths += w->deaths, full += w->sink.failed, lost += w->lost_readers;
        for (int i = 0; i < TRAILS; i++)
            told += (uint64_t)w->trails[i].generation;
        if (wrong) {
            printf("seed %" PRIu64 ": after %" PRId64 " ms: %s\n", seed, w->now_ms, wrong);
            failed++;
        }
        free(w);
    }
    for (unsigned i = 0; i < TRUTH_ARTICLES; i++)
        sample_fini(&samples[i]);
    printf("sim_store: %" PRIu64 " histories, %" PRIu64 " deaths of the store, %" PRIu64 " failed writes, %" PRIu64
           " dead followers, %" PRIu64 " told that facts are gone; %" PRIu64 " failed\n",
           seeds, deaths, full, lost, told, failed);
    return failed != 0;
}
