/* Reports of meetings written down in a line each, for the tests of events. */
#ifndef DEPESCHE_TESTS_STORE_REPORTS_H
#define DEPESCHE_TESTS_STORE_REPORTS_H

#include "tests/unit/store/sample.h"

enum { REPORT_WHO_MAX = 6 };

/* What one article says of one meeting. NULL and 0: nothing. */
typedef struct Told {
    const char *published, *name, *place, *date;
    MeetingStatus status;
    MeetingFormat format;
    Channel channel;
    const char *who[REPORT_WHO_MAX]; /* "DEU Friedrich Merz"; only "DEU": the state */
    uint32_t leaders;                /* a size */
} Told;

static inline PbActor *told_actor(Arena *a, const char *who)
{
    PbActor *actor = ARENA_NEW(a, PbActor);
    *actor = (PbActor)PB_INIT(ACTOR);
    bool is_person = strlen(who) > 3;
    actor->type = (Depesche__V1__ActorType)(is_person ? ACTOR_TYPE_PERSON : ACTOR_TYPE_COUNTRY);
    actor->country = SAMPLE_TEXT(a, "%.3s", who);
    actor->name = SAMPLE_TEXT(a, "%s", is_person ? who + 4 : who);
    return actor;
}

static inline PbMeeting *told_meeting(Arena *a, const Told *told, uint32_t number)
{
    PbMeeting *m = ARENA_NEW(a, PbMeeting);
    *m = (PbMeeting)PB_INIT(MEETING);
    m->number = number;
    m->name = SAMPLE_TEXT(a, "%s", told->name ? told->name : "");
    m->place = SAMPLE_TEXT(a, "%s", told->place ? told->place : "");
    m->format = (Depesche__V1__MeetingFormat)(told->format ? told->format : MEETING_FORMAT_MULTILATERAL);
    m->status = (Depesche__V1__MeetingStatus)(told->status ? told->status : MEETING_STATUS_HELD);
    m->channel = (Depesche__V1__Channel)told->channel;
    if (told->date) {
        m->date = ARENA_NEW(a, PbDate);
        *m->date = (PbDate)PB_INIT(DATE);
        m->date->edtf = SAMPLE_TEXT(a, "%s", told->date);
    }
    if (told->leaders) {
        m->n_size = 1;
        m->size = ARENA_NEW(a, PbSize *);
        m->size[0] = ARENA_NEW(a, PbSize);
        *m->size[0] = (PbSize)PB_INIT(SIZE);
        m->size[0]->value = told->leaders;
        m->size[0]->unit = (Depesche__V1__SizeUnit)SIZE_UNIT_LEADERS;
    }
    return m;
}

static inline size_t told_count(const Told *told)
{
    size_t count = 0;
    while (count < REPORT_WHO_MAX && told->who[count])
        count++;
    return count;
}

static inline PbParticipant *told_participant(Arena *a, const Told *told, size_t i, uint32_t number)
{
    PbParticipant *p = ARENA_NEW(a, PbParticipant);
    *p = (PbParticipant)PB_INIT(PARTICIPANT);
    p->meeting = number;
    p->actor = told_actor(a, told->who[i]);
    p->role = (Depesche__V1__ParticipantRole)PARTICIPANT_ROLE_ATTENDEE;
    return p;
}

/* Article `number`, which says all of `told`; ready for sink_store(), and ended by sample_fini(). */
static inline void told_init(Sample *s, unsigned number, const Told *told, size_t count, const char *rules_version)
{
    sample_init(s, number, 0, rules_version);
    Arena *a = &s->arena;
    s->article->published = SAMPLE_TEXT(a, "%s", told->published ? told->published : "");
    s->extraction.key = codec_article_key(s->article);
    size_t facts = 0;
    for (size_t i = 0; i < count; i++)
        facts += 1 + told_count(&told[i]);
    s->facts = ARENA_ARRAY(a, facts, PbFact *);
    s->extraction.facts = s->facts;
    s->extraction.fact_count = facts;
    facts = 0;
    for (size_t i = 0; i < count; i++) {
        PbFact *fact = s->facts[facts] = sample_fact(a, s->article, rules_version, number, facts);
        fact->body_case = PB_BODY(MEETING);
        fact->meeting = told_meeting(a, &told[i], (uint32_t)i + 1);
        facts++;
        for (size_t k = 0; k < told_count(&told[i]); k++, facts++) {
            fact = s->facts[facts] = sample_fact(a, s->article, rules_version, number, facts);
            fact->body_case = PB_BODY(PARTICIPANT);
            fact->participant = told_participant(a, &told[i], k, (uint32_t)i + 1);
        }
    }
}

#endif
