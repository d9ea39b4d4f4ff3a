#include <criterion/criterion.h>

#include "base/clock.h"

Test(clock, what_deletes_by_age_does_not_believe_a_jump_forward)
{
    enum { DAY_MS = 24 * 60 * 60 * 1000, START = 1000 * 1000 };
    static const struct {
        int64_t wall_ms, now_ms, steady_ms;
    } ROWS[] = {
        {START, 7, START},
        {START + 500, 507, START + 500},
        {START + 90 * (int64_t)DAY_MS, 600, START + 593 + CLOCK_SLEW_MS}, /* set forward by a quarter of a year */
        {START + 90 * (int64_t)DAY_MS, 600 + DAY_MS, START + 593 + DAY_MS + CLOCK_SLEW_MS},
        {START - 10, 700 + DAY_MS, START - 10}, /* and far back */
        {START + 30000, 800 + DAY_MS, START + 30000},
    };
    ClockBase base = {0};
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++)
        cr_expect_eq(clock_steady_ms(&base, ROWS[i].wall_ms, ROWS[i].now_ms), ROWS[i].steady_ms, "row %zu", i);
}

Test(clock, dates_go_on_when_the_clock_is_set_back)
{
    static const struct {
        int64_t wall_ms, now_ms, date_ms;
    } ROWS[] = {
        {5000, 10, 5000},  {5100, 110, 5100},  {400, 160, 5150},
        {450, 1110, 6100}, {9000, 1120, 9000}, {6120, 1220, 9100},
    };
    ClockBase base = {0};
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++)
        cr_expect_eq(clock_date_ms(&base, ROWS[i].wall_ms, ROWS[i].now_ms), ROWS[i].date_ms, "row %zu", i);
}
