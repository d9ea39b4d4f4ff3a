/* Articles with facts of every kind, for the tests of the store. */
#ifndef DEPESCHE_TESTS_STORE_SAMPLE_H
#define DEPESCHE_TESTS_STORE_SAMPLE_H

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/arena.h"
#include "base/digest.h"
#include "proto/codec.h"
#include "store/sink.h"

enum { SAMPLE_SENTENCE_BYTES = 80 };

/* Article `number` and its facts; everything lives in the arena, until sample_fini(). Fact i is stated by sentence i;
 * kinds take turns: participant, its meeting (later in the text, so that the order matters), pledge, position. */
typedef struct Sample {
    Arena arena;
    PbArticle *article;
    PbFact **facts;
    SinkExtraction extraction;
} Sample;

/* printf into the arena; the messages want char *. */
#define SAMPLE_TEXT(arena, ...) ((char *)(uintptr_t)arena_print((arena), __VA_ARGS__).ptr)

static inline PbEvidence *sample_evidence(Arena *a, const char *text, size_t start, size_t end)
{
    PbEvidence *e = ARENA_NEW(a, PbEvidence);
    *e = (PbEvidence)PB_INIT(EVIDENCE);
    e->start = (uint32_t)start;
    e->end = (uint32_t)end;
    e->quote = arena_alloc(a, end - start + 1);
    memcpy(e->quote, text + start, end - start);
    return e;
}

static inline PbActor *sample_actor(Arena *a, unsigned number, size_t i)
{
    static const char *const COUNTRIES[] = {"DEU", "FRA", "GBR", "UKR", "POL"};
    PbActor *actor = ARENA_NEW(a, PbActor);
    *actor = (PbActor)PB_INIT(ACTOR);
    actor->type = (Depesche__V1__ActorType)(i % 5 ? ACTOR_TYPE_PERSON : ACTOR_TYPE_GROUP);
    actor->name = SAMPLE_TEXT(a, "Person %u-%zu", number % 97, i % 7);
    actor->country = SAMPLE_TEXT(a, "%s", COUNTRIES[i % 5]);
    actor->count = i % 5 ? 0 : 26;
    return actor;
}

static inline void sample_meeting(Arena *a, PbFact *fact, unsigned number, size_t i)
{
    PbMeeting *m = ARENA_NEW(a, PbMeeting);
    *m = (PbMeeting)PB_INIT(MEETING);
    m->number = (uint32_t)(i / 4 + 1);
    m->name = SAMPLE_TEXT(a, "Gipfel %u", number % 13);
    m->format = (Depesche__V1__MeetingFormat)MEETING_FORMAT_MULTILATERAL;
    m->channel = (Depesche__V1__Channel)CHANNEL_IN_PERSON;
    m->place = SAMPLE_TEXT(a, "Paris");
    m->country = SAMPLE_TEXT(a, "FRA");
    m->date = ARENA_NEW(a, PbDate);
    *m->date = (PbDate)PB_INIT(DATE);
    m->date->edtf = SAMPLE_TEXT(a, "2026-01-%02u", number % 28 + 1);
    m->status = (Depesche__V1__MeetingStatus)MEETING_STATUS_HELD;
    PbSize *size = ARENA_NEW(a, PbSize);
    *size = (PbSize)PB_INIT(SIZE);
    size->value = 31;
    size->unit = (Depesche__V1__SizeUnit)SIZE_UNIT_COUNTRIES;
    m->n_size = 1;
    m->size = ARENA_NEW(a, PbSize *);
    m->size[0] = size;
    m->n_topics = 2;
    m->topics = arena_alloc(a, 2 * sizeof *m->topics);
    m->topics[0] = (Depesche__V1__Topic)TOPIC_CEASEFIRE;
    m->topics[1] = (Depesche__V1__Topic)TOPIC_AIR_DEFENCE;
    fact->body_case = PB_BODY(MEETING);
    fact->meeting = m;
}

static inline void sample_participant(Arena *a, PbFact *fact, unsigned number, size_t i)
{
    PbParticipant *p = ARENA_NEW(a, PbParticipant);
    *p = (PbParticipant)PB_INIT(PARTICIPANT);
    p->meeting = (uint32_t)(i / 4 + 1);
    p->actor = sample_actor(a, number, i);
    p->role = (Depesche__V1__ParticipantRole)PARTICIPANT_ROLE_HOST;
    fact->body_case = PB_BODY(PARTICIPANT);
    fact->participant = p;
}

static inline void sample_pledge(Arena *a, PbFact *fact, unsigned number, size_t i)
{
    PbPledge *p = ARENA_NEW(a, PbPledge);
    *p = (PbPledge)PB_INIT(PLEDGE);
    p->pledger = sample_actor(a, number, i);
    p->type = (Depesche__V1__PledgeType)PLEDGE_TYPE_FUNDS;
    p->amount = ARENA_NEW(a, PbQuantity);
    *p->amount = (PbQuantity)PB_INIT(QUANTITY);
    p->amount->value = 4e10;
    p->amount->unit = SAMPLE_TEXT(a, "EUR");
    p->status = (Depesche__V1__PledgeStatus)PLEDGE_STATUS_ANNOUNCED;
    p->condition = SAMPLE_TEXT(a, "im Fall einer Waffenruhe");
    fact->body_case = PB_BODY(PLEDGE);
    fact->pledge = p;
}

