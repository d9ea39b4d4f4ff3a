#define _GNU_SOURCE
#include "broker/desk.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <criterion/criterion.h>

#include "base/log.h"
#include "broker/journal_sqlite.h"
#include "broker/pool.h"
#include "proto/codec.h"
#include "tests/unit/temp.h"

/* A broker and its peers in one process: real sockets over ipc, a real journal, and a clock that the test turns. */

enum { CLIENTS_MAX = 4, RECEIVE_MS = 3000, QUIET_MS = 60 };

static char folder[TEMP_PATH_MAX];
static LinkContext *context;
static Link *server, *clients[CLIENTS_MAX];
static Desk *desk;
static Arena arena;
static Error err;
static int64_t now_ms, wall_ms = 1;
static DeskConfig config;

/* ---- a journal that fails when it is told to --------------------------------------------------------------------- */

static Journal *inner; /* the real one */
static Status fail_begin, fail_enqueue, fail_commit;
static unsigned commits;

static Status seam_begin(Journal *j, Error *e)
{
    (void)j;
    return fail_begin ? error_set(e, fail_begin, "seam") : inner->ops->begin(inner, e);
}

static Status seam_commit(Journal *j, Error *e)
{
    (void)j;
    commits++;
    return fail_commit ? error_set(e, fail_commit, "seam") : inner->ops->commit(inner, e);
}

static Status seam_rollback(Journal *j, Error *e)
{
    (void)j;
    return inner->ops->rollback(inner, e);
}

static Status seam_enqueue(Journal *j, const JournalArticle *article, int64_t when_ms, bool *known, Error *e)
{
    (void)j;
    return fail_enqueue ? error_set(e, fail_enqueue, "seam") : inner->ops->enqueue(inner, article, when_ms, known, e);
}

static Status seam_reserve(Journal *j, const JournalWorker *to, uint64_t max_bytes, bool alone, JournalJob *out,
                           Error *e)
{
    (void)j;
    return inner->ops->reserve(inner, to, max_bytes, alone, out, e);
}

static Status seam_reserve_buried(Journal *j, const JournalWorker *to, uint64_t *after, JournalJob *out, Error *e)
{
    (void)j;
    return inner->ops->reserve_buried(inner, to, after, out, e);
}

static Status seam_confirm(Journal *j, Lease lease, const Digest *key, bool *counted, Error *e)
{
    (void)j;
    return inner->ops->confirm(inner, lease, key, counted, e);
}

static Status seam_end(Journal *j, Lease lease, const JournalEnd *end, bool *buried, Error *e)
{
    (void)j;
    return inner->ops->end(inner, lease, end, buried, e);
}

static Status seam_grave(Journal *j, const JournalFilter *filter, uint64_t after, JournalGrave *out, Error *e)
{
    (void)j;
    return inner->ops->grave(inner, filter, after, out, e);
}

static Status seam_attempts(Journal *j, uint64_t job, JournalVisit *visit, void *user, Error *e)
{
    (void)j;
    return inner->ops->attempts(inner, job, visit, user, e);
}

static Status seam_retry(Journal *j, uint64_t job, bool *did, Error *e)
{
    (void)j;
    return inner->ops->retry(inner, job, did, e);
}

static Status seam_drop(Journal *j, uint64_t job, bool *did, Error *e)
{
    (void)j;
    return inner->ops->drop(inner, job, did, e);
}

static Status seam_forget(Journal *j, int64_t before_ms, bool *more, Error *e)
{
    (void)j;
    return inner->ops->forget(inner, before_ms, more, e);
}

static JournalCounts seam_counts(const Journal *j)
{
    (void)j;
    return inner->ops->counts(inner);
}

static Status seam_maintain(Journal *j, Error *e)
{
    (void)j;
    return inner->ops->maintain(inner, e);
}

static const JournalOps SEAM_OPS = {
    .begin = seam_begin,
    .commit = seam_commit,
    .rollback = seam_rollback,
    .enqueue = seam_enqueue,
    .reserve = seam_reserve,
    .reserve_buried = seam_reserve_buried,
    .confirm = seam_confirm,
    .end = seam_end,
    .grave = seam_grave,
    .attempts = seam_attempts,
    .retry = seam_retry,
    .drop = seam_drop,
    .forget = seam_forget,
    .counts = seam_counts,
    .maintain = seam_maintain,
};
static Journal seam = {&SEAM_OPS};

/* ---- the broker -------------------------------------------------------------------------------------------------- */

static void start(void)
{
    cr_assert_eq(journal_sqlite_open(folder, 0, &inner, &err), STATUS_OK, "%s", err.text);
    cr_assert_eq(desk_new(&config, &seam, server, now_ms, &desk, &err), STATUS_OK);
}

static void stop(void)
{
    desk_free(desk);
    inner->ops->close(inner);
}

static void setup(void)
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

static void teardown(void)
{
    stop();
    for (int i = 0; i < CLIENTS_MAX; i++)
        link_free(clients[i]);
    link_free(server);
    link_context_free(context);
    arena_fini(&arena);
    temp_remove(folder);
}

TestSuite(desk, .init = setup, .fini = teardown);

static Status turn_once(void)
{
    bool more;
    return desk_round(desk, now_ms, wall_ms, &more, &err);
}

/* Rounds until `client` has a message. */
static bool receive(int client, LinkMessage *m)
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
static void settle_down(void)
{
    for (int waited = 0; waited < QUIET_MS; waited += 5) {
        cr_assert_eq(turn_once(), STATUS_OK, "%s", err.text);
        usleep(5000);
    }
}

static void expect_silence(int client)
{
    settle_down();
    LinkMessage m;
    cr_expect_eq(link_receive(clients[client], &m, &err), STATUS_EMPTY, "client %d has got a message", client);
}

