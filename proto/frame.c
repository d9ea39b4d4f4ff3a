#include "proto/frame.h"

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
