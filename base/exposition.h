/* Metrics as Prometheus reads them (text exposition format 0.0.4): families, each with HELP, TYPE and its samples. */
#ifndef DEPESCHE_BASE_EXPOSITION_H
#define DEPESCHE_BASE_EXPOSITION_H

#include "base/buffer.h"

typedef enum ExpositionType { EXPOSITION_COUNTER, EXPOSITION_GAUGE } ExpositionType;

/* A label; its value may be any UTF-8. NULL for a sample: it has none. */
typedef struct ExpositionLabel {
    const char *name, *value;
} ExpositionLabel;

/* Begins a family; its samples follow. `help` is one line, and says the unit. */
void exposition_family(Buffer *out, const char *name, ExpositionType type, const char *help);
void exposition_sample(Buffer *out, const char *name, const ExpositionLabel *label, uint64_t value);
void exposition_seconds(Buffer *out, const char *name, double seconds);
/* A family with one sample without labels. */
void exposition_one(Buffer *out, const char *name, ExpositionType type, const char *help, uint64_t value);
/* What every process tells of itself: depesche_build_info, process_*. */
void exposition_process(Buffer *out);

#endif
