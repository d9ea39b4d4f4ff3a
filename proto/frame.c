#include "proto/frame.h"

#include "proto/limits.h"

const char *frame_verb_name(int verb)
{
    switch (verb) {
#define VERB_NAME(name, number) \
    case number:                \
        return #name;
        VERB_LIST(VERB_NAME)
#undef VERB_NAME
    default:
        return NULL;
    }
}

void frame_write_header(Verb verb, uint8_t out[FRAME_HEADER_BYTES])
{
    out[0] = 'D';
    out[1] = 'P';
    out[2] = FRAME_VERSION;
    out[3] = (uint8_t)verb;
}

Status frame_read_header(Str header, Verb *verb, Error *err)
{
    if (header.len != FRAME_HEADER_BYTES || header.ptr[0] != 'D' || header.ptr[1] != 'P')
        return error_set(err, STATUS_MALFORMED, "the first frame is no Depesche header (\"DP\", version, verb)");
    int version = (unsigned char)header.ptr[2], number = (unsigned char)header.ptr[3];
    if (version != FRAME_VERSION)
        return error_set(err, STATUS_VERSION, "protocol version %d, this side speaks %d; use the same release on both",
                         version, FRAME_VERSION);
    if (!frame_verb_name(number))
        return error_set(err, STATUS_NOT_FOUND, "unknown verb %d", number);
    *verb = (Verb)number;
    return STATUS_OK;
}

void frame_write_part(Verb verb, size_t size, uint8_t out[FRAME_PART_BYTES])
{
    out[0] = (uint8_t)verb;
    for (int i = 0; i < 4; i++)
        out[1 + i] = (uint8_t)(size >> (8 * i));
}

/* Where the next part begins; 0: there is none that is whole. */
static size_t part_end(Str rest)
{
    if (rest.len < FRAME_PART_BYTES)
        return 0;
    size_t size = 0;
    for (int i = 0; i < 4; i++)
        size |= (size_t)(unsigned char)rest.ptr[1 + i] << (8 * i);
    return size <= rest.len - FRAME_PART_BYTES ? FRAME_PART_BYTES + size : 0;
}

static Status malformed_part(Error *err)
{
    return error_set(err, STATUS_MALFORMED, "a BATCH that is empty, or ends inside a message");
}

Status frame_read_part(Str *rest, Verb *verb, Str *body, Error *err)
{
    size_t end = part_end(*rest);
    if (!end)
        return malformed_part(err);
    int number = (unsigned char)rest->ptr[0];
    Str found = str_slice(*rest, FRAME_PART_BYTES, end);
    *rest = str_slice(*rest, end, rest->len);
    if (number == VERB_BATCH)
        return error_set(err, STATUS_MALFORMED, "a BATCH inside a BATCH");
    if (!frame_verb_name(number))
        return error_set(err, STATUS_NOT_FOUND, "unknown verb %d", number);
    *verb = (Verb)number;
    *body = found;
    return STATUS_OK;
}

Status frame_check_parts(Str body, Error *err)
{
    int count = 0;
    for (size_t end; body.len && (end = part_end(body)); body = str_slice(body, end, body.len))
        if (++count > LIMIT_BATCH_PARTS)
            return error_set(err, STATUS_LIMIT, "a BATCH of more than %d messages", LIMIT_BATCH_PARTS);
    return count == 0 || body.len ? malformed_part(err) : STATUS_OK;
}
