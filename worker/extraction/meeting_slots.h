/* One clause while it is read as telling of a meeting, and the slots that it fills: place, time, channel, status, topics. */
#ifndef DEPESCHE_EXTRACTION_MEETING_SLOTS_H
#define DEPESCHE_EXTRACTION_MEETING_SLOTS_H

#include "worker/extraction/meeting.h"

typedef struct Reading {
    const Analysis *a;
    const Clause *k;
    uint32_t clause;
    const Rule *rule;
    Candidate c;
} Reading;

/* How a clause puts what it tells. */
typedef enum Outlook {
    OUTLOOK_TOLD,      /* by its tense */
    OUTLOOK_PLANNED,   /* somebody has set it */
    OUTLOOK_PROPOSED,  /* somebody wants it */
    OUTLOOK_CANCELLED, /* it was set and will not be */
    OUTLOOK_NONE,      /* it is not told: refused, denied, a mere condition */
} Outlook;

bool slots_behind(const Reading *r, const Chunk *chunk, const char *const *prepositions, size_t count);
/* country: alpha-3 or empty; what is known stays. */
void slots_set_place(Reading *r, Str name, Str country);
/* The first place in tokens [first, last) of the clause; country-wide ones only beside `near` (NULL: anywhere). */
void slots_place(Reading *r, uint32_t first, uint32_t last, const Chunk *near);
void slots_channel(Reading *r);
/* The expression of time nearest to token `near`. */
void slots_date(Reading *r, uint32_t near, WhenTense tense);
/* Is a part of the publication day named, "am Vormittag"? */
bool slots_has_daytime(const Analysis *a, uint32_t first, uint32_t last);
/* What stands behind "über", "um", "zu" from token `from` on, and in a clause that hangs on it. */
void slots_topics(Reading *r, uint32_t from);
/* What the noun itself says: "Wiederaufbaukonferenz", "Atomgespräche". */
void slots_topic_of_noun(Reading *r, const Chunk *chunk);
void slots_add_topics(const Analysis *a, MeetingFact *f, uint32_t first, uint32_t last, uint32_t clause);
/* The topic that an article names most, if it names it often; 0: none. */
uint32_t slots_main_topic(const Analysis *a);
/* Behind or ahead, as the clause tells it. */
WhenTense slots_tense(const Reading *r);
/* By modal, mood, what the clause hangs on and, for the noun of a meeting (else NULL), the verb. */
Outlook slots_outlook(const Reading *r, const Chunk *noun);
MeetingStatus slots_status(Outlook outlook, WhenTense tense);
/* A day behind or ahead of the publication decides between held and planned. */
MeetingStatus slots_status_by_date(Str date, Date published, MeetingStatus status);

#endif
