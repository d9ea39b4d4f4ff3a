/* One-to-one pairing of two lists so that the sum of the pairs' weights is the largest possible.
 *
 * Source: H. W. Kuhn, "The Hungarian method for the assignment problem", 1955, in the O(n³) form with potentials. */
#ifndef DEPESCHE_EVALUATION_PAIRING_H
#define DEPESCHE_EVALUATION_PAIRING_H

#include "base/arena.h"

typedef struct Pair {
    uint32_t row, column;
} Pair;

typedef struct PairList {
    Pair *items;
    size_t count, cap;
} PairList;

/* `weights` are rows × columns, by rows, none negative; pairs of weight 0 are left out. The same input gives the same
 * pairs, ordered by column. Time O(n³), n the longer side. */
PairList pairing_best(Arena *arena, const double *weights, size_t rows, size_t columns);

#endif
