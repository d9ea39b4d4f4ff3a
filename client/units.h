/* Durations and sizes as people write them. */
#ifndef DEPESCHE_CLIENT_UNITS_H
#define DEPESCHE_CLIENT_UNITS_H

#include "base/buffer.h"

/* "3 d 4 h", "4 h 5 min", "5 min 6 s", "6.2 s" */
void units_duration(Buffer *out, uint64_t ms);
/* "12 bytes", "3.4 MiB" */
void units_size(Buffer *out, uint64_t bytes);
/* Milliseconds since 1970 by RFC 3339, in UTC; `unknown` for 0. */
void units_time(Buffer *out, uint64_t ms, const char *unknown);

#endif
