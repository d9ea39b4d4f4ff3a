#include "worker/text/phrase.h"

#include <string.h>

#include "worker/text/quantity.h"

enum { AHEAD_MAX = 5 };

bool phrase_is_personal(const Chunker *c, uint32_t i)
{
    return token_has_trait(phrase_at(c, i), TRAIT_PERSONAL);
}

bool phrase_is_indefinite(const Chunker *c, uint32_t i)
{
    return token_has_trait(phrase_at(c, i), TRAIT_INDEFINITE);
}

uint8_t phrase_pronoun_numbers(const Chunker *c, uint32_t i)
{
    static const char *const ONE[] = {"er", "es", "man", "ich", "wer"};
    for (size_t w = 0; w < sizeof ONE / sizeof *ONE; w++)
        if (token_is(phrase_at(c, i), ONE[w]))
            return VERB_SINGULAR;
    return token_is(phrase_at(c, i), "wir") ? VERB_PLURAL : VERB_SINGULAR | VERB_PLURAL;
}

bool phrase_is_noun(const Chunker *c, uint32_t i)
{
    const Token *t = phrase_at(c, i);
    return t->kind == TOKEN_NUMBER || (t->flags & TOKEN_CAPITAL);
}

bool phrase_begins_clause(const Chunker *c, uint32_t i)
{
    while (i > c->clause->first && phrase_at(c, i - 1)->kind == TOKEN_QUOTE)
        i--;
    return i == c->clause->first || phrase_at(c, i - 1)->mark == '.' || phrase_at(c, i - 1)->mark == ':';
}

static bool ends_declined(const Token *t)
{
    return t->kind == TOKEN_WORD && t->folded.len > 3 && token_ends_declined(t);
}

bool phrase_is_declined(const Token *t)
{
    return !(t->flags & TOKEN_CAPITAL) && ends_declined(t);
}

bool phrase_is_verb(const Chunker *c, uint32_t i)
{
    return i == c->clause->finite || i == c->clause->verb_token || i == c->clause->modal_token;
}

/* An article of another phrase: not "so einer", "nur ein", "all den". */
static bool begins_other(const Chunker *c, uint32_t i)
{
    static const char *const BEFORE[] = {"so", "all", "solch", "manch", "welch", "nur", "auch", "fast", "gerade"};
    const Token *t = phrase_at(c, i);
    bool indefinite = str_starts(t->folded, STR("ein")) || str_starts(t->folded, STR("kein"));
    if (!token_has(t, WORD_ARTICLE) || (t->flags & TOKEN_NAMED) || phrase_at(c, i - 1)->kind == TOKEN_QUOTE ||
        !(phrase_is_definite(t) || (indefinite && !str_starts(t->folded, STR("einig")))))
        return false;
    for (size_t n = 0; n < sizeof BEFORE / sizeof *BEFORE; n++)
        if (token_is(phrase_at(c, i - 1), BEFORE[n]))
            return false;
    return true;
}

bool phrase_noun_ahead(const Chunker *c, uint32_t i)
{
    for (uint32_t n = 0; n < AHEAD_MAX && i + n < c->clause->last; n++) {
        const Token *t = phrase_at(c, i + n);
        if (t->kind == TOKEN_NUMBER || (t->kind == TOKEN_WORD && (t->flags & TOKEN_CAPITAL)))
            return true;
        if (phrase_is_verb(c, i + n) || (n > 0 && begins_other(c, i + n)))
            return false; /* "niemand | will Krieg", "bis heute | keine Antwort" */
        bool list = t->mark == ',' && c->out->owner[i + n] == c->index &&
                    phrase_is_declined(phrase_at(c, i + n - 1)); /* "gerechten, dauerhaften" */
        if (t->kind != TOKEN_WORD && t->kind != TOKEN_QUOTE && !list)
            return false;
        if (phrase_has(c, i + n, WORD_PREPOSITION) && n > 0)
            return false;
        if (phrase_has(c, i + n, WORD_COORDINATOR) && n > 0 &&
            !(i + n + 1 < c->clause->last && phrase_is_declined(phrase_at(c, i + n + 1)) &&
              !phrase_has(c, i + n + 1, WORD_ARTICLE | WORD_POSSESSIVE)))
            return false; /* "norwegischen und dänischen Soldaten" has a noun ahead, "norwegische und der" none */
    }
    return false;
}

bool phrase_is_name_start(const Chunker *c, uint32_t i)
{
    const Token *t = phrase_at(c, i);
    return (t->flags & TOKEN_NAMED) && mention_at(c->mentions, c->clause->sentence, i, i + 1) >= 0;
}

bool phrase_is_possessive(const Chunker *c, uint32_t i)
{
    const Mention *m = &c->mentions->items[mention_at(c->mentions, c->clause->sentence, i, i + 1)];
    return token_has_apostrophe(c->tokens, m->last - 1) ||
           (str_ends(phrase_at(c, m->last - 1)->folded, STR("s")) && !str_ends(m->name, STR("s")));
}

