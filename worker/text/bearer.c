#include "worker/text/bearer.h"

/* Does the word stand in the list? */
static bool is_one_of(const Token *t, const char *const *words, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (token_is(t, words[i]))
            return true;
    return false;
}

/* Does an adjective in front of token `first`, up to the article, begin with one of these? */
static bool has_adjective(const Scanner *s, uint32_t first, const char *const *stems, size_t count)
{
    for (uint32_t i = first; i > s->first && i + ADJECTIVES_MAX > first; i--) {
        const Token *t = scanner_token(s, i - 1);
        for (size_t k = 0; k < count; k++)
            if (str_begins(t->folded, stems[k]))
                return true;
        if (t->kind != TOKEN_WORD || scanner_has(s, i - 1, WORD_ARTICLE | WORD_PREPOSITION))
            break;
    }
    return false;
}

/* "ein Treffen der Minister", "auf Ebene der Unterhändler": a noun behind which "der" is rather a genitive of many. */
static bool is_of_many(const Token *noun)
{
    static const char *const ENDINGS[] = {"treffen", "gipfel",     "konferenz",    "ebene",  "runde",
                                          "kreis",   "beratungen", "gespräche",    "tagung", "sitzung",
                                          "format",  "erklärung",  "zusammenkunft"};
    Str word = noun->folded;
    if (word.len && (word.ptr[word.len - 1] == 's' || word.ptr[word.len - 1] == 'n') && !str_ends(word, STR("en")))
        word.len--;
    for (size_t i = 0; (noun->flags & TOKEN_CAPITAL) && i < sizeof ENDINGS / sizeof *ENDINGS; i++)
        if (str_ends(word, str_of(ENDINGS[i])))
            return true;
    return false;
}

/* Behind "die": "Ministerin", "Beauftragte" (several would be "die Beauftragten"). */
static bool is_one_woman(Str noun)
{
    static const char *const ENDS[] = {"in", "beauftragte", "vorsitzende", "gesandte", "abgeordnete", "delegierte"};
    for (size_t i = 0; i < sizeof ENDS / sizeof *ENDS; i++)
        if (str_ends(noun, str_of(ENDS[i])))
            return true;
    return false;
}

bool bearer_is_plural(const Scanner *s, const Title *title)
{
    static const char *const MANY[] = {"jeweiligen",  "jeweilige", "beide",    "beiden",   "alle",       "aller",
                                       "allen",       "mehrere",   "mehreren", "mehrerer", "einige",     "einigen",
                                       "einiger",     "viele",     "vielen",   "vieler",   "zahlreiche", "zahlreichen",
                                       "zahlreicher", "zwei",      "drei",     "vier",     "fünf"};
    uint32_t before = title->first;
    const Token *noun = scanner_token(s, title->noun - 1);
    bool feminine = is_one_woman(noun->folded);
    if (str_ends(noun->folded, STR("ministern")) || str_ends(noun->folded, STR("innen")))
        return true;
    while (before > s->first && !scanner_has(s, before - 1, WORD_ARTICLE | WORD_PREPOSITION | WORD_POSSESSIVE) &&
           scanner_token(s, before - 1)->kind == TOKEN_WORD && before + ADJECTIVES_MAX > title->first) {
        if (is_one_of(scanner_token(s, before - 1), MANY, sizeof MANY / sizeof *MANY))
            return true;
        before--;
    }
    const Token *article = scanner_token(s, before - 1);
    if (!feminine &&
        (token_is(article, "die") || (token_has(article, WORD_POSSESSIVE) && str_ends(article->folded, STR("e")))))
        return true;
    if (token_is(article, "der") && str_ends(noun->folded, STR("er")) && before > s->first + 1 &&
        is_of_many(scanner_token(s, before - 2)))
        return true;
    return str_ends(noun->folded, STR("chefs")) && !token_is(article, "des");
}

/* The part of a compound that a hyphen joins to the title or to what stands before it: "Ex-Kanzler", "Ex-US-Präsident". */
static const Token *prefix_of(const Scanner *s, const Title *title, uint32_t first)
{
    return scanner_joined(s, first) ? scanner_token(s, first - 1) : scanner_token(s, title->first);
}

bool bearer_is_of_other_times(const Scanner *s, const Title *title, uint32_t first)
{
    static const char *const STEMS[] = {
        "künftig",  "designiert", "ehemalig",   "früher",         "einstig",   "vormalig",   "damalig", "abgesetzt",
        "gestürzt", "entmachtet", "abgetreten", "zurückgetreten", "abgewählt", "verstorben", "getötet", "ermordet"};
    static const char *const PREFIXES[] = {"ex", "alt"};
    const size_t count = sizeof STEMS / sizeof *STEMS;
    if (title->retired || is_one_of(prefix_of(s, title, first), PREFIXES, 2))
        return true;
    Str word = scanner_token(s, title->first)->folded;
    if (!title->exact && (str_starts(word, STR("ex")) || str_starts(word, STR("alt"))))
        return true; /* "Exkanzler", "Altbundespräsident" */
    return has_adjective(s, first, STEMS, count) || has_adjective(s, title->first, STEMS, count);
}

const LexItem *bearer_find_former(const Scanner *s, const Title *title)
{
    const Date ever = {0, 0, 0};
    Title full = *title;
    full.of = office_default(title);
    for (size_t k = s->out->count; k > 0 && k + GAP_TOKENS_MAX * 8 > s->out->count; k--) {
        const Mention *before = &s->out->items[k - 1];
        if (before->type == ACTOR_TYPE_PERSON && before->item && office_may_be(s, title, before->female) &&
            office_held(before->item, &full, ever) && !office_held(before->item, &full, s->published))
            return before->item;
    }
    return NULL;
}

bool bearer_is_deputy(const Scanner *s, const Title *title, uint32_t first)
{
    static const char *const STEMS[] = {"stellvertret"}, *const PREFIXES[] = {"vize"};
    return has_adjective(s, first, STEMS, 1) || has_adjective(s, title->first, STEMS, 1) ||
           is_one_of(prefix_of(s, title, first), PREFIXES, 1);
}
