#include "base/name.h"

#include "base/plain.h"
#include "base/utf8.h"

/* ---- letters that Unicode does not decompose ------------------------------------------------------------------------ */

static const struct {
    uint32_t code;
    const char *plain;
} LETTERS[] = {{0xD8, "o"},  {0xF8, "o"},  {0x141, "l"}, {0x142, "l"}, {0x110, "d"}, {0x111, "d"},
               {0x130, "i"}, {0x131, "i"}, {0xC6, "a"},  {0xE6, "a"},  {0x152, "o"}, {0x153, "o"},
               {0xDE, "th"}, {0xFE, "th"}, {0xD0, "d"},  {0xF0, "d"},  {0x126, "h"}, {0x127, "h"}};

static const char *plain_letter(uint32_t code)
{
    for (size_t i = 0; i < sizeof LETTERS / sizeof *LETTERS; i++)
        if (LETTERS[i].code == code)
            return LETTERS[i].plain;
    return NULL;
}

/* No plain form is longer than its letter in UTF-8. */
static Str fold(Arena *arena, Str name)
{
    char *out = arena_alloc(arena, name.len + 1);
    size_t len = 0;
    for (size_t at = 0, width; at < name.len; at += width) {
        const char *plain = plain_letter(utf8_decode(name, at, &width));
        Str letter = plain ? str_of(plain) : str_slice(name, at, at + width);
        memcpy(out + len, letter.ptr, letter.len);
        len += letter.len;
    }
    return plain_fold(arena, (Str){out, len});
}

Str name_label(Arena *arena, Str name)
{
    Str folded = fold(arena, name), word;
    char *out = arena_alloc(arena, folded.len + 1);
    size_t len = 0;
    while (str_split(&folded, ' ', &word)) {
        memcpy(out + len, word.ptr, word.len);
        len += word.len;
    }
    return (Str){out, len};
}

/* ---- Kölner Phonetik ------------------------------------------------------------------------------------------------ */

static bool is_any(char c, const char *set)
{
    return c && strchr(set, c) != NULL;
}

/* The code of C, which depends on its place and its neighbours. */
static const char *sound_of_c(char before, char after)
{
    if (!before)
        return is_any(after, "ahkloqrux") ? "4" : "8";
    return is_any(after, "ahkoqux") && !is_any(before, "sz") ? "4" : "8";
}

/* The code of a letter between two others (NUL: the word's end); "" for H. */
static const char *sound_of(char before, char c, char after)
{
    switch (c) {
    case 'b':
        return "1";
    case 'p':
        return after == 'h' ? "3" : "1";
    case 'd':
    case 't':
        return is_any(after, "csz") ? "8" : "2";
    case 'f':
    case 'v':
    case 'w':
        return "3";
    case 'g':
    case 'k':
    case 'q':
        return "4";
    case 'c':
        return sound_of_c(before, after);
    case 'x':
        return is_any(before, "ckq") ? "8" : "48";
    case 'l':
        return "5";
    case 'm':
    case 'n':
        return "6";
    case 'r':
        return "7";
    case 's':
    case 'z':
        return "8";
    case 'h':
        return "";
    default: /* vowels, J and Y; digits stand for themselves and are rare in names */
        return "0";
    }
}

/* The word's code behind `out`: equal neighbours once, zeros only in front. Returns its length, 2 * word.len at most. */
static size_t sound_word(Str word, char *out)
{
    size_t len = 0;
    char last = '\0';
    for (size_t i = 0; i < word.len; i++) {
        const char *code = sound_of(i ? word.ptr[i - 1] : '\0', word.ptr[i], i + 1 < word.len ? word.ptr[i + 1] : '\0');
        for (; *code; code++) {
            if (*code != last && (*code != '0' || len == 0))
                out[len++] = *code;
            last = *code;
        }
    }
    return len;
}

Str name_sound(Arena *arena, Str name)
{
    Str folded = fold(arena, name), word;
    char *out = arena_alloc(arena, 3 * folded.len + 1);
    size_t len = 0;
    while (str_split(&folded, ' ', &word)) {
        if (word.len < 2)
            continue;
        if (len)
            out[len++] = ' ';
        size_t sound = sound_word(word, out + len);
        len = sound ? len + sound : len ? len - 1 : 0;
    }
    return (Str){out, len};
}
