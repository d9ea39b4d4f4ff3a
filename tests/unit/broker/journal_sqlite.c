#define _GNU_SOURCE
#include "broker/journal_sqlite.h"

#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <criterion/criterion.h>
#include <sqlite3.h>

#include "base/file.h"
#include "proto/codec.h"
#include "proto/limits.h"
#include "tests/unit/temp.h"

static char folder[TEMP_PATH_MAX], database[80];
static Journal *j;
static Error err;

static void make_folder(void)
{
    temp_make(folder);
    snprintf(database, sizeof database, "%s/journal.db", folder);
}

static void open_journal(void)
{
    cr_assert_eq(journal_sqlite_open(folder, 0, &j, &err), STATUS_OK, "%s", err.text);
}

static void close_journal(void)
{
    if (j)
        j->ops->close(j);
    j = NULL;
}

static void setup(void)
{
    make_folder();
    open_journal();
}

static void teardown(void)
{
    close_journal();
    temp_remove(folder);
}

TestSuite(journal_sqlite, .init = setup, .fini = teardown);

#define OK(call) cr_assert_eq((call), STATUS_OK, "%s", err.text)

static Digest key_of(unsigned number)
{
    Str field = {(const char *)&number, sizeof number};
    return digest_of(&field, 1);
}

/* Returns whether it was known. */
static bool enqueue(unsigned number, Str bytes)
{
    const JournalArticle article = {key_of(number), bytes, STR("Bote"), JOURNAL_NORMAL};
    bool known;
    OK(j->ops->enqueue(j, &article, 1, &known, &err));
    return known;
}

static const JournalWorker WORKER = {STR_INIT("worker-of-16-byt"), STR_INIT("1.0"), STR_INIT("rules-a"), 1000};

static void begin(void)
{
    OK(j->ops->begin(j, &err));
}

static void commit(void)
{
    OK(j->ops->commit(j, &err));
}

static void feed(unsigned first, unsigned count)
{
    begin();
    for (unsigned i = 0; i < count; i++)
        cr_assert_not(enqueue(first + i, STR("article")));
    commit();
}

static JournalJob reserve(void)
{
    JournalJob job;
    OK(j->ops->reserve(j, &WORKER, UINT64_MAX, true, &job, &err));
    return job;
}

static bool end(Lease lease, JournalVerdict verdict, Outcome outcome, const char *reason)
{
    enum { TRIES = 5 };
    const JournalEnd how = {verdict, TRIES, outcome, str_of(reason), 2000};
    bool buried;
    OK(j->ops->end(j, lease, &how, &buried, &err));
    return buried;
}

static void back(Lease lease)
{
    end(lease, JOURNAL_RETRY, OUTCOME_FAILED, "no");
}

static void refund(Lease lease)
{
    end(lease, JOURNAL_REFUND, OUTCOME_GIVEN_BACK, "");
}

static void bury(Lease lease, const char *reason)
{
    end(lease, JOURNAL_BURY, OUTCOME_EXTRACTION, reason);
}

static bool confirm(Lease lease)
{
    bool counted;
    Digest key = key_of((unsigned)lease.job); /* the tests feed article n as job n */
    OK(j->ops->confirm(j, lease, &key, &counted, &err));
    return counted;
}

static void expect_counts(uint64_t ready, uint64_t leased, uint64_t done, uint64_t buried, uint64_t bytes, int line)
{
    JournalCounts c = j->ops->counts(j);
    cr_expect(c.ready == ready && c.leased == leased && c.done == done && c.buried == buried &&
                  c.waiting_bytes == bytes,
              "line %d: ready %d leased %d done %d buried %d bytes %d", line, (int)c.ready, (int)c.leased, (int)c.done,
              (int)c.buried, (int)c.waiting_bytes);
}
#define COUNTS(ready, leased, done, buried, bytes) expect_counts(ready, leased, done, buried, bytes, __LINE__)

static void reopen(void)
{
    close_journal();
    open_journal();
}