static inline void sample_position(Arena *a, PbFact *fact, unsigned number, size_t i)
{
    PbPosition *p = ARENA_NEW(a, PbPosition);
    *p = (PbPosition)PB_INIT(POSITION);
    p->holder = sample_actor(a, number, i);
    p->addressee = sample_actor(a, number, i + 1);
    p->topic = (Depesche__V1__Topic)TOPIC_SANCTIONS;
    p->stance = (Depesche__V1__Stance)STANCE_DEMAND;
    p->quoted = true;
    p->statement = SAMPLE_TEXT(a, "Russland müsse mit Folgen rechnen");
    fact->body_case = PB_BODY(POSITION);
    fact->position = p;
}

static inline PbFact *sample_fact(Arena *a, const PbArticle *article, const char *rules_version, unsigned number,
                                  size_t i)
{
    static void (*const BODIES[])(Arena *, PbFact *, unsigned, size_t) = {sample_participant, sample_meeting,
                                                                          sample_pledge, sample_position};
    PbFact *fact = ARENA_NEW(a, PbFact);
    *fact = (PbFact)PB_INIT(FACT);
    char id[DIGEST_HEX + 1];
    Digest digest = digest_of((Str[]){{(char *)&number, sizeof number}, {(char *)&i, sizeof i}}, 2);
    digest_hex(&digest, id);
    fact->id = SAMPLE_TEXT(a, "%s", id);
    fact->article = article->id;
    fact->n_evidence = 1;
    fact->evidence = ARENA_NEW(a, PbEvidence *);
    fact->evidence[0] = sample_evidence(a, article->text, i * SAMPLE_SENTENCE_BYTES, i * SAMPLE_SENTENCE_BYTES + 60);
    fact->confidence_permille = 875;
    fact->modality = (Depesche__V1__Modality)MODALITY_ASSERTED;
    fact->provenance = ARENA_NEW(a, PbProvenance);
    *fact->provenance = (PbProvenance)PB_INIT(PROVENANCE);
    fact->provenance->rule = SAMPLE_TEXT(a, "rule.%u", (unsigned)i % 4);
    fact->provenance->rules_version = (char *)rules_version;
    fact->provenance->build = SAMPLE_TEXT(a, "0.1.0");
    BODIES[i % 4](a, fact, number, i);
    return fact;
}

/* fact_count: a multiple of 4, else the last participant has no meeting. rules_version must live as long. */
static inline void sample_init(Sample *s, unsigned number, size_t fact_count, const char *rules_version)
{
    arena_init(&s->arena, (size_t)64 * 1024 * 1024);
    Arena *a = &s->arena;
    PbArticle *article = s->article = ARENA_NEW(a, PbArticle);
    *article = (PbArticle)PB_INIT(ARTICLE);
    article->id = SAMPLE_TEXT(a, "article-%u", number);
    article->source = SAMPLE_TEXT(a, "dpa");
    article->published = SAMPLE_TEXT(a, "2026-01-06");
    size_t sentences = fact_count < 50 ? 50 : fact_count;
    article->text = arena_alloc(a, sentences * SAMPLE_SENTENCE_BYTES + 1);
    for (size_t i = 0; i < sentences; i++) {
        char sentence[2 * SAMPLE_SENTENCE_BYTES];
        snprintf(sentence, sizeof sentence,
                 "Satz %04zu des Artikels %06u: die Koalition der Willigen tagt in Paris.%40s", i, number, "");
        memcpy(article->text + i * SAMPLE_SENTENCE_BYTES, sentence, SAMPLE_SENTENCE_BYTES);
    }
    s->facts = ARENA_ARRAY(a, fact_count + 1, PbFact *);
    for (size_t i = 0; i < fact_count; i++)
        s->facts[i] = sample_fact(a, article, rules_version, number, i);
    s->extraction = (SinkExtraction){
        .article = article,
        .key = codec_article_key(article),
        .rules_version = rules_version,
        .build = "0.1.0",
        .facts = s->facts,
        .fact_count = fact_count,
        .stored_at_ms = 1767657600000,
    };
}

static inline void sample_fini(Sample *s)
{
    arena_fini(&s->arena);
}

/* The sample as a STORE message, appended to *out. */
static inline void sample_pack(const Sample *s, uint64_t request, Buffer *out)
{
    Buffer article = {0};
    codec_pack(&s->article->base, &article);
    PbStore store = PB_INIT(STORE);
    store.request = request;
    store.article.data = (uint8_t *)article.ptr;
    store.article.len = article.len;
    store.rules_version = (char *)s->extraction.rules_version;
    store.build = (char *)s->extraction.build;
    store.n_facts = s->extraction.fact_count;
    store.facts = s->facts;
    codec_pack(&store.base, out);
    buffer_fini(&article);
}

/* A folder of its own for a test, and a file name in it; folder_fini() removes both with what SQLite put beside. */
typedef struct Folder {
    char path[64], db[96];
} Folder;

static inline void folder_init(Folder *f)
{
    strcpy(f->path, "/tmp/depesche-store-XXXXXX");
    if (!mkdtemp(f->path))
        abort();
    snprintf(f->db, sizeof f->db, "%s/facts.db", f->path);
}

static inline void folder_fini(const Folder *f)
{
    static const char *const SUFFIXES[] = {"", "-wal", "-shm"};
    char path[128];
    for (size_t i = 0; i < sizeof SUFFIXES / sizeof *SUFFIXES; i++) {
        snprintf(path, sizeof path, "%s%s", f->db, SUFFIXES[i]);
        unlink(path);
    }
    rmdir(f->path);
}

#endif
