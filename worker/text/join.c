#include "worker/text/join.h"

/* "weder Oslo noch Riga" */
static bool is_neither(const Roles *r, uint32_t i)
{
    if (!token_is(role_token(r, i), "noch"))
        return false;
    for (uint32_t n = r->clause->first; n < i; n++)
        if (token_is(role_token(r, n), "weder"))
            return true;
    return false;
}

/* Does the second only go on with the first? "A und B", "A, B", "A, nicht aber B", "A (B)". */
static bool continues(const Roles *r, const Chunk *a, const Chunk *b, bool *coordinator)
{
    *coordinator = false;
    bool any = false, inside = false;
    for (uint32_t i = a->last; i < b->first; i++) {
        const Token *t = role_token(r, i);
        inside = t->mark == '(' || (inside && t->mark != ')');
        if (inside)
            continue;
        bool comma = t->kind == TOKEN_PUNCT && (t->mark == ',' || t->mark == '/' || t->mark == '&' || !t->mark);
        if ((role_has(r, i, WORD_COORDINATOR) || is_neither(r, i)) && r->out->owner[i] == r->index)
            *coordinator = any = true;
        else if (comma || t->kind == TOKEN_QUOTE)
            any = any || comma;
        else if (t->kind == TOKEN_PUNCT && t->mark == ')')
            continue;
        else if (!role_has(r, i, WORD_NEGATION | WORD_ADVERB) || !any || r->out->owner[i] != r->index)
            return false;
    }
    return any;
}

/* "nicht Oslo, sondern Riga", "kein Haus, sondern ein Schloss": the second instead of the first. */
static bool is_corrected(const Roles *r, const Chunk *a, const Chunk *b)
{
    bool sondern = token_is(role_token(r, b->first - 1), "sondern"), denied = role_has(r, a->first, WORD_NEGATION);
    return sondern && (denied || (a->first > r->clause->first && token_is(role_token(r, a->first - 1), "nicht")));
}

/* "Israel und den Iran": one phrase has one case, that which all of its members may have. */
static void share_case(const Roles *r, const Chunk *b)
{
    Chunk *first = &r->out->chunks.items[b->joins];
    while (first->joins >= 0)
        first = &r->out->chunks.items[first->joins];
    bool owner = first->genitive < first->last && (b->cases & CASE_GENITIVE); /* "Vertreter Polens und der Türkei" */
    if (!owner && !first->preposition && (first->cases & b->cases))
        first->cases &= b->cases;
}

void join_find(const Roles *r)
{
    for (uint32_t n = 1; n < r->clause->chunk_count; n++) {
        Chunk *a = role_chunk(r, n - 1), *b = role_chunk(r, n);
        bool coordinator;
        if (b->preposition || b->loose || a->loose || b->pronoun != NO_TOKEN || !continues(r, a, b, &coordinator))
            continue;
        if (coordinator && is_corrected(r, a, b))
            continue;
        if (a->joins >= 0 && !coordinator && role_token(r, a->last)->mark == ',' &&
            r->out->chunks.items[a->joins].coordinated)
            continue; /* "Staaten, darunter Polen und Litauen, ihre Zusage": a list ends with its "und" */
        bool owners = coordinator && a->genitive < a->last && (b->cases & CASE_GENITIVE); /* "Polens und der Ukraine" */
        bool case_fits = a->preposition || (a->cases & b->cases) || b->cases == CASE_ANY || owners;
        if (!case_fits || a->first > r->clause->last ||
            (r->clause->finite != NO_TOKEN && a->last <= r->clause->finite && b->first > r->clause->finite))
            continue;
        b->joins = (int32_t)(r->clause->chunk_first + n - 1);
        if (!coordinator)
            continue;
        share_case(r, b);
        for (Chunk *c = b; c->joins >= 0; c = &r->out->chunks.items[c->joins])
            r->out->chunks.items[c->joins].coordinated = true;
    }
}

/* "28 Länder, darunter Italien" */
static bool is_member(const Roles *r, const Chunk *c)
{
    return token_is(role_token(r, c->first), "darunter") ||
           (c->first > 0 && token_is(role_token(r, c->first - 1), "darunter"));
}

bool join_shares_preposition(const Roles *r, const Chunk *c)
{
    const Chunk *first = c;
    while (first->joins >= 0)
        first = &r->out->chunks.items[first->joins];
    if (is_member(r, first) || is_member(r, c) || first->preposition)
        return true;
    int32_t m = c->mention;
    if (m < 0 || !r->mentions->items[m].coordinated)
        return false;
    while (m > 0 && r->mentions->items[m].coordinated)
        m--;
    for (uint32_t n = 0; n < r->clause->chunk_count; n++) {
        const Chunk *other = role_chunk(r, n);
        if (other->mention == m && other != c)
            return true;
    }
    return false;
}

bool join_is_denied(const Roles *r, const Chunk *c)
{
    const Chunk *end = r->out->chunks.items + r->clause->chunk_first + r->clause->chunk_count;
    return c + 1 < end && !c[1].loose && c[1].first > 0 && is_corrected(r, c, c + 1);
}