/* Runs SQL on the closed file, as a vandal would. */
static void vandalise(const char *sql)
{
    sqlite3 *db;
    cr_assert_eq(sqlite3_open(database, &db), SQLITE_OK);
    cr_assert_eq(sqlite3_exec(db, sql, NULL, NULL, NULL), SQLITE_OK, "%s", sqlite3_errmsg(db));
    sqlite3_close(db);
}

/* Whether the closed file says so: 1 is true, and no row, NULL and 0 are not. */
static bool holds(const char *sql)
{
    sqlite3 *db;
    sqlite3_stmt *s;
    cr_assert_eq(sqlite3_open(database, &db), SQLITE_OK);
    cr_assert_eq(sqlite3_prepare_v2(db, sql, -1, &s, NULL), SQLITE_OK, "%s", sqlite3_errmsg(db));
    bool yes = sqlite3_step(s) == SQLITE_ROW && sqlite3_column_int(s, 0) == 1;
    sqlite3_finalize(s);
    sqlite3_close(db);
    return yes;
}

Test(journal_sqlite, an_article_goes_from_ready_to_leased_to_done)
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

Test(journal_sqlite, a_key_is_known_for_good)
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

Test(journal_sqlite, the_oldest_is_reserved_first_also_after_it_came_back)
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

Test(journal_sqlite, what_is_too_large_stays_and_tells_its_size)
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

Test(journal_sqlite, a_stale_lease_changes_nothing)
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

Test(journal_sqlite, done_counts_from_any_state_once)
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

Test(journal_sqlite, done_of_what_was_never_handed_out_does_not_count)
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

Test(journal_sqlite, done_of_another_journals_article_does_not_count)
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

Test(journal_sqlite, what_was_tried_before_is_only_for_who_holds_nothing_else)
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

Test(journal_sqlite, a_buried_article_that_is_fed_again_has_all_its_tries)
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

Test(journal_sqlite, buried_keeps_its_bytes_and_reason)
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

/* ---- history and graves ------------------------------------------------------------------------------------------ */

enum { HISTORY_MAX = 40 };

typedef struct History {
    size_t count;
    struct {
        uint32_t number;
        Outcome outcome;
        char worker[17], build[16], reason[32];
        int64_t started_ms, ended_ms;
    } items[HISTORY_MAX];
} History;

static bool note_attempt(void *user, const JournalAttempt *a)
{
    History *h = user;
    cr_assert_lt(h->count, HISTORY_MAX);
    h->items[h->count].number = a->number;
    h->items[h->count].outcome = a->outcome;
    h->items[h->count].started_ms = a->started_ms;
    h->items[h->count].ended_ms = a->ended_ms;
    snprintf(h->items[h->count].worker, 17, "%.*s", STR_ARG(a->worker));
    snprintf(h->items[h->count].build, 16, "%.*s/%.*s", STR_ARG(a->build), STR_ARG(a->rules_version));
    snprintf(h->items[h->count].reason, 32, "%.*s", STR_ARG(a->reason));
    h->count++;
    return true;
}

static History history_of(uint64_t job)
{
    History h = {0};
    OK(j->ops->attempts(j, job, note_attempt, &h, &err));
    return h;
}

Test(journal_sqlite, an_attempt_is_on_disk_before_anybody_hears_of_it)
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

Test(journal_sqlite, the_history_has_the_end_of_every_attempt)
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

Test(journal_sqlite, the_history_is_bounded)
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

Test(journal_sqlite, the_last_of_all_tries_buries)
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

Test(journal_sqlite, what_was_buried_without_a_try_has_no_attempt_of_it)
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

static uint64_t next_grave(uint64_t after, Outcome cause, const char *source)
{
    const JournalFilter filter = {0, cause, source != NULL, str_of(source)};
    JournalGrave grave;
    Status st = j->ops->grave(j, &filter, after, &grave, &err);
    cr_assert(st == STATUS_OK || st == STATUS_EMPTY, "%s", err.text);
    return st ? 0 : grave.job;
}

static void feed_as(unsigned number, const char *source, JournalPriority priority)
{
    const JournalArticle article = {key_of(number), STR("article"), str_of(source), priority};
    bool known;
    OK(j->ops->enqueue(j, &article, 1, &known, &err));
}

static void feed_from(unsigned number, const char *source)
{
    feed_as(number, source, JOURNAL_NORMAL);
}

