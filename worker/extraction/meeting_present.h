/* Who was at the meeting that a noun names, apart from the sides that stand beside it: subjects, speakers, hosts. */
#ifndef DEPESCHE_EXTRACTION_MEETING_PRESENT_H
#define DEPESCHE_EXTRACTION_MEETING_PRESENT_H

#include "worker/extraction/meeting_slots.h"

/* "beim Gipfel", "auf der Konferenz": where the subject was. */
bool present_is_where(const Reading *r, const Chunk *chunk);
/* "hat Gespräche geführt": the verb says no more than the noun. */
bool present_is_light(const Reading *r);
/* Whoever acts at, for or after the meeting. all: the noun has told all of them; guests: how many it has told. */
void present_add(Reading *r, const Chunk *chunk, bool all, size_t guests);
/* The speaker, of whose side nothing is told. */
void present_add_speaker(Reading *r, const Chunk *chunk);
/* He of whom the sentences before told. */
void present_add_traveller(Reading *r, const Chunk *chunk);
/* Who proposes it to whom. */
void present_add_asked(Reading *r, const Chunk *chunk);
/* Those who are urged to meet. */
void present_add_urged(Reading *r);
/* Who is at home where the visit goes; false: nobody is told. */
bool present_add_visited(Reading *r);

#endif
