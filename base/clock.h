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

/* The wall clock for those who date things and delete them by age, whatever is done to it. *base is zeroed at first. */
typedef struct ClockBase {
    int64_t wall_ms, now_ms;      /* when it was first asked; wall_ms 0: not yet */
    int64_t date_ms, date_now_ms; /* the last date that was given, and when */
} ClockBase;
enum { CLOCK_SLEW_MS = 60000 }; /* what counts as no jump: a clock that is corrected little by little */
/* For ages: after a jump forward it goes on from where it was, as long as *base lives, so that nothing is taken for old
 * that is not. Backward it follows: then things only stay longer. */
int64_t clock_steady_ms(ClockBase *base, int64_t wall_ms, int64_t now_ms);
/* For dates: forward it follows; after a jump backward it goes on from where it was, so that nothing looks older than what
 * came before it. */
int64_t clock_date_ms(ClockBase *base, int64_t wall_ms, int64_t now_ms);

#endif
