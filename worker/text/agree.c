#include "worker/text/agree.h"

#include <string.h>

enum { MASCULINE = 1, FEMININE = 2, NEUTER = 4, ANY_GENDER = 7 };
enum { N = CASE_NOMINATIVE, A = CASE_ACCUSATIVE, D = CASE_DATIVE, G = CASE_GENITIVE };
enum { READINGS_MAX = 4, SINGULAR = VERB_SINGULAR, PLURAL = VERB_PLURAL };

/* One way to understand an ending. */
typedef struct Reading {
    uint8_t cases, genders, numbers;
} Reading;

typedef struct Ending {
    const char *ending;
    Reading readings[READINGS_MAX]; /* cases 0: no more */
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
        if (str_equal(ending, str_of(table[i].ending)))
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

/* ---- nouns ---- */

typedef struct Suffix {
    Str suffix;
    Reading reading;
} Suffix;

/* What an ending tells of a noun; the first that fits counts. Cases: those that the form may be. */
static const Suffix SUFFIXES[] = {
    {STR_INIT("ungen"), {N | A | D | G, FEMININE, PLURAL}},
    {STR_INIT("heiten"), {N | A | D | G, FEMININE, PLURAL}},
    {STR_INIT("keiten"), {N | A | D | G, FEMININE, PLURAL}},
    {STR_INIT("schaften"), {N | A | D | G, FEMININE, PLURAL}},
    {STR_INIT("täten"), {N | A | D | G, FEMININE, PLURAL}},
    {STR_INIT("ionen"), {N | A | D | G, FEMININE, PLURAL}},
    {STR_INIT("innen"), {N | A | D | G, FEMININE, PLURAL}},
    {STR_INIT("anzen"), {N | A | D | G, FEMININE, PLURAL}},
    {STR_INIT("enzen"), {N | A | D | G, FEMININE, PLURAL}},
    {STR_INIT("eien"), {N | A | D | G, FEMININE, PLURAL}},
    {STR_INIT("sprung"), {N | A | D, MASCULINE, SINGULAR}},
    {STR_INIT("schwung"), {N | A | D, MASCULINE, SINGULAR}},
    {STR_INIT("ung"), {N | A | D | G, FEMININE, SINGULAR}},
    {STR_INIT("heit"), {N | A | D | G, FEMININE, SINGULAR}},
    {STR_INIT("keit"), {N | A | D | G, FEMININE, SINGULAR}},
    {STR_INIT("schaft"), {N | A | D | G, FEMININE, SINGULAR}},
    {STR_INIT("tät"), {N | A | D | G, FEMININE, SINGULAR}},
    {STR_INIT("ion"), {N | A | D | G, FEMININE, SINGULAR}},
    {STR_INIT("tik"), {N | A | D | G, FEMININE, SINGULAR}},
    {STR_INIT("anz"), {N | A | D | G, FEMININE, SINGULAR}},
    {STR_INIT("enz"), {N | A | D | G, FEMININE, SINGULAR}},
    {STR_INIT("ologie"), {N | A | D | G, FEMININE, SINGULAR}},
    {STR_INIT("erin"), {N | A | D | G, FEMININE, SINGULAR}},
    {STR_INIT("orin"), {N | A | D | G, FEMININE, SINGULAR}},
    {STR_INIT("istin"), {N | A | D | G, FEMININE, SINGULAR}},
    {STR_INIT("antin"), {N | A | D | G, FEMININE, SINGULAR}},
    {STR_INIT("entin"), {N | A | D | G, FEMININE, SINGULAR}},
    {STR_INIT("frau"), {N | A | D | G, FEMININE, SINGULAR}},
    {STR_INIT("mut"), {N | A | D | G, ANY_GENDER, SINGULAR}},
    {STR_INIT("ismus"), {N | A | D | G, MASCULINE, SINGULAR}},
    {STR_INIT("isten"), {N | A | D | G, MASCULINE, SINGULAR | PLURAL}},
    {STR_INIT("ist"), {N, MASCULINE, SINGULAR}},
    {STR_INIT("enten"), {A | D | G | N, MASCULINE, SINGULAR | PLURAL}},
    {STR_INIT("ment"), {N | A | D, NEUTER, SINGULAR}},
    {STR_INIT("chen"), {N | A | D, NEUTER, SINGULAR | PLURAL}},
    {STR_INIT("tum"), {N | A | D, MASCULINE | NEUTER, SINGULAR}},
    {STR_INIT("konzern"), {N | A | D, MASCULINE, SINGULAR}},
    {STR_INIT("kern"), {N | A | D, MASCULINE, SINGULAR}},
    {STR_INIT("stern"), {N | A | D, MASCULINE, SINGULAR}},
    {STR_INIT("eltern"), {N | A | D | G, ANY_GENDER, PLURAL}},
    {STR_INIT("bayern"), {N | A | D, ANY_GENDER, SINGULAR | PLURAL}},
    {STR_INIT("ern"), {D, ANY_GENDER, PLURAL}},
    {STR_INIT("leute"), {N | A | G, ANY_GENDER, PLURAL}},
    {STR_INIT("leuten"), {D, ANY_GENDER, PLURAL}},
};

/* Nouns in -e are feminine or plural, but for these ends: "der Kollege", "der Franzose", "der Abgeordnete". */
static const Str MASCULINE_E[] = {
    STR_INIT("kollege"),
    STR_INIT("kunde"),
    STR_INIT("name"),
    STR_INIT("junge"),
    STR_INIT("experte"),
    STR_INIT("zeuge"),
    STR_INIT("bote"),
    STR_INIT("erbe"),
    STR_INIT("gatte"),
    STR_INIT("neffe"),
    STR_INIT("riese"),
    STR_INIT("sklave"),
    STR_INIT("löwe"),
    STR_INIT("gedanke"),
    STR_INIT("friede"),
    STR_INIT("wille"),
    STR_INIT("glaube"),
    STR_INIT("buchstabe"),
    STR_INIT("laie"),
    STR_INIT("insasse"),
    STR_INIT("genosse"),
    STR_INIT("geselle"),
    STR_INIT("knabe"),
    STR_INIT("loge"),
    STR_INIT("goge"),
    STR_INIT("russe"),
    STR_INIT("pole"),
    STR_INIT("türke"),
    STR_INIT("franzose"),
    STR_INIT("brite"),
    STR_INIT("ire"),
    STR_INIT("schwede"),
    STR_INIT("däne"),
    STR_INIT("finne"),
    STR_INIT("grieche"),
    STR_INIT("rumäne"),
    STR_INIT("bulgare"),
    STR_INIT("kroate"),
    STR_INIT("serbe"),
    STR_INIT("tscheche"),
    STR_INIT("slowake"),
    STR_INIT("chinese"),
    STR_INIT("libanese"),
    STR_INIT("ukrainer"),
    STR_INIT("deutsche"),
    STR_INIT("vorsitzende"),
    STR_INIT("abgeordnete"),
    STR_INIT("beamte"),
    STR_INIT("angestellte"),
    STR_INIT("beauftragte"),
    STR_INIT("verantwortliche"),
    STR_INIT("überlebende"),
    STR_INIT("reisende"),
    STR_INIT("gesandte"),
    STR_INIT("verbündete"),
    STR_INIT("vertraute"),
    STR_INIT("verdächtige"),
    STR_INIT("angeklagte"),
    STR_INIT("delegierte"),
    STR_INIT("intendant"),
    STR_INIT("kläger"),
    STR_INIT("verletzte"),
    STR_INIT("lette"),
    STR_INIT("este"),
    STR_INIT("litauer"),
    STR_INIT("slowene"),
    STR_INIT("schotte"),
    STR_INIT("baske"),
    STR_INIT("kurde"),
    STR_INIT("israeli"),
    STR_INIT("jude"),
    STR_INIT("sozialdemokrat"),
    STR_INIT("liberale"),
    STR_INIT("grüne"),
    STR_INIT("konservative"),
    STR_INIT("linke"),
    STR_INIT("tote"),
    STR_INIT("gefangene"),
    STR_INIT("bekannte"),
    STR_INIT("verwandte"),
    STR_INIT("käse"),
    STR_INIT("kommandierende"),
    STR_INIT("ehrengast"),
    STR_INIT("nachkomme"),
    STR_INIT("vorfahre"),
    STR_INIT("pate"),
    STR_INIT("schütze"),
    STR_INIT("bürge"),
    STR_INIT("gefährte"),
};

/* The last two letters mostly say no. */
static bool ends_in(Str word, Str suffix)
{
    return word.len >= suffix.len && word.ptr[word.len - 1] == suffix.ptr[suffix.len - 1] &&
           (suffix.len < 2 || word.ptr[word.len - 2] == suffix.ptr[suffix.len - 2]) && str_ends(word, suffix);
}

static bool is_weak_masculine(Str word)
{
    for (size_t i = 0; i < sizeof MASCULINE_E / sizeof *MASCULINE_E; i++)
        if (ends_in(word, MASCULINE_E[i]))
            return true;
    return false;
}

static Reading noun_reading(const Lexicon *lexicon, const Token *noun)
{
    Str word = noun->folded;
    uint32_t known = noun->word ? noun->word : noun->tail;
    for (size_t i = 0; i < sizeof SUFFIXES / sizeof *SUFFIXES; i++)
        if (ends_in(word, SUFFIXES[i].suffix) && word.len > SUFFIXES[i].suffix.len)
            return SUFFIXES[i].reading;
    if (known && lexicon_has_class(lexicon, known, WORD_FEMININE))
        return (Reading){N | A | D | G, FEMININE, SINGULAR};
    if (str_ends(word, STR("en")) && !(noun->flags & TOKEN_NAMED)) /* "das Treffen", "die Wahlen" */
        return (Reading){N | A | D | G, MASCULINE | NEUTER, SINGULAR | PLURAL};
    if (str_ends(word, STR("e")) && !is_weak_masculine(word) && !(noun->flags & TOKEN_NAMED))
        return (Reading){N | A | D | G, FEMININE | NEUTER, SINGULAR | PLURAL};
    return (Reading){N | A | D | G, ANY_GENDER, SINGULAR | PLURAL};
}

/* The dative plural ends in -n or -s, but for names: "den Plan" is one. */
static bool may_be_dative_plural(const Token *noun)
{
    return (noun->flags & TOKEN_NAMED) || str_ends(noun->folded, STR("n")) || str_ends(noun->folded, STR("s"));
}

static void narrow(Chunk *chunk, const Ending *ending, Reading noun, const Token *head)
{
    uint8_t cases = 0, numbers = 0;
    for (size_t i = 0; i < READINGS_MAX && ending->readings[i].cases; i++) {
        Reading r = ending->readings[i];
        uint8_t both = r.cases & noun.cases, number = r.numbers & noun.numbers;
        bool fits = both && number && ((r.genders & noun.genders) || number == PLURAL);
        if (!fits || (r.cases == D && number == PLURAL && !may_be_dative_plural(head)))
            continue;
        cases |= both;
        numbers |= number;
    }
    if (cases) { /* nothing fits: the noun was taken for something else */
        chunk->cases = cases;
        chunk->numbers = numbers;
    }
}

void agree_read(const Lexicon *lexicon, const TokenList *tokens, Chunk *chunk)
{
    const Token *head = &tokens->items[chunk->head];
    uint32_t first = chunk->first + (chunk->preposition ? 1 : 0);
    Reading noun = noun_reading(lexicon, head);
    chunk->numbers = noun.numbers;
    for (uint32_t i = first; i < chunk->head; i++) {
        const Token *t = &tokens->items[i];
        const Ending *article = t->kind == TOKEN_WORD ? article_ending(t->folded) : NULL;
        if (article) {
            narrow(chunk, article, noun, head);
            return;
        }
        if (t->kind == TOKEN_NUMBER && !(t->flags & TOKEN_ORDINAL)) {
            chunk->numbers = t->number > 1 ? PLURAL : SINGULAR;
            return;
        }
    }
    for (uint32_t i = chunk->head; i-- > first;) {
        const Token *t = &tokens->items[i];
        const Ending *e = t->kind == TOKEN_WORD && !(t->flags & TOKEN_CAPITAL) ? adjective_ending(t->folded) : NULL;
        if (t->kind != TOKEN_WORD)
            continue;
        if (e)
            narrow(chunk, e, noun, head);
        return;
    }
}
