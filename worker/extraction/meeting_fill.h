/* Fills the place and time that a meeting lacks from what stands around it. What is known stays. */
#ifndef DEPESCHE_EXTRACTION_MEETING_FILL_H
#define DEPESCHE_EXTRACTION_MEETING_FILL_H

#include "worker/extraction/meeting.h"

/* From its sentence and its neighbours in the paragraph. */
void meeting_fill(const Analysis *a, const CandidateList *all, Candidate *c);
/* "am Rande": the place of the meeting of many told before. */
void meeting_place_at_margin(const Analysis *a, CandidateList *meetings, size_t index);
/* The nearest city of one of its sides. */
void meeting_place_at_home(const Analysis *a, Candidate *c);
/* The month of publication where no day is told. */
void meeting_date_by_month(const Analysis *a, Candidate *c);

#endif
