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
    const char *stem;
    const Ending *endings;
    size_t count;
} Article;

#define ENDINGS(table) table, sizeof(table) / sizeof *(table)
static const Article ARTICLES[] = {
    {"dies", ENDINGS(STRONG)},   {"jen", ENDINGS(STRONG)},   {"jed", ENDINGS(STRONG)}, {"welch", ENDINGS(STRONG)},
    {"solch", ENDINGS(STRONG)},  {"manch", ENDINGS(STRONG)}, {"d", ENDINGS(STRONG)},   {"kein", ENDINGS(MIXED)},
    {"ein", ENDINGS(MIXED)},     {"mein", ENDINGS(MIXED)},   {"sein", ENDINGS(MIXED)}, {"ihr", ENDINGS(MIXED)},
    {"unser", ENDINGS(MIXED)},   {"unsr", ENDINGS(MIXED)},   {"all", ENDINGS(MANY)},   {"viel", ENDINGS(MANY)},
    {"einig", ENDINGS(MANY)},    {"mehrer", ENDINGS(MANY)},  {"beid", ENDINGS(MANY)},  {"zahlreich", ENDINGS(MANY)},
    {"sämtlich", ENDINGS(MANY)}, {"zwei", ENDINGS(MANY)},    {"drei", ENDINGS(MANY)},
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
        Str stem = str_of(ARTICLES[i].stem);
        const Ending *e = NULL;
        if (str_starts(word, stem))
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
    const char *suffix;
    Reading reading;
} Suffix;

/* What an ending tells of a noun; the first that fits counts. Cases: those that the form may be. */
static const Suffix SUFFIXES[] = {
    {"ungen", {N | A | D | G, FEMININE, PLURAL}},
    {"heiten", {N | A | D | G, FEMININE, PLURAL}},
    {"keiten", {N | A | D | G, FEMININE, PLURAL}},
    {"schaften", {N | A | D | G, FEMININE, PLURAL}},
    {"täten", {N | A | D | G, FEMININE, PLURAL}},
    {"ionen", {N | A | D | G, FEMININE, PLURAL}},
    {"innen", {N | A | D | G, FEMININE, PLURAL}},
    {"anzen", {N | A | D | G, FEMININE, PLURAL}},
    {"enzen", {N | A | D | G, FEMININE, PLURAL}},
    {"eien", {N | A | D | G, FEMININE, PLURAL}},
    {"sprung", {N | A | D, MASCULINE, SINGULAR}},
    {"schwung", {N | A | D, MASCULINE, SINGULAR}},
    {"ung", {N | A | D | G, FEMININE, SINGULAR}},
    {"heit", {N | A | D | G, FEMININE, SINGULAR}},
    {"keit", {N | A | D | G, FEMININE, SINGULAR}},
    {"schaft", {N | A | D | G, FEMININE, SINGULAR}},
    {"tät", {N | A | D | G, FEMININE, SINGULAR}},
    {"ion", {N | A | D | G, FEMININE, SINGULAR}},
    {"tik", {N | A | D | G, FEMININE, SINGULAR}},
    {"anz", {N | A | D | G, FEMININE, SINGULAR}},
    {"enz", {N | A | D | G, FEMININE, SINGULAR}},
    {"ologie", {N | A | D | G, FEMININE, SINGULAR}},
    {"erin", {N | A | D | G, FEMININE, SINGULAR}},
    {"orin", {N | A | D | G, FEMININE, SINGULAR}},
    {"istin", {N | A | D | G, FEMININE, SINGULAR}},
    {"antin", {N | A | D | G, FEMININE, SINGULAR}},
    {"entin", {N | A | D | G, FEMININE, SINGULAR}},
    {"frau", {N | A | D | G, FEMININE, SINGULAR}},
    {"mut", {N | A | D | G, ANY_GENDER, SINGULAR}},
    {"ismus", {N | A | D | G, MASCULINE, SINGULAR}},
    {"isten", {N | A | D | G, MASCULINE, SINGULAR | PLURAL}},
    {"ist", {N, MASCULINE, SINGULAR}},
    {"enten", {A | D | G | N, MASCULINE, SINGULAR | PLURAL}},
    {"ment", {N | A | D, NEUTER, SINGULAR}},
    {"chen", {N | A | D, NEUTER, SINGULAR | PLURAL}},
    {"tum", {N | A | D, MASCULINE | NEUTER, SINGULAR}},
    {"leute", {N | A | G, ANY_GENDER, PLURAL}},
    {"leuten", {D, ANY_GENDER, PLURAL}},
};

/* Nouns in -e are feminine or plural, but for these ends: "der Kollege", "der Franzose", "der Abgeordnete". */
static const char *const MASCULINE_E[] = {
    "kollege",
    "kunde",
    "name",
    "junge",
    "experte",
    "zeuge",
    "bote",
    "erbe",
    "gatte",
    "neffe",
    "riese",
    "sklave",
    "löwe",
    "gedanke",
    "friede",
    "wille",
    "glaube",
    "buchstabe",
    "laie",
    "insasse",
    "genosse",
    "geselle",
    "knabe",
    "loge",
    "goge",
    "russe",
    "pole",
    "türke",
    "franzose",
    "brite",
    "ire",
    "schwede",
    "däne",
    "finne",
    "grieche",
    "rumäne",
    "bulgare",
    "kroate",
    "serbe",
    "tscheche",
    "slowake",
    "chinese",
    "libanese",
    "ukrainer",
    "deutsche",
    "vorsitzende",
    "abgeordnete",
    "beamte",
    "angestellte",
    "beauftragte",
    "verantwortliche",
    "überlebende",
    "reisende",
    "gesandte",
    "verbündete",
    "vertraute",
    "verdächtige",
    "angeklagte",
    "delegierte",
    "intendant",
    "kläger",
    "verletzte",
    "lette",
    "este",
    "litauer",
    "slowene",
    "schotte",
    "baske",
    "kurde",
    "israeli",
    "jude",
    "sozialdemokrat",
    "liberale",
    "grüne",
    "konservative",
    "linke",
    "tote",
    "gefangene",
    "bekannte",
    "verwandte",
    "käse",
    "kommandierende",
    "ehrengast",
    "nachkomme",
    "vorfahre",
    "pate",
    "schütze",
    "bürge",
    "gefährte",
};

static bool ends_in_any(Str word, const char *const *list, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (str_ends(word, str_of(list[i])))
            return true;
    return false;
}

static Reading noun_reading(const Lexicon *lexicon, const Token *noun)
{
    Str word = noun->folded;
    uint32_t known = noun->word ? noun->word : noun->tail;
    for (size_t i = 0; i < sizeof SUFFIXES / sizeof *SUFFIXES; i++)
        if (str_ends(word, str_of(SUFFIXES[i].suffix)) && word.len > strlen(SUFFIXES[i].suffix))
            return SUFFIXES[i].reading;
    if (known && lexicon_has_class(lexicon, known, WORD_FEMININE))
        return (Reading){N | A | D | G, FEMININE, SINGULAR};
    if (str_ends(word, STR("en")) && !(noun->flags & TOKEN_NAMED)) /* "das Treffen", "die Wahlen" */
        return (Reading){N | A | D | G, MASCULINE | NEUTER, SINGULAR | PLURAL};
    bool weak = ends_in_any(word, MASCULINE_E, sizeof MASCULINE_E / sizeof *MASCULINE_E);
    if (str_ends(word, STR("e")) && !weak && !(noun->flags & TOKEN_NAMED))
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
