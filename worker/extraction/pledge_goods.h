/* What is pledged: the goods that a clause names, or the deed that its verb does. */
#ifndef DEPESCHE_EXTRACTION_PLEDGE_GOODS_H
#define DEPESCHE_EXTRACTION_PLEDGE_GOODS_H

#include "worker/extraction/match.h"

typedef struct PledgeGoods {
    PledgeType type; /* NONE: the clause names no goods */
    uint32_t clause; /* that names them: the rule's own or one that hangs on it */
    uint32_t token;  /* the word that names them; NO_TOKEN: a verb does */
    bool toward;     /* no goods but a deed for somebody ("Kiew zu unterstützen"): only with a recipient */
} PledgeGoods;

/* What is pledged, by the nouns in the places that the rule names and by the class of the verbs there. */
PledgeGoods pledge_goods(const Ruleset *rules, const Analysis *a, const Match *m);
/* The other goods of infinitives that are coordinated with the one that names the first; their number, at most max. */
size_t pledge_goods_further(const Ruleset *rules, const Analysis *a, PledgeGoods first, PledgeGoods *out, size_t max);
/* What the money is for that a clause tells of: weapons, training, people in need, the climate; NONE: nothing of these. */
PledgeType pledge_goods_purpose(const Analysis *a, uint32_t clause);
#endif
