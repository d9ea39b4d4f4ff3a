#include <criterion/criterion.h>

#include "base/utf8.h"

Test(utf8, valid_finds_the_first_bad_byte)
{
    static const struct {
        const char *name;
        Str in;
        size_t valid;
    } rows[] = {
        {"ascii", STR_INIT("abc"), 3},
        {"german", STR_INIT("Größe"), 7},
        {"four bytes", STR_INIT("\xF0\x9F\x98\x80"), 4},
        {"latin-1",
         STR_INIT("Gr\xF6\xDF"
                  "e"),
         2},
        {"overlong", STR_INIT("a\xC0\xAF"), 1},
        {"overlong three", STR_INIT("\xE0\x80\xAF"), 0},
        {"surrogate", STR_INIT("\xED\xA0\x80"), 0},
        {"above U+10FFFF", STR_INIT("\xF4\x90\x80\x80"), 0},
        {"cut", STR_INIT("ab\xC3"), 2},
        {"lone continuation", STR_INIT("\x80"), 0},
        {"empty", STR_INIT(""), 0},
        {"after eight", STR_INIT("12345678\xFF"), 8},
        {"after nine", STR_INIT("123456789\xFF"), 9},
        {"among eight", STR_INIT("123456789abcd\xFF"), 13},
        {"sixteen and an umlaut", STR_INIT("0123456789abcdefü"), 18},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        cr_expect_eq(utf8_valid(rows[i].in), rows[i].valid, "%s: %zu", rows[i].name, utf8_valid(rows[i].in));
}

Test(utf8, encode_reverses_decode)
{
    static const uint32_t codes[] = {'A', 0x7F, 0x80, 0xDF, 0x7FF, 0x800, 0x201E, 0xFFFD, 0x10000, 0x10FFFF};
    for (size_t i = 0; i < sizeof codes / sizeof *codes; i++) {
        char bytes[4];
        size_t n = utf8_encode(codes[i], bytes), len;
        cr_expect_eq(utf8_decode((Str){bytes, n}, 0, &len), codes[i]);
        cr_expect_eq(len, n);
    }
}

Test(utf8, fold_makes_spellings_equal)
{
    static const struct {
        Str in, out;
    } rows[] = {
        {STR_INIT("Außenminister"), STR_INIT("aussenminister")},
        {STR_INIT("Aussenminister"), STR_INIT("aussenminister")},
        {STR_INIT("ÄÖÜ ẞ"), STR_INIT("äöü ss")},
        {STR_INIT("Élysée"), STR_INIT("élysée")},
        {STR_INIT("US‑Präsident"), STR_INIT("us-präsident")}, /* U+2011 */
        {STR_INIT("Paris’"), STR_INIT("paris'")},
        {STR_INIT("z.\xC2\xA0"
                  "B."),
         STR_INIT("z. b.")},
        {STR_INIT("ŠČŽŁ"), STR_INIT("ščžł")},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        char out[64];
        size_t n = utf8_fold(rows[i].in, out, sizeof out);
        cr_expect(str_equal((Str){out, n}, rows[i].out), "row %zu: %.*s", i, (int)n, out);
    }
    char small[3];
    cr_expect_eq(utf8_fold(STR("Straße"), small, sizeof small), 0);
}

Test(utf8, cuts_between_characters)
{
    cr_expect(str_equal(utf8_cut(STR("für"), 2), STR("f")));
    cr_expect(str_equal(utf8_cut(STR("für"), 3), STR("fü")));
    cr_expect(str_equal(utf8_cut(STR("für"), 9), STR("für")));
    cr_expect_eq(utf8_cut(STR("€"), 2).len, 0);
    cr_expect_eq(utf8_cut((Str){NULL, 0}, 2).len, 0);
}

Test(utf8, letters_and_case)
{
    cr_expect(utf8_is_upper(0xC9) && utf8_is_upper(0x160) && utf8_is_upper(0x141) && utf8_is_upper('Z'));
    cr_expect_not(utf8_is_upper(0xD7) || utf8_is_upper('z') || utf8_is_upper(0xDF));
    cr_expect(utf8_is_lower(0xDF) && utf8_is_lower(0xE9) && utf8_is_lower(0x161));
    cr_expect(utf8_is_letter(0x416) && utf8_is_letter(0x3B1));
    cr_expect_not(utf8_is_letter('1') || utf8_is_letter(0x201E) || utf8_is_letter('-'));
}
