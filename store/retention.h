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
/* Inside a transaction: deletes facts behind *floor, in their order, until one was stored at before_ms or later, and takes
 * them off counts->facts. *more: there are others. *floor is the new one. */
Status retention_delete(Database *db, int64_t before_ms, uint64_t *floor, SinkCounts *counts, bool *more, Error *err);

#endif
