/* The whole pipeline in one folder and one command: a crew of processes, fed with what is named, ended in order.
 *
 *     RUN_BOOT ──▶ RUN_WORK ──────▶ RUN_DRAIN ──────▶ RUN_LEAVE ──────▶ RUN_SETTLE ──────▶ end
 *     servers      workers start,   input confirmed;  workers are       the store says how
 *     answer       articles fed     broker empties    asked to end      much; facts printed
 *
 * Without input, and on a signal, RUN_DRAIN is left out: what waits in the journal waits for the next run.
 */
#ifndef DEPESCHE_CLIENT_RUN_H
#define DEPESCHE_CLIENT_RUN_H

#include "base/status.h"
#include "client/feed.h"
#include "proto/input.h"

typedef struct RunOptions {
    const char *data, *rules, *program; /* see CrewOptions */
    size_t workers;
    bool print, quiet;
    InputOptions input;
    char *const *operands; /* none: run until a signal */
    size_t operand_count;
} RunOptions;

typedef struct RunReport {
    FeedTally tally;
    uint64_t buried;          /* by this run */
    uint64_t articles, facts; /* in the database */
    bool settled;             /* the store has said so at the end */
} RunReport;

/* Runs to the end. stop_fd: base/stopper. STATUS_OK and report->settled; else what ended it: STATUS_INTERRUPTED for a
 * signal before the input was done. All processes have ended when it returns. */
Status run_pipeline(const RunOptions *options, int stop_fd, RunReport *report, Error *err);
/* Of a settled run: feed_outcome(), or STATUS_PARTLY where articles were buried. */
Status run_outcome(const RunReport *report);

#endif
