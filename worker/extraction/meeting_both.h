/* Whom a phrase means that only counts them: "beide Seiten", "die beiden Präsidenten", "die drei Regierungschefs". */
#ifndef DEPESCHE_EXTRACTION_MEETING_BOTH_H
#define DEPESCHE_EXTRACTION_MEETING_BOTH_H

#include "worker/extraction/meeting_slots.h"

/* Adds those whom the phrase in tokens [first, last) means: the sides of the meeting told last that has as many, else
 * those who were named together last. False: it counts nobody, or they are not found. */
bool both_add(Reading *r, uint32_t first, uint32_t last, ParticipantRole role);

#endif
