/* Facts told by a noun, "die Zusage Norwegens", whatever the clause says of it. */
#ifndef DEPESCHE_EXTRACTION_MATCH_NOUN_H
#define DEPESCHE_EXTRACTION_MATCH_NOUN_H

#include "worker/extraction/match_test.h"

/* The acts that the nouns of a clause tell of, bits as in RuleRef.acts. */
uint64_t match_acts_of(const Analysis *a, const Clause *k);
/* The rules of a kind that fire on the nouns of a clause. */
void match_nouns(const Ruleset *rules, const Analysis *a, uint32_t clause, FactKind kind, MatchList *out);

#endif
