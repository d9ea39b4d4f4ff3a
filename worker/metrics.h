/* What a worker tells monitoring (docs/OPERATIONS.md). The loop counts, the pages read. */
#ifndef DEPESCHE_WORKER_METRICS_H
#define DEPESCHE_WORKER_METRICS_H

#include "base/buffer.h"
#include "proto/outcome.h"

/* Since the start, but for what says "now". Ready when zeroed. */
typedef struct WorkerMetrics {
    uint64_t done, facts, article_bytes;
    uint64_t failed[OUTCOME_COUNT]; /* FAIL, by cause */
    double extract_seconds;
    uint64_t held;                             /* now */
    bool broker_heard, store_silent, stopping; /* now */
} WorkerMetrics;

void worker_metrics_print(const WorkerMetrics *m, Buffer *out);
/* NULL: the broker is there and so is the store, as far as is known. */
const char *worker_metrics_unready(const WorkerMetrics *m);

#endif
