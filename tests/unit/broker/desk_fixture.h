/* A broker and its peers in one process: real sockets over ipc, a real journal, and a clock that the test turns. */
#ifndef DEPESCHE_TESTS_UNIT_BROKER_DESK_FIXTURE_H
#define DEPESCHE_TESTS_UNIT_BROKER_DESK_FIXTURE_H

#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include <criterion/criterion.h>

#include "base/log.h"
#include "broker/desk.h"
#include "broker/journal_sqlite.h"
#include "broker/pool.h"
#include "proto/codec.h"
#include "tests/unit/broker/seam.h"
#include "tests/unit/temp.h"

enum { CLIENTS_MAX = 4, RECEIVE_MS = 3000, QUIET_MS = 60 };

UNUSED static char folder[TEMP_PATH_MAX];
UNUSED static LinkContext *context;
UNUSED static Link *server, *clients[CLIENTS_MAX];
UNUSED static Desk *desk;
UNUSED static Arena arena;
UNUSED static Error err;
UNUSED static int64_t now_ms, wall_ms = 1;
UNUSED static DeskConfig config;

/* ---- the broker -------------------------------------------------------------------------------------------------- */

static inline void start(void)
{
    cr_assert_eq(journal_sqlite_open(folder, 0, &inner, &err), STATUS_OK, "%s", err.text);
    cr_assert_eq(desk_new(&config, &seam, server, now_ms, &desk, &err), STATUS_OK);
}

static inline void stop(void)
{
    desk_free(desk);
    inner->ops->close(inner);
}

static inline void setup(void)
{
    log_open("test", "error");
    temp_make(folder);
    char endpoint[100];
    snprintf(endpoint, sizeof endpoint, "ipc://%s/broker.sock", folder);
    cr_assert_eq(link_context_new(&context, &err), STATUS_OK);
    cr_assert_eq(link_bind(context, endpoint, false, &server, &err), STATUS_OK);
    for (int i = 0; i < CLIENTS_MAX; i++)
        cr_assert_eq(link_connect(context, endpoint, &clients[i], &err), STATUS_OK);
    arena_init(&arena, CODEC_ARENA_MAX);
    now_ms = 1000000;
    config = (DeskConfig){.tries = 3, .lease_ms = 10000, .articles_max = 1000, .bytes_max = 1 << 30};
    start();
}

static inline void teardown(void)
{
    stop();
    for (int i = 0; i < CLIENTS_MAX; i++)
        link_free(clients[i]);
    link_free(server);
    link_context_free(context);
    arena_fini(&arena);
    temp_remove(folder);
}

static inline Status turn_once(void)
{
    bool more;
    return desk_round(desk, now_ms, wall_ms, &more, &err);
}

/* Rounds until `client` has a message. */
static inline bool receive(int client, LinkMessage *m)
{
    for (int waited = 0; waited < RECEIVE_MS; waited += 5) {
        cr_assert_eq(turn_once(), STATUS_OK, "%s", err.text);
        bool ready;
        link_wait(&clients[client], 1, &ready, NULL, 0, NULL, 5);
        Status st = link_receive(clients[client], m, &err);
        if (st == STATUS_OK)
            return true;
        cr_assert_eq(st, STATUS_EMPTY, "%s", err.text);
    }
    return false;
}

/* Rounds while nothing more comes for any client. */
static inline void settle_down(void)
{
    for (int waited = 0; waited < QUIET_MS; waited += 5) {
        cr_assert_eq(turn_once(), STATUS_OK, "%s", err.text);
        usleep(5000);
    }
}

static inline void expect_silence(int client)
{
    settle_down();
    LinkMessage m;
    cr_expect_eq(link_receive(clients[client], &m, &err), STATUS_EMPTY, "client %d has got a message", client);
}

static inline void expect_verb(int client, Verb verb, LinkMessage *m)
{
    cr_assert(receive(client, m), "nothing came, %s was expected", frame_verb_name((int)verb));
    cr_assert_eq(m->verb, verb, "%s came, %s was expected", frame_verb_name((int)m->verb), frame_verb_name((int)verb));
}

/* Time passes in steps that a running broker would see. */
static inline void pass(int64_t ms)
{
    for (; ms > 0; ms -= 250) {
        now_ms += ms < 250 ? ms : 250;
        cr_assert_eq(turn_once(), STATUS_OK, "%s", err.text);
    }
}

/* ---- what peers say ---------------------------------------------------------------------------------------------- */

static inline void say(int client, Verb verb, const ProtobufCMessage *message)
{
    cr_assert_eq(link_send_message(clients[client], (Peer){0}, verb, message), STATUS_OK);
}

UNUSED static bool takes_batches;                                    /* what peers say of themselves */
UNUSED static Depesche__V1__Priority priority = PB_PRIORITY(NORMAL); /* of what is fed */

static inline void say_feed_bytes(int client, uint64_t request, Str bytes)
{
    PbFeed feed = PB_INIT(FEED);
    feed.priority = priority;
    feed.request = request;
    feed.batch = takes_batches;
    feed.article = (ProtobufCBinaryData){bytes.len, (uint8_t *)(uintptr_t)bytes.ptr};
    say(client, VERB_FEED, &feed.base);
}

