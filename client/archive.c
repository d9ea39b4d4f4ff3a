#include "client/archive.h"

#include <stdint.h>

enum {
    APPLICATION_ID = 0x44504653, /* "DPFS": docs/SCHEMA.md, "Versions" */
    SCHEMA_NEEDED = 3,           /* has events and actors */
    BUSY_MS = 5000,
};

Status archive_error(const Archive *archive, const char *doing, Error *err)
{
    int rc = sqlite3_errcode(archive->handle) & 0xFF;
    const char *text = sqlite3_errmsg(archive->handle);
    switch (rc) {
    case SQLITE_NOMEM:
        return error_set(err, STATUS_NO_MEMORY, "%s: out of memory", archive->path);
    case SQLITE_NOTADB:
    case SQLITE_CORRUPT:
        return error_set(err, STATUS_MALFORMED, "%s: no database of a store, or a damaged one (%s)", archive->path,
                         text);
    case SQLITE_CANTOPEN:
        return error_set(err, STATUS_IO, "%s: cannot be opened; name the store's file with --db", archive->path);
    default:
        return error_set(err, STATUS_IO, "%s: %s: %s", archive->path, doing, text);
    }
}

static Status read_pragma(const Archive *archive, const char *sql, int64_t *out, Error *err)
{
    sqlite3_stmt *row = NULL;
    int rc = sqlite3_prepare_v2(archive->handle, sql, -1, &row, NULL);
    if (rc == SQLITE_OK)
        rc = sqlite3_step(row);
    Status st = rc == SQLITE_ROW ? STATUS_OK : archive_error(archive, "reading", err);
    *out = rc == SQLITE_ROW ? sqlite3_column_int64(row, 0) : 0;
    sqlite3_finalize(row);
    return st;
}

static Status check_version(const Archive *archive, Error *err)
{
    int64_t application, version;
    Status st;
    if ((st = read_pragma(archive, "PRAGMA application_id", &application, err)) ||
        (st = read_pragma(archive, "PRAGMA user_version", &version, err)))
        return st;
    if (application != APPLICATION_ID)
        return error_set(err, STATUS_MALFORMED, "%s: a database of another application; name the store's with --db",
                         archive->path);
    if (version < SCHEMA_NEEDED)
        return error_set(err, STATUS_VERSION,
                         "%s: of an older release (schema %lld, needed %d); start its store with this one once, which "
                         "brings it up to date",
                         archive->path, (long long)version, SCHEMA_NEEDED);
    return STATUS_OK;
}

Status archive_open(Archive *archive, const char *path, Error *err)
{
    *archive = (Archive){.path = path};
    Status st = STATUS_OK;
    if (sqlite3_open_v2(path, &archive->handle, SQLITE_OPEN_READONLY, NULL) != SQLITE_OK)
        st = archive_error(archive, "opening", err);
    else if (sqlite3_busy_timeout(archive->handle, BUSY_MS) != SQLITE_OK)
        st = archive_error(archive, "opening", err);
    else
        st = check_version(archive, err);
    if (st)
        archive_close(archive);
    return st;
}

void archive_close(Archive *archive)
{
    sqlite3_close(archive->handle);
    archive->handle = NULL;
}
