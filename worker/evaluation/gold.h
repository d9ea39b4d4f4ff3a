/* Annotated facts of one article, read from JSON Lines as docs/FACTS.md describes them. */
#ifndef DEPESCHE_EVALUATION_GOLD_H
#define DEPESCHE_EVALUATION_GOLD_H

#include "base/arena.h"
#include "base/status.h"
#include "worker/extraction/fact.h"

enum { GOLD_BYTES_MAX = 16 * 1024 * 1024 }; /* of one file */

/* Reads `path`; the facts live in the arena. A participant's meeting becomes
 * the number of that meeting in the file (0 where no meeting has its id); evidence may be missing (evidence_count 0).
 * STATUS_NOT_FOUND, STATUS_IO, STATUS_LIMIT; STATUS_MALFORMED with "path:line: what". */
Status gold_read(const char *path, Arena *arena, FactList *out, Error *err);

#endif
