#include "base/blake2b.h"

#include <string.h>

#include <criterion/criterion.h>
#include <sodium.h>

/* RFC 7693, appendix A. */
Test(blake2b, is_that_of_the_rfc)
{
    static const uint8_t ABC[] = {0xBA, 0x80, 0xA5, 0x3F, 0x98, 0x1C, 0x4D, 0x0D, 0x6A, 0x27, 0x97, 0xB6, 0x9F,
                                  0x12, 0xF6, 0xE9, 0x4C, 0x21, 0x2F, 0x14, 0x68, 0x5A, 0xC4, 0xB7, 0x4B, 0x12,
                                  0xBB, 0x6F, 0xDB, 0xFF, 0xA2, 0xD1, 0x7D, 0x87, 0xC5, 0x39, 0x2A, 0xAB, 0x79,
                                  0x2D, 0xC2, 0x52, 0xD5, 0xDE, 0x45, 0x33, 0xCC, 0x95, 0x18, 0xD3, 0x8A, 0xA8,
                                  0xDB, 0xF1, 0x92, 0x5A, 0xB9, 0x23, 0x86, 0xED, 0xD4, 0x00, 0x99, 0x23};
    uint8_t digest[BLAKE2B_MAX];
    Blake2b b;
    blake2b_init(&b, sizeof digest);
    blake2b_add(&b, "abc", 3);
    blake2b_end(&b, digest);
    cr_expect_arr_eq(digest, ABC, sizeof digest);
}

/* Whatever the length, and however it comes in pieces. */
Test(blake2b, is_that_of_libsodium)
{
    enum { BYTES_MAX = 5 * BLAKE2B_BLOCK };
    static uint8_t bytes[BYTES_MAX];
    for (size_t i = 0; i < sizeof bytes; i++)
        bytes[i] = (uint8_t)(i * 131 + i / 251);
    for (size_t len = 0; len <= sizeof bytes; len++) {
        size_t size = crypto_generichash_BYTES_MIN + len % (BLAKE2B_MAX - crypto_generichash_BYTES_MIN + 1);
        uint8_t ours[BLAKE2B_MAX], theirs[BLAKE2B_MAX];
        cr_assert_eq(crypto_generichash(theirs, size, bytes, len, NULL, 0), 0);
        Blake2b b;
        blake2b_init(&b, size);
        for (size_t at = 0, piece = 1 + len % 7; at < len; at += piece, piece = 3 * piece % 401)
            blake2b_add(&b, bytes + at, piece < len - at ? piece : len - at);
        blake2b_add(&b, NULL, 0);
        blake2b_end(&b, ours);
        cr_expect_arr_eq(ours, theirs, size, "%zu bytes", len);
    }
}
