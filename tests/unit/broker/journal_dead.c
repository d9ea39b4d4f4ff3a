#define _GNU_SOURCE
#include "tests/unit/broker/journal_fixture.h"

TestSuite(journal_dead, .init = setup, .fini = teardown);

static const JournalWorker OTHER = {STR_INIT("worker-of-others"), STR_INIT("1.0"), STR_INIT("rules-b"), 3000};

/* The job that the worker gets, 0: none. */
static JournalJob reserve_buried(const JournalWorker *to, uint64_t after)
{
    JournalJob job = {0};
    Status st = j->ops->reserve_buried(j, to, &after, &job, &err);
    cr_assert(st == STATUS_OK || st == STATUS_EMPTY, "%s", err.text);
    return job;
}

static void feed_and_bury(unsigned count)
{
    feed(1, count);
    begin();
    for (unsigned i = 0; i < count; i++)
        bury(reserve().lease, "first");
}

Test(journal_dead, graves_are_found_by_cause_and_source)
{
    static const char *const SOURCES[] = {"dpa", "", "Bote", "dpa"};
    static const Outcome CAUSES[] = {OUTCOME_DIED, OUTCOME_DIED, OUTCOME_LEASE, OUTCOME_LEASE};
    begin();
    for (unsigned i = 0; i < 4; i++) {
        feed_from(i + 1, SOURCES[i]);
        end(reserve().lease, JOURNAL_BURY, CAUSES[i], "x");
    }
    commit();
    reopen();
    cr_expect(next_grave(0, OUTCOME_NONE, NULL) == 1 && next_grave(3, OUTCOME_NONE, NULL) == 4);
    cr_expect_eq(next_grave(4, OUTCOME_NONE, NULL), 0);
    cr_expect(next_grave(0, OUTCOME_LEASE, NULL) == 3 && next_grave(2, OUTCOME_DIED, NULL) == 0);
    cr_expect(next_grave(1, OUTCOME_NONE, "dpa") == 4 && next_grave(0, OUTCOME_NONE, "") == 2);
    cr_expect_eq(next_grave(0, OUTCOME_DIED, "Bote"), 0);
    cr_expect_eq(next_grave(0, OUTCOME_NONE, "unbekannt"), 0);
    const JournalFilter third = {.job = 3};
    JournalGrave grave;
    OK(j->ops->grave(j, &third, 0, &grave, &err));
    cr_expect(grave.job == 3 && grave.cause == OUTCOME_LEASE && grave.tries == 1 && grave.buried_ms == 2000);
    cr_expect(str_equal(grave.article, STR("article")) && str_equal(grave.reason, STR("x")));
}

Test(journal_dead, one_call_looks_at_a_bounded_number_of_graves)
{
    begin();
    for (unsigned i = 1; i <= JOURNAL_SCAN_MAX + 5; i++) {
        feed_from(i, i == JOURNAL_SCAN_MAX + 5 ? "dpa" : "Bote");
        bury(reserve().lease, "x");
    }
    commit();
    const JournalFilter filter = {.by_source = true, .source = STR("dpa")};
    JournalGrave grave;
    cr_assert_eq(j->ops->grave(j, &filter, 0, &grave, &err), STATUS_LIMIT);
    cr_expect_eq(grave.job, JOURNAL_SCAN_MAX);
    OK(j->ops->grave(j, &filter, grave.job, &grave, &err));
    cr_expect_eq(grave.job, JOURNAL_SCAN_MAX + 5);
}

Test(journal_dead, retry_and_drop_are_for_the_buried_only)
{
    bool did = true;
    feed(1, 3);
    begin();
    OK(j->ops->retry(j, 1, &did, &err));
    cr_expect_not(did);
    OK(j->ops->drop(j, 1, &did, &err));
    cr_expect_not(did);
    bury(reserve().lease, "x");
    bury(reserve().lease, "y");
    OK(j->ops->retry(j, 1, &did, &err));
    cr_expect(did);
    OK(j->ops->drop(j, 2, &did, &err));
    cr_expect(did);
    COUNTS(2, 0, 0, 0, 14);
    cr_expect_eq(j->ops->counts(j).dropped, 1);
    OK(j->ops->drop(j, UINT64_MAX, &did, &err));
    cr_expect_not(did);
    commit();
    reopen();
    COUNTS(2, 0, 0, 0, 14);
    cr_expect_eq(j->ops->counts(j).dropped, 1);
    begin();
    cr_expect_not(enqueue(2, STR("article")), "it is forgotten");
    JournalJob again = reserve();
    cr_expect(again.lease.job == 1 && again.lease.attempt == 2 && again.tries == 1);
    commit();
    cr_expect_eq(history_of(1).count, 2, "its history goes on");
}

Test(journal_dead, the_number_of_a_dropped_article_is_not_given_again)
{
    bool did;
    feed(1, 1);
    begin();
    Lease old = reserve().lease;
    bury(old, "x");
    OK(j->ops->drop(j, 1, &did, &err));
    commit();
    reopen();
    begin();
    cr_expect_not(enqueue(1, STR("article")));
    cr_expect_eq(reserve().lease.job, 2);
    Digest key = key_of(1);
    bool counted = true;
    OK(j->ops->confirm(j, old, &key, &counted, &err));
    cr_expect_not(counted);
    commit();
    COUNTS(0, 1, 0, 0, 7);
}

