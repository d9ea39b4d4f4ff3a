/* The beginning and the end of reading a clause, and small questions to it. */
#ifndef DEPESCHE_EXTRACTION_MEETING_READING_H
#define DEPESCHE_EXTRACTION_MEETING_READING_H

#include "worker/extraction/meeting_slots.h"

/* told: by the clauses before. */
Reading reading_begin(const Analysis *a, uint32_t clause, const Rule *rule, const CandidateList *told);
/* Adds the candidate; noun: the chunk that told it, NO_TOKEN: the verb. */
void reading_finish(Reading *r, uint32_t noun, CandidateList *out);
bool reading_has_class(const Reading *r, uint32_t first, uint32_t last, uint32_t mask);
/* "das Treffen", "ihr Treffen" */
bool reading_is_definite(const Reading *r, const Chunk *chunk);
/* "ein weiteres Treffen", "die nächste Runde": not the one that was told of. */
bool reading_is_other(const Reading *r, const Chunk *chunk);
/* Of a wish: whoever does not wish it (mention `asking`, -1: nobody) is invited. */
void reading_ask_others(Reading *r, int32_t asking);
/* meeting_noun.c: what the nouns of a clause tell. */
void reading_nouns(const Analysis *a, uint32_t clause, const Rule *rule, CandidateList *out);

#endif
