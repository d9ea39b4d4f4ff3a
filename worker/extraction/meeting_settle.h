/* What a meeting is once all is told of it: who counts as a side, its format, who is its host. */
#ifndef DEPESCHE_EXTRACTION_MEETING_SETTLE_H
#define DEPESCHE_EXTRACTION_MEETING_SETTLE_H

#include "worker/extraction/meeting.h"

void meeting_settle(const Analysis *a, Candidate *c);

#endif
