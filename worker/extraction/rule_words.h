/* The words that a rule names: one by one, by a list, as verbs, as acts. Owner: the arena. */
#ifndef DEPESCHE_EXTRACTION_RULE_WORDS_H
#define DEPESCHE_EXTRACTION_RULE_WORDS_H

#include "worker/extraction/ruleset.h"

/* Where in the pack the reading is, and what it fills. */
typedef struct RuleReader {
    Arena *arena;
    const Pack *pack;
    const Lexicon *lexicon;
    const PackBlock *block;
    const PackAttribute *at; /* NULL: the block as a whole */
    Rule *rule;              /* NULL: in a list */
    Error *err;
} RuleReader;

/* The look-up form of a word. */
Str rule_words_fold(Arena *arena, Str s);
/* These append the words of the attribute at hand; STATUS_MALFORMED with place and remedy. Words, and "@name" for all
 * words of a list: */
Status rule_words_read(const RuleReader *r, RuleWords *out);
/* Each must be a verb of the lexicon, or the rule could never fire. */
Status rule_words_verbs(const RuleReader *r, RuleWords *out);
/* Each must be the id of an act block. */
Status rule_words_nouns(const RuleReader *r, RuleWords *out);

#endif
