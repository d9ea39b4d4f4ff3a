/* Why feeding is held up, and when to try again: after 1 s, doubling to 30 s (docs/PROTOCOL.md, "Times").
 *
 * While it lasts nobody touches the disk before `again_ms`; the first success afterwards ends it.
 */
#ifndef DEPESCHE_BROKER_TROUBLE_H
#define DEPESCHE_BROKER_TROUBLE_H

#include <stdbool.h>
#include <stdint.h>

enum { TROUBLE_WAIT_MIN_MS = 1000, TROUBLE_WAIT_MAX_MS = 30000, TROUBLE_FORGET_MS = 60000 };

/* Ready when zeroed. */
typedef struct Trouble {
    const char *text; /* a literal; NULL: all is well */
    int64_t since_ms, again_ms, wait_ms;
} Trouble;

/* Something failed for want of space. Logs the beginning; before again_ms a further failure changes nothing. */
void trouble_meet(Trouble *t, const char *text, int64_t now_ms);
/* It worked. Logs the end, if there was trouble. */
void trouble_end(Trouble *t, int64_t now_ms);
/* True: do not try yet; *left_ms says how long. */
bool trouble_holds(const Trouble *t, int64_t now_ms, int64_t *left_ms);
/* Ends trouble that nobody has put to the test for a minute, for what is not known is not reported. */
void trouble_forget(Trouble *t, int64_t now_ms);

#endif