bool phrase_is_genitive_name(const Chunker *c, uint32_t i)
{
    const Token *t = phrase_at(c, i);
    if (!phrase_is_name_start(c, i) || !str_ends(t->folded, STR("s")) || !phrase_is_possessive(c, i))
        return false;
    uint32_t name = lexicon_word(c->lexicon, str_slice(t->folded, 0, t->folded.len - 1)); /* not "Paris" */
    return name && lexicon_entries(c->lexicon, name);
}

bool phrase_ends_in_person(const Chunker *c)
{
    return (phrase_at(c, c->current.last - 1)->flags & TOKEN_NAMED) != 0;
}

bool phrase_takes_genitive(const Chunker *c)
{
    int32_t m =
        c->current.last > 0 ? mention_at(c->mentions, c->clause->sentence, c->current.first, c->current.last) : -1;
    while (m >= 0 && (size_t)m + 1 < c->mentions->count && c->mentions->items[m].last < c->current.last &&
           c->mentions->items[m + 1].last <= c->current.last &&
           c->mentions->items[m + 1].sentence == c->clause->sentence)
        m++; /* "die kongolesischen Rebellen der Miliz" */
    return !phrase_ends_in_person(c) || (m >= 0 && c->mentions->items[m].kind == MENTION_GROUP);
}

bool phrase_is_span(const Chunker *c)
{
    return token_has_trait(phrase_at(c, c->current.head), TRAIT_SPAN);
}

/* "Pariser" */
static bool is_place_adjective(const Chunker *c, const Token *t)
{
    for (const LexEntry *e = str_ends(t->folded, STR("er")) ? lexicon_entries(c->lexicon, t->word) : NULL; e;
         e = e->next)
        if (e->sense == SENSE_ADJECTIVE)
            return true;
    return false;
}

bool phrase_is_measure(const Token *t)
{
    static const char *const WORDS[] = {"schuss", "tonnen",    "tonne",    "stück",       "kilogramm", "liter",
                                        "kisten", "container", "ladungen", "wagenladung", "barrel",    "kubikmeter"};
    for (size_t w = 0; w < sizeof WORDS / sizeof *WORDS; w++)
        if (token_is(t, WORDS[w]))
            return true;
    return false;
}

bool phrase_follows_phrase(const Chunker *c, uint32_t i)
{
    static const char *const NAMED[] = {"thema",     "bereich", "punkt", "stichwort",
                                        "ausschuss", "begriff", "wort",  "fach"};
    static const char *const COMMON[] = {"ung", "heit", "keit", "schaft", "tät", "ion", "ismus", "ungen", "ionen"};
    const Token *t = phrase_at(c, i), *head = phrase_at(c, c->current.head);
    double value;
    if (t->kind != TOKEN_WORD || c->current.head == c->current.first || c->current.head + 1 != i ||
        head->kind != TOKEN_WORD || !(head->flags & TOKEN_CAPITAL) || quantity_word(c->lexicon, head, &value) ||
        lexicon_match(c->lexicon, c->tokens, c->current.head, i, 1u << LEX_CURRENCY, &(uint32_t){0}))
        return false;
    if (is_place_adjective(c, head) || phrase_is_measure(head))
        return false;
    for (size_t w = 0; w < sizeof NAMED / sizeof *NAMED; w++)
        if (str_ends(head->folded, str_of(NAMED[w])))
            return false;
    for (size_t w = 0; w < sizeof COMMON / sizeof *COMMON; w++)
        if (str_ends(t->folded, str_of(COMMON[w])))
            return true;
    uint32_t types = 1u << LEX_GOODS | 1u << LEX_TOPIC | 1u << LEX_ACT | 1u << LEX_EVENT, length;
    return t->tail || lexicon_match(c->lexicon, c->tokens, i, i + 1, types, &length);
}

bool phrase_owns_noun(const Chunker *c)
{
    int32_t m = mention_at(c->mentions, c->clause->sentence, c->current.first, c->current.last);
    return m >= 0 && c->mentions->items[m].last == c->current.last &&
           phrase_is_possessive(c, c->mentions->items[m].first);
}

bool phrase_is_given_name(const Chunker *c, uint32_t i)
{
    const Token *head = phrase_at(c, c->current.head);
    const Mention *m = &c->mentions->items[mention_at(c->mentions, c->clause->sentence, i, i + 1)];
    bool bare = c->current.head == c->current.first + (c->current.preposition ? 1 : 0) && c->current.head + 1 == i;
    bool name = !head->word || (lexicon_starts(c->lexicon, head->word) & 1u << LEX_PERSON);
    return bare && name && head->kind == TOKEN_WORD && !(head->flags & TOKEN_NAMED) && m->kind == MENTION_PERSON &&
           m->last == i + 1;
}

