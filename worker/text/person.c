#include "worker/text/person.h"

#include <string.h>

/* ---- people ---- */

static bool held_anything_at(const LexItem *person, Date at)
{
    for (size_t i = 0; i < person->term_count; i++) {
        const LexTerm *t = &person->terms[i];
        if (at.year && (t->from.year == 0 || date_compare(t->from, date_last(at)) <= 0) &&
            (t->to.year == 0 || date_compare(at, t->to) < 0))
            return true;
    }
    return false;
}

static Known *find_known(Scanner *s, const LexItem *item)
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
        if (find_known(s, e->item))
            return e->item;
        if (!in_office && held_anything_at(e->item, s->published))
            in_office = e->item;
    }
    return in_office ? in_office : any;
}

static void remember(Scanner *s, const LexItem *item, const Mention *m, Str surname)
{
    if (item && find_known(s, item))
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
    remember(s, person, &m, surname.len < SURNAME_MIN ? (Str){NULL, 0} : surname);
    Str numeral = token_text(s->tokens, last - 1, last);
    bool roman = numeral.len > 0;
    for (size_t i = 0; i < numeral.len; i++)
        roman = roman && (numeral.ptr[i] == 'I' || numeral.ptr[i] == 'V' || numeral.ptr[i] == 'X');
    if (roman && scanner_token(s, last)->mark == '.' && last + 1 < s->last)
        s->tokens->items[last].mark = 0; /* "Leo XIV. empfing": no end of anything */
    return scanner_push(s, m);
}

/* Capitalised words that no lexicon entry claims: "Margus Tsahkna", "Faisal bin Farhan". */
static uint32_t read_unknown_name(const Scanner *s, uint32_t at)
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

static const Known *known_surname(const Scanner *s, uint32_t i)
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

/* ---- offices ---- */

typedef struct Title {
    const LexItem *office, *of; /* of: country or organisation, or NULL */
    uint32_t first, noun, last; /* tokens; noun: behind the title itself */
    bool where;                 /* `of` is where he sits: "der Regierungschef in Rom" */
    bool plural, exact;         /* exact: the title itself, not the end of a compound ("Vizeaußenminister") */
    bool foreign;               /* of something that is neither: "der Präsident der Handelskammer" */
} Title;

static bool read_office(const Scanner *s, uint32_t i, Title *title)
{
    uint32_t length;
    const LexEntry *e = scanner_match(s, i, LEX_BIT(LEX_OFFICE), &length);
    title->exact = e != NULL;
    if (!e && scanner_token(s, i)->tail) {
        length = 1;
        e = lexicon_entries(s->lexicon, scanner_token(s, i)->tail);
        while (e && e->item->type != LEX_OFFICE)
            e = e->next;
    }
    if (!e || scanner_joined(s, i + length))
        return false;
    title->office = e->item;
    title->first = i;
    title->noun = title->last = i + length;
    if (length > 2 && scanner_has(s, i + 1, WORD_ARTICLE | WORD_PREPOSITION))
        title->noun = i + 1; /* "Präsidentin des Europäischen Parlaments" */
    return true;
}

/* Where the noun of "der palästinensischen Autonomiebehörde", "des Bundestags" stands, the article at `i`; 0: there is none. */
static uint32_t owner_noun(const Scanner *s, uint32_t i)
{
    enum { OWNER_ADJECTIVES_MAX = 2 };
    uint32_t at = i + 1;
    if (!token_is(scanner_token(s, i), "der") && !token_is(scanner_token(s, i), "des"))
        return 0;
    while (at <= i + OWNER_ADJECTIVES_MAX && scanner_token(s, at)->kind == TOKEN_WORD &&
           !(scanner_token(s, at)->flags & TOKEN_CAPITAL) &&
           !scanner_has(s, at, WORD_ARTICLE | WORD_PREPOSITION | WORD_POSSESSIVE | WORD_COORDINATOR))
        at++;
    return scanner_token(s, at)->flags & TOKEN_CAPITAL ? at : 0;
}

