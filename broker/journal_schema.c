#define _GNU_SOURCE
#include "broker/journal_schema.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

enum { APPLICATION_ID = 0x44504A4E }; /* "DPJN" */

static Status status_of(int rc)
{
    if (rc == SQLITE_IOERR_NOMEM)
        return STATUS_NO_MEMORY;
    switch (rc & 0xFF) {
    case SQLITE_FULL:
        return STATUS_FULL;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return STATUS_CORRUPT;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return STATUS_BUSY;
    case SQLITE_NOMEM:
        return STATUS_NO_MEMORY;
    default:
        return STATUS_IO;
    }
}

static const char *path_of(sqlite3 *db)
{
    const char *path = sqlite3_db_filename(db, "main");
    return path && *path ? path : "journal.db";
}

Status journal_schema_fail(sqlite3 *db, Error *err)
{
    static const char *const REMEDIES[STATUS_COUNT] = {
        [STATUS_FULL] = "; free some space, nothing that was accepted is lost",
        [STATUS_CORRUPT] = "; restore it from a backup and remove journal.db-wal, or move both away and feed again",
        [STATUS_BUSY] = "; another process has it open, end that first",
        [STATUS_IO] = "; look at the disk and at the kernel's log",
    };
    int rc = sqlite3_extended_errcode(db);
    Status st = status_of(rc);
    return error_set(err, st, "%s: %s (SQLite %d)%s", path_of(db), sqlite3_errmsg(db), rc,
                     REMEDIES[st] ? REMEDIES[st] : "");
}

Status journal_schema_damaged(sqlite3 *db, uint64_t job, const char *what, Error *err)
{
    return error_set(err, STATUS_CORRUPT,
                     "%s: article %llu: %s; nothing was changed, restore the file from a backup and remove "
                     "journal.db-wal, or move both away and feed again",
                     path_of(db), (unsigned long long)job, what);
}

static Status execute(sqlite3 *db, const char *sql, Error *err)
{
    return sqlite3_exec(db, sql, NULL, NULL, NULL) == SQLITE_OK ? STATUS_OK : journal_schema_fail(db, err);
}

/* The first column of the first row of a query that always has one. */
static Status ask(sqlite3 *db, const char *sql, int64_t *out, Error *err)
{
    sqlite3_stmt *s = NULL;
    Status st = STATUS_OK;
    if (sqlite3_prepare_v2(db, sql, -1, &s, NULL) != SQLITE_OK || sqlite3_step(s) != SQLITE_ROW)
        st = journal_schema_fail(db, err);
    else
        *out = sqlite3_column_int64(s, 0);
    sqlite3_finalize(s);
    return st;
}

/* The mode must be right from the first moment, and SQLite gives its log the mode of the database file. Until all is
 * checked a close must not touch the file, so the checkpoint that comes with it waits. */
static Status open_file(const char *path, sqlite3 **db, Error *err)
{
    int fd = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (fd < 0)
        return error_set(err, errno == ENOSPC ? STATUS_FULL : STATUS_IO, "%s: %s", path, strerror(errno));
    close(fd);
    if (sqlite3_open_v2(path, db, SQLITE_OPEN_READWRITE, NULL) != SQLITE_OK)
        return *db ? journal_schema_fail(*db, err) : error_set(err, STATUS_NO_MEMORY, "%s: out of memory", path);
    sqlite3_extended_result_codes(*db, 1);
    sqlite3_db_config(*db, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, NULL);
    return execute(*db,
                   "PRAGMA locking_mode = EXCLUSIVE; PRAGMA cell_size_check = ON; PRAGMA secure_delete = OFF;"
                   "PRAGMA temp_store = MEMORY; PRAGMA cache_size = -65536",
                   err);
}

/* Before anything is written: is this file ours, and of a version that this release knows? */
static Status check_identity(sqlite3 *db, int *found, Error *err)
{
    int64_t id = 0, version = 0, objects = 0;
    Status st;
    if ((st = ask(db, "PRAGMA application_id", &id, err)) || (st = ask(db, "PRAGMA user_version", &version, err)) ||
        (st = ask(db, "SELECT count(*) FROM sqlite_schema", &objects, err)))
        return st;
    *found = (int)version;
    if (id == 0 && version == 0 && objects == 0)
        return STATUS_OK;
    if (id != APPLICATION_ID)
        return error_set(err, STATUS_CORRUPT, "%s: this database is no journal of Depesche; name another folder",
                         path_of(db));
    if (version > JOURNAL_SCHEMA_VERSION)
        return error_set(err, STATUS_VERSION,
                         "%s has schema %lld, this release knows %d; use the newer release that made it, or name "
                         "another folder",
                         path_of(db), (long long)version, JOURNAL_SCHEMA_VERSION);
    return STATUS_OK;
}

