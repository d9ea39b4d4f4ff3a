#define _GNU_SOURCE
#include "tests/unit/broker/journal_fixture.h"

#include "broker/journal_rows.h"

TestSuite(journal_keys, .init = setup, .fini = teardown);

static bool forget(int64_t before_ms)
{
    bool more;
    OK(j->ops->forget(j, before_ms, &more, &err));
    return more;
}

static void feed_at(unsigned number, int64_t now)
{
    const JournalArticle article = {key_of(number), STR("article"), STR(""), JOURNAL_NORMAL};
    bool known;
    OK(j->ops->enqueue(j, &article, now, &known, &err));
    cr_expect_not(known);
}

Test(journal_keys, what_is_done_and_old_is_forgotten_and_nothing_else)
{
    begin();
    for (unsigned i = 1; i <= 5; i++)
        feed_at(i, i * 1000);
    Lease waits = reserve().lease, done = reserve().lease, buried = reserve().lease, young = reserve().lease;
    back(waits);
    cr_expect(confirm(done));
    bury(buried, "x");
    cr_expect(confirm(young));
    cr_expect_not(forget(4000));
    COUNTS(2, 0, 2, 1, 14);
    cr_expect_not(enqueue(2, STR("article")), "forgotten");
    cr_expect(enqueue(4, STR("article")), "too young");
    cr_expect(enqueue(1, STR("article")), "not done");
    COUNTS(3, 0, 2, 1, 21);
    Lease again = reserve().lease;
    cr_expect_eq(again.job, 1);
    cr_expect(confirm(again));
    cr_expect_not(forget(4000));
    cr_expect_not(enqueue(1, STR("article")), "what waited is forgotten once it is done");
    commit();
    reopen();
    COUNTS(3, 0, 3, 1, 21);
}

Test(journal_keys, forgetting_is_bounded_and_numbers_go_on)
{
    enum { COUNT = JOURNAL_FORGET_MAX + 10 };
    begin();
    for (unsigned i = 1; i <= COUNT; i++) {
        feed_at(i, 1);
        cr_expect(confirm(reserve().lease));
    }
    cr_expect(forget(2));
    cr_expect_not(forget(2));
    commit();
    COUNTS(0, 0, COUNT, 0, 0);
    reopen();
    COUNTS(0, 0, COUNT, 0, 0);
    begin();
    feed_at(1, 5);
    cr_expect_eq(reserve().lease.job, COUNT + 1);
    commit();
}

/* ---- from memory to the index ------------------------------------------------------------------------------------ */

enum { BATCH = 8 };

/* Opens with batches so small that a few articles fill many. */
static void small_batches(void)
{
    SqliteJournal *s = journal_rows_of(j);
    journal_keys_fini(s);
    OK(journal_keys_load(s, BATCH, &err));
}

static void feed_one_by_one(unsigned first, unsigned last)
{
    for (unsigned i = first; i <= last; i++) {
        feed(i, 1);
        OK(j->ops->maintain(j, &err));
    }
}

static void expect_known(unsigned first, unsigned last)
{
    begin();
    for (unsigned i = first; i <= last; i++)
        cr_expect(enqueue(i, STR("x")), "article %u", i);
    commit();
}

Test(journal_keys, are_known_in_memory_half_written_and_written)
{
    small_batches();
    for (unsigned last = 1; last <= 5 * BATCH; last++) {
        feed_one_by_one(last, last);
        expect_known(1, last);
    }
    COUNTS(5 * BATCH, 0, 0, 0, 5 * BATCH * 7);
    close_journal();
    cr_expect(holds("SELECT count(*) BETWEEN 24 AND 32 AND max(job) <= 32 FROM known"));
    cr_expect(holds("SELECT keys_written BETWEEN 24 AND 32 FROM tally"));
}

Test(journal_keys, survive_a_restart_at_any_moment)
{
    for (unsigned last = 1; last <= 4 * BATCH; last++) {
        small_batches();
        feed_one_by_one(last, last);
        reopen();
        expect_known(1, last);
    }
}

