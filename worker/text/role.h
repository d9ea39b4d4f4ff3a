/* What the noun phrases of a clause are in it: subject, object, dative.
 *
 * German says it by case, by agreement with the verb, and only where both leave it open by order; so a phrase is
 * left out where case or number forbid the role, and of those that remain the likeliest is taken. */
#ifndef DEPESCHE_TEXT_ROLE_H
#define DEPESCHE_TEXT_ROLE_H

#include "worker/text/clause.h"

/* Sets subject, object, dative and the opener's role of a clause that has its chunks. */
void role_assign(const Lexicon *lexicon, const TokenList *tokens, const MentionList *mentions, ClauseList *clauses,
                 uint32_t clause);

#endif
