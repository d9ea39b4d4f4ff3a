#include "broker/filter.h"

#include <stdlib.h>
#include <string.h>

enum { LINE_BYTES = 64, LINE_WORDS = LINE_BYTES / 8, BITS_SET = 7, BIT_BITS = 9 /* 512 bits */ };

struct FilterLine {
    uint64_t words[LINE_WORDS];
};

bool filter_init(Filter *f, uint64_t capacity)
{
    *f = (Filter){.capacity = capacity};
    uint64_t lines = capacity / (LINE_BYTES * 8 / FILTER_BITS_PER_KEY) + 1;
    if (lines > FILTER_BYTES_MAX / LINE_BYTES)
        lines = FILTER_BYTES_MAX / LINE_BYTES;
    f->memory = calloc((size_t)lines + 1, LINE_BYTES);
    if (!f->memory)
        return false;
    f->lines = (FilterLine *)(((uintptr_t)f->memory + LINE_BYTES - 1) & ~(uintptr_t)(LINE_BYTES - 1));
    f->count = (uint32_t)lines;
    return true;
}

void filter_fini(Filter *f)
{
    free(f->memory);
    *f = (Filter){0};
}

/* The first bytes of the key choose the line, so that keys in their order come to lines in theirs; its second half chooses
 * the bits: 7 times 9 of its 64. */
static FilterLine *line_of(const Filter *f, const Digest *key, uint64_t *bits)
{
    const uint8_t *b = key->bytes;
    uint64_t choice = (uint64_t)b[0] << 24 | (uint64_t)b[1] << 16 | (uint64_t)b[2] << 8 | b[3];
    memcpy(bits, b + DIGEST_BYTES / 2, sizeof *bits);
    return &f->lines[choice * f->count >> 32];
}

void filter_add(Filter *f, const Digest *key)
{
    if (!f->lines)
        return;
    uint64_t bits;
    FilterLine *line = line_of(f, key, &bits);
    for (int i = 0; i < BITS_SET; i++, bits >>= BIT_BITS)
        line->words[bits % LINE_WORDS] |= UINT64_C(1) << (bits / LINE_WORDS % 64);
    f->added++;
}

bool filter_may_have(const Filter *f, const Digest *key)
{
    if (!f->lines)
        return true;
    uint64_t bits;
    const FilterLine *line = line_of(f, key, &bits);
    for (int i = 0; i < BITS_SET; i++, bits >>= BIT_BITS)
        if (!(line->words[bits % LINE_WORDS] >> (bits / LINE_WORDS % 64) & 1))
            return false;
    return true;
}
