/* What the store tells monitoring: the same numbers as STATE, and counts since its start (docs/OPERATIONS.md). */
#ifndef DEPESCHE_STORE_METRICS_H
#define DEPESCHE_STORE_METRICS_H

#include "base/buffer.h"
#include "store/serve.h"

void store_metrics_print(const Serve *serve, Buffer *out);

#endif
