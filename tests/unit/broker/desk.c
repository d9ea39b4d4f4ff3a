#define _GNU_SOURCE
#include "tests/unit/broker/desk_fixture.h"

#include <stdlib.h>

TestSuite(desk, .init = setup, .fini = teardown);

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
