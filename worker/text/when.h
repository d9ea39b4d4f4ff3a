/* Expressions of time and the dates that they mean.
 *
 * What an expression says is kept until the tense of its clause is known: "am Dienstag" lies behind a past tense and
 * ahead of a future one. Dates come out no finer than the publication date allows; without one only explicit dates
 * are dates. Source of the set of expressions: own, checked against the list of constructions in HeidelTime's German
 * resources (Strötgen and Gertz 2013), of which no text is used.
 */
#ifndef DEPESCHE_TEXT_WHEN_H
#define DEPESCHE_TEXT_WHEN_H

#include "base/date.h"
#include "worker/text/lexicon.h"

typedef enum WhenKind {
    WHEN_DATE,    /* date, perhaps without its year */
    WHEN_WEEKDAY, /* value: 0 Monday … 6 Sunday */
    WHEN_DAYS,    /* value: days from the publication */
    WHEN_WEEKS,   /* value: weeks from the publication; as fine as a month */
    WHEN_MONTHS,  /* value: months from the publication */
    WHEN_RANGE,   /* date to until */
} WhenKind;

typedef enum WhenTense { WHEN_PAST = -1, WHEN_NOW = 0, WHEN_FUTURE = 1 } WhenTense;

typedef struct When {
    uint32_t first, last; /* tokens */
    WhenKind kind;
    int value;
    Date date, until;
    int direction; /* said by the expression itself ("kommenden"): -1, +1, else 0 */
} When;

typedef struct WhenList {
    When *items;
    size_t count, cap;
} WhenList;

/* Finds the expressions in tokens [first, last). */
void when_find(Arena *arena, const Lexicon *lexicon, const TokenList *tokens, uint32_t first, uint32_t last,
               WhenList *out);
/* The EDTF date in the arena; empty where it cannot be settled. */
Str when_resolve(Arena *arena, const When *when, Date published, WhenTense tense);

#endif