/* "(der|des|von) EU-Kommission" behind a title. */
static void read_office_of(const Scanner *s, Title *title)
{
    uint32_t i = title->last, length;
    const Token *t = scanner_token(s, i);
    bool link = token_is(t, "der") || token_is(t, "des") || token_is(t, "von") || token_is(t, "vom") ||
                token_is(t, "aus") || token_is(t, "in");
    const LexEntry *e = scanner_match(s, link ? i + 1 : i, LEX_BIT(LEX_COUNTRY) | LEX_BIT(LEX_ORGANISATION), &length);
    uint32_t noun = !e || e->sense == SENSE_ADJECTIVE ? owner_noun(s, i) : 0;
    if (noun) {
        const LexEntry *inner = scanner_match(s, noun, LEX_BIT(LEX_COUNTRY) | LEX_BIT(LEX_ORGANISATION), &length);
        uint32_t ignored;
        bool head = title->office->code == RANK_HEAD_OF_STATE || title->office->code == RANK_HEAD_OF_GOVERNMENT;
        e = inner && inner->sense != SENSE_ADJECTIVE ? inner : NULL;
        i = noun - 1; /* so that the noun stands behind the link */
        title->foreign = !e && head && !scanner_match(s, noun, LEX_BIT(LEX_PERSON), &ignored);
    }
    bool genitive = !link && e && e->sense == SENSE_NAME &&
                    str_ends(scanner_token(s, i + length - 1)->folded, STR("s")) &&
                    !str_equal(scanner_token(s, i + length - 1)->folded, STR("usa"));
    if (!e || (!link && !genitive) || scanner_joined(s, i + (uint32_t)link + length))
        return;
    if (e->sense != SENSE_NAME && e->sense != SENSE_GOVERNMENT && e->sense != SENSE_SEAT)
        return;
    if (link && str_ends(scanner_token(s, i + length)->folded, STR("s")) && e->sense == SENSE_NAME &&
        token_is(t, "in") && (scanner_token(s, i + 1 + length)->flags & TOKEN_CAPITAL))
        return; /* "die Minister in Albaniens Hauptstadt" */
    const LexItem *only = title->office->country;
    bool where = token_is(t, "in") || token_is(t, "aus");
    if (where && only && scanner_actor(e) != only)
        return; /* "des Kanzlers in Rom": there he is a guest */
    title->of = scanner_actor(e);
    title->where = where;
    title->last = i + (uint32_t)link + length;
}

static const LexItem *office_default(const Title *title)
{
    if (title->of || !title->office || title->foreign) /* a colleague has no office of his own */
        return title->of;
    return title->office->country ? title->office->country : title->office->organisation;
}

/* General words name the head of an organisation as they do that of a state: "der Präsident der Kommission". */
static bool heads(const LexItem *office)
{
    return office->code == RANK_HEAD_OF_STATE || office->code == RANK_HEAD_OF_GOVERNMENT ||
           office->code == RANK_HEAD_OF_ORGANISATION;
}

static bool held_office(const LexItem *person, const Title *title, Date at)
{
    const LexItem *of = title->of ? title->of : title->office->country; /* a premier is no "Bundeskanzler" */
    for (size_t i = 0; i < person->term_count; i++) {
        const LexTerm *t = &person->terms[i];
        bool then = at.year == 0 || ((t->from.year == 0 || date_compare(t->from, date_last(at)) <= 0) &&
                                     (t->to.year == 0 || date_compare(at, t->to) <= 0));
        if (t->office == title->office && then && (!title->of || t->of == title->of))
            return true;
        if (then && t->office->code == title->office->code && t->office->code <= RANK_DEFENCE_MINISTER &&
            (!of || t->of == of))
            return true; /* "der Premier" of a prime minister under another word */
        if (then && !title->of && t->office->code == RANK_ENVOY && title->office->code == RANK_ENVOY)
            return true; /* "der Unterhändler" is the envoy */
        bool minister = t->office->code == RANK_FOREIGN_MINISTER || t->office->code == RANK_DEFENCE_MINISTER;
        if (then && minister && !title->of && str_equal(title->office->id, STR("minister")))
            return true; /* "der Minister" */
        if (then && title->of && t->of == title->of && title->of->type == LEX_ORGANISATION && heads(title->office) &&
            heads(t->office))
            return true;
    }
    return false;
}

/* The holder on record, under another word of the same rank if need be. */
static const LexItem *find_holder(const Scanner *s, const Title *title, const LexItem *of)
{
    const LexItem *holder = lexicon_holder(s->lexicon, title->office, of, s->published);
    size_t count;
    const LexItem *const *people = lexicon_items(s->lexicon, LEX_PERSON, &count);
    Title exact = *title;
    exact.of = of;
    if (holder || !title->office->unique || !s->published.year || title->office->code > RANK_HEAD_OF_GOVERNMENT)
        return holder;
    for (size_t i = 0; i < count; i++)
        if (held_office(people[i], &exact, s->published))
            return people[i];
    return NULL;
}

