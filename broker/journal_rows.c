#include "broker/journal_rows.h"

#include <string.h>

#include "base/digest.h"

static const char *const SQL[STATEMENT_COUNT] = {
#define STATEMENT_SQL(name, sql) [name] = (sql),
    STATEMENT_LIST(STATEMENT_SQL)
#undef STATEMENT_SQL
};

SqliteJournal *journal_rows_of(Journal *j)
{
    return (SqliteJournal *)(void *)j;
}

Status journal_rows_prepare(SqliteJournal *j, Error *err)
{
    for (int i = 0; i < STATEMENT_COUNT; i++)
        if (sqlite3_prepare_v3(j->db, SQL[i], -1, SQLITE_PREPARE_PERSISTENT, &j->statements[i], NULL) != SQLITE_OK)
            return journal_schema_fail(j->db, err);
    return STATUS_OK;
}

sqlite3_stmt *journal_rows_take(SqliteJournal *j, Statement id, uint64_t first)
{
    sqlite3_stmt *s = j->statements[id];
    sqlite3_reset(s);
    sqlite3_bind_int64(s, 1, (sqlite3_int64)first);
    return s;
}

void journal_rows_bind_text(sqlite3_stmt *s, int at, Str text)
{
    sqlite3_bind_text(s, at, text.len ? text.ptr : "", (int)text.len, SQLITE_TRANSIENT);
}

Status journal_rows_step(SqliteJournal *j, Statement id, Error *err)
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

Status journal_rows_run(SqliteJournal *j, Statement id, Error *err)
{
    Status st = journal_rows_step(j, id, err);
    return st == STATUS_EMPTY ? STATUS_OK : st;
}

Status journal_rows_do(SqliteJournal *j, Statement id, uint64_t job, Error *err)
{
    journal_rows_take(j, id, job);
    return journal_rows_run(j, id, err);
}

uint64_t journal_rows_number(SqliteJournal *j, Statement id, int at)
{
    return (uint64_t)sqlite3_column_int64(j->statements[id], at);
}

Str journal_rows_blob(SqliteJournal *j, Statement id, int at)
{
    const char *bytes = sqlite3_column_blob(j->statements[id], at);
    return (Str){bytes, (size_t)sqlite3_column_bytes(j->statements[id], at)};
}

uint64_t journal_rows_place(uint64_t priority, uint64_t job)
{
    return priority << JOURNAL_PLACE_SHIFT | job;
}

Status journal_rows_article(SqliteJournal *j, uint64_t priority, uint64_t job, uint64_t size_bytes, Str *out,
                            Error *err)
{
    journal_rows_take(j, READ, journal_rows_place(priority, job));
    Status st = journal_rows_step(j, READ, err);
    if (st)
        return st == STATUS_EMPTY ? journal_schema_damaged(j->db, job, "its bytes are missing", err) : st;
    Str bytes = journal_rows_blob(j, READ, 1);
    if (bytes.len != size_bytes || checksum_of(bytes) != journal_rows_number(j, READ, 0))
        return journal_schema_damaged(j->db, job, "the checksum does not match its bytes", err);
    *out = bytes;
    return STATUS_OK;
}

Digest journal_rows_key(SqliteJournal *j, Statement id, int at)
{
    Str bytes = journal_rows_blob(j, id, at);
    Digest key = {0};
    if (bytes.len == DIGEST_BYTES)
        memcpy(key.bytes, bytes.ptr, DIGEST_BYTES);
    return key;
}