bool phrase_is_apposed_name(const Chunker *c, uint32_t i)
{
    static const char *const KINDS[] = {"ort",      "stadt",        "land",     "staat",        "dorf",    "region",
                                        "provinz",  "insel",        "reich",    "gebiet",       "kanton",  "metropole",
                                        "republik", "gemeinde",     "hafen",    "gemeinschaft", "bündnis", "allianz",
                                        "miliz",    "organisation", "bewegung", "agentur",      "kartell", "union",
                                        "verbund",  "block",        "gewicht",  "macht"};
    static const char *const BODIES[] = {"gruppe",     "partei", "plattform", "konzern",
                                         "hersteller", "sender", "pipeline"};
    bool owner = c->current.genitive != NO_TOKEN && !c->genitive; /* "der Präsident des Nachbarlands Polen" */
    const Token *head = phrase_at(c, owner ? i - 1 : c->current.head);
    const Mention *m = &c->mentions->items[mention_at(c->mentions, c->clause->sentence, i, i + 1)];
    if ((!owner && c->current.head + 1 != i) || (head->flags & TOKEN_NAMED) || m->kind == MENTION_PERSON)
        return false;
    Str kind =
        owner && str_ends(head->folded, STR("s")) ? str_slice(head->folded, 0, head->folded.len - 1) : head->folded;
    for (size_t w = 0; w < sizeof KINDS / sizeof *KINDS; w++)
        if (str_ends(kind, str_of(KINDS[w])) || (owner && str_ends(kind, STR("länder"))))
            return true;
    for (size_t w = 0; m->kind == MENTION_ORGANISATION && w < sizeof BODIES / sizeof *BODIES; w++)
        if (str_ends(kind, str_of(BODIES[w])))
            return true;
    return false;
}

bool phrase_counts(const Chunker *c)
{
    double value;
    const Token *head = phrase_at(c, c->current.head);
    bool adjective = c->current.head == c->current.first && phrase_begins_clause(c, c->current.head) && !head->tail &&
                     !(head->flags & TOKEN_NAMED) && ends_declined(head); /* "Vergangenen Monat" */
    return adjective || is_place_adjective(c, head) || head->kind == TOKEN_NUMBER ||
           quantity_word(c->lexicon, head, &value) || token_is(head, "dutzend") ||
           str_ends(head->folded, STR("einhalb"));
}

bool phrase_is_approximation(const Chunker *c, uint32_t i)
{
    const Token *t = phrase_at(c, i);
    bool more = i + 1 < c->clause->last;
    if (token_is(t, "bis") && more && token_is(phrase_at(c, i + 1), "zu"))
        return i + 2 < c->clause->last && phrase_at(c, i + 2)->kind == TOKEN_NUMBER;
    if (token_is(t, "zu") && i > c->clause->first && token_is(phrase_at(c, i - 1), "bis"))
        return more && phrase_at(c, i + 1)->kind == TOKEN_NUMBER;
    double value;
    return token_is(t, "über") && more && quantity_word(c->lexicon, phrase_at(c, i + 1), &value);
}

bool phrase_is_postposition(const Chunker *c, uint32_t i)
{
    if (c->clause->verb && c->clause->verb->particle && c->clause->verb->particle == phrase_at(c, i)->word)
        return false; /* "saß ihm gegenüber" */
    bool opinion = token_is(phrase_at(c, i), "nach") && c->open && c->noun && c->current.last == i &&
                   phrase_has(c, c->current.head, WORD_SOURCE) && !c->current.preposition &&
                   (c->current.cases & CASE_DATIVE) && phrase_has(c, c->current.first, WORD_POSSESSIVE);
    if (opinion) /* "meiner Meinung nach" */
        return true;
    return c->open && c->current.last == i && token_has_trait(phrase_at(c, i), TRAIT_POSTPOSITION) &&
           !c->current.preposition && (c->current.cases & CASE_DATIVE) && c->noun &&
           !(i + 1 < c->clause->last && phrase_has(c, i + 1, WORD_ARTICLE | WORD_POSSESSIVE));
}

bool phrase_is_amount(const Chunker *c, uint32_t i)
{
    return i > c->clause->first && token_is(phrase_at(c, i), "als") &&
           (token_is(phrase_at(c, i - 1), "mehr") || token_is(phrase_at(c, i - 1), "weniger"));
}

bool phrase_is_comparison(const Chunker *c, uint32_t i)
{
    return i != c->clause->opener && !phrase_is_amount(c, i) &&
           (token_is(phrase_at(c, i), "als") || token_is(phrase_at(c, i), "wie"));
}