bool person_read_shared(const Scanner *s, uint32_t i, const LexItem *of, const LexItem **holder)
{
    Title title = {0};
    if (!read_office(s, i, &title) || scanner_match(s, title.last, LEX_BIT(LEX_PERSON), &(uint32_t){0}))
        return false;
    *holder = title.exact && title.office->unique ? find_holder(s, &title, of) : NULL;
    return true;
}

/* A day that is no more than the earliest possible one settles only those who have been in office since. */
static bool holds_still(const LexItem *person)
{
    for (size_t i = 0; i < person->term_count; i++)
        if (person->terms[i].to.year == 0)
            return true;
    return false;
}

/* "die Außenbeauftragte" is a woman, "der Beauftragte" a man, "den Beauftragten" may be both. */
static bool may_be(const Scanner *s, const Title *title, bool female)
{
    Str noun = scanner_token(s, title->noun - 1)->folded;
    const Token *article = scanner_token(s, title->first - 1);
    bool adjectival = str_ends(noun, STR("te")) || str_ends(noun, STR("ten")) || str_ends(noun, STR("de")) ||
                      str_ends(noun, STR("den"));
    if (!adjectival || str_ends(noun, STR("präsidenten")))
        return female == str_ends(noun, STR("in"));
    return token_is(article, "die") ? female : !token_is(article, "der") || str_ends(noun, STR("n")) || !female;
}

/* "die Ministerin" is no man, whoever held the office then; "der Minister" may be any. */
static bool is_feminine(const Scanner *s, const Title *title)
{
    return str_ends(scanner_token(s, title->noun - 1)->folded, STR("in"));
}

/* An office without a name: whom the article named in it last, else its holder at the publication date. */
static bool resolve_office(Scanner *s, const Title *title, Mention *m)
{
    if (title->foreign)
        return false;
    for (size_t k = s->out->count; k > 0 && k + GAP_TOKENS_MAX * 8 > s->out->count; k--) {
        const Mention *before = &s->out->items[k - 1];
        if (before->type != ACTOR_TYPE_PERSON || !before->item || !may_be(s, title, before->female) ||
            !held_office(before->item, title, s->published))
            continue;
        person_fill(s, m, before->item);
        m->anaphoric = true;
        return true;
    }
    const LexItem *of = office_default(title);
    const LexItem *holder = title->exact && of ? find_holder(s, title, of) : NULL;
    if (!holder || (s->bound && !holds_still(holder)) || (is_feminine(s, title) && !holder->female))
        return false;
    person_fill(s, m, holder);
    remember(s, holder, m, (Str){NULL, 0});
    return true;
}

static uint32_t push_titled(Scanner *s, const Title *title, uint32_t first, uint32_t at);

/* "der Präsident der Ukraine, Wolodymyr Selenskyj, …": the name behind the comma. Returns the token behind; 0: none. */
static uint32_t push_apposed(Scanner *s, const Title *title, uint32_t first)
{
    uint32_t at = title->last + 1, length;
    const LexItem *of = office_default(title);
    if (!of || scanner_token(s, title->last)->mark != ',')
        return 0;
    const LexEntry *e = scanner_match(s, at, LEX_BIT(LEX_PERSON), &length);
    bool known =
        e && e->sense == SENSE_NAME && (e->item->country == of || held_office(e->item, title, (Date){0, 0, 0}));
    uint32_t end = known ? at + length : e ? at : read_unknown_name(s, at);
    const Token *behind = scanner_token(s, end);
    bool closed = behind->mark == ',' || behind->mark == '.' || end >= s->last;
    if (!known && (end < at + 2 || !closed))
        return 0;
    end = push_titled(s, title, first, at);
    bool clause = scanner_has(s, end + 1, WORD_RELATIVE | WORD_SUBORDINATOR);
    s->tokens->items[title->last].mark = 0; /* commas around an apposition part no clauses */
    if (scanner_token(s, end)->mark == ',' && !clause)
        s->tokens->items[end].mark = 0;
    return end;
}

/* The comma behind a long complement: "der Sekretär des russischen Sicherheitsrats, …", "der Beauftragte für X, …".
 * `of` becomes the country that a genitive names. 0: none. */
