#include "worker/text/agree.h"

#include "worker/text/noun.h"
#include "worker/text/quantity.h"

enum { N = CASE_NOMINATIVE, A = CASE_ACCUSATIVE, D = CASE_DATIVE, G = CASE_GENITIVE };
enum { READINGS_MAX = 4, SINGULAR = VERB_SINGULAR, PLURAL = VERB_PLURAL };

typedef struct Ending {
    const char *ending;
    NounReading readings[READINGS_MAX]; /* cases 0: no more */
} Ending;

/* "der", "dieser", "jener", and adjectives without an article */
static const Ending STRONG[] = {
    {"er", {{N, MASCULINE, SINGULAR}, {D | G, FEMININE, SINGULAR}, {G, ANY_GENDER, PLURAL}}},
    {"em", {{D, MASCULINE | NEUTER, SINGULAR}}},
    {"en", {{A, MASCULINE, SINGULAR}, {D, ANY_GENDER, PLURAL}}},
    {"es", {{N | A, NEUTER, SINGULAR}, {G, MASCULINE | NEUTER, SINGULAR}}},
    {"as", {{N | A, NEUTER, SINGULAR}}},
    {"ie", {{N | A, FEMININE, SINGULAR}, {N | A, ANY_GENDER, PLURAL}}},
    {"e", {{N | A, FEMININE, SINGULAR}, {N | A, ANY_GENDER, PLURAL}}},
};
/* "ein", "kein", "sein" */
static const Ending MIXED[] = {
    {"er", {{D | G, FEMININE, SINGULAR}, {G, ANY_GENDER, PLURAL}}},
    {"em", {{D, MASCULINE | NEUTER, SINGULAR}}},
    {"en", {{A, MASCULINE, SINGULAR}, {D, ANY_GENDER, PLURAL}}},
    {"es", {{G, MASCULINE | NEUTER, SINGULAR}}},
    {"e", {{N | A, FEMININE, SINGULAR}, {N | A, ANY_GENDER, PLURAL}}},
    {"", {{N, MASCULINE, SINGULAR}, {N | A, NEUTER, SINGULAR}}},
};
/* "alle", "viele", "beide", "zehn" */
static const Ending MANY[] = {
    {"er", {{G, ANY_GENDER, PLURAL}}},
    {"en", {{D, ANY_GENDER, PLURAL}}},
    {"e", {{N | A, ANY_GENDER, PLURAL}}},
    {"", {{N | A | D | G, ANY_GENDER, PLURAL}}},
};

typedef struct Article {
    Str stem;
    const Ending *endings;
    size_t count;
} Article;

#define ENDINGS(table) table, sizeof(table) / sizeof *(table)
static const Article ARTICLES[] = {
    {STR_INIT("dies"), ENDINGS(STRONG)},  {STR_INIT("jen"), ENDINGS(STRONG)},     {STR_INIT("jed"), ENDINGS(STRONG)},
    {STR_INIT("welch"), ENDINGS(STRONG)}, {STR_INIT("solch"), ENDINGS(STRONG)},   {STR_INIT("manch"), ENDINGS(STRONG)},
    {STR_INIT("d"), ENDINGS(STRONG)},     {STR_INIT("kein"), ENDINGS(MIXED)},     {STR_INIT("ein"), ENDINGS(MIXED)},
    {STR_INIT("mein"), ENDINGS(MIXED)},   {STR_INIT("sein"), ENDINGS(MIXED)},     {STR_INIT("ihr"), ENDINGS(MIXED)},
    {STR_INIT("unser"), ENDINGS(MIXED)},  {STR_INIT("unsr"), ENDINGS(MIXED)},     {STR_INIT("all"), ENDINGS(MANY)},
    {STR_INIT("viel"), ENDINGS(MANY)},    {STR_INIT("einig"), ENDINGS(MANY)},     {STR_INIT("mehrer"), ENDINGS(MANY)},
    {STR_INIT("beid"), ENDINGS(MANY)},    {STR_INIT("zahlreich"), ENDINGS(MANY)}, {STR_INIT("sämtlich"), ENDINGS(MANY)},
    {STR_INIT("zwei"), ENDINGS(MANY)},    {STR_INIT("drei"), ENDINGS(MANY)},
};

static const Ending *find_ending(const Ending *table, size_t count, Str ending)
{
    for (size_t i = 0; i < count; i++)
        if (str_is(ending, table[i].ending))
            return &table[i];
    return NULL;
}

