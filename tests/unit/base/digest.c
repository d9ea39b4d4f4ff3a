#include <criterion/criterion.h>

#include "base/digest.h"

Test(digest, fields_do_not_run_together)
{
    const Str ab_c[] = {STR("ab"), STR("c")}, a_bc[] = {STR("a"), STR("bc")}, abc[] = {STR("abc")};
    Digest x = digest_of(ab_c, 2), y = digest_of(a_bc, 2), z = digest_of(abc, 1), again = digest_of(ab_c, 2);
    cr_expect(digest_equal(&x, &again));
    cr_expect_not(digest_equal(&x, &y) || digest_equal(&x, &z) || digest_equal(&y, &z));
}

Test(digest, is_blake2b_with_128_bits)
{
    /* python3: hashlib.blake2b((3).to_bytes(8, "little") + b"abc", digest_size=16).hexdigest() */
    const Str abc[] = {STR("abc")};
    Digest d = digest_of(abc, 1);
    char hex[DIGEST_HEX + 1];
    digest_hex(&d, hex);
    cr_expect_str_eq(hex, "10366aba46518e2b9d040dde242bbc5a");
}

Test(digest, parse_reverses_hex_and_takes_nothing_else)
{
    const Str some[] = {STR("x")};
    Digest d = digest_of(some, 1), back;
    char hex[DIGEST_HEX + 1];
    digest_hex(&d, hex);
    cr_expect(digest_parse(str_of(hex), &back) && digest_equal(&d, &back));
    cr_expect_not(digest_parse(STR("abc"), &back));
    hex[5] = 'G';
    cr_expect_not(digest_parse(str_of(hex), &back));
}
