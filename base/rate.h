/* Events per second over the last ten full seconds. */
#ifndef DEPESCHE_BASE_RATE_H
#define DEPESCHE_BASE_RATE_H

#include <stdint.h>

enum { RATE_SECONDS = 10 };

/* Ready when zeroed. Each slot counts one second; the one that runs is not part of the rate. */
typedef struct Rate {
    int64_t second;
    uint64_t counts[RATE_SECONDS + 1];
} Rate;

/* now_ms must not run backwards. */
void rate_add(Rate *r, int64_t now_ms, uint64_t count);
/* In thousandths. */
uint64_t rate_milli(Rate *r, int64_t now_ms);

#endif
