#include "worker/evaluation/gold.h"

#include <math.h>
#include <string.h>

#include <jansson.h>

#include "base/file.h"

typedef struct Reader {
    Arena *arena;
    FactList *facts;
    const char *path;
    size_t line;
    Error *err;
    Str ids[FACTS_MAX]; /* of the meetings, ids[n] is meeting n + 1 */
    size_t id_count;
} Reader;

#define MALFORMED(r, ...) gold_fail((r), error_print((r)->err, __VA_ARGS__))

static Status gold_fail(Reader *r, Error *err)
{
    error_mark(err, STATUS_MALFORMED);
    return error_add(err, STATUS_MALFORMED, "%s:%zu", r->path, r->line);
}

/* ---- values --------------------------------------------------------------------------------------------------------- */

/* null and a missing field are the empty Str. */
static Status text(Reader *r, const json_t *object, const char *name, Str *out)
{
    const json_t *value = json_object_get(object, name);
    *out = (Str){0};
    if (!value || json_is_null(value))
        return STATUS_OK;
    if (!json_is_string(value))
        return MALFORMED(r, "\"%s\" is no string", name);
    *out = arena_str(r->arena, (Str){json_string_value(value), json_string_length(value)});
    return STATUS_OK;
}

static Status word(Reader *r, const json_t *object, const char *name, const Vocabulary *v, int *out)
{
    Str s;
    Status st = text(r, object, name, &s);
    *out = st || !s.len ? 0 : vocabulary_find(v, s);
    if (!st && s.len && !*out)
        return MALFORMED(r, "\"%s\": no %s is called \"%.*s\"", name, v->title, STR_ARG(s));
    return st;
}

static Status whole(Reader *r, const json_t *object, const char *name, uint32_t *out)
{
    const json_t *value = json_object_get(object, name);
    *out = 0;
    if (!value || json_is_null(value))
        return STATUS_OK;
    double number = json_number_value(value);
    if (!json_is_number(value) || number < 0 || number > UINT32_MAX || floor(number) != number)
        return MALFORMED(r, "\"%s\" is no whole number from 0 to %u", name, UINT32_MAX);
    *out = (uint32_t)number;
    return STATUS_OK;
}

static Status country(Reader *r, const json_t *object, char out[4])
{
    Str s;
    Status st = text(r, object, "country", &s);
    if (!st && s.len && s.len != 3)
        return MALFORMED(r, "country \"%.*s\" is no ISO 3166-1 alpha-3 code", STR_ARG(s));
    memset(out, 0, 4);
    if (!st && s.len)
        memcpy(out, s.ptr, 3);
    return st;
}

static Status actor(Reader *r, const json_t *object, const char *name, Actor *out)
{
    const json_t *value = json_object_get(object, name);
    *out = (Actor){0};
    if (!value || json_is_null(value))
        return STATUS_OK;
    if (!json_is_object(value))
        return MALFORMED(r, "\"%s\" is no object", name);
    int type;
    Status st = word(r, value, "type", &vocabulary_actor_type, &type);
    if (!st && !type)
        return MALFORMED(r, "\"%s\" has no type", name);
    out->type = (ActorType)type;
    if (!st)
        st = text(r, value, "name", &out->name);
    if (!st)
        st = country(r, value, out->country);
    return st ? st : whole(r, value, "count", &out->count);
}

static Status amount(Reader *r, const json_t *object, Amount *out)
{
    const json_t *value = json_object_get(object, "amount");
    *out = (Amount){.value = -1};
    if (!value || json_is_null(value))
        return STATUS_OK;
    const json_t *number = json_object_get(value, "value");
    if (!json_is_number(number) || json_number_value(number) < 0)
        return MALFORMED(r, "\"amount\" has no \"value\" of at least 0");
    out->value = json_number_value(number);
    return text(r, value, "unit", &out->unit);
}

