#include "proto/codec.h"

#include <math.h>
#include <string.h>

#include "base/date.h"
#include "base/utf8.h"
#include "proto/limits.h"

void codec_pack(const ProtobufCMessage *message, Buffer *out)
{
    size_t size = protobuf_c_message_get_packed_size(message), before = out->len;
    if (!buffer_reserve(out, size))
        return;
    protobuf_c_message_pack(message, (uint8_t *)out->ptr + before);
    out->len = before + size;
}

/* ---- limits by field name; everything else is bounded by LIMIT_META_BYTES -------------------------------------------- */

typedef struct FieldLimit {
    const char *field;
    size_t max;
} FieldLimit;

static const FieldLimit TEXT_LIMITS[] = {
    {"text", LIMIT_ARTICLE_TEXT_BYTES}, {"id", LIMIT_ID_BYTES},           {"rule", LIMIT_ID_BYTES},
    {"rules_version", LIMIT_ID_BYTES},  {"build", LIMIT_ID_BYTES},        {"quote", LIMIT_QUOTE_BYTES},
    {"statement", LIMIT_QUOTE_BYTES},   {"condition", LIMIT_QUOTE_BYTES}, {"article", LIMIT_FRAME_BYTES},
};

static const FieldLimit COUNT_LIMITS[] = {
    {"evidence", LIMIT_EVIDENCE},
    {"facts", LIMIT_FACTS},
    {"size", LIMIT_MEETING_LIST},
    {"topics", LIMIT_MEETING_LIST},
    {"jobs", LIMIT_HEARTBEAT_JOBS},
    {"events", LIMIT_EVENTS},
    {"kinds", LIMIT_KINDS},
    {"workers", LIMIT_FACTS},
    {"graves", LIMIT_GRAVES},
    {"attempts", LIMIT_ATTEMPTS},
    {"subscribers", LIMIT_SUBSCRIPTIONS},
};

static size_t limit_of(const FieldLimit *limits, size_t count, const char *field, size_t otherwise)
{
    for (size_t i = 0; i < count; i++)
        if (strcmp(limits[i].field, field) == 0)
            return limits[i].max;
    return otherwise;
}

enum { WALK_DEPTH_MAX = 8 };

static Status check_message(const ProtobufCMessage *message, int depth, Error *err);

static Status check_string(const ProtobufCMessageDescriptor *type, const ProtobufCFieldDescriptor *field,
                           const char *value, Error *err)
{
    Str s = str_of(value);
    size_t max = limit_of(TEXT_LIMITS, sizeof TEXT_LIMITS / sizeof *TEXT_LIMITS, field->name, LIMIT_META_BYTES);
    if (s.len > max)
        return error_set(err, STATUS_LIMIT, "%s.%s has %zu bytes, the limit is %zu", type->short_name, field->name,
                         s.len, max);
    size_t valid = utf8_valid(s);
    if (valid != s.len)
        return error_set(err, STATUS_MALFORMED, "%s.%s is not UTF-8 at byte %zu; convert it first (iconv -t UTF-8)",
                         type->short_name, field->name, valid);
    return STATUS_OK;
}

static Status check_value(const ProtobufCMessageDescriptor *type, const ProtobufCFieldDescriptor *field,
                          const void *value, int depth, Error *err)
{
    switch (field->type) {
    case PROTOBUF_C_TYPE_STRING:
        return check_string(type, field, *(char *const *)value, err);
    case PROTOBUF_C_TYPE_BYTES:
        if (((const ProtobufCBinaryData *)value)->len > LIMIT_FRAME_BYTES)
            return error_set(err, STATUS_LIMIT, "%s.%s is longer than a frame", type->short_name, field->name);
        return STATUS_OK;
    case PROTOBUF_C_TYPE_ENUM:
        if (!protobuf_c_enum_descriptor_get_value(field->descriptor, *(const int *)value))
            return error_set(err, STATUS_MALFORMED,
                             "%s.%s has the unknown value %d; use the same release on both sides", type->short_name,
                             field->name, *(const int *)value);
        return STATUS_OK;
    case PROTOBUF_C_TYPE_DOUBLE:
        if (!isfinite(*(const double *)value))
            return error_set(err, STATUS_MALFORMED, "%s.%s is not a finite number", type->short_name, field->name);
        return STATUS_OK;
    case PROTOBUF_C_TYPE_MESSAGE: {
        const ProtobufCMessage *inner = *(ProtobufCMessage *const *)value;
        return inner ? check_message(inner, depth + 1, err) : STATUS_OK;
    }
    default:
        return STATUS_OK;
    }
}

