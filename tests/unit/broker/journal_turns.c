#define _GNU_SOURCE
#include "tests/unit/broker/journal_fixture.h"

TestSuite(journal_turns, .init = setup, .fini = teardown);

Test(journal_turns, sources_of_one_priority_take_turns)
{
    begin();
    for (unsigned i = 1; i <= 6; i++)
        feed_from(i, "archive");
    feed_from(7, "dpa");
    feed_from(8, "Bote");
    feed_from(9, "dpa");
    static const uint64_t JOBS[] = {1, 7, 8, 2, 9, 3, 4, 5, 6};
    for (size_t i = 0; i < sizeof JOBS / sizeof *JOBS; i++) {
        uint64_t job = reserve().lease.job;
        cr_expect_eq(job, JOBS[i], "place %zu: %d", i, (int)job);
    }
    commit();
}

Test(journal_turns, a_source_that_comes_later_is_next_and_not_behind_the_archive)
{
    begin();
    for (unsigned i = 1; i <= 100; i++)
        feed_from(i, "archive");
    for (unsigned i = 1; i <= 50; i++)
        reserve();
    commit();
    for (int i = 0; i < 2; i++, reopen()) {
        begin();
        feed_from(200, "dpa");
        feed_from(201, "dpa");
        uint64_t jobs[4];
        for (int k = 0; k < 4; k++)
            jobs[k] = reserve().lease.job;
        cr_expect(jobs[0] + jobs[1] + jobs[2] + jobs[3] == 2 * jobs[0] + 1 + 101 + 102 && jobs[0] <= 51, "%d %d %d %d",
                  (int)jobs[0], (int)jobs[1], (int)jobs[2], (int)jobs[3]);
        OK(j->ops->rollback(j, &err));
    }
}

Test(journal_turns, what_a_source_had_before_does_not_count)
{
    begin();
    for (unsigned i = 1; i <= 100; i++)
        feed_from(i, "dpa");
    for (unsigned i = 1; i <= 100; i++)
        cr_expect(confirm(reserve().lease));
    commit();
    for (int i = 0; i < 2; i++, reopen()) {
        begin();
        for (unsigned k = 0; k < 10; k++)
            feed_from(200 + k, "Bote");
        feed_from(300, "dpa");
        reserve();
        cr_expect_eq(reserve().lease.job, 111, "round %d", i);
        OK(j->ops->rollback(j, &err));
    }
}

Test(journal_turns, known_articles_cost_their_source_no_turn)
{
    begin();
    feed_from(1, "dpa");
    for (int i = 0; i < 10; i++) {
        const JournalArticle again = {key_of(1), STR("article"), STR("dpa"), JOURNAL_NORMAL};
        bool known;
        OK(j->ops->enqueue(j, &again, 1, &known, &err));
        cr_expect(known);
    }
    for (unsigned i = 2; i <= 5; i++)
        feed_from(i, "Bote");
    feed_from(6, "dpa");
    static const uint64_t JOBS[] = {1, 2, 3, 6, 4, 5};
    for (size_t i = 0; i < sizeof JOBS / sizeof *JOBS; i++)
        cr_expect_eq(reserve().lease.job, JOBS[i], "place %zu", i);
    commit();
}

Test(journal_turns, sources_are_remembered_only_while_they_are_needed)
{
    begin();
    feed_from(1, "gone");
    feed_from(2, "buried");
    cr_expect(confirm(reserve().lease));
    bury(reserve().lease, "x");
    commit();
    reopen();
    close_journal();
    cr_expect(holds("SELECT (SELECT group_concat(name) FROM source) = 'buried' AND (SELECT count(*) FROM lane) = 0"));
    open_journal();
    cr_expect_eq(next_grave(0, OUTCOME_NONE, "buried"), 2);
}

Test(journal_turns, what_cannot_be_reserved_does_not_lose_its_turn)
{
    begin();
    feed_from(1, "a");
    feed_from(2, "b");
    JournalJob job;
    for (int i = 0; i < 3; i++) {
        cr_expect_eq(j->ops->reserve(j, &WORKER, 3, true, &job, &err), STATUS_LIMIT);
        cr_expect_eq(job.lease.job, 1);
    }
    cr_expect_eq(reserve().lease.job, 1);
    cr_expect_eq(reserve().lease.job, 2);
    commit();
}

