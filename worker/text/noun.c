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

#define ROWS(table)                            \
    {                                          \
        table, sizeof(table) / sizeof *(table) \
    }
enum { LETTERS = 'z' - 'a' + 1 };
static const struct {
    const Suffix *rows;
    size_t count;
} SUFFIXES[LETTERS] = {
    ['d' - 'a'] = ROWS(IN_D), ['e' - 'a'] = ROWS(IN_E), ['g' - 'a'] = ROWS(IN_G), ['i' - 'a'] = ROWS(IN_I),
    ['k' - 'a'] = ROWS(IN_K), ['l' - 'a'] = ROWS(IN_L), ['m' - 'a'] = ROWS(IN_M), ['n' - 'a'] = ROWS(IN_N),
    ['r' - 'a'] = ROWS(IN_R), ['s' - 'a'] = ROWS(IN_S), ['t' - 'a'] = ROWS(IN_T), ['u' - 'a'] = ROWS(IN_U),
    ['z' - 'a'] = ROWS(IN_Z),
};

/* Nouns in -e are feminine or plural, but for these ends: "der Kollege", "der Franzose", "der Abgeordnete". By the letter
 * before the -e. */
static const Str WEAK_B[] = {STR_INIT("erbe"), STR_INIT("glaube"), STR_INIT("buchstabe"), STR_INIT("knabe"),
                             STR_INIT("serbe")};
static const Str WEAK_C[] = {STR_INIT("service")};
static const Str WEAK_D[] = {STR_INIT("kunde"),       STR_INIT("friede"),      STR_INIT("schwede"),
                             STR_INIT("vorsitzende"), STR_INIT("überlebende"), STR_INIT("reisende"),
                             STR_INIT("kurde"),       STR_INIT("jude"),        STR_INIT("kommandierende")};
static const Str WEAK_E[] = {STR_INIT("see"), STR_INIT("schnee"), STR_INIT("kaffee"), STR_INIT("tee")};
static const Str WEAK_F[] = {STR_INIT("neffe")};
static const Str WEAK_G[] = {
    STR_INIT("kollege"),     STR_INIT("junge"),           STR_INIT("zeuge"),  STR_INIT("loge"),
    STR_INIT("goge"),        STR_INIT("verdächtige"),     STR_INIT("bürge"),  STR_INIT("angehörige"),
    STR_INIT("freiwillige"), STR_INIT("sachverständige"), STR_INIT("heilige")};
static const Str WEAK_H[] = {STR_INIT("grieche"),         STR_INIT("tscheche"),    STR_INIT("deutsche"),
                             STR_INIT("verantwortliche"), STR_INIT("jugendliche"), STR_INIT("geistliche")};
static const Str WEAK_I[] = {STR_INIT("laie")};
static const Str WEAK_K[] = {STR_INIT("gedanke"), STR_INIT("türke"), STR_INIT("slowake"), STR_INIT("baske"),
                             STR_INIT("linke")};
static const Str WEAK_L[] = {STR_INIT("wille"),          STR_INIT("geselle"),        STR_INIT("pole"),
                             STR_INIT("liberale"),       STR_INIT("oppositionelle"), STR_INIT("kriminelle"),
                             STR_INIT("intellektuelle"), STR_INIT("industrielle")};
static const Str WEAK_M[] = {STR_INIT("name"), STR_INIT("nachkomme")};
static const Str WEAK_N[] = {STR_INIT("däne"),  STR_INIT("finne"),     STR_INIT("rumäne"),    STR_INIT("slowene"),
                             STR_INIT("grüne"), STR_INIT("gefangene"), STR_INIT("betroffene")};
static const Str WEAK_R[] = {STR_INIT("ire"), STR_INIT("bulgare"), STR_INIT("vorfahre")};
static const Str WEAK_S[] = {STR_INIT("riese"),    STR_INIT("insasse"),  STR_INIT("genosse"),
                             STR_INIT("russe"),    STR_INIT("franzose"), STR_INIT("chinese"),
                             STR_INIT("libanese"), STR_INIT("käse"),     STR_INIT("hase")};
