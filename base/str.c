#define _GNU_SOURCE
#include "base/str.h"

#include <string.h>

Str str_slice(Str s, size_t from, size_t to)
{
    if (to > s.len)
        to = s.len;
    if (from > to)
        from = to;
    return (Str){s.ptr ? s.ptr + from : NULL, to - from};
}

int str_compare(Str a, Str b)
{
    size_t n = a.len < b.len ? a.len : b.len;
    int order = n ? memcmp(a.ptr, b.ptr, n) : 0;
    return order ? order : (a.len > b.len) - (a.len < b.len);
}

static bool is_space(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

Str str_trim(Str s)
{
    size_t from = 0, to = s.len;
    while (from < to && is_space(s.ptr[from]))
        from++;
    while (to > from && is_space(s.ptr[to - 1]))
        to--;
    return str_slice(s, from, to);
}

size_t str_index(Str s, char c, size_t from)
{
    if (from >= s.len)
        return s.len;
    const char *hit = memchr(s.ptr + from, c, s.len - from);
    return hit ? (size_t)(hit - s.ptr) : s.len;
}

size_t str_find(Str s, Str needle, size_t from)
{
    if (from > s.len || needle.len == 0)
        return from > s.len ? s.len : from;
    if (s.len == 0)
        return 0;
    const char *hit = memmem(s.ptr + from, s.len - from, needle.ptr, needle.len);
    return hit ? (size_t)(hit - s.ptr) : s.len;
}

bool str_split(Str *rest, char separator, Str *part)
{
    if (!rest->ptr)
        return false;
    size_t at = str_index(*rest, separator, 0);
    *part = str_slice(*rest, 0, at);
    if (at == rest->len)
        *rest = (Str){NULL, 0};
    else
        *rest = str_slice(*rest, at + 1, rest->len);
    return true;
}

bool str_to_uint(Str s, uint64_t *out)
{
    if (s.len == 0 || s.len > 19)
        return false;
    uint64_t n = 0;
    for (size_t i = 0; i < s.len; i++) {
        if (s.ptr[i] < '0' || s.ptr[i] > '9')
            return false;
        n = n * 10 + (uint64_t)(s.ptr[i] - '0');
    }
    if (n > INT64_MAX)
        return false;
    *out = n;
    return true;
}
