/* Which mentions can act; who stands in the places of a rule is in match.h. */
#ifndef DEPESCHE_EXTRACTION_MATCH_ACTOR_H
#define DEPESCHE_EXTRACTION_MATCH_ACTOR_H

#include "worker/extraction/match.h"

/* Is a mention, -1 allowed, an actor of its own, or a place that may stand for one? */
static inline bool match_usable(const Analysis *a, int32_t mention)
{
    const Mention *m = a->mentions.items && mention >= 0 ? &a->mentions.items[mention] : NULL;
    return m && m->type != ACTOR_TYPE_NONE && !m->apposed;
}

/* The same, and no place. */
static inline bool match_acts(const Analysis *a, int32_t mention)
{
    return match_usable(a, mention) && a->mentions.items && !a->mentions.items[mention].place_only;
}

#endif