static const Str WEAK_T[] = {
    STR_INIT("experte"),     STR_INIT("bote"),        STR_INIT("gatte"),       STR_INIT("brite"),
    STR_INIT("kroate"),      STR_INIT("abgeordnete"), STR_INIT("beamte"),      STR_INIT("angestellte"),
    STR_INIT("beauftragte"), STR_INIT("gesandte"),    STR_INIT("verbündete"),  STR_INIT("vertraute"),
    STR_INIT("angeklagte"),  STR_INIT("delegierte"),  STR_INIT("verletzte"),   STR_INIT("lette"),
    STR_INIT("este"),        STR_INIT("schotte"),     STR_INIT("tote"),        STR_INIT("bekannte"),
    STR_INIT("verwandte"),   STR_INIT("pate"),        STR_INIT("alliierte"),   STR_INIT("beschäftigte"),
    STR_INIT("befragte"),    STR_INIT("geflüchtete"), STR_INIT("inhaftierte"), STR_INIT("beteiligte"),
    STR_INIT("zweite"),      STR_INIT("dritte"),      STR_INIT("letzte"),      STR_INIT("nächste"),
    STR_INIT("gefährte")};
static const Str WEAK_V[] = {STR_INIT("sklave"), STR_INIT("konservative")};
static const Str WEAK_W[] = {STR_INIT("löwe")};
static const Str WEAK_Z[] = {STR_INIT("schütze")};
static const struct {
    const Str *rows;
    size_t count;
} WEAK[LETTERS] = {
    ['b' - 'a'] = ROWS(WEAK_B), ['c' - 'a'] = ROWS(WEAK_C), ['d' - 'a'] = ROWS(WEAK_D), ['e' - 'a'] = ROWS(WEAK_E),
    ['f' - 'a'] = ROWS(WEAK_F), ['g' - 'a'] = ROWS(WEAK_G), ['h' - 'a'] = ROWS(WEAK_H), ['i' - 'a'] = ROWS(WEAK_I),
    ['k' - 'a'] = ROWS(WEAK_K), ['l' - 'a'] = ROWS(WEAK_L), ['m' - 'a'] = ROWS(WEAK_M), ['n' - 'a'] = ROWS(WEAK_N),
    ['r' - 'a'] = ROWS(WEAK_R), ['s' - 'a'] = ROWS(WEAK_S), ['t' - 'a'] = ROWS(WEAK_T), ['v' - 'a'] = ROWS(WEAK_V),
    ['w' - 'a'] = ROWS(WEAK_W), ['z' - 'a'] = ROWS(WEAK_Z),
};

/* From the end, where the first two or three letters mostly say no. */
static bool ends_in(Str word, Str suffix)
{
    size_t left = suffix.len;
    if (word.len < left)
        return false;
    while (left && word.ptr[word.len - suffix.len + left - 1] == suffix.ptr[left - 1])
        left--;
    return left == 0;
}

/* The place of a word's letter, counted from its end, in the tables above; LETTERS: it is none of theirs. */
static size_t letter_of(Str word, size_t from_end)
{
    unsigned char letter = word.len >= from_end ? (unsigned char)word.ptr[word.len - from_end] : 0;
    return letter >= 'a' && letter <= 'z' ? letter - (size_t)'a' : LETTERS;
}

bool noun_is_weak_masculine(Str word)
{
    size_t letter = letter_of(word, 2);
    for (size_t i = 0; letter < LETTERS && i < WEAK[letter].count; i++)
        if (ends_in(word, WEAK[letter].rows[i]))
            return true;
    return false;
}

static const NounReading *read_suffix(Str word)
{
    size_t letter = letter_of(word, 1);
    for (size_t i = 0; letter < LETTERS && i < SUFFIXES[letter].count; i++)
        if (ends_in(word, SUFFIXES[letter].rows[i].suffix))
            return &SUFFIXES[letter].rows[i].reading;
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
