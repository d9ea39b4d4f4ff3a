/* How leases have ended, kept until the journal has it in a committed transaction.
 *
 * A worker says DONE once only, so this must outlast a transaction that a full disk has undone: settle_write() may be
 * repeated until settle_clear(). The journal ignores what no longer fits, which makes that harmless.
 * Bounds: each lease ends once and a full disk stops new ones, so there is room for all that are out, besides
 * SETTLE_STRAYS_MAX endings without a lease; more of these are dropped, and their articles done again.
 */
#ifndef DEPESCHE_BROKER_SETTLE_H
#define DEPESCHE_BROKER_SETTLE_H

#include "broker/journal.h"

enum { SETTLE_STRAYS_MAX = 4096 };

typedef struct Settle {
    struct Settlement *items;
    uint32_t count, strays, leases_max;
} Settle;

/* For up to leases_max leases. False: out of memory. */
bool settle_init(Settle *s, uint32_t leases_max);
void settle_fini(Settle *s);
/* The lease has ended as *end says, whose reason is copied. */
void settle_add(Settle *s, Lease lease, const JournalEnd *end);
/* The store has the facts of the article with this key; `stray`: from somebody who does not hold the lease. */
void settle_add_done(Settle *s, Lease lease, const Digest *key, bool stray);
/* Writes all within the journal's transaction. *done: how many articles became so. */
Status settle_write(const Settle *s, Journal *journal, uint64_t *done, Error *err);
/* The lowest job that the last settle_write() buried, UINT64_MAX: none. */
uint64_t settle_first_buried(const Settle *s);
/* After the commit: logs burials, and forgets all. */
void settle_clear(Settle *s);

#endif
