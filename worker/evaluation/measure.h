/* The measure of docs/FACTS.md over many articles: soft precision, recall and F1 of each kind, and the headline.
 *
 * Within an article stated and annotated facts of a kind are paired one to one so that the summed similarity is the
 * largest; soft figures add up similarities, strict ones count pairs of similarity 1. */
#ifndef DEPESCHE_EVALUATION_MEASURE_H
#define DEPESCHE_EVALUATION_MEASURE_H

#include "worker/evaluation/likeness.h"

typedef struct Tally {
    double gold, stated, found, strict, soft;
} Tally;

typedef struct Figures {
    double precision, recall, f1;
} Figures;

/* [kind]; 0 is unused. */
typedef struct Measure {
    Tally kinds[FACT_KIND_COUNT];
} Measure;

/* A pair, or a fact without one (the other NULL). */
typedef struct MeasuredPair {
    const Fact *stated, *gold;
    double similarity;
} MeasuredPair;

typedef struct MeasuredPairs {
    MeasuredPair *items; /* by kind: pairs, then what was missed, then what is spurious */
    size_t count, cap;
    uint32_t *aligned; /* [number of an annotated meeting], for LikenessContext */
    size_t aligned_count;
} MeasuredPairs;

/* Measures one article and adds it to *total. `without` (empty: none) leaves out the facts of that rule, and the
 * participants of its meetings. *pairs (NULL: not wanted) lives in the arena. */
void measure_article(Arena *arena, const FactList *stated, const FactList *gold, Str without, Measure *total,
                     MeasuredPairs *pairs);
/* Soft figures of `hit` over what was stated and annotated; 0 where nothing was. */
Figures measure_figures(double hit, double stated, double gold);
/* The mean soft F1 of the kinds that are annotated at all. */
double measure_headline(const Measure *m);
/* *into += sign * (*part) */
void measure_add(Measure *into, const Measure *part, double sign);

#endif
