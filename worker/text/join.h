/* Which phrases of a clause only go on with another one: "A, B und C", "A, der Minister"; and the state that this shares
 * with role.c. */
#ifndef DEPESCHE_TEXT_JOIN_H
#define DEPESCHE_TEXT_JOIN_H

#include "worker/text/clause.h"

typedef struct Roles {
    const Lexicon *lexicon;
    const TokenList *tokens;
    const MentionList *mentions;
    ClauseList *out;
    Clause *clause;
    uint32_t index;
    unsigned numbers;  /* of the finite verb */
    bool intransitive; /* the verb */
    uint64_t free;     /* a bit for each chunk that may be subject or object, once `joins` are known */
} Roles;

static inline const Token *role_token(const Roles *r, uint32_t i)
{
    return &r->tokens->items[i];
}

static inline bool role_has(const Roles *r, uint32_t i, uint32_t mask)
{
    const Token *t = role_token(r, i);
    return token_has(t, mask);
}

static inline Chunk *role_chunk(const Roles *r, uint32_t n)
{
    return &r->out->chunks.items[r->clause->chunk_first + n];
}

static inline const Mention *role_mention(const Roles *r, const Chunk *c)
{
    return c->mention >= 0 ? &r->mentions->items[c->mention] : NULL;
}

/* Sets `joins` and `coordinated` of the clause's chunks. */
void join_find(const Roles *r);
/* "nicht Oslo, sondern Riga zahlt": the phrase is denied. */
bool join_is_denied(const Roles *r, const Chunk *c);
/* "mit Norwegen und Polen", "neben A, B und C": the preposition holds for all. */
bool join_shares_preposition(const Roles *r, const Chunk *c);

#endif
