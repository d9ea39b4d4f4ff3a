/* The journal: every article that was accepted, until a worker has seen it through to the store.
 *
 * What serving needs of it is this table of functions, so that another store can stand behind it;
 * broker/journal_sqlite.h opens the one that there is. docs/PROTOCOL.md draws the states:
 *
 *     enqueue ──▶ ready ── reserve ──▶ leased ── confirm ──▶ done
 *                   ▲ ▲                 │ ▲
 *                   │ └───── end ───────┤ │
 *                   └ retry ── buried ◀─┘ │
 *                              │   └──────┘ reserve_buried
 *                               └── drop ──▶ (forgotten)
 *
 * All changes happen between begin() and commit(). Nothing may be told to anybody before commit() has returned
 * STATUS_OK: then it survives a loss of power.
 *
 * To put NATS JetStream behind it: enqueue() publishes with the key as Nats-Msg-Id to a stream with file storage and
 * sync_interval "always", besides a key-value bucket of keys, for JetStream forgets them after its window; reserve() is
 * a pull of one message from a consumer with AckExplicit, whose NumDelivered is the attempt; confirm() is AckSync,
 * end() Nak or Term, with the graves in the key-value bucket; begin() and commit() collect publications and wait for their acknowledgements, and
 * rollback() has nothing to take back but the answers, since enqueue() of a known key changes
 * nothing but a burial.
 *
 * Errors of all functions: STATUS_FULL: no space; call rollback(), nothing that was committed is touched, and it may be
 * tried again later. Anything else (STATUS_IO, STATUS_CORRUPT, STATUS_NO_MEMORY): whether the disk holds what it should
 * is not known any more; the process must confirm nothing further and end. Thread rule: one thread.
 */
#ifndef DEPESCHE_BROKER_JOURNAL_H
#define DEPESCHE_BROKER_JOURNAL_H

#include "base/digest.h"
#include "base/status.h"
#include "base/str.h"
#include "proto/outcome.h"

enum {
    JOURNAL_SCAN_MAX = 1000,    /* graves that one call looks at */
    JOURNAL_FORGET_MAX = 1000,  /* articles that one call forgets or passes over */
    JOURNAL_VERSIONS_MAX = 256, /* versions that try a buried article again by themselves */
};

/* The right to work on an article: its number in the journal, and which handing out it is, from 1. No two are equal. */
typedef struct Lease {
    uint64_t job;
    uint32_t attempt;
} Lease;

typedef enum JournalPriority { JOURNAL_HIGH, JOURNAL_NORMAL, JOURNAL_BACKFILL, JOURNAL_PRIORITIES } JournalPriority;

/* Of so many articles that are handed out, while all priorities have some: one is of the lowest, three are of the
 * middle one. */
enum { JOURNAL_TURNS = 16, JOURNAL_TURNS_NORMAL = 4 };

typedef struct JournalArticle {
    Digest key;
    Str bytes;  /* encoded */
    Str source; /* whoever published it; may be empty */
    JournalPriority priority;
} JournalArticle;

/* To whom an article is handed out, for its history. */
typedef struct JournalWorker {
    Str name, build, rules_version;
    int64_t now_ms; /* wall clock */
} JournalWorker;

typedef struct JournalJob {
    Lease lease;
    uint32_t tries; /* attempts that count, with this one */
    uint64_t size_bytes;
    Digest key;
    Str article; /* inside the journal, until its next call */
} JournalJob;

typedef struct JournalCounts {
    uint64_t ready, leased, done, buried, dropped;
    uint64_t ready_of[JOURNAL_PRIORITIES];
    uint64_t waiting_bytes; /* of articles that are ready or leased */
} JournalCounts;

/* What a lease's end without success means for the article. */
typedef enum JournalVerdict {
    JOURNAL_RETRY,        /* ready again, at its old place; buried where tries_max of its tries are used up */
    JOURNAL_REFUND,       /* ready again, and the try does not count */
    JOURNAL_BURY,         /* another try would fail in the same way */
    JOURNAL_BURY_UNTRIED, /* the attempt did not take place: it neither counts nor stays in the history */
} JournalVerdict;

/* In bytes. While less is free than is to be left, enqueue() says STATUS_FULL. */
typedef struct JournalRoom {
    uint64_t free_bytes, spare_bytes;
} JournalRoom;

typedef struct JournalEnd {
    JournalVerdict verdict;
    uint32_t tries_max; /* of JOURNAL_RETRY */
    Outcome outcome;
    Str reason;     /* UTF-8 */
    int64_t now_ms; /* wall clock */
} JournalEnd;

/* Which buried articles are meant. */
typedef struct JournalFilter {
    uint64_t job;  /* 0: any */
    Outcome cause; /* OUTCOME_NONE: any */
    bool by_source;
    Str source;
} JournalFilter;

