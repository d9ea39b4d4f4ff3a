#define _GNU_SOURCE
#include "tests/unit/broker/desk_fixture.h"

#include "proto/link_state.h"

/* Answers and jobs in batches, to those that take them. */

TestSuite(desk_batch, .init = setup, .fini = teardown);

static void feed_all(int client, const char *prefix, int count)
{
    char id[16];
    for (int i = 0; i < count; i++) {
        snprintf(id, sizeof id, "%s%d", prefix, i);
        say_feed(client, (uint64_t)i, id, "Text.");
    }
    link_flush(clients[client]);
}

Test(desk_batch, nobody_gets_one_who_has_not_asked_for_it)
{
    feed_all(0, "a", 3);
    for (uint64_t i = 0; i < 3; i++)
        cr_expect_eq(hear_fed(0)->request, i);
    say_ready(1, 1, 4, 1000);
    for (uint64_t i = 1; i <= 3; i++)
        JOB(1, i, 1);
    cr_expect(!clients[0]->batches && !clients[1]->batches);
}

Test(desk_batch, answers_and_jobs_find_their_peers_in_order)
{
    enum { COUNT = 150 }; /* more than go into one */
    takes_batches = true;
    feed_all(0, "a", COUNT);
    feed_all(1, "b", COUNT);
    for (uint64_t i = 0; i < COUNT; i++) {
        cr_assert_eq(hear_fed(0)->request, i);
        cr_assert_eq(hear_fed(1)->request, i);
    }
    cr_expect(clients[0]->batches && clients[1]->batches);
    say_ready(2, 1, COUNT, 1 << 20);
    say_ready(3, 2, COUNT, 1 << 20);
    uint64_t last = 0;
    for (int i = 0; i < COUNT; i++) {
        const PbJob *job = hear_job(2);
        cr_expect_gt(job->job, last);
        last = job->job;
        cr_expect_arr_eq(job->key.data, keys[job->job].bytes, DIGEST_BYTES, "the key of its article");
        say_done(2, job->job, 1);
        job = hear_job(3);
        say_done(3, job->job, 1);
    }
    link_flush(clients[2]);
    link_flush(clients[3]);
    settle_down();
    COUNTS(0, 0, 2 * COUNT, 0);
}

/* As one without a batch. */
Test(desk_batch, is_not_confirmed_when_the_commit_fails)
{
    takes_batches = true;
    fail_commit = STATUS_FULL;
    feed_all(0, "a", 3);
    for (uint64_t i = 0; i < 3; i++) {
        const PbFed *fed = hear_fed(0);
        cr_expect(fed->request == i && fed->outcome == PB_FEED(RETRY_AFTER) && fed->retry_after_ms > 0);
    }
}

Test(desk_batch, jobs_for_one_that_is_gone_are_ready_again)
{
    takes_batches = true;
    feed_all(0, "a", 3);
    for (int i = 0; i < 3; i++)
        hear_fed(0);
    say_ready(1, 1, 4, 1000);
    usleep(100000); /* it has arrived */
    link_free(clients[1]);
    clients[1] = NULL;
    usleep(100000); /* the broker's libzmq knows */
    settle_down();
    COUNTS(3, 0, 0, 0);
}
