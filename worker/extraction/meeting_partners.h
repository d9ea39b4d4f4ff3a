/* The sides that stand beside a noun for a meeting: "mit X", "zwischen X und Y", "russisch-ukrainische". */
#ifndef DEPESCHE_EXTRACTION_MEETING_PARTNERS_H
#define DEPESCHE_EXTRACTION_MEETING_PARTNERS_H

#include "worker/extraction/meeting_slots.h"

/* "mit X", "zwischen X und Y", "von X und Y", "Macrons Treffen mit …". True where all of them are told: "zwischen" and
 * "von" leave nobody out. */
bool partners_of_noun(Reading *r, const Chunk *chunk);

#endif
