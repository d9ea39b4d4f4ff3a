#include "base/digest.h"

#include <string.h>

#include <sodium.h>
#include <xxhash.h>

Digest digest_of(const Str *fields, size_t count)
{
    crypto_generichash_state state;
    crypto_generichash_init(&state, NULL, 0, DIGEST_BYTES);
    for (size_t i = 0; i < count; i++) {
        uint8_t length[8];
        for (int k = 0; k < 8; k++)
            length[k] = (uint8_t)((uint64_t)fields[i].len >> (8 * k));
        crypto_generichash_update(&state, length, sizeof length);
        if (fields[i].len)
            crypto_generichash_update(&state, (const unsigned char *)fields[i].ptr, fields[i].len);
    }
    Digest d;
    crypto_generichash_final(&state, d.bytes, sizeof d.bytes);
    return d;
}

void digest_hex(const Digest *d, char out[DIGEST_HEX + 1])
{
    static const char DIGITS[] = "0123456789abcdef";
    for (size_t i = 0; i < DIGEST_BYTES; i++) {
        out[2 * i] = DIGITS[d->bytes[i] >> 4];
        out[2 * i + 1] = DIGITS[d->bytes[i] & 15];
    }
    out[DIGEST_HEX] = '\0';
}

static int nibble(char c)
{
    return c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

bool digest_parse(Str hex, Digest *out)
{
    if (hex.len != DIGEST_HEX)
        return false;
    Digest d;
    for (size_t i = 0; i < DIGEST_BYTES; i++) {
        int high = nibble(hex.ptr[2 * i]), low = nibble(hex.ptr[2 * i + 1]);
        if (high < 0 || low < 0)
            return false;
        d.bytes[i] = (uint8_t)(high << 4 | low);
    }
    *out = d;
    return true;
}

bool digest_equal(const Digest *a, const Digest *b)
{
    return memcmp(a->bytes, b->bytes, DIGEST_BYTES) == 0;
}

uint64_t checksum_of(Str bytes)
{
    return XXH3_64bits(bytes.len ? bytes.ptr : "", bytes.len);
}
