/* The jobs that a worker holds: extracted, and kept until the store has confirmed their facts. Pure bookkeeping: no
 * sockets, no clock. */
#ifndef DEPESCHE_WORKER_HELD_H
#define DEPESCHE_WORKER_HELD_H

#include "base/buffer.h"
#include "base/digest.h"

enum { HELD_MAX = 256 };

typedef struct HeldJob {
    uint64_t job; /* 0: this place is free */
    uint32_t attempt, facts;
    Digest key;       /* of its article: with another journal the same number is another article */
    uint64_t request; /* of its STORE message */
    Buffer store;     /* the encoded Store message, ready to be sent again */
    int64_t sent_ms;  /* when it was last sent; -1: it waits for retry_ms */
    int64_t retry_ms;
    uint32_t retries; /* the store said that it cannot now */
    uint32_t resends; /* the store said nothing */
} HeldJob;

typedef struct Held {
    HeldJob jobs[HELD_MAX];
    size_t count;
    uint64_t last_request;
} Held;

/* A Held is ready when zeroed. Frees what the jobs hold. */
void held_fini(Held *held);
/* A free place, with `job`, `attempt` and a new request number set and an empty buffer; NULL where all are taken. */
HeldJob *held_add(Held *held, uint64_t job, uint32_t attempt);
HeldJob *held_find_job(Held *held, uint64_t job);
HeldJob *held_find_request(Held *held, uint64_t request);
/* Frees the place. */
void held_drop(Held *held, HeldJob *job);
/* The time in ms at which the oldest unanswered STORE was sent; -1: none is on its way. */
int64_t held_oldest_sent(const Held *held);

#endif
