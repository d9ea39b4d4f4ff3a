#include "broker/pool.h"

#include <string.h>

#include <criterion/criterion.h>

static Pool *p;
static Error err;

/* What the pool has told. */
static Lease lost[POOL_CREDIT_MAX];
static size_t lost_count, survived_count, dead_count;

static void on_lost(void *context, const PoolWorker *worker, Lease lease, PoolLoss how)
{
    (void)context, (void)worker;
    survived_count += how == POOL_SURVIVED;
    lost[lost_count++] = lease;
}

static void on_dead(void *context, const PoolWorker *worker)
{
    (void)context, (void)worker;
    dead_count++;
}

static void setup(void)
{
    cr_assert_eq(pool_new(&p, &err), STATUS_OK);
}

static void teardown(void)
{
    pool_free(p);
}

TestSuite(pool, .init = setup, .fini = teardown);

static Peer peer(uint64_t number)
{
    return (Peer){number};
}

static PoolWorker *introduce(uint64_t connection, uint8_t name, uint32_t articles, uint64_t bytes, int64_t now_ms)
{
    PoolIntroduction said = {.name = {name},
                             .build = STR("b"),
                             .rules_version = STR("r"),
                             .credit_articles = articles,
                             .credit_bytes = bytes};
    PoolWorker *w;
    cr_assert_eq(pool_ready(p, peer(connection), &said, now_ms, on_lost, NULL, &w, &err), STATUS_OK);
    return w;
}

static void give(PoolWorker *w, uint64_t job, uint64_t bytes, int64_t duration_ms, int64_t now_ms)
{
    pool_lease(p, w, (Lease){job, 1}, false, bytes, duration_ms, now_ms);
}

Test(pool, jobs_go_to_who_has_been_idle_longest)
{
    PoolWorker *a = introduce(1, 1, 2, 1000, 0), *b = introduce(2, 2, 2, 1000, 0), *c = introduce(3, 3, 1, 1000, 0);
    PoolWorker *const ORDER[] = {a, b, c, a, b};
    for (uint64_t i = 0; i < 5; i++) {
        PoolWorker *w = pool_pick(p, 10, false);
        cr_expect_eq(w, ORDER[i], "job %d", (int)i);
        give(w, i + 1, 10, 1000, 0);
    }
    cr_expect_null(pool_pick(p, 10, false), "all credit is used up");
    cr_expect(pool_end(p, b, (Lease){5, 1}));
    cr_expect(pool_end(p, a, (Lease){1, 1}));
    cr_expect_eq(pool_pick(p, 10, false), b, "b was free before a");
    cr_expect_eq(pool_leased(p), 3);
}

Test(pool, credit_counts_articles_and_bytes)
{
    static const struct {
        uint32_t articles;
        uint64_t bytes, job_bytes;
        uint32_t fits;
    } ROWS[] = {
        {1, 1000, 10, 1},  {4, 1000, 10, 4}, {4, 100, 50, 2}, {4, 100, 60, 1},
        {4, 100, 1000, 1}, {4, 0, 10, 1},    {4, 100, 0, 4},  {9999, 1 << 20, 1, POOL_CREDIT_MAX},
    };
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++) {
        PoolWorker *w = introduce(1, 1, ROWS[i].articles, ROWS[i].bytes, 0);
        uint32_t got = 0;
        while (pool_pick(p, ROWS[i].job_bytes, false)) {
            cr_assert_geq(pool_room(w), ROWS[i].job_bytes);
            give(w, ++got, ROWS[i].job_bytes, 1000, 0);
        }
        cr_expect_eq(got, ROWS[i].fits, "row %zu: %u", i, got);
        pool_remove(p, w, on_lost, NULL);
        lost_count = 0;
    }
}

Test(pool, a_large_job_waits_for_an_idle_worker_and_others_are_passed_over)
{
    PoolWorker *a = introduce(1, 1, 4, 100, 0), *b = introduce(2, 2, 4, 1000, 0);
    give(a, 1, 10, 1000, 0);
    give(b, 2, 10, 1000, 0);
    cr_expect_eq(pool_pick(p, 50, false), a);
    cr_expect_eq(pool_pick(p, 500, false), b);
    cr_expect_null(pool_pick(p, 5000, false));
    cr_expect(pool_end(p, a, (Lease){1, 1}));
    cr_expect_eq(pool_pick(p, 5000, false), a);
}

