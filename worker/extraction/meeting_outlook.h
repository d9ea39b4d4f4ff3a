/* How a meeting is told: as over, set, wanted, called off or not at all. */
#ifndef DEPESCHE_EXTRACTION_MEETING_OUTLOOK_H
#define DEPESCHE_EXTRACTION_MEETING_OUTLOOK_H

#include "worker/extraction/meeting_slots.h"

/* How a clause puts what it tells. */
typedef enum Outlook {
    OUTLOOK_TOLD,      /* by its tense */
    OUTLOOK_PLANNED,   /* somebody has set it */
    OUTLOOK_PROPOSED,  /* somebody wants it */
    OUTLOOK_CANCELLED, /* it was set and will not be */
    OUTLOOK_NONE,      /* it is not told: refused, denied, a mere condition */
} Outlook;

/* By modal, mood, what the clause hangs on and, for the noun of a meeting (else NULL), the verb. */
Outlook outlook_read(const Reading *r, const Chunk *noun);
/* Does the verb say no more than that it takes place: "findet statt", "beginnt"? */
bool outlook_is_happening(const Reading *r);
/* "forderte sie zu Gesprächen auf": others than the subject are to meet. */
bool outlook_is_urged(const Reading *r, const Chunk *noun);
MeetingStatus outlook_status(Outlook outlook, WhenTense tense);
/* A day behind or ahead of the publication decides between held and planned. */
MeetingStatus outlook_status_by_date(Str date, Date published, MeetingStatus status);

#endif
