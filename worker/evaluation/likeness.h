/* How much a stated fact and an annotated one say the same, slot by slot, as docs/FACTS.md weighs them. */
#ifndef DEPESCHE_EVALUATION_LIKENESS_H
#define DEPESCHE_EVALUATION_LIKENESS_H

#include "base/arena.h"
#include "worker/extraction/fact.h"

enum { LIKENESS_SLOTS_MAX = 9 };

/* One slot of a kind: its share of the similarity, and its value as text for a person ("" for none). */
typedef struct LikenessSlot {
    const char *name; /* as in the JSON of the fact */
    double weight;
    Str (*show)(Arena *arena, const Fact *fact);
} LikenessSlot;

/* The slots of a kind; their number is *count. */
const LikenessSlot *likeness_slots(FactKind kind, size_t *count);

/* What a comparison needs beside the two facts. */
typedef struct LikenessContext {
    Arena *arena; /* for folded words */
    const uint32_t
        *aligned; /* [number of an annotated meeting]: number of the stated meeting paired with it, 0: none */
    size_t aligned_count;
} LikenessContext;

/* 1 where two actors are the same, 0.5 where they act for the same country, 0 where they differ; between for groups
 * whose count is named once only. NAN where both are missing. */
double likeness_actor(Arena *arena, const Actor *stated, const Actor *gold);
/* Similarity of one slot in 0..1, NAN where both leave it empty. */
double likeness_slot(const LikenessContext *c, const Fact *stated, const Fact *gold, size_t slot);
/* Weighted share of the slots that agree, 0..1. Both facts are of one kind. */
double likeness_of(const LikenessContext *c, const Fact *stated, const Fact *gold);
/* May the two be a pair at all? False where a key slot disagrees. `shared`: two meetings have participants in
 * common (likeness says nothing of these itself). */
bool likeness_admits(const LikenessContext *c, const Fact *stated, const Fact *gold, bool shared);

#endif