Test(pool, only_the_exact_lease_of_the_worker_ends)
{
    PoolWorker *a = introduce(1, 1, 4, 100, 0), *b = introduce(2, 2, 4, 100, 0);
    pool_lease(p, a, (Lease){7, 2}, true, 10, 1000, 0);
    cr_expect_not(pool_end(p, a, (Lease){7, 1}), "stale");
    cr_expect_not(pool_end(p, a, (Lease){8, 2}), "another job");
    cr_expect_not(pool_end(p, b, (Lease){7, 2}), "another worker");
    cr_expect_eq(a->leased, 1);
    cr_expect(pool_end(p, a, (Lease){7, 2}));
    cr_expect_not(pool_end(p, a, (Lease){7, 2}), "twice");
    cr_expect_eq(a->leased_bytes, 0);
}

Test(pool, leases_run_out_and_heartbeats_renew_them)
{
    PoolWorker *w = introduce(1, 1, 4, 100, 0), *other = introduce(2, 2, 4, 100, 0);
    give(w, 1, 10, 1000, 0);
    give(w, 2, 10, 1000, 0);
    give(w, 3, 10, 3000, 0);
    pool_expire(p, 999, on_dead, on_lost, NULL);
    cr_expect_eq(lost_count, 0);
    pool_renew(p, w, 2, 999);
    pool_renew(p, other, 1, 999);
    pool_renew(p, w, 99, 999);
    pool_expire(p, 1000, on_dead, on_lost, NULL);
    cr_assert_eq(lost_count, 1);
    cr_expect_eq(lost[0].job, 1);
    pool_expire(p, 1999, on_dead, on_lost, NULL);
    cr_assert_eq(lost_count, 2);
    cr_expect_eq(lost[1].job, 2);
    cr_expect_eq(w->leased, 1);
    cr_expect_eq(dead_count, 0);
}

Test(pool, a_silent_worker_is_dead_and_loses_its_jobs)
{
    PoolWorker *w = introduce(1, 1, 4, 100, 0), *other = introduce(2, 2, 4, 100, 0);
    give(w, 1, 10, 60000, 0);
    give(w, 2, 10, 60000, 0);
    pool_seen(p, w, 1000);
    pool_seen(p, other, 3000);
    pool_expire(p, 1000 + POOL_SILENT_MS - 1, on_dead, on_lost, NULL);
    cr_expect_eq(dead_count, 0);
    pool_expire(p, 1000 + POOL_SILENT_MS, on_dead, on_lost, NULL);
    cr_expect_eq(dead_count, 1);
    cr_expect_eq(lost_count, 2);
    cr_expect_null(pool_find(p, peer(1)));
    cr_expect_eq(pool_find(p, peer(2)), other);
    cr_expect_eq(pool_count(p), 1);
    cr_expect_eq(pool_pick(p, 1, false), other);
}

Test(pool, a_reconnection_keeps_leases_and_sets_credit_anew)
{
    PoolWorker *w = introduce(1, 1, 2, 100, 0);
    give(w, 1, 10, 1000, 0);
    give(w, 2, 10, 1000, 0);
    cr_expect_null(pool_pick(p, 1, false));
    cr_expect_eq(introduce(9, 1, 3, 100, 0), w);
    cr_expect_null(pool_find(p, peer(1)));
    cr_expect_eq(pool_find(p, peer(9)), w);
    cr_expect_eq(w->leased, 2);
    cr_expect_eq(pool_pick(p, 1, false), w);
    cr_expect_eq(introduce(9, 1, 2, 100, 0), w, "READY again on the same connection");
    cr_expect_null(pool_pick(p, 1, false));
    cr_expect_eq(lost_count, 0);
    PoolWorker *other = introduce(9, 5, 2, 100, 0);
    cr_expect_eq(lost_count, 2, "another worker on this connection");
    cr_expect_eq(other->leased, 0);
    cr_expect_eq(pool_count(p), 1);
}

Test(pool, a_choked_worker_gets_nothing_until_it_speaks)
{
    PoolWorker *w = introduce(1, 1, 4, 100, 0);
    give(w, 1, 10, 1000, 0);
    pool_choke(p, w);
    cr_expect(pool_end(p, w, (Lease){1, 1}));
    cr_expect_null(pool_pick(p, 1, false));
    pool_seen(p, w, 10);
    cr_expect_eq(pool_pick(p, 1, false), w);
}

