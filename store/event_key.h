/* Which meeting a report speaks of, as far as it says: the keys under which reports of one meeting find each other.
 *
 * A report says when, and who or where, each finely or coarsely. All reports that say the same share a *node*. A node
 * *claims* the coarser things that could be said of its meeting, and *seeks* the finer nodes that claim what it says:
 *
 *     "2025-03-27/2025-03-28, coalition"   claims  "2025-03-27, coalition", "2025-03-27, in Paris",
 *                                                  "2025-03, coalition, in Paris", "2025-03, coalition", …
 *     "2025-03-27, coalition"              seeks   what claims "2025-03-27, coalition"
 *     "2025-03, coalition, in Paris"       seeks   what claims that, or the same with the place unknown
 *
 * What a node finds decides which event it is part of (store/event_graph.h). All this depends on the report alone, so
 * that the order in which reports arrive cannot matter.
 */
#ifndef DEPESCHE_STORE_EVENT_KEY_H
#define DEPESCHE_STORE_EVENT_KEY_H

#include "base/arena.h"
#include "base/date.h"
#include "proto/message.h"

enum {
    EVENT_SIDES_MAX = 3,   /* with more sides a meeting is known by forum or place, not by who takes part */
    EVENT_DAYS_MAX = 7,    /* a longer interval is a season of talks */
    EVENT_CLAIMS_MAX = 40, /* three for each day, five for each of two months, two without a date */
    EVENT_NAME_MAX = 256,  /* bytes of a name that count */
    EVENT_SEEKS_MAX = 24,  /* a year: two for each month */
};

/* How finely a node says when and what. Of what claims a sought key only finer nodes count. NAMED: a forum, or two or
 * three persons. COMMON: countries as sides, or only a place. PLACED: with the place, or that it was a call. */
typedef enum EventLevel {
    EVENT_DAYS_NAMED, /* an interval of days */
    EVENT_DAY_NAMED,
    EVENT_DAYS_COMMON,
    EVENT_DAY_COMMON,
    EVENT_MONTH_NAMED_PLACED,
    EVENT_MONTH_NAMED,
    EVENT_MONTH_COMMON_PLACED,
    EVENT_MONTH_COMMON,
    EVENT_YEAR,
    EVENT_UNDATED, /* without a date, in an article of a known month */
    EVENT_NEAR,    /* one of the two above or a month, in an article of a known day */
    EVENT_LONE,    /* neither the meeting nor the article has a date */
    EVENT_LEVELS,
} EventLevel;

/* One report: a meeting and its participants as an article tells them. */
typedef struct EventReport {
    const PbMeeting *meeting;
    const PbParticipant *const *participants; /* of this meeting */
    size_t participant_count;
    Date published; /* year 0: unknown */
    Str article;    /* hexadecimal key of the article: the identity of what is like nothing else */
} EventReport;

typedef struct EventNode {
    EventLevel level;
    Str key; /* begins with the date, so that neighbours in time are neighbours in an index */
    Str seeks[EVENT_SEEKS_MAX];
    size_t seek_count;
    Str claims[EVENT_CLAIMS_MAX];
    size_t claim_count;
    Date first, last; /* of the meeting: days, or twice the month or year; year 0: unknown */
} EventNode;

/* The node of a report and, where that is an EVENT_NEAR, the one it falls back to, which all that say the same on other
 * days share. Strings live in the arena that event_identity_of() was given. */
typedef struct EventIdentity {
    EventNode node, bare;
    bool has_bare;
    Date near;     /* EVENT_NEAR: the day of the article */
    bool is_ahead; /* the meeting was still to come then */
} EventIdentity;

/* Never fails: a report that says too little to be compared gets a key of its own, seeks and claims nothing. */
void event_identity_of(Arena *arena, const EventReport *report, EventIdentity *out);

#endif