Test(journal_sqlite, graves_are_found_by_cause_and_source)
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

Test(journal_sqlite, one_call_looks_at_a_bounded_number_of_graves)
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

Test(journal_sqlite, retry_and_drop_are_for_the_buried_only)
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

Test(journal_sqlite, the_number_of_a_dropped_article_is_not_given_again)
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

/* ---- buried articles that are tried again by themselves ---------------------------------------------------------- */

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

Test(journal_sqlite, each_version_tries_a_buried_article_once)
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

Test(journal_sqlite, another_build_is_another_version)
{
    const JournalWorker newer = {WORKER.name, STR("1.1"), WORKER.rules_version, 1};
    feed_and_bury(1);
    cr_expect_eq(reserve_buried(&newer, 0).lease.job, 1);
    commit();
}

Test(journal_sqlite, a_try_of_a_buried_article_that_is_given_back_has_not_been)
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

Test(journal_sqlite, a_buried_article_that_was_tried_when_the_broker_died_is_buried)
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

Test(journal_sqlite, somebody_who_retries_gives_all_versions_another_try)
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

Test(journal_sqlite, versions_that_try_again_are_bounded)
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

Test(journal_sqlite, looking_for_what_to_try_again_is_bounded)
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

/* ---- who is next ------------------------------------------------------------------------------------------------- */

static void expect_ready_of(uint64_t high, uint64_t normal, uint64_t backfill, int line)
{
    JournalCounts c = j->ops->counts(j);
    cr_expect(c.ready_of[0] == high && c.ready_of[1] == normal && c.ready_of[2] == backfill &&
                  c.ready == high + normal + backfill,
              "line %d: high %d normal %d backfill %d of %d", line, (int)c.ready_of[0], (int)c.ready_of[1],
              (int)c.ready_of[2], (int)c.ready);
}
#define READY_OF(high, normal, backfill) expect_ready_of(high, normal, backfill, __LINE__)

Test(journal_sqlite, sources_of_one_priority_take_turns)
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

Test(journal_sqlite, a_source_that_comes_later_is_next_and_not_behind_the_archive)
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

Test(journal_sqlite, what_a_source_had_before_does_not_count)
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

Test(journal_sqlite, known_articles_cost_their_source_no_turn)
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

Test(journal_sqlite, sources_are_remembered_only_while_they_are_needed)
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

Test(journal_sqlite, what_cannot_be_reserved_does_not_lose_its_turn)
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

Test(journal_sqlite, priorities_go_first_and_nothing_starves)
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

Test(journal_sqlite, an_empty_priority_leaves_its_turns_to_others)
{
    begin();
    for (unsigned i = 1; i <= 40; i++)
        feed_as(i, "a", JOURNAL_BACKFILL);
    for (unsigned i = 1; i <= 40; i++)
        cr_expect_eq(reserve().lease.job, i);
    commit();
}

Test(journal_sqlite, counts_by_priority_survive_everything)
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

Test(journal_sqlite, a_turn_that_was_taken_back_comes_again)
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
Test(journal_sqlite, who_is_next_is_found_in_the_index_alone)
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

/* ---- retention --------------------------------------------------------------------------------------------------- */

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

Test(journal_sqlite, what_is_done_and_old_is_forgotten_and_nothing_else)
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

Test(journal_sqlite, forgetting_is_bounded_and_numbers_go_on)
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

Test(journal_sqlite, what_is_to_be_left_free_is_kept_free)
{
    journal_sqlite_keep_free(j, UINT64_C(1) << 60);
    begin();
    const JournalArticle article = {key_of(1), STR("article"), STR(""), JOURNAL_NORMAL};
    bool known;
    cr_expect_eq(j->ops->enqueue(j, &article, 1, &known, &err), STATUS_FULL);
    OK(j->ops->rollback(j, &err));
    journal_sqlite_keep_free(j, 1);
    feed(1, 1);
}

/* ---- versions of the file ---------------------------------------------------------------------------------------- */

