#define _POSIX_C_SOURCE 200809L
#include "base/clock.h"

#include <time.h>

static int64_t read_ms(clockid_t id)
{
    struct timespec t;
    clock_gettime(id, &t);
    return (int64_t)t.tv_sec * 1000 + t.tv_nsec / 1000000;
}

int64_t clock_now_ms(void)
{
    return read_ms(CLOCK_MONOTONIC);
}

int64_t clock_now_us(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (int64_t)t.tv_sec * 1000000 + t.tv_nsec / 1000;
}

int64_t clock_wall_ms(void)
{
    return read_ms(CLOCK_REALTIME);
}

int64_t clock_steady_ms(ClockBase *base, int64_t wall_ms, int64_t now_ms)
{
    if (!base->wall_ms)
        base->wall_ms = wall_ms, base->now_ms = now_ms;
    int64_t passed = base->wall_ms + (now_ms - base->now_ms) + CLOCK_SLEW_MS;
    return wall_ms < passed ? wall_ms : passed;
}

int64_t clock_date_ms(ClockBase *base, int64_t wall_ms, int64_t now_ms)
{
    int64_t passed = base->date_ms ? base->date_ms + (now_ms - base->date_now_ms) : wall_ms;
    base->date_ms = wall_ms > passed ? wall_ms : passed;
    base->date_now_ms = now_ms;
    return base->date_ms;
}
