#include "worker/text/tag.h"

#include <string.h>

static bool has_class(const Analysis *a, uint32_t i, uint32_t mask)
{
    const Token *t = &a->tokens.items[i];
    return token_has(t, mask);
}

const char *tag_name(Tag tag)
{
    static const char *const NAMES[] = {
#define TAG_NAME_TEXT(name, text) text,
        TAG_LIST(TAG_NAME_TEXT)
#undef TAG_NAME_TEXT
    };
    return NAMES[tag];
}

static const Clause *clause_of(const Analysis *a, uint32_t i)
{
    uint32_t clause = a->clauses.owner[i];
    return clause == NO_TOKEN ? NULL : &a->clauses.items[clause];
}

static const Chunk *chunk_of(const Analysis *a, uint32_t i)
{
    const Clause *k = clause_of(a, i);
    for (uint32_t n = 0; k && n < k->chunk_count; n++) {
        const Chunk *c = &a->clauses.chunks.items[k->chunk_first + n];
        if (c->first <= i && i < c->last)
            return c;
    }
    return NULL;
}

static const VerbForm *any_form(const Analysis *a, uint32_t i)
{
    return a->tokens.items[i].forms;
}

static Tag verb_tag(const Analysis *a, uint32_t i, const Clause *k)
{
    const VerbForm *f = any_form(a, i);
    bool auxiliary = f && f->verb->kind != VERB_MAIN && !(k && k->verb_token == i && f->verb->kind == VERB_HAVE);
    return auxiliary ? TAG_AUXILIARY : TAG_VERB;
}

static bool starts_sentence(const Analysis *a, const Clause *k, uint32_t i)
{
    const Token *t = &a->tokens.items[i];
    if (!k || i == a->sentences.items[k->sentence].first || i == 0)
        return true;
    const Token *before = t - 1;
    return before->kind == TOKEN_QUOTE || before->mark == ':' || before->mark == '-';
}

/* Articles and the like stand before a noun, or alone for one. */
static Tag article_tag(const Analysis *a, uint32_t i, const Clause *k)
{
    const Chunk *c = chunk_of(a, i);
    if (k && k->opener == i && (k->kind == CLAUSE_RELATIVE || has_class(a, i, WORD_RELATIVE)))
        return TAG_PRONOUN;
    return c && c->head != i ? TAG_DETERMINER : TAG_PRONOUN;
}

static Tag small_tag(const Analysis *a, uint32_t i, const Clause *k)
{
    if (k && (i == k->finite || i == k->verb_token || i == k->modal_token))
        return verb_tag(a, i, k);
    const Token *t = &a->tokens.items[i];
    if (has_class(a, i, WORD_ARTICLE | WORD_POSSESSIVE))
        return article_tag(a, i, k);
    if (token_is(t, "nicht"))
        return TAG_PARTICLE;
    if (k && k->opener == i)
        return has_class(a, i, WORD_RELATIVE) ? TAG_PRONOUN : TAG_SUBORDINATOR;
    if (token_is(t, "zu") && i + 1 < a->tokens.count && any_form(a, i + 1))
        return TAG_PARTICLE;
    if (has_class(a, i, WORD_PREPOSITION))
        return TAG_PREPOSITION;
    if (has_class(a, i, WORD_PRONOUN | WORD_RELATIVE))
        return TAG_PRONOUN;
    if (has_class(a, i, WORD_COORDINATOR))
        return TAG_COORDINATOR;
    if (has_class(a, i, WORD_ADVERB))
        return TAG_ADVERB;
    if (has_class(a, i, WORD_SUBORDINATOR))
        return TAG_SUBORDINATOR;
    if (has_class(a, i, WORD_PARTICLE))
        return TAG_PREPOSITION;
    const Chunk *c = chunk_of(a, i);
    if (c && i < c->head)
        return TAG_ADJECTIVE;
    return any_form(a, i) ? verb_tag(a, i, k) : TAG_NONE;
}

Tag tag_of(const Analysis *a, uint32_t i)
{
    const Token *t = &a->tokens.items[i];
    const Clause *k = clause_of(a, i);
    if (t->kind == TOKEN_PUNCT || t->kind == TOKEN_QUOTE)
        return TAG_PUNCTUATION;
    if (t->kind == TOKEN_NUMBER)
        return t->flags & TOKEN_ORDINAL ? TAG_ADJECTIVE : TAG_NUMBER;
    if (!(t->flags & TOKEN_CAPITAL)) {
        Tag tag = small_tag(a, i, k);
        return tag == TAG_NONE && (t->flags & TOKEN_NAMED) ? TAG_ADJECTIVE : tag;
    }
    if (starts_sentence(a, k, i) && !(t->flags & TOKEN_NAMED)) {
        Tag tag = small_tag(a, i, k);
        if (tag != TAG_NONE && tag != TAG_ADJECTIVE)
            return tag;
    }
    if (t->flags & TOKEN_NAMED) {
        const LexEntry *e = lexicon_entries(a->lexicon, t->word);
        return e && (e->type == LEX_OFFICE || e->type == LEX_GROUP) ? TAG_NOUN : TAG_NAME;
    }
    return TAG_NOUN;
}

static Str without_ending(Str word, const char *const *endings, size_t min)
{
    for (const char *const *e = endings; *e; e++)
        if (str_ends(word, str_of(*e)) && word.len >= strlen(*e) + min)
            return str_slice(word, 0, word.len - strlen(*e));
    return word;
}

Str tag_base(const Analysis *a, uint32_t i, Tag tag)
{
    static const char *const ADJECTIVE[] = {"en", "em", "er", "es", "e", NULL};
    static const char *const NOUN[] = {"innen", "ungen", NULL};
    const Token *t = &a->tokens.items[i];
    if (tag == TAG_NONE || tag == TAG_PUNCTUATION || tag == TAG_NUMBER || t->kind != TOKEN_WORD)
        return (Str){NULL, 0};
    if (tag == TAG_VERB || tag == TAG_AUXILIARY) {
        const Clause *k = clause_of(a, i);
        const VerbForm *f = any_form(a, i);
        if (k && k->verb && k->verb_token == i)
            return lexicon_word_text(a->lexicon, k->verb->lemma);
        return f ? lexicon_word_text(a->lexicon, f->verb->lemma) : (Str){NULL, 0};
    }
    if (tag == TAG_ADJECTIVE)
        return without_ending(t->folded, ADJECTIVE, 3);
    if (tag == TAG_NOUN)
        return t->tail ? lexicon_word_text(a->lexicon, t->tail) : without_ending(t->folded, NOUN, 4);
    return t->folded;
}