/* A journal as release 0.1.0 made it before there were graves, with an article in each state. */
static void make_version_1(void)
{
    static const char SQL[] =
        "PRAGMA journal_mode = WAL; CREATE TABLE article ( job INTEGER PRIMARY KEY, key BLOB NOT NULL UNIQUE CHECK "
        "(length(key) = 16), state INTEGER NOT NULL CHECK (state BETWEEN 2 AND 5), tries INTEGER NOT NULL CHECK (tries "
        ">= 0), size INTEGER NOT NULL CHECK (size >= 0), fed_ms INTEGER NOT NULL, reason TEXT) STRICT;CREATE INDEX "
        "ready ON article (state) WHERE state = 2;CREATE TABLE payload ( job INTEGER PRIMARY KEY REFERENCES article "
        "(job), checksum INTEGER NOT NULL, bytes BLOB NOT NULL) STRICT; PRAGMA application_id = 1146112590; PRAGMA "
        "user_version = 1;";
    sqlite3 *db;
    sqlite3_stmt *s;
    cr_assert_eq(sqlite3_open(database, &db), SQLITE_OK);
    cr_assert_eq(sqlite3_exec(db, SQL, NULL, NULL, NULL), SQLITE_OK, "%s", sqlite3_errmsg(db));
    for (int job = 1; job <= 4; job++) {
        PbArticle article = PB_INIT(ARTICLE);
        article.id = (char *)(uintptr_t) "a";
        article.source = (char *)(uintptr_t)(job == 1 ? "" : "dpa");
        article.text = (char *)(uintptr_t) "Text.";
        Buffer bytes = {0};
        codec_pack(&article.base, &bytes);
        Digest key = key_of((unsigned)job);
        cr_assert_eq(sqlite3_prepare_v2(db, "INSERT INTO article VALUES (?1, ?2, ?3, ?4, ?5, 77, ?6)", -1, &s, NULL),
                     SQLITE_OK);
        sqlite3_bind_int(s, 1, job);
        sqlite3_bind_blob(s, 2, key.bytes, DIGEST_BYTES, SQLITE_STATIC);
        sqlite3_bind_int(s, 3, job + 1); /* 1 ready, 2 leased, 3 done, 4 buried */
        sqlite3_bind_int(s, 4, job - 1);
        sqlite3_bind_int64(s, 5, (sqlite3_int64)bytes.len);
        sqlite3_bind_text(s, 6, job == 4 ? "why" : NULL, -1, SQLITE_STATIC);
        cr_assert_eq(sqlite3_step(s), SQLITE_DONE);
        sqlite3_finalize(s);
        cr_assert_eq(sqlite3_prepare_v2(db, "INSERT INTO payload VALUES (?1, ?2, ?3)", -1, &s, NULL), SQLITE_OK);
        sqlite3_bind_int(s, 1, job);
        sqlite3_bind_int64(s, 2, (sqlite3_int64)checksum_of(buffer_view(&bytes)));
        sqlite3_bind_blob(s, 3, bytes.ptr, (int)bytes.len, SQLITE_STATIC);
        cr_assert_eq(job == 3 ? SQLITE_DONE : sqlite3_step(s), SQLITE_DONE);
        sqlite3_finalize(s);
        buffer_fini(&bytes);
    }
    sqlite3_close(db);
}

Test(journal_sqlite, a_journal_of_version_1_is_brought_up_to_date)
{
    close_journal();
    unlink(database);
    make_version_1();
    for (int i = 0; i < 2; i++, reopen()) {
        if (!j)
            open_journal();
        COUNTS(2, 0, 1, 1, 25);
        READY_OF(0, 2, 0);
        cr_expect_eq(next_grave(0, OUTCOME_FAILED, "dpa"), 4);
        cr_expect_eq(next_grave(0, OUTCOME_FAILED, ""), 0);
    }
    const JournalFilter any = {0};
    JournalGrave grave;
    OK(j->ops->grave(j, &any, 0, &grave, &err));
    cr_expect(str_equal(grave.reason, STR("why")) && grave.buried_ms == 0 && grave.tries == 3 && grave.fed_ms == 77);
    begin();
    cr_expect(enqueue(3, STR("x")), "what was done is known");
    bool did;
    OK(j->ops->retry(j, 4, &did, &err));
    cr_expect(did);
    static const uint32_t ATTEMPTS[] = {1, 2, 4}, TRIES[] = {1, 2, 1};
    static const uint64_t JOBS[] = {1, 2, 4};
    for (int i = 0; i < 3; i++) {
        JournalJob job = reserve();
        cr_expect(job.lease.job == JOBS[i] && job.lease.attempt == ATTEMPTS[i] && job.tries == TRIES[i], "%d", i);
    }
    cr_expect(confirm((Lease){2, 1}), "an old lease of it still counts");
    cr_expect_not(enqueue(9, STR("article")));
    cr_expect_eq(reserve().lease.job, 5);
    commit();
}

