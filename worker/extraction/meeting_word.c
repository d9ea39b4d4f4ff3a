/* Words that decide how a meeting is told. */
#include "worker/extraction/meeting_word.h"

static const Token *tok(const Analysis *a, uint32_t i)
{
    return &a->tokens.items[i];
}

bool word_is_one_of(const Token *t, const char *const *words, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (token_is(t, words[i]))
            return true;
    return false;
}

bool word_in_clause(const Analysis *a, uint32_t clause, const char *const *words, size_t count)
{
    const Clause *k = &a->clauses.items[clause];
    for (uint32_t i = k->first; i < k->last; i++)
        if (a->clauses.owner[i] == clause && word_is_one_of(tok(a, i), words, count))
            return true;
    return false;
}

bool word_is_event(const Analysis *a, uint32_t i)
{
    const Token *t = tok(a, i);
    if (t->word && !token_starts(t, 1u << LEX_EVENT))
        return false;
    for (const LexEntry *e = lexicon_entries(a->lexicon, t->word ? t->word : t->tail); e; e = e->next)
        if (e->type == LEX_EVENT)
            return true;
    return false;
}

bool word_is_verb(const Analysis *a, const Clause *k, const char *const *lemmas, size_t count)
{
    Str lemma = k->verb ? lexicon_word_text(a->lexicon, k->verb->lemma) : (Str){NULL, 0};
    for (size_t i = 0; lemma.len && i < count; i++)
        if (str_is(lemma, lemmas[i]))
            return true;
    return false;
}
