#include "worker/text/analysis.h"

#include "worker/text/speech.h"

static bool is_possessive_actor(const Analysis *a, const Chunk *k)
{
    const Token *head = &a->tokens.items[k->head];
    return token_is(head, "land") || token_is(head, "regierung") || token_is(head, "staat") || token_is(head, "armee");
}

/* "sein Land", "ihre Regierung": the owner. */
static int32_t owner_of(const Analysis *a, const Chunk *k, uint32_t sentence)
{
    for (uint32_t i = k->first; i < k->head; i++) {
        const Token *t = &a->tokens.items[i];
        if (!t->word || !lexicon_has_class(a->lexicon, t->word, WORD_POSSESSIVE) || !is_possessive_actor(a, k))
            continue;
        bool female = t->folded.len > 1 && t->folded.ptr[0] == 'i';
        return mention_antecedent(&a->mentions, &a->sentences, sentence, k->first, female);
    }
    return -1;
}

int32_t analysis_chunk_mention(const Analysis *a, int32_t chunk)
{
    if (chunk < 0)
        return -1;
    const Chunk *k = &a->clauses.chunks.items[chunk];
    uint32_t sentence = a->clauses.items[k->clause].sentence;
    if (k->pronoun != NO_TOKEN) {
        const Token *t = &a->tokens.items[k->pronoun];
        bool he = token_is(t, "er") || token_is(t, "ihn") || token_is(t, "ihm");
        bool she = token_is(t, "sie") || token_is(t, "ihr");
        return he || she ? mention_antecedent(&a->mentions, &a->sentences, sentence, k->first, she) : -1;
    }
    if (k->mention >= 0 && a->mentions.items[k->mention].kind != MENTION_ADJECTIVE)
        return k->mention;
    int32_t owner = owner_of(a, k, sentence);
    if (owner >= 0)
        return owner;
    /* "die Regierung in Kiew", "das Büro des Präsidenten": the noun acts for what follows it */
    const Token *head = &a->tokens.items[k->head];
    bool office = false;
    for (const LexEntry *e = lexicon_entries(a->lexicon, head->word ? head->word : head->tail); e; e = e->next)
        office = office || e->item->type == LEX_OFFICE ||
                 (e->item->type == LEX_GROUP && str_equal(e->item->id, STR("government")));
    return office ? k->attribute : -1;
}

const When *analysis_when(const Analysis *a, uint32_t first, uint32_t last)
{
    size_t low = 0, high = a->whens.count; /* they are in the order of the text */
    while (low < high) {
        size_t mid = low + (high - low) / 2;
        if (a->whens.items[mid].first < first)
            low = mid + 1;
        else
            high = mid;
    }
    return low < a->whens.count && a->whens.items[low].first < last ? &a->whens.items[low] : NULL;
}

Analysis *analysis_run(Arena *arena, const Lexicon *lexicon, Str text, Date published)
{
    Analysis *a = ARENA_NEW(arena, Analysis);
    a->arena = arena;
    a->lexicon = lexicon;
    token_split(arena, lexicon, text, &a->tokens);
    segment_split(arena, lexicon, &a->tokens, &a->sentences);
    a->published = published.year ? published : a->sentences.published;
    mention_find(arena, lexicon, &a->tokens, &a->sentences, a->published, &a->mentions);
    for (size_t i = 0; i < a->sentences.count; i++) {
        const Sentence *s = &a->sentences.items[i];
        if (s->furniture)
            continue;
        when_find(arena, lexicon, &a->tokens, s->first, s->last, &a->whens);
        quantity_find(arena, lexicon, &a->tokens, s->first, s->last, &a->quantities);
    }
    clause_find(arena, lexicon, &a->tokens, &a->sentences, &a->clauses);
    for (uint32_t i = 0; i < a->clauses.count; i++)
        chunk_find(arena, lexicon, &a->tokens, &a->mentions, &a->clauses, i);
    speech_attribute(a);
    return a;
}
