#define _GNU_SOURCE
#include <criterion/criterion.h>

#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/clock.h"
#include "base/stopper.h"
#include "proto/codec.h"
#include "tests/unit/temp.h"
#include "worker/loop.h"

/* The test plays broker and store; the loop runs in a thread of its own, with sockets of its own. */
typedef struct Stage {
    char folder[TEMP_PATH_MAX], broker_ep[96], store_ep[96];
    LinkContext *context;
    Link *broker, *store;
    Peer worker;      /* as the broker knows it */
    Peer worker_sink; /* as the store knows it */
    Rulebook rules;
    pthread_t thread;
    LoopOptions options;
    WorkerMetrics metrics;
    int stop_fd;
    Status result;
    Arena arena;
} Stage;

static Stage stage;

enum { PATIENCE_MS = 60000 };

static void *run(void *unused)
{
    (void)unused;
    Error err = {0};
    stage.result = loop_run(&stage.options, stage.stop_fd, &err);
    return NULL;
}

/* Waits for a message of this verb; heartbeats and repeats of other verbs in between are passed over. */
static Str expect(Link *link, Verb verb, Peer *from)
{
    int64_t until = clock_now_ms() + PATIENCE_MS;
    while (clock_now_ms() < until) {
        LinkMessage m;
        Error err;
        bool ready;
        if (link_receive(link, &m, &err) == STATUS_OK && m.verb == verb) {
            *from = m.peer;
            return m.body;
        }
        link_wait(&link, 1, &ready, NULL, 0, NULL, 20);
    }
    cr_assert_fail("no %s within %d ms", frame_verb_name(verb), PATIENCE_MS);
    return (Str){0};
}

/* True if a message of this verb is there or comes within 200 ms. */
static bool comes(Link *link, Verb verb)
{
    int64_t until = clock_now_ms() + 200;
    while (clock_now_ms() < until) {
        LinkMessage m;
        Error err;
        if (link_receive(link, &m, &err) == STATUS_OK && m.verb == verb)
            return true;
        usleep(5000);
    }
    return false;
}

static void open_stage(void)
{
    Error err = {0};
    temp_make(stage.folder);
    snprintf(stage.broker_ep, sizeof stage.broker_ep, "ipc://%s/b", stage.folder);
    snprintf(stage.store_ep, sizeof stage.store_ep, "ipc://%s/s", stage.folder);
    arena_init(&stage.arena, CODEC_ARENA_MAX);
    cr_assert_eq(stopper_open(&stage.stop_fd, &err), STATUS_OK);
    cr_assert_eq(rulebook_open(DEPESCHE_SOURCE_DIR "/rules/de", &stage.rules, &err), STATUS_OK, "%s", err.text);
    cr_assert_eq(link_context_new(&stage.context, &err), STATUS_OK);
    cr_assert_eq(link_bind(stage.context, stage.broker_ep, false, &stage.broker, &err), STATUS_OK, "%s", err.text);
    cr_assert_eq(link_bind(stage.context, stage.store_ep, false, &stage.store, &err), STATUS_OK, "%s", err.text);
    stage.options = (LoopOptions){.broker = stage.broker_ep,
                                  .store = stage.store_ep,
                                  .rules = &stage.rules,
                                  .credit_articles = 4,
                                  .credit_bytes = 1 << 20,
                                  .build = "test",
                                  .metrics = &stage.metrics};
    cr_assert_eq(pthread_create(&stage.thread, NULL, run, NULL), 0);
    PbReady *ready;
    Str body = expect(stage.broker, VERB_READY, &stage.worker);
    cr_assert_eq(codec_unpack_ready(body, &stage.arena, &ready, &err), STATUS_OK, "%s", err.text);
    cr_expect_eq(ready->credit_articles, 4);
    cr_expect(str_equal(str_of(ready->rules_version), engine_version(stage.rules.engine)));
}

static void close_stage(void)
{
    kill(getpid(), SIGTERM);
    pthread_join(stage.thread, NULL);
    cr_expect_eq(stage.result, STATUS_OK);
    link_free(stage.broker);
    link_free(stage.store);
    link_context_free(stage.context);
    rulebook_fini(&stage.rules);
    arena_fini(&stage.arena);
    close(stage.stop_fd);
    temp_remove(stage.folder);
}

TestSuite(loop, .init = open_stage, .fini = close_stage, .timeout = 280);

static void give_job(uint64_t number, const char *text)
{
    PbArticle article = PB_INIT(ARTICLE);
    article.id = (char *)"a1";
    article.published = (char *)"2025-03-27";
    article.text = (char *)(uintptr_t)text;
    Buffer bytes = {0};
    codec_pack(&article.base, &bytes);
    PbJob job = PB_INIT(JOB);
    job.job = number;
    job.attempt = 2;
    job.lease_ms = 30000;
    job.article = (ProtobufCBinaryData){bytes.len, (uint8_t *)bytes.ptr};
    cr_assert_eq(link_send_message(stage.broker, stage.worker, VERB_JOB, &job.base), STATUS_OK);
    buffer_fini(&bytes);
}

static PbStore *take_store(void)
{
    PbStore *store;
    Error err = {0};
    Str body = expect(stage.store, VERB_STORE, &stage.worker_sink);
    cr_assert_eq(codec_unpack_store(body, &stage.arena, &store, &err), STATUS_OK, "%s", err.text);
    return store;
}

