#include "store/copies.h"

#include <string.h>

#include "store/sketch.h"

typedef enum CopiesStatement {
    COPIES_STAND,
    COPIES_KEEP,
    COPIES_MARK,
    COPIES_SHARING,
    COPIES_SKETCH,
    COPIES_JOIN,
} CopiesStatement;

static const char *const SQL[COPIES_STATEMENTS] = {
    [COPIES_STAND] = "UPDATE article SET copy_group = key WHERE key = ?",
    [COPIES_KEEP] = "INSERT OR REPLACE INTO sketch (article, bins) VALUES (?, ?)",
    [COPIES_MARK] = "INSERT OR IGNORE INTO sketch_band (band, article) VALUES (?, ?)",
    [COPIES_SHARING] = "SELECT article FROM sketch_band WHERE band = ? AND article <> ? LIMIT ?",
    [COPIES_SKETCH] = "SELECT s.bins, a.copy_group FROM sketch s JOIN article a ON a.key = s.article WHERE a.key = ?",
    [COPIES_JOIN] = "UPDATE article SET copy_group = ? WHERE copy_group = ?",
};

static Status failed(const Copies *c, int rc, Error *err)
{
    return database_error(c->database, rc, "copies", err);
}

static Str str_of_digest(const Digest *digest)
{
    return (Str){(const char *)digest->bytes, DIGEST_BYTES};
}

static Digest column_digest(sqlite3_stmt *row, int column)
{
    Digest digest = {0};
    if (sqlite3_column_bytes(row, column) == DIGEST_BYTES)
        memcpy(digest.bytes, sqlite3_column_blob(row, column), DIGEST_BYTES);
    return digest;
}

/* Runs a statement whose parameters are two values of bytes; the second may be absent. */
static Status run(Copies *c, CopiesStatement which, Str first, Str second, Error *err)
{
    Binder b = binder_of(c->statements[which]);
    binder_blob(&b, first);
    if (second.ptr)
        binder_blob(&b, second);
    return binder_run(&b, c->database, "copies", err);
}

/* Others in this band, except in boilerplate. */
static Status find_sharing(Copies *c, int64_t band, const Digest *article, Digest out[COPIES_BAND_MAX], size_t *count,
                           Error *err)
{
    sqlite3_stmt *row = c->statements[COPIES_SHARING];
    sqlite3_bind_int64(row, 1, band);
    sqlite3_bind_blob(row, 2, article->bytes, DIGEST_BYTES, SQLITE_STATIC);
    sqlite3_bind_int64(row, 3, COPIES_BAND_MAX + 1);
    int rc;
    size_t found = 0;
    for (; (rc = sqlite3_step(row)) == SQLITE_ROW; found++)
        if (found < COPIES_BAND_MAX)
            out[found] = column_digest(row, 0);
    *count = found > COPIES_BAND_MAX ? 0 : found;
    Status st = rc == SQLITE_DONE ? STATUS_OK : failed(c, rc, err);
    sqlite3_reset(row);
    sqlite3_clear_bindings(row);
    return st;
}

/* *group: that of `other`, if it *is_alike. */
static Status compare(Copies *c, const Sketch *sketch, const Digest *other, bool *is_alike, Digest *group, Error *err)
{
    sqlite3_stmt *row = c->statements[COPIES_SKETCH];
    sqlite3_bind_blob(row, 1, other->bytes, DIGEST_BYTES, SQLITE_STATIC);
    int rc = sqlite3_step(row);
    *is_alike = false;
    if (rc == SQLITE_ROW && sqlite3_column_bytes(row, 0) == (int)sizeof(Sketch)) {
        Sketch theirs;
        memcpy(&theirs, sqlite3_column_blob(row, 0), sizeof theirs);
        *is_alike = sketch_likeness(sketch, &theirs) >= COPIES_ALIKE;
        *group = column_digest(row, 1);
    }
    Status st = rc == SQLITE_ROW || rc == SQLITE_DONE ? STATUS_OK : failed(c, rc, err);
    sqlite3_reset(row);
    sqlite3_clear_bindings(row);
    return st;
}

/* A group is named by its smallest key, whatever the order in which its articles come. */
static Status join(Copies *c, Digest *ours, const Digest *theirs, Error *err)
{
    int order = memcmp(ours->bytes, theirs->bytes, DIGEST_BYTES);
    if (order == 0)
        return STATUS_OK;
    Digest kept = order < 0 ? *ours : *theirs, gone = order < 0 ? *theirs : *ours;
    *ours = kept;
    return run(c, COPIES_JOIN, str_of_digest(&kept), str_of_digest(&gone), err);
}

static Status mark(Copies *c, int64_t band, const Digest *article, Error *err)
{
    Binder b = binder_of(c->statements[COPIES_MARK]);
    binder_number(&b, band);
    binder_blob(&b, str_of_digest(article));
    return binder_run(&b, c->database, "copies", err);
}

static Status join_band(Copies *c, const Sketch *sketch, int64_t band, const Digest *article, Digest *group, Error *err)
{
    Digest others[COPIES_BAND_MAX], theirs;
    size_t count;
    bool is_alike;
    Status st = find_sharing(c, band, article, others, &count, err);
    for (size_t i = 0; !st && i < count; i++)
        if (!(st = compare(c, sketch, &others[i], &is_alike, &theirs, err)) && is_alike)
            st = join(c, group, &theirs, err);
    return st ? st : mark(c, band, article, err);
}

Status copies_add(Copies *c, const Digest *article, Str text, Error *err)
{
    Sketch sketch;
    uint64_t bands[SKETCH_BANDS];
    Digest group = *article;
    Status st = run(c, COPIES_STAND, str_of_digest(article), (Str){0}, err);
    if (st || !sketch_of(text, &sketch))
        return st;
    st = run(c, COPIES_KEEP, str_of_digest(article), (Str){(const char *)sketch.bins, sizeof sketch.bins}, err);
    sketch_bands(&sketch, bands);
    for (size_t i = 0; !st && i < SKETCH_BANDS; i++)
        st = join_band(c, &sketch, (int64_t)bands[i], article, &group, err);
    return st;
}

Status copies_open(Copies *c, Database *database, Error *err)
{
    c->database = database;
    return database_prepare(database, SQL, COPIES_STATEMENTS, c->statements, err);
}

void copies_close(Copies *c)
{
    database_finalize(c->statements, COPIES_STATEMENTS);
}
