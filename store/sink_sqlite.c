#include "store/sink_sqlite.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "proto/codec.h"
#include "proto/limits.h"

#include "store/aggregate.h"
#include "store/marks.h"
#include "store/retention.h"
#include "store/rows.h"
#include "store/schema.h"

typedef enum SinkStatement { SINK_ARTICLE, SINK_EXTRACTION, SINK_FACT, SINK_READ, SINK_STATEMENTS } SinkStatement;

static const char *const SQL[SINK_STATEMENTS] = {
    [SINK_ARTICLE] = "INSERT INTO article (key, id, url, source, title, published, language, stored_at, text)"
                     " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (key) DO NOTHING",
    [SINK_EXTRACTION] = "INSERT INTO extraction (article, rules_version, build, stored_at) VALUES (?, ?, ?, ?)"
                        " ON CONFLICT (article, rules_version) DO NOTHING",
    [SINK_FACT] = "INSERT INTO fact (extraction, kind, id, rule, confidence, modality, checksum, body)"
                  " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
    [SINK_READ] = "SELECT seq, kind, checksum, body FROM fact WHERE seq > ? ORDER BY seq LIMIT ?",
};

typedef struct SqliteSink {
    Sink base;
    Database database;
    sqlite3_stmt *statements[SINK_STATEMENTS];
    Rows rows;
    Aggregate aggregate;
    bool in_transaction;
    Digest id;
    uint64_t head;
    uint64_t floor, floor_before;
    SinkCounts counts, before; /* `before`: as they were when the transaction began */
    int64_t last_seq;
    int64_t stored_ms;         /* the latest date that was written: none is before it, whatever the clock says */
    int64_t seqs[LIMIT_FACTS]; /* of the extraction that is being stored */
    Buffer body;
} SqliteSink;

static SqliteSink *sqlite_of(Sink *sink)
{
    return (SqliteSink *)(void *)sink;
}

/* ---- writing --------------------------------------------------------------------------------------------------------- */

static Status sqlite_begin(Sink *sink, Error *err)
{
    SqliteSink *s = sqlite_of(sink);
    assert(!s->in_transaction);
    Status st = database_run(&s->database, "BEGIN IMMEDIATE", err);
    if (st)
        return st;
    s->in_transaction = true;
    s->before = s->counts;
    s->floor_before = s->floor;
    s->last_seq = 0;
    return STATUS_OK;
}

/* *is_new: the row was not there before. */
static Status write_article(SqliteSink *s, const SinkExtraction *x, bool *is_new, Error *err)
{
    const PbArticle *a = x->article;
    Binder b = binder_of(s->statements[SINK_ARTICLE]);
    binder_blob(&b, (Str){(const char *)x->key.bytes, DIGEST_BYTES});
    binder_text(&b, a->id);
    binder_text(&b, a->url);
    binder_text(&b, a->source);
    binder_text(&b, a->title);
    binder_text(&b, a->published);
    binder_text(&b, a->language);
    binder_number(&b, s->stored_ms);
    binder_text(&b, a->text);
    Status st = binder_run(&b, &s->database, "article", err);
    *is_new = !st && sqlite3_changes(s->database.handle) > 0;
    return st;
}

static Status write_extraction(SqliteSink *s, const SinkExtraction *x, bool *is_new, int64_t *id, Error *err)
{
    Binder b = binder_of(s->statements[SINK_EXTRACTION]);
    binder_blob(&b, (Str){(const char *)x->key.bytes, DIGEST_BYTES});
    binder_text(&b, x->rules_version);
    binder_text(&b, x->build);
    binder_number(&b, s->stored_ms);
    Status st = binder_run(&b, &s->database, "extraction", err);
    *is_new = !st && sqlite3_changes(s->database.handle) > 0;
    *id = sqlite3_last_insert_rowid(s->database.handle);
    return st;
}