static void expect_verb(int client, Verb verb, LinkMessage *m)
{
    cr_assert(receive(client, m), "nothing came, %s was expected", frame_verb_name((int)verb));
    cr_assert_eq(m->verb, verb, "%s came, %s was expected", frame_verb_name((int)m->verb), frame_verb_name((int)verb));
}

/* Time passes in steps that a running broker would see. */
static void pass(int64_t ms)
{
    for (; ms > 0; ms -= 250) {
        now_ms += ms < 250 ? ms : 250;
        cr_assert_eq(turn_once(), STATUS_OK, "%s", err.text);
    }
}

/* ---- what peers say ---------------------------------------------------------------------------------------------- */

static void say(int client, Verb verb, const ProtobufCMessage *message)
{
    cr_assert_eq(link_send_message(clients[client], (Peer){0}, verb, message), STATUS_OK);
}

static Depesche__V1__Priority priority = PB_PRIORITY(NORMAL); /* of what is fed */

static void say_feed_bytes(int client, uint64_t request, Str bytes)
{
    PbFeed feed = PB_INIT(FEED);
    feed.priority = priority;
    feed.request = request;
    feed.article = (ProtobufCBinaryData){bytes.len, (uint8_t *)(uintptr_t)bytes.ptr};
    say(client, VERB_FEED, &feed.base);
}

static void say_feed(int client, uint64_t request, const char *id, const char *text)
{
    PbArticle article = PB_INIT(ARTICLE);
    article.id = (char *)(uintptr_t)id;
    article.text = (char *)(uintptr_t)text;
    Buffer b = {0};
    codec_pack(&article.base, &b);
    say_feed_bytes(client, request, buffer_view(&b));
    buffer_fini(&b);
}

static const PbFed *hear_fed(int client)
{
    LinkMessage m;
    PbFed *fed;
    expect_verb(client, VERB_FED, &m);
    cr_assert_eq(codec_unpack_fed(m.body, &arena, &fed, &err), STATUS_OK, "%s", err.text);
    return fed;
}

static void feed(int client, const char *id)
{
    say_feed(client, 1, id, "Text.");
    cr_assert_eq(hear_fed(client)->outcome, PB_FEED(ACCEPTED));
}

static void say_ready_of(int client, uint8_t name, uint32_t articles, uint64_t bytes, const char *build,
                         const char *rules)
{
    uint8_t worker[16] = {name};
    PbReady ready = PB_INIT(READY);
    ready.worker = (ProtobufCBinaryData){sizeof worker, worker};
    ready.credit_articles = articles;
    ready.credit_bytes = bytes;
    ready.build = (char *)(uintptr_t)build;
    ready.rules_version = (char *)(uintptr_t)rules;
    say(client, VERB_READY, &ready.base);
}

static void say_ready(int client, uint8_t name, uint32_t articles, uint64_t bytes)
{
    say_ready_of(client, name, articles, bytes, "1", "a");
}

/* Keys of the articles that went out as jobs, by their number. */
enum { KEYS_MAX = 1024 };
static Digest keys[KEYS_MAX];

static const PbJob *hear_job(int client)
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

static void expect_job(int client, uint64_t number, uint32_t attempt, int line)
{
    const PbJob *job = hear_job(client);
    cr_expect(job->job == number && job->attempt == attempt, "line %d: job %d attempt %d", line, (int)job->job,
              (int)job->attempt);
}
#define JOB(client, number, attempt) expect_job(client, number, attempt, __LINE__)

static void say_done(int client, uint64_t job, uint32_t attempt)
{
    PbDone done = PB_INIT(DONE);
    done.job = job;
    done.attempt = attempt;
    Digest unknown = {{0}}, *key = job < KEYS_MAX ? &keys[job] : &unknown;
    done.key = (ProtobufCBinaryData){DIGEST_BYTES, key->bytes};
    say(client, VERB_DONE, &done.base);
}

static void say_fail(int client, uint64_t job, uint32_t attempt, bool permanent, const char *reason)
{
    PbFail failed = PB_INIT(FAIL);
    failed.job = job;
    failed.attempt = attempt;
    failed.permanent = permanent;
    failed.reason = (char *)(uintptr_t)reason;
    say(client, VERB_FAIL, &failed.base);
}

static void say_heartbeat(int client, uint64_t job)
{
    PbHeartbeat beat = PB_INIT(HEARTBEAT);
    beat.n_jobs = job ? 1 : 0;
    beat.jobs = &job;
    say(client, VERB_HEARTBEAT, &beat.base);
    LinkMessage m;
    expect_verb(client, VERB_HEARTBEAT, &m);
    cr_expect_eq(m.body.len, 0);
}

static const PbError *hear_error(int client)
{
    LinkMessage m;
    PbError *error;
    expect_verb(client, VERB_ERROR, &m);
    cr_assert_eq(codec_unpack_error(m.body, &arena, &error, &err), STATUS_OK);
    return error;
}

static const PbBrokerState *ask_state(int client)
{
    say(client, VERB_STATUS, NULL);
    LinkMessage m;
    PbState *state;
    expect_verb(client, VERB_STATE, &m);
    cr_assert_eq(codec_unpack_state(m.body, &arena, &state, &err), STATUS_OK, "%s", err.text);
    cr_assert(state->broker);
    return state->broker;
}

static void expect_counts(uint64_t ready, uint64_t leased, uint64_t done, uint64_t buried, int line)
{
    JournalCounts c = inner->ops->counts(inner);
    cr_expect(c.ready == ready && c.leased == leased && c.done == done && c.buried == buried,
              "line %d: ready %d leased %d done %d buried %d", line, (int)c.ready, (int)c.leased, (int)c.done,
              (int)c.buried);
}
#define COUNTS(ready, leased, done, buried) expect_counts(ready, leased, done, buried, __LINE__)

/* ---- tests ------------------------------------------------------------------------------------------------------- */