static Status prepare_file(sqlite3 *db, uint32_t pages_max, Error *err)
{
    char sql[64];
    Status st = execute(db, "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL", err);
    if (!st && pages_max) {
        snprintf(sql, sizeof sql, "PRAGMA max_page_count = %u", pages_max);
        st = execute(db, sql, err);
    }
    return st;
}

/* One waiting or buried article against its row, and into the counts. */
static Status check_row(sqlite3 *db, sqlite3_stmt *s, JournalCounts *c, Error *err)
{
    uint64_t job = (uint64_t)sqlite3_column_int64(s, 0), size = (uint64_t)sqlite3_column_int64(s, 2);
    const char *ptr = sqlite3_column_blob(s, 4);
    Str bytes = {ptr, (size_t)sqlite3_column_bytes(s, 4)};
    if (bytes.len != size || checksum_of(bytes) != (uint64_t)sqlite3_column_int64(s, 3))
        return journal_schema_damaged(db, job, "the checksum does not match its bytes", err);
    if (sqlite3_column_type(s, 1) != SQLITE_NULL && !sqlite3_column_int(s, 6))
        return journal_schema_damaged(db, job, "its bytes are not at the place of its priority", err);
    bool grave = sqlite3_column_int(s, 5);
    switch (sqlite3_column_int(s, 1)) {
    case STATE_READY:
        if (grave)
            return journal_schema_damaged(db, job, "it is ready, and has a grave", err);
        c->ready++;
        c->waiting_bytes += size;
        return STATUS_OK;
    case STATE_LEASED:
        c->leased++;
        c->waiting_bytes += size;
        return STATUS_OK;
    case STATE_BURIED:
        if (!grave)
            return journal_schema_damaged(db, job, "it is buried, and has no grave", err);
        c->buried++;
        return STATUS_OK;
    default:
        return journal_schema_damaged(db, job, "its bytes are there, and its row says that they should not be", err);
    }
}

static Status check_totals(sqlite3 *db, JournalCounts *c, uint64_t *last_job, Error *err)
{
    int64_t last = 0, ready = 0, dropped = 0;
    Status st;
    if ((st = ask(db, "SELECT max(last_job, (SELECT ifnull(max(job), 0) FROM article)) FROM tally", &last, err)) ||
        (st = ask(db, "SELECT dropped FROM tally", &dropped, err)) ||
        (st = ask(db, "SELECT count(*) FROM article INDEXED BY ready WHERE state = 2", &ready, err)))
        return st;
    uint64_t unfinished = c->ready + c->leased + c->buried;
    if ((uint64_t)ready != c->ready || (uint64_t)last < unfinished + (uint64_t)dropped)
        return error_set(err, STATUS_CORRUPT,
                         "%s: %lld articles are ready and %llu of them have their bytes; nothing was changed, restore "
                         "the file from a backup and remove journal.db-wal",
                         path_of(db), (long long)ready, (unsigned long long)c->ready);
    c->dropped = (uint64_t)dropped;
    c->done = (uint64_t)last - unfinished - (uint64_t)dropped;
    *last_job = (uint64_t)last;
    return STATUS_OK;
}

static Status check_rows(sqlite3 *db, JournalCounts *c, uint64_t *last_job, Error *err)
{
    static const char ROWS[] = "SELECT p.place & 0xFFFFFFFFFFFFFF, a.state, a.size, p.checksum, p.bytes,"
                               " g.job IS NOT NULL, a.priority IS p.place >> 56"
                               " FROM payload AS p LEFT JOIN article AS a ON a.job = p.place & 0xFFFFFFFFFFFFFF"
                               " LEFT JOIN grave AS g ON g.job = a.job";
    sqlite3_stmt *s = NULL;
    if (sqlite3_prepare_v2(db, ROWS, -1, &s, NULL) != SQLITE_OK)
        return journal_schema_fail(db, err);
    Status st = STATUS_OK;
    int rc = SQLITE_DONE;
    while (!st && (rc = sqlite3_step(s)) == SQLITE_ROW)
        st = check_row(db, s, c, err);
    if (!st && rc != SQLITE_DONE)
        st = journal_schema_fail(db, err);
    sqlite3_finalize(s);
    return st ? st : check_totals(db, c, last_job, err);
}

/* Leases do not outlive the process that gave them. Tries stay counted, so that an article that kills the broker, too,
 * is buried in the end. What was buried and tried once more is buried as before. */
