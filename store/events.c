#include "store/events.h"

/* https://protobuf.dev/programming-guides/encoding: a field is a tag (number << 3 | wire type) and its value */
enum { WIRE_VARINT = 0, WIRE_BYTES = 2, VARINT_MAX = 10 };
enum { EVENTS_SUBSCRIPTION = 1, EVENTS_PREVIOUS = 2, EVENTS_EVENTS = 3, EVENT_SEQ = 1, EVENT_FACT = 2 };

static size_t varint(uint64_t value, char out[VARINT_MAX])
{
    size_t n = 0;
    for (; value > 0x7F; value >>= 7)
        out[n++] = (char)(value | 0x80);
    out[n++] = (char)value;
    return n;
}

static void add_varint(Buffer *out, uint64_t value)
{
    char bytes[VARINT_MAX];
    buffer_add(out, bytes, varint(value, bytes));
}

/* 0 is not written, as proto3 has it. */
static void add_number(Buffer *out, unsigned field, uint64_t value)
{
    if (!value)
        return;
    add_varint(out, field << 3 | WIRE_VARINT);
    add_varint(out, value);
}

void events_begin(Buffer *out, uint64_t subscription, uint64_t previous)
{
    buffer_clear(out);
    add_number(out, EVENTS_SUBSCRIPTION, subscription);
    add_number(out, EVENTS_PREVIOUS, previous);
}

void events_add(Buffer *out, uint64_t seq, Str fact)
{
    char bytes[VARINT_MAX];
    size_t inner = 1 + varint(seq, bytes) + 1 + varint(fact.len, bytes) + fact.len; /* tags of one byte */
    add_varint(out, EVENTS_EVENTS << 3 | WIRE_BYTES);
    add_varint(out, inner);
    add_number(out, EVENT_SEQ, seq);
    add_varint(out, EVENT_FACT << 3 | WIRE_BYTES);
    add_varint(out, fact.len);
    buffer_str(out, fact);
}