static const Ending *article_ending(Str word)
{
    for (size_t i = 0; i < sizeof ARTICLES / sizeof *ARTICLES; i++) {
        Str stem = ARTICLES[i].stem;
        const Ending *e = NULL;
        if (word.len && word.ptr[0] == stem.ptr[0] && str_starts(word, stem))
            e = find_ending(ARTICLES[i].endings, ARTICLES[i].count, str_slice(word, stem.len, word.len));
        if (e)
            return e;
    }
    return NULL;
}

static const Ending *adjective_ending(Str word)
{
    size_t len = word.len;
    const Ending *e = len > 4 ? find_ending(ENDINGS(STRONG), str_slice(word, len - 2, len)) : NULL;
    if (e && (str_equal(str_of(e->ending), STR("as")) || str_equal(str_of(e->ending), STR("ie"))))
        return NULL;
    return e || len < 4 ? e : find_ending(ENDINGS(STRONG), str_slice(word, len - 1, len));
}

/* The dative plural ends in -n or -s, but for names: "den Plan" is one. */
static bool may_be_dative_plural(const Token *noun)
{
    return (noun->flags & TOKEN_NAMED) || str_ends(noun->folded, STR("n")) || str_ends(noun->folded, STR("s"));
}

static void narrow(Chunk *chunk, const Ending *ending, NounReading noun, const Token *head)
{
    uint8_t cases = 0, numbers = 0;
    for (size_t i = 0; i < READINGS_MAX && ending->readings[i].cases; i++) {
        NounReading r = ending->readings[i];
        uint8_t both = r.cases & noun.cases, number = r.numbers & noun.numbers;
        if (number == PLURAL && !may_be_dative_plural(head))
            both &= (uint8_t)~D; /* "zehn Panzer" */
        bool fits = both && number && ((r.genders & noun.genders) || number == PLURAL);
        if (!fits)
            continue;
        cases |= both;
        numbers |= number;
    }
    if (cases) { /* nothing fits: the noun was taken for something else */
        chunk->cases = cases;
        chunk->numbers = numbers;
    }
}

/* "Schwarze Zahlen schreibt …": an adjective where a clause begins. */
static bool is_capital_adjective(const Token *t, const Chunk *chunk, uint32_t i)
{
    return i == chunk->first && i + 1 == chunk->head && !(t->flags & TOKEN_NAMED) && str_ends(t->folded, STR("e")) &&
           !noun_is_weak_masculine(t->folded);
}

/* "von der Leyen", "Den Haag" */
static bool is_of_name(const Token *t)
{
    return (t->flags & TOKEN_NAMED) && t->folded.len == 3 && t->folded.ptr[0] == 'd';
}

void agree_read(const Lexicon *lexicon, const TokenList *tokens, Chunk *chunk)
{
    const Token *head = &tokens->items[chunk->head];
    uint32_t first = chunk->first + (chunk->preposition ? 1 : 0);
    NounReading noun = noun_read(lexicon, head);
    for (uint32_t i = first; i < chunk->head; i++) /* "den 30 Firmen" */
        if (tokens->items[i].kind == TOKEN_NUMBER && !(tokens->items[i].flags & TOKEN_ORDINAL) &&
            tokens->items[i].number > 1 && (noun.numbers & PLURAL) &&
            (tokens->items[i + 1].flags & TOKEN_SPACE)) /* not "25jährige" */
            noun.numbers = PLURAL;
    chunk->numbers = noun.numbers;
    for (uint32_t i = first; i < chunk->head; i++) {
        const Token *t = &tokens->items[i];
        const Ending *article = t->kind == TOKEN_WORD && !is_of_name(t) ? article_ending(t->folded) : NULL;
        if (article) {
            narrow(chunk, article, noun, head);
            return;
        }
        double value;
        if (t->kind == TOKEN_NUMBER ? !(t->flags & TOKEN_ORDINAL) : quantity_word(lexicon, t, &value)) {
            bool many = t->kind != TOKEN_NUMBER || t->number > 1;
            chunk->numbers = many ? PLURAL : SINGULAR;
            if (many && !may_be_dative_plural(head))
                chunk->cases &= (uint8_t)~D; /* "30 Panzer" */
            return;
        }
    }
    for (uint32_t i = chunk->head; i-- > first;) {
        const Token *t = &tokens->items[i];
        bool adjective = !(t->flags & TOKEN_CAPITAL) || is_capital_adjective(t, chunk, i);
        const Ending *e = t->kind == TOKEN_WORD && adjective ? adjective_ending(t->folded) : NULL;
        if (t->kind != TOKEN_WORD)
            continue;
        if (e)
            narrow(chunk, e, noun, head);
        return;
    }
}
