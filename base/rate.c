#include "base/rate.h"

enum { SLOTS = RATE_SECONDS + 1 };

static void turn(Rate *r, int64_t now_ms)
{
    int64_t now = now_ms / 1000;
    if (now - r->second > SLOTS)
        r->second = now - SLOTS;
    while (r->second < now)
        r->counts[++r->second % SLOTS] = 0;
}

void rate_add(Rate *r, int64_t now_ms, uint64_t count)
{
    turn(r, now_ms);
    r->counts[r->second % SLOTS] += count;
}

uint64_t rate_milli(Rate *r, int64_t now_ms)
{
    turn(r, now_ms);
    uint64_t sum = 0;
    for (int64_t i = 1; i <= RATE_SECONDS; i++)
        sum += r->counts[(r->second + SLOTS - i) % SLOTS];
    return sum * 1000 / RATE_SECONDS;
}
