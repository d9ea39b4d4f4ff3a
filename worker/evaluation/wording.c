#include "worker/evaluation/wording.h"

#include <string.h>

#include "base/plain.h"

enum { WORDS_MAX = 64, STEM = 5 };

static const char *const STOP[] = {"der", "die", "das", "den", "dem", "des", "ein", "eine",       "von",
                                   "fur", "und", "in",  "am",  "im",  "zur", "zum", "sogenannte", "sogenannten"};

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
    Str rest = plain_fold(arena, name), word;
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
