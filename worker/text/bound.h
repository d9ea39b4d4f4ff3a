/* The bounds of an analysis: what a hostile or endless article runs into, by name, so that it can be told.
 *
 * Each list that is bounded remembers as a bit that something did not fit. Facts are the same whether anybody asks.
 */
#ifndef DEPESCHE_TEXT_BOUND_H
#define DEPESCHE_TEXT_BOUND_H

#include <stdint.h>

/* name, the word in messages, and what happens there */
#define BOUND_LIST(X)                                                                   \
    X(SENTENCE, "sentence", "sentences of 300 tokens or more were cut")                 \
    X(SEGMENTS, "segments", "the rest of a sentence with 160 segments was not divided") \
    X(CLAUSES, "clauses", "a sentence has more than 48 clauses")                        \
    X(CHUNKS, "chunks", "a clause has more than 64 chunks")                             \
    X(MENTIONS, "mentions", "more than 20000 mentions")                                 \
    X(PEOPLE, "people", "more than 256 people")                                         \
    X(CANDIDATES, "candidates", "meetings are told in more than 512 places")            \
    X(MEETINGS, "meetings", "more than 128 meetings")                                   \
    X(PARTIES, "parties", "a meeting has more than 64 participants")                    \
    X(PLEDGES, "pledges", "more than 128 pledges")                                      \
    X(POSITIONS, "positions", "more than 512 positions")                                \
    X(FACTS, "facts", "more than 2048 facts")

typedef enum Bound {
#define BOUND_ENUM(name, word, text) BOUND_##name,
    BOUND_LIST(BOUND_ENUM)
#undef BOUND_ENUM
        BOUND_COUNT
} Bound;

/* A set of bounds: 1u << BOUND_…, 0: nothing was left out. */
typedef uint32_t BoundSet;

#define BOUND_BIT(bound) (1u << (bound))

/* "pledges", and "more than 128 pledges": static. */
const char *bound_word(Bound bound);
const char *bound_text(Bound bound);

#endif
