#include "store/aggregate.h"

#include "proto/codec.h"
#include "proto/limits.h"

typedef enum AggregateStatement {
    AGGREGATE_EARLIER,
    AGGREGATE_RETIRE,
    AGGREGATE_ARTICLE,
    AGGREGATE_FACTS,
    AGGREGATE_NEXT,
    AGGREGATE_OLDEST,
} AggregateStatement;

enum { TEXT_HEAD = 64 }; /* bytes of a text that hold its " date …" */

static const char *const SQL[AGGREGATE_STATEMENTS] = {
    [AGGREGATE_EARLIER] = "SELECT id FROM extraction WHERE article = ? AND is_current AND id <> ?",
    [AGGREGATE_RETIRE] = "UPDATE extraction SET is_current = 0 WHERE id = ?",
    [AGGREGATE_ARTICLE] = "SELECT a.key, a.published, substr(a.text, 1, ?2) FROM extraction x"
                          " JOIN article a ON a.key = x.article WHERE x.id = ?1",
    [AGGREGATE_FACTS] = "SELECT seq, body FROM fact WHERE extraction = ? AND kind IN ('meeting', 'participant')"
                        " ORDER BY seq",
    [AGGREGATE_NEXT] = "SELECT id FROM extraction WHERE id > ? AND is_current ORDER BY id LIMIT 1",
    [AGGREGATE_OLDEST] = "SELECT f.extraction FROM fact f JOIN extraction x ON x.id = f.extraction"
                         " WHERE f.seq > ? AND f.seq <= ? AND x.is_current ORDER BY f.seq LIMIT 1",
};

/* The facts of one extraction and where they stand. */
typedef struct Statements {
    PbFact *const *facts;
    const int64_t *seqs;
    size_t count;
    Date published;
    Str article; /* key in hexadecimal */
} Statements;

typedef Status ReportVerb(EventGraph *graph, const EventReport *report, int64_t fact, Error *err);

static Date date_published(Str published, Str text)
{
    Date date = {0};
    if (!published.len || !date_parse(published, &date))
        date_read_heading(text, &date);
    return date;
}

static Status each_meeting(EventGraph *graph, const Statements *s, ReportVerb *verb, Error *err)
{
    const PbParticipant *participants[LIMIT_FACTS];
    Status st = STATUS_OK;
    for (size_t i = 0; !st && i < s->count; i++) {
        if (s->facts[i]->body_case != PB_BODY(MEETING))
            continue;
        EventReport report = {
            .meeting = s->facts[i]->meeting,
            .participants = participants,
            .published = s->published,
            .article = s->article,
        };
        for (size_t k = 0; k < s->count; k++)
            if (s->facts[k]->body_case == PB_BODY(PARTICIPANT) &&
                s->facts[k]->participant->meeting == report.meeting->number)
                participants[report.participant_count++] = s->facts[k]->participant;
        st = verb(graph, &report, s->seqs[i], err);
    }
    return st;
}

/* ---- facts that are read again --------------------------------------------------------------------------------------- */

static Str column_str(sqlite3_stmt *row, int column)
{
    return (Str){sqlite3_column_blob(row, column), (size_t)sqlite3_column_bytes(row, column)};
}

/* A statement with one or two numbers as parameters, at its first row, if it *has one. */
static Status begin_rows(Aggregate *g, AggregateStatement which, int64_t a, int64_t b, bool *has, Error *err)
{
    sqlite3_stmt *row = g->statements[which];
    sqlite3_bind_int64(row, 1, a);
    if (sqlite3_bind_parameter_count(row) > 1)
        sqlite3_bind_int64(row, 2, b);
    int rc = sqlite3_step(row);
    *has = rc == SQLITE_ROW;
    return rc == SQLITE_ROW || rc == SQLITE_DONE ? STATUS_OK : database_error(g->database, rc, "reading facts", err);
}

static Status load_article(Aggregate *g, int64_t extraction, Statements *out, Error *err)
{
    sqlite3_stmt *row = g->statements[AGGREGATE_ARTICLE];
    bool has;
    Status st = begin_rows(g, AGGREGATE_ARTICLE, extraction, TEXT_HEAD, &has, err);
    Str key = column_str(row, 0);
    if (!st && has && key.len == DIGEST_BYTES) {
        Digest digest;
        char hex[DIGEST_HEX + 1];
        memcpy(digest.bytes, key.ptr, DIGEST_BYTES);
        digest_hex(&digest, hex);
        out->article = arena_str(&g->arena, str_of(hex));
        out->published = date_published(column_str(row, 1), column_str(row, 2));
    }
    sqlite3_reset(row);
    return st;
}

