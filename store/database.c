#define _GNU_SOURCE
#include "store/database.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum {
    BUSY_MS = 1000, /* for whoever holds the file's lock against the rules; well below a heartbeat's patience */
    /* The write-ahead log is copied into the file when it has an eighth of the file's pages, within these bounds, and is
     * then overwritten in place. Index pages that each commit writes anew so reach the file once; and on a small disk
     * it is not the log that fills it. Of 4 KiB. */
    CHECKPOINT_PAGES_MIN = 1024,
    CHECKPOINT_PAGES_MAX = 8192,
    CHECKPOINT_PART = 8,
};

static const char SETTINGS[] = "PRAGMA synchronous = FULL;" /* each commit is on disk before it is confirmed */
                               "PRAGMA foreign_keys = ON;"
                               "PRAGMA trusted_schema = OFF;"
                               "PRAGMA cache_size = -65536;"
                               "PRAGMA temp_store = MEMORY;";

static int note_wal(void *db, sqlite3 *handle, const char *schema, int pages)
{
    (void)handle, (void)schema;
    ((Database *)db)->wal_pages = pages;
    return SQLITE_OK;
}

/* SQLite would make the file readable for all; its -wal and -shm take over the mode of the file. */
Status database_make(const char *path, Error *err)
{
    int fd = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (fd < 0)
        return error_set(err, errno == ENOSPC ? STATUS_FULL : STATUS_IO, "%s: %s", path, strerror(errno));
    close(fd);
    return STATUS_OK;
}

Status database_open(Database *db, const char *path, Error *err)
{
    *db = (Database){.path = strdup(path)};
    Status st = db->path ? database_make(path, err) : error_set(err, STATUS_NO_MEMORY, "out of memory");
    if (st)
        goto failed;
    int rc =
        sqlite3_open_v2(path, &db->handle, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, NULL);
    if (rc != SQLITE_OK) {
        st = database_error(db, rc, "opening", err);
        goto failed;
    }
    sqlite3_busy_timeout(db->handle, BUSY_MS);
    sqlite3_wal_hook(db->handle, note_wal, db); /* in place of the automatic checkpoint, which hides errors */
    if ((st = database_run(db, SETTINGS, err)))
        goto failed;
    return STATUS_OK;
failed:
    database_close(db);
    return st;
}

void database_close(Database *db)
{
    sqlite3_close(db->handle);
    free(db->path);
    *db = (Database){0};
}

/* A full disk that SQLite reports as an error of the operation that met it. A failed fsync is none of these: what the
 * disk then holds is unknown. */
static bool is_full(const Database *db, int rc)
{
    int os = db->handle ? sqlite3_system_errno(db->handle) : 0;
    return (rc & 0xFF) == SQLITE_FULL ||
           ((rc == SQLITE_IOERR_WRITE || rc == SQLITE_IOERR_SHMSIZE) && (os == ENOSPC || os == EDQUOT));
}

Status database_error(const Database *db, int rc, const char *doing, Error *err)
{
    const char *text = db->handle ? sqlite3_errmsg(db->handle) : sqlite3_errstr(rc);
    if (is_full(db, rc))
        return error_set(err, STATUS_FULL, "%s: %s: no space left; make room on the disk", db->path, doing);
    switch (rc & 0xFF) {
    case SQLITE_NOTADB:
        return error_set(err, STATUS_MALFORMED, "%s: not an SQLite database; name another file", db->path);
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return error_set(err, STATUS_BUSY, "%s: %s: another process writes to it; end that one", db->path, doing);
    case SQLITE_CORRUPT:
        return error_set(err, STATUS_CORRUPT, "%s: %s: damaged database (%s); restore it from a backup", db->path,
                         doing, text);
    case SQLITE_NOMEM:
        return error_set(err, STATUS_NO_MEMORY, "%s: %s: out of memory", db->path, doing);
    case SQLITE_CONSTRAINT:
    case SQLITE_TOOBIG:
    case SQLITE_MISMATCH:
        return error_set(err, STATUS_MALFORMED, "%s: %s: %s", db->path, doing, text);
    default:
        return error_set(err, STATUS_IO, "%s: %s: %s", db->path, doing, text);
    }
}

Status database_run(Database *db, const char *sql, Error *err)
{
    int rc = sqlite3_exec(db->handle, sql, NULL, NULL, NULL);
    return rc == SQLITE_OK ? STATUS_OK : database_error(db, rc, "writing", err);
}

Status database_number(Database *db, const char *sql, int64_t *out, Error *err)
{
    sqlite3_stmt *statement = NULL;
    int rc = sqlite3_prepare_v2(db->handle, sql, -1, &statement, NULL);
    if (rc == SQLITE_OK)
        rc = sqlite3_step(statement);
    if (rc == SQLITE_ROW || rc == SQLITE_DONE) {
        *out = rc == SQLITE_ROW ? sqlite3_column_int64(statement, 0) : 0;
        rc = SQLITE_OK;
    }
    Status st = rc == SQLITE_OK ? STATUS_OK : database_error(db, rc, "reading", err);
    sqlite3_finalize(statement);
    return st;
}

