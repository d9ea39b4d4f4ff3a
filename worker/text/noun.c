#include "worker/text/noun.h"

enum { N = CASE_NOMINATIVE, A = CASE_ACCUSATIVE, D = CASE_DATIVE, G = CASE_GENITIVE };
enum { SINGULAR = VERB_SINGULAR, PLURAL = VERB_PLURAL };

typedef struct Suffix {
    Str suffix;
    NounReading reading;
} Suffix;

/* What an ending tells of a noun, by its last letter; the first that fits counts. Cases: those that the form may be. */
static const Suffix IN_D[] = {
    {STR_INIT("schuld"), {N | A | D | G, FEMININE, SINGULAR}},
    {STR_INIT("hand"), {N | A | D | G, FEMININE, SINGULAR}},
};
static const Suffix IN_E[] = {
    {STR_INIT("ologie"), {N | A | D | G, FEMININE, SINGULAR}},
    {STR_INIT("leute"), {N | A | G, ANY_GENDER, PLURAL}},
};
static const Suffix IN_G[] = {
    {STR_INIT("sprung"), {N | A | D, MASCULINE, SINGULAR}},
    {STR_INIT("schwung"), {N | A | D, MASCULINE, SINGULAR}},
    {STR_INIT("ung"), {N | A | D | G, FEMININE, SINGULAR}},
};
static const Suffix IN_I[] = {
    {STR_INIT("partei"), {N | A | D | G, FEMININE, SINGULAR}},
    {STR_INIT("polizei"), {N | A | D | G, FEMININE, SINGULAR}},
};
static const Suffix IN_K[] = {
    {STR_INIT("tik"), {N | A | D | G, FEMININE, SINGULAR}},
    {STR_INIT("bank"), {N | A | D | G, FEMININE, SINGULAR}},
};
static const Suffix IN_L[] = {
    {STR_INIT("wahl"), {N | A | D | G, FEMININE, SINGULAR}},
    {STR_INIT("zahl"), {N | A | D | G, FEMININE, SINGULAR}},
};
static const Suffix IN_M[] = {
    {STR_INIT("tum"), {N | A | D, MASCULINE | NEUTER, SINGULAR}},
};
static const Suffix IN_N[] = {
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
    {STR_INIT("ion"), {N | A | D | G, FEMININE, SINGULAR}},
    {STR_INIT("erin"), {N | A | D | G, FEMININE, SINGULAR}},
    {STR_INIT("orin"), {N | A | D | G, FEMININE, SINGULAR}},
    {STR_INIT("istin"), {N | A | D | G, FEMININE, SINGULAR}},
    {STR_INIT("antin"), {N | A | D | G, FEMININE, SINGULAR}},
    {STR_INIT("entin"), {N | A | D | G, FEMININE, SINGULAR}},
    {STR_INIT("bahn"), {N | A | D | G, FEMININE, SINGULAR}},
    {STR_INIT("isten"), {N | A | D | G, MASCULINE, SINGULAR | PLURAL}},
    {STR_INIT("enten"), {A | D | G | N, MASCULINE, SINGULAR | PLURAL}},
    {STR_INIT("chen"), {N | A | D, NEUTER, SINGULAR | PLURAL}},
    {STR_INIT("konzern"), {N | A | D, MASCULINE, SINGULAR}},
    {STR_INIT("kern"), {N | A | D, MASCULINE, SINGULAR}},
    {STR_INIT("stern"), {N | A | D, MASCULINE, SINGULAR}},
    {STR_INIT("eltern"), {N | A | D | G, ANY_GENDER, PLURAL}},
    {STR_INIT("bayern"), {N | A | D, ANY_GENDER, SINGULAR | PLURAL}},
    {STR_INIT("ern"), {D, ANY_GENDER, PLURAL}},
    {STR_INIT("leuten"), {D, ANY_GENDER, PLURAL}},
};
static const Suffix IN_R[] = {
    {STR_INIT("wehr"), {N | A | D | G, FEMININE, SINGULAR}},
    {STR_INIT("tur"), {N | A | D | G, FEMININE, SINGULAR}},
    {STR_INIT("gefahr"), {N | A | D | G, FEMININE, SINGULAR}},
};
static const Suffix IN_S[] = {
    {STR_INIT("ismus"), {N | A | D | G, MASCULINE, SINGULAR}},
};
static const Suffix IN_T[] = {
    {STR_INIT("heit"), {N | A | D | G, FEMININE, SINGULAR}},
    {STR_INIT("keit"), {N | A | D | G, FEMININE, SINGULAR}},
    {STR_INIT("schaft"), {N | A | D | G, FEMININE, SINGULAR}},
    {STR_INIT("tät"), {N | A | D | G, FEMININE, SINGULAR}},
    {STR_INIT("kunft"), {N | A | D | G, FEMININE, SINGULAR}},
    {STR_INIT("gesicht"), {N | A | D, NEUTER, SINGULAR}},
    {STR_INIT("sicht"), {N | A | D | G, FEMININE, SINGULAR}},
    {STR_INIT("fahrt"), {N | A | D | G, FEMININE, SINGULAR}},
    {STR_INIT("kraft"), {N | A | D | G, FEMININE, SINGULAR}},
    {STR_INIT("macht"), {N | A | D | G, FEMININE, SINGULAR}},
    {STR_INIT("gewalt"), {N | A | D | G, FEMININE, SINGULAR}},
    {STR_INIT("arbeit"), {N | A | D | G, FEMININE, SINGULAR}},
    {STR_INIT("antwort"), {N | A | D | G, FEMININE, SINGULAR}},
    {STR_INIT("stadt"), {N | A | D | G, FEMININE, SINGULAR}},
    {STR_INIT("welt"), {N | A | D | G, FEMININE, SINGULAR}},
    {STR_INIT("pflicht"), {N | A | D | G, FEMININE, SINGULAR}},
    {STR_INIT("flucht"), {N | A | D | G, FEMININE, SINGULAR}},
    {STR_INIT("nacht"), {N | A | D | G, FEMININE, SINGULAR}},
    {STR_INIT("frist"), {N | A | D | G, FEMININE, SINGULAR}},
    {STR_INIT("zeit"), {N | A | D | G, FEMININE, SINGULAR}},
    {STR_INIT("luft"), {N | A | D | G, FEMININE, SINGULAR}},
    {STR_INIT("schlacht"), {N | A | D | G, FEMININE, SINGULAR}},
    {STR_INIT("schicht"), {N | A | D | G, FEMININE, SINGULAR}},
    {STR_INIT("nachricht"), {N | A | D | G, FEMININE, SINGULAR}},
    {STR_INIT("angst"), {N | A | D | G, FEMININE, SINGULAR}},
    {STR_INIT("vernunft"), {N | A | D | G, FEMININE, SINGULAR}},
    {STR_INIT("front"), {N | A | D | G, FEMININE, SINGULAR}},
    {STR_INIT("mut"), {N | A | D | G, ANY_GENDER, SINGULAR}},
    {STR_INIT("ist"), {N, MASCULINE, SINGULAR}},
    {STR_INIT("ment"), {N | A | D, NEUTER, SINGULAR}},
};
static const Suffix IN_U[] = {
    {STR_INIT("frau"), {N | A | D | G, FEMININE, SINGULAR}},
};
static const Suffix IN_Z[] = {
    {STR_INIT("anz"), {N | A | D | G, FEMININE, SINGULAR}},
    {STR_INIT("enz"), {N | A | D | G, FEMININE, SINGULAR}},
};