static Status load_facts(Aggregate *g, int64_t extraction, Statements *out, Error *err)
{
    PbFact **facts = ARENA_ARRAY(&g->arena, LIMIT_FACTS, PbFact *);
    int64_t *seqs = ARENA_ARRAY(&g->arena, LIMIT_FACTS, int64_t);
    sqlite3_stmt *row = g->statements[AGGREGATE_FACTS];
    bool has;
    Status st = begin_rows(g, AGGREGATE_FACTS, extraction, 0, &has, err);
    while (!st && has && out->count < LIMIT_FACTS) {
        seqs[out->count] = sqlite3_column_int64(row, 0);
        st = codec_unpack_fact(column_str(row, 1), &g->arena, &facts[out->count++], err);
        int rc = sqlite3_step(row);
        has = rc == SQLITE_ROW;
        if (!st && rc != SQLITE_ROW && rc != SQLITE_DONE)
            st = database_error(g->database, rc, "reading facts", err);
    }
    sqlite3_reset(row);
    out->facts = facts;
    out->seqs = seqs;
    return st;
}

/* Does to the meetings of an extraction that is in the file what `verb` does. */
static Status replay(Aggregate *g, int64_t extraction, ReportVerb *verb, Error *err)
{
    arena_reset(&g->arena);
    Status st = arena_guard(&g->arena);
    if (st)
        return error_set(err, st, "extraction %lld needs too much memory", (long long)extraction);
    Statements s = {0};
    if ((st = load_article(g, extraction, &s, err)) || (st = load_facts(g, extraction, &s, err)))
        return error_add(err, st, "extraction %lld", (long long)extraction);
    return each_meeting(&g->events, &s, verb, err);
}

/* ---- the newest extraction speaks ------------------------------------------------------------------------------------ */

static Status find_earlier(Aggregate *g, const Digest *article, int64_t id, int64_t *out, Error *err)
{
    sqlite3_stmt *row = g->statements[AGGREGATE_EARLIER];
    sqlite3_bind_blob(row, 1, article->bytes, DIGEST_BYTES, SQLITE_STATIC);
    sqlite3_bind_int64(row, 2, id);
    int rc = sqlite3_step(row);
    *out = rc == SQLITE_ROW ? sqlite3_column_int64(row, 0) : 0;
    Status st =
        rc == SQLITE_ROW || rc == SQLITE_DONE ? STATUS_OK : database_error(g->database, rc, "reading extractions", err);
    sqlite3_reset(row);
    sqlite3_clear_bindings(row);
    return st;
}

static Status retire(Aggregate *g, int64_t extraction, Error *err)
{
    Binder b = binder_of(g->statements[AGGREGATE_RETIRE]);
    binder_number(&b, extraction);
    Status st = binder_run(&b, g->database, "extraction", err);
    return st ? st : replay(g, extraction, event_graph_remove, err);
}

Status aggregate_add(Aggregate *g, const SinkExtraction *x, int64_t id, const int64_t *seqs, Error *err)
{
    char hex[DIGEST_HEX + 1];
    digest_hex(&x->key, hex);
    int64_t earlier;
    Status st = find_earlier(g, &x->key, id, &earlier, err);
    if (st || (earlier && (st = retire(g, earlier, err))))
        return st;
    Statements s = {
        .facts = x->facts,
        .seqs = seqs,
        .count = x->fact_count,
        .published = date_published(str_of(x->article->published), str_of(x->article->text)),
        .article = str_of(hex),
    };
    return each_meeting(&g->events, &s, event_graph_add, err);
}

/* The number in the first column of a row, if the statement *has one. */
static Status find_number(Aggregate *g, AggregateStatement which, int64_t a, int64_t b, bool *has, int64_t *out,
                          Error *err)
{
    Status st = begin_rows(g, which, a, b, has, err);
    *out = !st && *has ? sqlite3_column_int64(g->statements[which], 0) : 0;
    sqlite3_reset(g->statements[which]);
    return st;
}

Status aggregate_drop(Aggregate *g, uint64_t after, uint64_t last, Error *err)
{
    for (;;) {
        bool has;
        int64_t id;
        Status st = find_number(g, AGGREGATE_OLDEST, (int64_t)after, (int64_t)last, &has, &id, err);
        if (st || !has || (st = retire(g, id, err)))
            return st;
    }
}

Status aggregate_rebuild(Aggregate *g, Error *err)
{
    int64_t id = 0;
    for (;;) {
        bool has;
        Status st = find_number(g, AGGREGATE_NEXT, id, 0, &has, &id, err);
        if (st || !has)
            return st;
        if ((st = replay(g, id, event_graph_add, err)) || (st = event_graph_settle(&g->events, err)))
            return st;
    }
}

Status aggregate_settle(Aggregate *g, Error *err)
{
    return event_graph_settle(&g->events, err);
}

void aggregate_forget(Aggregate *g)
{
    event_graph_forget(&g->events);
}

Status aggregate_open(Aggregate *g, Database *database, Error *err)
{
    g->database = database;
    arena_init(&g->arena, CODEC_ARENA_MAX);
    Status st = database_prepare(database, SQL, AGGREGATE_STATEMENTS, g->statements, err);
    return st ? st : event_graph_open(&g->events, database, err);
}

void aggregate_close(Aggregate *g)
{
    database_finalize(g->statements, AGGREGATE_STATEMENTS);
    event_graph_close(&g->events);
    arena_fini(&g->arena);
}
