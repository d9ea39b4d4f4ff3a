#define _DEFAULT_SOURCE
#include "base/blake2b.h"

#include <endian.h>
#include <stdbool.h>
#include <string.h>

static const uint64_t IV[8] = {
    UINT64_C(0x6A09E667F3BCC908), UINT64_C(0xBB67AE8584CAA73B), UINT64_C(0x3C6EF372FE94F82B),
    UINT64_C(0xA54FF53A5F1D36F1), UINT64_C(0x510E527FADE682D1), UINT64_C(0x9B05688C2B3E6C1F),
    UINT64_C(0x1F83D9ABFB41BD6B), UINT64_C(0x5BE0CD19137E2179),
};

/* RFC 7693, 2.7: which word of the block comes where, round by round; rounds 10 and 11 are those of 0 and 1. */
#define SIGMA_0 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15
#define SIGMA_1 14, 10, 4, 8, 9, 15, 13, 6, 1, 12, 0, 2, 11, 7, 5, 3
#define SIGMA_2 11, 8, 12, 0, 5, 2, 15, 13, 10, 14, 3, 6, 7, 1, 9, 4
#define SIGMA_3 7, 9, 3, 1, 13, 12, 11, 14, 2, 6, 5, 10, 4, 0, 15, 8
#define SIGMA_4 9, 0, 5, 7, 2, 4, 10, 15, 14, 1, 11, 12, 6, 8, 3, 13
#define SIGMA_5 2, 12, 6, 10, 0, 11, 8, 3, 4, 13, 7, 5, 15, 14, 1, 9
#define SIGMA_6 12, 5, 1, 15, 14, 13, 4, 10, 0, 7, 6, 3, 9, 2, 8, 11
#define SIGMA_7 13, 11, 7, 14, 12, 1, 3, 9, 5, 0, 15, 4, 8, 6, 2, 10
#define SIGMA_8 6, 15, 14, 9, 11, 3, 0, 8, 12, 2, 13, 7, 1, 4, 10, 5
#define SIGMA_9 10, 2, 8, 4, 7, 6, 1, 5, 15, 11, 9, 14, 3, 12, 13, 0

/* Of what compress() is made of nothing may stay a call: the words' order and the places in v must be constants. Left to
 * itself GCC 12 calls mix_round(), which takes twice as long. */
#define INLINE __attribute__((always_inline)) static inline

INLINE uint64_t rotate(uint64_t x, int right)
{
    return x >> right | x << (64 - right);
}

INLINE uint64_t word_at(const uint8_t *p)
{
    uint64_t w;
    memcpy(&w, p, sizeof w);
    return le64toh(w);
}

/* The mixing function G of the RFC, 3.1. */
INLINE void mix(uint64_t v[16], int a, int b, int c, int d, uint64_t x, uint64_t y)
{
    v[a] = v[a] + x + v[b];
    v[d] = rotate(v[d] ^ v[a], 32);
    v[c] += v[d];
    v[b] = rotate(v[b] ^ v[c], 24);
    v[a] = v[a] + y + v[b];
    v[d] = rotate(v[d] ^ v[a], 16);
    v[c] += v[d];
    v[b] = rotate(v[b] ^ v[c], 63);
}

INLINE void mix_round(uint64_t v[16], const uint64_t m[16], int s0, int s1, int s2, int s3, int s4, int s5, int s6,
                      int s7, int s8, int s9, int s10, int s11, int s12, int s13, int s14, int s15)
{
    mix(v, 0, 4, 8, 12, m[s0], m[s1]);
    mix(v, 1, 5, 9, 13, m[s2], m[s3]);
    mix(v, 2, 6, 10, 14, m[s4], m[s5]);
    mix(v, 3, 7, 11, 15, m[s6], m[s7]);
    mix(v, 0, 5, 10, 15, m[s8], m[s9]);
    mix(v, 1, 6, 11, 12, m[s10], m[s11]);
    mix(v, 2, 7, 8, 13, m[s12], m[s13]);
    mix(v, 3, 4, 9, 14, m[s14], m[s15]);
}

/* The compression function F of the RFC, 3.2. */
static void compress(Blake2b *b, const uint8_t *block, size_t len, bool last)
{
    uint64_t v[16], m[16];
    b->bytes += len;
    for (int i = 0; i < 16; i++)
        m[i] = word_at(block + 8 * i);
    memcpy(v, b->state, sizeof b->state);
    memcpy(v + 8, IV, sizeof IV);
    v[12] ^= b->bytes;
    v[14] = last ? ~v[14] : v[14];
    mix_round(v, m, SIGMA_0);
    mix_round(v, m, SIGMA_1);
    mix_round(v, m, SIGMA_2);
    mix_round(v, m, SIGMA_3);
    mix_round(v, m, SIGMA_4);
    mix_round(v, m, SIGMA_5);
    mix_round(v, m, SIGMA_6);
    mix_round(v, m, SIGMA_7);
    mix_round(v, m, SIGMA_8);
    mix_round(v, m, SIGMA_9);
    mix_round(v, m, SIGMA_0);
    mix_round(v, m, SIGMA_1);
    for (int i = 0; i < 8; i++)
        b->state[i] ^= v[i] ^ v[i + 8];
}

void blake2b_init(Blake2b *b, size_t digest_bytes)
{
    *b = (Blake2b){.size = digest_bytes};
    memcpy(b->state, IV, sizeof IV);
    b->state[0] ^= UINT64_C(0x01010000) ^ digest_bytes; /* no key, one leaf (RFC 7693, 2.5) */
}

/* The last block is told apart, so that a full one waits until more comes. */
void blake2b_add(Blake2b *b, const void *bytes, size_t len)
{
    const uint8_t *p = bytes;
    if (len == 0)
        return;
    size_t room = BLAKE2B_BLOCK - b->waiting;
    if (len > room) {
        memcpy(b->block + b->waiting, p, room);
        compress(b, b->block, BLAKE2B_BLOCK, false);
        b->waiting = 0;
        for (p += room, len -= room; len > BLAKE2B_BLOCK; p += BLAKE2B_BLOCK, len -= BLAKE2B_BLOCK)
            compress(b, p, BLAKE2B_BLOCK, false);
    }
    memcpy(b->block + b->waiting, p, len);
    b->waiting += len;
}

void blake2b_end(Blake2b *b, uint8_t *digest)
{
    memset(b->block + b->waiting, 0, BLAKE2B_BLOCK - b->waiting);
    compress(b, b->block, b->waiting, true);
    for (size_t i = 0; i < b->size; i++)
        digest[i] = (uint8_t)(b->state[i / 8] >> (8 * (i % 8)));
}
