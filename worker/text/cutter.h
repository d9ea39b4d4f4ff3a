/* How a sentence is cut: the state that finite.c, cutter.c and clause.c share. */
#ifndef DEPESCHE_TEXT_CUTTER_H
#define DEPESCHE_TEXT_CUTTER_H

#include "worker/text/clause.h"

enum { SEGMENTS_MAX = 160, TRAIL_MAX = 2 };

/* What lies between two separators. */
typedef struct Segment {
    uint32_t first, last;
    uint32_t finite; /* NO_TOKEN: none */
    /* the separator in front: ',' ';' ':' '-' '(' '"', '&' for a coordinator, '+' where the finite verb is that of the
     * segment before; 0 at the beginning */
    char before;
    bool quoted, infinitive, closes; /* closes: holds a participle, infinitive or particle for an open bracket */
    ClauseKind kind;
    uint32_t opener;
    uint32_t lent; /* the finite verb at the end of a later segment that it shares: "liefern und ausbilden werde" */
    int32_t clause;
} Segment;

typedef struct Cutter {
    Arena *arena;
    const Lexicon *lexicon;
    const TokenList *tokens;
    ClauseList *out;
    uint32_t sentence, first, last;
    Segment segments[SEGMENTS_MAX];
    uint32_t count;
    uint8_t *strengths; /* of each token 1 + finite_strength(), which is asked for again and again; 0: not yet */
} Cutter;

static inline const Token *cutter_at(const Cutter *c, uint32_t i)
{
    return &c->tokens->items[i];
}

static inline bool cutter_has(const Cutter *c, uint32_t i, uint32_t mask)
{
    const Token *t = cutter_at(c, i);
    return token_has(t, mask);
}

/* Cuts the sentence into segments. */
void cutter_cut(Cutter *c);
/* Finds the finite verb of a segment and what kind of clause it is. */
void cutter_classify(const Cutter *c, Segment *s);
/* The first word that is neither coordinator nor mark. */
uint32_t cutter_first_word(const Cutter *c, const Segment *s);
/* A participle or infinitive, by its form. */
bool cutter_is_nonfinite(const Cutter *c, uint32_t i);
/* The token behind a short parenthesis without a verb; `i` where there is none. */
uint32_t cutter_skip_parenthesis(const Cutter *c, uint32_t i);

/* finite.c. 0: not finite; 1: may also be an infinitive or participle; 2: finite only. */
int finite_strength(const Cutter *c, uint32_t i);
/* The finite verb in tokens [first, last): the surest, of those the first or the last one. NO_TOKEN: none. */
uint32_t finite_find(const Cutter *c, uint32_t first, uint32_t last, bool from_end);
/* Nothing but verb forms behind the finite verb: it stands last. */
bool finite_stands_last(const Cutter *c, uint32_t finite, uint32_t last);
bool finite_is_auxiliary(const Cutter *c, uint32_t i);

#endif