static Status write_fact(SqliteSink *s, const PbFact *fact, int64_t extraction, int64_t *seq, Error *err)
{
    buffer_clear(&s->body);
    codec_pack(&fact->base, &s->body);
    if (s->body.failed)
        return error_set(err, STATUS_NO_MEMORY, "out of memory");
    Str body = buffer_view(&s->body);
    Binder b = binder_of(s->statements[SINK_FACT]);
    binder_number(&b, extraction);
    binder_word(&b, &vocabulary_fact_kind, (int)codec_fact_kind(fact));
    binder_text(&b, fact->id);
    binder_text(&b, fact->provenance->rule);
    binder_real(&b, (double)fact->confidence_permille / 1000);
    binder_word(&b, &vocabulary_modality, (int)fact->modality);
    binder_number(&b, (int64_t)checksum_of(body));
    binder_blob(&b, body);
    Status st = binder_run(&b, &s->database, "fact", err);
    *seq = sqlite3_last_insert_rowid(s->database.handle);
    return st;
}

static Status sqlite_store(Sink *sink, const SinkExtraction *x, SinkOutcome *out, Error *err)
{
    SqliteSink *s = sqlite_of(sink);
    assert(s->in_transaction && x->fact_count <= LIMIT_FACTS);
    bool is_new_article, is_new;
    int64_t id;
    Status st;
    if (x->stored_at_ms > s->stored_ms)
        s->stored_ms = x->stored_at_ms;
    if ((st = write_article(s, x, &is_new_article, err)) || (st = write_extraction(s, x, &is_new, &id, err)))
        return st;
    if (!is_new) {
        *out = SINK_SAME;
        return STATUS_OK;
    }
    for (size_t i = 0; i < x->fact_count; i++)
        if ((st = write_fact(s, x->facts[i], id, &s->seqs[i], err)))
            return st;
    if ((st = rows_write(&s->rows, &s->database, x, s->seqs, err)) ||
        (st = aggregate_add(&s->aggregate, x, id, s->seqs, err)))
        return st;
    s->counts.articles += is_new_article;
    for (size_t i = 0; i < x->fact_count; i++)
        s->counts.facts[codec_fact_kind(x->facts[i])]++;
    if (x->fact_count)
        s->last_seq = s->seqs[x->fact_count - 1];
    *out = SINK_NEW;
    return STATUS_OK;
}

static Status sqlite_commit(Sink *sink, Error *err)
{
    SqliteSink *s = sqlite_of(sink);
    assert(s->in_transaction);
    Status st = aggregate_settle(&s->aggregate, err);
    if (st || (st = database_commit(&s->database, err)))
        return st;
    s->in_transaction = false;
    if (s->last_seq)
        s->head = (uint64_t)s->last_seq;
    return STATUS_OK;
}

static void sqlite_rollback(Sink *sink)
{
    SqliteSink *s = sqlite_of(sink);
    assert(s->in_transaction);
    database_rollback(&s->database);
    aggregate_forget(&s->aggregate);
    s->in_transaction = false;
    s->counts = s->before;
    s->floor = s->floor_before;
}

static Status sqlite_mark(Sink *sink, const SinkMark *mark, Error *err)
{
    assert(sqlite_of(sink)->in_transaction);
    return marks_write(&sqlite_of(sink)->database, mark, err);
}

static Status sqlite_unmark(Sink *sink, const char *name, Error *err)
{
    assert(sqlite_of(sink)->in_transaction);
    return marks_delete(&sqlite_of(sink)->database, name, err);
}

static Status sqlite_forget(Sink *sink, int64_t before_ms, bool *more, Error *err)
{
    SqliteSink *s = sqlite_of(sink);
    assert(s->in_transaction);
    uint64_t cut = s->floor;
    Status st = retention_plan(&s->database, before_ms, &cut, &s->counts, more, err);
    if (st || cut == s->floor || (st = aggregate_drop(&s->aggregate, s->floor, cut, err)) ||
        (st = retention_delete(&s->database, cut, err)))
        return st;
    s->floor = cut;
    return STATUS_OK;
}

/* ---- reading --------------------------------------------------------------------------------------------------------- */

static uint64_t sqlite_head(const Sink *sink)
{
    return ((const SqliteSink *)(const void *)sink)->head;
}

static void sqlite_counts(const Sink *sink, SinkCounts *out)
{
    const SqliteSink *s = (const SqliteSink *)(const void *)sink;
    *out = s->in_transaction ? s->before : s->counts;
}

static Digest sqlite_id(const Sink *sink)
{
    return ((const SqliteSink *)(const void *)sink)->id;
}

static uint64_t sqlite_floor(const Sink *sink)
{
    const SqliteSink *s = (const SqliteSink *)(const void *)sink;
    return s->in_transaction ? s->floor_before : s->floor;
}

