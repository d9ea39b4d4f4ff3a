#include "worker/text/apposition.h"

#include "worker/text/person.h"
#include "worker/text/title.h"

/* Commas around an apposition part no clauses. The one behind it may still open a relative clause. */
static void unmark_commas(Scanner *s, uint32_t comma, uint32_t end)
{
    if (scanner_token(s, comma)->mark == ',')
        s->tokens->items[comma].mark = 0;
    if (scanner_token(s, end)->mark == ',' && !scanner_has(s, end + 1, WORD_RELATIVE | WORD_SUBORDINATOR))
        s->tokens->items[end].mark = 0;
}

/* Ends a name here: a comma, a full stop, a bracket? */
static bool is_closed(const Scanner *s, uint32_t end)
{
    const Token *behind = scanner_token(s, end);
    return behind->mark == ',' || behind->mark == '.' || behind->mark == '(' || end >= s->last;
}

/* Skips "(EU)". */
static uint32_t skip_bracket(const Scanner *s, uint32_t i)
{
    enum { BRACKET_MAX = 4 };
    if (scanner_token(s, i)->mark != '(')
        return i;
    for (uint32_t k = i + 1; k <= i + BRACKET_MAX; k++)
        if (scanner_token(s, k)->mark == ')')
            return k + 1;
    return i;
}

/* Does the person serve the country or organisation, or did so? */
static bool serves(const LexItem *person, const LexItem *of)
{
    bool found = person->country == of;
    for (size_t i = 0; !found && i < person->term_count; i++)
        found = person->terms[i].of == of;
    return found;
}

/* "der Präsident der Ukraine, Wolodymyr Selenskyj, …": the name behind the comma. Returns the token behind; 0: none. */
static uint32_t push_apposed(Scanner *s, const Title *title, uint32_t first)
{
    uint32_t comma = skip_bracket(s, title->last), at = comma + 1, length;
    const LexItem *of = office_default(title);
    if (!of || scanner_token(s, comma)->mark != ',')
        return 0;
    const LexEntry *e = scanner_match(s, at, LEX_BIT(LEX_PERSON), &length);
    bool known = e && (e->sense == SENSE_NAME || e->sense == SENSE_SURNAME) &&
                 ((e->sense == SENSE_NAME && serves(e->item, of)) || office_held(e->item, title, (Date){0, 0, 0}));
    uint32_t end = known ? at + length : e ? at : person_read_unknown(s, at);
    if (!known && (end < at + 2 || !is_closed(s, end)))
        return 0;
    end = title_push(s, title, first, at);
    unmark_commas(s, comma, end);
    return end;
}

/* What a title is for, "des russischen Sicherheitsrats", "für Syrien", "in Oslo", and where the name behind it begins. */
typedef struct Complement {
    const LexItem *of; /* the country that a genitive or its ministry names */
    uint32_t end, name;
} Complement;

/* Does a full name begin at token i, right behind the noun that ends a complement? Not behind "von Präsident", and not
 * in "des Geheimdienstes Schin Bet, Ronen Bar". */
static bool is_name_behind(const Scanner *s, uint32_t i)
{
    uint32_t length;
    Title other = {0};
    if (!(scanner_token(s, i - 1)->flags & TOKEN_CAPITAL) || !(scanner_token(s, i)->flags & TOKEN_CAPITAL) ||
        scanner_joined(s, i) || scanner_joined(s, i + 1) || office_read(s, i - 1, &other))
        return false;
    const LexEntry *e = scanner_match(s, i, LEX_BIT(LEX_PERSON), &length);
    if (e)
        return e->sense == SENSE_NAME;
    uint32_t end = scanner_token(s, i + 1)->flags & TOKEN_CAPITAL ? person_read_unknown(s, i) : i;
    return end >= i + 2 && (scanner_token(s, end)->mark != ',' || !(scanner_token(s, end + 1)->flags & TOKEN_CAPITAL));
}

