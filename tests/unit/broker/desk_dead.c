#define _GNU_SOURCE
#include "tests/unit/broker/desk_fixture.h"

TestSuite(desk_dead, .init = setup, .fini = teardown);

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

Test(desk_dead, a_buried_article_is_listed_with_what_is_known_of_it)
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

Test(desk_dead, a_buried_article_is_shown_with_every_attempt_and_its_text)
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
    uint64_t last_ms = 1; /* the wall clock stands still here, and dates go on all the same */
    for (uint32_t i = 0; i < 4; i++) {
        const PbAttempt *a = g->attempts[i];
        cr_expect(a->number == i + 1 && (int)a->outcome == OUTCOMES[i] && a->worker.len == 16 &&
                      a->worker.data[0] == WORKERS[i] && a->started_ms >= last_ms && a->ended_ms >= a->started_ms &&
                      *a->reason,
                  "attempt %u: number %u outcome %d", i, a->number, (int)a->outcome);
        last_ms = a->ended_ms;
    }
    PbArticle *article;
    cr_assert_eq(codec_unpack_article((Str){(const char *)g->article.data, g->article.len}, &arena, &article, &err),
                 STATUS_OK);
    cr_expect_str_eq(article->text, "Text.");
    cr_expect_eq(ask_dead(PB_DEAD(SHOW), 2)->n_graves, 0);
}

Test(desk_dead, what_is_retried_has_all_its_tries_and_what_is_dropped_is_gone)
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

Test(desk_dead, other_rules_try_the_buried_once)
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

Test(desk_dead, what_one_version_buries_another_that_is_there_tries)
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

Test(desk_dead, a_worker_that_ends_has_not_had_its_try_of_a_buried_article)
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

Test(desk_dead, buried_articles_are_tried_again_also_while_others_wait_and_do_not_push_in)
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

Test(desk_dead, a_worker_does_not_rest_for_what_is_gone)
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

Test(desk_dead, a_try_of_a_buried_article_that_the_disk_has_no_room_for_comes_later)
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

Test(desk_dead, graves_come_in_pages)
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

Test(desk_dead, bad_questions_about_the_dead_are_told)
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

Test(desk_dead, a_retry_that_the_disk_has_no_room_for_is_told_and_did_not_happen)
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
