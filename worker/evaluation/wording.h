/* Names and words compared as the measure of docs/FACTS.md does: without case, accents, articles and endings. */
#ifndef DEPESCHE_EVALUATION_WORDING_H
#define DEPESCHE_EVALUATION_WORDING_H

#include "base/arena.h"

/* The last word of folded text (base/plain.h). */
Str wording_last(Str folded);
/* 1 where at least half of the words of two names are the same, by their first five letters and without articles and
 * prepositions; else 0. Two names without words are different. */
double wording_same_name(Arena *arena, Str a, Str b);
/* Ratio of matching letters, 0..1. Source: J. W. Ratcliff and D. E. Metzener, "Pattern Matching: The Gestalt Approach",
 * 1988. */
double wording_ratio(Str a, Str b);

#endif
