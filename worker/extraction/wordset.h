/* The word sets of all rules, turned round: from a word to the sets that hold it, so that a clause's words are looked up
 * once, however many rules ask for them. Immutable once built. Owner: the arena. */
#ifndef DEPESCHE_EXTRACTION_WORDSET_H
#define DEPESCHE_EXTRACTION_WORDSET_H

#include "base/arena.h"

enum { WORD_SETS_MAX = 512, WORD_FILTER = 1 << 13 };

/* Which sets, a bit each. */
typedef struct WordSets {
    uint64_t bits[WORD_SETS_MAX / 64];
} WordSets;

typedef struct WordIndex {
    struct {
        Str word;
        WordSets sets;
    } * slots;
    size_t count, size; /* size: a power of two, 0: empty */
    uint64_t
        filter[WORD_FILTER / 64]; /* a bit for length, first and last letters of every word: most look-ups end here */
} WordIndex;

/* Adds a word to a set below WORD_SETS_MAX. */
void wordset_add(Arena *arena, WordIndex *index, Str word, uint32_t set);
/* Joins the sets of a word to *out. */
void wordset_join(const WordIndex *index, Str word, WordSets *out);
static inline bool wordset_has(const WordSets *sets, uint32_t set)
{
    return (sets->bits[set / 64] >> set % 64 & 1) != 0;
}
void wordset_put(WordSets *sets, uint32_t set);

#endif
