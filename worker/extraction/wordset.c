#include "worker/extraction/wordset.h"

enum { FIRST_SIZE = 256 };

/* FNV-1a. Source: Fowler, Noll, Vo, RFC 9923. */
static size_t hash_of(Str word)
{
    uint64_t hash = 14695981039346656037u;
    for (size_t i = 0; i < word.len; i++)
        hash = (hash ^ (unsigned char)word.ptr[i]) * 1099511628211u;
    return (size_t)(hash ^ hash >> 32);
}

static size_t filter_bit(Str word)
{
    const unsigned char *p = (const unsigned char *)word.ptr;
    size_t n = word.len;
    return n < 2 ? n : (n * 1031 + p[0] * 257 + p[1] * 61 + p[n - 2] * 17 + p[n - 1]) % WORD_FILTER;
}

static size_t find(const WordIndex *index, Str word)
{
    size_t at = hash_of(word) & (index->size - 1);
    while (index->slots[at].word.ptr && !str_equal(index->slots[at].word, word))
        at = (at + 1) & (index->size - 1);
    return at;
}

static void grow(Arena *arena, WordIndex *index)
{
    WordIndex old = *index;
    index->size = old.size ? old.size * 2 : FIRST_SIZE;
    index->slots = arena_alloc(arena, index->size * sizeof *index->slots);
    for (size_t i = 0; i < index->size; i++)
        index->slots[i].word = (Str){NULL, 0};
    for (size_t i = 0; i < old.size; i++)
        if (old.slots[i].word.ptr)
            index->slots[find(index, old.slots[i].word)] = old.slots[i];
}

void wordset_put(WordSets *sets, uint32_t set)
{
    sets->bits[set / 64] |= UINT64_C(1) << set % 64;
}

void wordset_add(Arena *arena, WordIndex *index, Str word, uint32_t set)
{
    if (2 * (index->count + 1) > index->size)
        grow(arena, index);
    size_t at = find(index, word);
    if (!index->slots[at].word.ptr) {
        size_t bit = filter_bit(word);
        index->filter[bit / 64] |= UINT64_C(1) << bit % 64;
        index->slots[at].word = word;
        index->slots[at].sets = (WordSets){0};
        index->count++;
    }
    wordset_put(&index->slots[at].sets, set);
}

void wordset_join(const WordIndex *index, Str word, WordSets *out)
{
    size_t bit = filter_bit(word);
    if (!(index->filter[bit / 64] >> bit % 64 & 1))
        return;
    size_t at = find(index, word);
    if (!index->slots[at].word.ptr)
        return;
    for (size_t i = 0; i < WORD_SETS_MAX / 64; i++)
        out->bits[i] |= index->slots[at].sets.bits[i];
}
