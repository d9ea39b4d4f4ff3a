#include "store/marks.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

static const char READ[] =
    "SELECT name, kinds, confirmed, created_at, used_at, checksum FROM subscription ORDER BY name";
static const char WRITE[] =
    "INSERT OR REPLACE INTO subscription (name, kinds, confirmed, created_at, used_at, checksum)"
    " VALUES (?, ?, ?, ?, ?, ?)";
static const char DELETE[] = "DELETE FROM subscription WHERE name = ?";

/* A position that is no longer what was written would skip facts without a word. */
static int64_t checksum(const SinkMark *mark)
{
    char text[160];
    int n = snprintf(text, sizeof text, "%s %" PRIu32 " %" PRIu64, mark->name, mark->kinds, mark->confirmed);
    return (int64_t)checksum_of((Str){text, (size_t)n});
}

static bool take_row(sqlite3_stmt *row, SinkMark *out)
{
    *out = (SinkMark){.kinds = (uint32_t)sqlite3_column_int64(row, 1),
                      .confirmed = (uint64_t)sqlite3_column_int64(row, 2),
                      .created_ms = sqlite3_column_int64(row, 3),
                      .used_ms = sqlite3_column_int64(row, 4)};
    int len = sqlite3_column_bytes(row, 0);
    if (len <= 0 || len > SINK_NAME_MAX)
        return false;
    memcpy(out->name, sqlite3_column_text(row, 0), (size_t)len);
    return checksum(out) == sqlite3_column_int64(row, 5);
}

Status marks_read(Database *db, SinkMark *out, size_t max, size_t *count, Error *err)
{
    sqlite3_stmt *row = NULL;
    int rc = sqlite3_prepare_v2(db->handle, READ, -1, &row, NULL);
    Status st = STATUS_OK;
    *count = 0;
    while (rc == SQLITE_OK && !st && sqlite3_step(row) == SQLITE_ROW) {
        if (*count == max || !take_row(row, &out[*count]))
            st = error_set(err, STATUS_CORRUPT,
                           "%s: subscription %zu: the checksum does not match; the file is damaged, restore it from a "
                           "backup",
                           db->path, *count + 1);
        ++*count;
    }
    int end = sqlite3_finalize(row);
    return st || (rc == SQLITE_OK && end == SQLITE_OK)
               ? st
               : database_error(db, rc == SQLITE_OK ? end : rc, "reading the subscriptions", err);
}

static Status run(Database *db, const char *sql, const SinkMark *mark, const char *name, Error *err)
{
    sqlite3_stmt *statement = NULL;
    Status st = database_prepare(db, &sql, 1, &statement, err);
    if (st)
        return st;
    Binder b = binder_of(statement);
    binder_text(&b, name);
    if (mark) {
        binder_number(&b, mark->kinds);
        binder_number(&b, (int64_t)mark->confirmed);
        binder_number(&b, mark->created_ms);
        binder_number(&b, mark->used_ms);
        binder_number(&b, checksum(mark));
    }
    st = binder_run(&b, db, "subscription", err);
    database_finalize(&statement, 1);
    return st;
}

Status marks_write(Database *db, const SinkMark *mark, Error *err)
{
    return run(db, WRITE, mark, mark->name, err);
}

Status marks_delete(Database *db, const char *name, Error *err)
{
    return run(db, DELETE, NULL, name, err);
}
