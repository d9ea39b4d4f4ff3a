/* Who works on what: the workers that have introduced themselves, their credit, and the leases that they hold.
 *
 * Pure state: no sockets, no clock, no journal; times are arguments, in milliseconds of one monotonic clock. All memory
 * is taken by pool_new(), so nothing fails later. A worker is named by its connection (Peer) and, over a reconnection,
 * by its random name.
 *
 * Workers that have credit left stand in a line; the one at its head has been idle longest. A job goes to the first in
 * line that has room for its bytes, who then goes to the end; who has no credit leaves the line, and comes back
 * to its end when a lease ends. An idle worker has room for any article, so that none is too large for all.
 */
#ifndef DEPESCHE_BROKER_POOL_H
#define DEPESCHE_BROKER_POOL_H

#include "base/status.h"
#include "base/str.h"
#include "broker/journal.h"
#include "proto/limits.h"
#include "proto/link.h"

enum {
    POOL_WORKERS_MAX = 256,
    POOL_LEASES_MAX = 16384, /* of all workers together */
    POOL_CREDIT_MAX = 512,   /* articles per worker: half of what its socket can queue (LINK_QUEUE_MESSAGES) */
    POOL_NAME_BYTES = 16,
    POOL_SILENT_MS = 5000, /* a worker that says nothing for so long is dead */
};
#define POOL_ALL_SEEN UINT64_MAX

/* What a worker says of itself (READY). */
typedef struct PoolIntroduction {
    uint8_t name[POOL_NAME_BYTES];
    Str build, rules_version; /* at most LIMIT_ID_BYTES each; copied */
    uint32_t credit_articles; /* at least 1; more than POOL_CREDIT_MAX counts as that */
    uint64_t credit_bytes;
    bool batch; /* it takes BATCH messages */
} PoolIntroduction;

/* For others to read; only the pool writes it, except `done` and `failed`, which count for STATUS, and
 * `buried_after`, which broker/dispatch minds. */
typedef struct PoolWorker {
    Peer peer; /* id 0: the place is free */
    uint8_t name[POOL_NAME_BYTES];
    char build[LIMIT_ID_BYTES + 1], rules_version[LIMIT_ID_BYTES + 1];
    uint32_t credit_articles, leased;
    uint64_t credit_bytes, leased_bytes;
    uint64_t done, failed;
    int64_t seen_ms;
    bool batch;  /* it takes BATCH messages */
    bool choked; /* its socket's queue is full: no jobs until it says something */
    bool alone;  /* it has a job that was tried before: no other beside it */
    bool rests;  /* it gets nothing more until it holds nothing, for a job that it must have alone */
    /* Buried articles behind this job have not been looked at for its version; POOL_ALL_SEEN: all have. */
    uint64_t buried_after;
    /* numbers of places, POOL_NONE at the ends */
    uint32_t line_before, line_after, first_lease;
    bool in_line;
} PoolWorker;

typedef struct Pool Pool;

/* How a lease ended without its worker's doing. */
typedef enum PoolLoss {
    POOL_DIED,     /* the worker fell silent */
    POOL_SURVIVED, /* so it did, and had said that it was through with the article, which cannot be what ended it */
    POOL_EXPIRED,  /* the lease ran out */
} PoolLoss;

/* Told of such a lease. It must not call the pool. */
typedef void PoolLost(void *context, const PoolWorker *worker, Lease lease, PoolLoss how);

Status pool_new(Pool **out, Error *err);
void pool_free(Pool *p);

/* Takes a worker in. On a connection that has one of the same name already its credit is set anew; a name that is known
 * from another connection has reconnected and keeps its leases. Another name on a known connection is another worker,
 * and the old one's leases are told to `lost`. STATUS_BUSY: there are POOL_WORKERS_MAX. *out may be NULL. */
Status pool_ready(Pool *p, Peer peer, const PoolIntroduction *said, int64_t now_ms, PoolLost *lost, void *context,
                  PoolWorker **out, Error *err);
/* NULL: it has not introduced itself. */
PoolWorker *pool_find(Pool *p, Peer peer);
/* Any message is a sign of life, and shows that it reads its queue again. */
void pool_seen(Pool *p, PoolWorker *w, int64_t now_ms);
/* It gets no further jobs until pool_seen(). */
void pool_choke(Pool *p, PoolWorker *w);
/* Forgets the worker, telling its leases to `lost`. */
void pool_remove(Pool *p, PoolWorker *w, PoolLost *lost, void *context);

/* The worker that is next for a job of size_bytes, NULL if there is none, or POOL_LEASES_MAX are out. `alone`: one that
 * holds nothing. A job that was tried before goes out so, and no other beside it: if it kills its worker, it takes
 * nobody's try along. */
PoolWorker *pool_pick(Pool *p, uint64_t size_bytes, bool alone);
/* Keeps further jobs from the worker, or lets it have them again. A pool_lease() ends it. */
void pool_rest(Pool *p, PoolWorker *w, bool rests);
/* How large a job may be that this worker takes now. */
uint64_t pool_room(const PoolWorker *w);
/* Notes that `w`, from pool_pick(), has got the job, for duration_ms from now. `alone`: no other beside it. */
void pool_lease(Pool *p, PoolWorker *w, Lease lease, bool alone, uint64_t size_bytes, int64_t duration_ms,
                int64_t now_ms);
/* Ends a lease of `w`. False, and nothing happens: it does not hold exactly this one. */
bool pool_end(Pool *p, PoolWorker *w, Lease lease);
/* Starts the lease that `w` holds on the job anew, and notes that the worker has survived it; nothing happens if it holds
 * none. */
void pool_renew(Pool *p, const PoolWorker *w, uint64_t job, int64_t now_ms);

/* Ends leases that have run out, then forgets workers that have been silent for POOL_SILENT_MS; `dead` is told of these
 * before their leases go to `lost`. Costs time with the number of leases: for now and then. */
typedef void PoolDead(void *context, const PoolWorker *worker);
void pool_expire(Pool *p, int64_t now_ms, PoolDead *dead, PoolLost *lost, void *context);

uint32_t pool_leased(const Pool *p);
/* The workers in no particular order: *at starts as 0; NULL at the end. */
PoolWorker *pool_next(Pool *p, uint32_t *at);
uint32_t pool_count(const Pool *p);

#endif
