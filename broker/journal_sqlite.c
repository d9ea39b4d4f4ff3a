#define _POSIX_C_SOURCE 200809L
#include "broker/journal_sqlite.h"

#include <stdio.h>
#include <stdlib.h>
#include <sys/statvfs.h>

#include <sqlite3.h>

#include "broker/journal_rows.h"

enum {
    PATH_MAX_BYTES = 4096,
    PAGE_BYTES = 4096,
    CHECKPOINT_PAGES = 8192, /* 32 MiB of log: rare enough to be cheap, small enough to be read back quickly */
    CHECKPOINT_SHARE = 4,    /* but never more than this part of the space that is left, for it must fit once more */
    SPARE_SHARE = 8,         /* articles are accepted while this part of the disk is free, */
    SPARE_MAX_BYTES = 64 * 1024 * 1024, /* or this much: what is done must still find room to be written */
};

/* ---- transactions ------------------------------------------------------------------------------------------------ */

/* Pages of articles that are done are used again, so they are room as well. */
static Status look_for_room(SqliteJournal *j, Error *err)
{
    Status st = journal_rows_step(j, FREE_PAGES, err);
    if (st)
        return st;
    j->free_bytes = journal_rows_number(j, FREE_PAGES, 0) * PAGE_BYTES;
    sqlite3_reset(j->statements[FREE_PAGES]);
    struct statvfs disk;
    if (statvfs(sqlite3_db_filename(j->db, "main"), &disk) < 0)
        return STATUS_OK; /* then the first write that fails tells */
    uint64_t share = (uint64_t)disk.f_blocks * disk.f_frsize / SPARE_SHARE;
    j->disk_bytes = (uint64_t)disk.f_bavail * disk.f_frsize;
    j->free_bytes += j->disk_bytes;
    j->spare_bytes = share < SPARE_MAX_BYTES ? share : SPARE_MAX_BYTES;
    if (j->spare_wanted_bytes)
        j->spare_bytes = j->spare_wanted_bytes;
    return STATUS_OK;
}

static Status journal_begin(Journal *base, Error *err)
{
    SqliteJournal *j = journal_rows_of(base);
    Status st = journal_rows_run(j, BEGIN, err);
    if (st)
        return st;
    j->before = j->now;
    j->recent_added = 0;
    j->begun = true;
    return look_for_room(j, err);
}

static Status journal_commit(Journal *base, Error *err)
{
    SqliteJournal *j = journal_rows_of(base);
    sqlite3_reset(j->statements[READ]);
    sqlite3_reset(j->statements[GRAVES]);
    Status st = journal_keys_write(j, err);
    if (st || (st = journal_lanes_write(j, err)) || (st = journal_rows_run(j, COMMIT, err)))
        return st;
    recent_commit(&j->recent);
    j->begun = false;
    return STATUS_OK;
}

static Status journal_rollback(Journal *base, Error *err)
{
    SqliteJournal *j = journal_rows_of(base);
    if (!j->begun)
        return STATUS_OK;
    for (int i = 0; i < STATEMENT_COUNT; i++)
        sqlite3_reset(j->statements[i]);
    j->now = j->before;
    recent_rollback(&j->recent);
    journal_lanes_undo(j);
    j->source_number = j->version_number = 0;
    j->begun = false;
    /* some errors have rolled back already: sqlite.org/lang_transaction.html */
    return sqlite3_get_autocommit(j->db) ? STATUS_OK : journal_rows_run(j, ROLLBACK, err);
}

static int note_log_pages(void *journal, sqlite3 *db, const char *name, int pages)
{
    (void)db, (void)name;
    ((SqliteJournal *)journal)->log_pages = (uint64_t)pages;
    return SQLITE_OK;
}

/* SQLite's own automatic checkpoint hides its errors, and a failed fsync must not be hidden: the kernel tells it only
 * once. No space for the database file is no loss, for the log keeps everything. */