Test(journal_keys, more_than_fit_into_memory_are_written_at_the_start)
{
    feed(1, 5 * BATCH);
    reopen();
    small_batches();
    expect_known(1, 5 * BATCH);
    close_journal();
    cr_expect(holds("SELECT count(*) = 32 FROM known"));
}

Test(journal_keys, more_in_one_transaction_than_there_is_room_for_are_written_at_once)
{
    small_batches();
    feed(1, 5 * BATCH);
    expect_known(1, 5 * BATCH);
    feed_one_by_one(5 * BATCH + 1, 8 * BATCH);
    expect_known(1, 8 * BATCH);
    reopen();
    expect_known(1, 8 * BATCH);
}

Test(journal_keys, a_rollback_takes_new_ones_back_and_brings_old_ones_again)
{
    bool did;
    small_batches();
    feed_one_by_one(1, 2 * BATCH + 3);
    begin();
    for (uint64_t i = 1; i <= 2 * BATCH + 3; i++)
        bury(reserve().lease, "x");
    commit();
    begin();
    for (uint64_t i = 1; i <= 2 * BATCH + 3; i++)
        OK(j->ops->drop(j, i, &did, &err));
    cr_expect_not(enqueue(100, STR("x")));
    cr_expect_not(enqueue(1, STR("x")), "dropped, so it is a new one");
    cr_expect(enqueue(1, STR("x")));
    OK(j->ops->rollback(j, &err));
    begin();
    cr_expect_not(enqueue(100, STR("x")));
    for (unsigned i = 1; i <= 2 * BATCH + 3; i++)
        cr_expect_not(enqueue(i, STR("x")));
    JournalCounts c = j->ops->counts(j);
    cr_expect_eq(c.ready, 2 * BATCH + 4, "article 100, and those that were buried, which are the ones of before");
    commit();
    JournalJob job = reserve();
    cr_expect_eq(job.lease.job, 1);
}

/* Whether in memory, in the index or in both: what is dropped is gone from all, and comes again as another. */
Test(journal_keys, what_is_dropped_is_new_wherever_its_key_was)
{
    enum { COUNT = 3 * BATCH };
    bool did;
    small_batches();
    for (unsigned i = 1; i <= COUNT; i++) {
        feed_one_by_one(i, i);
        begin();
        bury(reserve().lease, "x");
        commit();
    }
    begin();
    for (uint64_t i = 1; i <= COUNT; i++)
        OK(j->ops->drop(j, i, &did, &err));
    commit();
    feed_one_by_one(1, COUNT);
    expect_known(1, COUNT);
    COUNTS(COUNT, 0, 0, 0, COUNT * 7);
    reopen();
    expect_known(1, COUNT);
    close_journal();
    cr_expect(
        holds("SELECT count(*) = 0 FROM known AS k WHERE NOT EXISTS (SELECT 1 FROM article AS a WHERE a.job = k.job)"));
}

/* There is no room in memory for the second one. */
Test(journal_keys, what_is_dropped_and_comes_again_in_one_transaction_is_known)
{
    bool did;
    small_batches();
    feed_one_by_one(1, BATCH / 2);
    begin();
    bury(reserve().lease, "x");
    commit();
    begin();
    for (unsigned i = 100; i < 100 + 2 * BATCH; i++)
        enqueue(i, STR("x"));
    OK(j->ops->drop(j, 1, &did, &err));
    cr_expect_not(enqueue(1, STR("x")));
    cr_expect(enqueue(1, STR("x")));
    commit();
    expect_known(1, 1);
    reopen();
    expect_known(1, 1);
}

Test(journal_keys, an_index_that_names_another_article_is_refused)
{
    small_batches();
    feed_one_by_one(1, 3 * BATCH);
    close_journal();
    vandalise("UPDATE known SET job = 1 WHERE job = 2");
    open_journal();
    begin();
    bool known;
    const JournalArticle a = {key_of(2), STR("x"), STR(""), JOURNAL_NORMAL};
    cr_expect_eq(j->ops->enqueue(j, &a, 1, &known, &err), STATUS_CORRUPT);
    OK(j->ops->rollback(j, &err));
}
