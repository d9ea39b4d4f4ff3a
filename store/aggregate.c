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
    AGGREGATE_DATE,
} AggregateStatement;

static const char *const SQL[AGGREGATE_STATEMENTS] = {
    [AGGREGATE_EARLIER] = "SELECT id FROM extraction WHERE article = ? AND is_current AND id <> ?",
    [AGGREGATE_RETIRE] = "UPDATE extraction SET is_current = 0 WHERE id = ?",
    [AGGREGATE_ARTICLE] = "SELECT a.key, a.published, a.text FROM extraction x"
                          " JOIN article a ON a.key = x.article WHERE x.id = ?",
    [AGGREGATE_FACTS] = "SELECT seq, body FROM fact WHERE extraction = ? ORDER BY seq",
    [AGGREGATE_NEXT] = "SELECT id FROM extraction WHERE id > ? AND is_current ORDER BY id LIMIT 1",
    [AGGREGATE_OLDEST] = "SELECT f.extraction FROM fact f JOIN extraction x ON x.id = f.extraction"
                         " WHERE f.seq > ? AND f.seq <= ? AND x.is_current ORDER BY f.seq LIMIT 1",
    [AGGREGATE_DATE] = "UPDATE article SET dated = ?2 WHERE key = ?1",
};

/* The facts of one extraction and where they stand. */
typedef struct Statements {
    PbFact *const *facts;
    const int64_t *seqs;
    size_t count;
    Date published;
    Str article; /* key in hexadecimal */
} Statements;

/* +1: add the facts; -1: take them away. */
typedef int Direction;

static Date date_published(Str published, Str text)
{
    Date date = {0};
    if (!published.len || !date_parse(published, &date))
        date_read_heading(text, &date);
    return date;
}

static Status count_meetings(EventGraph *graph, const Statements *s, Direction direction, Error *err)
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
        st = (direction > 0 ? event_graph_add : event_graph_remove)(graph, &report, s->seqs[i], err);
    }
    return st;
}

/* In an arena that is guarded. */
static Status count(Aggregate *a, const Statements *s, Direction direction, Error *err)
{
    Status st = count_meetings(&a->events, s, direction, err);
    for (size_t i = 0; !st && i < s->count; i++)
        st = actors_count(&a->actors, &a->arena, s->facts[i], direction, err);
    return st;
}

/* What is known of an article that is new: when it was published, and what it is a copy of. */
static Status describe(Aggregate *a, const Digest *key, Date published, Str text, Error *err)
{
    char date[DATE_TEXT_MAX];
    date_format(published, date);
    Binder b = binder_of(a->statements[AGGREGATE_DATE]);
    binder_blob(&b, (Str){(const char *)key->bytes, DIGEST_BYTES});
    binder_text(&b, date);
    Status st = binder_run(&b, a->database, "article", err);
    return st ? st : copies_add(&a->copies, key, text, err);
}

/* ---- facts that are read again --------------------------------------------------------------------------------------- */

static Str column_str(sqlite3_stmt *row, int column)
{
    return (Str){sqlite3_column_blob(row, column), (size_t)sqlite3_column_bytes(row, column)};
}

/* A statement with one or two numbers as parameters, at its first row, if it *has one. */
static Status begin_rows(Aggregate *a, AggregateStatement which, int64_t first, int64_t second, bool *has, Error *err)
{
    sqlite3_stmt *row = a->statements[which];
    sqlite3_bind_int64(row, 1, first);
    if (sqlite3_bind_parameter_count(row) > 1)
        sqlite3_bind_int64(row, 2, second);
    int rc = sqlite3_step(row);
    *has = rc == SQLITE_ROW;
    return rc == SQLITE_ROW || rc == SQLITE_DONE ? STATUS_OK : database_error(a->database, rc, "reading facts", err);
}

static Status load_article(Aggregate *a, int64_t extraction, bool is_new, Statements *out, Error *err)
{
    sqlite3_stmt *row = a->statements[AGGREGATE_ARTICLE];
    bool has;
    Status st = begin_rows(a, AGGREGATE_ARTICLE, extraction, 0, &has, err);
    Str key = column_str(row, 0);
    if (!st && has && key.len == DIGEST_BYTES) {
        Digest digest;
        char hex[DIGEST_HEX + 1];
        memcpy(digest.bytes, key.ptr, DIGEST_BYTES);
        digest_hex(&digest, hex);
        out->article = arena_str(&a->arena, str_of(hex));
        out->published = date_published(column_str(row, 1), column_str(row, 2));
        if (is_new)
            st = describe(a, &digest, out->published, column_str(row, 2), err);
    }
    sqlite3_reset(row);
    return st;
}

static Status load_facts(Aggregate *a, int64_t extraction, Statements *out, Error *err)
{
    PbFact **facts = ARENA_ARRAY(&a->arena, LIMIT_FACTS, PbFact *);
    int64_t *seqs = ARENA_ARRAY(&a->arena, LIMIT_FACTS, int64_t);
    sqlite3_stmt *row = a->statements[AGGREGATE_FACTS];
    bool has;
    Status st = begin_rows(a, AGGREGATE_FACTS, extraction, 0, &has, err);
    while (!st && has && out->count < LIMIT_FACTS) {
        seqs[out->count] = sqlite3_column_int64(row, 0);
        st = codec_unpack_fact(column_str(row, 1), &a->arena, &facts[out->count++], err);
        int rc = sqlite3_step(row);
        has = rc == SQLITE_ROW;
        if (!st && rc != SQLITE_ROW && rc != SQLITE_DONE)
            st = database_error(a->database, rc, "reading facts", err);
    }
    sqlite3_reset(row);
    out->facts = facts;
    out->seqs = seqs;
    return st;
}