static const struct {
    char last;
    const Suffix *rows;
    size_t count;
} SUFFIXES[] = {
    {'d', IN_D, sizeof IN_D / sizeof *IN_D}, {'e', IN_E, sizeof IN_E / sizeof *IN_E},
    {'g', IN_G, sizeof IN_G / sizeof *IN_G}, {'i', IN_I, sizeof IN_I / sizeof *IN_I},
    {'k', IN_K, sizeof IN_K / sizeof *IN_K}, {'l', IN_L, sizeof IN_L / sizeof *IN_L},
    {'m', IN_M, sizeof IN_M / sizeof *IN_M}, {'n', IN_N, sizeof IN_N / sizeof *IN_N},
    {'r', IN_R, sizeof IN_R / sizeof *IN_R}, {'s', IN_S, sizeof IN_S / sizeof *IN_S},
    {'t', IN_T, sizeof IN_T / sizeof *IN_T}, {'u', IN_U, sizeof IN_U / sizeof *IN_U},
    {'z', IN_Z, sizeof IN_Z / sizeof *IN_Z},
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
    STR_INIT("verletzte"),
    STR_INIT("lette"),
    STR_INIT("este"),
    STR_INIT("slowene"),
    STR_INIT("schotte"),
    STR_INIT("baske"),
    STR_INIT("kurde"),
    STR_INIT("jude"),
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
    STR_INIT("nachkomme"),
    STR_INIT("vorfahre"),
    STR_INIT("pate"),
    STR_INIT("schütze"),
    STR_INIT("bürge"),
    STR_INIT("service"),
    STR_INIT("see"),
    STR_INIT("schnee"),
    STR_INIT("kaffee"),
    STR_INIT("tee"),
    STR_INIT("hase"),
    STR_INIT("alliierte"),
    STR_INIT("beschäftigte"),
    STR_INIT("befragte"),
    STR_INIT("geflüchtete"),
    STR_INIT("inhaftierte"),
    STR_INIT("beteiligte"),
    STR_INIT("betroffene"),
    STR_INIT("jugendliche"),
    STR_INIT("geistliche"),
    STR_INIT("oppositionelle"),
    STR_INIT("kriminelle"),
    STR_INIT("intellektuelle"),
    STR_INIT("industrielle"),
    STR_INIT("angehörige"),
    STR_INIT("freiwillige"),
    STR_INIT("sachverständige"),
    STR_INIT("heilige"),
    STR_INIT("zweite"),
    STR_INIT("dritte"),
    STR_INIT("letzte"),
    STR_INIT("nächste"),
    STR_INIT("gefährte"),
};

