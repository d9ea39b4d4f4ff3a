#define _GNU_SOURCE
#include "tests/unit/broker/journal_fixture.h"

#include "broker/journal_rows.h"

/* The filter in front of the keys: so small here that it is made anew all the time, and asked while it is. */

TestSuite(journal_filter, .init = setup, .fini = teardown);

enum { BATCH = 8, FILTER_KEYS = 16, STEP = 3, NUMBERS = 240 };

static void make_small(void)
{
    SqliteJournal *s = journal_rows_of(j);
    journal_keys_fini(s);
    OK(journal_keys_load(s, BATCH, &err));
    s->filter.keys_min = FILTER_KEYS;
    s->filter.step = STEP;
}

/* How often the index was really asked. */
static int looked_up(void)
{
    return sqlite3_stmt_status(journal_rows_of(j)->statements[FIND_KEY], SQLITE_STMTSTATUS_RUN, 0);
}

static void feed_one_by_one(unsigned first, unsigned last)
{
    for (unsigned i = first; i <= last; i++) {
        feed(i, 1);
        OK(j->ops->maintain(j, &err));
    }
}

Test(journal_filter, new_keys_are_not_looked_up)
{
    SqliteJournal *s = journal_rows_of(j);
    enum { COUNT = 1000 };
    journal_keys_fini(s);
    OK(journal_keys_load(s, BATCH, &err));
    OK(j->ops->maintain(j, &err));
    feed_one_by_one(1, COUNT);
    cr_expect_leq(looked_up(), COUNT / 100);
    cr_expect_eq(s->filter.asked.added, COUNT, "nothing more");
}

/* What was there before the start comes into it by and by; until then all is looked up. */
Test(journal_filter, is_made_anew_at_the_start)
{
    make_small();
    feed_one_by_one(1, 10 * BATCH);
    reopen();
    make_small();
    SqliteJournal *s = journal_rows_of(j);
    cr_expect(!s->filter.asked.lines);
    for (int i = 0; i < 10 * BATCH / STEP + 1; i++)
        OK(j->ops->maintain(j, &err));
    cr_expect(s->filter.asked.lines && !s->filter.growing.lines);
    int before = looked_up();
    begin();
    for (unsigned i = 1; i <= 10 * BATCH; i++)
        cr_expect(enqueue(i, STR("x")), "article %u", i);
    commit();
    cr_expect_geq(looked_up() - before, 8 * BATCH, "these are in the index");
}

/* ---- whatever happens -------------------------------------------------------------------------------------------- */

typedef struct Model {
    bool known[NUMBERS], done[NUMBERS];
} Model;

static uint64_t chance;

/* Knuth's multiplier for linear congruences modulo 2^64 (TAOCP 3.3.4). */
static unsigned below(unsigned bound)
{
    chance = chance * UINT64_C(6364136223846793005) + 1442695040888963407U;
    return (unsigned)((chance >> 33) % bound);
}

static void feed_some(Model *m)
{
    unsigned number = below(NUMBERS);
    cr_assert_eq(enqueue(number, (Str){(const char *)&number, sizeof number}), m->known[number], "article %u", number);
    m->known[number] = true;
}

/* False: none is ready. */
static bool take(unsigned *number, Lease *lease)
{
    JournalJob job;
    if (j->ops->reserve(j, &WORKER, UINT64_MAX, true, &job, &err) == STATUS_EMPTY)
        return false;
    memcpy(number, job.article.ptr, sizeof *number);
    *lease = job.lease;
    return true;
}

static void finish_one(Model *m)
{
    unsigned number;
    Lease lease;
    bool counted;
    if (!take(&number, &lease))
        return;
    const Digest key = key_of(number);
    OK(j->ops->confirm(j, lease, &key, &counted, &err));
    m->done[number] = true;
}

static void drop_one(Model *m)
{
    unsigned number;
    Lease lease;
    bool did;
    if (!take(&number, &lease))
        return;
    bury(lease, "x");
    OK(j->ops->drop(j, lease.job, &did, &err));
    m->known[number] = false;
}

static void forget_done(Model *m)
{
    bool more;
    OK(j->ops->forget(j, 2, &more, &err));
    cr_assert_not(more);
    for (unsigned i = 0; i < NUMBERS; i++) {
        m->known[i] &= !m->done[i];
        m->done[i] = false;
    }
}

static void transaction(Model *m)
{
    const Model before = *m;
    begin();
    for (unsigned i = below(6); i > 0; i--) {
        unsigned what = below(20);
        if (what < 12)
            feed_some(m);
        else if (what < 17)
            finish_one(m);
        else if (what < 19)
            drop_one(m);
        else if (below(4) == 0)
            forget_done(m);
    }
    if (below(5) > 0) {
        commit();
        return;
    }
    OK(j->ops->rollback(j, &err));
    *m = before;
}

Test(journal_filter, never_hides_a_key, .timeout = 120)
{
    unsigned renewed = 0;
    for (uint64_t seed = 1; seed <= 40; seed++) {
        Model m = {0};
        chance = seed;
        teardown();
        setup();
        make_small();
        for (int round = 0; round < 250; round++) {
            transaction(&m);
            if (below(4) > 0)
                OK(j->ops->maintain(j, &err));
            renewed += journal_rows_of(j)->filter.growing.lines && journal_rows_of(j)->filter.asked.lines;
            if (below(50) == 0) {
                reopen();
                make_small();
            }
        }
        begin();
        for (unsigned i = 0; i < NUMBERS; i++)
            cr_assert_eq(enqueue(i, (Str){(const char *)&i, sizeof i}), m.known[i], "seed %d article %u", (int)seed, i);
        commit();
    }
    cr_expect_gt(renewed, 100);
}
