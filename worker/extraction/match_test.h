/* The conditions of a rule, tested on a clause: words, tense, voice, negation, who speaks. */
#ifndef DEPESCHE_EXTRACTION_MATCH_TEST_H
#define DEPESCHE_EXTRACTION_MATCH_TEST_H

#include "worker/extraction/match.h"
#include "worker/text/verb.h"

/* What has been found out about a clause, each once, however many rules ask. */
typedef struct ClauseTests {
    WordSets sets;             /* that its words are in */
    WordSets open, open_known; /* the same of words with any ending: they are compared */
    bool words_known;
    uint16_t bits, bits_known; /* CLAUSE_… */
    uint32_t told, told_known; /* a bit for each combination of TELLING_… */
    uint64_t acts;             /* of its nouns, bits as in RuleRef.acts */
} ClauseTests;

/* A place for these about each clause of an analysis. */
ClauseTests *match_tests_new(const Analysis *a);
/* Has the clause what the ref itself asks for, without a look at the rule? Then match_test() is worth its while. */
bool match_may_fire(const Ruleset *rules, const Analysis *a, uint32_t clause, const RuleRef *ref);
/* The first condition that fails; REFUSAL_NONE: the rule fires. */
Refusal match_test(const Ruleset *rules, const Analysis *a, uint32_t clause, const RuleRef *ref);
/* Is a verb, NULL allowed, one of these? */
bool match_lemma_among(const Analysis *a, const Verb *verb, const RuleWords *words);
/* The reading of a token as this part of a verb; NULL: it has none. */
const VerbForm *match_verb_form(const Analysis *a, uint32_t token, VerbPart part);

#endif
