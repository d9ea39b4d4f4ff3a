/* Who pledges, as far as a clause tells it, and whom the article has for recipients that nobody names. */
#ifndef DEPESCHE_EXTRACTION_PLEDGE_ACTOR_H
#define DEPESCHE_EXTRACTION_PLEDGE_ACTOR_H

#include "worker/extraction/pledge_goods.h"

/* The state that a mention stands for, also as an adjective; people are replaced by it where `person` is false. */
Actor pledge_actor(const Analysis *a, int32_t mention, bool person);
/* "die teilnehmenden Staaten", "viele Länder" as the subject: a group though nobody counts it; -1: none. */
int32_t pledge_crowd(const Analysis *a, const Match *m);
/* Its noun, with the adjective before it in its dictionary form: "teilnehmende Staaten". */
Actor pledge_crowd_actor(const Analysis *a, int32_t mention);
/* "Kiew unterzeichnet ein Sicherheitsabkommen mit Oslo und Rom": guarantees come from those that the article names less
 * often. Puts them in place of the one pledger; their number, or 0 where it stays. */
size_t pledge_guarantors(const Analysis *a, const Match *m, int32_t *pledgers, size_t count, size_t max);
/* Recipients that nobody names, of the pledges from index `from` on. */
void pledge_fill_recipients(const Analysis *a, FactList *out, size_t from);
/* A state as an actor. */
Actor pledge_state(const LexItem *item);
/* Is it something that goes to somebody, or something that harms him? */
bool pledge_goes_abroad(PledgeType type);
bool pledge_is_harm(PledgeType type);

#endif
