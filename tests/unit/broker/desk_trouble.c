#define _GNU_SOURCE
#include "tests/unit/broker/desk_fixture.h"

TestSuite(desk_trouble, .init = setup, .fini = teardown);

Test(desk_trouble, a_full_disk_is_waited_for_and_loses_nothing)
{
    feed(0, "before");
    say_ready(1, 1, 9, 1000);
    JOB(1, 1, 1);
    fail_enqueue = STATUS_FULL;
    say_feed(0, 5, "a", "Text.");
    const PbFed *fed = hear_fed(0);
    cr_expect_eq(fed->request, 5);
    cr_expect_eq(fed->outcome, PB_FEED(RETRY_AFTER));
    cr_expect_eq(fed->retry_after_ms, 1000);
    cr_expect(strstr(ask_state(3)->trouble, "no space"));
    say_done(1, 1, 1);
    settle_down();
    COUNTS(0, 0, 1, 0);
    now_ms += 400;
    fail_enqueue = STATUS_OK;
    say_feed(0, 6, "a", "Text.");
    fed = hear_fed(0);
    cr_expect(fed->outcome == PB_FEED(RETRY_AFTER) && fed->retry_after_ms == 600, "it waits");
    now_ms += 600;
    say_feed(0, 7, "a", "Text.");
    cr_expect_eq(hear_fed(0)->outcome, PB_FEED(ACCEPTED));
    cr_expect_str_empty(ask_state(3)->trouble);
    JOB(1, 2, 1);
}

Test(desk_trouble, a_disk_that_is_full_at_the_commit_confirms_nothing_and_forgets_no_done)
{
    feed(0, "before");
    say_ready(1, 1, 9, 1000);
    JOB(1, 1, 1);
    fail_commit = STATUS_FULL;
    say_feed(0, 5, "a", "Text.");
    say_feed(0, 6, "a", "Text.");
    say_done(1, 1, 1);
    cr_expect_eq(hear_fed(0)->outcome, PB_FEED(RETRY_AFTER));
    cr_expect_eq(hear_fed(0)->outcome, PB_FEED(RETRY_AFTER), "known only from what was undone");
    expect_silence(1);
    COUNTS(0, 1, 0, 0);
    fail_commit = STATUS_OK;
    now_ms += 1000;
    settle_down();
    COUNTS(0, 0, 1, 0);
    feed(0, "a");
    JOB(1, 2, 1);
}

Test(desk_trouble, any_other_trouble_of_the_journal_ends_it_without_a_word)
{
    static const Status TROUBLES[] = {STATUS_IO, STATUS_CORRUPT, STATUS_NO_MEMORY};
    static Status *const PLACES[] = {&fail_begin, &fail_enqueue, &fail_commit};
    feed(0, "before");
    for (size_t i = 0; i < 9; i++) {
        Status *place = PLACES[i / 3];
        *place = TROUBLES[i % 3];
        say_feed(0, 5, "a", "Text.");
        Status st = STATUS_OK;
        for (int k = 0; !st && k < 600; k++, usleep(5000))
            st = turn_once();
        cr_expect_eq(st, TROUBLES[i % 3]);
        cr_expect_str_eq(err.text, "seam");
        *place = STATUS_OK;
        LinkMessage m;
        usleep(20000);
        cr_expect_eq(link_receive(clients[0], &m, &err), STATUS_EMPTY);
        stop();
        start();
        COUNTS(1, 0, 0, 0);
    }
}

Test(desk_trouble, a_journal_at_its_bound_is_waited_for)
{
    stop();
    config.articles_max = 2;
    start();
    feed(0, "a");
    feed(0, "b");
    say_feed(0, 3, "c", "Text.");
    cr_expect_eq(hear_fed(0)->outcome, PB_FEED(RETRY_AFTER));
    say_ready(1, 1, 1, 1000);
    JOB(1, 1, 1);
    say_done(1, 1, 1);
    JOB(1, 2, 1);
    now_ms += 1000;
    feed(0, "c");
    cr_expect_str_empty(ask_state(3)->trouble);
    stop();
    config.articles_max = 10;
    config.bytes_max = 20;
    start();
    say_feed(0, 3, "d", "Ein langer Text.");
    cr_expect_eq(hear_fed(0)->outcome, PB_FEED(RETRY_AFTER), "by bytes");
}

Test(desk_trouble, an_archive_leaves_room_for_news)
{
    stop();
    config.articles_max = 16;
    start();
    char id[16];
    priority = PB_PRIORITY(BACKFILL);
    for (int i = 0; i < 12; i++) {
        snprintf(id, sizeof id, "old%d", i);
        feed(0, id);
    }
    say_feed(0, 1, "one more", "Text.");
    const PbFed *fed = hear_fed(0);
    cr_expect(fed->outcome == PB_FEED(RETRY_AFTER) && fed->retry_after_ms == 1000);
    cr_expect_str_empty(ask_state(3)->trouble, "an archive that waits is no trouble");
    priority = PB_PRIORITY(NORMAL);
    for (int i = 0; i < 3; i++) {
        snprintf(id, sizeof id, "new%d", i);
        feed(0, id);
    }
    say_feed(0, 1, "yet another", "Text.");
    cr_expect_eq(hear_fed(0)->outcome, PB_FEED(RETRY_AFTER));
    cr_expect(strstr(ask_state(3)->trouble, "nearly full"));
    priority = PB_PRIORITY(HIGH);
    feed(0, "urgent");
    const PbBrokerState *state = ask_state(3);
    cr_expect(state->ready == 16 && state->ready_high == 1 && state->ready_normal == 3 && state->ready_backfill == 12);
    say_feed(0, 1, "too much", "Text.");
    cr_expect_eq(hear_fed(0)->outcome, PB_FEED(RETRY_AFTER));
    say_ready(1, 1, 2, 1000);
    JOB(1, 16, 1); /* the urgent one */
    JOB(1, 13, 1); /* then news */
    say_done(1, 16, 1);
    JOB(1, 14, 1);
    now_ms += 1000;
    priority = PB_PRIORITY(NORMAL);
    say_feed(0, 1, "yet another", "Text.");
    cr_expect_eq(hear_fed(0)->outcome, PB_FEED(RETRY_AFTER), "that place is for what is urgent");
    say_done(1, 13, 1);
    JOB(1, 15, 1);
    say_done(1, 14, 1);
    JOB(1, 1, 1); /* the archive's turn */
    now_ms += 4000;
    feed(0, "yet another");
    cr_expect_str_empty(ask_state(3)->trouble);
}

Test(desk_trouble, old_keys_are_forgotten_where_that_is_wanted)
{
    stop();
    config.keep_done_ms = 200000;
    start();
    feed(0, "a");
    say_ready(1, 1, 1, 1000);
    JOB(1, 1, 1);
    say_done(1, 1, 1);
    settle_down();
    say_feed(0, 1, "a", "Text.");
    cr_expect_eq(hear_fed(0)->outcome, PB_FEED(KNOWN));
    now_ms += 61000;
    wall_ms += 1000000000;
    settle_down();
    say_feed(0, 1, "a", "Text.");
    cr_expect_eq(hear_fed(0)->outcome, PB_FEED(KNOWN), "a clock that is set forward makes nothing old");
    now_ms += 200000;
    settle_down();
    COUNTS(0, 0, 1, 0);
    feed(0, "a");
    JOB(1, 2, 1);
}
