/* One fact for each pledge of the article: what was told twice, in headline and text, weighed and then bound, joins. */
#ifndef DEPESCHE_EXTRACTION_PLEDGE_TOLD_H
#define DEPESCHE_EXTRACTION_PLEDGE_TOLD_H

#include "worker/extraction/match.h"

enum { PLEDGES_MAX = 128 };

typedef struct PledgeTold {
    const Analysis *a;
    FactList *out;
    size_t from;            /* where the pledges of this article begin in out */
    Str goods[PLEDGES_MAX]; /* the folded word that names the goods of each; empty: none does */
} PledgeTold;

/* Where a fact was read. */
typedef struct PledgeSource {
    Str goods; /* the folded word that names them; empty: none does */
    uint32_t sentence;
} PledgeSource;

/* Adds a fact, or joins it with one that tells the same pledge: then the fuller and surer of the two stays. */
void pledge_tell(PledgeTold *told, const Fact *fact, PledgeSource source);

#endif
