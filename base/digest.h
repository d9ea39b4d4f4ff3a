/* Hashes: one that nobody can forge, for identities that live on disk and on the wire; one that is quick, against
 * damage. */
#ifndef DEPESCHE_BASE_DIGEST_H
#define DEPESCHE_BASE_DIGEST_H

#include "base/str.h"

enum { DIGEST_BYTES = 16, DIGEST_HEX = 2 * DIGEST_BYTES };

/* BLAKE2b with 128 bits (RFC 7693), by libsodium. */
typedef struct Digest {
    uint8_t bytes[DIGEST_BYTES];
} Digest;

/* Of several fields: each is preceded by its length as 8 bytes little-endian, so that moving a byte from one field to
 * the next changes the digest. */
Digest digest_of(const Str *fields, size_t count);
/* 32 lower-case hexadecimal digits and a NUL. */
void digest_hex(const Digest *d, char out[DIGEST_HEX + 1]);
/* The reverse; false where hex is not exactly that. */
bool digest_parse(Str hex, Digest *out);
bool digest_equal(const Digest *a, const Digest *b);

/* XXH3 64 bit: detects damage, not malice. */
uint64_t checksum_of(Str bytes);

#endif
