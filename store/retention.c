#include "store/retention.h"

static const char OLDEST[] =
    "SELECT fact.seq, fact.kind, fact.extraction, extraction.stored_at FROM fact JOIN extraction"
    " ON extraction.id = fact.extraction WHERE fact.seq > ? ORDER BY fact.seq";
static const char *const DELETIONS[] = {
    "DELETE FROM fact WHERE seq <= ?",
    "UPDATE retention SET floor = ? WHERE number = 1",
};

Status retention_floor(Database *db, uint64_t *floor, Error *err)
{
    int64_t number;
    Status st = database_number(db, "SELECT floor FROM retention WHERE number = 1", &number, err);
    if (!st)
        *floor = (uint64_t)number;
    return st;
}

/* Up to where to delete: whole extractions, for a participant goes with its meeting. What was stored behind a younger
 * one stays even if the clock of that time says that it is old: the stream keeps no holes. */
Status retention_plan(Database *db, int64_t before_ms, uint64_t *cut, SinkCounts *counts, bool *more, Error *err)
{
    sqlite3_stmt *row = NULL;
    int rc = sqlite3_prepare_v2(db->handle, OLDEST, -1, &row, NULL);
    int64_t extraction = 0;
    int facts = 0;
    if (rc == SQLITE_OK)
        sqlite3_bind_int64(row, 1, (int64_t)*cut);
    *more = false;
    while (rc == SQLITE_OK && (rc = sqlite3_step(row)) == SQLITE_ROW) {
        bool other = sqlite3_column_int64(row, 2) != extraction;
        if (sqlite3_column_int64(row, 3) >= before_ms || (*more = other && facts >= RETENTION_FACTS))
            break;
        extraction = sqlite3_column_int64(row, 2);
        *cut = (uint64_t)sqlite3_column_int64(row, 0);
        counts->facts[vocabulary_find(&vocabulary_fact_kind, str_of((const char *)sqlite3_column_text(row, 1)))]--;
        facts++;
        rc = SQLITE_OK;
    }
    Status st = rc == SQLITE_OK || rc == SQLITE_ROW || rc == SQLITE_DONE
                    ? STATUS_OK
                    : database_error(db, rc, "looking for old facts", err);
    sqlite3_finalize(row);
    return st;
}

Status retention_delete(Database *db, uint64_t cut, Error *err)
{
    sqlite3_stmt *statements[2] = {NULL, NULL};
    Status st = database_prepare(db, DELETIONS, 2, statements, err);
    for (size_t i = 0; !st && i < 2; i++) {
        Binder b = binder_of(statements[i]);
        binder_number(&b, (int64_t)cut);
        st = binder_run(&b, db, "deleting old facts", err);
    }
    database_finalize(statements, 2);
    return st;
}