static uint32_t find_complement_end(const Scanner *s, uint32_t at, const LexItem **of)
{
    enum { COMPLEMENT_MAX = 9 };
    uint32_t length;
    bool genitive = token_is(scanner_token(s, at), "des") || token_is(scanner_token(s, at), "der");
    if (!genitive && !scanner_has(s, at, WORD_PREPOSITION))
        return 0;
    for (uint32_t i = at; i < at + COMPLEMENT_MAX && i < s->last; i++) {
        const Token *t = scanner_token(s, i);
        if (t->kind == TOKEN_PUNCT && t->mark == ',')
            return i > at + 1 ? i : 0;
        bool small = t->kind == TOKEN_WORD && !(t->flags & TOKEN_CAPITAL);
        bool verb = small && t->word && lexicon_verb_forms(s->lexicon, t->word) && !scanner_has(s, i, WORD_PREPOSITION);
        if (t->kind != TOKEN_WORD || verb || scanner_has(s, i, WORD_COORDINATOR | WORD_SUBORDINATOR | WORD_ADVERB))
            return 0;
        const LexEntry *e = genitive && !*of ? scanner_match(s, i, LEX_BIT(LEX_COUNTRY), &length) : NULL;
        if (e && (e->sense == SENSE_ADJECTIVE || e->sense == SENSE_NAME))
            *of = e->item;
    }
    return 0;
}

/* "der UN-Gesandte für Syrien, Geir Pedersen, …": title and name with more between them. Returns the token behind; 0:
 * none. */
static uint32_t push_distant(Scanner *s, const Title *title, uint32_t first)
{
    uint32_t length;
    Title full = *title;
    uint32_t comma = find_complement_end(s, title->last, &full.of);
    if (!comma)
        return 0;
    const LexEntry *e = scanner_match(s, comma + 1, LEX_BIT(LEX_PERSON), &length);
    uint32_t end = e ? comma + 1 + length : read_unknown_name(s, comma + 1);
    const Token *behind = scanner_token(s, end);
    if ((behind->mark != ',' && behind->mark != '.' && end < s->last) || end < comma + 3)
        return 0;
    if (e && (e->sense != SENSE_NAME || !may_be(s, title, e->item->female)))
        return 0;
    bool high = title->office->code <= RANK_DEFENCE_MINISTER; /* of these the lexicon knows the holders */
    if (high && !(e && held_office(e->item, title, (Date){0, 0, 0})))
        return 0;
    if (!e && !full.of)
        return 0;
    end = push_titled(s, &full, first, comma + 1);
    bool clause = scanner_has(s, end + 1, WORD_RELATIVE | WORD_SUBORDINATOR);
    s->tokens->items[comma].mark = 0;
    if (scanner_token(s, end)->mark == ',' && !clause)
        s->tokens->items[end].mark = 0;
    return end;
}

/* "der Chef der Welthungerhilfe" is nobody named before; "der Generalsekretär des Bündnisses" may be. */
static bool is_of_another(const Scanner *s, const Title *title)
{
    static const char *const SAME[] = {"bündnis",   "allianz", "organisation", "behörde", "land",
                                       "regierung", "union",   "kommission",   "gruppe",  "staat"};
    const Token *link = scanner_token(s, title->last);
    if (title->of || !title->office->for_organisation || (!token_is(link, "des") && !token_is(link, "der")))
        return false;
    uint32_t noun = title->last + 1;
    while (noun < title->last + ADJECTIVES_MAX && scanner_token(s, noun)->kind == TOKEN_WORD &&
           !(scanner_token(s, noun)->flags & TOKEN_CAPITAL))
        noun++;
    for (size_t i = 0; i < sizeof SAME / sizeof *SAME; i++)
        if (str_starts(scanner_token(s, noun)->folded, str_of(SAME[i])))
            return false;
    return (scanner_token(s, noun)->flags & TOKEN_CAPITAL) != 0;
}

static bool is_spokesperson(const LexItem *office)
{
    return office->code == RANK_SPOKESPERSON;
}

/* A surname behind a title is that of somebody who fits it; a full name needs no proof. */
static const LexItem *choose_titled(Scanner *s, const LexEntry *e, uint32_t at, const Title *title)
{
    const LexItem *of = office_default(title), *fitting = NULL;
    bool female = is_feminine(s, title);
    if (e->sense == SENSE_NAME || !of || of->type != LEX_COUNTRY)
        return person_choose(s, e, scanner_token(s, at));
    for (; e; e = lexicon_next(e, scanner_token(s, at), LEX_BIT(LEX_PERSON))) {
        if (e->item->country != of || e->item->female != female)
            continue;
        if (find_known(s, e->item))
            return e->item;
        if (!fitting || (!held_anything_at(fitting, s->published) && held_anything_at(e->item, s->published)))
            fitting = e->item;
    }
    return fitting;
}

