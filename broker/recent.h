/* The keys of the articles that came last, in memory, so that those on disk can be written in their own order.
 *
 * Keys are digests: each belongs at another place of any index. Put there one by one, every article costs a page read and
 * a page written, and the more keys there are, the less of them share a page. So new keys are collected here, `young`;
 * when a batch of them have come they are sorted and become `old`, and are written to the index in the order of the
 * index while the next ones are collected: neighbours share pages. Nothing is lost with this memory, for the articles
 * themselves have their keys on disk, from which it is filled again.
 *
 *     recent_add ──▶ young ── recent_turn ──▶ old ── recent_next, recent_wrote ──▶ (written to the index)
 *
 * A key may be here more than once, where its article was dropped and has come again: the highest job is right.
 *
 * Changes are taken back by recent_rollback() unless recent_commit() came first. Memory: RECENT_BYTES for batches of
 * RECENT_BATCH, used by and by, and the keys that one transaction forgets. Thread rule: one thread.
 */
#ifndef DEPESCHE_BROKER_RECENT_H
#define DEPESCHE_BROKER_RECENT_H

#include "base/digest.h"

enum {
    RECENT_BATCH = 262144,
    RECENT_BYTES = 2 * ((RECENT_BATCH + RECENT_BATCH / 8) * 24 + 2 * RECENT_BATCH * 4),
};

typedef struct RecentKey {
    Digest key;
    uint64_t job; /* 0: forgotten */
} RecentKey;

typedef struct RecentHalf {
    RecentKey *entries;
    uint32_t *slots;            /* index of an entry, from 1; 0: free. Linear probing, never full */
    uint32_t count, room, mask; /* mask: the number of slots, a power of two, less one */
} RecentHalf;

typedef struct Recent {
    RecentHalf young, old;
    uint32_t batch;
    uint32_t written, committed_written; /* of old, from its start */
    uint32_t committed_young;
    uint64_t old_last; /* the highest job among the old, also where it was forgotten */
    RecentKey *gone;   /* forgotten since the last commit */
    size_t gone_count, gone_room;
} Recent;

/* For batches of 1 to 2^24; an eighth more is room for what one transaction adds beyond. False: out of memory; recent_fini()
 * is due then, too. */
bool recent_init(Recent *k, uint32_t batch);
void recent_fini(Recent *k);

/* The article of a key; 0: none is known here. */
uint64_t recent_find(const Recent *k, const Digest *key);
/* False: there is no room; the caller writes it to the index itself. */
bool recent_add(Recent *k, const Digest *key, uint64_t job);
/* False: out of memory. */
bool recent_forget(Recent *k, const Digest *key, uint64_t job);

/* The next key that the index lacks, in its order; NULL: there is none. */
const RecentKey *recent_next(const Recent *k);
/* The one that recent_next() told is in the index. */
void recent_wrote(Recent *k);
/* All articles up to this one have their keys in the index, where recent_next() tells nothing. */
uint64_t recent_written_up_to(const Recent *k);

void recent_commit(Recent *k);
void recent_rollback(Recent *k);
/* Where the young are a batch and the old are all in the index: the young become the old. Outside of a transaction. Sorts:
 * takes some ten milliseconds. */
void recent_turn(Recent *k);

#endif
