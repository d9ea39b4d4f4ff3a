#define _POSIX_C_SOURCE 200809L
#include "broker/journal_sqlite.h"

#include <stdio.h>
#include <stdlib.h>
#include <sys/statvfs.h>

#include <sqlite3.h>

#include "broker/journal_schema.h"

enum {
    PATH_MAX_BYTES = 4096,
    PAGE_BYTES = 4096,
    CHECKPOINT_PAGES = 8192, /* 32 MiB of log: rare enough to be cheap, small enough to be read back quickly */
    CHECKPOINT_SHARE = 4,    /* but never more than this part of the space that is left, for it must fit once more */
    SPARE_SHARE = 8,         /* articles are accepted while this part of the disk is free, */
    SPARE_MAX_BYTES = 64 * 1024 * 1024, /* or this much: what is done must still find room to be written */
};

typedef enum Statement {
    BEGIN,
    COMMIT,
    ROLLBACK,
    ADD_ARTICLE,
    REVIVE,
    ADD_PAYLOAD,
    OLDEST,
    LEASE,
    READ,
    LOOK,
    FINISH,
    DROP,
    GIVE_BACK,
    BURY,
    FREE_PAGES,
    STATEMENT_COUNT
} Statement;

static const char *const SQL[STATEMENT_COUNT] = {
    [BEGIN] = "BEGIN IMMEDIATE",
    [COMMIT] = "COMMIT",
    [ROLLBACK] = "ROLLBACK",
    [ADD_ARTICLE] = ("INSERT INTO article (key, state, tries, size, fed_ms) VALUES (?1, 2, 0, ?2, ?3)"
                     " ON CONFLICT (key) DO NOTHING"),
    [REVIVE] = "UPDATE article SET state = 2, tries = 0, reason = NULL WHERE key = ?1 AND state = 5 RETURNING size",
    [ADD_PAYLOAD] = "INSERT INTO payload (job, checksum, bytes) VALUES (?1, ?2, ?3)",
    [OLDEST] = "SELECT job, tries, size FROM article INDEXED BY ready WHERE state = 2 ORDER BY job LIMIT 1",
    [LEASE] = "UPDATE article SET state = 3, tries = tries + 1 WHERE job = ?1",
    [READ] = "SELECT checksum, bytes FROM payload WHERE job = ?1",
    [LOOK] = "SELECT state, tries, size, key FROM article WHERE job = ?1",
    [FINISH] = "UPDATE article SET state = 4 WHERE job = ?1",
    [DROP] = "DELETE FROM payload WHERE job = ?1",
    [GIVE_BACK] = "UPDATE article SET state = 2, tries = tries - ?3 WHERE job = ?1 AND state = 3 AND tries = ?2",
    [BURY] = ("UPDATE article SET state = 5, tries = tries - ?3, reason = ?4"
              " WHERE job = ?1 AND state = 3 AND tries = ?2 RETURNING size"),
    [FREE_PAGES] = "PRAGMA freelist_count",
};

typedef struct SqliteJournal {
    Journal base;
    sqlite3 *db;
    sqlite3_stmt *statements[STATEMENT_COUNT];
    JournalCounts counts, counts_before; /* now, and at begin() */
    bool begun;
    uint64_t log_pages;              /* length of the write-ahead log */
    uint64_t disk_bytes, free_bytes; /* free on the disk, and with what is free inside the file; at begin() */
    uint64_t spare_bytes;
} SqliteJournal;

/* ---- statements -------------------------------------------------------------------------------------------------- */

static SqliteJournal *of(Journal *j)
{
    return (SqliteJournal *)(void *)j;
}

/* Statement `id`, reset and with its first argument bound. */
static sqlite3_stmt *take(SqliteJournal *j, Statement id, uint64_t first)
{
    sqlite3_stmt *s = j->statements[id];
    sqlite3_reset(s);
    sqlite3_bind_int64(s, 1, (sqlite3_int64)first);
    return s;
}