/* The name behind a title. Returns the token behind it, or `at` where there is none. */
static uint32_t push_titled(Scanner *s, const Title *title, uint32_t first, uint32_t at)
{
    uint32_t length;
    const LexEntry *e = scanner_match(s, at, LEX_BIT(LEX_PERSON), &length);
    const LexItem *person = e && e->sense != SENSE_BYNAME ? choose_titled(s, e, at, title) : NULL;
    if (person) {
        person_push(s, first, at + length, person);
        return at + length;
    }
    const Known *known = known_surname(s, at);
    uint32_t end = scanner_joined(s, at) || title->where ? at : read_unknown_name(s, at);
    if (end == at)
        return at;
    const LexItem *serves = office_default(title);
    bool same = known && known->item && end == at + 1 && may_be(s, title, known->female) &&
                (!serves || serves->type != LEX_COUNTRY || known->item->country == serves);
    if (same) {
        person_push(s, first, end, known->item);
        return end;
    }
    Mention m = {.first = first, .last = end, .kind = MENTION_PERSON, .type = ACTOR_TYPE_PERSON};
    m.name = known && end == at + 1 ? known->name : token_text(s->tokens, at, end);
    m.female = str_ends(scanner_token(s, title->first)->folded, STR("in"));
    if (known && end == at + 1)
        memcpy(m.country, known->country, 4);
    const LexItem *of = office_default(title);
    if (of && of->type == LEX_COUNTRY)
        scanner_set_country(m.country, of);
    remember(s, NULL, &m, scanner_token(s, end - 1)->folded);
    scanner_push(s, m);
    return end;
}

/* The country behind a link of a list, "(,|und|sowie) (der|des|aus) Ukraine", with the tokens of its name; NULL: none. */
static const LexItem *next_of_list(const Scanner *s, uint32_t i, uint32_t *first, uint32_t *last)
{
    uint32_t length;
    const Token *link = scanner_token(s, i);
    bool comma = link->kind == TOKEN_PUNCT && link->mark == ',';
    if (!comma && !token_is(link, "und") && !token_is(link, "sowie"))
        return NULL;
    const Token *article = scanner_token(s, i + 1);
    *first =
        i + 1 +
        (token_is(article, "der") || token_is(article, "des") || token_is(article, "von") || token_is(article, "aus"));
    const LexEntry *e = scanner_match(s, *first, LEX_BIT(LEX_COUNTRY), &length);
    *last = *first + length;
    bool ends = e && (e->sense == SENSE_NAME || e->sense == SENSE_SEAT) && !scanner_joined(s, *last) &&
                !(scanner_token(s, *last)->flags & TOKEN_CAPITAL); /* "und Polens Präsident" */
    return ends ? scanner_actor(e) : NULL;
}

static const LexItem *counterpart_of(const Scanner *s, const LexItem *person, const LexItem *of)
{
    for (size_t i = 0; i < person->term_count; i++) {
        const LexTerm *t = &person->terms[i];
        bool now = (t->from.year == 0 || date_compare(t->from, date_last(s->published)) <= 0) &&
                   (t->to.year == 0 || date_compare(s->published, t->to) <= 0);
        const LexItem *holder = now && t->of != of ? lexicon_holder(s->lexicon, t->office, of, s->published) : NULL;
        size_t count = 0;
        const LexItem *const *people = lexicon_items(s->lexicon, LEX_PERSON, &count);
        Title same = {.office = t->office, .of = of};
        bool ranked = now && t->of != of && t->office->code <= RANK_DEFENCE_MINISTER;
        for (size_t p = 0; !holder && ranked && p < count; p++)
            if (held_office(people[p], &same, s->published))
                holder = people[p];
        if (holder)
            return holder;
    }
    return NULL;
}

/* "seinen russischen Kollegen": who holds the office of whoever was named last, in another country. */
static const LexItem *find_counterpart(const Scanner *s, const LexItem *of)
{
    enum { PEOPLE_BACK = 6 };
    size_t people = 0;
    for (size_t k = s->out->count; k > 0 && people < PEOPLE_BACK && s->published.year; k--) {
        const Mention *before = &s->out->items[k - 1];
        if (before->sentence + 1 < s->sentence)
            break;
        if (before->type != ACTOR_TYPE_PERSON || !before->item)
            continue;
        people++;
        const LexItem *holder = counterpart_of(s, before->item, of);
        if (holder)
            return holder;
    }
    return NULL;
}

