/* What speaks against a pledge: it is guessed, asked, imagined, or another one's. */
#ifndef DEPESCHE_EXTRACTION_PLEDGE_DOUBT_H
#define DEPESCHE_EXTRACTION_PLEDGE_DOUBT_H

#include "worker/extraction/match.h"

/* What others say that somebody might do, or what they wish and fear, is no pledge of his. */
bool pledge_is_hearsay(const Ruleset *rules, const Analysis *a, const Match *m, const Actor *pledger,
                       PledgeStatus status, PledgeType type);
/* "kündigte an, dass China liefern werde": the clause that names the goods has an actor of its own. */
bool pledge_is_of_others(const Analysis *a, uint32_t goods, const Match *m, const Actor *pledger);
/* Is the sentence a question? */
bool pledge_is_asked(const Analysis *a, uint32_t sentence);
/* "Andere würden Panzer liefern": nobody is quoted and nothing that may come is the condition, so it is not so. */
bool pledge_is_unreal(const Analysis *a, uint32_t clause);

#endif
