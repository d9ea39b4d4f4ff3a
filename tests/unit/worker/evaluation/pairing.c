#include <criterion/criterion.h>

#include "worker/evaluation/pairing.h"

static Arena arena;

static void open_arena(void)
{
    arena_init(&arena, 16 * 1024 * 1024);
}

static void close_arena(void)
{
    arena_fini(&arena);
}

TestSuite(pairing, .init = open_arena, .fini = close_arena);

static double sum(const double *weights, size_t columns, PairList pairs)
{
    double total = 0;
    for (size_t i = 0; i < pairs.count; i++)
        total += weights[pairs.items[i].row * columns + pairs.items[i].column];
    return total;
}

/* The largest sum by trying every choice. */
static double brute(const double *weights, size_t rows, size_t columns, size_t row, unsigned taken)
{
    if (row == rows)
        return 0;
    double best = brute(weights, rows, columns, row + 1, taken);
    for (size_t j = 0; j < columns; j++)
        if (!(taken & 1u << j)) {
            double with = weights[row * columns + j] + brute(weights, rows, columns, row + 1, taken | 1u << j);
            best = with > best ? with : best;
        }
    return best;
}

Test(pairing, gives_up_the_best_single_pair_for_the_best_sum)
{
    const double weights[] = {0.9, 0.8, 0.8, 0};
    PairList pairs = pairing_best(&arena, weights, 2, 2);
    cr_assert_eq(pairs.count, 2);
    cr_expect_float_eq(sum(weights, 2, pairs), 1.6, 1e-12);
}

Test(pairing, leaves_out_what_weighs_nothing)
{
    const double weights[] = {0, 0, 0.5, 0, 0, 0};
    PairList pairs = pairing_best(&arena, weights, 2, 3);
    cr_assert_eq(pairs.count, 1);
    cr_expect_eq(pairs.items[0].row, 0);
    cr_expect_eq(pairs.items[0].column, 2);
    cr_expect_eq(pairing_best(&arena, weights, 0, 3).count, 0);
    cr_expect_eq(pairing_best(&arena, weights, 2, 0).count, 0);
}

Test(pairing, is_as_good_as_trying_everything)
{
    unsigned state = 7;
    for (int round = 0; round < 300; round++) {
        size_t rows = 1 + (unsigned)round % 5, columns = 1 + (unsigned)round / 5 % 6;
        double weights[30];
        for (size_t i = 0; i < rows * columns; i++) {
            state = state * 1103515245u + 12345u;
            weights[i] = (state >> 16) % 4 ? (double)((state >> 18) % 100) / 100 : 0;
        }
        PairList pairs = pairing_best(&arena, weights, rows, columns);
        cr_expect_float_eq(sum(weights, columns, pairs), brute(weights, rows, columns, 0, 0), 1e-9, "round %d", round);
        arena_reset(&arena);
    }
}