/* Feeders send many articles of one source, so that the last one is remembered. */
Status journal_rows_source(SqliteJournal *j, Str name, bool add, uint64_t *out, Error *err)
{
    *out = j->source_number;
    if (name.len == 0)
        *out = 0;
    if (name.len == 0 || (j->source_number && str_equal(str_of(j->source), name)))
        return STATUS_OK;
    sqlite3_reset(j->statements[FIND_SOURCE]);
    journal_rows_bind_text(j->statements[FIND_SOURCE], 1, name);
    Status st = journal_rows_step(j, FIND_SOURCE, err);
    if (!st) {
        *out = journal_rows_number(j, FIND_SOURCE, 0);
        sqlite3_reset(j->statements[FIND_SOURCE]);
    } else if (st == STATUS_EMPTY && add) {
        sqlite3_reset(j->statements[ADD_SOURCE]);
        journal_rows_bind_text(j->statements[ADD_SOURCE], 1, name);
        if ((st = journal_rows_run(j, ADD_SOURCE, err)))
            return st;
        *out = (uint64_t)sqlite3_last_insert_rowid(j->db);
    }
    if (st || name.len >= sizeof j->source)
        return st;
    memcpy(j->source, name.ptr, name.len);
    j->source[name.len] = '\0';
    j->source_number = *out;
    return STATUS_OK;
}

static void copy_text(char *to, size_t room, Str text)
{
    size_t len = text.len < room ? text.len : room - 1;
    if (len)
        memcpy(to, text.ptr, len);
    to[len] = '\0';
}

/* Most workers are of one version, so that the last one is remembered. */
Status journal_rows_version(SqliteJournal *j, const JournalWorker *w, uint64_t *out, Error *err)
{
    *out = j->version_number;
    if (j->version_number && str_equal(str_of(j->build), w->build) &&
        str_equal(str_of(j->rules_version), w->rules_version))
        return STATUS_OK;
    static const Statement STEPS[] = {FIND_VERSION, ADD_VERSION};
    Status st = STATUS_EMPTY;
    for (size_t i = 0; i < 2 && st == STATUS_EMPTY; i++) {
        sqlite3_reset(j->statements[STEPS[i]]);
        journal_rows_bind_text(j->statements[STEPS[i]], 1, w->build);
        journal_rows_bind_text(j->statements[STEPS[i]], 2, w->rules_version);
        st = journal_rows_step(j, STEPS[i], err);
        if (!st)
            *out = journal_rows_number(j, FIND_VERSION, 0);
        else if (i == 1 && st == STATUS_EMPTY)
            *out = (uint64_t)sqlite3_last_insert_rowid(j->db);
        sqlite3_reset(j->statements[STEPS[i]]);
    }
    if (st && st != STATUS_EMPTY)
        return st;
    copy_text(j->build, sizeof j->build, w->build);
    copy_text(j->rules_version, sizeof j->rules_version, w->rules_version);
    j->version_number = *out;
    return STATUS_OK;
}

Status journal_rows_lease(SqliteJournal *j, const JournalWorker *to, Lease lease, Error *err)
{
    uint64_t version;
    Status st = journal_rows_do(j, LEASE, lease.job, err);
    if (st || (st = journal_rows_version(j, to, &version, err)))
        return st;
    sqlite3_stmt *s = journal_rows_take(j, ADD_ATTEMPT, lease.job);
    sqlite3_bind_int64(s, 2, lease.attempt);
    sqlite3_bind_blob(s, 3, to->name.len ? to->name.ptr : "", (int)to->name.len, SQLITE_STATIC);
    sqlite3_bind_int64(s, 4, (sqlite3_int64)version);
    sqlite3_bind_int64(s, 5, to->now_ms);
    if ((st = journal_rows_run(j, ADD_ATTEMPT, err)) || lease.attempt <= LIMIT_ATTEMPTS)
        return st;
    sqlite3_bind_int64(journal_rows_take(j, FORGET_OLD, lease.job), 2, lease.attempt - LIMIT_ATTEMPTS);
    return journal_rows_run(j, FORGET_OLD, err);
}

void journal_rows_count_ready(SqliteJournal *j, uint64_t priority, int more)
{
    JournalCounts *c = &j->now.counts;
    c->ready += (uint64_t)(int64_t)more;
    c->ready_of[priority < JOURNAL_PRIORITIES ? priority : JOURNAL_NORMAL] += (uint64_t)(int64_t)more;
}