static Status evidence(Reader *r, const json_t *object, Fact *f)
{
    const json_t *list = json_object_get(object, "evidence");
    size_t index;
    json_t *item;
    json_array_foreach(list, index, item)
    {
        if (f->evidence_count == FACT_EVIDENCE_MAX)
            break;
        Span *span = &f->evidence[f->evidence_count];
        Status st = whole(r, item, "start", &span->start);
        if (!st)
            st = whole(r, item, "end", &span->end);
        if (st)
            return st;
        f->evidence_count++;
    }
    return STATUS_OK;
}

/* ---- kinds ---------------------------------------------------------------------------------------------------------- */

static Status meeting_topics(Reader *r, const json_t *object, MeetingFact *m)
{
    size_t index;
    json_t *item;
    json_array_foreach(json_object_get(object, "topics"), index, item)
    {
        Str name = str_of(json_string_value(item));
        int topic = vocabulary_find(&vocabulary_topic, name);
        if (!topic)
            return MALFORMED(r, "\"topics\": no topic is called \"%.*s\"", STR_ARG(name));
        if (m->topic_count == FACT_TOPICS_MAX)
            return MALFORMED(r, "more than %d topics", FACT_TOPICS_MAX);
        m->topics[m->topic_count++] = (Topic)topic;
    }
    return STATUS_OK;
}

static Status meeting_sizes(Reader *r, const json_t *object, MeetingFact *m)
{
    size_t index;
    json_t *item;
    json_array_foreach(json_object_get(object, "size"), index, item)
    {
        if (m->size_count == FACT_SIZES_MAX)
            return MALFORMED(r, "more than %d sizes", FACT_SIZES_MAX);
        int unit;
        MeetingSize *size = &m->sizes[m->size_count++];
        Status st = whole(r, item, "value", &size->value);
        if (!st)
            st = word(r, item, "unit", &vocabulary_size_unit, &unit);
        if (st)
            return st;
        size->unit = (SizeUnit)unit;
    }
    return STATUS_OK;
}

static Status meeting(Reader *r, const json_t *object, MeetingFact *m)
{
    Str id;
    int format, channel, status;
    Status st = text(r, object, "id", &id);
    if (!st)
        st = text(r, object, "name", &m->name);
    if (!st)
        st = word(r, object, "format", &vocabulary_meeting_format, &format);
    if (!st)
        st = word(r, object, "channel", &vocabulary_channel, &channel);
    if (!st)
        st = text(r, object, "place", &m->place);
    if (!st)
        st = country(r, object, m->country);
    if (!st)
        st = text(r, object, "date", &m->date);
    if (!st)
        st = word(r, object, "status", &vocabulary_meeting_status, &status);
    if (!st)
        st = meeting_sizes(r, object, m);
    if (!st)
        st = meeting_topics(r, object, m);
    if (st)
        return st;
    m->format = (MeetingFormat)format;
    m->channel = (Channel)channel;
    m->status = (MeetingStatus)status;
    r->ids[r->id_count++] = id;
    m->number = (uint32_t)r->id_count;
    return STATUS_OK;
}

/* The meeting is found once the whole file is read; until then the number is 0 and the id waits in `rule`. */
static Status participant(Reader *r, const json_t *object, Fact *f)
{
    ParticipantFact *p = &f->participant;
    int role, channel;
    Status st = text(r, object, "meeting", &f->rule);
    if (!st)
        st = actor(r, object, "actor", &p->actor);
    if (!st)
        st = word(r, object, "role", &vocabulary_participant_role, &role);
    if (!st)
        st = word(r, object, "channel", &vocabulary_channel, &channel);
    if (st)
        return st;
    p->role = (ParticipantRole)role;
    p->channel = (Channel)channel;
    return STATUS_OK;
}

