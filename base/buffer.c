#include "base/buffer.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

void buffer_fini(Buffer *b)
{
    free(b->ptr);
    *b = (Buffer){0};
}

void buffer_clear(Buffer *b)
{
    b->len = 0;
    b->failed = false;
}

bool buffer_reserve(Buffer *b, size_t more)
{
    if (b->failed || more >= SIZE_MAX / 2 - b->len) {
        b->failed = true;
        return false;
    }
    size_t need = b->len + more + 1;
    if (need <= b->cap)
        return true;
    size_t cap = b->cap ? b->cap : 256;
    while (cap < need)
        cap *= 2;
    char *ptr = realloc(b->ptr, cap);
    if (!ptr) {
        b->failed = true;
        return false;
    }
    b->ptr = ptr;
    b->cap = cap;
    return true;
}

void buffer_add(Buffer *b, const void *bytes, size_t len)
{
    if (!len || !buffer_reserve(b, len))
        return;
    memcpy(b->ptr + b->len, bytes, len);
    b->len += len;
    b->ptr[b->len] = '\0';
}

void buffer_str(Buffer *b, Str s)
{
    buffer_add(b, s.ptr, s.len);
}

void buffer_char(Buffer *b, char c)
{
    buffer_add(b, &c, 1);
}

void buffer_print(Buffer *b, const char *format, ...)
{
    va_list args, again;
    va_start(args, format);
    va_copy(again, args);
    int n = vsnprintf(NULL, 0, format, args);
    va_end(args);
    if (n < 0)
        b->failed = true;
    else if (buffer_reserve(b, (size_t)n)) {
        vsnprintf(b->ptr + b->len, (size_t)n + 1, format, again);
        b->len += (size_t)n;
    }
    va_end(again);
}

void buffer_json(Buffer *b, Str s)
{
    static const char SHORT[] = {['\b'] = 'b', ['\t'] = 't', ['\n'] = 'n', ['\f'] = 'f', ['\r'] = 'r'};
    buffer_char(b, '"');
    size_t plain = 0;
    for (size_t i = 0; i < s.len; i++) {
        unsigned char c = (unsigned char)s.ptr[i];
        if (c >= 0x20 && c != '"' && c != '\\')
            continue;
        buffer_add(b, s.ptr + plain, i - plain);
        plain = i + 1;
        if (c == '"' || c == '\\')
            buffer_print(b, "\\%c", c);
        else if (c < sizeof SHORT && SHORT[c])
            buffer_print(b, "\\%c", SHORT[c]);
        else
            buffer_print(b, "\\u%04x", c);
    }
    if (s.len > plain)
        buffer_add(b, s.ptr + plain, s.len - plain);
    buffer_char(b, '"');
}

Str buffer_view(const Buffer *b)
{
    return (Str){b->ptr, b->len};
}
