/* The worker's loop: job → facts → store → done.
 *
 * A job is held until the store has confirmed its facts; then, and only then, DONE goes to the broker. Either server
 * may vanish and come back at any time: silence of LOOP_SILENCE_MS makes the loop connect anew and say everything
 * unconfirmed again, which is harmless, since the store knows an article by its key and the rules' version.
 */
#ifndef DEPESCHE_WORKER_LOOP_H
#define DEPESCHE_WORKER_LOOP_H

#include "base/http.h"
#include "proto/link.h"
#include "worker/held.h"
#include "worker/metrics.h"
#include "worker/rulebook.h"

enum {
    LOOP_HEARTBEAT_MS = 1000,
    LOOP_HOLDING_MS = 250, /* between heartbeats while jobs are held: they tell which of them are not to blame */
    LOOP_SILENCE_MS = 5000,
    LOOP_READY_MS = 1000, /* between two introductions */
    LOOP_DRAIN_MS = 2000, /* how long a stopping worker waits for the store */
    LOOP_RETRY_MS = 1000,
    LOOP_RETRY_MAX_MS = 30000,
    LOOP_RESENDS_MAX = 3,    /* of facts that the store answers with errors, before the article is given back */
    LOOP_JOBS_PER_ROUND = 8, /* extracted between two looks at the store's answers */
};

typedef struct LoopOptions {
    const char *broker, *store; /* endpoints */
    const char *key;            /* the file of the worker's key, or NULL */
    Rulebook *rules;
    uint32_t credit_articles; /* 1..HELD_MAX */
    uint64_t credit_bytes;
    const char *build;
    WorkerMetrics *metrics; /* counted here */
    Http *http;             /* NULL: none */
    bool watch;             /* load the pack anew by itself when its files have changed */
} LoopOptions;

/* Runs until a signal arrives at stop_fd (base/stopper): then jobs that were not begun are given back, those on the way
 * are waited for, and STATUS_OK is returned. SIGHUP loads the pack anew instead: the broker is told the new version, and
 * a pack with a mistake is told in the log and not used. Errors are those of opening the links. */
Status loop_run(const LoopOptions *options, int stop_fd, Error *err);

#endif
