#include "worker/held.h"

void held_fini(Held *held)
{
    for (size_t i = 0; i < HELD_MAX; i++)
        buffer_fini(&held->jobs[i].store);
    *held = (Held){0};
}

HeldJob *held_add(Held *held, uint64_t job, uint32_t attempt)
{
    for (size_t i = 0; i < HELD_MAX; i++) {
        HeldJob *place = &held->jobs[i];
        if (place->job)
            continue;
        Buffer kept = place->store;
        buffer_clear(&kept);
        *place = (HeldJob){.job = job, .attempt = attempt, .request = ++held->last_request, .store = kept};
        place->sent_ms = -1;
        held->count++;
        return place;
    }
    return NULL;
}

HeldJob *held_find_job(Held *held, uint64_t job)
{
    for (size_t i = 0; i < HELD_MAX; i++)
        if (held->jobs[i].job == job && job)
            return &held->jobs[i];
    return NULL;
}

HeldJob *held_find_request(Held *held, uint64_t request)
{
    for (size_t i = 0; i < HELD_MAX; i++)
        if (held->jobs[i].job && held->jobs[i].request == request)
            return &held->jobs[i];
    return NULL;
}

void held_drop(Held *held, HeldJob *job)
{
    enum { KEEP_BYTES = 64 * 1024 }; /* one large article must not hold its memory for good */
    if (job->store.cap > KEEP_BYTES)
        buffer_fini(&job->store);
    job->job = 0;
    held->count--;
}

int64_t held_oldest_sent(const Held *held)
{
    int64_t oldest = -1;
    for (size_t i = 0; i < HELD_MAX; i++) {
        const HeldJob *j = &held->jobs[i];
        if (j->job && j->sent_ms >= 0 && (oldest < 0 || j->sent_ms < oldest))
            oldest = j->sent_ms;
    }
    return oldest;
}