static Status journal_maintain(Journal *base, Error *err)
{
    SqliteJournal *j = journal_rows_of(base);
    recent_turn(&j->recent);
    Status st = journal_keys_maintain(j, err);
    if (st)
        return st;
    if (j->log_pages == 0 ||
        (j->log_pages < CHECKPOINT_PAGES && j->log_pages * PAGE_BYTES * CHECKPOINT_SHARE < j->disk_bytes))
        return STATUS_OK;
    j->log_pages = 0;
    int rc = sqlite3_wal_checkpoint_v2(j->db, NULL, SQLITE_CHECKPOINT_PASSIVE, NULL, NULL);
    if (rc == SQLITE_OK || (rc & 0xFF) == SQLITE_FULL)
        return STATUS_OK;
    return journal_schema_fail(j->db, err);
}

/* ---- articles ---------------------------------------------------------------------------------------------------- */

static Status add_article(SqliteJournal *j, const JournalArticle *a, uint64_t job, int64_t now_ms, Error *err)
{
    uint64_t source, turn;
    Status st = journal_rows_source(j, a->source, true, &source, err);
    if (st || (st = journal_lanes_next(j, a->priority, source, &turn, err)))
        return st;
    sqlite3_stmt *s = journal_rows_take(j, ADD_ARTICLE, job);
    sqlite3_bind_blob(s, 2, a->key.bytes, DIGEST_BYTES, SQLITE_STATIC);
    sqlite3_bind_int64(s, 3, (sqlite3_int64)a->bytes.len);
    sqlite3_bind_int64(s, 4, now_ms);
    sqlite3_bind_int64(s, 5, (sqlite3_int64)source);
    sqlite3_bind_int64(s, 6, a->priority);
    sqlite3_bind_int64(s, 7, (sqlite3_int64)turn);
    st = journal_rows_run(j, ADD_ARTICLE, err);
    return st ? st : journal_lanes_set(j, a->priority, source, turn, err);
}

static Status add_payload(SqliteJournal *j, const JournalArticle *a, uint64_t job, Error *err)
{
    sqlite3_stmt *s = journal_rows_take(j, ADD_PAYLOAD, journal_rows_place(a->priority, job));
    sqlite3_bind_int64(s, 2, (sqlite3_int64)checksum_of(a->bytes));
    sqlite3_bind_blob64(s, 3, a->bytes.len ? a->bytes.ptr : "", a->bytes.len, SQLITE_STATIC);
    return journal_rows_run(j, ADD_PAYLOAD, err);
}

static Status journal_enqueue(Journal *base, const JournalArticle *a, int64_t now_ms, bool *known, Error *err)
{
    SqliteJournal *j = journal_rows_of(base);
    if (j->free_bytes < j->spare_bytes)
        return error_set(err, STATUS_FULL, "%s: less than %llu MiB are free on its disk; free some space",
                         sqlite3_db_filename(j->db, "main"), (unsigned long long)j->spare_bytes >> 20);
    uint64_t job, state;
    Status st = journal_keys_find(j, &a->key, &job, &state, err);
    if (st)
        return st;
    *known = job && state != STATE_BURIED;
    bool did;
    if (job) /* whoever feeds a buried article again wants it tried again */
        return *known ? STATUS_OK : journal_dead_retry(base, job, &did, err);
    job = ++j->now.last_job;
    if ((st = add_article(j, a, job, now_ms, err)) || (st = add_payload(j, a, job, err)) ||
        (st = journal_keys_add(j, &a->key, job, err)))
        return st;
    journal_rows_count_ready(j, a->priority, 1);
    j->now.counts.waiting_bytes += a->bytes.len;
    return STATUS_OK;
}

/* The priorities in the order of this turn: mostly the highest first, now and then one that would starve. */
static void order_of(uint64_t turn, JournalPriority out[JOURNAL_PRIORITIES])
{
    JournalPriority first = turn % JOURNAL_TURNS == JOURNAL_TURNS - 1                 ? JOURNAL_BACKFILL
                            : turn % JOURNAL_TURNS_NORMAL == JOURNAL_TURNS_NORMAL - 1 ? JOURNAL_NORMAL
                                                                                      : JOURNAL_HIGH;
    size_t n = 0;
    out[n++] = first;
    for (int p = JOURNAL_HIGH; p < JOURNAL_PRIORITIES; p++)
        if ((JournalPriority)p != first)
            out[n++] = (JournalPriority)p;
}

