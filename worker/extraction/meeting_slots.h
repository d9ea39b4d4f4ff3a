/* One clause while it is read as telling of a meeting, and the slots that it fills: place, time, channel. */
#ifndef DEPESCHE_EXTRACTION_MEETING_SLOTS_H
#define DEPESCHE_EXTRACTION_MEETING_SLOTS_H

#include "worker/extraction/meeting.h"

typedef struct Reading {
    const Analysis *a;
    const Clause *k;
    uint32_t clause;
    const Rule *rule;
    const CandidateList *told; /* by the clauses before */
    Candidate c;
} Reading;

bool slots_behind(const Reading *r, const Chunk *chunk, const char *const *prepositions, size_t count);
/* country: alpha-3 or empty; what is known stays. */
void slots_set_place(Reading *r, Str name, Str country);
/* The first place in tokens [first, last) of the clause; country-wide ones only beside `near` (NULL: anywhere). */
void slots_place(Reading *r, uint32_t first, uint32_t last, const Chunk *near);
/* "reiste nach dem Gipfel nach Oslo" */
bool slots_is_goal(const Analysis *a, const Mention *mention);
void slots_channel(Reading *r);
/* The expression of time nearest to token `near`. */
void slots_date(Reading *r, uint32_t near, WhenTense tense);
/* "dauert bis Freitag", "endet am Freitag": not when it is, but when it is over. */
bool slots_is_end(const Analysis *a, const When *w, const Clause *k);
/* Is a part of the publication day named, "am Vormittag"? */
bool slots_has_daytime(const Analysis *a, uint32_t first, uint32_t last);
/* Behind or ahead, as the clause tells it. */
WhenTense slots_tense(const Reading *r);

#endif