Test(journal_dead, each_version_tries_a_buried_article_once)
{
    feed_and_bury(2);
    cr_expect_eq(reserve_buried(&WORKER, 0).lease.job, 0, "this one buried them");
    JournalJob job = reserve_buried(&OTHER, 0);
    cr_expect(job.lease.job == 1 && job.lease.attempt == 2 && str_equal(job.article, STR("article")));
    COUNTS(0, 1, 0, 1, 7);
    cr_expect_eq(next_grave(0, OUTCOME_NONE, NULL), 2, "it is not buried meanwhile");
    JournalJob second = reserve_buried(&OTHER, 0);
    cr_expect_eq(second.lease.job, 2);
    cr_expect_eq(reserve_buried(&OTHER, 0).lease.job, 0);
    cr_expect(end(job.lease, JOURNAL_RETRY, OUTCOME_MEMORY, "second"), "one try is all that it has");
    cr_expect(confirm(second.lease));
    COUNTS(0, 0, 1, 1, 0);
    commit();
    const JournalFilter any = {0};
    JournalGrave grave;
    OK(j->ops->grave(j, &any, 0, &grave, &err));
    cr_expect(grave.cause == OUTCOME_MEMORY && str_equal(grave.reason, STR("second")));
    for (int i = 0; i < 2; i++, reopen()) {
        begin();
        cr_expect_eq(reserve_buried(&OTHER, 0).lease.job, 0);
        cr_expect_eq(reserve_buried(&WORKER, 0).lease.job, 0);
        commit();
        COUNTS(0, 0, 1, 1, 0);
    }
}

Test(journal_dead, another_build_is_another_version)
{
    const JournalWorker newer = {WORKER.name, STR("1.1"), WORKER.rules_version, 1};
    feed_and_bury(1);
    cr_expect_eq(reserve_buried(&newer, 0).lease.job, 1);
    commit();
}

Test(journal_dead, a_try_of_a_buried_article_that_is_given_back_has_not_been)
{
    feed_and_bury(1);
    JournalJob job = reserve_buried(&OTHER, 0);
    cr_expect(end(job.lease, JOURNAL_REFUND, OUTCOME_GIVEN_BACK, "bye"));
    COUNTS(0, 0, 0, 1, 0);
    cr_expect_eq(next_grave(0, OUTCOME_EXTRACTION, NULL), 1, "as it was buried before");
    job = reserve_buried(&OTHER, 0);
    cr_expect(job.lease.job == 1 && job.lease.attempt == 3 && job.tries == 2);
    commit();
}

Test(journal_dead, a_buried_article_that_was_tried_when_the_broker_died_is_buried)
{
    feed_and_bury(1);
    cr_expect_eq(reserve_buried(&OTHER, 0).lease.job, 1);
    commit();
    reopen();
    COUNTS(0, 0, 0, 1, 0);
    cr_expect_eq(history_of(1).items[0].outcome, OUTCOME_BROKER);
    begin();
    cr_expect_eq(reserve_buried(&OTHER, 0).lease.job, 0, "it may have killed the broker");
    JournalJob none;
    cr_expect_eq(j->ops->reserve(j, &OTHER, UINT64_MAX, true, &none, &err), STATUS_EMPTY);
    commit();
    reopen();
    COUNTS(0, 0, 0, 1, 0);
}

Test(journal_dead, somebody_who_retries_gives_all_versions_another_try)
{
    bool did;
    feed_and_bury(1);
    cr_expect(end(reserve_buried(&OTHER, 0).lease, JOURNAL_BURY, OUTCOME_DIED, "x"));
    OK(j->ops->retry(j, 1, &did, &err));
    cr_expect(did);
    cr_expect_eq(reserve().lease.attempt, 3);
    COUNTS(0, 1, 0, 0, 7);
    commit();
    reopen();
    COUNTS(1, 0, 0, 0, 7);
}

Test(journal_dead, versions_that_try_again_are_bounded)
{
    feed_and_bury(1);
    char build[16];
    unsigned tried = 0;
    for (unsigned i = 0; i < JOURNAL_VERSIONS_MAX + 10; i++) {
        snprintf(build, sizeof build, "%u", i);
        const JournalWorker worker = {WORKER.name, str_of(build), STR("r"), 1};
        JournalJob job = reserve_buried(&worker, 0);
        if (!job.lease.job)
            continue;
        tried++;
        end(job.lease, JOURNAL_BURY, OUTCOME_EXTRACTION, "no");
    }
    commit();
    cr_expect_eq(tried, JOURNAL_VERSIONS_MAX - 1);
}

Test(journal_dead, looking_for_what_to_try_again_is_bounded)
{
    begin();
    for (unsigned i = 1; i <= JOURNAL_SCAN_MAX + 3; i++) {
        feed_from(i, "");
        bury(reserve().lease, "x");
    }
    JournalJob job;
    uint64_t after = 0;
    cr_assert_eq(j->ops->reserve_buried(j, &WORKER, &after, &job, &err), STATUS_LIMIT);
    cr_expect_eq(after, JOURNAL_SCAN_MAX);
    cr_assert_eq(j->ops->reserve_buried(j, &WORKER, &after, &job, &err), STATUS_EMPTY);
    commit();
}