Test(desk, an_article_goes_from_feeder_to_worker_to_done)
{
    say_feed(0, 77, "eins", "Ein Text.");
    const PbFed *fed = hear_fed(0);
    cr_expect_eq(fed->request, 77);
    cr_expect_eq(fed->outcome, PB_FEED(ACCEPTED));
    say_ready(1, 1, 4, 1000);
    const PbJob *job = hear_job(1);
    cr_expect_eq(job->job, 1);
    cr_expect_eq(job->attempt, 1);
    cr_expect_eq(job->lease_ms, 10000);
    PbArticle *article;
    cr_assert_eq(codec_unpack_article((Str){(const char *)job->article.data, job->article.len}, &arena, &article, &err),
                 STATUS_OK);
    cr_expect_str_eq(article->id, "eins");
    COUNTS(0, 1, 0, 0);
    say_done(1, 1, 1);
    settle_down();
    COUNTS(0, 0, 1, 0);
    say_feed(0, 78, "eins", "Ein Text.");
    cr_expect_eq(hear_fed(0)->outcome, PB_FEED(KNOWN));
    expect_silence(1);
}

Test(desk, what_arrives_together_is_committed_together)
{
    char id[16];
    for (int i = 0; i < 100; i++) {
        snprintf(id, sizeof id, "a%d", i);
        say_feed(0, (uint64_t)i, id, "Text.");
    }
    usleep(100000);
    commits = 0;
    for (int i = 0; i < 100; i++)
        cr_expect_eq(hear_fed(0)->request, (uint64_t)i, "in order");
    cr_expect_leq(commits, 3, "%u", commits);
}

Test(desk, bad_articles_are_refused_with_a_reason)
{
    static const struct {
        const char *id, *text, *reason;
    } ROWS[] = {
        {"", "Text.", "Article.id"},
        {"a\nb", "Text.", "control character"},
        {"a", " \n", "Article.text"},
        {"a", "\xff", "UTF-8"},
    };
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++) {
        say_feed(0, i, ROWS[i].id, ROWS[i].text);
        const PbFed *fed = hear_fed(0);
        cr_expect(fed->request == i && fed->outcome == PB_FEED(REFUSED), "row %zu", i);
        cr_expect(strstr(fed->reason, ROWS[i].reason), "row %zu: %s", i, fed->reason);
    }
    say_feed_bytes(0, 9, STR("\xff\xff\xff"));
    cr_expect_eq(hear_fed(0)->outcome, PB_FEED(REFUSED));
    COUNTS(0, 0, 0, 0);
}

Test(desk, a_reason_that_was_cut_inside_a_letter_is_still_utf8)
{
    PbArticle article = PB_INIT(ARTICLE);
    article.id = (char *)(uintptr_t) "a";
    article.text = (char *)(uintptr_t) "Text.";
    article.published = (char *)(uintptr_t) "xäääääääääääääääääääääääääääää";
    Buffer b = {0};
    codec_pack(&article.base, &b);
    say_feed_bytes(0, 1, buffer_view(&b));
    buffer_fini(&b);
    const PbFed *fed = hear_fed(0);
    cr_expect_eq(fed->outcome, PB_FEED(REFUSED));
    cr_expect(strstr(fed->reason, "Article.published"), "%s", fed->reason);
}

Test(desk, an_article_that_would_not_fit_into_a_job_is_refused)
{
    /* a field that nobody knows makes it large, though every field that is known keeps its bound */
    PbArticle article = PB_INIT(ARTICLE);
    article.id = (char *)(uintptr_t) "a";
    article.text = (char *)(uintptr_t) "Text.";
    Buffer b = {0};
    codec_pack(&article.base, &b);
    static const uint8_t TAG[] = {0xA2, 0x06, 0xBC, 0xFE, 0xFF, 0x07}; /* field 100, its length */
    enum { LENGTH = 16777020 };
    buffer_add(&b, TAG, sizeof TAG);
    cr_assert(buffer_reserve(&b, LENGTH));
    memset(b.ptr + b.len, 'x', LENGTH);
    b.len += LENGTH;
    say_feed_bytes(0, 1, buffer_view(&b));
    buffer_fini(&b);
    const PbFed *fed = hear_fed(0);
    cr_expect_eq(fed->outcome, PB_FEED(REFUSED), "%d", (int)fed->outcome);
}

Test(desk, what_is_no_message_is_answered_and_survived)
{
    static const struct {
        Verb verb;
        Str body;
        int code;
    } ROWS[] = {
        {VERB_FEED, STR_INIT("\xff\xff"), PB_ERROR(BAD_MESSAGE)},
        {VERB_READY, STR_INIT("\xff\xff"), PB_ERROR(BAD_MESSAGE)},
        {VERB_READY, STR_INIT(""), PB_ERROR(BAD_MESSAGE)},
        {VERB_DONE, STR_INIT("\xff\xff"), PB_ERROR(BAD_MESSAGE)},
        {VERB_DONE, STR_INIT(""), PB_ERROR(BAD_MESSAGE)},
        {VERB_FAIL, STR_INIT("\xff\xff"), PB_ERROR(BAD_MESSAGE)},
        {VERB_FAIL, STR_INIT(""), PB_ERROR(UNKNOWN_PEER)},
        {VERB_HEARTBEAT, STR_INIT("\xff\xff"), PB_ERROR(BAD_MESSAGE)},
        {VERB_HEARTBEAT, STR_INIT(""), PB_ERROR(UNKNOWN_PEER)},
        {VERB_GOODBYE, STR_INIT(""), PB_ERROR(UNKNOWN_PEER)},
        {VERB_STORE, STR_INIT(""), PB_ERROR(UNKNOWN_VERB)},
        {VERB_FED, STR_INIT(""), PB_ERROR(UNKNOWN_VERB)},
        {VERB_JOB, STR_INIT(""), PB_ERROR(UNKNOWN_VERB)},
        {VERB_CREDIT, STR_INIT(""), PB_ERROR(UNKNOWN_VERB)},
        {(Verb)200, STR_INIT(""), PB_ERROR(UNKNOWN_VERB)},
    };
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++) {
        cr_assert_eq(link_send(clients[0], (Peer){0}, ROWS[i].verb, ROWS[i].body), STATUS_OK);
        const PbError *error = hear_error(0);
        cr_expect_eq((int)error->code, ROWS[i].code, "row %zu: %d %s", i, (int)error->code, error->text);
    }
    link_send(clients[0], (Peer){0}, VERB_ERROR, STR("x"));
    expect_silence(0);
    feed(0, "still alive");
}