static size_t value_size(ProtobufCType type)
{
    switch (type) {
    case PROTOBUF_C_TYPE_STRING:
    case PROTOBUF_C_TYPE_MESSAGE:
        return sizeof(void *);
    case PROTOBUF_C_TYPE_BYTES:
        return sizeof(ProtobufCBinaryData);
    case PROTOBUF_C_TYPE_ENUM:
        return sizeof(int);
    case PROTOBUF_C_TYPE_DOUBLE:
        return sizeof(double);
    default:
        return 0; /* integers need no check */
    }
}

static Status check_field(const ProtobufCMessage *message, const ProtobufCFieldDescriptor *field, int depth, Error *err)
{
    const ProtobufCMessageDescriptor *type = message->descriptor;
    const char *base = (const char *)message;
    if (field->label != PROTOBUF_C_LABEL_REPEATED) {
        bool in_oneof = field->flags & PROTOBUF_C_FIELD_FLAG_ONEOF;
        if (in_oneof && *(const uint32_t *)(const void *)(base + field->quantifier_offset) != field->id)
            return STATUS_OK;
        return check_value(type, field, base + field->offset, depth, err);
    }
    size_t count = *(const size_t *)(const void *)(base + field->quantifier_offset);
    size_t max = limit_of(COUNT_LIMITS, sizeof COUNT_LIMITS / sizeof *COUNT_LIMITS, field->name, 0);
    if (count > max)
        return error_set(err, STATUS_LIMIT, "%s.%s has %zu entries, the limit is %zu", type->short_name, field->name,
                         count, max);
    size_t size = value_size(field->type);
    const char *items = *(const char *const *)(const void *)(base + field->offset);
    for (size_t i = 0; size && i < count; i++) {
        Status st = check_value(type, field, items + i * size, depth, err);
        if (st)
            return st;
    }
    return STATUS_OK;
}

static Status check_message(const ProtobufCMessage *message, int depth, Error *err)
{
    if (depth > WALK_DEPTH_MAX)
        return error_set(err, STATUS_LIMIT, "messages are nested deeper than %d", WALK_DEPTH_MAX);
    for (unsigned i = 0; i < message->descriptor->n_fields; i++) {
        Status st = check_field(message, &message->descriptor->fields[i], depth, err);
        if (st)
            return st;
    }
    return STATUS_OK;
}

/* ---- decoding ----------------------------------------------------------------------------------------------------------- */

static void *arena_alloc_for(void *arena, size_t size)
{
    return arena_alloc(arena, size);
}

static void keep(void *arena, void *pointer)
{
    (void)arena, (void)pointer; /* the arena frees all at once */
}

static Status unpack_guarded(const ProtobufCMessageDescriptor *type, Str bytes, Arena *arena, ProtobufCMessage **out,
                             Error *err)
{
    ProtobufCAllocator allocator = {arena_alloc_for, keep, arena};
    Status st = arena_guard(arena);
    if (st)
        return error_set(err, st, "%s: decoding it takes more memory than %zu bytes", type->short_name,
                         arena->cap_bytes);
    ProtobufCMessage *message =
        protobuf_c_message_unpack(type, &allocator, bytes.len, (const uint8_t *)(bytes.len ? bytes.ptr : ""));
    if (!message)
        return error_set(err, STATUS_MALFORMED, "not an encoded %s", type->short_name);
    if (protobuf_c_message_get_packed_size(message) != bytes.len)
        return error_set(err, STATUS_MALFORMED, "%s: not encoded canonically, or a NUL byte inside a string",
                         type->short_name);
    if ((st = check_message(message, 0, err)))
        return st;
    *out = message;
    return STATUS_OK;
}

