/* What the store does not keep for good: old facts, from the beginning of the stream on.
 *
 * Their extractions and articles stay, so that the store still knows what it has had. The floor is the last position that
 * was deleted: nobody can read the stream from before it without being told.
 */
#ifndef DEPESCHE_STORE_RETENTION_H
#define DEPESCHE_STORE_RETENTION_H

#include "store/database.h"
#include "store/sink.h"

enum { RETENTION_FACTS = 256 }; /* deleted at once, and what is left of the last extraction */

/* The floor of the file; 0: nothing was ever deleted. */
Status retention_floor(Database *db, uint64_t *floor, Error *err);
/* Inside a transaction: up to where facts are too old. From behind *cut, in their order, until one was stored at
 * before_ms or later, whole extractions; takes them off counts->facts. *more: there are others. */
Status retention_plan(Database *db, int64_t before_ms, uint64_t *cut, SinkCounts *counts, bool *more, Error *err);
/* Deletes the facts up to `cut`, which is the new floor. */
Status retention_delete(Database *db, uint64_t cut, Error *err);

#endif
