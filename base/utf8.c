#include "base/utf8.h"

#include <string.h>

/* Where the first byte that is not ASCII may be: eight at a time, for most text is. */
static size_t skip_ascii(const unsigned char *p, size_t i, size_t len)
{
    for (uint64_t eight; len - i >= sizeof eight; i += sizeof eight) {
        memcpy(&eight, p + i, sizeof eight);
        if (eight & UINT64_C(0x8080808080808080))
            break;
    }
    return i;
}

size_t utf8_valid(Str s)
{
    const unsigned char *p = (const unsigned char *)s.ptr;
    size_t i = 0;
    while (i < s.len) {
        uint64_t eight;
        if (s.len - i >= sizeof eight && (memcpy(&eight, p + i, sizeof eight), !(eight & 0x8080808080808080u))) {
            i += sizeof eight;
            continue;
        }
        unsigned char c = p[i];
        if (c < 0x80) {
            i = skip_ascii(p, i + 1, s.len);
            continue;
        }
        size_t more = c >= 0xC2 && c <= 0xDF ? 1 : c >= 0xE0 && c <= 0xEF ? 2 : c >= 0xF0 && c <= 0xF4 ? 3 : 0;
        if (more == 0 || s.len - i <= more)
            return i;
        /* RFC 3629 section 4: the second byte's range depends on the first */
        unsigned char low = c == 0xE0 ? 0xA0 : c == 0xF0 ? 0x90 : 0x80;
        unsigned char high = c == 0xED ? 0x9F : c == 0xF4 ? 0x8F : 0xBF;
        if (p[i + 1] < low || p[i + 1] > high)
            return i;
        for (size_t k = 2; k <= more; k++)
            if ((p[i + k] & 0xC0) != 0x80)
                return i;
        i += more + 1;
    }
    return s.len;
}

Str utf8_cut(Str s, size_t max)
{
    if (s.len <= max)
        return s;
    size_t end = max;
    while (end > 0 && utf8_is_inner(s.ptr[end]))
        end--;
    return (Str){s.ptr, end};
}

uint32_t utf8_decode_wide(Str s, size_t at, size_t *len)
{
    const unsigned char *p = (const unsigned char *)s.ptr + at;
    if (p[0] < 0xE0) {
        *len = 2;
        return (uint32_t)(p[0] & 0x1F) << 6 | (p[1] & 0x3F);
    }
    if (p[0] < 0xF0) {
        *len = 3;
        return (uint32_t)(p[0] & 0x0F) << 12 | (uint32_t)(p[1] & 0x3F) << 6 | (p[2] & 0x3F);
    }
    *len = 4;
    return (uint32_t)(p[0] & 0x07) << 18 | (uint32_t)(p[1] & 0x3F) << 12 | (uint32_t)(p[2] & 0x3F) << 6 | (p[3] & 0x3F);
}

size_t utf8_encode(uint32_t code, char out[4])
{
    if (code < 0x80) {
        out[0] = (char)code;
        return 1;
    }
    if (code < 0x800) {
        out[0] = (char)(0xC0 | code >> 6);
        out[1] = (char)(0x80 | (code & 0x3F));
        return 2;
    }
    if (code < 0x10000) {
        out[0] = (char)(0xE0 | code >> 12);
        out[1] = (char)(0x80 | (code >> 6 & 0x3F));
        out[2] = (char)(0x80 | (code & 0x3F));
        return 3;
    }
    out[0] = (char)(0xF0 | code >> 18);
    out[1] = (char)(0x80 | (code >> 12 & 0x3F));
    out[2] = (char)(0x80 | (code >> 6 & 0x3F));
    out[3] = (char)(0x80 | (code & 0x3F));
    return 4;
}

size_t utf8_count(Str s)
{
    size_t n = 0;
    for (size_t i = 0; i < s.len; i++)
        n += ((unsigned char)s.ptr[i] & 0xC0) != 0x80;
    return n;
}

uint32_t utf8_lower(uint32_t c)
{
    if (c >= 'A' && c <= 'Z')
        return c + 32;
    if (c >= 0xC0 && c <= 0xDE && c != 0xD7)
        return c + 32;
    if (c == 0x178)
        return 0xFF;
    if (c == 0x1E9E)
        return 0xDF;
    /* Latin Extended-A alternates upper and lower; the parity changes at 0x139 and back at 0x14A */
    if ((c >= 0x100 && c <= 0x137) || (c >= 0x14A && c <= 0x177))
        return c | 1;
    if ((c >= 0x139 && c <= 0x148) || (c >= 0x179 && c <= 0x17E))
        return c % 2 ? c + 1 : c;
    if (c >= 0x218 && c <= 0x21B) /* Ș, Ț */
        return c | 1;
    return c;
}

bool utf8_is_upper(uint32_t c)
{
    return utf8_lower(c) != c;
}

bool utf8_is_lower(uint32_t c)
{
    if (c >= 'a' && c <= 'z')
        return true;
    if (c < 0xDF)
        return false;
    if (c <= 0xFF)
        return c != 0xF7;
    return c <= 0x17F ? utf8_lower(c) == c : c == 0x219 || c == 0x21B;
}

bool utf8_is_wide_letter(uint32_t c)
{
    if (c <= 0x17F)
        return utf8_is_upper(c) || utf8_is_lower(c);
    return (c >= 0x180 && c <= 0x1FFF) || (c >= 0x2C00 && c <= 0x2DFF) || (c >= 0x3040 && c <= 0xD7FF);
}

size_t utf8_fold(Str s, char *out, size_t cap)
{
    size_t n = 0;
    for (size_t i = 0; i < s.len;) {
        unsigned char plain = (unsigned char)s.ptr[i];
        if (plain < 0x80 && plain != '`' && n < cap) { /* nearly all letters of German */
            out[n++] = (char)(plain >= 'A' && plain <= 'Z' ? plain + ('a' - 'A') : plain);
            i++;
            continue;
        }
        size_t len;
        uint32_t c = utf8_lower(utf8_decode(s, i, &len));
        i += len;
        char bytes[4];
        size_t count;
        if (c == 0xDF) {
            memcpy(bytes, "ss", 2);
            count = 2;
        } else {
            if ((c >= 0x2010 && c <= 0x2015) || c == 0x2212)
                c = '-';
            else if (c == 0x2018 || c == 0x2019 || c == 0x02BC || c == 0x00B4 || c == '`')
                c = '\'';
            else if (c == 0xA0 || c == 0x202F || c == 0x2009)
                c = ' ';
            count = utf8_encode(c, bytes);
        }
        if (n + count > cap)
            return 0;
        memcpy(out + n, bytes, count);
        n += count;
    }
    return n;
}