Test(desk, random_bodies_are_survived)
{
    static const Verb VERBS[] = {VERB_FEED,      VERB_READY,   VERB_DONE,  VERB_FAIL,
                                 VERB_HEARTBEAT, VERB_GOODBYE, VERB_STATUS};
    srand(1);
    for (int i = 0; i < 400; i++) {
        char body[24];
        size_t len = (size_t)rand() % sizeof body;
        for (size_t k = 0; k < len; k++)
            body[k] = (char)(rand() % 4 ? rand() % 32 : rand());
        link_send(clients[i % 2], (Peer){0}, VERBS[rand() % 7], (Str){body, len});
        cr_assert_eq(turn_once(), STATUS_OK, "%s", err.text);
    }
    settle_down();
    feed(3, "still alive");
}

Test(desk, a_worker_gets_no_more_than_its_credit)
{
    char id[16];
    for (int i = 0; i < 5; i++) {
        snprintf(id, sizeof id, "a%d", i);
        feed(0, id);
    }
    say_ready(1, 1, 2, 1000);
    JOB(1, 1, 1);
    JOB(1, 2, 1);
    expect_silence(1);
    say_done(1, 1, 1);
    JOB(1, 3, 1);
    say_ready(2, 2, 9, 1);
    JOB(2, 4, 1);
    expect_silence(2);
    COUNTS(1, 3, 1, 0);
}

Test(desk, a_failed_article_is_tried_again_and_then_buried)
{
    feed(0, "a");
    say_ready(1, 1, 1, 1000);
    JOB(1, 1, 1);
    say_fail(1, 1, 1, false, "first");
    JOB(1, 1, 2);
    say_fail(1, 1, 1, true, "stale, and so ignored");
    say_fail(1, 1, 2, false, "second");
    JOB(1, 1, 3);
    COUNTS(0, 1, 0, 0);
    say_fail(1, 1, 3, false, "third");
    expect_silence(1);
    COUNTS(0, 0, 0, 1);
    say_done(1, 1, 3);
    settle_down();
    COUNTS(0, 0, 1, 0);
}

Test(desk, a_permanent_failure_is_buried_at_once)
{
    feed(0, "a");
    say_ready(1, 1, 1, 1000);
    JOB(1, 1, 1);
    say_fail(1, 1, 1, true, "too long");
    expect_silence(1);
    COUNTS(0, 0, 0, 1);
}

Test(desk, a_lease_that_ran_out_goes_to_another_and_done_still_counts)
{
    feed(0, "a");
    say_ready(1, 1, 1, 1000);
    JOB(1, 1, 1);
    say_ready(2, 2, 1, 1000);
    settle_down();
    for (int i = 0; i < 2; i++) {
        pass(4000);
        say_heartbeat(1, 0);
        say_heartbeat(2, 0);
    }
    COUNTS(0, 1, 0, 0);
    pass(2500);
    JOB(2, 1, 2);
    say_done(1, 1, 1);
    settle_down();
    COUNTS(0, 0, 1, 0);
    say_fail(2, 1, 2, false, "cannot");
    expect_silence(2);
    COUNTS(0, 0, 1, 0);
}

Test(desk, a_heartbeat_that_names_the_job_keeps_the_lease)
{
    feed(0, "a");
    say_ready(1, 1, 1, 1000);
    JOB(1, 1, 1);
    for (int i = 0; i < 10; i++) {
        pass(4000);
        say_heartbeat(1, 1);
    }
    COUNTS(0, 1, 0, 0);
    cr_expect_eq(inner->ops->counts(inner).leased, 1);
}

Test(desk, a_dead_worker_loses_its_jobs_and_may_come_back)
{
    feed(0, "a");
    say_ready(1, 1, 1, 1000);
    JOB(1, 1, 1);
    pass(POOL_SILENT_MS + 500);
    COUNTS(1, 0, 0, 0);
    say_done(1, 1, 1);
    cr_expect_eq(hear_error(1)->code, PB_ERROR(UNKNOWN_PEER));
    COUNTS(0, 0, 1, 0);
    say_ready(1, 1, 1, 1000);
    feed(0, "b");
    JOB(1, 2, 1);
}

Test(desk, a_broker_that_slept_does_not_take_its_workers_for_dead)
{
    feed(0, "a");
    say_ready(1, 1, 1, 1000);
    JOB(1, 1, 1);
    now_ms += 60000;
    cr_assert_eq(turn_once(), STATUS_OK);
    COUNTS(0, 1, 0, 0);
    say_heartbeat(1, 1);
    pass(1000);
    COUNTS(0, 1, 0, 0);
}

Test(desk, an_article_whose_workers_die_is_buried)
{
    feed(0, "a");
    for (uint32_t i = 1; i <= 3; i++) {
        say_ready(1, (uint8_t)i, 1, 1000);
        JOB(1, 1, i);
        pass(POOL_SILENT_MS + 500);
    }
    COUNTS(0, 0, 0, 1);
}

