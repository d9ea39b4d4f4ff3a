/* A map from 64-bit ids to 32-bit numbers whose memory is taken once, so that nothing fails later.
 *
 * Open addressing with linear probing, at most half full; a removal closes its gap (Knuth, TAOCP 3, 6.4, algorithm R).
 */
#ifndef DEPESCHE_BROKER_TABLE_H
#define DEPESCHE_BROKER_TABLE_H

#include <stdbool.h>
#include <stdint.h>

typedef struct Table {
    struct TableSlot *slots;
    uint32_t count, capacity;
    unsigned shift; /* 64 minus the binary logarithm of the number of slots */
} Table;

/* For up to `capacity` (1 to 2^24) ids. False: out of memory. */
bool table_init(Table *t, uint32_t capacity);
void table_fini(Table *t);
/* Adds an id that is not 0 and not in it. False: there are `capacity` ids already. */
bool table_put(Table *t, uint64_t id, uint32_t value);
/* False, *value untouched: not in it. */
bool table_get(const Table *t, uint64_t id, uint32_t *value);
/* False: it was not in it. */
bool table_remove(Table *t, uint64_t id);

#endif
