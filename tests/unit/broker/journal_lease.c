#define _GNU_SOURCE
#include "tests/unit/broker/journal_fixture.h"

TestSuite(journal_lease, .init = setup, .fini = teardown);

Test(journal_lease, an_article_goes_from_ready_to_leased_to_done)
{
    begin();
    cr_expect_not(enqueue(1, STR("first")));
    cr_expect_not(enqueue(2, STR("the second")));
    COUNTS(2, 0, 0, 0, 15);
    JournalJob job = reserve();
    cr_expect_eq(job.lease.job, 1);
    cr_expect_eq(job.lease.attempt, 1);
    cr_expect_eq(job.size_bytes, 5);
    cr_expect(str_equal(job.article, STR("first")));
    COUNTS(1, 1, 0, 0, 15);
    cr_expect(confirm(job.lease));
    COUNTS(1, 0, 1, 0, 10);
    commit();
    reopen();
    COUNTS(1, 0, 1, 0, 10);
}

Test(journal_lease, a_key_is_known_for_good)
{
    feed(1, 1);
    begin();
    cr_expect(enqueue(1, STR("article")), "while ready");
    Lease lease = reserve().lease;
    cr_expect(enqueue(1, STR("article")), "while leased");
    cr_expect(confirm(lease));
    cr_expect(enqueue(1, STR("article")), "when done");
    commit();
    reopen();
    begin();
    cr_expect(enqueue(1, STR("article")), "after a restart");
    commit();
    COUNTS(0, 0, 1, 0, 0);
}

Test(journal_lease, the_oldest_is_reserved_first_also_after_it_came_back)
{
    feed(1, 3);
    begin();
    Lease first = reserve().lease;
    cr_expect_eq(reserve().lease.job, 2);
    back(first);
    Lease again = reserve().lease;
    cr_expect_eq(again.job, 1);
    cr_expect_eq(again.attempt, 2);
    refund(again);
    JournalJob third = reserve();
    cr_expect_eq(third.tries, 2, "the try was given back");
    cr_expect_eq(third.lease.attempt, 3, "and the lease is another");
    cr_expect_eq(reserve().lease.job, 3);
    JournalJob none;
    cr_expect_eq(j->ops->reserve(j, &WORKER, UINT64_MAX, true, &none, &err), STATUS_EMPTY);
    commit();
}

Test(journal_lease, what_is_too_large_stays_and_tells_its_size)
{
    feed(1, 1);
    begin();
    JournalJob job;
    cr_expect_eq(j->ops->reserve(j, &WORKER, 6, true, &job, &err), STATUS_LIMIT);
    cr_expect_eq(job.size_bytes, 7);
    COUNTS(1, 0, 0, 0, 7);
    OK(j->ops->reserve(j, &WORKER, 7, true, &job, &err));
    cr_expect_eq(job.lease.attempt, 1, "no try was counted for nothing");
    commit();
}

Test(journal_lease, a_stale_lease_changes_nothing)
{
    feed(1, 1);
    begin();
    Lease old = reserve().lease;
    back(old);
    back(old);
    COUNTS(1, 0, 0, 0, 7);
    bury(old, "late");
    COUNTS(1, 0, 0, 0, 7);
    Lease now = reserve().lease;
    back(old);
    bury(old, "late");
    COUNTS(0, 1, 0, 0, 7);
    cr_expect(confirm(now));
    bury(now, "late");
    COUNTS(0, 0, 1, 0, 0);
    commit();
}

Test(journal_lease, done_counts_from_any_state_once)
{
    feed(1, 3);
    begin();
    Lease ready = reserve().lease, leased = reserve().lease, buried = reserve().lease;
    back(ready);
    bury(buried, "why");
    COUNTS(1, 1, 0, 1, 14);
    cr_expect(confirm(ready));
    cr_expect(confirm(leased));
    cr_expect(confirm(buried));
    COUNTS(0, 0, 3, 0, 0);
    cr_expect_not(confirm(ready));
    commit();
    reopen();
    COUNTS(0, 0, 3, 0, 0);
}

Test(journal_lease, done_of_what_was_never_handed_out_does_not_count)
{
    static const Lease LEASES[] = {{0, 1}, {1, 0}, {1, 1}, {2, 1}, {3, 1}, {UINT64_MAX, 1}};
    feed(1, 2);
    begin();
    for (size_t i = 0; i < sizeof LEASES / sizeof *LEASES; i++)
        cr_expect_not(confirm(LEASES[i]), "%zu", i);
    Lease lease = reserve().lease;
    cr_expect_not(confirm((Lease){lease.job, 2}));
    COUNTS(1, 1, 0, 0, 14);
    commit();
}

Test(journal_lease, done_of_another_journals_article_does_not_count)
{
    feed(1, 1);
    begin();
    Lease lease = reserve().lease;
    Digest other = key_of(2);
    bool counted = true;
    OK(j->ops->confirm(j, lease, &other, &counted, &err));
    cr_expect_not(counted);
    COUNTS(0, 1, 0, 0, 7);
    commit();
}

Test(journal_lease, what_was_tried_before_is_only_for_who_holds_nothing_else)
{
    feed(1, 2);
    begin();
    back(reserve().lease);
    JournalJob job;
    cr_expect_eq(j->ops->reserve(j, &WORKER, UINT64_MAX, false, &job, &err), STATUS_LIMIT);
    cr_expect_eq(job.tries, 2);
    COUNTS(2, 0, 0, 0, 14);
    OK(j->ops->reserve(j, &WORKER, UINT64_MAX, true, &job, &err));
    cr_expect(job.lease.job == 1 && job.lease.attempt == 2);
    OK(j->ops->reserve(j, &WORKER, UINT64_MAX, false, &job, &err));
    cr_expect(job.lease.job == 2 && job.lease.attempt == 1);
    commit();
}

Test(journal_lease, a_buried_article_that_is_fed_again_has_all_its_tries)
{
    feed(1, 1);
    begin();
    back(reserve().lease);
    bury(reserve().lease, "why");
    COUNTS(0, 0, 0, 1, 0);
    cr_expect_not(enqueue(1, STR("article")));
    COUNTS(1, 0, 0, 0, 7);
    cr_expect(enqueue(1, STR("article")), "now it is known");
    JournalJob job = reserve();
    cr_expect_eq(job.tries, 1);
    cr_expect_eq(job.lease.attempt, 3, "no two leases of an article are equal");
    cr_expect(str_equal(job.article, STR("article")));
    commit();
}
