#include "worker/text/office.h"

#include "worker/text/bearer.h"
#include "worker/text/person.h"

/* "Ex-", "Vize-", … in front of an office: which of these parts of compounds begins at token i; they say who bears it. */
static bool is_prefix(const Scanner *s, uint32_t i)
{
    static const char *const PREFIXES[] = {"ex", "alt", "vize", "noch", "interims", "übergangs", "co"};
    for (size_t k = 0; scanner_joined(s, i + 1) && k < sizeof PREFIXES / sizeof *PREFIXES; k++)
        if (token_is(scanner_token(s, i), PREFIXES[k]))
            return true;
    return false;
}

/* "a. D." at token i, out of service. */
static bool is_retired(const Scanner *s, uint32_t i)
{
    const Token *a = scanner_token(s, i), *d = scanner_token(s, i + 1);
    return (a->flags & TOKEN_STOPPED) && (d->flags & TOKEN_STOPPED) && str_starts(a->folded, STR("a")) &&
           str_starts(d->folded, STR("d")) && a->end - a->start == 2 && d->end - d->start == 2;
}

bool office_read(const Scanner *s, uint32_t i, Title *title)
{
    uint32_t length;
    const LexEntry *e = scanner_match(s, i, LEX_BIT(LEX_OFFICE), &length);
    title->exact = e != NULL;
    if (!e && scanner_token(s, i)->tail) {
        length = 1;
        e = lexicon_entries(s->lexicon, scanner_token(s, i)->tail);
        while (e && e->type != LEX_OFFICE)
            e = e->next;
    }
    if (!e && is_prefix(s, i) && office_read(s, i + 1, title)) { /* "der slowakische Ex-Außenminister" */
        title->first = i;
        return true;
    }
    if (!e || scanner_joined(s, i + length))
        return false;
    title->office = e->item;
    title->first = i;
    title->noun = title->last = i + length;
    if (length > 2 && scanner_has(s, i + 1, WORD_ARTICLE | WORD_PREPOSITION))
        title->noun = i + 1; /* "Präsidentin des Europäischen Parlaments" */
    title->retired = is_retired(s, title->last);
    title->last += title->retired ? 2 : 0;
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
void office_read_owner(const Scanner *s, Title *title)
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
    if (title->plural && token_is(t, "in") && !token_is(scanner_token(s, i + 1 + length), "und"))
        return; /* "ein Treffen der Minister in Oslo" */
    title->of = scanner_actor(e);
    title->where = where;
    title->last = i + (uint32_t)link + length;
}

const LexItem *office_default(const Title *title)
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

bool office_held(const LexItem *person, const Title *title, Date at)
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
const LexItem *office_holder(const Scanner *s, const Title *title, const LexItem *of)
{
    const LexItem *holder = lexicon_holder(title->office, of, s->published);
    size_t count;
    const LexItem *const *people = lexicon_items(s->lexicon, LEX_PERSON, &count);
    Title exact = *title;
    exact.of = of;
    if (holder || !title->office->unique || !s->published.year || title->office->code > RANK_HEAD_OF_GOVERNMENT)
        return holder;
    for (size_t i = 0; i < count; i++)
        if (office_held(people[i], &exact, s->published))
            return people[i];
    return NULL;
}

bool office_read_shared(const Scanner *s, uint32_t i, const LexItem *of, const LexItem **holder)
{
    Title title = {0};
    if (!office_read(s, i, &title) || scanner_match(s, title.last, LEX_BIT(LEX_PERSON), &(uint32_t){0}))
        return false;
    *holder = title.exact && title.office->unique ? office_holder(s, &title, of) : NULL;
    return true;
}

/* A day that is no more than the earliest possible one settles only those who have been in office since. */
bool office_holds_still(const LexItem *person)
{
    for (size_t i = 0; i < person->term_count; i++)
        if (person->terms[i].to.year == 0)
            return true;
    return false;
}

/* "die Außenbeauftragte" is a woman, "der Beauftragte" a man, "den Beauftragten" may be both. */
bool office_may_be(const Scanner *s, const Title *title, bool female)
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
bool office_is_feminine(const Scanner *s, const Title *title)
{
    return str_ends(scanner_token(s, title->noun - 1)->folded, STR("in"));
}

/* An office without a name: whom the article named in it last, else its holder at the publication date. */
bool office_resolve(Scanner *s, const Title *title, Mention *m)
{
    if (title->foreign)
        return false;
    for (size_t k = s->out->count; k > 0 && k + GAP_TOKENS_MAX * 8 > s->out->count; k--) {
        const Mention *before = &s->out->items[k - 1];
        if (before->type != ACTOR_TYPE_PERSON || !before->item || !office_may_be(s, title, before->female) ||
            !office_held(before->item, title, s->published))
            continue;
        person_fill(s, m, before->item);
        m->anaphoric = true;
        return true;
    }
    const LexItem *of = office_default(title);
    const LexItem *holder = title->exact && of ? office_holder(s, title, of) : NULL;
    if (!holder || (s->bound && !office_holds_still(holder)) || (office_is_feminine(s, title) && !holder->female))
        return false;
    person_fill(s, m, holder);
    person_remember(s, holder, m, (Str){NULL, 0});
    return true;
}

/* "der Chef der Welthungerhilfe" is nobody named before; "der Generalsekretär des Bündnisses" may be. */
bool office_is_of_another(const Scanner *s, const Title *title)
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
        if (str_begins(scanner_token(s, noun)->folded, SAME[i]))
            return false;
    return (scanner_token(s, noun)->flags & TOKEN_CAPITAL) != 0;
}

bool office_is_spokesperson(const LexItem *office)
{
    return office->code == RANK_SPOKESPERSON;
}

/* An organisation has no such office itself: its members have. */
bool office_is_of_states(const LexItem *office)
{
    return !office->for_organisation &&
           (office->code == RANK_HEAD_OF_GOVERNMENT || office->code == RANK_FOREIGN_MINISTER ||
            office->code == RANK_DEFENCE_MINISTER || office->code == RANK_MINISTER);
}

/* The latest day by which a person whom the text gives a title had taken that office: no article is older. */
Date office_earliest(Scanner *s)
{
    Date at = {0, 0, 0};
    for (uint32_t i = s->first, length; i < s->last; i++) {
        Title title = {0};
        if (!(scanner_token(s, i)->flags & TOKEN_CAPITAL) || !office_read(s, i, &title))
            continue;
        const LexEntry *e = scanner_match(s, title.last, LEX_BIT(LEX_PERSON), &length);
        if (!e || bearer_is_of_other_times(s, &title, i) || title.office->code > RANK_DEFENCE_MINISTER)
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
