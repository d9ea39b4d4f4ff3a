/* By what name a noun calls a meeting, and what else is part of the word. */
#ifndef DEPESCHE_EXTRACTION_MEETING_NAME_H
#define DEPESCHE_EXTRACTION_MEETING_NAME_H

#include "worker/extraction/meeting_slots.h"

/* "Nato-Gipfel", "Ukraine-Gipfel", "Gipfel der Europäischen Union", "Treffen der Koalition der Willigen". */
void name_read(Reading *r, const Chunk *chunk);

#endif