static Status plan_checkpoint(Database *db, Error *err)
{
    int64_t pages = 0;
    Status st = database_number(db, "PRAGMA page_count", &pages, err);
    if (st)
        return st;
    pages /= CHECKPOINT_PART;
    db->checkpoint_pages = pages < CHECKPOINT_PAGES_MIN   ? CHECKPOINT_PAGES_MIN
                           : pages > CHECKPOINT_PAGES_MAX ? CHECKPOINT_PAGES_MAX
                                                          : (int)pages;
    return STATUS_OK;
}

Status database_use_wal(Database *db, Error *err)
{
    sqlite3_stmt *mode = NULL;
    int rc = sqlite3_prepare_v2(db->handle, "PRAGMA journal_mode = WAL", -1, &mode, NULL);
    if (rc == SQLITE_OK)
        rc = sqlite3_step(mode);
    bool wal = rc == SQLITE_ROW && strcmp((const char *)sqlite3_column_text(mode, 0), "wal") == 0;
    Status st = wal ? STATUS_OK
                : rc == SQLITE_ROW
                    ? error_set(err, STATUS_IO, "%s: no write-ahead log possible; use a local disk", db->path)
                    : database_error(db, rc, "opening", err);
    sqlite3_finalize(mode);
    return st ? st : plan_checkpoint(db, err);
}

/* A reader may be in the way, or the disk be full: the log then waits for the next commit. */
static Status checkpoint(Database *db, Error *err)
{
    int rc = sqlite3_wal_checkpoint_v2(db->handle, NULL, SQLITE_CHECKPOINT_PASSIVE, NULL, NULL);
    if ((rc & 0xFF) == SQLITE_BUSY || (rc & 0xFF) == SQLITE_LOCKED || (rc != SQLITE_OK && is_full(db, rc)))
        return STATUS_OK;
    if (rc != SQLITE_OK)
        return database_error(db, rc, "checkpoint", err);
    db->wal_pages = 0;
    return plan_checkpoint(db, err);
}

Status database_commit(Database *db, Error *err)
{
    int rc = sqlite3_exec(db->handle, "COMMIT", NULL, NULL, NULL);
    if (rc != SQLITE_OK)
        return database_error(db, rc, "commit", err);
    return db->wal_pages >= db->checkpoint_pages ? checkpoint(db, err) : STATUS_OK;
}

void database_rollback(Database *db)
{
    if (!sqlite3_get_autocommit(db->handle))
        sqlite3_exec(db->handle, "ROLLBACK", NULL, NULL, NULL);
}

Status database_prepare(Database *db, const char *const *sql, size_t count, sqlite3_stmt **statements, Error *err)
{
    for (size_t i = 0; i < count; i++) {
        int rc = sqlite3_prepare_v3(db->handle, sql[i], -1, SQLITE_PREPARE_PERSISTENT, &statements[i], NULL);
        if (rc != SQLITE_OK)
            return database_error(db, rc, "preparing", err);
    }
    return STATUS_OK;
}

void database_finalize(sqlite3_stmt **statements, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        sqlite3_finalize(statements[i]);
        statements[i] = NULL;
    }
}

/* ---- binding --------------------------------------------------------------------------------------------------------- */

Binder binder_of(sqlite3_stmt *statement)
{
    return (Binder){.statement = statement, .rc = SQLITE_OK};
}

static void bound(Binder *b, int rc)
{
    if (b->rc == SQLITE_OK)
        b->rc = rc;
}

void binder_number(Binder *b, int64_t value)
{
    bound(b, sqlite3_bind_int64(b->statement, ++b->at, value));
}

void binder_real(Binder *b, double value)
{
    bound(b, sqlite3_bind_double(b->statement, ++b->at, value));
}

void binder_null(Binder *b)
{
    bound(b, sqlite3_bind_null(b->statement, ++b->at));
}

void binder_count(Binder *b, uint32_t value)
{
    if (value)
        binder_number(b, value);
    else
        binder_null(b);
}

void binder_text(Binder *b, const char *text)
{
    if (text && *text)
        bound(b, sqlite3_bind_text(b->statement, ++b->at, text, -1, SQLITE_STATIC));
    else
        binder_null(b);
}

void binder_blob(Binder *b, Str bytes)
{
    bound(b, sqlite3_bind_blob64(b->statement, ++b->at, bytes.ptr, bytes.len, SQLITE_STATIC));
}

void binder_word(Binder *b, const Vocabulary *vocabulary, int value)
{
    binder_text(b, vocabulary_name(vocabulary, value));
}

void binder_actor(Binder *b, const PbActor *actor)
{
    binder_word(b, &vocabulary_actor_type, actor ? (int)actor->type : 0);
    binder_text(b, actor ? actor->name : NULL);
    binder_text(b, actor ? actor->country : NULL);
    binder_count(b, actor ? actor->count : 0);
}

Status binder_run(Binder *b, Database *db, const char *doing, Error *err)
{
    int rc = b->rc == SQLITE_OK ? sqlite3_step(b->statement) : b->rc;
    /* errors first, for reset and clear may change what the handle tells of them */
    Status st = rc == SQLITE_DONE ? STATUS_OK : database_error(db, rc, doing, err);
    sqlite3_reset(b->statement);
    sqlite3_clear_bindings(b->statement);
    return st;
}