static Status sqlite_marks(Sink *sink, SinkMark *out, size_t max, size_t *count, Error *err)
{
    return marks_read(&sqlite_of(sink)->database, out, max, count, err);
}

static Status damaged(const SqliteSink *s, uint64_t seq, const char *what, Error *err)
{
    return error_set(err, STATUS_CORRUPT, "%s: fact %llu: %s; the file is damaged, restore it from a backup",
                     s->database.path, (unsigned long long)seq, what);
}

/* The row under the statement into the page. STATUS_LIMIT: the page is full without it. */
static Status take_row(SqliteSink *s, const SinkRange *range, SinkPage *page, Error *err)
{
    sqlite3_stmt *row = s->statements[SINK_READ];
    uint64_t seq = (uint64_t)sqlite3_column_int64(row, 0);
    int kind = vocabulary_find(&vocabulary_fact_kind, str_of((const char *)sqlite3_column_text(row, 1)));
    if (kind == FACT_KIND_NONE)
        return damaged(s, seq, "unknown kind", err);
    if (range->kinds & SINK_KIND(kind)) {
        if (page->count == range->events_max)
            return STATUS_LIMIT;
        const char *bytes = sqlite3_column_blob(row, 3);
        Str body = {bytes, (size_t)sqlite3_column_bytes(row, 3)};
        if (page->count && page->bytes.len + body.len > range->bytes_max)
            return STATUS_LIMIT;
        if (checksum_of(body) != (uint64_t)sqlite3_column_int64(row, 2))
            return damaged(s, seq, "the checksum does not match", err);
        page->events[page->count].seq = seq;
        page->events[page->count].at = page->bytes.len;
        page->events[page->count++].len = body.len;
        buffer_str(&page->bytes, body);
        if (page->bytes.failed)
            return error_set(err, STATUS_NO_MEMORY, "out of memory");
    }
    page->looked = seq;
    return STATUS_OK;
}

static Status read_rows(SqliteSink *s, const SinkRange *range, SinkPage *page, Error *err)
{
    sqlite3_stmt *row = s->statements[SINK_READ];
    int rc, rows = 0;
    while ((rc = sqlite3_step(row)) == SQLITE_ROW) {
        Status st = take_row(s, range, page, err);
        if (st)
            return st == STATUS_LIMIT ? STATUS_OK : st;
        rows++;
    }
    if (rc != SQLITE_DONE)
        return database_error(&s->database, rc, "reading", err);
    /* the last facts may have been deleted, then nothing stands between here and the head */
    if (rows < SINK_PAGE_ROWS && page->looked < s->head)
        page->looked = s->head;
    return STATUS_OK;
}

static Status sqlite_read(Sink *sink, const SinkRange *range, SinkPage *page, Error *err)
{
    SqliteSink *s = sqlite_of(sink);
    assert(!s->in_transaction && range->events_max <= SINK_PAGE_EVENTS);
    page->count = 0;
    page->looked = range->after;
    buffer_clear(&page->bytes);
    if (range->after >= s->head)
        return STATUS_OK;
    sqlite3_stmt *row = s->statements[SINK_READ];
    sqlite3_bind_int64(row, 1, (int64_t)range->after);
    sqlite3_bind_int64(row, 2, SINK_PAGE_ROWS);
    Status st = read_rows(s, range, page, err);
    sqlite3_reset(row);
    return st;
}

/* ---- opening --------------------------------------------------------------------------------------------------------- */

static void sqlite_close(Sink *sink)
{
    SqliteSink *s = sqlite_of(sink);
    if (s->in_transaction)
        sqlite_rollback(sink);
    database_finalize(s->statements, SINK_STATEMENTS);
    rows_close(&s->rows);
    aggregate_close(&s->aggregate);
    database_close(&s->database);
    buffer_fini(&s->body);
    free(s);
}

static const SinkOps SQLITE_OPS = {
    .close = sqlite_close,
    .begin = sqlite_begin,
    .store = sqlite_store,
    .commit = sqlite_commit,
    .rollback = sqlite_rollback,
    .head = sqlite_head,
    .read = sqlite_read,
    .counts = sqlite_counts,
    .id = sqlite_id,
    .marks = sqlite_marks,
    .mark = sqlite_mark,
    .unmark = sqlite_unmark,
    .forget = sqlite_forget,
    .floor = sqlite_floor,
};

