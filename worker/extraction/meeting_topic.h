/* What a meeting is about, as its clause, its noun or the whole article says. */
#ifndef DEPESCHE_EXTRACTION_MEETING_TOPIC_H
#define DEPESCHE_EXTRACTION_MEETING_TOPIC_H

#include "worker/extraction/meeting_slots.h"

/* What stands behind "über", "um", "zu" from token `from` on, and in a clause that hangs on it. */
void topic_read(Reading *r, uint32_t from);
/* What the noun itself says: "Wiederaufbaukonferenz", "Atomgespräche". */
void topic_of_noun(Reading *r, const Chunk *chunk);
void topic_add_words(const Analysis *a, MeetingFact *f, uint32_t first, uint32_t last, uint32_t clause);
/* The topic that an article names most, if it names it often; 0: none. */
uint32_t topic_main(const Analysis *a);

#endif
