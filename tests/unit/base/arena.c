#include <criterion/criterion.h>

#include <string.h>

#include "base/arena.h"

Test(arena, memory_is_zeroed_and_aligned_also_after_reset)
{
    Arena a;
    arena_init(&a, 1 << 20);
    for (int round = 0; round < 3; round++) {
        for (size_t size = 0; size < 200; size++) {
            char *p = arena_alloc(&a, size);
            cr_assert_eq((uintptr_t)p % _Alignof(max_align_t), 0);
            for (size_t i = 0; i < size; i++)
                cr_assert_eq(p[i], 0);
            memset(p, 0xAA, size);
        }
        arena_reset(&a);
    }
    arena_fini(&a);
}

Test(arena, over_the_cap_jumps_to_the_guard)
{
    Arena a;
    arena_init(&a, 100000);
    volatile int allocated = 0;
    Status st = arena_guard(&a);
    if (!st)
        for (;;) {
            arena_alloc(&a, 1000);
            allocated++;
        }
    cr_expect_eq(st, STATUS_LIMIT);
    cr_expect(allocated > 90 && allocated <= 100, "%d blocks", allocated);
    arena_reset(&a);
    if (!arena_guard(&a))
        cr_expect_not_null(arena_alloc(&a, 1000));
    arena_fini(&a);
}

Test(arena, an_overflowing_product_is_over_the_cap)
{
    Arena a;
    arena_init(&a, 1000);
    Status st = arena_guard(&a);
    if (!st)
        arena_array(&a, SIZE_MAX / 2, 16);
    cr_expect_eq(st, STATUS_LIMIT);
    arena_fini(&a);
}

Test(arena, push_keeps_what_was_pushed)
{
    struct {
        int *items;
        size_t count, cap;
    } list = {0};
    Arena a;
    arena_init(&a, 1 << 20);
    for (int i = 0; i < 1000; i++)
        ARENA_PUSH(&a, &list, i);
    cr_assert_eq(list.count, 1000);
    for (int i = 0; i < 1000; i++)
        cr_assert_eq(list.items[i], i);
    arena_fini(&a);
}