Test(journal_sqlite, a_damaged_journal_of_version_1_stays_as_it_is)
{
    close_journal();
    unlink(database);
    make_version_1();
    vandalise("UPDATE payload SET checksum = checksum + 1 WHERE job = 2");
    cr_expect_eq(journal_sqlite_open(folder, 0, &j, &err), STATUS_CORRUPT);
    cr_expect(strstr(err.text, "article 2"), "%s", err.text);
    cr_expect(holds("SELECT user_version = 1 AND (SELECT max(reason) = 'why' FROM article) FROM pragma_user_version"));
    j = NULL;
}

Test(journal_sqlite, close_without_commit_loses_only_what_was_not_committed)
{
    feed(1, 2);
    begin();
    cr_expect_eq(reserve().lease.attempt, 1);
    cr_expect_not(enqueue(9, STR("article")));
    reopen();
    COUNTS(2, 0, 0, 0, 14);
    begin();
    cr_expect_eq(reserve().lease.attempt, 1);
    cr_expect_not(enqueue(9, STR("article")));
    commit();
}

Test(journal_sqlite, what_was_leased_is_ready_after_a_restart_with_its_tries)
{
    feed(1, 2);
    begin();
    reserve();
    commit();
    reopen();
    COUNTS(2, 0, 0, 0, 14);
    begin();
    Lease lease = reserve().lease;
    cr_expect_eq(lease.job, 1);
    cr_expect_eq(lease.attempt, 2);
    commit();
}

Test(journal_sqlite, rollback_takes_back_rows_and_counts)
{
    feed(1, 1);
    begin();
    reserve();
    enqueue(2, STR("article"));
    OK(j->ops->rollback(j, &err));
    COUNTS(1, 0, 0, 0, 7);
    OK(j->ops->rollback(j, &err));
    COUNTS(1, 0, 0, 0, 7);
    begin();
    cr_expect_not(enqueue(2, STR("article")));
    cr_expect_eq(reserve().lease.attempt, 1);
    commit();
    OK(j->ops->rollback(j, &err));
    COUNTS(1, 1, 0, 0, 14);
}

Test(journal_sqlite, an_article_of_any_size_comes_back_as_it_went_in)
{
    static const size_t SIZES[] = {0, 1, 4000, 4096, 70000, 5000000};
    for (size_t i = 0; i < sizeof SIZES / sizeof *SIZES; i++) {
        char *bytes = malloc(SIZES[i] + 1);
        for (size_t k = 0; k < SIZES[i]; k++)
            bytes[k] = (char)(k * 31 + i);
        begin();
        cr_expect_not(enqueue((unsigned)i, (Str){bytes, SIZES[i]}));
        JournalJob job = reserve();
        cr_expect(str_equal(job.article, (Str){bytes, SIZES[i]}), "%zu bytes", SIZES[i]);
        commit();
        free(bytes);
    }
}

Test(journal_sqlite, the_file_is_for_its_owner_only)
{
    feed(1, 1);
    static const char *const NAMES[] = {"journal.db", "journal.db-wal"};
    for (size_t i = 0; i < 2; i++) {
        char path[100];
        snprintf(path, sizeof path, "%s/%s", folder, NAMES[i]);
        struct stat info;
        cr_assert_eq(stat(path, &info), 0, "%s", path);
        cr_expect_eq(info.st_mode & 0777, 0600, "%s", path);
    }
}

Test(journal_sqlite, a_second_opening_is_refused)
{
    Journal *second;
    cr_expect_eq(journal_sqlite_open(folder, 0, &second, &err), STATUS_BUSY);
}