static void push_colleague(Scanner *s, const LexItem *of, uint32_t first, uint32_t last)
{
    Mention m = {.first = first, .last = last, .anaphoric = true};
    const LexItem *holder = find_counterpart(s, of);
    if (holder) {
        person_fill(s, &m, holder);
        remember(s, holder, &m, (Str){NULL, 0});
    } else {
        scanner_fill_actor(&m, of);
    }
    scanner_push(s, m);
}

/* "Kollegen aus Polen und Frankreich" */
static uint32_t scan_colleagues_from(Scanner *s, uint32_t first, uint32_t at)
{
    const Token *from = scanner_token(s, at);
    uint32_t length, start, end;
    if (!token_is(from, "aus") && !token_is(from, "von"))
        return 0;
    uint32_t name = at + 1 + (scanner_has(s, at + 1, WORD_ARTICLE) ? 1 : 0);
    const LexEntry *e = scanner_match(s, name, LEX_BIT(LEX_COUNTRY), &length);
    if (!e || (e->sense != SENSE_NAME && e->sense != SENSE_SEAT) || scanner_joined(s, name + length))
        return 0;
    push_colleague(s, scanner_actor(e), first, name + length);
    uint32_t last = name + length;
    for (const LexItem *of; (of = next_of_list(s, last, &start, &end)); last = end)
        push_colleague(s, of, start, end);
    return last;
}

uint32_t person_scan_colleague(Scanner *s, uint32_t i, uint32_t first, const LexItem *of)
{
    Str noun = scanner_token(s, i)->folded;
    static const char *const NOUNS[] = {"kollege", "kollegen", "kollegin", "kolleginnen", "gegenpart", "pendant"};
    size_t n = 0;
    while (n < sizeof NOUNS / sizeof *NOUNS && !str_ends(noun, str_of(NOUNS[n])))
        n++;
    if (n == sizeof NOUNS / sizeof *NOUNS || scanner_joined(s, i + 1))
        return 0;
    Title title = {.of = of, .first = i, .noun = i + 1, .last = i + 1};
    uint32_t length;
    if (!of && (scanner_match(s, i + 1, LEX_BIT(LEX_PERSON), &length) || known_surname(s, i + 1)))
        return push_titled(s, &title, first, i + 1); /* "seinen Kollegen Sikorski" */
    if (!of)
        return scan_colleagues_from(s, i, i + 1);
    uint32_t end = push_titled(s, &title, first, i + 1);
    if (end > i + 1)
        return end;
    push_colleague(s, of, first, i + 1);
    return i + 1;
}

static bool is_plural_title(const Scanner *s, const Title *title)
{
    uint32_t before = title->first;
    while (before > s->first && !scanner_has(s, before - 1, WORD_ARTICLE | WORD_PREPOSITION) &&
           scanner_token(s, before - 1)->kind == TOKEN_WORD && before + ADJECTIVES_MAX > title->first)
        before--;
    const Token *article = scanner_token(s, before - 1), *noun = scanner_token(s, title->noun - 1);
    bool feminine = str_ends(noun->folded, STR("in"));
    if (token_is(article, "die") && !feminine)
        return true;
    return str_ends(noun->folded, STR("chefs")) && !token_is(article, "des");
}

static void push_official(Scanner *s, const Title *title, const LexItem *of, uint32_t first, uint32_t last)
{
    Mention m = {.first = first, .last = last};
    const LexItem *holder = title->exact && title->office->unique ? find_holder(s, title, of) : NULL;
    if (holder && !(s->bound && !holds_still(holder))) {
        person_fill(s, &m, holder);
        remember(s, holder, &m, (Str){NULL, 0});
    } else {
        scanner_fill_actor(&m, of);
    }
    m.plural = true;
    scanner_push(s, m);
}

/* "die Außenminister der Ukraine und Russlands": one official of each. Returns the token behind; 0: no such list. */
static uint32_t scan_officials(Scanner *s, const Title *title, uint32_t first)
{
    uint32_t at, end;
    const LexItem *of = title->of;
    if (!of || of->type != LEX_COUNTRY || !next_of_list(s, title->last, &at, &end))
        return 0;
    uint32_t last = title->last, length;
    while (next_of_list(s, last, &at, &end))
        last = end;
    bool comma = scanner_token(s, last)->mark == ',';
    if (scanner_match(s, last + (comma ? 1 : 0), LEX_BIT(LEX_PERSON), &length))
        return last; /* "die Präsidenten Ägyptens und Katars, X und Y": the names say who */
    push_official(s, title, of, first, title->last);
    for (last = title->last; (of = next_of_list(s, last, &at, &end)); last = end)
        push_official(s, title, of, at, end);
    return last;
}

