#include "worker/emit.h"

#include <math.h>
#include <string.h>

#include "base/digest.h"
#include "base/utf8.h"
#include "proto/codec.h"
#include "proto/limits.h"

typedef struct Emitter {
    const EmitContext *context;
    Arena *arena;
    Str text;
} Emitter;

/* protobuf-c wants char *; nothing writes through it. */
static char *copied(Emitter *e, Str s)
{
    return (char *)(uintptr_t)arena_str(e->arena, s).ptr;
}

static char *bounded(Emitter *e, Str s, size_t max)
{
    return copied(e, utf8_cut(s, max));
}

static PbEvidence *evidence(Emitter *e, Span span)
{
    PbEvidence *out = ARENA_NEW(e->arena, PbEvidence);
    *out = (PbEvidence)PB_INIT(EVIDENCE);
    Str quote = utf8_cut(str_slice(e->text, span.start, span.end), LIMIT_QUOTE_BYTES);
    out->start = span.start;
    out->end = span.start + (uint32_t)quote.len;
    out->quote = copied(e, quote);
    return out;
}

static PbActor *actor(Emitter *e, const Actor *a)
{
    if (a->type == ACTOR_TYPE_NONE)
        return NULL;
    PbActor *out = ARENA_NEW(e->arena, PbActor);
    *out = (PbActor)PB_INIT(ACTOR);
    out->type = (Depesche__V1__ActorType)a->type;
    out->name = bounded(e, a->name, LIMIT_META_BYTES);
    out->country = copied(e, str_of(a->country));
    out->count = a->count;
    return out;
}

static PbMeeting *meeting(Emitter *e, const MeetingFact *m)
{
    PbMeeting *out = ARENA_NEW(e->arena, PbMeeting);
    *out = (PbMeeting)PB_INIT(MEETING);
    out->number = m->number;
    out->name = bounded(e, m->name, LIMIT_META_BYTES);
    out->format = (Depesche__V1__MeetingFormat)m->format;
    out->channel = (Depesche__V1__Channel)m->channel;
    out->place = bounded(e, m->place, LIMIT_META_BYTES);
    out->country = copied(e, str_of(m->country));
    if (m->date.len) {
        out->date = ARENA_NEW(e->arena, PbDate);
        *out->date = (PbDate)PB_INIT(DATE);
        out->date->edtf = copied(e, m->date);
    }
    out->status = (Depesche__V1__MeetingStatus)m->status;
    out->n_size = m->size_count;
    out->size = ARENA_ARRAY(e->arena, m->size_count, PbSize *);
    for (size_t i = 0; i < m->size_count; i++) {
        out->size[i] = ARENA_NEW(e->arena, PbSize);
        *out->size[i] = (PbSize)PB_INIT(SIZE);
        out->size[i]->value = m->sizes[i].value;
        out->size[i]->unit = (Depesche__V1__SizeUnit)m->sizes[i].unit;
    }
    out->n_topics = m->topic_count;
    out->topics = ARENA_ARRAY(e->arena, m->topic_count, Depesche__V1__Topic);
    for (size_t i = 0; i < m->topic_count; i++)
        out->topics[i] = (Depesche__V1__Topic)m->topics[i];
    return out;
}

static PbParticipant *participant(Emitter *e, const ParticipantFact *p)
{
    PbParticipant *out = ARENA_NEW(e->arena, PbParticipant);
    *out = (PbParticipant)PB_INIT(PARTICIPANT);
    out->meeting = p->meeting;
    out->actor = actor(e, &p->actor);
    out->role = (Depesche__V1__ParticipantRole)p->role;
    out->channel = (Depesche__V1__Channel)p->channel;
    return out;
}

static PbPledge *pledge(Emitter *e, const PledgeFact *p)
{
    PbPledge *out = ARENA_NEW(e->arena, PbPledge);
    *out = (PbPledge)PB_INIT(PLEDGE);
    out->pledger = actor(e, &p->pledger);
    out->recipient = actor(e, &p->recipient);
    out->type = (Depesche__V1__PledgeType)p->type;
    if (p->amount.value >= 0 && p->amount.unit.len) {
        out->amount = ARENA_NEW(e->arena, PbQuantity);
        *out->amount = (PbQuantity)PB_INIT(QUANTITY);
        out->amount->value = p->amount.value;
        out->amount->unit = bounded(e, p->amount.unit, LIMIT_META_BYTES);
    }
    out->status = (Depesche__V1__PledgeStatus)p->status;
    out->condition = bounded(e, p->condition, LIMIT_QUOTE_BYTES);
    return out;
}

static PbPosition *position(Emitter *e, const PositionFact *p)
{
    PbPosition *out = ARENA_NEW(e->arena, PbPosition);
    *out = (PbPosition)PB_INIT(POSITION);
    out->holder = actor(e, &p->holder);
    out->addressee = actor(e, &p->addressee);
    out->topic = (Depesche__V1__Topic)p->topic;
    out->stance = (Depesche__V1__Stance)p->stance;
    out->quoted = p->quoted;
    out->statement = bounded(e, p->statement, LIMIT_QUOTE_BYTES);
    return out;
}