Test(journal_sqlite, the_folder_has_one_owner)
{
    int first, second;
    OK(file_lock_folder(folder, "broker", &first, &err));
    cr_expect_eq(file_lock_folder(folder, "broker", &second, &err), STATUS_BUSY);
    close(first);
}

Test(journal_sqlite, damage_is_refused_and_named)
{
    static const struct {
        const char *sql, *named;
        Status status;
    } ROWS[] = {
        {"UPDATE payload SET bytes = x'61727469636c6521' WHERE job = 2", "article 2", STATUS_CORRUPT},
        {"UPDATE payload SET bytes = x'61727469636c66' WHERE job = 2", "article 2", STATUS_CORRUPT},
        {"UPDATE payload SET checksum = checksum + 1 WHERE job = 3", "article 3", STATUS_CORRUPT},
        {"UPDATE article SET size = 6 WHERE job = 1", "article 1", STATUS_CORRUPT},
        {"UPDATE article SET state = 4 WHERE job = 1", "article 1", STATUS_CORRUPT},
        {"DELETE FROM payload WHERE job = 2", "3 articles are ready and 2", STATUS_CORRUPT},
        {"UPDATE article SET state = 5 WHERE job = 1", "article 1", STATUS_CORRUPT},
        {"INSERT INTO grave VALUES (1, 1, 0, '')", "article 1", STATUS_CORRUPT},
        {"PRAGMA user_version = 4", "schema 4", STATUS_VERSION},
        {"PRAGMA application_id = 7", "no journal of Depesche", STATUS_CORRUPT},
    };
    feed(1, 3);
    close_journal();
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++) {
        char command[300];
        snprintf(command, sizeof command, "cp %s %s.good", database, database);
        cr_assert_eq(system(command), 0);
        vandalise(ROWS[i].sql);
        cr_expect_eq(journal_sqlite_open(folder, 0, &j, &err), ROWS[i].status, "%s", ROWS[i].sql);
        cr_expect(strstr(err.text, ROWS[i].named) && strstr(err.text, "journal.db"), "%s: %s", ROWS[i].sql, err.text);
        snprintf(command, sizeof command, "mv %s.good %s; rm -f %s-wal", database, database, database);
        cr_assert_eq(system(command), 0);
    }
    j = NULL;
    open_journal();
    COUNTS(3, 0, 0, 0, 21);
}

Test(journal_sqlite, bytes_that_rot_while_it_runs_are_not_handed_out)
{
    /* more than its cache holds, so that the first is read from the file again */
    enum { COUNT = 600, SIZE = 200000 };
    static char large[SIZE];
    memset(large, 'q', sizeof large);
    for (unsigned i = 0; i < COUNT; i++) {
        begin();
        enqueue(i, (Str){large, sizeof large});
        commit();
        OK(j->ops->maintain(j, &err));
    }
    int fd = open(database, O_RDWR);
    cr_assert_geq(fd, 0);
    char page[4096];
    off_t at = 0; /* of a page in the middle of the first article, byte for byte its own */
    for (ssize_t n; (n = pread(fd, page, sizeof page, at)) == sizeof page; at += n)
        if (page[4] == 'q' && page[sizeof page - 1] == 'q')
            break;
    cr_assert_eq(pwrite(fd, "Q", 1, at + 100), 1);
    close(fd);
    begin();
    JournalJob job;
    cr_expect_eq(j->ops->reserve(j, &WORKER, UINT64_MAX, true, &job, &err), STATUS_CORRUPT);
    cr_expect(strstr(err.text, "article 1:"), "%s", err.text);
    OK(j->ops->rollback(j, &err));
}

