/* What the stream of a simulated store holds, as seen by looking into its file: the measure of what followers are given.
 */
#ifndef DEPESCHE_SIM_STREAM_TRUTH_H
#define DEPESCHE_SIM_STREAM_TRUTH_H

#include "base/arena.h"
#include "store/sink.h"

enum { TRUTH_ARTICLES = 24, TRUTH_FACTS_MAX = 12, TRUTH_EVENTS_MAX = TRUTH_ARTICLES * TRUTH_FACTS_MAX + 1 };

typedef struct Truth {
    struct {
        char id[DIGEST_HEX + 1]; /* of the fact */
        uint32_t kind;
        int64_t seen_ms;        /* when it was first seen */
    } events[TRUTH_EVENTS_MAX]; /* by seq */
    uint64_t head, floor;
    int facts[TRUTH_ARTICLES]; /* of each article, that are in the stream */
    Arena arena;
    SinkPage page;
    const char *wrong; /* NULL: nothing is */
} Truth;

/* Looks at what is new. keep_ms: facts that are younger must not be deleted; 0: none may be. */
void truth_look(Truth *t, Sink *sink, int64_t now_ms, int64_t keep_ms);
/* Everything is still there, as it was: for a store that has died and come back. */
void truth_look_again(Truth *t, Sink *sink);
/* The next event of these kinds behind `after`; 0: there is none. */
uint64_t truth_next(const Truth *t, uint64_t after, uint32_t kinds);
void truth_fini(Truth *t);

#endif