/* "der künftige Kanzler", "der frühere Präsident": not whoever holds the office now. */
static bool is_of_other_times(const Scanner *s, uint32_t first)
{
    static const char *const STEMS[] = {"künftig", "designiert", "ehemalig", "früher",
                                        "einstig", "vormalig",   "damalig"};
    for (uint32_t i = first; i > s->first && i + ADJECTIVES_MAX > first; i--) {
        const Token *t = scanner_token(s, i - 1);
        for (size_t k = 0; k < sizeof STEMS / sizeof *STEMS; k++)
            if (str_starts(t->folded, str_of(STEMS[k])))
                return true;
        if (t->kind != TOKEN_WORD || scanner_has(s, i - 1, WORD_ARTICLE | WORD_PREPOSITION))
            break;
    }
    return false;
}

/* An organisation has no such office itself: its members have. */
static bool is_of_states(const LexItem *office)
{
    return !office->for_organisation &&
           (office->code == RANK_HEAD_OF_GOVERNMENT || office->code == RANK_FOREIGN_MINISTER ||
            office->code == RANK_DEFENCE_MINISTER || office->code == RANK_MINISTER);
}

/* "die EU-Außenminister", "Verteidigungsministern der Nato" */
static void push_ministers(Scanner *s, const Title *title, uint32_t first)
{
    Mention m = {.first = first, .last = title->last, .kind = MENTION_GROUP, .type = ACTOR_TYPE_GROUP, .plural = true};
    m.item = title->of;
    Str text = token_text(s->tokens, first, title->noun), rest = token_text(s->tokens, first, title->last);
    rest = str_slice(rest, text.len, rest.len);
    if (str_ends(text, STR("ministern")))
        text.len--;
    m.name = arena_print(s->arena, "%.*s%.*s", STR_ARG(text), STR_ARG(rest));
    scanner_push(s, m);
}

/* The latest day by which a person whom the text gives a title had taken that office: no article is older. */
Date person_earliest(Scanner *s)
{
    Date at = {0, 0, 0};
    for (uint32_t i = s->first, length; i < s->last; i++) {
        Title title = {0};
        if (!(scanner_token(s, i)->flags & TOKEN_CAPITAL) || !read_office(s, i, &title))
            continue;
        const LexEntry *e = scanner_match(s, title.last, LEX_BIT(LEX_PERSON), &length);
        if (!e || is_of_other_times(s, i) || title.office->code > RANK_DEFENCE_MINISTER)
            continue;
        const LexItem *person = e->item;
        bool alone = !lexicon_next(e, scanner_token(s, title.last), LEX_BIT(LEX_PERSON)) || e->sense == SENSE_NAME;
        Date from = {0, 0, 0};
        for (size_t t = 0; alone && t < person->term_count; t++) {
            bool fits = person->terms[t].office == title.office ||
                        (person->terms[t].office->code == title.office->code && person->terms[t].of == person->country);
            if (fits && (!from.year || date_compare(person->terms[t].from, from) < 0))
                from = person->terms[t].from; /* of several terms the first is certain */
        }
        if (from.year && (!at.year || date_compare(at, from) < 0))
            at = from;
    }
    return at;
}

/* A title with what belongs to it. `of` is what stood before it, first the token where that begins. */
uint32_t person_scan_title(Scanner *s, uint32_t i, uint32_t first, const LexItem *of)
{
    Title title = {0};
    if (!read_office(s, i, &title))
        return 0;
    title.of = of;
    if (!of)
        read_office_of(s, &title);
    if (!title.of && (title.office->code == RANK_FOREIGN_MINISTER || title.office->code == RANK_DEFENCE_MINISTER))
        title.of = office_default(&title); /* "der Bundesaußenminister", "die EU-Außenbeauftragte" */
    uint32_t end = push_titled(s, &title, first, title.last);
    if (end > title.last || (end = push_apposed(s, &title, first)) || (end = push_distant(s, &title, first)))
        return end;
    if (is_of_other_times(s, first) || is_of_other_times(s, title.first))
        return title.last;
    const LexItem *stands_for = office_default(&title);
    Mention m = {.first = first, .last = title.last};
    if (is_spokesperson(title.office) && stands_for) {
        scanner_fill_actor(&m, stands_for);
        m.spokesperson = true;
        scanner_push(s, m);
        return title.last;
    }
    title.plural = is_plural_title(s, &title);
    if (!of && (title.plural || str_ends(scanner_token(s, title.noun - 1)->folded, STR("n"))) &&
        (end = scan_officials(s, &title, first)))
        return end;
    if (title.of && title.of->type == LEX_ORGANISATION && (title.plural || is_of_states(title.office))) {
        push_ministers(s, &title, first);
        return title.last;
    }
    if (!title.plural && !is_of_another(s, &title) && resolve_office(s, &title, &m)) {
        scanner_push(s, m);
        return title.last;
    }
    if (stands_for && !title.plural) { /* an official without a name stands for whom he serves */
        scanner_fill_actor(&m, stands_for);
        m.anaphoric = true;
        scanner_push(s, m);
        return title.last;
    }
    return of ? title.last : 0;
}

