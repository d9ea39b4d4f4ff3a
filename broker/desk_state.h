/* What the verbs (broker/verbs) and the rounds (broker/desk) work on together. */
#ifndef DEPESCHE_BROKER_DESK_STATE_H
#define DEPESCHE_BROKER_DESK_STATE_H

#include "base/arena.h"
#include "base/clock.h"
#include "base/rate.h"
#include "broker/desk.h"
#include "broker/outbox.h"
#include "broker/pool.h"
#include "broker/settle.h"
#include "broker/trouble.h"

/* Since the start. */
typedef struct DeskTotals {
    uint64_t answers[PB_FEED(RETRY_AFTER) + 1]; /* to FEED, by outcome */
    uint64_t ended[OUTCOME_COUNT];              /* leases without success */
    uint64_t commits;
} DeskTotals;

struct Desk {
    DeskConfig config;
    Journal *journal;
    Link *link;
    Pool *pool;
    Settle settle;
    Outbox outbox;
    Arena arena; /* of one message */
    Trouble trouble;
    Trouble crowded[JOURNAL_PRIORITIES]; /* this priority has filled what it may use */
    Rate fed, done;
    DeskTotals totals;
    ClockBase clock;
    int64_t started_ms, now_ms, tick_ms;
    int64_t wall_ms, age_ms; /* for dates, and for what is deleted by age (base/clock) */
    int64_t write_again_ms;  /* not before, after a full disk */
    int64_t again_ms;        /* when a buried article was last tried again while others waited */
    bool begun, stopping;
    bool looking;                          /* for buried articles to try again: there are more to look at */
    uint64_t accepted[JOURNAL_PRIORITIES]; /* in the transaction */
    int64_t forget_ms;                     /* when old keys are looked for again */
    PoolWorker *sender;                    /* of the message at hand, NULL: has not introduced itself */
    Status failed;                         /* of the journal; the round ends */
    Error failure;
    int64_t refused_log_ms; /* of the last line about a refused article, and how many there were since */
    uint64_t refused_since;
};

/* Begins a transaction of the journal unless there is one. */
Status desk_begin(Desk *d, Error *err);
/* Takes back the transaction, after STATUS_FULL, and everything that was about to be said on its strength. */
Status desk_undo(Desk *d, Error *err);
/* Why feeding is held up, for people; NULL: it is not. */
const char *desk_trouble(const Desk *d);
/* The lease has ended without success. */
void desk_end(Desk *d, Lease lease, JournalVerdict verdict, Outcome outcome, Str reason);
/* The same as a PoolLost, whose context is the Desk. */
void desk_lose(void *desk, const PoolWorker *worker, Lease lease, PoolLoss how);
void desk_log_worker(const char *event, const PoolWorker *w);

#endif