/* STATUS_OK: there is a row, and the statement stays open; STATUS_EMPTY: it is finished. */
static Status step(SqliteJournal *j, Statement id, Error *err)
{
    int rc = sqlite3_step(j->statements[id]);
    if (rc == SQLITE_ROW)
        return STATUS_OK;
    if (rc == SQLITE_DONE) {
        sqlite3_reset(j->statements[id]);
        return STATUS_EMPTY;
    }
    Status st = journal_schema_fail(j->db, err);
    sqlite3_reset(j->statements[id]);
    return st;
}

/* For statements without rows. */
static Status run(SqliteJournal *j, Statement id, Error *err)
{
    Status st = step(j, id, err);
    return st == STATUS_EMPTY ? STATUS_OK : st;
}

static uint64_t column(SqliteJournal *j, Statement id, int at)
{
    return (uint64_t)sqlite3_column_int64(j->statements[id], at);
}

static Str blob_column(sqlite3_stmt *s, int at)
{
    const char *bytes = sqlite3_column_blob(s, at);
    return (Str){bytes, (size_t)sqlite3_column_bytes(s, at)};
}

/* ---- transactions ------------------------------------------------------------------------------------------------ */

/* Pages of articles that are done are used again, so they are room as well. */
static Status look_for_room(SqliteJournal *j, Error *err)
{
    Status st = step(j, FREE_PAGES, err);
    if (st)
        return st;
    j->free_bytes = column(j, FREE_PAGES, 0) * PAGE_BYTES;
    sqlite3_reset(j->statements[FREE_PAGES]);
    struct statvfs disk;
    if (statvfs(sqlite3_db_filename(j->db, "main"), &disk) < 0)
        return STATUS_OK; /* then the first write that fails tells */
    uint64_t share = (uint64_t)disk.f_blocks * disk.f_frsize / SPARE_SHARE;
    j->disk_bytes = (uint64_t)disk.f_bavail * disk.f_frsize;
    j->free_bytes += j->disk_bytes;
    j->spare_bytes = share < SPARE_MAX_BYTES ? share : SPARE_MAX_BYTES;
    return STATUS_OK;
}

static Status journal_begin(Journal *base, Error *err)
{
    SqliteJournal *j = of(base);
    Status st = run(j, BEGIN, err);
    if (st)
        return st;
    j->counts_before = j->counts;
    j->begun = true;
    return look_for_room(j, err);
}

static Status journal_commit(Journal *base, Error *err)
{
    SqliteJournal *j = of(base);
    sqlite3_reset(j->statements[READ]);
    Status st = run(j, COMMIT, err);
    if (!st)
        j->begun = false;
    return st;
}

