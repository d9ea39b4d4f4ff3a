#include "worker/text/attribute.h"

static bool is_list_comma(const Chunker *c, uint32_t i)
{
    return phrase_at(c, i)->kind == TOKEN_PUNCT && phrase_at(c, i)->mark == ','; /* the cutter left no other one */
}

bool attribute_joins_adjectives(const Chunker *c, uint32_t i)
{
    bool comma = is_list_comma(c, i);
    if ((!comma && !phrase_has(c, i, WORD_COORDINATOR)) || !c->open || (c->noun && !c->genitive) ||
        c->current.last != i || i + 2 >= c->clause->last)
        return false;
    const Token *before = phrase_at(c, i - 1), *behind = phrase_at(c, i + 1), *noun = phrase_at(c, i + 2);
    if (!phrase_is_declined(before) || phrase_has(c, i - 1, WORD_ARTICLE | WORD_POSSESSIVE | WORD_PREPOSITION))
        return false;
    if (comma)
        return true;
    if ((behind->flags & TOKEN_CAPITAL) && (noun->flags & TOKEN_JOINED))
        return true;
    return phrase_is_declined(behind) && noun->kind == TOKEN_WORD && (noun->flags & TOKEN_CAPITAL) &&
           !phrase_has(c, i + 1, WORD_PREPOSITION | WORD_ARTICLE | WORD_ADVERB | WORD_POSSESSIVE);
}

bool attribute_joins_compounds(const Chunker *c, uint32_t i)
{
    return phrase_has(c, i, WORD_COORDINATOR) && c->open && c->current.last == i &&
           (phrase_at(c, i - 1)->flags & TOKEN_DANGLING);
}

bool attribute_is_bare_genitive(const Chunker *c, uint32_t i)
{
    const Token *t = phrase_at(c, i);
    return c->open && c->noun && c->current.last == i && c->current.pronoun == NO_TOKEN && phrase_is_declined(t) &&
           str_ends(t->folded, STR("er")) && phrase_takes_genitive(c) && phrase_is_noun(c, i - 1) &&
           !phrase_has(c, i,
                       WORD_ADVERB | WORD_ARTICLE | WORD_POSSESSIVE | WORD_PREPOSITION | WORD_COORDINATOR |
                           WORD_PARTICLE | WORD_PRONOUN) &&
           phrase_noun_ahead(c, i + 1) && phrase_at(c, i - 1)->kind == TOKEN_WORD;
}

/* Nothing but adverbs between the article and token i. */
static bool stands_behind_article(const Chunker *c, uint32_t i)
{
    uint32_t at = i - 1;
    while (at > c->current.first && phrase_has(c, at, WORD_ADVERB) && !phrase_has(c, at, WORD_ARTICLE))
        at--;
    return phrase_has(c, at, WORD_ARTICLE | WORD_POSSESSIVE);
}

/* "der ihn begleitende Minister": a pronoun needs no noun before the participle. */
static bool is_pronoun_attribute(const Chunker *c, uint32_t i)
{
    const Token *next = phrase_at(c, i + 1);
    Str stem = str_slice(next->folded, 0, next->folded.len - (str_ends(next->folded, STR("e")) ? 1 : 2));
    return phrase_is_personal(c, i) && phrase_is_declined(next) && str_ends(stem, STR("nd")) &&
           phrase_noun_ahead(c, i + 2);
}

/* Where the participle stands that the preposition at token i belongs to, right before its noun; 0: nowhere. */
static uint32_t find_participle(const Chunker *c, uint32_t i)
{
    enum { ATTRIBUTE_MAX = 10 };
    bool inner = false;
    for (uint32_t n = i + 1; n < i + ATTRIBUTE_MAX && n + 1 < c->clause->last; n++) {
        const Token *t = phrase_at(c, n);
        if (c->out->owner[n] != c->index || t->kind == TOKEN_PUNCT || phrase_is_verb(c, n))
            return 0;
        bool participle = inner && phrase_is_declined(t) && !phrase_has(c, n, WORD_ARTICLE | WORD_POSSESSIVE);
        if (participle && (phrase_is_noun(c, n + 1) || (phrase_is_declined(phrase_at(c, n + 1)) &&
                                                        n + 2 < c->clause->last && phrase_is_noun(c, n + 2))))
            return n;
        inner = inner || phrase_is_noun(c, n);
    }
    return 0;
}

uint32_t attribute_end(const Chunker *c, uint32_t i)
{
    if (!c->open || (c->noun && !c->genitive) || c->current.last != i || i == c->current.first ||
        i + 2 >= c->clause->last)
        return 0;
    bool two = phrase_has(c, i, WORD_PREPOSITION) && c->current.preposition && i == c->current.first + 1 &&
               !token_is(phrase_at(c, i - 1), "bis");
    if (!two && !stands_behind_article(c, i)) /* "von nach Oslo gebrachten Kindern" */
        return 0;
    if (!phrase_has(c, i, WORD_PREPOSITION))
        return is_pronoun_attribute(c, i) ? i + 1 : 0;
    return find_participle(c, i);
}

bool attribute_follows(const Chunker *c, uint32_t i)
{
    while (i < c->clause->last && phrase_has(c, i, WORD_ADVERB))
        i++;
    return i + 2 < c->clause->last && phrase_has(c, i, WORD_PREPOSITION) && find_participle(c, i);
}
