/* Time in milliseconds. Everything that decides takes `now_ms` as an argument, so that tests and the simulator can
 * run time themselves; only main loops call these. */
#ifndef DEPESCHE_BASE_CLOCK_H
#define DEPESCHE_BASE_CLOCK_H

#include <stdint.h>

/* Monotonic: for deadlines and durations; never jumps, means nothing to another process. */
int64_t clock_now_ms(void);
/* The same in microseconds: for what is measured. */
int64_t clock_now_us(void);
/* Since 1970-01-01 UTC: for what is written down. */
int64_t clock_wall_ms(void);

#endif
