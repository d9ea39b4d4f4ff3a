/* What a stance is about: its topic, found in the places of the rule or near them, and whether it means the thing itself
 * or its end. */
#ifndef DEPESCHE_EXTRACTION_SUBJECT_H
#define DEPESCHE_EXTRACTION_SUBJECT_H

#include "worker/extraction/theme.h"

/* A topic with the place that names it; token NO_TOKEN: no word does. */
typedef struct StanceSubject {
    Topic topic;
    TokenRange range;
    uint32_t token;
    bool near; /* not in the places of the rule */
} StanceSubject;

/* The topic of the rule's places, then of what is near; where only America or Europe is named there, it is their role. A
 * clear stance on something else has the topic `other`, if the caller wants that. */
StanceSubject subject_find(const Analysis *a, const Match *m, bool other, Theme theme);
/* "… und Sicherheitsgarantien": what stands behind a coordinator beside the words that name a topic. */
StanceSubject subject_next(const Analysis *a, const StanceSubject *s);
/* The stance towards the thing: turned where the words are about its end ("eine Lockerung der Sanktionen"). */
Stance subject_turn(const Analysis *a, const Match *m, const StanceSubject *s, Stance stance);

#endif
