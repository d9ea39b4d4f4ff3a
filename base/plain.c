#include "base/plain.h"

#include <utf8proc.h>

typedef struct Folded {
    char *ptr; /* NULL: only count */
    size_t len;
    bool gap; /* a word has ended */
} Folded;

static void put(Folded *f, char c)
{
    if (f->ptr)
        f->ptr[f->len] = c;
    f->len++;
}

static void put_letter(Folded *f, char c)
{
    if (f->gap && f->len)
        put(f, ' ');
    f->gap = false;
    put(f, c);
}

/* Compatibility decomposition makes at most 18 code points of one (Unicode 15, U+FDFA). */
enum { DECOMPOSED_MAX = 32 };

static void fold_point(Folded *f, utf8proc_int32_t point)
{
    utf8proc_int32_t parts[DECOMPOSED_MAX];
    int boundary = 0;
    const utf8proc_option_t how = UTF8PROC_DECOMPOSE | UTF8PROC_COMPAT | UTF8PROC_CASEFOLD | UTF8PROC_STRIPMARK;
    utf8proc_ssize_t count = utf8proc_decompose_char(point, parts, DECOMPOSED_MAX, how, &boundary);
    for (utf8proc_ssize_t i = 0; i < count && i < DECOMPOSED_MAX; i++) {
        if ((parts[i] >= 'a' && parts[i] <= 'z') || (parts[i] >= '0' && parts[i] <= '9'))
            put_letter(f, (char)parts[i]);
        else
            f->gap = true;
    }
}

static void fold_all(Folded *f, Str s)
{
    for (size_t at = 0; at < s.len;) {
        utf8proc_int32_t point;
        utf8proc_ssize_t len =
            utf8proc_iterate((const utf8proc_uint8_t *)s.ptr + at, (utf8proc_ssize_t)(s.len - at), &point);
        if (len <= 0)
            break;
        fold_point(f, point);
        at += (size_t)len;
    }
}

Str plain_fold(Arena *arena, Str s)
{
    Folded count = {0};
    fold_all(&count, s);
    Folded f = {arena_alloc(arena, count.len), 0, false};
    fold_all(&f, s);
    return (Str){f.ptr, f.len};
}