Test(desk, an_article_that_was_in_its_last_try_when_the_broker_died_is_buried)
{
    feed(0, "a");
    say_ready(1, 1, 1, 1000);
    for (uint32_t i = 1; i <= 3; i++) {
        JOB(1, 1, i);
        if (i < 3)
            say_fail(1, 1, i, false, "no");
    }
    stop();
    start();
    COUNTS(1, 0, 0, 0);
    say_ready(1, 1, 1, 1000);
    expect_silence(1);
    COUNTS(0, 0, 0, 1);
}

Test(desk, goodbye_gives_the_tries_back)
{
    stop();
    config.tries = 1;
    start();
    feed(0, "a");
    feed(0, "b");
    say_ready(1, 1, 2, 1000);
    JOB(1, 1, 1);
    JOB(1, 2, 1);
    say(1, VERB_GOODBYE, NULL);
    settle_down();
    COUNTS(2, 0, 0, 0);
    say_ready(2, 2, 2, 1000);
    JOB(2, 1, 2);
    JOB(2, 2, 2);
}

Test(desk, a_worker_whose_connection_is_gone_gives_the_try_back)
{
    say_ready(1, 1, 1, 1000);
    settle_down();
    cr_assert_eq(link_reconnect(clients[1], &err), STATUS_OK);
    usleep(100000);
    feed(0, "a");
    settle_down();
    COUNTS(1, 0, 0, 0);
    say_ready(1, 1, 1, 1000);
    const PbJob *job = hear_job(1);
    cr_expect(job->job == 1 && job->attempt > 1, "attempt %u", job->attempt);
    for (uint32_t i = 0; i < 2; i++) {
        say_fail(1, 1, job->attempt, false, "no");
        COUNTS(0, 1, 0, 0);
        job = hear_job(1);
    }
    say_fail(1, 1, job->attempt, false, "the third that counts");
    expect_silence(1);
    COUNTS(0, 0, 0, 1);
}

/* ---- buried articles --------------------------------------------------------------------------------------------- */

static void say_dead(int client, uint64_t request, Depesche__V1__DeadAction action, uint64_t job, int cause,
                     const char *source, uint64_t after, uint32_t limit)
{
    PbDead dead = PB_INIT(DEAD);
    dead.request = request;
    dead.action = action;
    dead.job = job;
    dead.cause = (Depesche__V1__Outcome)cause;
    dead.by_source = source != NULL;
    if (source)
        dead.source = (char *)(uintptr_t)source;
    dead.after = after;
    dead.limit = limit;
    say(client, VERB_DEAD, &dead.base);
}

static const PbGraves *hear_graves(int client)
{
    LinkMessage m;
    PbGraves *graves;
    expect_verb(client, VERB_GRAVES, &m);
    cr_assert_eq(codec_unpack_graves(m.body, &arena, &graves, &err), STATUS_OK, "%s", err.text);
    return graves;
}

static const PbGraves *ask_dead(Depesche__V1__DeadAction action, uint64_t job)
{
    say_dead(3, 9, action, job, 0, NULL, 0, 100);
    return hear_graves(3);
}

/* Buries articles 1 to `last`, which are all that wait. */
static void bury(uint64_t last, const char *reason)
{
    say_ready(1, 1, 1, 1000);
    for (uint64_t i = 1; i <= last; i++) {
        const PbJob *got = hear_job(1);
        cr_assert_eq(got->job, i);
        say_fail(1, i, got->attempt, true, reason);
    }
    settle_down();
    say(1, VERB_GOODBYE, NULL);
    settle_down();
}

Test(desk, a_buried_article_is_listed_with_what_is_known_of_it)
{
    say_feed(0, 1, "eins", "Der Text.");
    hear_fed(0);
    bury(1, "viel zu lang");
    const PbGraves *graves = ask_dead(PB_DEAD(LIST), 0);
    cr_assert_eq(graves->n_graves, 1);
    const PbGrave *g = graves->graves[0];
    cr_expect(graves->request == 9 && graves->next == 0 && graves->affected == 0);
    cr_expect(g->job == 1 && g->tries == 1 && g->fed_ms == 1 && g->buried_ms == 1 && g->size_bytes == 17, "%d",
              (int)g->size_bytes);
    cr_expect_eq((int)g->cause, OUTCOME_FAILED);
    cr_expect_str_eq(g->id, "eins");
    cr_expect_str_eq(g->reason, "viel zu lang");
    cr_expect_eq(g->article.len, 0, "that is for SHOW");
    cr_assert_eq(g->n_attempts, 1);
}

Test(desk, a_buried_article_is_shown_with_every_attempt_and_its_text)
{
    feed(0, "a");
    say_ready(1, 1, 1, 1000);
    JOB(1, 1, 1);
    say_fail(1, 1, 1, false, "not yet");
    JOB(1, 1, 2);
    pass(POOL_SILENT_MS + 500);
    say_ready(2, 7, 1, 1000);
    JOB(2, 1, 3);
    say(2, VERB_GOODBYE, NULL);
    say_ready(2, 8, 1, 1000);
    JOB(2, 1, 4);
    for (int i = 0; i < 3; i++) {
        pass(4000);
        say_heartbeat(2, 0);
    }
    settle_down();
    const PbGraves *graves = ask_dead(PB_DEAD(SHOW), 1);
    cr_assert_eq(graves->n_graves, 1);
    const PbGrave *g = graves->graves[0];
    static const int OUTCOMES[] = {OUTCOME_FAILED, OUTCOME_DIED, OUTCOME_GIVEN_BACK, OUTCOME_LEASE};
    static const uint8_t WORKERS[] = {1, 1, 7, 8};
    cr_expect_eq((int)g->cause, OUTCOME_LEASE);
    cr_expect_eq(g->tries, 3, "the one that was given back does not count");
    cr_assert_eq(g->n_attempts, 4);
    for (uint32_t i = 0; i < 4; i++) {
        const PbAttempt *a = g->attempts[i];
        cr_expect(a->number == i + 1 && (int)a->outcome == OUTCOMES[i] && a->worker.len == 16 &&
                      a->worker.data[0] == WORKERS[i] && a->started_ms == 1 && a->ended_ms == 1 && *a->reason,
                  "attempt %u: number %u outcome %d", i, a->number, (int)a->outcome);
    }
    PbArticle *article;
    cr_assert_eq(codec_unpack_article((Str){(const char *)g->article.data, g->article.len}, &arena, &article, &err),
                 STATUS_OK);
    cr_expect_str_eq(article->text, "Text.");
    cr_expect_eq(ask_dead(PB_DEAD(SHOW), 2)->n_graves, 0);
}