/* A buried article. Its texts live inside the journal until its next call. */
typedef struct JournalGrave {
    uint64_t job;
    uint32_t tries;
    Outcome cause;
    int64_t fed_ms, buried_ms; /* 0: not known */
    Str reason, article;
} JournalGrave;

/* One handing out. Its texts live until the visitor returns. */
typedef struct JournalAttempt {
    uint32_t number;
    Str worker, build, rules_version, reason; /* empty: not known */
    int64_t started_ms, ended_ms;             /* 0: not known */
    Outcome outcome;
} JournalAttempt;

/* False: enough. */
typedef bool JournalVisit(void *context, const JournalAttempt *attempt);

typedef struct Journal Journal;

typedef struct JournalOps {
    /* Begins a transaction; there must be none. */
    Status (*begin)(Journal *j, Error *err);
    /* Makes what happened since begin() durable (fsync). On an error nothing of it happened, after rollback(). */
    Status (*commit)(Journal *j, Error *err);
    /* Takes back what happened since begin(), counts too. Without a transaction it does nothing. */
    Status (*rollback)(Journal *j, Error *err);

    /* Adds an article as ready; *known where the journal has the key, ready, leased or done: then nothing changes. One
     * that is buried becomes ready with all its tries, and is not *known. now_ms is the wall clock, kept for people. The
     * bytes are needed during the call only. */
    Status (*enqueue)(Journal *j, const JournalArticle *article, int64_t now_ms, bool *known, Error *err);
    /* Leases the next ready article to a worker, if it has at most max_bytes, counts the try and notes the attempt;
     * `alone`: it may also be one that was tried before. Which is next: by turns of their priorities; within a priority
     * each source in turn; of a source the oldest. One step into an index, however many wait.
     * STATUS_EMPTY: none is ready. STATUS_LIMIT: the next is larger, or was tried before and must not be; only
     * out->size_bytes, tries and lease are set. Nothing is changed in both cases. */
    Status (*reserve)(Journal *j, const JournalWorker *to, uint64_t max_bytes, bool alone, JournalJob *out, Error *err);
    /* Leases the next buried article behind job *after that no worker of this one's build and rules has tried: each
     * version gets one try, noted before it is handed out; not given back, it has failed, and the article is buried as
     * before with what is known now. *after moves on. STATUS_EMPTY: there is none; STATUS_LIMIT: none among
     * JOURNAL_SCAN_MAX, call again. */
    Status (*reserve_buried)(Journal *j, const JournalWorker *to, uint64_t *after, JournalJob *out, Error *err);
    /* The store has the facts of this article: done, from any state, and its bytes and history are deleted while its key
     * stays. Not counted (*counted false): an unknown job, one that is done already, and one of another key or a try that
     * has never been handed out, which come from the time of another journal. */
    Status (*confirm)(Journal *j, Lease lease, const Digest *key, bool *counted, Error *err);
    /* The lease has ended without success. Ignored unless the article is leased with exactly this lease. *buried tells
     * whether it is buried now, or again. */
    Status (*end)(Journal *j, Lease lease, const JournalEnd *end, bool *buried, Error *err);

    /* The next buried article behind job `after` that the filter lets through. STATUS_EMPTY: there is none.
     * STATUS_LIMIT: none among JOURNAL_SCAN_MAX; out->job is the last that was looked at, to go on from. */
    Status (*grave)(Journal *j, const JournalFilter *filter, uint64_t after, JournalGrave *out, Error *err);
    /* The last LIMIT_ATTEMPTS attempts at an unfinished article, the latest first. The visitor must not call the
     * journal. */
    Status (*attempts)(Journal *j, uint64_t job, JournalVisit *visit, void *context, Error *err);
    /* A buried article becomes ready with all its tries. *did false: it is not buried. */
    Status (*retry)(Journal *j, uint64_t job, bool *did, Error *err);
    /* Forgets a buried article with its bytes, history and key. */
    Status (*drop)(Journal *j, uint64_t job, bool *did, Error *err);

    /* Forgets the keys of up to JOURNAL_FORGET_MAX articles that are done and were fed before before_ms (wall clock):
     * fed again they are new ones. *more: there may be more of them. */
    Status (*forget)(Journal *j, int64_t before_ms, bool *more, Error *err);

    /* Within a transaction: including what is not committed yet. Costs nothing. */
    JournalCounts (*counts)(const Journal *j);
    /* What room there is now; outside of a transaction. */
    Status (*room)(Journal *j, JournalRoom *out, Error *err);
    /* House-keeping that may take a while; to be called after the answers are out, outside of a transaction. */
    Status (*maintain)(Journal *j, Error *err);
    /* Frees it; a transaction that was begun is rolled back. NULL is fine. */
    void (*close)(Journal *j);
} JournalOps;

/* Implementations begin with it. */
struct Journal {
    const JournalOps *ops;
};

#endif
