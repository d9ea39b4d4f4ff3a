/* From a STORE message to an extraction that the sink can take: everything that a worker says is checked here. */
#ifndef DEPESCHE_STORE_INTAKE_H
#define DEPESCHE_STORE_INTAKE_H

#include "base/arena.h"
#include "store/sink.h"

/* `store` has been decoded into `arena`, where the article goes too; *out points into both. stored_at_ms is left to the
 * caller. STATUS_MALFORMED, STATUS_LIMIT: it can never be stored, the text says why. */
Status intake_check(const PbStore *store, Arena *arena, SinkExtraction *out, Error *err);

#endif
