#include "worker/evaluation/pairing.h"

#include <math.h>
#include <string.h>

typedef struct Search {
    const double *weights;
    size_t rows, columns, n;
    double *u, *v, *low; /* potentials of rows and columns; least reduced cost of each column */
    size_t *match, *way; /* row of each column; the column before on the augmenting path; numbered from 1 */
    bool *used;
} Search;

/* The matrix is made square with zeros; a weight is a negative cost. */
static double cost(const Search *s, size_t row, size_t column)
{
    return row <= s->rows && column <= s->columns ? -s->weights[(row - 1) * s->columns + column - 1] : -0.0;
}

/* Brings one more row into the matching along the cheapest augmenting path. */
static void augment(Search *s, size_t row)
{
    size_t at = 0;
    s->match[0] = row;
    for (size_t j = 0; j <= s->n; j++) {
        s->low[j] = INFINITY;
        s->used[j] = false;
    }
    do {
        size_t from = s->match[at], next = 0;
        double delta = INFINITY;
        s->used[at] = true;
        for (size_t j = 1; j <= s->n; j++) {
            if (s->used[j])
                continue;
            double reduced = cost(s, from, j) - s->u[from] - s->v[j];
            if (reduced < s->low[j]) {
                s->low[j] = reduced;
                s->way[j] = at;
            }
            if (s->low[j] < delta) {
                delta = s->low[j];
                next = j;
            }
        }
        for (size_t j = 0; j <= s->n; j++) {
            if (s->used[j]) {
                s->u[s->match[j]] += delta;
                s->v[j] -= delta;
            } else {
                s->low[j] -= delta;
            }
        }
        at = next;
    } while (s->match[at]);
    for (; at; at = s->way[at])
        s->match[at] = s->match[s->way[at]];
}

PairList pairing_best(Arena *arena, const double *weights, size_t rows, size_t columns)
{
    PairList out = {0};
    if (!rows || !columns)
        return out;
    size_t n = rows > columns ? rows : columns;
    Search s = {
        weights,
        rows,
        columns,
        n,
        ARENA_ARRAY(arena, n + 1, double),
        ARENA_ARRAY(arena, n + 1, double),
        ARENA_ARRAY(arena, n + 1, double),
        ARENA_ARRAY(arena, n + 1, size_t),
        ARENA_ARRAY(arena, n + 1, size_t),
        ARENA_ARRAY(arena, n + 1, bool),
    };
    for (size_t row = 1; row <= n; row++)
        augment(&s, row);
    for (size_t j = 1; j <= columns; j++) {
        size_t row = s.match[j];
        if (row <= rows && weights[(row - 1) * columns + j - 1] > 0) {
            Pair pair = {(uint32_t)row - 1, (uint32_t)j - 1};
            ARENA_PUSH(arena, &out, pair);
        }
    }
    return out;
}
