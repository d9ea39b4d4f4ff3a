#include "worker/extraction/match.h"

#define VAGUE_TOPICS                                                                                      \
    (1u << TOPIC_WAR_CONDUCT | 1u << TOPIC_PEACE_TALKS | 1u << TOPIC_PEACE_PLAN | 1u << TOPIC_TERRITORY | \
     1u << TOPIC_MILITARY_AID | 1u << TOPIC_ENERGY)
#define VAGUE_GOODS \
    (1u << PLEDGE_TYPE_FUNDS | 1u << PLEDGE_TYPE_DIPLOMACY | 1u << PLEDGE_TYPE_MISSION | 1u << PLEDGE_TYPE_OTHER)

static const Token *tok(const Analysis *a, uint32_t i)
{
    return &a->tokens.items[i];
}

const LexItem *match_event(const Analysis *a, const Chunk *chunk)
{
    const Token *head = tok(a, chunk->head);
    if (!(head->flags & TOKEN_CAPITAL))
        return NULL;
    for (int pass = 0; pass < 2; pass++) {
        uint32_t word = pass ? head->tail : token_starts(head, 1u << LEX_EVENT) ? head->word : 0;
        for (const LexEntry *e = lexicon_entries(a->lexicon, word); e; e = e->next)
            if (e->type == LEX_EVENT)
                return e->item->ignored ? NULL : e->item;
    }
    return NULL;
}

/* What topic or goods a token names, alone or with those behind it. */
typedef struct TokenCode {
    const LexEntry *entry;
    uint32_t length; /* tokens; 0: not looked for */
} TokenCode;

struct TokenCodes {
    TokenCode topic, goods;
};

struct TokenCodes *match_codes_new(const Analysis *a)
{
    return ARENA_ARRAY(a->arena, a->tokens.count, struct TokenCodes);
}

static const LexEntry *find_entry(const Analysis *a, uint32_t i, uint32_t end, LexType type, uint32_t *length)
{
    const Token *t = tok(a, i);
    *length = 1;
    if ((t->flags & TOKEN_JOINED) && i > 0 && token_is(tok(a, i - 1), "nicht"))
        return NULL; /* "nicht-militärische Hilfe" */
    const LexEntry *e = lexicon_match(a->lexicon, &a->tokens, i, end, 1u << type, length);
    if (e)
        return e;
    if (t->tail && !(t->flags & TOKEN_NAMED)) /* "EU-Kommission" is no mission */
        for (e = lexicon_entries(a->lexicon, t->tail); e; e = e->next)
            if (e->type == type)
                return e;
    for (e = t->stem; e; e = e->next)
        if (e->type == type)
            return e;
    return t->stem ? lexicon_stem(a->lexicon, t->folded, 1u << type) : NULL;
}

/* The same, found once: the longest entry of all is that of a range that holds it. */
static const LexEntry *code_entry(const Analysis *a, uint32_t i, uint32_t end, LexType type, uint32_t *length)
{
    if (!(tok(a, i)->flags & TOKEN_CODED))
        return NULL;
    if (!a->codes)
        return find_entry(a, i, end, type, length);
    TokenCode *code = type == LEX_TOPIC ? &a->codes[i].topic : &a->codes[i].goods;
    if (!code->length)
        code->entry = find_entry(a, i, (uint32_t)a->tokens.count, type, &code->length);
    if (code->length > end - i)
        return find_entry(a, i, end, type, length);
    *length = code->length;
    return code->entry;
}

/* "humanitären Waffenstillstand": of an adjective and its noun the noun decides, if it says what is meant. NULL: it does not. */
static const LexEntry *noun_entry(const Analysis *a, uint32_t i, uint32_t end, LexType type, uint32_t mask,
                                  uint32_t *noun)
{
    uint32_t length = 1;
    if (tok(a, i)->kind != TOKEN_WORD || (tok(a, i)->flags & TOKEN_CAPITAL))
        return NULL;
    for (*noun = i + 1; *noun < end && tok(a, *noun)->kind == TOKEN_WORD; (*noun)++) {
        if (!(tok(a, *noun)->flags & TOKEN_CAPITAL))
            continue;
        const LexEntry *e = code_entry(a, *noun, end, type, &length);
        return e && !(mask & 1u << e->item->code) ? e : NULL;
    }
    return NULL;
}

uint32_t match_code_at(const Analysis *a, TokenRange range, LexType type, uint32_t *token)
{
    uint32_t vague = 0, mask = type == LEX_TOPIC ? VAGUE_TOPICS : VAGUE_GOODS;
    for (uint32_t i = range.first; i < range.last;) {
        uint32_t length = 1;
        bool mine = range.clause == NO_TOKEN || a->clauses.owner[i] == range.clause;
        const LexEntry *e = mine ? code_entry(a, i, range.last, type, &length) : NULL;
        if (e && (!vague || !(mask & 1u << e->item->code)))
            *token = i;
        uint32_t noun;
        const LexEntry *named =
            e && length == 1 && type == LEX_TOPIC ? noun_entry(a, i, range.last, type, mask, &noun) : NULL;
        if (named) {
            *token = noun;
            return named->item->code;
        }
        if (e && !(mask & 1u << e->item->code))
            return e->item->code;
        if (e && !vague)
            vague = e->item->code;
        i += length;
    }
    return vague;
}

uint32_t match_code(const Analysis *a, TokenRange range, LexType type)
{
    uint32_t token;
    return match_code_at(a, range, type, &token);
}

uint32_t match_code_in(const Analysis *a, const Match *m, const RulePlaces *places, LexType type)
{
    TokenRange ranges[RANGES_MAX];
    for (size_t i = 0; i < places->count; i++) {
        size_t count = match_ranges(a, m, &places->items[i], ranges);
        for (size_t n = 0; n < count; n++) {
            uint32_t code = match_code(a, ranges[n], type);
            if (code)
                return code;
        }
    }
    return 0;
}