static Status pledge(Reader *r, const json_t *object, PledgeFact *p)
{
    int type, status;
    Status st = actor(r, object, "pledger", &p->pledger);
    if (!st)
        st = actor(r, object, "recipient", &p->recipient);
    if (!st)
        st = word(r, object, "type", &vocabulary_pledge_type, &type);
    if (!st)
        st = amount(r, object, &p->amount);
    if (!st)
        st = word(r, object, "status", &vocabulary_pledge_status, &status);
    if (!st)
        st = text(r, object, "condition", &p->condition);
    if (st)
        return st;
    p->type = (PledgeType)type;
    p->status = (PledgeStatus)status;
    return STATUS_OK;
}

static Status position(Reader *r, const json_t *object, PositionFact *p)
{
    int topic, stance;
    Status st = actor(r, object, "holder", &p->holder);
    if (!st)
        st = actor(r, object, "addressee", &p->addressee);
    if (!st)
        st = word(r, object, "topic", &vocabulary_topic, &topic);
    if (!st)
        st = word(r, object, "stance", &vocabulary_stance, &stance);
    if (!st)
        st = text(r, object, "statement", &p->statement);
    if (st)
        return st;
    p->topic = (Topic)topic;
    p->stance = (Stance)stance;
    p->quoted = json_is_true(json_object_get(object, "quoted"));
    return STATUS_OK;
}

static Status fact(Reader *r, const json_t *object)
{
    Fact f = {0};
    int kind;
    Status st = word(r, object, "kind", &vocabulary_fact_kind, &kind);
    if (!st && !kind)
        return MALFORMED(r, "the fact has no \"kind\"");
    if (!st)
        st = evidence(r, object, &f);
    if (st)
        return st;
    f.kind = (FactKind)kind;
    if (kind == FACT_KIND_MEETING)
        st = meeting(r, object, &f.meeting);
    else if (kind == FACT_KIND_PARTICIPANT)
        st = participant(r, object, &f);
    else if (kind == FACT_KIND_PLEDGE)
        st = pledge(r, object, &f.pledge);
    else
        st = position(r, object, &f.position);
    if (!st)
        ARENA_PUSH(r->arena, r->facts, f);
    return st;
}

/* ---- file ----------------------------------------------------------------------------------------------------------- */

static Status lines(Reader *r, Str rest)
{
    Str line;
    while (str_split(&rest, '\n', &line)) {
        r->line++;
        if (!str_trim(line).len)
            continue;
        if (r->facts->count == FACTS_MAX)
            return MALFORMED(r, "more than %d facts of one article", FACTS_MAX);
        json_error_t wrong;
        json_t *object = json_loadb(line.ptr, line.len, JSON_REJECT_DUPLICATES, &wrong);
        if (!object)
            return MALFORMED(r, "no JSON: %s", wrong.text);
        Status st = json_is_object(object) ? fact(r, object) : MALFORMED(r, "no JSON object");
        json_decref(object);
        if (st)
            return st;
    }
    return STATUS_OK;
}

static void resolve_meetings(Reader *r)
{
    for (size_t i = 0; i < r->facts->count; i++) {
        Fact *f = &r->facts->items[i];
        for (size_t m = 0; f->kind == FACT_KIND_PARTICIPANT && m < r->id_count; m++)
            if (f->rule.len && str_equal(f->rule, r->ids[m]))
                f->participant.meeting = (uint32_t)m + 1;
        f->rule = (Str){0};
    }
}

Status gold_read(const char *path, Arena *arena, FactList *out, Error *err)
{
    Buffer bytes = {0};
    Reader *r = ARENA_NEW(arena, Reader);
    *out = (FactList){0};
    r->arena = arena;
    r->facts = out;
    r->path = path;
    r->err = err;
    Status st = file_read(path, GOLD_BYTES_MAX, &bytes, err);
    if (!st)
        st = lines(r, buffer_view(&bytes));
    if (!st)
        resolve_meetings(r);
    buffer_fini(&bytes);
    return st;
}
