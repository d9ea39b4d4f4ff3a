/* What a clause tells of a pledge besides who makes it and what is pledged: amounts, condition. */
#ifndef DEPESCHE_EXTRACTION_PLEDGE_READ_H
#define DEPESCHE_EXTRACTION_PLEDGE_READ_H

#include "worker/extraction/match.h"

enum { PLEDGE_AMOUNTS_MAX = 8 };

typedef struct PledgeAmounts {
    Amount items[PLEDGE_AMOUNTS_MAX]; /* several: "vier Systeme, 15 Panzer und 25 Drohnen" */
    const Quantity *quantity;         /* of the first; NULL: none */
    size_t count;
} PledgeAmounts;

/* The counts of goods or the sum of money in those places, else the money that the clause names anywhere. */
void pledge_amounts(const Analysis *a, const Match *m, PledgeType type, PledgeAmounts *out);
/* "im Fall einer Waffenruhe", "falls …", "sollte …": in the text's words; empty: none. */
Str pledge_condition(const Analysis *a, uint32_t clause);

#endif