Status codec_unpack(const ProtobufCMessageDescriptor *type, Str bytes, Arena *arena, ProtobufCMessage **out, Error *err)
{
    Status st = unpack_guarded(type, bytes, arena, out, err);
    arena->full = NULL;
    return st;
}

#define CODEC_DEFINE(name, Type, generated)                                              \
    Status codec_unpack_##name(Str bytes, Arena *arena, Type **out, Error *err)          \
    {                                                                                    \
        ProtobufCMessage *message = NULL;                                                \
        Status st = codec_unpack(&generated##__descriptor, bytes, arena, &message, err); \
        if (!st)                                                                         \
            *out = (Type *)message;                                                      \
        return st;                                                                       \
    }
CODEC_TYPES(CODEC_DEFINE)

/* ---- meaning ------------------------------------------------------------------------------------------------------------ */

Status codec_check_article(const PbArticle *article, Error *err)
{
    Str id = str_of(article->id), published = str_of(article->published);
    if (id.len == 0)
        return error_set(err, STATUS_MALFORMED, "Article.id is empty; give every article a name");
    for (size_t i = 0; i < id.len; i++)
        if ((unsigned char)id.ptr[i] < 0x20 || id.ptr[i] == 0x7F)
            return error_set(err, STATUS_MALFORMED, "Article.id has a control character at byte %zu", i);
    if (str_trim(str_of(article->text)).len == 0)
        return error_set(err, STATUS_MALFORMED, "Article.text is empty");
    if (published.len && !date_is_edtf(published))
        return error_set(err, STATUS_MALFORMED,
                         "Article.published is \"%.40s\", no date of the calendar; write 2026-01-06, 2025-03 or 2025",
                         article->published);
    return STATUS_OK;
}

static bool at_border(Str text, size_t at)
{
    return at == text.len || ((unsigned char)text.ptr[at] & 0xC0) != 0x80;
}

static Status check_evidence(const PbEvidence *e, Str text, Error *err)
{
    if (e->start >= e->end || e->end > text.len)
        return error_set(err, STATUS_MALFORMED, "evidence %u-%u is not inside the text of %zu bytes", e->start, e->end,
                         text.len);
    if (!at_border(text, e->start) || !at_border(text, e->end))
        return error_set(err, STATUS_MALFORMED, "evidence %u-%u cuts a character", e->start, e->end);
    if (!str_equal(str_of(e->quote), str_slice(text, e->start, e->end)))
        return error_set(err, STATUS_MALFORMED, "evidence %u-%u: the quote is not what the text has there", e->start,
                         e->end);
    return STATUS_OK;
}

/* `required`: the actor must be there. */
static Status check_actor(const PbActor *actor, const char *what, bool required, Error *err)
{
    if (!actor)
        return required ? error_set(err, STATUS_MALFORMED, "a fact without its %s", what) : STATUS_OK;
    if (actor->type == 0 || *actor->name == '\0')
        return error_set(err, STATUS_MALFORMED, "the %s has no type or no name", what);
    return STATUS_OK;
}

static Status check_body(const PbFact *fact, Error *err)
{
    Status st;
    switch (fact->body_case) {
    case PB_BODY(MEETING):
        if (fact->meeting->number == 0)
            return error_set(err, STATUS_MALFORMED, "a meeting without a number");
        if (fact->meeting->date && *fact->meeting->date->edtf && !date_is_edtf(str_of(fact->meeting->date->edtf)))
            return error_set(err, STATUS_MALFORMED, "a meeting whose date is no EDTF date");
        return STATUS_OK;
    case PB_BODY(PARTICIPANT):
        if (fact->participant->meeting == 0)
            return error_set(err, STATUS_MALFORMED, "a participant without a meeting");
        return check_actor(fact->participant->actor, "actor", true, err);
    case PB_BODY(PLEDGE):
        if ((st = check_actor(fact->pledge->pledger, "pledger", true, err)))
            return st;
        return check_actor(fact->pledge->recipient, "recipient", false, err);
    case PB_BODY(POSITION):
        if ((st = check_actor(fact->position->holder, "holder", true, err)))
            return st;
        return check_actor(fact->position->addressee, "addressee", false, err);
    default:
        return error_set(err, STATUS_MALFORMED, "a fact without a body");
    }
}

Status codec_check_fact(const PbFact *fact, const PbArticle *article, Error *err)
{
    Str text = str_of(article->text);
    Digest id;
    if (!digest_parse(str_of(fact->id), &id))
        return error_set(err, STATUS_MALFORMED, "Fact.id is not %d hexadecimal digits", DIGEST_HEX);
    if (fact->n_evidence == 0)
        return error_set(err, STATUS_MALFORMED, "a fact without evidence");
    if (fact->confidence_permille > 1000)
        return error_set(err, STATUS_MALFORMED, "confidence %u is over 1000", fact->confidence_permille);
    if (!fact->provenance)
        return error_set(err, STATUS_MALFORMED, "a fact without provenance");
    for (size_t i = 0; i < fact->n_evidence; i++) {
        Status st = check_evidence(fact->evidence[i], text, err);
        if (st)
            return st;
    }
    if (fact->provenance->trigger) {
        Status st = check_evidence(fact->provenance->trigger, text, err);
        if (st)
            return st;
    }
    return check_body(fact, err);
}

FactKind codec_fact_kind(const PbFact *fact)
{
    switch (fact->body_case) {
    case PB_BODY(MEETING):
        return FACT_KIND_MEETING;
    case PB_BODY(PARTICIPANT):
        return FACT_KIND_PARTICIPANT;
    case PB_BODY(PLEDGE):
        return FACT_KIND_PLEDGE;
    case PB_BODY(POSITION):
        return FACT_KIND_POSITION;
    default:
        return FACT_KIND_NONE;
    }
}

static const struct {
    Status status;
    Depesche__V1__ErrorCode code;
} ERROR_CODES[] = {
    {STATUS_MALFORMED, PB_ERROR(BAD_MESSAGE)},
    {STATUS_VERSION, PB_ERROR(BAD_VERSION)},
    {STATUS_NOT_FOUND, PB_ERROR(UNKNOWN_VERB)},
    {STATUS_LIMIT, PB_ERROR(OVER_LIMIT)},
    {STATUS_USAGE, PB_ERROR(UNKNOWN_PEER)},
    {STATUS_CORRUPT, PB_ERROR(DAMAGED)},
    {STATUS_FOREIGN, PB_ERROR(OTHER_DATABASE)},
    {STATUS_DENIED, PB_ERROR(DENIED)},
    {STATUS_GONE, PB_ERROR(GONE)},
    {STATUS_TAKEN, PB_ERROR(TAKEN)},
};

enum { ERROR_CODE_COUNT = sizeof ERROR_CODES / sizeof *ERROR_CODES };

Depesche__V1__ErrorCode codec_error_code(Status status)
{
    for (size_t i = 0; i < ERROR_CODE_COUNT; i++)
        if (ERROR_CODES[i].status == status)
            return ERROR_CODES[i].code;
    return PB_ERROR(UNAVAILABLE);
}

Status codec_error_status(Depesche__V1__ErrorCode code)
{
    for (size_t i = 0; i < ERROR_CODE_COUNT; i++)
        if (ERROR_CODES[i].code == code)
            return ERROR_CODES[i].status;
    return STATUS_UNAVAILABLE;
}

Digest codec_article_key(const PbArticle *a)
{
    const Str fields[] = {str_of(a->id),        str_of(a->url),      str_of(a->source), str_of(a->title),
                          str_of(a->published), str_of(a->language), str_of(a->text)};
    return digest_of(fields, sizeof fields / sizeof *fields);
}
