#include "broker/recent.h"

#include <stdlib.h>
#include <string.h>

/* ---- one half ---------------------------------------------------------------------------------------------------- */

static bool half_init(RecentHalf *h, uint32_t batch)
{
    uint32_t slots = 4;
    while (slots < 2 * batch)
        slots *= 2;
    *h = (RecentHalf){.room = batch + batch / 8 + 1, .mask = slots - 1};
    h->entries = malloc(h->room * sizeof *h->entries);
    h->slots = calloc(slots, sizeof *h->slots);
    return h->entries && h->slots;
}

static void half_fini(RecentHalf *h)
{
    free(h->entries);
    free(h->slots);
}

/* A digest is as good as any hash of it. */
static uint32_t home_of(const RecentHalf *h, const Digest *key)
{
    uint32_t bits;
    memcpy(&bits, key->bytes, sizeof bits);
    return bits & h->mask;
}

static uint32_t next_slot(const RecentHalf *h, uint32_t at)
{
    return (at + 1) & h->mask;
}

static void half_hash(RecentHalf *h, uint32_t index)
{
    uint32_t at = home_of(h, &h->entries[index].key);
    while (h->slots[at])
        at = next_slot(h, at);
    h->slots[at] = index + 1;
}

static bool half_add(RecentHalf *h, const Digest *key, uint64_t job)
{
    if (h->count == h->room)
        return false;
    h->entries[h->count] = (RecentKey){*key, job};
    half_hash(h, h->count++);
    return true;
}

/* The last that came is the last of its chain, so that its slot can be freed without closing a gap. */
static void half_undo(RecentHalf *h)
{
    uint32_t at = home_of(h, &h->entries[h->count - 1].key);
    while (h->slots[at] != h->count)
        at = next_slot(h, at);
    h->slots[at] = 0;
    h->count--;
}

static uint64_t half_find(const RecentHalf *h, const Digest *key)
{
    uint64_t job = 0;
    for (uint32_t at = home_of(h, key); h->slots[at]; at = next_slot(h, at)) {
        const RecentKey *e = &h->entries[h->slots[at] - 1];
        if (e->job > job && digest_equal(&e->key, key))
            job = e->job;
    }
    return job;
}

static void half_forget(RecentHalf *h, const RecentKey *gone)
{
    for (uint32_t at = home_of(h, &gone->key); h->slots[at]; at = next_slot(h, at)) {
        RecentKey *e = &h->entries[h->slots[at] - 1];
        if (e->job == gone->job && digest_equal(&e->key, &gone->key))
            e->job = 0;
    }
}

static int by_key_and_job(const void *a, const void *b)
{
    const RecentKey *x = a, *y = b;
    int order = memcmp(x->key.bytes, y->key.bytes, DIGEST_BYTES);
    return order ? order : (x->job > y->job) - (x->job < y->job);
}

static void half_sort(RecentHalf *h)
{
    qsort(h->entries, h->count, sizeof *h->entries, by_key_and_job);
    memset(h->slots, 0, ((size_t)h->mask + 1) * sizeof *h->slots);
    for (uint32_t i = 0; i < h->count; i++)
        half_hash(h, i);
}

static void half_clear(RecentHalf *h)
{
    memset(h->slots, 0, ((size_t)h->mask + 1) * sizeof *h->slots);
    h->count = 0;
}

/* ---- both -------------------------------------------------------------------------------------------------------- */

bool recent_init(Recent *k, uint32_t batch)
{
    *k = (Recent){.batch = batch};
    bool young = half_init(&k->young, batch), old = half_init(&k->old, batch);
    return young && old;
}

void recent_fini(Recent *k)
{
    half_fini(&k->young);
    half_fini(&k->old);
    free(k->gone);
    *k = (Recent){0};
}

uint64_t recent_find(const Recent *k, const Digest *key)
{
    uint64_t job = half_find(&k->young, key);
    return job ? job : half_find(&k->old, key);
}

bool recent_add(Recent *k, const Digest *key, uint64_t job)
{
    return half_add(&k->young, key, job);
}

bool recent_forget(Recent *k, const Digest *key, uint64_t job)
{
    if (k->gone_count == k->gone_room) {
        size_t room = k->gone_room ? 2 * k->gone_room : 64;
        RecentKey *gone = realloc(k->gone, room * sizeof *gone);
        if (!gone)
            return false;
        k->gone = gone;
        k->gone_room = room;
    }
    k->gone[k->gone_count++] = (RecentKey){*key, job};
    return true;
}

/* What was forgotten need not be written any more. */
static uint32_t next_written(const Recent *k)
{
    uint32_t at = k->written;
    while (at < k->old.count && !k->old.entries[at].job)
        at++;
    return at;
}

const RecentKey *recent_next(const Recent *k)
{
    uint32_t at = next_written(k);
    return at < k->old.count ? &k->old.entries[at] : NULL;
}

void recent_wrote(Recent *k)
{
    k->written = next_written(k) + 1;
}

uint64_t recent_written_up_to(const Recent *k)
{
    return k->old_last;
}

void recent_commit(Recent *k)
{
    for (size_t i = 0; i < k->gone_count; i++) {
        half_forget(&k->young, &k->gone[i]);
        half_forget(&k->old, &k->gone[i]);
    }
    k->gone_count = 0;
    k->committed_written = k->written;
    k->committed_young = k->young.count;
}

void recent_rollback(Recent *k)
{
    while (k->young.count > k->committed_young)
        half_undo(&k->young);
    k->gone_count = 0;
    k->written = k->committed_written;
}

void recent_turn(Recent *k)
{
    if (k->young.count < k->batch || recent_next(k))
        return;
    RecentHalf spare = k->old;
    k->old = k->young;
    k->young = spare;
    for (uint32_t i = 0; i < k->old.count; i++)
        if (k->old.entries[i].job > k->old_last)
            k->old_last = k->old.entries[i].job;
    half_sort(&k->old);
    half_clear(&k->young);
    k->written = k->committed_written = k->committed_young = 0;
}
