/* What an article, or a word that stands for one, begins. */
#include "worker/text/phrase.h"
#include "worker/text/quantity.h"

bool phrase_counts_named(const Chunker *c, uint32_t i)
{
    double number;
    bool plain = token_is(phrase_at(c, i - 1), "die") || token_is(phrase_at(c, i - 1), "den") ||
                 token_is(phrase_at(c, i - 1), "der");
    bool counted = quantity_word(c->lexicon, phrase_at(c, i), &number) || token_is(phrase_at(c, i), "beiden");
    bool other = i + 1 < c->clause->last && phrase_is_definite(phrase_at(c, i + 1)); /* "trafen die drei | den Gast" */
    return plain && counted && (other || !phrase_noun_ahead(c, i + 1));
}

bool phrase_is_definite(const Token *t)
{
    return t->folded.len == 3 && t->folded.ptr[0] == 'd' &&
           (token_is(t, "der") || token_is(t, "die") || token_is(t, "das") || token_is(t, "den") ||
            token_is(t, "dem") || token_is(t, "des"));
}

bool phrase_is_determined(const Chunker *c, uint32_t i)
{
    return i + 1 < c->clause->last && phrase_has(c, i, WORD_ARTICLE) && c->out->owner[i] == c->index;
}

bool phrase_parts_articles(const Chunker *c, uint32_t i)
{
    static const char *const OTHERS[] = {"all", "beid", "solch", "manch", "welch"}; /* "all die", "solch ein" */
    Str before = phrase_at(c, i - 1)->folded, word = phrase_at(c, i)->folded;
    if (!phrase_has(c, i - 1, WORD_ARTICLE))
        return false;
    for (size_t n = 0; n < sizeof OTHERS / sizeof *OTHERS; n++)
        if (str_begins(before, OTHERS[n]))
            return false;
    bool alone = phrase_is_definite(phrase_at(c, i - 1)) || str_starts(before, STR("dies"));
    bool indefinite = str_starts(word, STR("ein")) || str_starts(word, STR("kein"));
    return phrase_is_definite(phrase_at(c, i)) ||
           (alone && ((indefinite && !str_starts(word, STR("einig"))) ||
                      (phrase_has(c, i, WORD_POSSESSIVE) && !str_starts(word, STR("eigen")))));
}

bool phrase_heads_genitive(const Chunker *c, uint32_t i)
{
    static const char *const WHOLES[] = {"der", "dieser", "jener", "seiner", "ihrer", "unserer", "deren", "dessen"};
    if (!c->open || c->noun || c->current.last != i || !phrase_has(c, i - 1, WORD_ARTICLE) ||
        phrase_is_definite(phrase_at(c, i - 1)) || str_starts(phrase_at(c, i - 1)->folded, STR("all")))
        return false;
    for (size_t n = 0; n < sizeof WHOLES / sizeof *WHOLES; n++)
        if (token_is(phrase_at(c, i), WHOLES[n]))
            return phrase_noun_ahead(c, i + 1);
    return false;
}

bool phrase_is_gerundive(const Chunker *c, uint32_t i)
{
    if (!c->open || (c->noun && !c->genitive) || c->current.last != i || !token_is(phrase_at(c, i), "zu") ||
        i + 2 >= c->clause->last || !phrase_is_declined(phrase_at(c, i + 1)))
        return false;
    Str word = phrase_at(c, i + 1)->folded;
    Str stem = str_slice(word, 0, word.len - (str_ends(word, STR("e")) ? 1 : 2));
    return str_ends(stem, STR("nd")) && phrase_noun_ahead(c, i + 2);
}

bool phrase_dates_adjective(const Chunker *c, uint32_t i)
{
    const Token *t = phrase_at(c, i);
    return t->kind == TOKEN_NUMBER && t->number >= 1900 && t->number <= 2100 && c->open && !c->noun &&
           c->current.last == i && i + 2 < c->clause->last && phrase_has(c, i - 1, WORD_ARTICLE | WORD_POSSESSIVE) &&
           phrase_is_declined(phrase_at(c, i + 1)) && phrase_noun_ahead(c, i + 2);
}

bool phrase_is_elliptic(const Chunker *c, uint32_t i)
{
    enum {
        FUNCTION = WORD_ARTICLE | WORD_POSSESSIVE | WORD_PREPOSITION | WORD_PRONOUN | WORD_ADVERB | WORD_COORDINATOR
    };
    if (i + 1 >= c->clause->last || c->out->owner[i + 1] != c->index || !phrase_is_definite(phrase_at(c, i)))
        return false;
    const Token *next = phrase_at(c, i + 1);
    bool shared = i + 2 < c->clause->last && phrase_has(c, i + 2, WORD_COORDINATOR); /* "der deutsche und der …" */
    return phrase_is_declined(next) && !shared && !next->forms && !(next->flags & TOKEN_NAMED) &&
           !phrase_has(c, i + 1, FUNCTION) && !phrase_noun_ahead(c, i + 1);
}
