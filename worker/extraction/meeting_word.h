/* Small questions to the words of a clause, asked wherever meetings are read. */
#ifndef DEPESCHE_EXTRACTION_MEETING_WORD_H
#define DEPESCHE_EXTRACTION_MEETING_WORD_H

#include "worker/extraction/kinds.h"

#define COUNT(list) (sizeof(list) / sizeof *(list))

bool word_is_one_of(const Token *t, const char *const *words, size_t count);
/* Does one of the words stand in the clause itself? */
bool word_in_clause(const Analysis *a, uint32_t clause, const char *const *words, size_t count);
/* A noun for a meeting, of whatever kind. */
bool word_is_event(const Analysis *a, uint32_t token);
/* Is one of the lemmas the clause's main verb? */
bool word_is_verb(const Analysis *a, const Clause *k, const char *const *lemmas, size_t count);

#endif