static Status load_id(SqliteSink *s, Error *err)
{
    sqlite3_stmt *row;
    int rc = sqlite3_prepare_v2(s->database.handle, "SELECT id FROM identity", -1, &row, NULL);
    if (rc == SQLITE_OK)
        rc = sqlite3_step(row);
    Status st = STATUS_OK;
    if (rc == SQLITE_ROW && sqlite3_column_bytes(row, 0) == DIGEST_BYTES)
        memcpy(s->id.bytes, sqlite3_column_blob(row, 0), DIGEST_BYTES);
    else if (rc == SQLITE_ROW || rc == SQLITE_DONE)
        st = error_set(err, STATUS_CORRUPT, "%s: the database has lost its id; restore it from a backup",
                       s->database.path);
    else
        st = database_error(&s->database, rc, "reading the id", err);
    sqlite3_finalize(row);
    return st;
}

/* Counts the rows of the narrow tables; from then on stores are added up. */
static Status load_counts(SqliteSink *s, Error *err)
{
    static const char *const COUNTS[FACT_KIND_COUNT] = {
        [FACT_KIND_NONE] = "SELECT count(*) FROM article",
        [FACT_KIND_MEETING] = "SELECT count(*) FROM meeting",
        [FACT_KIND_PARTICIPANT] = "SELECT count(*) FROM participant",
        [FACT_KIND_PLEDGE] = "SELECT count(*) FROM pledge",
        [FACT_KIND_POSITION] = "SELECT count(*) FROM position",
    };
    for (int kind = 0; kind < FACT_KIND_COUNT; kind++) {
        int64_t count;
        Status st = database_number(&s->database, COUNTS[kind], &count, err);
        if (st)
            return st;
        *(kind == FACT_KIND_NONE ? &s->counts.articles : &s->counts.facts[kind]) = (uint64_t)count;
    }
    int64_t head;
    Status st = database_number(&s->database, "SELECT seq FROM sqlite_sequence WHERE name = 'fact'", &head, err);
    if (!st)
        s->head = (uint64_t)head;
    return st ? st
              : database_number(&s->database, "SELECT stored_at FROM extraction ORDER BY id DESC LIMIT 1",
                                &s->stored_ms, err);
}

/* A file of a release that knew no events gets those of its facts. */
static Status build_events(SqliteSink *s, Error *err)
{
    int64_t due;
    Status st = database_number(&s->database, "SELECT count(*) FROM chore WHERE name = 'events'", &due, err);
    if (st || !due || (st = database_run(&s->database, "BEGIN IMMEDIATE", err)))
        return st;
    if ((st = aggregate_rebuild(&s->aggregate, err)) ||
        (st = database_run(&s->database, "DELETE FROM chore WHERE name = 'events'", err)) ||
        (st = database_commit(&s->database, err))) {
        database_rollback(&s->database);
        return error_add(err, st, "bringing the events of an older release's facts together");
    }
    return STATUS_OK;
}

Status sink_sqlite_open(const char *path, Sink **out, Error *err)
{
    SqliteSink *s = calloc(1, sizeof *s);
    if (!s)
        return error_set(err, STATUS_NO_MEMORY, "out of memory");
    s->base.ops = &SQLITE_OPS;
    Status st = database_open(&s->database, path, err);
    if (st) {
        free(s);
        return st;
    }
    size_t version;
    if ((st = schema_check(&s->database, SCHEMA_VERSION, &version, err)) ||
        (st = database_use_wal(&s->database, err)) ||
        (st = schema_apply(&s->database, SCHEMA_STEPS, version, SCHEMA_VERSION, err)) ||
        (st = database_prepare(&s->database, SQL, SINK_STATEMENTS, s->statements, err)) ||
        (st = rows_open(&s->rows, &s->database, err)) || (st = aggregate_open(&s->aggregate, &s->database, err)) ||
        (st = build_events(s, err)) || (st = load_id(s, err)) || (st = load_counts(s, err)) ||
        (st = retention_floor(&s->database, &s->floor, err))) {
        sqlite_close(&s->base);
        return st;
    }
    *out = &s->base;
    return STATUS_OK;
}
