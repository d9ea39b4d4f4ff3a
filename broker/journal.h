/* The journal: every article that was accepted, until a worker has seen it through to the store.
 *
 * What serving needs of it is this table of functions, so that another store can stand behind it;
 * broker/journal_sqlite.h opens the one that there is. docs/PROTOCOL.md draws the states:
 *
 *     enqueue ──▶ ready ── reserve ──▶ leased ── confirm ──▶ done
 *                   ▲                   │   └─── bury ─────▶ buried
 *                   └──── give_back ────┘
 *
 * All changes happen between begin() and commit(). Nothing may be told to anybody before commit() has returned
 * STATUS_OK: then it survives a loss of power.
 *
 * To put NATS JetStream behind it: enqueue() publishes with the key as Nats-Msg-Id to a stream with file storage and
 * sync_interval "always", besides a key-value bucket of keys, for JetStream forgets them after its window; reserve() is
 * a pull of one message from a consumer with AckExplicit, whose NumDelivered is the attempt; confirm() is AckSync,
 * give_back() Nak, bury() Term; begin() and commit() collect publications and wait for their acknowledgements, and
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

/* The right to work on an article: its number in the journal, and which try it is (1 is the first). */
typedef struct Lease {
    uint64_t job;
    uint32_t attempt;
} Lease;

typedef struct JournalJob {
    Lease lease;
    uint64_t size_bytes;
    Str article; /* inside the journal, until its next call */
} JournalJob;

typedef struct JournalCounts {
    uint64_t ready, leased, done, buried;
    uint64_t waiting_bytes; /* of articles that are ready or leased */
} JournalCounts;

/* Whether the try that a lease stands for happened. */
typedef enum JournalTry { JOURNAL_TRY_COUNTS, JOURNAL_TRY_REFUNDED } JournalTry;

typedef struct Journal Journal;

typedef struct JournalOps {
    /* Begins a transaction; there must be none. */
    Status (*begin)(Journal *j, Error *err);
    /* Makes what happened since begin() durable (fsync). On an error nothing of it happened, after rollback(). */
    Status (*commit)(Journal *j, Error *err);
    /* Takes back what happened since begin(), counts too. Without a transaction it does nothing. */
    Status (*rollback)(Journal *j, Error *err);

    /* Adds an article as ready; *known where the journal has the key, ready, leased or done: then nothing changes. One
     * that is buried becomes ready with all its tries, and is not *known. now_ms is the wall clock, kept for people. The bytes are needed during the call only. */
    Status (*enqueue)(Journal *j, const Digest *key, Str article, int64_t now_ms, bool *known, Error *err);
    /* Leases the oldest ready article of at most max_bytes and counts the try; `alone`: it may also be one that was tried
     * before. STATUS_EMPTY: none is ready. STATUS_LIMIT: the oldest is larger, or was tried before and must not be; only
     * out->size_bytes and out->lease are set. Nothing is changed in both cases. */
    Status (*reserve)(Journal *j, uint64_t max_bytes, bool alone, JournalJob *out, Error *err);
    /* The store has the facts of this article: done, from any state, and its bytes are deleted while its key stays. Not
     * counted (*counted false): an unknown job, one that is done already, and one of another key or a try that has never
     * been handed out, which come from the time of another journal. */
    Status (*confirm)(Journal *j, Lease lease, const Digest *key, bool *counted, Error *err);
    /* Ready again, at its old place. Ignored unless the article is leased with exactly this lease. */
    Status (*give_back)(Journal *j, Lease lease, JournalTry try, Error *err);
    /* Buried with a reason (UTF-8), its bytes kept. Ignored as above. */
    Status (*bury)(Journal *j, Lease lease, JournalTry try, Str reason, Error *err);

    /* Within a transaction: including what is not committed yet. Costs nothing. */
    JournalCounts (*counts)(const Journal *j);
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