static Status journal_reserve(Journal *base, const JournalWorker *to, uint64_t max_bytes, bool alone, JournalJob *out,
                              Error *err)
{
    SqliteJournal *j = journal_rows_of(base);
    JournalPriority order[JOURNAL_PRIORITIES], priority = JOURNAL_HIGH;
    Status st = STATUS_EMPTY;
    order_of(j->now.served, order);
    for (int i = 0; i < JOURNAL_PRIORITIES && st == STATUS_EMPTY; i++)
        if (j->now.counts.ready_of[priority = order[i]]) {
            journal_rows_take(j, NEXT, priority);
            st = journal_rows_step(j, NEXT, err);
        }
    if (st)
        return st;
    JournalJob job = {.lease = {journal_rows_number(j, NEXT, 0), (uint32_t)journal_rows_number(j, NEXT, 3) + 1},
                      .tries = (uint32_t)journal_rows_number(j, NEXT, 1) + 1,
                      .size_bytes = journal_rows_number(j, NEXT, 2),
                      .key = journal_rows_key(j, NEXT, 5)};
    uint64_t turn = journal_rows_number(j, NEXT, 4);
    sqlite3_reset(j->statements[NEXT]);
    if (job.size_bytes > max_bytes || (job.tries > 1 && !alone)) {
        *out = job;
        return STATUS_LIMIT;
    }
    if ((st = journal_rows_article(j, priority, job.lease.job, job.size_bytes, &job.article, err)) ||
        (st = journal_rows_lease(j, to, job.lease, err)))
        return st;
    j->now.served++;
    if (turn > j->now.turns[priority]) /* one that has come back is of an earlier one */
        j->now.turns[priority] = turn;
    journal_rows_count_ready(j, priority, -1);
    j->now.counts.leased++;
    *out = job;
    return STATUS_OK;
}

/* The rows of an article that is done. */
static Status finish(SqliteJournal *j, uint64_t priority, uint64_t job, Error *err)
{
    Status st;
    if ((st = journal_rows_do(j, FINISH, job, err)) ||
        (st = journal_rows_do(j, DELETE_PAYLOAD, journal_rows_place(priority, job), err)) ||
        (st = journal_rows_do(j, DELETE_ATTEMPTS, job, err)) || j->now.graves == 0)
        return st;
    if ((st = journal_rows_do(j, DELETE_GRAVE, job, err)))
        return st;
    j->now.graves -= (uint64_t)sqlite3_changes(j->db);
    return journal_rows_do(j, DELETE_TRIED, job, err);
}

static Status journal_confirm(Journal *base, Lease lease, const Digest *key, bool *counted, Error *err)
{
    SqliteJournal *j = journal_rows_of(base);
    *counted = false;
    if (lease.job > INT64_MAX)
        return STATUS_OK;
    journal_rows_take(j, LOOK, lease.job);
    Status st = journal_rows_step(j, LOOK, err);
    if (st)
        return st == STATUS_EMPTY ? STATUS_OK : st;
    uint64_t state = journal_rows_number(j, LOOK, 0), attempts = journal_rows_number(j, LOOK, 1),
             size = journal_rows_number(j, LOOK, 2), priority = journal_rows_number(j, LOOK, 4);
    bool same = str_equal(journal_rows_blob(j, LOOK, 3), (Str){(const char *)key->bytes, DIGEST_BYTES});
    sqlite3_reset(j->statements[LOOK]);
    if (!same || state == STATE_DONE || lease.attempt == 0 || lease.attempt > attempts)
        return STATUS_OK;
    if ((st = finish(j, priority, lease.job, err)))
        return st;
    JournalCounts *c = &j->now.counts;
    if (state == STATE_READY)
        journal_rows_count_ready(j, priority, -1);
    else
        --*(state == STATE_LEASED ? &c->leased : &c->buried);
    if (state != STATE_BURIED)
        c->waiting_bytes -= size;
    c->done++;
    *counted = true;
    return STATUS_OK;
}

