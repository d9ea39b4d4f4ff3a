/* What headings leave out. */
#ifndef DEPESCHE_TEXT_HEADLINE_H
#define DEPESCHE_TEXT_HEADLINE_H

#include "worker/text/clause.h"

/* "Meloni offen für Verhandlungen", "Fico gegen Sanktionen": the copula of a heading's clause without a verb; NULL: the clause
 * has a verb, or no word that asks for a copula. */
const Verb *headline_copula(const Lexicon *lexicon, const TokenList *tokens, const ClauseList *clauses,
                            uint32_t clause);

#endif
