#define _GNU_SOURCE
#include "tests/unit/broker/desk_fixture.h"

TestSuite(desk_lease, .init = setup, .fini = teardown);

Test(desk_lease, a_worker_gets_no_more_than_its_credit)
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

Test(desk_lease, a_failed_article_is_tried_again_and_then_buried)
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

Test(desk_lease, a_permanent_failure_is_buried_at_once)
{
    feed(0, "a");
    say_ready(1, 1, 1, 1000);
    JOB(1, 1, 1);
    say_fail(1, 1, 1, true, "too long");
    expect_silence(1);
    COUNTS(0, 0, 0, 1);
}

Test(desk_lease, a_lease_that_ran_out_goes_to_another_and_done_still_counts)
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

Test(desk_lease, a_heartbeat_that_names_the_job_keeps_the_lease)
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

Test(desk_lease, a_dead_worker_loses_its_jobs_and_may_come_back)
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

Test(desk_lease, a_broker_that_slept_does_not_take_its_workers_for_dead)
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

Test(desk_lease, an_article_whose_workers_die_is_buried)
{
    feed(0, "a");
    for (uint32_t i = 1; i <= 3; i++) {
        say_ready(1, (uint8_t)i, 1, 1000);
        JOB(1, 1, i);
        pass(POOL_SILENT_MS + 500);
    }
    COUNTS(0, 0, 0, 1);
}

Test(desk_lease, an_article_that_was_in_its_last_try_when_the_broker_died_is_buried)
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

Test(desk_lease, goodbye_gives_the_tries_back)
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

Test(desk_lease, a_worker_whose_connection_is_gone_gives_the_try_back)
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