/* How the article's history goes on. */
static Status end_attempt(SqliteJournal *j, Lease lease, const JournalEnd *end, Error *err)
{
    if (end->verdict == JOURNAL_BURY_UNTRIED) {
        sqlite3_bind_int64(journal_rows_take(j, UNDO_ATTEMPT, lease.job), 2, lease.attempt);
        return journal_rows_run(j, UNDO_ATTEMPT, err);
    }
    sqlite3_stmt *s = journal_rows_take(j, END_ATTEMPT, lease.job);
    sqlite3_bind_int64(s, 2, lease.attempt);
    sqlite3_bind_int64(s, 3, end->outcome);
    sqlite3_bind_int64(s, 4, end->now_ms);
    journal_rows_bind_text(s, 5, end->reason);
    return journal_rows_run(j, END_ATTEMPT, err);
}

static Status journal_end(Journal *base, Lease lease, const JournalEnd *end, bool *buried, Error *err)
{
    SqliteJournal *j = journal_rows_of(base);
    *buried = false;
    journal_rows_take(j, LOOK_LEASE, lease.job);
    Status st = journal_rows_step(j, LOOK_LEASE, err);
    if (st)
        return st == STATUS_EMPTY ? STATUS_OK : st;
    bool leased =
        journal_rows_number(j, LOOK_LEASE, 0) == STATE_LEASED && journal_rows_number(j, LOOK_LEASE, 1) == lease.attempt;
    uint64_t tries = journal_rows_number(j, LOOK_LEASE, 2), size = journal_rows_number(j, LOOK_LEASE, 3),
             priority = journal_rows_number(j, LOOK_LEASE, 5);
    bool again = journal_rows_number(j, LOOK_LEASE, 4); /* it was buried, and a version had its one try */
    sqlite3_reset(j->statements[LOOK_LEASE]);
    if (!leased)
        return STATUS_OK;
    bool refund = end->verdict == JOURNAL_REFUND || end->verdict == JOURNAL_BURY_UNTRIED;
    bool bury = again || end->verdict == JOURNAL_BURY || end->verdict == JOURNAL_BURY_UNTRIED ||
                (end->verdict == JOURNAL_RETRY && tries >= end->tries_max);
    sqlite3_stmt *s = journal_rows_take(j, SETTLE, lease.job);
    sqlite3_bind_int64(s, 2, bury ? STATE_BURIED : STATE_READY);
    sqlite3_bind_int64(s, 3, (sqlite3_int64)(tries - refund));
    if ((st = journal_rows_run(j, SETTLE, err)))
        return st;
    if (again && refund) { /* the version has not had its try */
        sqlite3_bind_int64(journal_rows_take(j, UNDO_TRIED, lease.job), 2, lease.attempt);
        st = journal_rows_run(j, UNDO_TRIED, err);
    }
    if (st || (st = end_attempt(j, lease, end, err)) ||
        (bury && !(again && refund) && (st = journal_dead_bury(j, lease.job, end, err))))
        return st;
    JournalCounts *c = &j->now.counts;
    c->leased--;
    if (bury)
        c->buried++;
    else
        journal_rows_count_ready(j, priority, 1);
    c->waiting_bytes -= bury ? size : 0;
    j->now.graves += bury && !again;
    *buried = bury;
    return STATUS_OK;
}

/* In the order of the jobs, which is that of feeding. What is not done is passed over, and looked at again after the next
 * pass has begun. */
