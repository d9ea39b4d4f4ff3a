#include <criterion/criterion.h>

#include "worker/held.h"

static Held held;

static void release(void)
{
    held_fini(&held);
}

TestSuite(held, .fini = release);

Test(held, jobs_are_found_by_number_and_by_request)
{
    HeldJob *a = held_add(&held, 10, 1), *b = held_add(&held, 11, 3);
    cr_assert(a && b && a != b);
    cr_expect_neq(a->request, b->request);
    cr_expect_eq(held_find_job(&held, 11), b);
    cr_expect_eq(held_find_request(&held, a->request), a);
    held_drop(&held, a);
    cr_expect_null(held_find_job(&held, 10));
    cr_expect_null(held_find_job(&held, 0));
    cr_expect_eq(held.count, 1);
}

Test(held, a_request_number_is_never_used_again)
{
    HeldJob *a = held_add(&held, 1, 1);
    uint64_t first = a->request;
    buffer_str(&a->store, STR("old"));
    held_drop(&held, a);
    HeldJob *b = held_add(&held, 2, 1);
    cr_expect_neq(b->request, first);
    cr_expect_eq(b->store.len, 0);
}

Test(held, it_is_bounded)
{
    for (uint64_t i = 1; i <= HELD_MAX; i++)
        cr_assert_not_null(held_add(&held, i, 1));
    cr_expect_null(held_add(&held, 999, 1));
}

Test(held, the_oldest_sent_tells_of_a_silent_store)
{
    cr_expect_eq(held_oldest_sent(&held), -1);
    HeldJob *a = held_add(&held, 1, 1), *b = held_add(&held, 2, 1);
    cr_expect_eq(held_oldest_sent(&held), -1);
    a->sent_ms = 500;
    b->sent_ms = 300;
    cr_expect_eq(held_oldest_sent(&held), 300);
}
