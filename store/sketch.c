#include "store/sketch.h"

#include "base/digest.h"

enum { WORD_MAX = 64, LAST_BAND = SKETCH_BANDS * SKETCH_ROWS };

_Static_assert((int)LAST_BAND <= (int)SKETCH_BINS, "bands without bins");

static bool is_word_byte(char c)
{
    unsigned char u = (unsigned char)c;
    return u >= 0x80 || (u >= 'a' && u <= 'z') || (u >= 'A' && u <= 'Z') || (u >= '0' && u <= '9');
}

/* The hash of the next word of *rest, of which it is taken off; false at the end. */
static bool next_word(Str *rest, uint64_t *hash)
{
    char word[WORD_MAX];
    size_t at = 0, len = 0;
    while (at < rest->len && !is_word_byte(rest->ptr[at]))
        at++;
    if (at == rest->len)
        return false;
    for (; at < rest->len && is_word_byte(rest->ptr[at]); at++)
        if (len < WORD_MAX)
            word[len++] = rest->ptr[at] >= 'A' && rest->ptr[at] <= 'Z' ? (char)(rest->ptr[at] + 32) : rest->ptr[at];
    *hash = checksum_of((Str){word, len});
    *rest = str_slice(*rest, at, rest->len);
    return true;
}

/* A bin that is empty takes the value of the next one that is not, changed by how far that is. */
static void fill_empty(Sketch *s, const bool *is_filled)
{
    static const uint32_t DISTANCE = 0x9E3779B1u; /* golden ratio */
    Sketch given = *s;
    for (unsigned i = 0; i < SKETCH_BINS; i++) {
        unsigned steps = 0;
        while (!is_filled[(i + steps) % SKETCH_BINS])
            steps++;
        s->bins[i] = given.bins[(i + steps) % SKETCH_BINS] + steps * DISTANCE;
    }
}

bool sketch_of(Str text, Sketch *out)
{
    bool is_filled[SKETCH_BINS] = {false};
    uint64_t words[SKETCH_SHINGLE];
    size_t count = 0, shingles = 0;
    memset(out, 0xFF, sizeof *out);
    for (uint64_t word; next_word(&text, &word); count++) {
        memmove(words, words + 1, sizeof words - sizeof *words);
        words[SKETCH_SHINGLE - 1] = word;
        if (count + 1 < SKETCH_SHINGLE)
            continue;
        uint64_t hash = checksum_of((Str){(const char *)words, sizeof words});
        uint32_t *bin = &out->bins[hash % SKETCH_BINS], value = (uint32_t)(hash >> 32);
        if (value < *bin)
            *bin = value;
        is_filled[hash % SKETCH_BINS] = true;
        shingles++;
    }
    if (shingles < SKETCH_SHINGLES_MIN)
        return false;
    fill_empty(out, is_filled);
    return true;
}

double sketch_likeness(const Sketch *a, const Sketch *b)
{
    int same = 0;
    for (int i = 0; i < SKETCH_BINS; i++)
        same += a->bins[i] == b->bins[i];
    return (double)same / SKETCH_BINS;
}

void sketch_bands(const Sketch *s, uint64_t out[SKETCH_BANDS])
{
    for (uint32_t band = 0; band < SKETCH_BANDS; band++) {
        uint32_t key[1 + SKETCH_ROWS] = {band};
        memcpy(key + 1, s->bins + (size_t)band * SKETCH_ROWS, SKETCH_ROWS * sizeof *key);
        out[band] = checksum_of((Str){(const char *)key, sizeof key});
    }
}
