/* UTF-8 (RFC 3629): validation, decoding and the folding that lexicon look-ups use. */
#ifndef DEPESCHE_BASE_UTF8_H
#define DEPESCHE_BASE_UTF8_H

#include "base/str.h"

/* Length of the longest valid prefix of s; s.len where all of it is valid. Overlong forms, surrogates, values above
 * U+10FFFF and truncated sequences are invalid. */
size_t utf8_valid(Str s);
/* Decodes the code point that begins at byte `at` (< s.len) of valid UTF-8 and sets *len to its bytes; "wide" is one
 * beyond ASCII, here and below, so that ASCII costs no call. */
uint32_t utf8_decode_wide(Str s, size_t at, size_t *len);
static inline uint32_t utf8_decode(Str s, size_t at, size_t *len)
{
    unsigned char first = (unsigned char)s.ptr[at];
    if (first >= 0x80)
        return utf8_decode_wide(s, at, len);
    *len = 1;
    return first;
}
/* Writes the 1 to 4 bytes of a code point to out and returns their number. */
size_t utf8_encode(uint32_t code, char out[4]);
/* A byte inside a character, so that nothing may be cut before it. */
static inline bool utf8_is_inner(char c)
{
    return ((unsigned char)c & 0xC0) == 0x80;
}
/* The whole characters of valid UTF-8 within its first `max` bytes; a slice of s. */
Str utf8_cut(Str s, size_t max);
/* Number of code points in valid UTF-8. */
size_t utf8_count(Str s);

/* Upper or lower case letter of German and the languages around it (ASCII, Latin-1, Latin Extended-A). */
bool utf8_is_upper(uint32_t code);
bool utf8_is_lower(uint32_t code);
/* A letter: any code point that is_upper or is_lower, or lies in a letter block above Latin Extended-A (Cyrillic,
 * Greek, Arabic, …; taken whole). */
bool utf8_is_wide_letter(uint32_t code);
static inline bool utf8_is_letter(uint32_t code)
{
    return code < 0x80 ? (code | 32) >= 'a' && (code | 32) <= 'z' : utf8_is_wide_letter(code);
}
/* The lower-case letter; `code` itself where it has none here. ẞ becomes ß. */
uint32_t utf8_lower(uint32_t code);

/* A look-up key: lower case, ß and ẞ as "ss", every kind of hyphen as "-", every apostrophe as "'", NBSP as a blank.
 * Umlauts and accents stay. Writes at most cap bytes and returns the length, or 0 where cap is too small; the
 * folded form has at most s.len + s.len/2 + 1 bytes. */
size_t utf8_fold(Str s, char *out, size_t cap);

#endif