static void body(Emitter *e, const Fact *fact, PbFact *out)
{
    switch (fact->kind) {
    case FACT_KIND_MEETING:
        out->body_case = PB_BODY(MEETING);
        out->meeting = meeting(e, &fact->meeting);
        break;
    case FACT_KIND_PARTICIPANT:
        out->body_case = PB_BODY(PARTICIPANT);
        out->participant = participant(e, &fact->participant);
        break;
    case FACT_KIND_PLEDGE:
        out->body_case = PB_BODY(PLEDGE);
        out->pledge = pledge(e, &fact->pledge);
        break;
    case FACT_KIND_POSITION:
        out->body_case = PB_BODY(POSITION);
        out->position = position(e, &fact->position);
        break;
    case FACT_KIND_NONE:
    case FACT_KIND_COUNT:
        break;
    }
}

/* The id covers the article's key and everything that the fact says, but neither the pack's version nor the build, so
 * that a fact that a new version states again keeps its id. */
static void set_id(Emitter *e, PbFact *fact, Str article_key)
{
    size_t size = protobuf_c_message_get_packed_size(&fact->base);
    uint8_t *bytes = arena_alloc(e->arena, size);
    protobuf_c_message_pack(&fact->base, bytes);
    const Str fields[] = {article_key, {(const char *)bytes, size}};
    Digest id = digest_of(fields, sizeof fields / sizeof *fields);
    char hex[DIGEST_HEX + 1];
    digest_hex(&id, hex);
    fact->id = copied(e, str_of(hex));
}

static PbFact *fact_message(Emitter *e, const Fact *fact, Str article_key)
{
    PbFact *out = ARENA_NEW(e->arena, PbFact);
    *out = (PbFact)PB_INIT(FACT);
    out->article = e->context->article->id;
    out->n_evidence = fact->evidence_count < LIMIT_EVIDENCE ? fact->evidence_count : LIMIT_EVIDENCE;
    out->evidence = ARENA_ARRAY(e->arena, out->n_evidence, PbEvidence *);
    for (size_t i = 0; i < out->n_evidence; i++)
        out->evidence[i] = evidence(e, fact->evidence[i]);
    double confidence = fact->confidence < 0 ? 0 : fact->confidence > 1 ? 1 : fact->confidence;
    out->confidence_permille = (uint32_t)lround(confidence * 1000);
    out->modality = (Depesche__V1__Modality)fact->modality;
    out->provenance = ARENA_NEW(e->arena, PbProvenance);
    *out->provenance = (PbProvenance)PB_INIT(PROVENANCE);
    out->provenance->rule = bounded(e, fact->rule, LIMIT_ID_BYTES);
    if (fact->trigger.end > fact->trigger.start)
        out->provenance->trigger = evidence(e, fact->trigger);
    body(e, fact, out);
    set_id(e, out, article_key);
    out->provenance->rules_version = copied(e, e->context->rules_version);
    out->provenance->build = copied(e, e->context->build);
    return out;
}

/* Keeps the first of equal ids, and the order. An open-addressed set of indexes, at most half full. */
static size_t drop_repeated(Emitter *e, PbFact **facts, size_t count)
{
    size_t slots = 16;
    while (slots < 2 * count)
        slots *= 2;
    PbFact **set = ARENA_ARRAY(e->arena, slots, PbFact *);
    size_t kept = 0;
    for (size_t i = 0; i < count; i++) {
        size_t at = (size_t)checksum_of(str_of(facts[i]->id)) & (slots - 1);
        while (set[at] && strcmp(set[at]->id, facts[i]->id) != 0)
            at = (at + 1) & (slots - 1);
        if (set[at])
            continue;
        set[at] = facts[i];
        facts[kept++] = facts[i];
    }
    return kept;
}

void emit_facts(const FactList *facts, const EmitContext *context, Arena *arena, PbFact ***out, size_t *count)
{
    Emitter e = {context, arena, str_of(context->article->text)};
    Digest key = codec_article_key(context->article);
    Str article_key = {(const char *)key.bytes, DIGEST_BYTES};
    size_t n = facts->count < LIMIT_FACTS ? facts->count : LIMIT_FACTS;
    PbFact **messages = ARENA_ARRAY(arena, n, PbFact *);
    for (size_t i = 0; i < n; i++)
        messages[i] = fact_message(&e, &facts->items[i], article_key);
    *count = drop_repeated(&e, messages, n);
    *out = messages;
}

void emit_bounds(BoundSet cut, bool told, Buffer *out)
{
    const char *between = "";
    for (int bound = 0; bound < BOUND_COUNT; bound++) {
        if (!(cut & BOUND_BIT(bound)))
            continue;
        buffer_print(out, "%s%s", between, told ? bound_text((Bound)bound) : bound_word((Bound)bound));
        between = told ? "; " : ",";
    }
}