Test(desk, what_is_retried_has_all_its_tries_and_what_is_dropped_is_gone)
{
    feed(0, "a");
    feed(0, "b");
    bury(2, "x");
    cr_expect_eq(ask_dead(PB_DEAD(RETRY), 1)->affected, 1);
    cr_expect_eq(ask_dead(PB_DEAD(RETRY), 1)->affected, 0, "it is not buried any more");
    COUNTS(1, 0, 0, 1);
    cr_expect_eq(ask_dead(PB_DEAD(DROP), 1)->affected, 0, "only what is buried can be dropped");
    cr_expect_eq(ask_dead(PB_DEAD(DROP), 2)->affected, 1);
    const PbBrokerState *state = ask_state(3);
    cr_expect(state->accepted == 2 && state->ready == 1 && state->buried == 0 && state->dropped == 1);
    say_ready(1, 1, 1, 1000);
    for (uint32_t i = 0; i < 3; i++) {
        JOB(1, 1, i + 2);
        say_fail(1, 1, i + 2, false, "no");
    }
    settle_down();
    COUNTS(0, 0, 0, 1);
    feed(0, "b");
    JOB(1, 3, 1);
}

Test(desk, other_rules_try_the_buried_once)
{
    feed(0, "a");
    feed(0, "b");
    bury(2, "x");
    say_ready(1, 1, 9, 1000);
    expect_silence(1);
    say_ready_of(2, 2, 9, 1000, "1", "b");
    JOB(2, 1, 2);
    expect_silence(2); /* one at a time, alone */
    COUNTS(0, 1, 0, 1);
    say_fail(2, 1, 2, false, "not now");
    JOB(2, 2, 2);
    say_done(2, 2, 2);
    settle_down();
    COUNTS(0, 0, 1, 1);
    say(2, VERB_GOODBYE, NULL);
    say_ready_of(2, 3, 9, 1000, "1", "b");
    expect_silence(2);
    say_ready_of(2, 3, 9, 1000, "2", "b"); /* the same worker, with another build */
    JOB(2, 1, 3);
}

Test(desk, what_one_version_buries_another_that_is_there_tries)
{
    say_ready(1, 1, 1, 1000);
    settle_down();
    say_ready_of(2, 2, 1, 1000, "1", "b");
    settle_down();
    feed(0, "a");
    JOB(1, 1, 1);
    say_fail(1, 1, 1, true, "x");
    JOB(2, 1, 2);
    say_fail(2, 1, 2, true, "y");
    expect_silence(1);
    expect_silence(2);
    COUNTS(0, 0, 0, 1);
    feed(0, "b");
    JOB(1, 2, 1);
    say_fail(1, 2, 1, true, "x");
    JOB(2, 2, 2); /* though it had looked at all that were buried */
}

Test(desk, a_worker_that_ends_has_not_had_its_try_of_a_buried_article)
{
    feed(0, "a");
    bury(1, "x");
    say_ready_of(2, 2, 1, 1000, "1", "b");
    JOB(2, 1, 2);
    say(2, VERB_GOODBYE, NULL);
    settle_down();
    COUNTS(0, 0, 0, 1);
    say_ready_of(2, 3, 1, 1000, "1", "b");
    JOB(2, 1, 3);
}

Test(desk, buried_articles_are_tried_again_also_while_others_wait_and_do_not_push_in)
{
    feed(0, "a");
    feed(0, "b");
    bury(2, "x");
    char id[16];
    for (int i = 0; i < 20; i++) {
        snprintf(id, sizeof id, "more%d", i);
        feed(0, id);
    }
    now_ms += 2000;
    settle_down();
    say_ready_of(2, 2, 3, 1000, "1", "b");
    JOB(2, 1, 2);
    expect_silence(2);
    say_fail(2, 1, 2, true, "no");
    JOB(2, 3, 1);
    JOB(2, 4, 1);
    JOB(2, 5, 1);
    for (uint64_t i = 3; i <= 5; i++) {
        say_done(2, i, 1);
        JOB(2, i + 3, 1); /* no second one so soon */
    }
    pass(1500);
    for (uint64_t i = 6; i <= 7; i++)
        say_done(2, i, 1);
    expect_silence(2); /* it rests, for it must hold nothing else */
    say_done(2, 8, 1);
    JOB(2, 2, 2);
    say_done(2, 2, 2);
    JOB(2, 9, 1);
}

Test(desk, a_worker_does_not_rest_for_what_is_gone)
{
    feed(0, "a");
    bury(1, "x");
    feed(0, "b");
    feed(0, "c");
    feed(0, "d");
    say_ready(1, 1, 1, 1000);
    JOB(1, 2, 1);
    say_ready_of(2, 2, 1, 1000, "1", "b");
    JOB(2, 1, 2);
    say_fail(2, 1, 2, true, "x");
    JOB(2, 3, 1);
    say_ready_of(2, 2, 1, 1000, "1", "c");
    pass(1500);
    say_done(2, 3, 1);
    JOB(2, 1, 3);
    say_fail(2, 1, 3, true, "x");
    JOB(2, 4, 1);
    feed(0, "e");
    say_ready_of(2, 2, 1, 1000, "1", "d");
    pass(1500);
    cr_expect_eq(ask_dead(PB_DEAD(DROP), 1)->affected, 1);
    pass(250);
    say_done(2, 4, 1);
    JOB(2, 5, 1);
}

