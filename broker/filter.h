/* Which keys the journal may know: "no" is certain, "perhaps" is not.
 *
 * A Bloom filter whose bits of one key lie in one cache line (Putze, Sanders, Singler: "Cache-, Hash- and Space-Efficient
 * Bloom Filters", 2007), so that asking costs one look into memory where an index costs a page of the file. Keys are
 * digests, whose own bits are as good as any hash of them. At FILTER_BITS_PER_KEY "perhaps" is wrong for about one key in
 * a hundred; beyond its capacity more often, which only costs looking.
 *
 * Nothing can be taken out: who has removed many keys makes a new filter. Thread rule: one thread.
 */
#ifndef DEPESCHE_BROKER_FILTER_H
#define DEPESCHE_BROKER_FILTER_H

#include "base/digest.h"

enum {
    FILTER_BITS_PER_KEY = 12,
    FILTER_BYTES_MAX = 32 * 1024 * 1024, /* 22 million keys at FILTER_BITS_PER_KEY */
};

typedef struct FilterLine FilterLine;

typedef struct Filter {
    void *memory;
    FilterLine *lines; /* inside it, where a cache line begins; NULL: there is no filter */
    uint32_t count;
    uint64_t capacity, added; /* keys */
} Filter;

/* An empty filter for so many keys, at most FILTER_BYTES_MAX large. False: out of memory, and *f is no filter. */
bool filter_init(Filter *f, uint64_t capacity);
/* Also of what is no filter, and leaves none. */
void filter_fini(Filter *f);
/* Nothing happens where there is no filter. */
void filter_add(Filter *f, const Digest *key);
/* False: the key was never added, and there is a filter. */
bool filter_may_have(const Filter *f, const Digest *key);

#endif
