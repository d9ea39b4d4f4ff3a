/* Expressions of time that are no dates: times of day, durations, and what comes again and again.
 *
 * No fact is dated by them; they are kept apart from the dates (worker/text/when.h) for that reason. */
#ifndef DEPESCHE_TEXT_PERIOD_H
#define DEPESCHE_TEXT_PERIOD_H

#include "worker/text/lexicon.h"
#include "worker/text/when.h"

typedef enum PeriodType { PERIOD_TIME, PERIOD_DURATION, PERIOD_SET } PeriodType;

typedef struct Period {
    uint32_t first, last; /* tokens */
    PeriodType type;
    Str timex; /* TIMEX3 value: "T14:30", "P3D", "PXW" (some weeks), "P1Y", "XXXX-WXX-2" */
} Period;

typedef struct PeriodList {
    Period *items;
    size_t count, cap;
} PeriodList;

/* Finds the expressions in tokens [first, last) that are not inside one of the dates from whens->items[when] on. */
void period_find(Arena *arena, const Lexicon *lexicon, const TokenList *tokens, uint32_t first, uint32_t last,
                 const WhenList *whens, size_t when, PeriodList *out);

#endif
