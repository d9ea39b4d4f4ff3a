#include <criterion/criterion.h>

#include "base/rate.h"

Test(rate, counts_the_last_ten_full_seconds)
{
    Rate r = {0};
    for (int64_t ms = 0; ms < 20000; ms += 100)
        rate_add(&r, ms, 5);
    cr_expect_eq(rate_milli(&r, 20000), 50000);
    cr_expect_eq(rate_milli(&r, 25000), 25000);
    cr_expect_eq(rate_milli(&r, 40000), 0);
}

Test(rate, the_second_that_runs_is_no_part_of_it)
{
    Rate r = {0};
    rate_add(&r, 5500, 1000);
    cr_expect_eq(rate_milli(&r, 5900), 0);
    cr_expect_eq(rate_milli(&r, 6000), 100000);
}

Test(rate, a_long_silence_costs_nothing_and_forgets_all)
{
    Rate r = {0};
    rate_add(&r, 1000, 7);
    cr_expect_eq(rate_milli(&r, INT64_C(4000000000000)), 0);
    rate_add(&r, INT64_C(4000000000000), 10);
    cr_expect_eq(rate_milli(&r, INT64_C(4000000001000)), 1000);
}
