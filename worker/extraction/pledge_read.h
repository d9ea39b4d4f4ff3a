/* What a clause tells of a pledge besides who makes it: goods, amounts, condition. */
#ifndef DEPESCHE_EXTRACTION_PLEDGE_READ_H
#define DEPESCHE_EXTRACTION_PLEDGE_READ_H

#include "worker/extraction/match.h"

enum { PLEDGE_AMOUNTS_MAX = 8 };

typedef struct PledgeAmounts {
    Amount items[PLEDGE_AMOUNTS_MAX]; /* several: "vier Systeme, 15 Panzer und 25 Drohnen" */
    const Quantity *quantity;         /* of the first; NULL: none */
    size_t count;
} PledgeAmounts;

typedef struct PledgeGoods {
    PledgeType type; /* NONE: the clause names no goods */
    uint32_t clause; /* that names them: the rule's own or one that hangs on it */
    uint32_t token;  /* the word that names them; NO_TOKEN: a verb does */
    bool toward;     /* no goods but a deed for somebody ("Kiew zu unterstützen"): only with a recipient */
} PledgeGoods;

/* What is pledged, by the nouns in the places that the rule names and by the class of the verbs there. */
PledgeGoods pledge_goods(const Ruleset *rules, const Analysis *a, const Match *m);
/* The other goods of infinitives that are coordinated with the one that names the first; their number, at most max. */
size_t pledge_further_goods(const Ruleset *rules, const Analysis *a, PledgeGoods first, PledgeGoods *out, size_t max);
/* What the money is for that a clause tells of: weapons, training, people in need, the climate; NONE: nothing of these. */
PledgeType pledge_purpose(const Analysis *a, uint32_t clause);
/* The counts of goods or the sum of money in those places, else the money that the clause names anywhere. */
void pledge_amounts(const Analysis *a, const Match *m, PledgeType type, PledgeAmounts *out);
/* "im Fall einer Waffenruhe", "falls …", "sollte …": in the text's words; empty: none. */
Str pledge_condition(const Analysis *a, uint32_t clause);

#endif
