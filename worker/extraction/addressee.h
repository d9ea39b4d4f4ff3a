/* Whom a stance is aimed at: in the places of its rule, as the doer of what is judged ("Moskaus Drohungen"), or as who
 * should act in what is said ("verlangte, Europa müsse …"). */
#ifndef DEPESCHE_EXTRACTION_ADDRESSEE_H
#define DEPESCHE_EXTRACTION_ADDRESSEE_H

#include "worker/extraction/subject.h"

/* Type NONE: nobody. *mention: who it is, -1 where it is an adjective's state or nobody. */
Actor addressee_find(const Analysis *a, const Match *m, const StanceSubject *s, Stance stance, int32_t *mention);

#endif