/* "kündigte die Teilnahme an der Konferenz an": the last one is the verb's. */
static bool comes_again(const Chunker *c, uint32_t i)
{
    for (uint32_t n = i + 1; n < c->clause->last; n++)
        if (phrase_at(c, n)->word == phrase_at(c, i)->word && c->out->owner[n] == c->index)
            return true;
    return false;
}

bool phrase_is_particle(const Chunker *c, uint32_t i)
{
    const Clause *k = c->clause;
    return k->verb && k->verb->particle && phrase_at(c, i)->word == k->verb->particle && k->verb_token == k->finite &&
           i > k->finite && (i + 1 >= k->last || c->out->owner[i + 1] != c->index || !phrase_is_noun(c, i + 1)) &&
           !comes_again(c, i);
}

bool phrase_is_aged(const Chunker *c, uint32_t i)
{
    const Token *next = i + 1 < c->clause->last ? phrase_at(c, i + 1) : NULL;
    return next && !(next->flags & (TOKEN_SPACE | TOKEN_CAPITAL)) && next->kind == TOKEN_WORD &&
           token_ends_declined(next);
}

bool phrase_is_polite(const Chunker *c, uint32_t i)
{
    const Token *t = phrase_at(c, i);
    return (t->flags & TOKEN_CAPITAL) && !(t->flags & TOKEN_NAMED) && (token_is(t, "sie") || token_is(t, "ihnen"));
}

bool phrase_is_her(const Chunker *c, uint32_t i)
{
    enum { FUNCTION = WORD_ARTICLE | WORD_POSSESSIVE | WORD_PRONOUN | WORD_PREPOSITION };
    if (!token_is(phrase_at(c, i), "ihr") || i + 1 >= c->clause->last)
        return false;
    const Token *next = phrase_at(c, i + 1);
    bool grammar = phrase_has(c, i + 1, FUNCTION) && !str_starts(next->folded, STR("eigen")); /* "ihr eigenes Land" */
    bool adjective = phrase_is_declined(next) && i + 2 < c->clause->last && phrase_is_noun(c, i + 2) && !grammar;
    bool number = next->kind == TOKEN_NUMBER && phrase_noun_ahead(c, i + 2); /* "ihr 17. Paket" */
    bool name = (next->flags & TOKEN_NAMED) && !phrase_is_title(c, i + 1);
    return adjective || number || (phrase_is_noun(c, i + 1) && next->kind == TOKEN_WORD && !name);
}

bool phrase_is_owner(const Chunker *c)
{
    enum { NAME_MIN = 4 };
    const Token *t = phrase_at(c, c->current.head);
    uint32_t first = c->current.first + (c->current.preposition ? 1 : 0);
    bool alone = c->open && c->noun && c->current.head == first && c->current.last == first + 1;
    if (!alone || t->kind != TOKEN_WORD || !str_ends(t->folded, STR("s")) || t->folded.len < NAME_MIN)
        return false;
    int32_t m = mention_at(c->mentions, c->clause->sentence, first, first + 1);
    return m >= 0 ? c->mentions->items[m].kind == MENTION_PLACE && phrase_is_possessive(c, first)
                  : !t->word && !t->tail && phrase_at(c, first + 1)->kind == TOKEN_WORD;
}

bool phrase_is_title(const Chunker *c, uint32_t i)
{
    return lexicon_match(c->lexicon, c->tokens, i, c->clause->last, 1u << LEX_OFFICE, &(uint32_t){0}) != NULL;
}

bool phrase_is_degree(const Chunker *c, uint32_t i)
{
    if (!token_is(phrase_at(c, i), "zu") || i + 1 >= c->clause->last)
        return false;
    const Token *next = phrase_at(c, i + 1);
    if (token_is(next, "viel") || token_is(next, "wenig") || token_is(next, "viele") || token_is(next, "wenige"))
        return true;
    return phrase_is_declined(next) && str_ends(next->folded, STR("e")) && phrase_noun_ahead(c, i + 1) &&
           !phrase_has(c, i + 1, WORD_ARTICLE | WORD_POSSESSIVE | WORD_PRONOUN | WORD_ADVERB);
}

bool phrase_counts_ahead(const Chunker *c, uint32_t i)
{
    double value;
    const Token *head = phrase_at(c, i - 1);
    bool number = head->kind == TOKEN_NUMBER ? !(head->number >= 1900 && head->number <= 2100)
                                             : quantity_word(c->lexicon, head, &value);
    bool more = str_starts(phrase_at(c, i)->folded, STR("weitere")); /* "30 weitere Panzer" */
    return number && c->current.head + 1 >= i && phrase_is_declined(phrase_at(c, i)) && phrase_noun_ahead(c, i + 1) &&
           (more || !phrase_has(c, i, WORD_ARTICLE | WORD_POSSESSIVE | WORD_PREPOSITION | WORD_PRONOUN | WORD_ADVERB));
}