Test(journal_turns, priorities_go_first_and_nothing_starves)
{
    enum { EACH = 64 };
    unsigned got[3] = {0}, gap[3] = {0};
    begin();
    for (unsigned i = 0; i < 3 * EACH; i++)
        feed_as(i, "a", i < EACH ? JOURNAL_BACKFILL : i < 2 * EACH ? JOURNAL_NORMAL : JOURNAL_HIGH);
    READY_OF(EACH, EACH, EACH);
    for (unsigned i = 0; i < 80; i++) {
        uint64_t job = reserve().lease.job; /* from 1 */
        unsigned which = job <= EACH ? 2 : job <= 2 * EACH ? 1 : 0;
        for (int p = 0; p < 3; p++)
            gap[p]++;
        cr_expect(gap[which] <= JOURNAL_TURNS);
        gap[which] = 0;
        got[which]++;
    }
    cr_expect(got[0] == 60 && got[1] == 15 && got[2] == 5, "%u %u %u", got[0], got[1], got[2]);
    READY_OF(4, 49, 59);
    for (unsigned i = 0; i < 3 * EACH - 80; i++)
        reserve();
    READY_OF(0, 0, 0);
    commit();
}

Test(journal_turns, an_empty_priority_leaves_its_turns_to_others)
{
    begin();
    for (unsigned i = 1; i <= 40; i++)
        feed_as(i, "a", JOURNAL_BACKFILL);
    for (unsigned i = 1; i <= 40; i++)
        cr_expect_eq(reserve().lease.job, i);
    commit();
}

Test(journal_turns, counts_by_priority_survive_everything)
{
    bool did;
    begin();
    feed_as(1, "a", JOURNAL_HIGH);
    feed_as(2, "a", JOURNAL_BACKFILL);
    feed_as(3, "b", JOURNAL_BACKFILL);
    Lease high = reserve().lease;
    cr_expect_eq(high.job, 1);
    READY_OF(0, 0, 2);
    back(high);
    READY_OF(1, 0, 2);
    high = reserve().lease;
    bury(high, "x");
    OK(j->ops->retry(j, 1, &did, &err));
    READY_OF(1, 0, 2);
    Lease first = reserve().lease, second = reserve().lease;
    cr_expect_eq(first.job, 1);
    back(second);
    cr_expect(confirm(second));
    READY_OF(0, 0, 1);
    commit();
    begin();
    back(first);
    OK(j->ops->rollback(j, &err));
    READY_OF(0, 0, 1);
    reopen();
    READY_OF(1, 0, 1);
}

Test(journal_turns, a_turn_that_was_taken_back_comes_again)
{
    begin();
    feed_from(1, "a");
    feed_from(2, "b");
    commit();
    begin();
    cr_expect_eq(reserve().lease.job, 1);
    OK(j->ops->rollback(j, &err));
    begin();
    cr_expect_eq(reserve().lease.job, 1);
    commit();
}

/* The promise "the same cost however many wait" is this plan: one step into the index, nothing sorted or scanned. */
Test(journal_turns, who_is_next_is_found_in_the_index_alone)
{
    close_journal();
    sqlite3 *db;
    sqlite3_stmt *s;
    cr_assert_eq(sqlite3_open(database, &db), SQLITE_OK);
    cr_assert_eq(sqlite3_prepare_v2(db,
                                    "EXPLAIN QUERY PLAN SELECT job, tries, size, attempts, turn FROM article INDEXED "
                                    "BY ready WHERE state = 2 AND priority = ?1 ORDER BY turn, job LIMIT 1",
                                    -1, &s, NULL),
                 SQLITE_OK, "%s", sqlite3_errmsg(db));
    cr_assert_eq(sqlite3_step(s), SQLITE_ROW);
    cr_expect_str_eq((const char *)sqlite3_column_text(s, 3), "SEARCH article USING INDEX ready (priority=?)");
    cr_expect_eq(sqlite3_step(s), SQLITE_DONE);
    sqlite3_finalize(s);
    sqlite3_close(db);
}

/* More than are in memory, also within one transaction, and some of which share a place there. */
Test(journal_turns, are_kept_of_any_number_of_sources)
{
    enum { SOURCES = 1500, TIMES = 2 };
    char source[16];
    begin();
    for (unsigned i = 0; i < SOURCES * TIMES; i++) {
        snprintf(source, sizeof source, "%u", i % SOURCES);
        feed_as(2 * i, source, JOURNAL_NORMAL);
        feed_as(2 * i + 1, source, JOURNAL_BACKFILL);
    }
    commit();
    close_journal();
    cr_expect(holds("SELECT count(*) = 3000 AND min(turn) = 2 AND max(turn) = 2 FROM lane"));
}

Test(journal_turns, of_a_transaction_that_is_taken_back_were_never_given)
{
    begin();
    feed_from(1, "a");
    commit();
    begin();
    feed_from(2, "a");
    feed_from(3, "b");
    OK(j->ops->rollback(j, &err));
    begin();
    feed_from(4, "a");
    commit();
    close_journal();
    cr_expect(holds("SELECT count(*) = 1 AND max(turn) = 2 FROM lane"));
}
