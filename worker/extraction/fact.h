/* Facts as the extraction states them: plain structs inside the article's arena, spans into the article's bytes.
 *
 * The meaning of every field is the annotation contract, docs/FACTS.md. The wire form is made of these by worker/emit.
 */
#ifndef DEPESCHE_EXTRACTION_FACT_H
#define DEPESCHE_EXTRACTION_FACT_H

#include "base/str.h"
#include "base/vocabulary.h"
#include "worker/text/bound.h"

/* Half-open range of bytes in the article's text. */
typedef struct Span {
    uint32_t start, end;
} Span;

enum { FACT_EVIDENCE_MAX = 8, FACT_TOPICS_MAX = 8, FACT_SIZES_MAX = 4, FACTS_MAX = 2048 };

/* Nobody: type ACTOR_TYPE_NONE. */
typedef struct Actor {
    ActorType type;
    Str name;        /* dictionary form, e.g. "Wladimir Putin" */
    char country[4]; /* ISO 3166-1 alpha-3 and NUL, or "" */
    uint32_t count;  /* of a counted group, else 0 */
} Actor;

typedef struct Amount {
    double value; /* NAN-free; negative: no amount */
    Str unit;     /* ISO 4217 code or German noun in the singular */
} Amount;

typedef struct MeetingSize {
    uint32_t value;
    SizeUnit unit;
} MeetingSize;

typedef struct MeetingFact {
    uint32_t number; /* 1 for "m1": unique in the article; participants refer to it */
    Str name;        /* empty: none */
    MeetingFormat format;
    Channel channel;
    Str place;
    char country[4];
    Str date; /* EDTF, empty: unknown */
    MeetingStatus status;
    MeetingSize sizes[FACT_SIZES_MAX];
    uint32_t size_count;
    Topic topics[FACT_TOPICS_MAX];
    uint32_t topic_count;
} MeetingFact;

typedef struct ParticipantFact {
    uint32_t meeting; /* number of the MeetingFact */
    Actor actor;
    ParticipantRole role;
    Channel channel;
} ParticipantFact;

typedef struct PledgeFact {
    Actor pledger, recipient;
    PledgeType type;
    Amount amount;
    PledgeStatus status;
    Str condition; /* empty: none */
} PledgeFact;

typedef struct PositionFact {
    Actor holder, addressee;
    Topic topic;
    Stance stance;
    bool quoted;
    Str statement;
} PositionFact;

typedef struct Fact {
    FactKind kind;
    Span evidence[FACT_EVIDENCE_MAX]; /* the first states the fact; none is empty; all begin and end at characters */
    uint32_t evidence_count;          /* at least 1 */
    double confidence;                /* 0..1 */
    Modality modality;
    Span trigger;   /* the words that decide the modality; empty (0,0) where nothing marks it */
    Str rule;       /* id of the rule that stated it */
    uint32_t trace; /* number of the event that stated it (trace.h); 0: nobody listens */
    union {
        MeetingFact meeting;
        ParticipantFact participant;
        PledgeFact pledge;
        PositionFact position;
    };
} Fact;

/* In the order of the article: by first evidence, then kind, then rule; the same on every run. */
typedef struct FactList {
    Fact *items;
    size_t count, cap;
    BoundSet cut; /* what the article was too much for: the facts are not all of it */
} FactList;

#endif
