#include "worker/text/scanner.h"

#include <string.h>

const Token *scanner_token(const Scanner *s, uint32_t i)
{
    static const Token NONE = {.kind = TOKEN_PUNCT};
    return i >= s->first && i < s->last ? &s->tokens->items[i] : &NONE;
}

bool scanner_has(const Scanner *s, uint32_t i, uint32_t mask)
{
    const Token *t = scanner_token(s, i);
    return token_has(t, mask);
}

const LexEntry *scanner_match(const Scanner *s, uint32_t i, uint32_t types, uint32_t *length)
{
    return i < s->last ? lexicon_match(s->lexicon, s->tokens, i, s->last, types, length) : NULL;
}

const LexEntry *scanner_match_sense(const Scanner *s, uint32_t i, LexType type, LexSense sense, uint32_t *length)
{
    const LexEntry *e = scanner_match(s, i, LEX_BIT(type), length);
    while (e && e->sense != sense)
        e = lexicon_next(e, scanner_token(s, i), LEX_BIT(type));
    return e;
}

bool scanner_joined(const Scanner *s, uint32_t i)
{
    return (scanner_token(s, i)->flags & TOKEN_JOINED) != 0;
}

void scanner_set_country(char out[4], const LexItem *country)
{
    memset(out, 0, 4);
    if (country && country->id.len == 3)
        memcpy(out, country->id.ptr, 3);
}

Mention *scanner_push(Scanner *s, Mention m)
{
    if (s->out->count >= MENTIONS_MAX) {
        s->out->cut |= BOUND_BIT(BOUND_MENTIONS);
        return NULL;
    }
    m.sentence = s->sentence;
    ARENA_PUSH(s->arena, s->out, m);
    for (uint32_t i = m.first; i < m.last; i++)
        s->tokens->items[i].flags |= TOKEN_NAMED;
    return &s->out->items[s->out->count - 1];
}

const LexItem *scanner_actor(const LexEntry *e)
{
    return e && (e->type == LEX_COUNTRY || e->type == LEX_ORGANISATION) ? e->item : NULL;
}

void scanner_fill_actor(Mention *m, const LexItem *item)
{
    m->item = item;
    m->kind = item->type == LEX_COUNTRY ? MENTION_COUNTRY : MENTION_ORGANISATION;
    m->type = item->type == LEX_COUNTRY ? ACTOR_TYPE_COUNTRY : ACTOR_TYPE_ORGANISATION;
    m->name = item->name;
    if (item->type == LEX_COUNTRY)
        scanner_set_country(m->country, item);
}

bool scanner_is_genitive(const Scanner *s, uint32_t i, uint32_t length, const LexEntry *e)
{
    const Token *t = scanner_token(s, i + length - 1);
    return e->sense == SENSE_NAME && t->end > t->start && str_ends(t->folded, STR("s")) &&
           !str_ends(e->item->name, STR("s")) && !(t->flags & TOKEN_UPPER);
}