/* "Trumps Sondergesandter Steve Witkoff", "Macrons Vertrauter X": who stands behind the genitive is meant, not its owner. */
uint32_t person_scan_possessed(Scanner *s, uint32_t first, uint32_t end)
{
    const Mention *last = s->out->count ? &s->out->items[s->out->count - 1] : NULL;
    if (!last || last->type != ACTOR_TYPE_PERSON || last->first != first || last->last != end || last->anaphoric ||
        !str_ends(scanner_token(s, end - 1)->folded, STR("s")) || str_ends(last->name, STR("s")))
        return 0;
    Mention owner = *last;
    Title title = {0};
    uint32_t noun = end, length;
    while (noun < end + ADJECTIVES_MAX && scanner_token(s, noun)->kind == TOKEN_WORD &&
           !(scanner_token(s, noun)->flags & (TOKEN_CAPITAL | TOKEN_JOINED)) &&
           !scanner_has(s, noun, WORD_PREPOSITION | WORD_ARTICLE | WORD_COORDINATOR | WORD_ADVERB))
        noun++;
    const LexItem *of = owner.country[0] ? lexicon_find(s->lexicon, LEX_COUNTRY, str_of(owner.country)) : NULL;
    if (of && read_office(s, noun, &title)) {
        s->out->count--;
        uint32_t behind = person_scan_title(s, noun, first, of);
        if (behind && s->out->count && s->out->items[s->out->count - 1].first == first)
            return behind;
        scanner_push(s, owner);
        return 0;
    }
    bool other = scanner_match(s, noun,
                               LEX_BIT(LEX_EVENT) | LEX_BIT(LEX_GROUP) | LEX_BIT(LEX_COUNTRY) |
                                   LEX_BIT(LEX_ORGANISATION) | LEX_BIT(LEX_PERSON) | LEX_BIT(LEX_PLACE),
                               &length) != NULL;
    const LexEntry *e = scanner_match(s, noun + 1, LEX_BIT(LEX_PERSON), &length);
    if (other || !e || e->sense == SENSE_BYNAME || !(scanner_token(s, noun)->flags & TOKEN_CAPITAL) ||
        scanner_joined(s, noun + 1))
        return 0;
    s->out->count--;
    person_push(s, first, noun + 1 + length, person_choose(s, e, scanner_token(s, noun + 1)));
    return noun + 1 + length;
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

/* ---- by-names that need the text ---- */

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
    while (e && !(e->item->type == LEX_GROUP && str_equal(e->item->id, STR("epithet"))))
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
    const Known *named = e && e->sense == SENSE_SURNAME ? known_surname(s, i) : NULL;
    if (e && !(named && !named->item) &&
        !scanner_joined(s, i + length)) { /* whom the article named goes before the lexicon */
        uint32_t more;
        const LexEntry *name =
            e->sense == SENSE_BYNAME ? scanner_match(s, i + length, LEX_BIT(LEX_PERSON), &more) : NULL;
        uint32_t end = i + length + (name ? more : 0); /* "Kremlchef Wladimir Putin" */
        person_push(s, i, end, person_choose(s, e, scanner_token(s, i)));
        return end;
    }
    const Known *known = scanner_joined(s, i + 1) ? NULL : known_surname(s, i);
    if (!known)
        return 0;
    Mention m = {.first = i, .last = i + 1, .kind = MENTION_PERSON, .type = ACTOR_TYPE_PERSON, .item = known->item};
    m.name = known->name;
    m.female = known->female;
    memcpy(m.country, known->country, 4);
    scanner_push(s, m);
    return i + 1;
}
