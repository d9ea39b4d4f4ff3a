/* What the broker tells monitoring: the same numbers as STATE, and counts since its start (docs/OPERATIONS.md). */
#ifndef DEPESCHE_BROKER_METRICS_H
#define DEPESCHE_BROKER_METRICS_H

#include "base/buffer.h"
#include "broker/desk.h"

/* Between two rounds. */
void broker_metrics_print(const Desk *d, Buffer *out);
/* Why no articles should be fed to it now; NULL: they may be. */
const char *broker_metrics_unready(const Desk *d);

#endif