/* Counts an extraction that is in the file. */
static Status replay(Aggregate *a, int64_t extraction, Direction direction, Error *err)
{
    arena_reset(&a->arena);
    Status st = arena_guard(&a->arena);
    if (st)
        return error_set(err, st, "extraction %lld needs too much memory", (long long)extraction);
    Statements s = {0};
    if ((st = load_article(a, extraction, direction > 0, &s, err)) || (st = load_facts(a, extraction, &s, err)))
        return error_add(err, st, "extraction %lld", (long long)extraction);
    return count(a, &s, direction, err);
}

/* ---- the newest extraction speaks ------------------------------------------------------------------------------------ */

static Status find_earlier(Aggregate *a, const Digest *article, int64_t id, int64_t *out, Error *err)
{
    sqlite3_stmt *row = a->statements[AGGREGATE_EARLIER];
    sqlite3_bind_blob(row, 1, article->bytes, DIGEST_BYTES, SQLITE_STATIC);
    sqlite3_bind_int64(row, 2, id);
    int rc = sqlite3_step(row);
    *out = rc == SQLITE_ROW ? sqlite3_column_int64(row, 0) : 0;
    Status st =
        rc == SQLITE_ROW || rc == SQLITE_DONE ? STATUS_OK : database_error(a->database, rc, "reading extractions", err);
    sqlite3_reset(row);
    sqlite3_clear_bindings(row);
    return st;
}

static Status retire(Aggregate *a, int64_t extraction, Error *err)
{
    Binder b = binder_of(a->statements[AGGREGATE_RETIRE]);
    binder_number(&b, extraction);
    Status st = binder_run(&b, a->database, "extraction", err);
    return st ? st : replay(a, extraction, -1, err);
}

Status aggregate_add(Aggregate *a, const SinkExtraction *x, int64_t id, const int64_t *seqs, Error *err)
{
    char hex[DIGEST_HEX + 1];
    digest_hex(&x->key, hex);
    int64_t earlier;
    Status st = find_earlier(a, &x->key, id, &earlier, err);
    if (st || (earlier && (st = retire(a, earlier, err))))
        return st;
    Date published = date_published(str_of(x->article->published), str_of(x->article->text));
    if (!earlier && (st = describe(a, &x->key, published, str_of(x->article->text), err)))
        return st;
    Statements s = {
        .facts = x->facts,
        .seqs = seqs,
        .count = x->fact_count,
        .published = published,
        .article = str_of(hex),
    };
    arena_reset(&a->arena);
    if ((st = arena_guard(&a->arena)))
        return error_set(err, st, "the facts need too much memory");
    return count(a, &s, 1, err);
}

/* The number in the first column of a row, if the statement *has one. */
static Status find_number(Aggregate *a, AggregateStatement which, int64_t first, int64_t second, bool *has,
                          int64_t *out, Error *err)
{
    Status st = begin_rows(a, which, first, second, has, err);
    *out = !st && *has ? sqlite3_column_int64(a->statements[which], 0) : 0;
    sqlite3_reset(a->statements[which]);
    return st;
}

Status aggregate_drop(Aggregate *a, uint64_t after, uint64_t last, Error *err)
{
    for (;;) {
        bool has;
        int64_t id;
        Status st = find_number(a, AGGREGATE_OLDEST, (int64_t)after, (int64_t)last, &has, &id, err);
        if (st || !has || (st = retire(a, id, err)))
            return st;
    }
}

Status aggregate_rebuild(Aggregate *a, Error *err)
{
    int64_t id = 0;
    for (;;) {
        bool has;
        Status st = find_number(a, AGGREGATE_NEXT, id, 0, &has, &id, err);
        if (st || !has)
            return st;
        if ((st = replay(a, id, 1, err)) || (st = event_graph_settle(&a->events, err)))
            return st;
    }
}

Status aggregate_settle(Aggregate *a, Error *err)
{
    return event_graph_settle(&a->events, err);
}

void aggregate_forget(Aggregate *a)
{
    event_graph_forget(&a->events);
}

Status aggregate_open(Aggregate *a, Database *database, Error *err)
{
    a->database = database;
    arena_init(&a->arena, CODEC_ARENA_MAX);
    Status st = database_prepare(database, SQL, AGGREGATE_STATEMENTS, a->statements, err);
    if (st || (st = event_graph_open(&a->events, database, err)))
        return st;
    st = actors_open(&a->actors, database, err);
    return st ? st : copies_open(&a->copies, database, err);
}

void aggregate_close(Aggregate *a)
{
    database_finalize(a->statements, AGGREGATE_STATEMENTS);
    event_graph_close(&a->events);
    actors_close(&a->actors);
    copies_close(&a->copies);
    arena_fini(&a->arena);
}
