/* What the tests of the SQLite journal share: a folder with an open journal, and a word for each thing done to it. */
#ifndef DEPESCHE_TESTS_UNIT_BROKER_JOURNAL_FIXTURE_H
#define DEPESCHE_TESTS_UNIT_BROKER_JOURNAL_FIXTURE_H

#include <stdio.h>
#include <string.h>

#include <criterion/criterion.h>
#include <sqlite3.h>

#include "broker/journal_sqlite.h"
#include "proto/limits.h"
#include "tests/unit/temp.h"

/* Not every file that includes this needs all of it. */
#define UNUSED __attribute__((unused))

UNUSED static char folder[TEMP_PATH_MAX], database[80];
UNUSED static Journal *j;
UNUSED static Error err;

static inline void make_folder(void)
{
    temp_make(folder);
    snprintf(database, sizeof database, "%s/journal.db", folder);
}

static inline void open_journal(void)
{
    cr_assert_eq(journal_sqlite_open(folder, 0, &j, &err), STATUS_OK, "%s", err.text);
}

static inline void close_journal(void)
{
    if (j)
        j->ops->close(j);
    j = NULL;
}

static inline void setup(void)
{
    make_folder();
    open_journal();
}

static inline void teardown(void)
{
    close_journal();
    temp_remove(folder);
}

#define OK(call) cr_assert_eq((call), STATUS_OK, "%s", err.text)

static inline Digest key_of(unsigned number)
{
    Str field = {(const char *)&number, sizeof number};
    return digest_of(&field, 1);
}

/* Returns whether it was known. */
static inline bool enqueue(unsigned number, Str bytes)
{
    const JournalArticle article = {key_of(number), bytes, STR("Bote"), JOURNAL_NORMAL};
    bool known;
    OK(j->ops->enqueue(j, &article, 1, &known, &err));
    return known;
}

UNUSED static const JournalWorker WORKER = {STR_INIT("worker-of-16-byt"), STR_INIT("1.0"), STR_INIT("rules-a"), 1000};

static inline void begin(void)
{
    OK(j->ops->begin(j, &err));
}

static inline void commit(void)
{
    OK(j->ops->commit(j, &err));
}

static inline void feed(unsigned first, unsigned count)
{
    begin();
    for (unsigned i = 0; i < count; i++)
        cr_assert_not(enqueue(first + i, STR("article")));
    commit();
}

static inline JournalJob reserve(void)
{
    JournalJob job;
    OK(j->ops->reserve(j, &WORKER, UINT64_MAX, true, &job, &err));
    return job;
}

static inline bool end(Lease lease, JournalVerdict verdict, Outcome outcome, const char *reason)
{
    enum { TRIES = 5 };
    const JournalEnd how = {verdict, TRIES, outcome, str_of(reason), 2000};
    bool buried;
    OK(j->ops->end(j, lease, &how, &buried, &err));
    return buried;
}

static inline void back(Lease lease)
{
    end(lease, JOURNAL_RETRY, OUTCOME_FAILED, "no");
}

static inline void refund(Lease lease)
{
    end(lease, JOURNAL_REFUND, OUTCOME_GIVEN_BACK, "");
}

static inline void bury(Lease lease, const char *reason)
{
    end(lease, JOURNAL_BURY, OUTCOME_EXTRACTION, reason);
}

static inline bool confirm(Lease lease)
{
    bool counted;
    Digest key = key_of((unsigned)lease.job); /* the tests feed article n as job n */
    OK(j->ops->confirm(j, lease, &key, &counted, &err));
    return counted;
}

static inline void expect_counts(uint64_t ready, uint64_t leased, uint64_t done, uint64_t buried, uint64_t bytes,
                                 int line)
{
    JournalCounts c = j->ops->counts(j);
    cr_expect(c.ready == ready && c.leased == leased && c.done == done && c.buried == buried &&
                  c.waiting_bytes == bytes,
              "line %d: ready %d leased %d done %d buried %d bytes %d", line, (int)c.ready, (int)c.leased, (int)c.done,
              (int)c.buried, (int)c.waiting_bytes);
}
#define COUNTS(ready, leased, done, buried, bytes) expect_counts(ready, leased, done, buried, bytes, __LINE__)

static inline void reopen(void)
{
    close_journal();
    open_journal();
}

/* Runs SQL on the closed file, as a vandal would. */
static inline void vandalise(const char *sql)
{
    sqlite3 *db;
    cr_assert_eq(sqlite3_open(database, &db), SQLITE_OK);
    cr_assert_eq(sqlite3_exec(db, sql, NULL, NULL, NULL), SQLITE_OK, "%s", sqlite3_errmsg(db));
    sqlite3_close(db);
}

/* Whether the closed file says so: 1 is true, and no row, NULL and 0 are not. */
static inline bool holds(const char *sql)
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

static inline uint64_t next_grave(uint64_t after, Outcome cause, const char *source)
{
    const JournalFilter filter = {0, cause, source != NULL, str_of(source)};
    JournalGrave grave;
    Status st = j->ops->grave(j, &filter, after, &grave, &err);
    cr_assert(st == STATUS_OK || st == STATUS_EMPTY, "%s", err.text);
    return st ? 0 : grave.job;
}

static inline void feed_as(unsigned number, const char *source, JournalPriority priority)
{
    const JournalArticle article = {key_of(number), STR("article"), str_of(source), priority};
    bool known;
    OK(j->ops->enqueue(j, &article, 1, &known, &err));
}

static inline void feed_from(unsigned number, const char *source)
{
    feed_as(number, source, JOURNAL_NORMAL);
}

static inline void expect_ready_of(uint64_t high, uint64_t normal, uint64_t backfill, int line)
{
    JournalCounts c = j->ops->counts(j);
    cr_expect(c.ready_of[0] == high && c.ready_of[1] == normal && c.ready_of[2] == backfill &&
                  c.ready == high + normal + backfill,
              "line %d: high %d normal %d backfill %d of %d", line, (int)c.ready_of[0], (int)c.ready_of[1],
              (int)c.ready_of[2], (int)c.ready);
}
#define READY_OF(high, normal, backfill) expect_ready_of(high, normal, backfill, __LINE__)

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

static inline bool note_attempt(void *user, const JournalAttempt *a)
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

static inline History history_of(uint64_t job)
{
    History h = {0};
    OK(j->ops->attempts(j, job, note_attempt, &h, &err));
    return h;
}

#endif