static Status journal_forget(Journal *base, int64_t before_ms, bool *more, Error *err)
{
    SqliteJournal *j = journal_rows_of(base);
    RecentKey old[JOURNAL_FORGET_MAX];
    size_t count = 0, looked = 0;
    Status st;
    journal_rows_take(j, OLD, j->now.forgotten);
    for (*more = true; looked < JOURNAL_FORGET_MAX; looked++) {
        st = journal_rows_step(j, OLD, err);
        if (st && st != STATUS_EMPTY)
            return st;
        if (st == STATUS_EMPTY || (int64_t)journal_rows_number(j, OLD, 2) >= before_ms) {
            *more = false;
            break;
        }
        j->now.forgotten = journal_rows_number(j, OLD, 0);
        if (journal_rows_number(j, OLD, 1) == STATE_DONE)
            old[count++] = (RecentKey){journal_rows_key(j, OLD, 3), j->now.forgotten};
    }
    sqlite3_reset(j->statements[OLD]);
    if (!*more)
        j->now.forgotten = 0;
    for (size_t i = 0; i < count; i++)
        if ((st = journal_keys_forget(j, &old[i].key, old[i].job, err)) ||
            (st = journal_rows_do(j, DELETE_ARTICLE, old[i].job, err)))
            return st;
    if (count == 0)
        return STATUS_OK;
    sqlite3_bind_int64(journal_rows_take(j, TALLY, j->now.last_job), 2, (sqlite3_int64)j->now.counts.dropped);
    return journal_rows_run(j, TALLY, err);
}

void journal_sqlite_keep_free(Journal *j, uint64_t bytes)
{
    journal_rows_of(j)->spare_wanted_bytes = bytes;
}

static Status journal_room(Journal *base, JournalRoom *out, Error *err)
{
    SqliteJournal *j = journal_rows_of(base);
    Status st = look_for_room(j, err);
    if (!st)
        *out = (JournalRoom){j->free_bytes, j->spare_bytes};
    return st;
}

static JournalCounts journal_counts(const Journal *j)
{
    return ((const SqliteJournal *)(const void *)j)->now.counts;
}

static void journal_close(Journal *base)
{
    if (!base)
        return;
    SqliteJournal *j = journal_rows_of(base);
    for (int i = 0; i < STATEMENT_COUNT; i++)
        sqlite3_finalize(j->statements[i]);
    sqlite3_close(j->db);
    journal_keys_fini(j);
    free(j);
}

static const JournalOps OPS = {
    .begin = journal_begin,
    .commit = journal_commit,
    .rollback = journal_rollback,
    .enqueue = journal_enqueue,
    .reserve = journal_reserve,
    .reserve_buried = journal_dead_reserve,
    .confirm = journal_confirm,
    .end = journal_end,
    .grave = journal_dead_grave,
    .attempts = journal_dead_attempts,
    .retry = journal_dead_retry,
    .drop = journal_dead_drop,
    .forget = journal_forget,
    .counts = journal_counts,
    .room = journal_room,
    .maintain = journal_maintain,
    .close = journal_close,
};

/* A broker is one thread (docs/adr/0007-single-threaded-processes.md), and a mutex around each step and allocation of
 * SQLite costs a twentieth of its work. Where SQLite was used before it stays as it is. */
static void leave_out_mutexes(void)
{
    if (sqlite3_config(SQLITE_CONFIG_SINGLETHREAD) == SQLITE_OK)
        sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
}

Status journal_sqlite_open(const char *folder, uint32_t pages_max, Journal **out, Error *err)
{
    char path[PATH_MAX_BYTES];
    if (snprintf(path, sizeof path, "%s/journal.db", folder) >= (int)sizeof path)
        return error_set(err, STATUS_USAGE, "%.100s...: the folder's name is too long", folder);
    SqliteJournal *j = calloc(1, sizeof *j);
    if (!j)
        return error_set(err, STATUS_NO_MEMORY, "out of memory");
    leave_out_mutexes();
    j->base.ops = &OPS;
    Status st = journal_schema_open(path, pages_max, &j->db, &j->now.counts, &j->now.last_job, j->now.turns, err);
    if (st || (st = journal_rows_prepare(j, err)) || (st = journal_keys_load(j, RECENT_BATCH, err))) {
        journal_close(&j->base);
        return st;
    }
    j->now.graves = j->now.counts.buried;
    sqlite3_wal_hook(j->db, note_log_pages, j); /* in place of the automatic checkpoint */
    *out = &j->base;
    return STATUS_OK;
}
