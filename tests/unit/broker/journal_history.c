#define _GNU_SOURCE
#include "tests/unit/broker/journal_fixture.h"

TestSuite(journal_history, .init = setup, .fini = teardown);

Test(journal_history, buried_keeps_its_bytes_and_reason)
{
    feed(1, 1);
    begin();
    bury(reserve().lease, "Grund: „zu lang“");
    commit();
    reopen();
    COUNTS(0, 0, 0, 1, 0);
    close_journal();
    cr_expect(
        holds("SELECT reason = 'Grund: „zu lang“' AND state = 5 AND tries = 1 FROM article JOIN grave USING (job)"));
    open_journal();
}

Test(journal_history, an_attempt_is_on_disk_before_anybody_hears_of_it)
{
    feed(1, 1);
    begin();
    reserve();
    commit();
    /* what a broker finds that was killed here */
    reopen();
    History h = history_of(1);
    cr_assert_eq(h.count, 1);
    cr_expect_eq(h.items[0].outcome, OUTCOME_BROKER, "%s", outcome_word((int)h.items[0].outcome));
    cr_expect_str_eq(h.items[0].worker, "worker-of-16-byt");
    cr_expect_str_eq(h.items[0].build, "1.0/rules-a");
    cr_expect(h.items[0].started_ms == 1000 && h.items[0].ended_ms == 0);
}

Test(journal_history, the_history_has_the_end_of_every_attempt)
{
    feed(1, 1);
    begin();
    end(reserve().lease, JOURNAL_RETRY, OUTCOME_DIED, "gone");
    end(reserve().lease, JOURNAL_REFUND, OUTCOME_GIVEN_BACK, "bye");
    cr_expect(end(reserve().lease, JOURNAL_BURY, OUTCOME_EXTRACTION, "no"));
    commit();
    History h = history_of(1);
    cr_assert_eq(h.count, 3);
    static const Outcome OUTCOMES[] = {OUTCOME_EXTRACTION, OUTCOME_GIVEN_BACK, OUTCOME_DIED};
    static const char *const REASONS[] = {"no", "bye", "gone"};
    for (uint32_t i = 0; i < 3; i++) {
        cr_expect(h.items[i].number == 3 - i && h.items[i].outcome == OUTCOMES[i] && h.items[i].ended_ms == 2000,
                  "attempt %u", i);
        cr_expect_str_eq(h.items[i].reason, REASONS[i]);
    }
    begin();
    cr_expect(confirm((Lease){1, 3}));
    commit();
    cr_expect_eq(history_of(1).count, 0, "what is done needs none");
}

Test(journal_history, the_history_is_bounded)
{
    feed(1, 1);
    begin();
    for (int i = 0; i < LIMIT_ATTEMPTS + 5; i++)
        refund(reserve().lease);
    bury(reserve().lease, "x");
    commit();
    close_journal();
    cr_expect(holds("SELECT count(*) = 16 AND max(number) = 22 FROM attempt"));
    open_journal();
    cr_expect_eq(history_of(1).count, LIMIT_ATTEMPTS);
}

Test(journal_history, the_last_of_all_tries_buries)
{
    feed(1, 1);
    begin();
    for (int i = 0; i < 4; i++)
        cr_expect_not(end(reserve().lease, JOURNAL_RETRY, OUTCOME_DIED, "x"));
    refund(reserve().lease);
    cr_expect(end(reserve().lease, JOURNAL_RETRY, OUTCOME_LEASE, "slow"));
    commit();
    COUNTS(0, 0, 0, 1, 0);
}

Test(journal_history, what_was_buried_without_a_try_has_no_attempt_of_it)
{
    feed(1, 1);
    begin();
    cr_expect(end(reserve().lease, JOURNAL_BURY_UNTRIED, OUTCOME_BROKER, "x"));
    commit();
    cr_expect_eq(history_of(1).count, 0);
    close_journal();
    cr_expect(holds("SELECT tries = 0 FROM article"));
    open_journal();
}
