#include "proto/json.h"

#include <math.h>

#include "base/vocabulary.h"
#include "proto/codec.h"

static void key(Buffer *out, const char *name)
{
    buffer_print(out, ",\"%s\":", name);
}

/* The empty string means "not stated": null. */
static void text(Buffer *out, const char *name, const char *value)
{
    key(out, name);
    if (*value)
        buffer_json(out, str_of(value));
    else
        buffer_str(out, STR("null"));
}

static void word(Buffer *out, const char *name, const Vocabulary *vocabulary, int value)
{
    const char *found = vocabulary_name(vocabulary, value);
    text(out, name, found ? found : "");
}

/* Whole numbers without exponent or fraction; others with the 15 digits that every double keeps. */
static void number(Buffer *out, double value)
{
    if (value == floor(value) && fabs(value) < 1e15) {
        buffer_print(out, "%.0f", value);
        return;
    }
    buffer_print(out, "%.15g", value);
}

void json_actor(Buffer *out, const PbActor *actor)
{
    if (!actor) {
        buffer_str(out, STR("null"));
        return;
    }
    const char *type = vocabulary_name(&vocabulary_actor_type, (int)actor->type);
    buffer_str(out, STR("{\"type\":"));
    buffer_json(out, str_of(type ? type : ""));
    text(out, "name", actor->name);
    text(out, "country", actor->country);
    if (actor->count)
        buffer_print(out, ",\"count\":%u}", actor->count);
    else
        buffer_str(out, STR(",\"count\":null}"));
}

static void actor_field(Buffer *out, const char *name, const PbActor *actor)
{
    key(out, name);
    json_actor(out, actor);
}

static void meeting(Buffer *out, const PbMeeting *m)
{
    buffer_print(out, ",\"id\":\"m%u\"", m->number);
    text(out, "name", m->name);
    word(out, "format", &vocabulary_meeting_format, (int)m->format);
    word(out, "channel", &vocabulary_channel, (int)m->channel);
    text(out, "place", m->place);
    text(out, "country", m->country);
    text(out, "date", m->date ? m->date->edtf : "");
    word(out, "status", &vocabulary_meeting_status, (int)m->status);
    buffer_str(out, STR(",\"size\":["));
    for (size_t i = 0; i < m->n_size; i++) {
        buffer_print(out, "%s{\"value\":%u", i ? "," : "", m->size[i]->value);
        word(out, "unit", &vocabulary_size_unit, (int)m->size[i]->unit);
        buffer_char(out, '}');
    }
    buffer_str(out, STR("],\"topics\":["));
    for (size_t i = 0; i < m->n_topics; i++) {
        const char *topic = vocabulary_name(&vocabulary_topic, (int)m->topics[i]);
        buffer_print(out, "%s\"%s\"", i ? "," : "", topic ? topic : "");
    }
    buffer_char(out, ']');
}

static void participant(Buffer *out, const PbParticipant *p)
{
    buffer_print(out, ",\"meeting\":\"m%u\"", p->meeting);
    actor_field(out, "actor", p->actor);
    word(out, "role", &vocabulary_participant_role, (int)p->role);
    word(out, "channel", &vocabulary_channel, (int)p->channel);
}

static void pledge(Buffer *out, const PbPledge *p)
{
    actor_field(out, "pledger", p->pledger);
    actor_field(out, "recipient", p->recipient);
    word(out, "type", &vocabulary_pledge_type, (int)p->type);
    key(out, "amount");
    if (p->amount) {
        buffer_str(out, STR("{\"value\":"));
        number(out, p->amount->value);
        text(out, "unit", p->amount->unit);
        buffer_char(out, '}');
    } else
        buffer_str(out, STR("null"));
    word(out, "status", &vocabulary_pledge_status, (int)p->status);
    text(out, "condition", p->condition);
}

static void position(Buffer *out, const PbPosition *p)
{
    actor_field(out, "holder", p->holder);
    word(out, "topic", &vocabulary_topic, (int)p->topic);
    word(out, "stance", &vocabulary_stance, (int)p->stance);
    actor_field(out, "addressee", p->addressee);
    key(out, "quoted");
    buffer_str(out, p->quoted ? STR("true") : STR("false"));
    text(out, "statement", p->statement);
}

static void evidence(Buffer *out, const PbEvidence *e)
{
    buffer_print(out, "{\"start\":%u,\"end\":%u", e->start, e->end);
    text(out, "quote", e->quote);
    buffer_char(out, '}');
}

static void provenance(Buffer *out, const PbFact *fact)
{
    const PbProvenance *p = fact->provenance;
    buffer_print(out, ",\"confidence\":%g", (double)fact->confidence_permille / 1000);
    word(out, "modality", &vocabulary_modality, (int)fact->modality);
    key(out, "trigger");
    if (p && p->trigger)
        evidence(out, p->trigger);
    else
        buffer_str(out, STR("null"));
    text(out, "rule", p ? p->rule : "");
    text(out, "rules_version", p ? p->rules_version : "");
    text(out, "build", p ? p->build : "");
    text(out, "fact_id", fact->id);
}

void json_fact(Buffer *out, const PbFact *fact, uint64_t seq)
{
    const char *kind = vocabulary_name(&vocabulary_fact_kind, (int)codec_fact_kind(fact));
    buffer_char(out, '{');
    if (seq)
        buffer_print(out, "\"seq\":%llu,", (unsigned long long)seq);
    buffer_print(out, "\"kind\":\"%s\"", kind ? kind : "");
    text(out, "article", fact->article);
    switch (fact->body_case) {
    case PB_BODY(MEETING):
        meeting(out, fact->meeting);
        break;
    case PB_BODY(PARTICIPANT):
        participant(out, fact->participant);
        break;
    case PB_BODY(PLEDGE):
        pledge(out, fact->pledge);
        break;
    case PB_BODY(POSITION):
        position(out, fact->position);
        break;
    default:
        break;
    }
    buffer_str(out, STR(",\"evidence\":["));
    for (size_t i = 0; i < fact->n_evidence; i++) {
        if (i)
            buffer_char(out, ',');
        evidence(out, fact->evidence[i]);
    }
    buffer_char(out, ']');
    provenance(out, fact);
    buffer_char(out, '}');
}
