/* What happened while facts were found: which rules were tried and why they did not fire, which fired without a fact,
 * what stated a fact, what joined or lowered it.
 *
 * Nobody listens as a rule: then Analysis.trace is NULL and each call costs one comparison. With a listener the same
 * facts come out; only Fact.trace differs, the number of the event that stated the fact. Owner: the article's arena.
 */
#ifndef DEPESCHE_EXTRACTION_TRACE_H
#define DEPESCHE_EXTRACTION_TRACE_H

#include "worker/text/analysis.h"

/* Why a rule that was triggered does not fire: the first condition that failed, in the order of their testing; the key
 * of the rule that asks for it, "" for none. */
#define REFUSAL_LIST(X)                                                                                              \
    X(NEGATED, "", "the clause is negated, and the rule has neither a value for that nor \"negation yes\"")          \
    X(NOT_TOLD, "", "it is not told as so: it hangs on an infinitive, a duty (müssen, sollen, dürfen), ob, falls …") \
    X(NEGATION, "negation", "the clause is otherwise")                                                               \
    X(PASSIVE, "passive", "the clause is otherwise")                                                                 \
    X(INTENT, "intent", "the clause is otherwise")                                                                   \
    X(SPEECH, "speech", "the clause is otherwise")                                                                   \
    X(PAST, "past", "the clause is otherwise")                                                                       \
    X(KONJUNKTIV, "konjunktiv", "the clause is otherwise")                                                           \
    X(WENN, "wenn", "the clause is otherwise")                                                                       \
    X(QUOTED, "quoted", "the clause is otherwise")                                                                   \
    X(SELF, "self", "the clause is otherwise")                                                                       \
    X(DUTY, "duty", "the clause is otherwise")                                                                       \
    X(THAT, "dass", "the clause is otherwise")                                                                       \
    X(MODAL, "modal", "none of its \"modal\" verbs goes with it")                                                    \
    X(WITH, "with", "none of its \"with\" words is in the clause")                                                   \
    X(ALSO, "also", "none of its \"also\" words is in the clause")                                                   \
    X(EVENT, "event_with", "no noun for a meeting is in the clause")                                                 \
    X(WITHOUT, "without", "one of its \"without\" words is in the clause")                                           \
    X(PATTERN, "pattern", "its \"pattern\" does not match the clause")                                               \
    X(NEGATED_NOUN, "", "the noun is negated by \"kein\"")                                                           \
    X(OWNER, "", "nobody owns the noun")                                                                             \
    X(OWN_VERB, "verb", "the noun is its subject's, but the verb is none of the rule's")

typedef enum Refusal {
    REFUSAL_NONE,
#define REFUSAL_ENUM(name, key, text) REFUSAL_##name,
    REFUSAL_LIST(REFUSAL_ENUM)
#undef REFUSAL_ENUM
        REFUSAL_COUNT
} Refusal;

typedef enum TraceKind {
    TRACE_REFUSED, /* a rule was triggered and does not fire: refusal */
    TRACE_DROPPED, /* a rule fired and states no fact, or a fact of it was dropped: text */
    TRACE_STATED,  /* a rule states a fact */
    TRACE_JOINED,  /* the fact of event `of` was the one of event `into`, which stays */
    TRACE_CHANGED, /* something about the fact of event `of` was changed: text, factor */
} TraceKind;

typedef struct TraceEvent {
    TraceKind kind;
    Str rule;
    uint32_t clause;
    uint32_t noun; /* chunk of the noun that triggered, NO_TOKEN: none */
    Refusal refusal;
    uint32_t of, into; /* numbers of events: the first is 1 */
    int32_t who, whom; /* mentions: holder and addressee, pledger and recipient, participant; -1: none */
    double factor;     /* of the confidence */
    const char *text;  /* static */
} TraceEvent;

typedef struct Trace {
    Arena *arena;
    TraceEvent *items;
    size_t count, cap;
} Trace;

/* Appends and returns the event's number. */
uint32_t trace_push(Trace *trace, TraceEvent event);
const char *trace_refusal(Refusal refusal);
const char *trace_refusal_key(Refusal refusal);

static inline void trace_refused(const Analysis *a, Str rule, uint32_t clause, uint32_t noun, Refusal refusal)
{
    if (a->trace)
        trace_push(a->trace, (TraceEvent){TRACE_REFUSED, rule, clause, noun, refusal, 0, 0, -1, -1, 1, NULL});
}

static inline void trace_dropped(const Analysis *a, Str rule, uint32_t clause, uint32_t noun, const char *text)
{
    if (a->trace)
        trace_push(a->trace, (TraceEvent){TRACE_DROPPED, rule, clause, noun, REFUSAL_NONE, 0, 0, -1, -1, 1, text});
}

/* The number for Fact.trace; 0 where nobody listens. */
static inline uint32_t trace_stated(const Analysis *a, Str rule, uint32_t clause, uint32_t noun, int32_t who,
                                    int32_t whom)
{
    if (!a->trace)
        return 0;
    return trace_push(a->trace, (TraceEvent){TRACE_STATED, rule, clause, noun, REFUSAL_NONE, 0, 0, who, whom, 1, NULL});
}

static inline void trace_joined(const Analysis *a, uint32_t of, uint32_t into)
{
    if (a->trace)
        trace_push(a->trace, (TraceEvent){.kind = TRACE_JOINED, .of = of, .into = into, .who = -1, .whom = -1});
}

static inline void trace_changed(const Analysis *a, uint32_t of, double factor, const char *text)
{
    if (a->trace)
        trace_push(
            a->trace,
            (TraceEvent){.kind = TRACE_CHANGED, .of = of, .who = -1, .whom = -1, .factor = factor, .text = text});
}

#endif
