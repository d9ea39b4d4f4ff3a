/* Where facts come to rest: the store's database as seen by the rest of the store.
 *
 *     begin ── store … store ── commit        one transaction, durable when commit returns STATUS_OK
 *                          └─── rollback      after any failure; nothing of the transaction remains
 *
 * A table of functions, so that another database can stand behind it. What an implementation must keep:
 *
 * - store() is idempotent: an article (by its key) and a version of the rules are one extraction, and a second one
 *   changes nothing. This must also hold within one transaction.
 * - Facts get positions (seq) from 1 in the order of their commits, ascending, never given twice. Whoever has read up
 *   to a position never finds a new fact before it: with several writers an implementation must serialise commits or
 *   give the positions at the commit (a PostgreSQL sequence alone does not suffice).
 * - head(), floor(), read() and counts() see what is committed and nothing else; read() is not called inside a
 *   transaction.
 * - mark(), unmark() and forget() belong to the transaction as store() does.
 * - STATUS_FULL, STATUS_BUSY: not now; after a rollback the sink is as before and usable. STATUS_MALFORMED: this
 *   extraction can never be stored. STATUS_IO, STATUS_CORRUPT, STATUS_NO_MEMORY: the process should end.
 *
 * Thread rule: one owner. A Sink is freed by close().
 */
#ifndef DEPESCHE_STORE_SINK_H
#define DEPESCHE_STORE_SINK_H

#include "base/buffer.h"
#include "base/digest.h"
#include "base/status.h"
#include "base/vocabulary.h"
#include "proto/message.h"

enum {
    SINK_PAGE_EVENTS = 512, /* facts of one page */
    SINK_NAME_MAX = 64,     /* bytes of a mark's name */
    SINK_PAGE_ROWS = 4096,  /* rows looked at for one page, so that a rare kind cannot hold up the process */
};

typedef enum SinkOutcome { SINK_NEW, SINK_SAME } SinkOutcome;

/* What one article yielded under one version of the rules. Everything has been checked (proto/codec), meeting numbers
 * are unique, and each participant names one of them. Strings and facts stay the caller's. */
typedef struct SinkExtraction {
    const PbArticle *article;
    Digest key; /* of the article, codec_article_key() */
    const char *rules_version, *build;
    PbFact *const *facts; /* in the order in which they get their positions */
    size_t fact_count;
    int64_t stored_at_ms; /* since 1970-01-01 UTC; where that is before the last one's, the last one's is written */
} SinkExtraction;

/* Which part of the stream: facts with seq > after whose kind has its bit (SINK_KIND) in `kinds`. */
typedef struct SinkRange {
    uint64_t after;
    uint32_t kinds;
    size_t events_max; /* at most SINK_PAGE_EVENTS */
    size_t bytes_max;  /* of encoded facts; the first is given however long it is */
} SinkRange;

#define SINK_KIND(kind) ((uint32_t)1 << (kind))
#define SINK_ALL_KINDS ((SINK_KIND(FACT_KIND_COUNT) - 1) & ~SINK_KIND(FACT_KIND_NONE))

/* A piece of the stream, reused from read to read. Ready when zeroed; sink_page_fini() frees. */
typedef struct SinkPage {
    struct {
        uint64_t seq;
        size_t at, len; /* in `bytes` */
    } events[SINK_PAGE_EVENTS];
    size_t count;
    uint64_t looked; /* the stream has been looked at up to here: nothing else of these kinds lies before */
    Buffer bytes;
} SinkPage;

typedef struct SinkCounts {
    uint64_t articles;
    uint64_t facts[FACT_KIND_COUNT]; /* by kind; [FACT_KIND_NONE] is unused */
} SinkCounts;

/* A position that is remembered under a name. */
typedef struct SinkMark {
    char name[SINK_NAME_MAX + 1];
    uint32_t kinds;              /* SINK_KIND bits that it is followed with */
    uint64_t confirmed;          /* everything up to here is done with */
    int64_t created_ms, used_ms; /* since 1970-01-01 UTC */
} SinkMark;

