#include "worker/text/person.h"

#include <string.h>

bool person_in_office(const LexItem *person, Date at)
{
    for (size_t i = 0; i < person->term_count; i++) {
        const LexTerm *t = &person->terms[i];
        if (at.year && (t->from.year == 0 || date_compare(t->from, date_last(at)) <= 0) &&
            (t->to.year == 0 || date_compare(at, t->to) < 0))
            return true;
    }
    return false;
}

Known *person_known(Scanner *s, const LexItem *item)
{
    for (size_t i = 0; i < s->known_count; i++)
        if (s->known[i].item == item)
            return &s->known[i];
    return NULL;
}

/* Of several people with a surname: the one the article has named, else one in office, else the first. */
const LexItem *person_choose(Scanner *s, const LexEntry *e, const Token *first)
{
    const LexItem *in_office = NULL, *any = e->item;
    for (; e; e = lexicon_next(e, first, LEX_BIT(LEX_PERSON))) {
        if (person_known(s, e->item))
            return e->item;
        if (!in_office && person_in_office(e->item, s->published))
            in_office = e->item;
    }
    return in_office ? in_office : any;
}

void person_remember(Scanner *s, const LexItem *item, const Mention *m, Str surname)
{
    if (item && person_known(s, item))
        return;
    if (s->known_count == PEOPLE_MAX) {
        s->out->cut |= BOUND_BIT(BOUND_PEOPLE);
        return;
    }
    Known k = {.item = item, .name = m->name, .surname = surname, .female = m->female};
    memcpy(k.country, m->country, 4);
    s->known[s->known_count++] = k;
}

/* Whom a person acts for on a day: a state, NULL for an organisation. */
static const LexItem *acts_for(const LexItem *person, Date at)
{
    const LexItem *of = NULL;
    for (size_t i = 0; at.year && i < person->term_count; i++) {
        const LexTerm *t = &person->terms[i];
        bool then =
            (t->from.year == 0 || date_compare(t->from, at) <= 0) && (t->to.year == 0 || date_compare(at, t->to) < 0);
        if (then && t->of && (!of || t->of->type == LEX_COUNTRY))
            of = t->of;
    }
    return !of ? person->country : of->type == LEX_COUNTRY ? of : NULL;
}

void person_fill(const Scanner *s, Mention *m, const LexItem *person)
{
    m->kind = MENTION_PERSON;
    m->type = ACTOR_TYPE_PERSON;
    m->item = person;
    m->name = person->name;
    m->female = person->female;
    scanner_set_country(m->country, acts_for(person, s->published));
}

Mention *person_push(Scanner *s, uint32_t first, uint32_t last, const LexItem *person)
{
    Mention m = {.first = first, .last = last};
    person_fill(s, &m, person);
    enum { SURNAME_MIN = 4 }; /* shorter ones are words as well: "Kim Jong Un" */
    Str surname = scanner_token(s, last - 1)->folded;
    person_remember(s, person, &m, surname.len < SURNAME_MIN ? (Str){NULL, 0} : surname);
    Str numeral = token_text(s->tokens, last - 1, last);
    bool roman = numeral.len > 0;
    for (size_t i = 0; i < numeral.len; i++)
        roman = roman && (numeral.ptr[i] == 'I' || numeral.ptr[i] == 'V' || numeral.ptr[i] == 'X');
    if (roman && scanner_token(s, last)->mark == '.' && last + 1 < s->last)
        s->tokens->items[last].mark = 0; /* "Leo XIV. empfing": no end of anything */
    return scanner_push(s, m);
}

/* Capitalised words that no lexicon entry claims: "Margus Tsahkna", "Faisal bin Farhan". */
uint32_t person_read_unknown(const Scanner *s, uint32_t at)
{
    uint32_t i = at, length, names = 0;
    while (i < s->last && i < at + NAME_TOKENS_MAX) {
        const Token *t = scanner_token(s, i);
        bool noble = scanner_has(s, i, WORD_NOBLE) && names > 0;
        bool name =
            t->kind == TOKEN_WORD && (t->flags & TOKEN_CAPITAL) && !(t->flags & TOKEN_BLANK) &&
            !scanner_has(s, i, WORD_ARTICLE | WORD_PREPOSITION | WORD_PRONOUN | WORD_SUBORDINATOR | WORD_FEMININE) &&
            !scanner_match(s, i,
                           LEX_BIT(LEX_EVENT) | LEX_BIT(LEX_WEEKDAY) | LEX_BIT(LEX_MONTH) | LEX_BIT(LEX_OFFICE) |
                               LEX_BIT(LEX_COUNTRY) | LEX_BIT(LEX_ORGANISATION) | LEX_BIT(LEX_FORUM) |
                               LEX_BIT(LEX_GROUP) | LEX_BIT(LEX_ACT) | LEX_BIT(LEX_TIME) | LEX_BIT(LEX_WHOLE),
                           &length) &&
            !(t->tail && names == 0);
        if (!name && !noble)
            break;
        names += name;
        i++;
    }
    while (i > at && !(scanner_token(s, i - 1)->flags & TOKEN_CAPITAL))
        i--;
    return i;
}

