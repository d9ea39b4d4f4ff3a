/* Which mentions can act; who stands in the places of a rule is in match.h. */
#ifndef DEPESCHE_EXTRACTION_MATCH_ACTOR_H
#define DEPESCHE_EXTRACTION_MATCH_ACTOR_H

#include "worker/extraction/match.h"

/* Is a mention, -1 allowed, an actor of its own, or a place that may stand for one? */
bool match_usable(const Analysis *a, int32_t mention);
/* The same, and no place. */
bool match_acts(const Analysis *a, int32_t mention);

#endif
