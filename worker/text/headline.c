#include "worker/text/headline.h"

/* How far from the beginning "für" and "gegen" say what somebody is for and against. */
enum { SUBJECT_TOKENS_MAX = 5 };

static bool asks_for_copula(const TokenList *tokens, const Clause *k, uint32_t i)
{
    const Token *t = &tokens->items[i];
    if (t->kind != TOKEN_WORD || (t->flags & TOKEN_CAPITAL))
        return false;
    bool stance = token_is(t, "für") || token_is(t, "gegen");
    bool named = (tokens->items[i - 1].flags & TOKEN_CAPITAL) && i <= k->first + SUBJECT_TOKENS_MAX;
    return token_has_trait(t, TRAIT_PREDICATE) || (stance && named);
}

const Verb *headline_copula(const Lexicon *lexicon, const TokenList *tokens, const ClauseList *clauses, uint32_t clause)
{
    const Clause *k = &clauses->items[clause];
    if (k->kind != CLAUSE_VERBLESS || k->verb || !(tokens->items[k->first].flags & TOKEN_CAPITAL))
        return NULL;
    for (uint32_t i = k->first + 1; i < k->last; i++)
        if (clauses->owner[i] == clause && asks_for_copula(tokens, k, i))
            for (const VerbForm *f = lexicon_verb_forms(lexicon, lexicon_word(lexicon, STR("ist"))); f; f = f->next)
                if (f->part == VERB_FINITE && f->verb->kind == VERB_BE)
                    return f->verb;
    return NULL;
}