static Status take_back_leases(sqlite3 *db, JournalCounts *c, Error *err)
{
    int64_t again = 0, again_bytes = 0;
    Status st;
    if (!c->leased)
        return STATUS_OK;
    if ((st = ask(db, "SELECT count(*) FROM grave JOIN article USING (job) WHERE state = 3", &again, err)) ||
        (st = ask(db, "SELECT ifnull(sum(size), 0) FROM grave JOIN article USING (job) WHERE state = 3", &again_bytes,
                  err)) ||
        (st = execute(db,
                      "UPDATE article SET state = iif(job IN (SELECT job FROM grave), 5, 2)"
                      " WHERE job IN (SELECT place & 0xFFFFFFFFFFFFFF FROM payload) AND state = 3;"
                      "UPDATE attempt SET outcome = 8 WHERE outcome = 0", /* OUTCOME_BROKER */
                      err)))
        return st;
    c->ready += c->leased - (uint64_t)again;
    c->buried += (uint64_t)again;
    c->waiting_bytes -= (uint64_t)again_bytes;
    c->leased = 0;
    return STATUS_OK;
}

/* What is ready of each priority, and where its turns go on: at the first that waits, or behind all that were given. */
static Status count_ready(sqlite3 *db, JournalCounts *c, uint64_t turns[JOURNAL_PRIORITIES], Error *err)
{
    static const char READY[] = "SELECT count(*) FROM article INDEXED BY ready WHERE state = 2 AND priority = %d";
    static const char TURN[] = "SELECT ifnull((SELECT min(turn) - 1 FROM article INDEXED BY ready WHERE state = 2 AND"
                               " priority = %d), ifnull((SELECT max(turn) FROM lane WHERE priority = %d), 0))";
    Status st = STATUS_OK;
    for (int p = 0; !st && p < JOURNAL_PRIORITIES; p++) {
        char sql[sizeof TURN + 16];
        int64_t count = 0, turn = 0;
        snprintf(sql, sizeof sql, READY, p);
        if ((st = ask(db, sql, &count, err)))
            return st;
        snprintf(sql, sizeof sql, TURN, p, p);
        st = ask(db, sql, &turn, err);
        c->ready_of[p] = (uint64_t)count;
        turns[p] = turn > 0 ? (uint64_t)turn : 0;
    }
    return st;
}

/* Rows that say nothing any more, so that these tables are bounded by what waits. */
static Status prune(sqlite3 *db, const uint64_t turns[JOURNAL_PRIORITIES], Error *err)
{
    Status st = STATUS_OK;
    for (int p = 0; !st && p < JOURNAL_PRIORITIES; p++) {
        char sql[100];
        snprintf(sql, sizeof sql, "DELETE FROM lane WHERE priority = %d AND turn <= %llu", p,
                 (unsigned long long)turns[p]);
        st = execute(db, sql, err);
    }
    if (st)
        return st;
    return execute(db,
                   "DELETE FROM source WHERE number NOT IN"
                   " (SELECT source FROM lane UNION SELECT a.source FROM payload AS p"
                   "  CROSS JOIN article AS a ON a.job = p.place & 0xFFFFFFFFFFFFFF);"
                   "DELETE FROM version WHERE number NOT IN"
                   " (SELECT version FROM attempt UNION SELECT version FROM tried)",
                   err);
}

/* All in one transaction, so that a file with which something is wrong stays as it is. */
static Status bring_up(sqlite3 *db, int version, JournalCounts *counts, uint64_t *last_job,
                       uint64_t turns[JOURNAL_PRIORITIES], Error *err)
{
    char sql[64];
    Status st;
    snprintf(sql, sizeof sql, "PRAGMA application_id = %d", APPLICATION_ID);
    if ((st = execute(db, "BEGIN IMMEDIATE", err)) || (st = journal_schema_migrate(db, version, err)) ||
        (version == 0 && (st = execute(db, sql, err))) || (st = check_rows(db, counts, last_job, err)) ||
        (st = take_back_leases(db, counts, err)) || (st = count_ready(db, counts, turns, err)) ||
        (st = prune(db, turns, err)))
        return st;
    return execute(db, "COMMIT", err);
}

Status journal_schema_open(const char *path, uint32_t pages_max, sqlite3 **out, JournalCounts *counts,
                           uint64_t *last_job, uint64_t turns[JOURNAL_PRIORITIES], Error *err)
{
    sqlite3 *db = NULL;
    JournalCounts found = {0};
    int version = 0;
    Status st;
    if ((st = open_file(path, &db, err)) || (st = check_identity(db, &version, err)) ||
        (st = prepare_file(db, pages_max, err)) || (st = bring_up(db, version, &found, last_job, turns, err))) {
        sqlite3_close(db); /* rolls back */
        return st;
    }
    sqlite3_db_config(db, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 0, NULL);
    sqlite3_db_config(db, SQLITE_DBCONFIG_ENABLE_FKEY, 1, NULL); /* not before: tables are made anew */
    *counts = found;
    *out = db;
    return STATUS_OK;
}
