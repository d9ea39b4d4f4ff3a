/* Slices of bytes that somebody else owns: pointer and length, not NUL-terminated.
 *
 * A Str is passed by value and never owns; whoever returns one says how long its bytes live. The text is UTF-8
 * unless said otherwise; positions count bytes. The empty Str may have a NULL pointer.
 */
#ifndef DEPESCHE_BASE_STR_H
#define DEPESCHE_BASE_STR_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

typedef struct Str {
    const char *ptr;
    size_t len;
} Str;

/* A string literal as a Str: STR("Paris"). */
#define STR(literal) ((Str){("" literal), sizeof(literal) - 1})
/* The same where the compiler wants a constant initialiser. */
/* clang-format off */
#define STR_INIT(literal) {("" literal), sizeof(literal) - 1}
/* clang-format on */
/* For printf("%.*s", STR_ARG(s)); cuts at INT_MAX, which no text here reaches. */
#define STR_ARG(s) (int)(s).len, (s).ptr ? (s).ptr : ""

/* The bytes before the NUL of `text`; the empty Str for NULL. */
static inline Str str_of(const char *text)
{
    return text ? (Str){text, strlen(text)} : (Str){NULL, 0};
}
/* Bytes [from, to) of s; from and to are clamped to its length. */
Str str_slice(Str s, size_t from, size_t to);
static inline bool str_equal(Str a, Str b)
{
    return a.len == b.len && (a.len == 0 || (a.ptr[0] == b.ptr[0] && memcmp(a.ptr, b.ptr, a.len) == 0));
}
/* How many bytes s and a NUL-terminated text have in common at their beginning. */
static inline size_t str_common(Str s, const char *text)
{
    size_t n = 0;
    while (n < s.len && text[n] && s.ptr[n] == text[n])
        n++;
    return n;
}
/* Is s this NUL-terminated text? Mostly the length of a literal says no; a word of a table, which would have to be
 * measured, is compared letter by letter. */
__attribute__((always_inline)) static inline bool str_is(Str s, const char *text)
{
    if (__builtin_constant_p(strlen(text)))
        return str_equal(s, str_of(text));
    size_t n = str_common(s, text);
    return n == s.len && !text[n];
}
/* Does s begin with this NUL-terminated text, a word of a table? */
static inline bool str_begins(Str s, const char *text)
{
    return !text[str_common(s, text)];
}
/* Order by bytes, as memcmp, the shorter first: <0, 0, >0. */
int str_compare(Str a, Str b);
static inline bool str_starts(Str s, Str prefix)
{
    return s.len >= prefix.len &&
           (prefix.len == 0 || (s.ptr[0] == prefix.ptr[0] && memcmp(s.ptr, prefix.ptr, prefix.len) == 0));
}
static inline bool str_ends(Str s, Str suffix)
{
    return s.len >= suffix.len &&
           (suffix.len == 0 || (s.ptr[s.len - 1] == suffix.ptr[suffix.len - 1] &&
                                memcmp(s.ptr + s.len - suffix.len, suffix.ptr, suffix.len) == 0));
}
/* Without ASCII white space (blank, tab, CR, LF, VT, FF) at both ends. */
Str str_trim(Str s);
/* Position of the first byte `c` at or after `from`; s.len if there is none. */
size_t str_index(Str s, char c, size_t from);
/* Position of the first `needle` at or after `from`; s.len if there is none. */
size_t str_find(Str s, Str needle, size_t from);
/* Takes the part before the next `separator` off *rest and puts it into *part; false when *rest is used up, which is
 * marked by its NULL pointer. "" gives one empty part, "a;" gives "a" and "". Start with a copy of the whole in
 * *rest. */
bool str_split(Str *rest, char separator, Str *part);
/* Whole of s as a decimal number without sign, at most INT64_MAX; false if it is anything else. */
bool str_to_uint(Str s, uint64_t *out);

#endif
