/* Which state "die Regierung" and "das Land" mean, going by the sentences before. */
#ifndef DEPESCHE_TEXT_STATE_H
#define DEPESCHE_TEXT_STATE_H

#include "worker/text/analysis.h"

/* The mention of the only state that the sentences right before tell of, for a chunk "die Regierung" that does not say
 * whose; -1: of none, or of one of several. */
int32_t state_of_government(const Analysis *a, const Chunk *k, uint32_t sentence);
/* "Das Land will …", "das skandinavische Land": as the subject the state that the sentence before tells of; -1. */
int32_t state_of_land(const Analysis *a, int32_t chunk, uint32_t sentence);

#endif
