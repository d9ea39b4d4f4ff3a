/* Meetings while an article is read: every mention of one is a candidate, candidates of the same meeting merge. */
#ifndef DEPESCHE_EXTRACTION_MEETING_H
#define DEPESCHE_EXTRACTION_MEETING_H

#include "worker/extraction/kinds.h"

enum { MEETINGS_MAX = 128, PARTIES_MAX = 64 };

typedef struct Party {
    Actor actor;
    ParticipantRole role;
    uint32_t sentence;
    bool remote;
    Str rule;
    double confidence;
    int32_t mention;
} Party;

typedef struct Candidate {
    MeetingFact fact;
    uint32_t sentence, clause;
    uint32_t latest; /* the clause that told of it last */
    bool tied;       /* told in a relative clause of the noun in `clause` */
    Str rule;
    double confidence;
    uint32_t trace;  /* number of the event that stated it */
    bool definite;   /* "das Treffen": may mean one that was told before */
    bool plain;      /* names nothing of its own but participants */
    bool follows;    /* only adds to a meeting told before */
    bool many;       /* … and that to the one of many that the article is about */
    bool same_event; /* the noun of the verb's own meeting: "kamen zu Beratungen zusammen" */
    bool margin;     /* "am Rande des Gipfels": what the clause tells happens beside it */
    bool implied;    /* its status is no more than the tense of what surrounds it */
    bool talked_of;  /* "bestätigte das Treffen": the tense is that of what was said of it */
    bool beside;     /* "nach dem Gipfel", "bei dem Treffen": where somebody went is elsewhere */
    bool asked;      /* in a question: "Was bringt das Treffen?" tells of none that is not told elsewhere */
    bool half;       /* a visit of which the other side is not told yet */
    bool loose;      /* its format is no more than what a summit has as a rule */
    bool among_many; /* "ein Treffen der Regierungschefs": more than two, whoever is named of them */
    bool other;      /* said to be another one: "die nächste Runde" */
    bool before;     /* told in the pluperfect: what was before says nothing of now */
    bool present;    /* told in the present, so perhaps still to come */
    Arena *arena;
    Party *parties; /* in the arena, at most PARTIES_MAX; who copies a candidate uses only the copy from then on */
    size_t party_count, party_cap;
    Modality modality;
    Span trigger;
    uint32_t sentences[FACT_EVIDENCE_MAX];
    uint32_t sentence_count;
    bool crowded; /* more than PARTIES_MAX took part */
} Candidate;

typedef struct CandidateList {
    Candidate *items;
    size_t count, cap;
    BoundSet cut;
} CandidateList;

/* meeting_read.c: what one clause tells of meetings. */
void meeting_read(const Ruleset *rules, const Analysis *a, uint32_t clause, CandidateList *out);
/* Adds an actor unless he is there; a stronger role wins. */
void meeting_add_party(Candidate *c, const Party *party);

#endif
