/* Who gets which article: what is ready, and buried articles for a worker of a version that has not tried them.
 *
 * A buried article is tried again once by each build and version of the rules, alone in a worker that holds nothing
 * else. While others wait that happens once in DISPATCH_AGAIN_MS, and for that a worker rests until it holds nothing;
 * else as fast as workers are idle.
 */
#ifndef DEPESCHE_BROKER_DISPATCH_H
#define DEPESCHE_BROKER_DISPATCH_H

#include "broker/desk_state.h"

enum { DISPATCH_AGAIN_MS = 1000 };

/* Whether there may be something to hand out. */
bool dispatch_can(Desk *d);
/* Hands out in the journal's transaction what workers and outbox have room for. Errors are the journal's. */
Status dispatch_all(Desk *d, Error *err);
/* After a commit, before settle_clear(): what it buried may be something for workers of other versions. */
void dispatch_note_burials(Desk *d);
/* Now and then: lets a worker rest where all are busy and one should try a buried article. */
void dispatch_tick(Desk *d);

#endif
