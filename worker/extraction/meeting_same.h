/* Which of the meetings told so far a candidate means. */
#ifndef DEPESCHE_EXTRACTION_MEETING_SAME_H
#define DEPESCHE_EXTRACTION_MEETING_SAME_H

#include "worker/extraction/meeting.h"

/* A call or video conference. */
bool meeting_is_remote(Channel channel);
/* The same, going by all that was filled in from around them. */
bool meeting_is_same_when_filled(const Candidate *m, const Candidate *c);
bool meeting_same_country(const MeetingFact *a, const MeetingFact *b);
/* The meeting that the candidate most surely tells of; NULL: a new one. */
Candidate *meeting_find_same(CandidateList *meetings, const Candidate *c);

#endif
