#include "worker/evaluation/wording.h"

#include <string.h>

#include <utf8proc.h>

enum { WORDS_MAX = 64, STEM = 5 };

static const char *const STOP[] = {"der", "die", "das", "den", "dem", "des", "ein", "eine",       "von",
                                   "fur", "und", "in",  "am",  "im",  "zur", "zum", "sogenannte", "sogenannten"};

/* ---- folding -------------------------------------------------------------------------------------------------------- */

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

Str wording_fold(Arena *arena, Str s)
{
    Folded count = {0};
    fold_all(&count, s);
    Folded f = {arena_alloc(arena, count.len), 0, false};
    fold_all(&f, s);
    return (Str){f.ptr, f.len};
}

Str wording_last(Str folded)
{
    size_t at = folded.len;
    while (at && folded.ptr[at - 1] != ' ')
        at--;
    return str_slice(folded, at, folded.len);
}

/* ---- names ---------------------------------------------------------------------------------------------------------- */

static bool contains(const Str *words, size_t count, Str word)
{
    for (size_t i = 0; i < count; i++)
        if (str_equal(words[i], word))
            return true;
    return false;
}

/* The distinct stems of a name's words; their number. */
static size_t stems(Arena *arena, Str name, Str out[WORDS_MAX])
{
    size_t count = 0;
    Str rest = wording_fold(arena, name), word;
    while (count < WORDS_MAX && str_split(&rest, ' ', &word)) {
        bool stop = !word.len;
        for (size_t i = 0; i < sizeof STOP / sizeof *STOP; i++)
            stop |= str_equal(word, str_of(STOP[i]));
        Str stem = str_slice(word, 0, STEM);
        if (!stop && !contains(out, count, stem))
            out[count++] = stem;
    }
    return count;
}

double wording_same_name(Arena *arena, Str a, Str b)
{
    Str x[WORDS_MAX], y[WORDS_MAX];
    size_t x_count = stems(arena, a, x), y_count = stems(arena, b, y), both = 0;
    if (!x_count || !y_count)
        return 0;
    for (size_t i = 0; i < x_count; i++)
        both += contains(y, y_count, x[i]);
    return (double)both / (double)(x_count + y_count - both) >= 0.5 ? 1 : 0;
}

/* ---- letters -------------------------------------------------------------------------------------------------------- */

/* The longest common run, the first in a and then the first in b of equally long ones; the runs to its left and right
 * are matched in the same way. */
static size_t matching(Str a, Str b)
{
    size_t best = 0, at_a = 0, at_b = 0;
    for (size_t i = 0; i < a.len; i++)
        for (size_t j = 0; j < b.len; j++) {
            size_t run = 0;
            while (i + run < a.len && j + run < b.len && a.ptr[i + run] == b.ptr[j + run])
                run++;
            if (run > best) {
                best = run;
                at_a = i;
                at_b = j;
            }
        }
    if (!best)
        return 0;
    return best + matching(str_slice(a, 0, at_a), str_slice(b, 0, at_b)) +
           matching(str_slice(a, at_a + best, a.len), str_slice(b, at_b + best, b.len));
}

double wording_ratio(Str a, Str b)
{
    return a.len + b.len ? 2.0 * (double)matching(a, b) / (double)(a.len + b.len) : 1;
}