static inline void say_feed(int client, uint64_t request, const char *id, const char *text)
{
    PbArticle article = PB_INIT(ARTICLE);
    article.id = (char *)(uintptr_t)id;
    article.text = (char *)(uintptr_t)text;
    Buffer b = {0};
    codec_pack(&article.base, &b);
    say_feed_bytes(client, request, buffer_view(&b));
    buffer_fini(&b);
}

static inline const PbFed *hear_fed(int client)
{
    LinkMessage m;
    PbFed *fed;
    expect_verb(client, VERB_FED, &m);
    cr_assert_eq(codec_unpack_fed(m.body, &arena, &fed, &err), STATUS_OK, "%s", err.text);
    return fed;
}

static inline void feed(int client, const char *id)
{
    say_feed(client, 1, id, "Text.");
    cr_assert_eq(hear_fed(client)->outcome, PB_FEED(ACCEPTED));
}

static inline void say_ready_of(int client, uint8_t name, uint32_t articles, uint64_t bytes, const char *build,
                                const char *rules)
{
    uint8_t worker[16] = {name};
    PbReady ready = PB_INIT(READY);
    ready.worker = (ProtobufCBinaryData){sizeof worker, worker};
    ready.credit_articles = articles;
    ready.credit_bytes = bytes;
    ready.batch = takes_batches;
    ready.build = (char *)(uintptr_t)build;
    ready.rules_version = (char *)(uintptr_t)rules;
    say(client, VERB_READY, &ready.base);
}

static inline void say_ready(int client, uint8_t name, uint32_t articles, uint64_t bytes)
{
    say_ready_of(client, name, articles, bytes, "1", "a");
}

/* Keys of the articles that went out as jobs, by their number. */
enum { KEYS_MAX = 1024 };
UNUSED static Digest keys[KEYS_MAX];

static inline const PbJob *hear_job(int client)
{
    LinkMessage m;
    PbJob *job;
    expect_verb(client, VERB_JOB, &m);
    cr_assert_eq(codec_unpack_job(m.body, &arena, &job, &err), STATUS_OK, "%s", err.text);
    PbArticle *article;
    Str bytes = {(const char *)job->article.data, job->article.len};
    cr_assert_eq(codec_unpack_article(bytes, &arena, &article, &err), STATUS_OK, "%s", err.text);
    if (job->job < KEYS_MAX)
        keys[job->job] = codec_article_key(article);
    return job;
}

static inline void expect_job(int client, uint64_t number, uint32_t attempt, int line)
{
    const PbJob *job = hear_job(client);
    cr_expect(job->job == number && job->attempt == attempt, "line %d: job %d attempt %d", line, (int)job->job,
              (int)job->attempt);
}
#define JOB(client, number, attempt) expect_job(client, number, attempt, __LINE__)

static inline void say_done(int client, uint64_t job, uint32_t attempt)
{
    PbDone done = PB_INIT(DONE);
    done.job = job;
    done.attempt = attempt;
    Digest unknown = {{0}}, *key = job < KEYS_MAX ? &keys[job] : &unknown;
    done.key = (ProtobufCBinaryData){DIGEST_BYTES, key->bytes};
    say(client, VERB_DONE, &done.base);
}

static inline void say_fail(int client, uint64_t job, uint32_t attempt, bool permanent, const char *reason)
{
    PbFail failed = PB_INIT(FAIL);
    failed.job = job;
    failed.attempt = attempt;
    failed.permanent = permanent;
    failed.reason = (char *)(uintptr_t)reason;
    say(client, VERB_FAIL, &failed.base);
}

static inline void say_heartbeat(int client, uint64_t job)
{
    PbHeartbeat beat = PB_INIT(HEARTBEAT);
    beat.n_jobs = job ? 1 : 0;
    beat.jobs = &job;
    say(client, VERB_HEARTBEAT, &beat.base);
    LinkMessage m;
    expect_verb(client, VERB_HEARTBEAT, &m);
    cr_expect_eq(m.body.len, 0);
}

static inline const PbError *hear_error(int client)
{
    LinkMessage m;
    PbError *error;
    expect_verb(client, VERB_ERROR, &m);
    cr_assert_eq(codec_unpack_error(m.body, &arena, &error, &err), STATUS_OK);
    return error;
}

static inline const PbBrokerState *ask_state(int client)
{
    say(client, VERB_STATUS, NULL);
    LinkMessage m;
    PbState *state;
    expect_verb(client, VERB_STATE, &m);
    cr_assert_eq(codec_unpack_state(m.body, &arena, &state, &err), STATUS_OK, "%s", err.text);
    cr_assert(state->broker);
    return state->broker;
}

static inline void expect_counts(uint64_t ready, uint64_t leased, uint64_t done, uint64_t buried, int line)
{
    JournalCounts c = inner->ops->counts(inner);
    cr_expect(c.ready == ready && c.leased == leased && c.done == done && c.buried == buried,
              "line %d: ready %d leased %d done %d buried %d", line, (int)c.ready, (int)c.leased, (int)c.done,
              (int)c.buried);
}
#define COUNTS(ready, leased, done, buried) expect_counts(ready, leased, done, buried, __LINE__)

#endif
