/* What comes of soldiers and war in a stance: their end is about something else than they are. */
#ifndef DEPESCHE_EXTRACTION_OUTCOME_H
#define DEPESCHE_EXTRACTION_OUTCOME_H

#include "worker/extraction/match.h"

/* The topic that a word of `topic` at `token` has in what a rule found: to end a war is a cease-fire ("der Krieg muss
 * enden"), the end of a war the aim of a plan for peace, and to withdraw the troops of whoever wages it a matter of
 * territory. Else the topic as it was. */
Topic outcome_of(const Analysis *a, const Match *m, Topic topic, uint32_t token);

#endif