/* The complement at `at` and the name behind it, with a comma between them or not. */
static bool read_complement(const Scanner *s, uint32_t at, Complement *out)
{
    enum { COMPLEMENT_MAX = 9 };
    uint32_t length, noun = 0;
    bool genitive = token_is(scanner_token(s, at), "des") || token_is(scanner_token(s, at), "der");
    if (!genitive && !scanner_has(s, at, WORD_PREPOSITION))
        return false;
    for (uint32_t i = at; i < at + COMPLEMENT_MAX && i < s->last; i++) {
        if (i > at + 1)
            i = skip_bracket(s, i);
        const Token *t = scanner_token(s, i);
        if (t->kind == TOKEN_PUNCT && t->mark == ',') {
            *out = (Complement){out->of, i, i + 1};
            return i > at + 1;
        }
        if (noun && i > at + 1 && is_name_behind(s, i)) {
            *out = (Complement){out->of, i, i};
            return true;
        }
        bool small = t->kind == TOKEN_WORD && !(t->flags & TOKEN_CAPITAL);
        bool verb = small && t->word && lexicon_verb_forms(s->lexicon, t->word) && !scanner_has(s, i, WORD_PREPOSITION);
        if (t->kind != TOKEN_WORD || verb || scanner_has(s, i, WORD_COORDINATOR | WORD_SUBORDINATOR | WORD_ADVERB))
            return false;
        noun = small ? noun : i;
        const LexEntry *e = out->of ? NULL : scanner_match(s, i, LEX_BIT(LEX_COUNTRY), &length);
        bool owns = e && genitive && (e->sense == SENSE_ADJECTIVE || e->sense == SENSE_NAME);
        if (owns || (e && e->sense == SENSE_GOVERNMENT)) /* "Staatssekretär im Auswärtigen Amt" */
            out->of = e->item;
    }
    return false;
}

/* "der UN-Gesandte für Syrien, Geir Pedersen, …": title and name with more between them. Returns the token behind; 0:
 * none. */
static uint32_t push_distant(Scanner *s, const Title *title, uint32_t first)
{
    uint32_t length;
    Title full = *title;
    Complement complement = {.of = title->of};
    if (!read_complement(s, title->last, &complement))
        return 0;
    full.of = complement.of;
    uint32_t at = complement.name;
    const LexEntry *e = scanner_match(s, at, LEX_BIT(LEX_PERSON), &length);
    uint32_t end = e ? at + length : person_read_unknown(s, at);
    bool comma = complement.name > complement.end;
    bool told = comma && end == at + 1 && person_known_surname(s, at);
    if ((comma && !is_closed(s, end)) || (end < at + 2 && !told))
        return 0;
    if (e && ((e->sense != SENSE_NAME && !told) || !office_may_be(s, title, e->item->female)))
        return 0;
    bool high = title->office->code <= RANK_DEFENCE_MINISTER; /* of these the lexicon knows the holders */
    if (high && !(e && office_held(e->item, title, (Date){0, 0, 0})))
        return 0;
    if (!e && !full.of)
        return 0;
    end = title_push(s, &full, first, at);
    unmark_commas(s, complement.end, end);
    return end;
}

uint32_t apposition_push_name(Scanner *s, const Title *title, uint32_t first)
{
    uint32_t end = push_apposed(s, title, first);
    return end ? end : push_distant(s, title, first);
}

/* Whose the title at token i is, with an adjective or an article in front of it, and what hangs on it; NULL: no title, or
 * nobody's. */
static const LexItem *read_owner(const Scanner *s, uint32_t i, Title *title)
{
    uint32_t length;
    if (token_is(scanner_token(s, i), "der") || token_is(scanner_token(s, i), "die"))
        i++;
    const LexEntry *e = scanner_match(s, i, LEX_BIT(LEX_COUNTRY) | LEX_BIT(LEX_ORGANISATION), &length);
    if (e && e->sense != SENSE_ADJECTIVE && !scanner_joined(s, i + length))
        return NULL;
    if (!office_read(s, e ? i + length : i, title))
        return NULL;
    title->of = e ? e->item : NULL;
    if (!e)
        office_read_owner(s, title);
    Complement complement = {.of = title->of};
    if (!complement.of)
        read_complement(s, title->last, &complement);
    title->of = complement.of;
    return office_default(title);
}

uint32_t apposition_scan_name(Scanner *s, uint32_t i)
{
    if (!(scanner_token(s, i + 1)->flags & TOKEN_CAPITAL) || scanner_joined(s, i) || scanner_joined(s, i + 1) ||
        scanner_has(s, i, WORD_ADVERB | WORD_OPENER | WORD_COORDINATOR) || (scanner_token(s, i)->flags & TOKEN_STOPPED))
        return 0;
    uint32_t end = person_read_unknown(s, i), comma = skip_bracket(s, end);
    Title title = {0};
    const LexItem *of = end >= i + 2 && scanner_token(s, comma)->mark == ',' ? read_owner(s, comma + 1, &title) : NULL;
    if (!of)
        return 0;
    Mention m = {.first = i, .last = end, .kind = MENTION_PERSON, .type = ACTOR_TYPE_PERSON};
    m.name = token_text(s->tokens, i, end);
    m.female = office_is_feminine(s, &title);
    if (of->type == LEX_COUNTRY)
        scanner_set_country(m.country, of);
    person_remember(s, NULL, &m, scanner_token(s, end - 1)->folded);
    scanner_push(s, m);
    return end;
}