static void answer(uint64_t request, int outcome)
{
    PbStored stored = PB_INIT(STORED);
    stored.request = request;
    stored.outcome = (Depesche__V1__StoreOutcome)outcome;
    stored.reason = (char *)"because";
    cr_assert_eq(link_send_message(stage.store, stage.worker_sink, VERB_STORED, &stored.base), STATUS_OK);
}

static const char TEXT[] = "Norwegens Außenminister sagte der Ukraine am Montag in Oslo 50 Millionen Euro zu.";

Test(loop, done_is_said_after_the_store_has_confirmed_and_not_before)
{
    give_job(7, TEXT);
    PbStore *store = take_store();
    cr_expect_not(comes(stage.broker, VERB_DONE));
    answer(store->request, PB_STORE(NEW));
    PbDone *done;
    Error err = {0};
    Str body = expect(stage.broker, VERB_DONE, &stage.worker);
    cr_assert_eq(codec_unpack_done(body, &stage.arena, &done, &err), STATUS_OK);
    cr_expect(done->job == 7 && done->attempt == 2 && done->facts == store->n_facts);
}

Test(loop, a_store_that_cannot_now_is_asked_again)
{
    give_job(8, TEXT);
    PbStore *first = take_store();
    answer(first->request, PB_STORE(RETRY_AFTER));
    PbStore *second = take_store();
    cr_expect_eq(second->request, first->request);
    answer(second->request, PB_STORE(SAME));
    expect(stage.broker, VERB_DONE, &stage.worker);
}

Test(loop, a_silent_store_hears_everything_again)
{
    give_job(9, TEXT);
    uint64_t request = take_store()->request;
    Peer before = stage.worker_sink;
    PbStore *again = take_store();
    cr_expect_eq(again->request, request);
    cr_expect_neq(stage.worker_sink.id, before.id, "on a new connection");
    answer(again->request, PB_STORE(NEW));
    expect(stage.broker, VERB_DONE, &stage.worker);
}

static PbFail *take_fail(void)
{
    PbFail *fail;
    Error err = {0};
    Str body = expect(stage.broker, VERB_FAIL, &stage.worker);
    cr_assert_eq(codec_unpack_fail(body, &stage.arena, &fail, &err), STATUS_OK, "%s", err.text);
    return fail;
}

Test(loop, what_the_store_refuses_fails_for_good)
{
    give_job(10, TEXT);
    answer(take_store()->request, PB_STORE(REFUSED));
    PbFail *fail = take_fail();
    cr_expect(fail->job == 10 && fail->permanent);
    cr_expect_str_eq(fail->reason, "because");
}

Test(loop, an_article_that_cannot_be_read_fails_for_good)
{
    give_job(11, " ");
    PbFail *fail = take_fail();
    cr_expect(fail->job == 11 && fail->permanent);
    cr_expect_not_null(strstr(fail->reason, "text"), "%s", fail->reason);
}

Test(loop, a_job_that_comes_again_is_not_done_twice)
{
    give_job(12, TEXT);
    PbStore *store = take_store();
    give_job(12, TEXT);
    cr_expect_not(comes(stage.store, VERB_STORE));
    answer(store->request, PB_STORE(NEW));
    expect(stage.broker, VERB_DONE, &stage.worker);
}

Test(loop, a_broker_that_does_not_know_the_worker_is_told_again)
{
    Error err = {.status = STATUS_USAGE, .text = "who are you?"};
    cr_assert_eq(link_send_error(stage.broker, stage.worker, &err), STATUS_OK);
    expect(stage.broker, VERB_READY, &stage.worker);
}

Test(loop, held_jobs_are_named_in_heartbeats_and_goodbye_is_said_at_the_end)
{
    give_job(13, TEXT);
    take_store();
    PbHeartbeat *beat;
    Error err = {0};
    do {
        Str body = expect(stage.broker, VERB_HEARTBEAT, &stage.worker);
        cr_assert_eq(codec_unpack_heartbeat(body, &stage.arena, &beat, &err), STATUS_OK);
    } while (beat->n_jobs == 0);
    cr_expect(beat->n_jobs == 1 && beat->jobs[0] == 13);
    kill(getpid(), SIGTERM);
    expect(stage.broker, VERB_GOODBYE, &stage.worker);
}

/* Articles that take a while, several of which lie in the socket at once. */
Test(loop, it_says_that_it_lives_between_two_long_articles)
{
    enum { JOBS = 4, TEXT_BYTES = 3 * 1024 * 1024 };
    Buffer text = {0};
    while (text.len < TEXT_BYTES)
        buffer_str(&text, STR("Norwegen und Schweden und "));
    for (uint64_t job = 21; job < 21 + JOBS; job++)
        give_job(job, text.ptr);
    buffer_fini(&text);
    for (int i = 0; i < JOBS; i++)
        take_store();
    size_t named = 0;
    PbHeartbeat *beat;
    Error err = {0};
    while (named == 0) {
        Str body = expect(stage.broker, VERB_HEARTBEAT, &stage.worker);
        cr_assert_eq(codec_unpack_heartbeat(body, &stage.arena, &beat, &err), STATUS_OK);
        named = beat->n_jobs;
    }
    cr_expect_lt(named, (size_t)JOBS, "the first heartbeat that names jobs came before all were extracted");
}
