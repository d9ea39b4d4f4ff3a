#include "broker/table.h"

#include <stdlib.h>

typedef struct TableSlot {
    uint64_t id; /* 0: free */
    uint32_t value;
} TableSlot;

static uint32_t mask_of(const Table *t)
{
    return (uint32_t)((UINT64_C(1) << (64 - t->shift)) - 1);
}

/* Fibonacci hashing: ids are numbered consecutively, which it spreads evenly. */
static uint32_t home_of(const Table *t, uint64_t id)
{
    return (uint32_t)(id * UINT64_C(0x9E3779B97F4A7C15) >> t->shift);
}

bool table_init(Table *t, uint32_t capacity)
{
    unsigned bits = 1;
    while ((UINT64_C(1) << bits) < 2 * (uint64_t)capacity)
        bits++;
    *t = (Table){.capacity = capacity, .shift = 64 - bits};
    t->slots = calloc((size_t)1 << bits, sizeof *t->slots);
    return t->slots != NULL;
}

void table_fini(Table *t)
{
    free(t->slots);
    *t = (Table){0};
}

/* Where `id` is, or the free slot where it would be. */
static uint32_t find(const Table *t, uint64_t id)
{
    uint32_t mask = mask_of(t), at = home_of(t, id);
    while (t->slots[at].id && t->slots[at].id != id)
        at = (at + 1) & mask;
    return at;
}

bool table_put(Table *t, uint64_t id, uint32_t value)
{
    if (t->count == t->capacity)
        return false;
    t->slots[find(t, id)] = (TableSlot){id, value};
    t->count++;
    return true;
}

bool table_get(const Table *t, uint64_t id, uint32_t *value)
{
    const TableSlot *slot = &t->slots[find(t, id)];
    if (!id || slot->id != id)
        return false;
    *value = slot->value;
    return true;
}

bool table_remove(Table *t, uint64_t id)
{
    uint32_t mask = mask_of(t), gap = find(t, id);
    if (!id || t->slots[gap].id != id)
        return false;
    for (uint32_t at = (gap + 1) & mask; t->slots[at].id; at = (at + 1) & mask) {
        uint32_t home = home_of(t, t->slots[at].id);
        /* it may move into the gap unless its home lies behind the gap */
        if (((at - home) & mask) >= ((at - gap) & mask)) {
            t->slots[gap] = t->slots[at];
            gap = at;
        }
    }
    t->slots[gap] = (TableSlot){0};
    t->count--;
    return true;
}