typedef struct Sink Sink;

typedef struct SinkOps {
    void (*close)(Sink *sink);
    Status (*begin)(Sink *sink, Error *err);
    Status (*store)(Sink *sink, const SinkExtraction *extraction, SinkOutcome *out, Error *err);
    Status (*commit)(Sink *sink, Error *err);
    void (*rollback)(Sink *sink);
    /* Last position that was ever given to a committed fact; 0: none. */
    uint64_t (*head)(const Sink *sink);
    /* STATUS_CORRUPT: a fact is not what was written; *page then holds those before it, perhaps none. */
    Status (*read)(Sink *sink, const SinkRange *range, SinkPage *page, Error *err);
    void (*counts)(const Sink *sink, SinkCounts *out);
    /* Random, made with the database and kept for good: its positions mean nothing in any other. */
    Digest (*id)(const Sink *sink);
    /* All marks, by name; STATUS_CORRUPT: one is not what was written. */
    Status (*marks)(Sink *sink, SinkMark *out, size_t max, size_t *count, Error *err);
    /* Writes it, in the place of what was known under its name; deletes the one of this name, if there is one. */
    Status (*mark)(Sink *sink, const SinkMark *mark, Error *err);
    Status (*unmark)(Sink *sink, const char *name, Error *err);
    /* Deletes some of the first facts of the stream as long as they were stored before before_ms; *more: there are others. */
    Status (*forget)(Sink *sink, int64_t before_ms, bool *more, Error *err);
    /* The last position that forget() has deleted; 0: none. */
    uint64_t (*floor)(const Sink *sink);
} SinkOps;

/* The first member of each implementation's struct. */
struct Sink {
    const SinkOps *ops;
};

static inline void sink_close(Sink *sink)
{
    if (sink)
        sink->ops->close(sink);
}

static inline Status sink_begin(Sink *sink, Error *err)
{
    return sink->ops->begin(sink, err);
}

static inline Status sink_store(Sink *sink, const SinkExtraction *extraction, SinkOutcome *out, Error *err)
{
    return sink->ops->store(sink, extraction, out, err);
}

static inline Status sink_commit(Sink *sink, Error *err)
{
    return sink->ops->commit(sink, err);
}

static inline void sink_rollback(Sink *sink)
{
    sink->ops->rollback(sink);
}

static inline uint64_t sink_head(const Sink *sink)
{
    return sink->ops->head(sink);
}

static inline Status sink_read(Sink *sink, const SinkRange *range, SinkPage *page, Error *err)
{
    return sink->ops->read(sink, range, page, err);
}

static inline void sink_counts(const Sink *sink, SinkCounts *out)
{
    sink->ops->counts(sink, out);
}

static inline Digest sink_id(const Sink *sink)
{
    return sink->ops->id(sink);
}

static inline Status sink_marks(Sink *sink, SinkMark *out, size_t max, size_t *count, Error *err)
{
    return sink->ops->marks(sink, out, max, count, err);
}

static inline Status sink_mark(Sink *sink, const SinkMark *mark, Error *err)
{
    return sink->ops->mark(sink, mark, err);
}

static inline Status sink_unmark(Sink *sink, const char *name, Error *err)
{
    return sink->ops->unmark(sink, name, err);
}

static inline Status sink_forget(Sink *sink, int64_t before_ms, bool *more, Error *err)
{
    return sink->ops->forget(sink, before_ms, more, err);
}

static inline uint64_t sink_floor(const Sink *sink)
{
    return sink->ops->floor(sink);
}

/* The encoded fact number i of a page; valid until the next read. */
static inline Str sink_page_fact(const SinkPage *page, size_t i)
{
    return (Str){page->bytes.ptr + page->events[i].at, page->events[i].len};
}

static inline void sink_page_fini(SinkPage *page)
{
    buffer_fini(&page->bytes);
}

#endif