const Known *person_known_surname(const Scanner *s, uint32_t i)
{
    const Token *t = scanner_token(s, i);
    const Known *found = NULL;
    if (!(t->flags & TOKEN_CAPITAL) || t->kind != TOKEN_WORD)
        return NULL;
    for (size_t k = 0; k < s->known_count; k++) {
        Str name = s->known[k].surname;
        bool same = name.len &&
                    (str_equal(t->folded, name) ||
                     (t->folded.len == name.len + 1 && str_starts(t->folded, name) && str_ends(t->folded, STR("s"))));
        if (same && !s->known[k].item)
            return &s->known[k];
        if (same && !found)
            found = &s->known[k];
    }
    return found;
}

/* The last person named of that nationality, else the last one who serves an organisation: whoever acts for it has a
 * nationality of his own. */
const LexItem *person_find_national(const Scanner *s, const LexItem *country, bool female)
{
    const LexItem *official = NULL;
    for (size_t k = s->out->count; k > 0 && k + GAP_TOKENS_MAX * 4 > s->out->count; k--) {
        const Mention *before = &s->out->items[k - 1];
        if (before->type != ACTOR_TYPE_PERSON || !before->item || before->female != female)
            continue;
        if (before->item->country == country)
            return before->item;
        if (!official && !before->item->country && k + GAP_TOKENS_MAX > s->out->count)
            official = before->item;
    }
    return official;
}

/* "der", "dem", …: one man; "die", "der": one woman. */
static bool is_singular_article(const Token *t, bool female)
{
    static const char *const HIS[] = {"der", "dem", "den", "des"}, *const HER[] = {"die", "der"};
    for (size_t i = 0; i < (female ? 2u : 4u); i++)
        if (token_is(t, female ? HER[i] : HIS[i]))
            return true;
    return false;
}

/* Parties sit in one state. */
static bool may_be_from(const char country[4], Str party)
{
    static const struct {
        const char *party, *country;
    } ROWS[] = {{"republikaner", "USA"}, {"demokrat", "USA"}, {"labour", "GBR"}, {"tory", "GBR"},
                {"spd", "DEU"},          {"cdu", "DEU"},      {"csu", "DEU"},    {"fdp", "DEU"},
                {"afd", "DEU"},          {"övp", "AUT"},      {"spö", "AUT"},    {"fpö", "AUT"}};
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++)
        if (str_starts(party, str_of(ROWS[i].party)))
            return str_equal(str_of(ROWS[i].country), str_of(country));
    return true;
}

/* Who was told of last: the first such person of the nearest sentence before. */
static const Mention *last_told(const Scanner *s, bool female, Str party)
{
    enum { SENTENCES_BACK = 4 };
    const Mention *found = NULL;
    for (size_t k = s->out->count; k > 0; k--) {
        const Mention *m = &s->out->items[k - 1];
        if (m->sentence + SENTENCES_BACK < s->sentence || (found && m->sentence != found->sentence))
            break;
        if (m->sentence < s->sentence && m->type == ACTOR_TYPE_PERSON && m->female == female &&
            may_be_from(m->country, party))
            found = m;
    }
    return found;
}

uint32_t person_scan_epithet(Scanner *s, uint32_t i)
{
    uint32_t noun = i;
    while (scanner_joined(s, noun + 1))
        noun++;
    const Token *t = scanner_token(s, noun);
    bool aged = str_starts(t->folded, STR("jährige"));
    const LexEntry *e = lexicon_entries(s->lexicon, t->word ? t->word : t->tail);
    while (e && !(e->type == LEX_GROUP && str_equal(e->item->id, STR("epithet"))))
        e = lexicon_next(e, t, LEX_BIT(LEX_GROUP));
    if ((!e && !aged) || i == s->first)
        return 0;
    const Token *article = scanner_token(s, i - 1);
    bool female = aged ? token_is(article, "die") : str_ends(t->folded, STR("in"));
    const Mention *who =
        is_singular_article(article, female) ? last_told(s, female, scanner_token(s, i)->folded) : NULL;
    if (!who)
        return 0;
    Mention m = *who;
    m.first = i;
    m.last = noun + 1;
    m.anaphoric = true;
    m.place_only = m.origin = m.apposed = m.coordinated = m.plural = m.spokesperson = false;
    scanner_push(s, m);
    return m.last;
}

uint32_t person_scan(Scanner *s, uint32_t i)
{
    uint32_t length;
    const LexEntry *e = scanner_match(s, i, LEX_BIT(LEX_PERSON), &length);
    const Known *named = e && e->sense == SENSE_SURNAME ? person_known_surname(s, i) : NULL;
    if (e && !(named && !named->item) &&
        !scanner_joined(s, i + length)) { /* whom the article named goes before the lexicon */
        uint32_t more;
        const LexEntry *name =
            e->sense == SENSE_BYNAME ? scanner_match(s, i + length, LEX_BIT(LEX_PERSON), &more) : NULL;
        uint32_t end = i + length + (name ? more : 0); /* "Kremlchef Wladimir Putin" */
        person_push(s, i, end, person_choose(s, e, scanner_token(s, i)));
        return end;
    }
    const Known *known = scanner_joined(s, i + 1) ? NULL : person_known_surname(s, i);
    if (!known)
        return 0;
    Mention m = {.first = i, .last = i + 1, .kind = MENTION_PERSON, .type = ACTOR_TYPE_PERSON, .item = known->item};
    m.name = known->name;
    m.female = known->female;
    memcpy(m.country, known->country, 4);
    scanner_push(s, m);
    return i + 1;
}
