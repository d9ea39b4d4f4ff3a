/* Rules against clauses, and what the kinds of facts share. match.c has the rules that fire, match_test.c their
 * conditions, match_noun.c those that a noun triggers, match_place.c and match_actor.c the places that they name,
 * match_code.c topics and goods, match_fact.c what facts are written with. */
#ifndef DEPESCHE_EXTRACTION_MATCH_H
#define DEPESCHE_EXTRACTION_MATCH_H

#include "worker/extraction/ruleset.h"
#include "worker/extraction/trace.h"

/* Tokens of one clause. */
typedef struct TokenRange {
    uint32_t first, last, clause; /* clause NO_TOKEN: all of them */
} TokenRange;

typedef struct Match {
    const Rule *rule;
    uint32_t clause;
    uint32_t noun; /* chunk of the noun that triggered, NO_TOKEN: none */
    int32_t owner; /* mention whose noun it is, -1 */
    int32_t last;  /* mention of whom the facts told last, -1 */
    bool negated;
    TokenRange attribute; /* all that the rule looks at, a noun behind a participle; last 0: none */
} Match;

typedef struct MatchList {
    Match *items;
    size_t count, cap;
} MatchList;

enum { RANGES_MAX = 12, ACTORS_MAX = 32 };

/* The rules of a kind that fire on a clause, in the order of the pack. */
void match_clause(const Ruleset *rules, const Analysis *a, uint32_t clause, FactKind kind, MatchList *out);
/* Has the clause one of these words? */
bool match_has(const Analysis *a, uint32_t clause, const RuleWords *words);
/* The noun for a meeting that heads a chunk, NULL: none. */
const LexItem *match_event(const Analysis *a, const Chunk *chunk);
/* The mention in the first of the places that has an actor; -1: none. */
int32_t match_actor(const Analysis *a, const Match *m, const RulePlaces *places);
/* The first mention of the coordination that a mention is part of. */
int32_t match_chain(const Analysis *a, int32_t mention);
/* With those it is coordinated with; returns their number, at most max. */
size_t match_actors(const Analysis *a, const Match *m, const RulePlaces *places, int32_t *out, size_t max);
/* The tokens that a place means; their number. */
size_t match_ranges(const Analysis *a, const Match *m, const RulePlace *place, TokenRange out[RANGES_MAX]);
/* A place for the topics and goods of each token, so that each is looked for once, however many rules ask. */
struct TokenCodes *match_codes_new(const Analysis *a);
/* The first topic (LEX_TOPIC) or goods (LEX_GOODS) that a range names, the more telling before the vague; 0: none. */
uint32_t match_code(const Analysis *a, TokenRange range, LexType type);
/* The same, with the token that names it. */
uint32_t match_code_at(const Analysis *a, TokenRange range, LexType type, uint32_t *token);
/* The same over places in their order. */
uint32_t match_code_in(const Analysis *a, const Match *m, const RulePlaces *places, LexType type);
/* Is a word this preposition, perhaps with an article in it: "zum" for "zu"? */
bool match_is_form_of(const Lexicon *lexicon, uint32_t word, Str preposition);
/* The infinitive clause that hangs on a clause; -1. */
int32_t match_infinitive(const Analysis *a, uint32_t clause);

Actor actor_of(const Mention *mention);
/* False for companies, and for people of no known state or organisation: what they promise or demand is no politics. */
bool is_political_actor(const Mention *mention);
/* The actor of a mention; of a country in the words of somebody who can bind it, the speaker. */
Actor match_bound(const Analysis *a, const Match *m, int32_t mention);
bool actor_equal(const Actor *a, const Actor *b);
/* The sentence without white space at its ends. */
Span evidence_of(const Analysis *a, uint32_t sentence);
Span span_of(const Analysis *a, uint32_t first, uint32_t last);
/* The bytes of a clause from its first to its last token. */
Str clause_text(const Analysis *a, uint32_t clause);
/* How the clause tells what it tells, with the words that show it. */
Modality modality_of(const Analysis *a, uint32_t clause, Span *trigger);

#endif
