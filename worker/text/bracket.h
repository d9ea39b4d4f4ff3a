/* The verbs of a clause: German opens a bracket with the finite verb and closes it with a participle, an infinitive or a
 * separated particle. */
#ifndef DEPESCHE_TEXT_BRACKET_H
#define DEPESCHE_TEXT_BRACKET_H

#include "worker/text/clause.h"

/* Sets main verb, modal, tense, mood, voice, negation and speech of a clause that has its tokens and finite verb. */
void bracket_read(const Lexicon *lexicon, const TokenList *tokens, ClauseList *clauses, uint32_t clause);

#endif
