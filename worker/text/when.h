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
    WHEN_NEARBY,  /* "in den nächsten Tagen": value: 1 ahead, -1 back; as fine as a month */
    WHEN_WEEKS,   /* value: weeks from the publication; as fine as a month */
    WHEN_WEEKEND, /* the one next to the publication on the side of the tense; as fine as a month */
    WHEN_MONTHS,  /* value: months from the publication */
    WHEN_YEARS,   /* value: years from the publication */
    WHEN_SEASON,  /* date: its first month, perhaps without the year; as fine as a year */
    WHEN_RANGE,   /* date to until */
} WhenKind;

typedef enum WhenTense { WHEN_PAST = -1, WHEN_NOW = 0, WHEN_FUTURE = 1 } WhenTense;

typedef struct When {
    uint32_t first, last; /* tokens */
    WhenKind kind;
    int value;
    Date date, until;
    int direction; /* said by the expression itself ("kommenden"): -1, +1, else 0 */
    TimeEdge edge; /* "Ende Februar" */
    Str timex;     /* part of the day ("EV") or season ("SU") as TIMEX3 writes it; empty: none */
} When;

typedef struct WhenList {
    When *items;
    size_t count, cap;
} WhenList;

/* Finds the expressions in tokens [first, last). */
void when_find(Arena *arena, const Lexicon *lexicon, const TokenList *tokens, uint32_t first, uint32_t last,
               WhenList *out);
/* The EDTF date in the arena; empty where it cannot be settled. A span of days that two months share has none. */
Str when_resolve(Arena *arena, const When *when, Date published, WhenTense tense);
/* The same as a value of TIMEX3 (ISO 24617-1), which can say weeks, seasons and parts of a day: "2025-W12",
 * "2024-SU", "2025-03-04TEV". Empty where it cannot be settled, and for ranges, which TIMEX3 does not have. */
Str when_timex(Arena *arena, const When *when, Date published, WhenTense tense);

#endif
