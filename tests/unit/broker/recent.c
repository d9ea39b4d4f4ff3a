#include "broker/recent.h"

#include <stdlib.h>
#include <string.h>

#include <criterion/criterion.h>

static Recent recent;

static void setup(void)
{
    cr_assert(recent_init(&recent, 4));
}

static void teardown(void)
{
    recent_fini(&recent);
}

TestSuite(recent, .init = setup, .fini = teardown);

static Digest key_of(unsigned number)
{
    Str field = {(const char *)&number, sizeof number};
    return digest_of(&field, 1);
}

static void add(unsigned number, uint64_t job)
{
    Digest key = key_of(number);
    cr_assert(recent_add(&recent, &key, job));
}

static uint64_t find(unsigned number)
{
    Digest key = key_of(number);
    return recent_find(&recent, &key);
}

Test(recent, are_found_and_taken_back)
{
    cr_expect_eq(find(1), 0);
    add(1, 10);
    recent_commit(&recent);
    add(2, 11);
    cr_expect(find(1) == 10 && find(2) == 11);
    recent_rollback(&recent);
    cr_expect(find(1) == 10 && find(2) == 0);
}

Test(recent, have_room_for_a_batch_and_an_eighth_more)
{
    for (unsigned i = 1; i <= 5; i++)
        add(i, i);
    Digest key = key_of(6);
    cr_expect_not(recent_add(&recent, &key, 6));
}

Test(recent, come_out_in_their_order)
{
    cr_expect_null(recent_next(&recent));
    for (unsigned i = 1; i <= 4; i++)
        add(i, i);
    recent_commit(&recent);
    recent_turn(&recent);
    cr_expect_eq(recent_written_up_to(&recent), 4);
    Digest last = {0};
    const RecentKey *e;
    for (int i = 0; i < 4; i++, recent_wrote(&recent)) {
        cr_assert((e = recent_next(&recent)));
        cr_expect_lt(memcmp(last.bytes, e->key.bytes, DIGEST_BYTES), 0);
        cr_expect_eq(recent_find(&recent, &e->key), e->job);
        last = e->key;
    }
    cr_expect_null(recent_next(&recent));
    recent_rollback(&recent);
    cr_expect_not_null(recent_next(&recent), "what was not committed is written again");
}

Test(recent, turn_only_when_a_batch_is_there_and_the_last_one_is_written)
{
    for (unsigned i = 1; i <= 3; i++)
        add(i, i);
    recent_commit(&recent);
    recent_turn(&recent);
    cr_expect_null(recent_next(&recent));
    add(4, 4);
    recent_commit(&recent);
    recent_turn(&recent);
    for (unsigned i = 5; i <= 8; i++)
        add(i, i);
    recent_commit(&recent);
    recent_turn(&recent);
    cr_expect_eq(recent_written_up_to(&recent), 4, "the old ones are not written yet");
    while (recent_next(&recent))
        recent_wrote(&recent);
    recent_commit(&recent);
    recent_turn(&recent);
    cr_expect(recent_written_up_to(&recent) == 8 && find(4) == 0 && find(5) == 5);
}

Test(recent, forgotten_ones_are_gone_with_the_commit_and_not_written)
{
    for (unsigned i = 1; i <= 4; i++)
        add(i, i);
    recent_commit(&recent);
    recent_turn(&recent);
    add(5, 5);
    Digest old = key_of(2), young = key_of(5);
    cr_assert(recent_forget(&recent, &old, 2) && recent_forget(&recent, &young, 5));
    cr_expect(find(2) == 2);
    recent_commit(&recent);
    cr_expect(find(2) == 0 && find(5) == 0);
    int count = 0;
    for (; recent_next(&recent); recent_wrote(&recent), count++)
        cr_expect_neq(recent_next(&recent)->job, 2);
    cr_expect(count == 3 && recent_written_up_to(&recent) == 4);
}

Test(recent, the_latest_article_of_a_key_is_right)
{
    add(1, 1);
    recent_commit(&recent);
    Digest key = key_of(1);
    cr_assert(recent_forget(&recent, &key, 1));
    add(1, 2);
    cr_expect_eq(find(1), 2);
    recent_commit(&recent);
    cr_expect_eq(find(1), 2);
}

/* Against a plain array, with everything that can happen in any order. */
Test(recent, behave_like_a_list_whatever_happens)
{
    enum { NUMBERS = 12, STEPS = 20000 };
    uint64_t model[NUMBERS] = {0}, committed[NUMBERS] = {0}, written[NUMBERS] = {0}, written_committed[NUMBERS] = {0},
             job = 0;
    srand(7);
    for (int step = 0; step < STEPS; step++) {
        unsigned n = (unsigned)(rand() % NUMBERS);
        Digest key = key_of(n);
        switch (rand() % 5) {
        case 0:
        case 1:
            if (!model[n])
                model[n] = ++job, written[n] = recent_add(&recent, &key, job) ? written[n] : job;
            break;
        case 2:
            if (model[n] && recent_forget(&recent, &key, model[n]))
                model[n] = 0;
            break;
        case 3:
            for (const RecentKey *e; (e = recent_next(&recent)) && rand() % 3; recent_wrote(&recent))
                for (unsigned i = 0; i < NUMBERS; i++) {
                    Digest each = key_of(i);
                    written[i] = digest_equal(&each, &e->key) ? e->job : written[i];
                }
            break;
        default:
            if (rand() % 4) {
                recent_commit(&recent);
                recent_turn(&recent);
                memcpy(committed, model, sizeof model);
                memcpy(written_committed, written, sizeof written);
            } else {
                recent_rollback(&recent);
                memcpy(model, committed, sizeof model);
                memcpy(written, written_committed, sizeof written);
            }
        }
        for (unsigned i = 0; i < NUMBERS; i++) {
            cr_assert(!model[i] || find(i) == model[i] || written[i] == model[i], "step %d: %u is %d, not %d", step, i,
                      (int)find(i), (int)model[i]);
        }
    }
}
