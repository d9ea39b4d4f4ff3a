/* How far a pledge is: weighed, announced, bound, delivered, refused. */
#ifndef DEPESCHE_EXTRACTION_PLEDGE_STATUS_H
#define DEPESCHE_EXTRACTION_PLEDGE_STATUS_H

#include "worker/extraction/pledge_goods.h"

/* The status of the rule, or what tense, modal and negation make of a promise; NONE: told as past, it is no pledge.
 * amount: is one told? */
PledgeStatus pledge_status(const Ruleset *rules, const Analysis *a, const Match *m, PledgeGoods what, bool amount);

#endif