Test(journal_sqlite, random_bytes_are_no_journal)
{
    close_journal();
    for (unsigned seed = 0; seed < 20; seed++) {
        char bytes[16384];
        srand(seed);
        for (size_t i = 0; i < sizeof bytes; i++)
            bytes[i] = (char)rand();
        if (seed % 2)
            memcpy(bytes, "SQLite format 3", 16);
        FILE *file = fopen(database, "wb");
        cr_assert(file);
        fwrite(bytes, 1, sizeof bytes, file);
        fclose(file);
        Status st = journal_sqlite_open(folder, 0, &j, &err);
        cr_expect_eq(st, STATUS_CORRUPT, "seed %u: %s", seed, status_text(st));
        j = NULL;
        file = fopen(database, "rb");
        char after[sizeof bytes];
        cr_expect_eq(fread(after, 1, sizeof after, file), sizeof after);
        cr_expect_eq(memcmp(bytes, after, sizeof bytes), 0, "seed %u: the file was changed", seed);
        fclose(file);
    }
}

Test(journal_sqlite, an_empty_file_is_a_new_journal)
{
    close_journal();
    cr_assert_eq(truncate(database, 0), 0);
    open_journal();
    COUNTS(0, 0, 0, 0, 0);
}

Test(journal_sqlite, a_full_disk_loses_nothing_and_passes)
{
    close_journal();
    cr_assert_eq(journal_sqlite_open(folder, 40, &j, &err), STATUS_OK);
    char large[20000];
    memset(large, 'x', sizeof large);
    unsigned stored = 0;
    Status st = STATUS_OK;
    while (!st && stored < 100) {
        begin();
        const JournalArticle article = {key_of(stored + 1), {large, sizeof large}, STR(""), JOURNAL_NORMAL};
        bool known;
        st = j->ops->enqueue(j, &article, 1, &known, &err);
        if (st)
            break;
        commit();
        stored++;
    }
    cr_expect_eq(st, STATUS_FULL, "%s", err.text);
    cr_expect(strstr(err.text, "free some space"), "%s", err.text);
    OK(j->ops->rollback(j, &err));
    COUNTS(stored, 0, 0, 0, stored * sizeof large);
    begin();
    cr_expect(confirm(reserve().lease), "old articles can be done in a full file");
    commit();
    begin();
    cr_expect_not(enqueue(stored + 1, (Str){large, sizeof large}), "and make room for new ones");
    commit();
    reopen();
    COUNTS(stored, 0, 1, 0, stored * sizeof large);
}

Test(journal_sqlite, a_write_error_is_told_as_such)
{
    feed(1, 1);
    signal(SIGXFSZ, SIG_IGN);
    struct rlimit limit;
    cr_assert_eq(getrlimit(RLIMIT_FSIZE, &limit), 0);
    struct rlimit small = {.rlim_cur = 64 * 1024, .rlim_max = limit.rlim_max};
    static char large[200000];
    begin();
    enqueue(2, (Str){large, sizeof large});
    cr_assert_eq(setrlimit(RLIMIT_FSIZE, &small), 0);
    Status st = j->ops->commit(j, &err);
    cr_assert_eq(setrlimit(RLIMIT_FSIZE, &limit), 0);
    cr_expect_eq(st, STATUS_IO, "%s", err.text);
    reopen();
    COUNTS(1, 0, 0, 0, 7);
}

Test(journal_sqlite, the_log_is_carried_over_and_does_not_grow_for_ever)
{
    static char large[100000];
    for (unsigned i = 1; i <= 1000; i++) {
        begin();
        enqueue(i, (Str){large, sizeof large});
        cr_expect(confirm(reserve().lease));
        commit();
        OK(j->ops->maintain(j, &err));
    }
    char path[100];
    snprintf(path, sizeof path, "%s/journal.db-wal", folder);
    struct stat info;
    cr_assert_eq(stat(path, &info), 0);
    cr_expect_lt(info.st_size, 40 * 1024 * 1024);
    cr_expect_gt(info.st_size, 16 * 1024 * 1024, "it is overwritten, not shortened");
    reopen();
    COUNTS(0, 0, 1000, 0, 0);
}

Test(journal_sqlite, a_long_folder_name_is_refused)
{
    char name[5000];
    memset(name, 'x', sizeof name - 1);
    name[sizeof name - 1] = '\0';
    Journal *none;
    cr_expect_eq(journal_sqlite_open(name, 0, &none, &err), STATUS_USAGE);
    cr_expect_eq(journal_sqlite_open("/nowhere", 0, &none, &err), STATUS_IO);
}
