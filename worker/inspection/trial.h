/* A pack tried on its own sentences: every rule must fire on its `example` lines and on none of its `no` lines. */
#ifndef DEPESCHE_INSPECTION_TRIAL_H
#define DEPESCHE_INSPECTION_TRIAL_H

#include "base/buffer.h"
#include "worker/extraction/inside.h"

/* One sentence on which a rule did not do what it says. */
typedef struct Trial {
    const Rule *rule;
    const PackAttribute *line; /* its value is the sentence */
    bool example;              /* the rule should have fired; else it should not */
    Str came; /* the facts that came out, and for an example why not its own; until the callback returns */
} Trial;

typedef void TrialFailed(void *context, const Trial *trial);

typedef struct TrialSummary {
    size_t rules, examples, counterexamples, failed;
} TrialSummary;

/* Tries all rules, or those with the given ids (count 0: all). STATUS_NOT_FOUND where an id is none of the pack's; else
 * that of the extraction. failed may be NULL. */
Status trial_run(const Engine *engine, const char *const *ids, size_t id_count, TrialFailed *failed, void *context,
                 TrialSummary *out, Error *err);

#endif
