/* Which cases and numbers a noun phrase may have, read from its article, its adjectives and the ending of its noun.
 *
 * Source: the declension tables of any German grammar (Duden 4, "Das Nomen"). */
#ifndef DEPESCHE_TEXT_AGREE_H
#define DEPESCHE_TEXT_AGREE_H

#include "worker/text/clause.h"

/* Sets cases and numbers of a chunk that has its tokens and head and is no pronoun. */
void agree_read(const Lexicon *lexicon, const TokenList *tokens, Chunk *chunk);

#endif
