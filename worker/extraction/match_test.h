/* The conditions of a rule, tested on a clause: words, tense, voice, negation, who speaks. */
#ifndef DEPESCHE_EXTRACTION_MATCH_TEST_H
#define DEPESCHE_EXTRACTION_MATCH_TEST_H

#include "worker/extraction/match.h"
#include "worker/text/verb.h"

/* The sets that the words of the clause at hand are in; looked up once, and only where a rule asks. */
typedef struct ClauseWords {
    const WordIndex *index;
    WordSets sets;
    bool known;
} ClauseWords;

/* The first condition that fails; REFUSAL_NONE: the rule fires. *negated: is the clause? */
Refusal match_test(const Analysis *a, uint32_t clause, ClauseWords *here, const Rule *rule, bool *negated);
/* Is a verb, NULL allowed, one of these? */
bool match_lemma_among(const Analysis *a, const Verb *verb, const RuleWords *words);
/* The reading of a token as this part of a verb; NULL: it has none. */
const VerbForm *match_verb_form(const Analysis *a, uint32_t token, VerbPart part);

#endif