static Status journal_rollback(Journal *base, Error *err)
{
    SqliteJournal *j = of(base);
    if (!j->begun)
        return STATUS_OK;
    for (int i = 0; i < STATEMENT_COUNT; i++)
        sqlite3_reset(j->statements[i]);
    j->counts = j->counts_before;
    j->begun = false;
    /* some errors have rolled back already: sqlite.org/lang_transaction.html */
    return sqlite3_get_autocommit(j->db) ? STATUS_OK : run(j, ROLLBACK, err);
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
    SqliteJournal *j = of(base);
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

/* Whoever feeds a buried article again wants it tried again. */
static Status revive(SqliteJournal *j, const Digest *key, bool *known, Error *err)
{
    sqlite3_stmt *s = j->statements[REVIVE];
    sqlite3_reset(s);
    sqlite3_bind_blob(s, 1, key->bytes, DIGEST_BYTES, SQLITE_STATIC);
    Status st = step(j, REVIVE, err);
    *known = st == STATUS_EMPTY;
    if (st)
        return st == STATUS_EMPTY ? STATUS_OK : st;
    j->counts.waiting_bytes += column(j, REVIVE, 0);
    j->counts.buried--;
    j->counts.ready++;
    return run(j, REVIVE, err);
}

static Status journal_enqueue(Journal *base, const Digest *key, Str article, int64_t now_ms, bool *known, Error *err)
{
    SqliteJournal *j = of(base);
    if (j->free_bytes < j->spare_bytes)
        return error_set(err, STATUS_FULL, "%s: less than %llu MiB are free on its disk; free some space",
                         sqlite3_db_filename(j->db, "main"), (unsigned long long)j->spare_bytes >> 20);
    sqlite3_stmt *s = j->statements[ADD_ARTICLE];
    sqlite3_reset(s);
    sqlite3_bind_blob(s, 1, key->bytes, DIGEST_BYTES, SQLITE_STATIC);
    sqlite3_bind_int64(s, 2, (sqlite3_int64)article.len);
    sqlite3_bind_int64(s, 3, now_ms);
    Status st = run(j, ADD_ARTICLE, err);
    if (st)
        return st;
    if (sqlite3_changes(j->db) == 0)
        return revive(j, key, known, err);
    s = take(j, ADD_PAYLOAD, (uint64_t)sqlite3_last_insert_rowid(j->db));
    sqlite3_bind_int64(s, 2, (sqlite3_int64)checksum_of(article));
    sqlite3_bind_blob64(s, 3, article.len ? article.ptr : "", article.len, SQLITE_STATIC);
    if ((st = run(j, ADD_PAYLOAD, err)))
        return st;
    j->counts.ready++;
    j->counts.waiting_bytes += article.len;
    *known = false;
    return STATUS_OK;
}

static Status journal_reserve(Journal *base, uint64_t max_bytes, bool alone, JournalJob *out, Error *err)
{
    SqliteJournal *j = of(base);
    sqlite3_reset(j->statements[OLDEST]);
    Status st = step(j, OLDEST, err);
    if (st)
        return st;
    JournalJob job = {.lease = {column(j, OLDEST, 0), (uint32_t)column(j, OLDEST, 1) + 1},
                      .size_bytes = column(j, OLDEST, 2)};
    sqlite3_reset(j->statements[OLDEST]);
    if (job.size_bytes > max_bytes || (job.lease.attempt > 1 && !alone)) {
        *out = job;
        return STATUS_LIMIT;
    }
    sqlite3_stmt *s = take(j, READ, job.lease.job);
    if ((st = step(j, READ, err)))
        return st == STATUS_EMPTY ? journal_schema_damaged(j->db, job.lease.job, "its bytes are missing", err) : st;
    job.article = blob_column(s, 1);
    if (job.article.len != job.size_bytes || checksum_of(job.article) != column(j, READ, 0))
        return journal_schema_damaged(j->db, job.lease.job, "the checksum does not match its bytes", err);
    take(j, LEASE, job.lease.job);
    if ((st = run(j, LEASE, err)))
        return st;
    j->counts.ready--;
    j->counts.leased++;
    *out = job;
    return STATUS_OK;
}

static Status journal_confirm(Journal *base, Lease lease, const Digest *key, bool *counted, Error *err)
{
    SqliteJournal *j = of(base);
    *counted = false;
    if (lease.job > INT64_MAX)
        return STATUS_OK;
    take(j, LOOK, lease.job);
    Status st = step(j, LOOK, err);
    if (st)
        return st == STATUS_EMPTY ? STATUS_OK : st;
    uint64_t state = column(j, LOOK, 0), tries = column(j, LOOK, 1), size = column(j, LOOK, 2);
    bool same = str_equal(blob_column(j->statements[LOOK], 3), (Str){(const char *)key->bytes, DIGEST_BYTES});
    sqlite3_reset(j->statements[LOOK]);
    if (!same || state == STATE_DONE || lease.attempt == 0 || lease.attempt > tries)
        return STATUS_OK;
    take(j, FINISH, lease.job);
    if ((st = run(j, FINISH, err)))
        return st;
    take(j, DROP, lease.job);
    if ((st = run(j, DROP, err)))
        return st;
    JournalCounts *c = &j->counts;
    --*(state == STATE_READY ? &c->ready : state == STATE_LEASED ? &c->leased : &c->buried);
    if (state != STATE_BURIED)
        c->waiting_bytes -= size;
    c->done++;
    *counted = true;
    return STATUS_OK;
}

/* GIVE_BACK or BURY, both of which ask for the lease. */
static sqlite3_stmt *take_leased(SqliteJournal *j, Statement id, Lease lease, JournalTry try)
{
    sqlite3_stmt *s = take(j, id, lease.job);
    sqlite3_bind_int64(s, 2, lease.attempt);
    sqlite3_bind_int64(s, 3, try == JOURNAL_TRY_REFUNDED);
    return s;
}

static Status journal_give_back(Journal *base, Lease lease, JournalTry try, Error *err)
{
    SqliteJournal *j = of(base);
    take_leased(j, GIVE_BACK, lease, try);
    Status st = run(j, GIVE_BACK, err);
    if (!st && sqlite3_changes(j->db)) {
        j->counts.leased--;
        j->counts.ready++;
    }
    return st;
}

static Status journal_bury(Journal *base, Lease lease, JournalTry try, Str reason, Error *err)
{
    SqliteJournal *j = of(base);
    sqlite3_stmt *s = take_leased(j, BURY, lease, try);
    sqlite3_bind_text(s, 4, reason.len ? reason.ptr : "", (int)reason.len, SQLITE_TRANSIENT);
    Status st = step(j, BURY, err);
    if (st)
        return st == STATUS_EMPTY ? STATUS_OK : st;
    j->counts.leased--;
    j->counts.buried++;
    j->counts.waiting_bytes -= column(j, BURY, 0);
    return run(j, BURY, err);
}

static JournalCounts journal_counts(const Journal *j)
{
    return ((const SqliteJournal *)(const void *)j)->counts;
}

static void journal_close(Journal *base)
{
    if (!base)
        return;
    SqliteJournal *j = of(base);
    for (int i = 0; i < STATEMENT_COUNT; i++)
        sqlite3_finalize(j->statements[i]);
    sqlite3_close(j->db);
    free(j);
}

static const JournalOps OPS = {
    .begin = journal_begin,
    .commit = journal_commit,
    .rollback = journal_rollback,
    .enqueue = journal_enqueue,
    .reserve = journal_reserve,
    .confirm = journal_confirm,
    .give_back = journal_give_back,
    .bury = journal_bury,
    .counts = journal_counts,
    .maintain = journal_maintain,
    .close = journal_close,
};

Status journal_sqlite_open(const char *folder, uint32_t pages_max, Journal **out, Error *err)
{
    char path[PATH_MAX_BYTES];
    if (snprintf(path, sizeof path, "%s/journal.db", folder) >= (int)sizeof path)
        return error_set(err, STATUS_USAGE, "%.100s...: the folder's name is too long", folder);
    SqliteJournal *j = calloc(1, sizeof *j);
    if (!j)
        return error_set(err, STATUS_NO_MEMORY, "out of memory");
    j->base.ops = &OPS;
    Status st = journal_schema_open(path, pages_max, &j->db, &j->counts, err);
    for (int i = 0; !st && i < STATEMENT_COUNT; i++)
        if (sqlite3_prepare_v3(j->db, SQL[i], -1, SQLITE_PREPARE_PERSISTENT, &j->statements[i], NULL) != SQLITE_OK)
            st = journal_schema_fail(j->db, err);
    if (st) {
        journal_close(&j->base);
        return st;
    }
    sqlite3_wal_hook(j->db, note_log_pages, j); /* in place of the automatic checkpoint */
    *out = &j->base;
    return STATUS_OK;
}