Test(desk, a_try_of_a_buried_article_that_the_disk_has_no_room_for_comes_later)
{
    feed(0, "a");
    bury(1, "x");
    fail_commit = STATUS_FULL;
    say_ready_of(2, 2, 1, 1000, "1", "b");
    expect_silence(2);
    COUNTS(0, 0, 0, 1);
    fail_commit = STATUS_OK;
    now_ms += 1000;
    JOB(2, 1, 2);
}

Test(desk, graves_come_in_pages)
{
    char id[16];
    for (int i = 0; i < 7; i++) {
        snprintf(id, sizeof id, "a%d", i);
        feed(0, id);
    }
    bury(7, "x");
    uint64_t after = 0, seen = 0;
    do {
        say_dead(3, 1, PB_DEAD(LIST), 0, 0, NULL, after, 3);
        const PbGraves *graves = hear_graves(3);
        for (size_t i = 0; i < graves->n_graves; i++)
            cr_expect_eq(graves->graves[i]->job, ++seen);
        after = graves->next;
    } while (after);
    cr_expect_eq(seen, 7);
    say_dead(3, 2, PB_DEAD(RETRY), 0, OUTCOME_DIED, NULL, 0, 100);
    cr_expect_eq(hear_graves(3)->affected, 0);
    say_dead(3, 3, PB_DEAD(RETRY), 0, OUTCOME_FAILED, "", 0, 4);
    const PbGraves *graves = hear_graves(3);
    cr_expect(graves->affected == 4 && graves->next == 4);
    COUNTS(4, 0, 0, 3);
}

Test(desk, bad_questions_about_the_dead_are_told)
{
    static const struct {
        int action;
        uint32_t limit;
        int code;
    } ROWS[] = {{PB_DEAD(NONE), 1, PB_ERROR(BAD_MESSAGE)},
                {PB_DEAD(SHOW), 1, PB_ERROR(BAD_MESSAGE)},
                {PB_DEAD(LIST), 0, PB_ERROR(OVER_LIMIT)},
                {PB_DEAD(LIST), LIMIT_GRAVES + 1, PB_ERROR(OVER_LIMIT)}};
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++) {
        say_dead(3, 1, (Depesche__V1__DeadAction)ROWS[i].action, 0, 0, NULL, 0, ROWS[i].limit);
        cr_expect_eq((int)hear_error(3)->code, ROWS[i].code, "row %zu", i);
    }
}

Test(desk, a_retry_that_the_disk_has_no_room_for_is_told_and_did_not_happen)
{
    feed(0, "a");
    bury(1, "x");
    fail_commit = STATUS_FULL;
    say_dead(3, 1, PB_DEAD(RETRY), 1, 0, NULL, 0, 1);
    cr_expect_eq(hear_error(3)->code, PB_ERROR(UNAVAILABLE));
    COUNTS(0, 0, 0, 1);
    fail_commit = STATUS_OK;
    now_ms += 1000;
    cr_expect_eq(ask_dead(PB_DEAD(RETRY), 1)->affected, 1);
    COUNTS(1, 0, 0, 0);
}

Test(desk, a_full_disk_is_waited_for_and_loses_nothing)
{
    feed(0, "before");
    say_ready(1, 1, 9, 1000);
    JOB(1, 1, 1);
    fail_enqueue = STATUS_FULL;
    say_feed(0, 5, "a", "Text.");
    const PbFed *fed = hear_fed(0);
    cr_expect_eq(fed->request, 5);
    cr_expect_eq(fed->outcome, PB_FEED(RETRY_AFTER));
    cr_expect_eq(fed->retry_after_ms, 1000);
    cr_expect(strstr(ask_state(3)->trouble, "no space"));
    say_done(1, 1, 1);
    settle_down();
    COUNTS(0, 0, 1, 0);
    now_ms += 400;
    fail_enqueue = STATUS_OK;
    say_feed(0, 6, "a", "Text.");
    fed = hear_fed(0);
    cr_expect(fed->outcome == PB_FEED(RETRY_AFTER) && fed->retry_after_ms == 600, "it waits");
    now_ms += 600;
    say_feed(0, 7, "a", "Text.");
    cr_expect_eq(hear_fed(0)->outcome, PB_FEED(ACCEPTED));
    cr_expect_str_empty(ask_state(3)->trouble);
    JOB(1, 2, 1);
}

Test(desk, a_disk_that_is_full_at_the_commit_confirms_nothing_and_forgets_no_done)
{
    feed(0, "before");
    say_ready(1, 1, 9, 1000);
    JOB(1, 1, 1);
    fail_commit = STATUS_FULL;
    say_feed(0, 5, "a", "Text.");
    say_feed(0, 6, "a", "Text.");
    say_done(1, 1, 1);
    cr_expect_eq(hear_fed(0)->outcome, PB_FEED(RETRY_AFTER));
    cr_expect_eq(hear_fed(0)->outcome, PB_FEED(RETRY_AFTER), "known only from what was undone");
    expect_silence(1);
    COUNTS(0, 1, 0, 0);
    fail_commit = STATUS_OK;
    now_ms += 1000;
    settle_down();
    COUNTS(0, 0, 1, 0);
    feed(0, "a");
    JOB(1, 2, 1);
}