/* The last two letters mostly say no. */
static bool ends_in(Str word, Str suffix)
{
    return word.len >= suffix.len && word.ptr[word.len - 1] == suffix.ptr[suffix.len - 1] &&
           (suffix.len < 2 || word.ptr[word.len - 2] == suffix.ptr[suffix.len - 2]) && str_ends(word, suffix);
}

bool noun_is_weak_masculine(Str word)
{
    for (size_t i = 0; i < sizeof MASCULINE_E / sizeof *MASCULINE_E; i++)
        if (ends_in(word, MASCULINE_E[i]))
            return true;
    return false;
}

static const NounReading *read_suffix(Str word)
{
    char last = word.len ? word.ptr[word.len - 1] : 0;
    for (size_t g = 0; g < sizeof SUFFIXES / sizeof *SUFFIXES; g++)
        for (size_t i = 0; SUFFIXES[g].last == last && i < SUFFIXES[g].count; i++)
            if (ends_in(word, SUFFIXES[g].rows[i].suffix))
                return &SUFFIXES[g].rows[i].reading;
    return NULL;
}

NounReading noun_read(const Lexicon *lexicon, const Token *noun)
{
    Str word = noun->folded;
    uint32_t known = noun->word ? noun->word : noun->tail;
    const NounReading *by_suffix = read_suffix(word);
    if (by_suffix)
        return *by_suffix;
    if (known && lexicon_has_class(lexicon, known, WORD_FEMININE))
        return (NounReading){N | A | D | G, FEMININE, SINGULAR};
    if (str_ends(word, STR("en")) && !(noun->flags & TOKEN_NAMED)) /* "das Treffen", "die Wahlen" */
        return (NounReading){N | A | D | G, MASCULINE | NEUTER, SINGULAR | PLURAL};
    if (str_ends(word, STR("e")) && !noun_is_weak_masculine(word) && !(noun->flags & TOKEN_NAMED))
        return (NounReading){N | A | D | G, FEMININE | NEUTER, SINGULAR | PLURAL};
    return (NounReading){N | A | D | G, ANY_GENDER, SINGULAR | PLURAL};
}
