/* The rule pack of a worker: loaded once, and again when it has changed, without a restart.
 *
 * A pack is loaded beside the one in use and takes its place only if it is sound; else the old one stays. Owned by the
 * worker's thread: nothing of the old pack may be in use while it is renewed, so between two articles.
 */
#ifndef DEPESCHE_WORKER_RULEBOOK_H
#define DEPESCHE_WORKER_RULEBOOK_H

#include "worker/extraction/engine.h"

enum { RULEBOOK_LOOK_MS = 1000 }; /* between two looks at the files */

typedef struct Rulebook {
    const char *folder; /* the caller's */
    Engine *engine;
    Extractor *extractor;
    uint64_t stamp;   /* of the files as they were loaded, or refused */
    uint64_t pending; /* of files that have changed and may change again */
    int64_t looked_ms;
} Rulebook;

/* Loads the pack. `folder` must outlive it. On an error *out is empty, and rulebook_fini() is fine. */
Status rulebook_open(const char *folder, Rulebook *out, Error *err);
void rulebook_fini(Rulebook *book);
/* Loads the folder again. STATUS_OK: *changed says whether it is another version, which is in use now. Else the mistake,
 * and the old one stays. */
Status rulebook_renew(Rulebook *book, bool *changed, Error *err);
/* Have the files changed since they were loaded, and not since the last look? Looks at most every RULEBOOK_LOOK_MS, at
 * names, sizes and times only. */
bool rulebook_is_stale(Rulebook *book, int64_t now_ms);

#endif