Test(desk, any_other_trouble_of_the_journal_ends_it_without_a_word)
{
    static const Status TROUBLES[] = {STATUS_IO, STATUS_CORRUPT, STATUS_NO_MEMORY};
    static Status *const PLACES[] = {&fail_begin, &fail_enqueue, &fail_commit};
    feed(0, "before");
    for (size_t i = 0; i < 9; i++) {
        Status *place = PLACES[i / 3];
        *place = TROUBLES[i % 3];
        say_feed(0, 5, "a", "Text.");
        Status st = STATUS_OK;
        for (int k = 0; !st && k < 600; k++, usleep(5000))
            st = turn_once();
        cr_expect_eq(st, TROUBLES[i % 3]);
        cr_expect_str_eq(err.text, "seam");
        *place = STATUS_OK;
        LinkMessage m;
        usleep(20000);
        cr_expect_eq(link_receive(clients[0], &m, &err), STATUS_EMPTY);
        stop();
        start();
        COUNTS(1, 0, 0, 0);
    }
}

Test(desk, a_journal_at_its_bound_is_waited_for)
{
    stop();
    config.articles_max = 2;
    start();
    feed(0, "a");
    feed(0, "b");
    say_feed(0, 3, "c", "Text.");
    cr_expect_eq(hear_fed(0)->outcome, PB_FEED(RETRY_AFTER));
    say_ready(1, 1, 1, 1000);
    JOB(1, 1, 1);
    say_done(1, 1, 1);
    JOB(1, 2, 1);
    now_ms += 1000;
    feed(0, "c");
    cr_expect_str_empty(ask_state(3)->trouble);
    stop();
    config.articles_max = 10;
    config.bytes_max = 20;
    start();
    say_feed(0, 3, "d", "Ein langer Text.");
    cr_expect_eq(hear_fed(0)->outcome, PB_FEED(RETRY_AFTER), "by bytes");
}

Test(desk, an_archive_leaves_room_for_news)
{
    stop();
    config.articles_max = 16;
    start();
    char id[16];
    priority = PB_PRIORITY(BACKFILL);
    for (int i = 0; i < 12; i++) {
        snprintf(id, sizeof id, "old%d", i);
        feed(0, id);
    }
    say_feed(0, 1, "one more", "Text.");
    const PbFed *fed = hear_fed(0);
    cr_expect(fed->outcome == PB_FEED(RETRY_AFTER) && fed->retry_after_ms == 1000);
    cr_expect_str_empty(ask_state(3)->trouble, "an archive that waits is no trouble");
    priority = PB_PRIORITY(NORMAL);
    for (int i = 0; i < 3; i++) {
        snprintf(id, sizeof id, "new%d", i);
        feed(0, id);
    }
    say_feed(0, 1, "yet another", "Text.");
    cr_expect_eq(hear_fed(0)->outcome, PB_FEED(RETRY_AFTER));
    cr_expect(strstr(ask_state(3)->trouble, "nearly full"));
    priority = PB_PRIORITY(HIGH);
    feed(0, "urgent");
    const PbBrokerState *state = ask_state(3);
    cr_expect(state->ready == 16 && state->ready_high == 1 && state->ready_normal == 3 && state->ready_backfill == 12);
    say_feed(0, 1, "too much", "Text.");
    cr_expect_eq(hear_fed(0)->outcome, PB_FEED(RETRY_AFTER));
    say_ready(1, 1, 2, 1000);
    JOB(1, 16, 1); /* the urgent one */
    JOB(1, 13, 1); /* then news */
    say_done(1, 16, 1);
    JOB(1, 14, 1);
    now_ms += 1000;
    priority = PB_PRIORITY(NORMAL);
    say_feed(0, 1, "yet another", "Text.");
    cr_expect_eq(hear_fed(0)->outcome, PB_FEED(RETRY_AFTER), "that place is for what is urgent");
    say_done(1, 13, 1);
    JOB(1, 15, 1);
    say_done(1, 14, 1);
    JOB(1, 1, 1); /* the archive's turn */
    now_ms += 4000;
    feed(0, "yet another");
    cr_expect_str_empty(ask_state(3)->trouble);
}

Test(desk, old_keys_are_forgotten_where_that_is_wanted)
{
    stop();
    config.keep_done_ms = 5000;
    start();
    feed(0, "a");
    say_ready(1, 1, 1, 1000);
    JOB(1, 1, 1);
    say_done(1, 1, 1);
    settle_down();
    say_feed(0, 1, "a", "Text.");
    cr_expect_eq(hear_fed(0)->outcome, PB_FEED(KNOWN));
    now_ms += 61000;
    wall_ms = 6000;
    settle_down();
    COUNTS(0, 0, 1, 0);
    feed(0, "a");
    JOB(1, 2, 1);
}

Test(desk, state_tells_counts_and_workers)
{
    feed(0, "a");
    feed(0, "b");
    say_ready(1, 0xAB, 1, 1000);
    JOB(1, 1, 1);
    pass(1000);
    const PbBrokerState *state = ask_state(3);
    cr_expect_eq(state->accepted, 2);
    cr_expect_eq(state->ready, 1);
    cr_expect_eq(state->leased, 1);
    cr_expect_eq(state->fed_rate_milli, 200, "%d", (int)state->fed_rate_milli);
    cr_expect_eq(state->uptime_ms, 1000);
    cr_assert_eq(state->n_workers, 1);
    cr_expect_str_eq(state->workers[0]->worker, "ab000000");
    cr_expect_eq(state->workers[0]->leased, 1);
    cr_expect_eq(state->workers[0]->silent_ms, 1000);
    cr_expect_str_empty(state->trouble);
}

Test(desk, stopping_says_goodbye_and_hands_out_nothing)
{
    feed(0, "a");
    say_ready(1, 1, 1, 1000);
    JOB(1, 1, 1);
    feed(0, "b");
    cr_expect_not(desk_settled(desk));
    desk_stop(desk);
    LinkMessage m;
    expect_verb(1, VERB_GOODBYE, &m);
    say_done(1, 1, 1);
    expect_silence(1);
    cr_expect(desk_settled(desk));
    COUNTS(1, 0, 1, 0);
    say_ready(2, 2, 1, 1000);
    expect_verb(2, VERB_GOODBYE, &m);
}
