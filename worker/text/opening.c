/* The first word of a clause, whose capital tells nothing. */
#include <string.h>

#include "worker/text/phrase.h"

bool phrase_is_nationality(const Chunker *c, uint32_t i)
{
    const Token *t = phrase_at(c, i);
    if (!(t->flags & TOKEN_NAMED) || !phrase_is_name_start(c, i))
        return false;
    if (!(t->flags & TOKEN_CAPITAL))
        return phrase_is_declined(t);
    if (!phrase_begins_clause(c, i) || i + 1 >= c->clause->last || !phrase_is_noun(c, i + 1) ||
        (phrase_at(c, i + 1)->flags & (TOKEN_NAMED | TOKEN_JOINED)))
        return false;
    for (const LexEntry *e = lexicon_entries(c->lexicon, t->word); e; e = e->next)
        if (e->sense == SENSE_ADJECTIVE)
            return true;
    return false;
}

/* "Öffentlich", "Kurz", "Entscheidend": by its ending or since it is listed. */
static bool is_adverbial(const Token *t)
{
    static const char *const ENDINGS[] = {"lich", "isch",  "bar",  "sam",    "los", "weise",
                                          "mals", "maßen", "haft", "gleich", "end", "ig"};
    static const char *const NOUNS[] = {"tisch",  "fisch",  "nachbar",   "barbar",   "schaft",  "abend",
                                        "jugend", "tugend", "gegend",    "elend",    "tausend", "ieg",
                                        "könig",  "käfig",  "pfennig",   "zweig",    "teig",    "steig",
                                        "honig",  "essig",  "vergleich", "ausgleich"};
    if (token_has_trait(t, TRAIT_UNDECLINED))
        return true;
    for (size_t n = 0; n < sizeof NOUNS / sizeof *NOUNS; n++)
        if (str_ends(t->folded, str_of(NOUNS[n])))
            return false;
    for (size_t n = 0; n < sizeof ENDINGS / sizeof *ENDINGS; n++)
        if (str_ends(t->folded, str_of(ENDINGS[n])) && t->folded.len > strlen(ENDINGS[n]) + 3)
            return true;
    return false;
}

bool phrase_is_manner(const Chunker *c, uint32_t i)
{
    const Token *t = phrase_at(c, i), *next = i + 1 < c->clause->last ? phrase_at(c, i + 1) : NULL;
    if ((t->flags & (TOKEN_NAMED | TOKEN_JOINED)) || !phrase_begins_clause(c, i) || !next)
        return false;
    bool participle = clause_form(t, VERB_PARTICIPLE) && !clause_form(t, VERB_INFINITIVE); /* "Wiederholt sagte er" */
    if (c->clause->finite == i + 1)
        return participle || is_adverbial(t);
    bool before = phrase_has(c, i + 1, WORD_PREPOSITION) && (next->flags & TOKEN_SPACE);
    return before && (token_has_trait(t, TRAIT_UNDECLINED) || str_ends(t->folded, STR("lich")));
}
