#include "worker/text/state.h"

int32_t state_of_government(const Analysis *a, const Chunk *k, uint32_t sentence)
{
    enum { BACK = 2 };
    uint32_t first = sentence > BACK ? sentence - BACK : 0;
    int32_t found = -1;
    if (k->preposition || k->last != k->first + 2 || !token_has(&a->tokens.items[k->first], WORD_ARTICLE))
        return -1;
    for (uint32_t i = a->mentions.of_sentence[first]; i < a->mentions.of_sentence[sentence]; i++) {
        const Mention *m = &a->mentions.items[i];
        if (m->type == ACTOR_TYPE_NONE || !m->country[0])
            continue;
        if (found >= 0 && !str_equal(str_of(a->mentions.items[found].country), str_of(m->country)))
            return -1;
        if (m->type == ACTOR_TYPE_COUNTRY)
            found = (int32_t)i;
    }
    return found;
}

/* The state that acts in a sentence, else the only one that it names; -1. */
static int32_t state_told_of(const Analysis *a, uint32_t sentence)
{
    int32_t only = -1;
    for (uint32_t i = a->clauses.of_sentence[sentence]; i < a->clauses.of_sentence[sentence + 1]; i++) {
        int32_t chunk = a->clauses.items[i].subject, m = chunk < 0 ? -1 : a->clauses.chunks.items[chunk].mention;
        if (m >= 0 && a->mentions.items[m].type == ACTOR_TYPE_COUNTRY)
            return m;
    }
    for (uint32_t i = a->mentions.of_sentence[sentence]; i < a->mentions.of_sentence[sentence + 1]; i++) {
        const Mention *m = &a->mentions.items[i];
        if (m->type != ACTOR_TYPE_COUNTRY || m->place_only)
            continue;
        if (only >= 0 && !str_equal(str_of(a->mentions.items[only].country), str_of(m->country)))
            return -1;
        only = (int32_t)i;
    }
    return only;
}

int32_t state_of_land(const Analysis *a, int32_t chunk, uint32_t sentence)
{
    const Chunk *k = &a->clauses.chunks.items[chunk];
    bool land = token_is(&a->tokens.items[k->head], "land") && token_is(&a->tokens.items[k->first], "das") &&
                k->last == k->head + 1 && k->head <= k->first + 2;
    if (!land || a->clauses.items[k->clause].subject != chunk || sentence == 0 ||
        a->sentences.items[sentence - 1].paragraph != a->sentences.items[sentence].paragraph)
        return -1;
    return state_told_of(a, sentence - 1);
}
