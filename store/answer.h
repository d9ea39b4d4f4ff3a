/* Answers to those who ask how the store is: STATE and SUBSCRIBERS. Whoever has gone does not want them. */
#ifndef DEPESCHE_STORE_ANSWER_H
#define DEPESCHE_STORE_ANSWER_H

#include "base/arena.h"
#include "store/serve.h"
#include "store/subscriptions.h"

void answer_status(Link *link, Peer peer, const ServeReport *report, uint64_t uptime_ms, uint64_t stored_rate_milli);
/* Puts the answer together in the arena. STATUS_LIMIT: it is full. */
Status answer_list(Link *link, Peer peer, uint64_t request, const Subscriptions *names, const Sink *sink, Arena *arena,
                   Error *err);
void answer_dropped(Link *link, Peer peer, uint64_t request, const Sink *sink);

#endif
