/* What the broker does with each message: verb → journal and pool → answers (docs/PROTOCOL.md).
 *
 * It works in rounds. One round takes what has arrived, up to a bound, into one transaction of the journal, writes there
 * how leases have ended, hands out jobs in the same transaction, commits, and only then sends all answers and jobs: one
 * fsync for all of them, and the more arrives while it runs, the more the next round carries. A full disk undoes
 * the round's feeding, which is then answered RETRY_AFTER, and the rest is written without it. Any other trouble
 * of the journal ends the round, and the process with it, before anything is confirmed.
 *
 * Thread rule: that of the link. Times: now_ms is monotonic, wall_ms since 1970.
 */
#ifndef DEPESCHE_BROKER_DESK_H
#define DEPESCHE_BROKER_DESK_H

#include "broker/journal.h"
#include "proto/link.h"

enum {
    DESK_TRIES = 5,
    DESK_LEASE_MS = 30000,
    DESK_SHARE_HIGH = 16,       /* a sixteenth of the bounds is for articles of high priority only, */
    DESK_SHARE_NOT_BACKFILL = 4 /* a quarter is not for a backfill */
};
#define DESK_ARTICLES_MAX UINT64_C(10000000)
#define DESK_BYTES_MAX (UINT64_C(64) << 30)

typedef struct DeskConfig {
    uint32_t tries;                   /* then an article is buried */
    int64_t lease_ms;                 /* plus 1 s per 64 KiB of the article */
    uint64_t articles_max, bytes_max; /* bounds of what waits; DESK_SHARE_* of them are kept for higher priorities */
    int64_t keep_done_ms;             /* keys of articles that are done are forgotten so long after feeding; 0: never */
} DeskConfig;

typedef struct Desk Desk;

/* Journal and link stay the caller's and must outlive it. STATUS_NO_MEMORY. */
Status desk_new(const DeskConfig *config, Journal *journal, Link *link, int64_t now_ms, Desk **out, Error *err);
void desk_free(Desk *d);
/* One round. *more: there is more to do at once, do not sleep. Anything but STATUS_OK: the journal failed; end. */
Status desk_round(Desk *d, int64_t now_ms, int64_t wall_ms, bool *more, Error *err);
/* Hands out no more jobs and says GOODBYE to the workers. Rounds go on so that their DONE and GOODBYE are written. */
void desk_stop(Desk *d);
/* Nothing is leased and all that was said is committed. */
bool desk_settled(const Desk *d);

#endif