Test(pool, workers_are_bounded)
{
    for (uint64_t i = 0; i < POOL_WORKERS_MAX; i++)
        introduce(i + 1, (uint8_t)i, 1, 1, 0);
    PoolIntroduction said = {.name = {1, 1}, .credit_articles = 1};
    cr_expect_eq(pool_ready(p, peer(1000), &said, 0, on_lost, NULL, NULL, &err), STATUS_BUSY);
    pool_remove(p, pool_find(p, peer(17)), on_lost, NULL);
    cr_expect_eq(pool_ready(p, peer(1000), &said, 0, on_lost, NULL, NULL, &err), STATUS_OK);
}

Test(pool, leases_are_bounded)
{
    uint64_t job = 0;
    for (uint64_t i = 0; i < 40; i++)
        introduce(i + 1, (uint8_t)i, POOL_CREDIT_MAX, 1 << 20, 0);
    for (PoolWorker *w; (w = pool_pick(p, 1, false));)
        give(w, ++job, 1, 1000, 0);
    cr_expect_eq(job, POOL_LEASES_MAX);
    cr_expect_eq(pool_leased(p), POOL_LEASES_MAX);
    cr_expect(pool_end(p, pool_find(p, peer(1)), (Lease){1, 1}));
    cr_expect(pool_pick(p, 1, false));
}

Test(pool, long_texts_are_cut)
{
    char text[2 * LIMIT_ID_BYTES];
    memset(text, 'x', sizeof text);
    PoolIntroduction said = {.name = {1}, .build = {text, sizeof text}, .credit_articles = 1};
    PoolWorker *w;
    cr_assert_eq(pool_ready(p, peer(1), &said, 0, on_lost, NULL, &w, &err), STATUS_OK);
    cr_expect_eq(strlen(w->build), LIMIT_ID_BYTES);
    cr_expect_eq(strlen(w->rules_version), 0);
}

/* Random steps against a model as simple as can be: who holds which job. */
Test(pool, agrees_with_a_simple_model)
{
    enum { WORKERS = 5, JOBS = 64 };
    uint8_t holder[JOBS + 1] = {0};
    uint32_t random = 1;
    for (uint8_t i = 1; i <= WORKERS; i++)
        introduce(i, i, 8, 1 << 20, 0);
    for (int step = 0; step < 20000; step++) {
        random = random * 1664525 + 1013904223;
        uint64_t job = 1 + (random >> 8) % JOBS, who = 1 + (random >> 20) % WORKERS;
        PoolWorker *w = pool_find(p, peer(who));
        if (holder[job] == 0) {
            PoolWorker *to = pool_pick(p, 10, false);
            if (to) {
                give(to, job, 10, 1000, 0);
                holder[job] = (uint8_t)to->peer.id;
            }
        } else {
            bool ended = pool_end(p, w, (Lease){job, 1});
            cr_assert_eq(ended, holder[job] == who, "step %d", step);
            if (ended)
                holder[job] = 0;
        }
        uint32_t held[WORKERS + 1] = {0}, all = 0;
        for (size_t i = 1; i <= JOBS; i++)
            held[holder[i]]++;
        for (uint64_t i = 1; i <= WORKERS; i++) {
            cr_assert_eq(pool_find(p, peer(i))->leased, held[i], "step %d", step);
            all += held[i];
        }
        cr_assert_eq(pool_leased(p), all);
        cr_assert_eq(pool_pick(p, 10, false) == NULL, all == WORKERS * 8, "step %d", step);
    }
}

Test(pool, what_a_dead_worker_was_through_with_did_not_kill_it)
{
    PoolWorker *w = introduce(1, 1, 4, 100, 0);
    for (uint64_t job = 1; job <= 3; job++)
        pool_lease(p, w, (Lease){job, 1}, false, 10, 10000, 0);
    pool_renew(p, w, 2, 100);
    pool_remove(p, w, on_lost, NULL);
    cr_expect_eq(lost_count, 3);
    cr_expect_eq(survived_count, 1);
}

Test(pool, a_job_that_was_tried_before_goes_out_alone)
{
    PoolWorker *a = introduce(1, 1, 4, 100, 0), *b = introduce(2, 2, 4, 100, 0);
    pool_lease(p, a, (Lease){1, 1}, false, 10, 1000, 0);
    cr_expect_eq(pool_pick(p, 10, true), b, "only who holds nothing");
    pool_lease(p, b, (Lease){2, 2}, true, 10, 1000, 0);
    cr_expect_null(pool_pick(p, 10, true));
    cr_expect_eq(pool_pick(p, 10, false), a, "nothing goes beside it");
    cr_expect(pool_end(p, b, (Lease){2, 2}));
    cr_expect_eq(pool_pick(p, 10, true), b);
}
