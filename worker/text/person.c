#include "worker/text/person.h"

#include <string.h>

/* ---- people ---- */

static bool held_anything_at(const LexItem *person, Date at)
{
    for (size_t i = 0; i < person->term_count; i++) {
        const LexTerm *t = &person->terms[i];
        if (at.year && (t->from.year == 0 || date_compare(t->from, at) <= 0) &&
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

void person_fill(Mention *m, const LexItem *person)
{
    m->kind = MENTION_PERSON;
    m->type = ACTOR_TYPE_PERSON;
    m->item = person;
    m->name = person->name;
    m->female = person->female;
    scanner_set_country(m->country, person->country);
}

Mention *person_push(Scanner *s, uint32_t first, uint32_t last, const LexItem *person)
{
    Mention m = {.first = first, .last = last};
    person_fill(&m, person);
    remember(s, person, &m, (Str){NULL, 0});
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
            !scanner_has(s, i, WORD_ARTICLE | WORD_PREPOSITION | WORD_PRONOUN | WORD_SUBORDINATOR) &&
            !scanner_match(s, i,
                           LEX_BIT(LEX_EVENT) | LEX_BIT(LEX_WEEKDAY) | LEX_BIT(LEX_MONTH) | LEX_BIT(LEX_OFFICE) |
                               LEX_BIT(LEX_COUNTRY) | LEX_BIT(LEX_ORGANISATION) | LEX_BIT(LEX_FORUM),
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
    if (!(t->flags & TOKEN_CAPITAL) || t->kind != TOKEN_WORD)
        return NULL;
    for (size_t k = 0; k < s->known_count; k++) {
        Str name = s->known[k].surname;
        if (name.len && (str_equal(t->folded, name) || (t->folded.len == name.len + 1 && str_starts(t->folded, name) &&
                                                        str_ends(t->folded, STR("s")))))
            return &s->known[k];
    }
    return NULL;
}

/* ---- offices ---- */

typedef struct Title {
    const LexItem *office, *of; /* of: country or organisation, or NULL */
    uint32_t first, noun, last; /* tokens; noun: behind the title itself */
    bool plural, exact;         /* exact: the title itself, not the end of a compound ("Vizeaußenminister") */
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
    return true;
}

/* "(der|des|von) EU-Kommission" behind a title. */
static void read_office_of(const Scanner *s, Title *title)
{
    uint32_t i = title->last, length;
    const Token *t = scanner_token(s, i);
    bool link = token_is(t, "der") || token_is(t, "des") || token_is(t, "von") || token_is(t, "vom") ||
                token_is(t, "aus") || token_is(t, "in");
    const LexEntry *e = scanner_match(s, link ? i + 1 : i, LEX_BIT(LEX_COUNTRY) | LEX_BIT(LEX_ORGANISATION), &length);
    bool genitive = !link && e && e->sense == SENSE_NAME &&
                    str_ends(scanner_token(s, i + length - 1)->folded, STR("s")) &&
                    !str_equal(scanner_token(s, i + length - 1)->folded, STR("usa"));
    if (!e || (!link && !genitive) || scanner_joined(s, i + (uint32_t)link + length))
        return;
    if (e->sense != SENSE_NAME && e->sense != SENSE_GOVERNMENT && e->sense != SENSE_SEAT)
        return;
    title->of = scanner_actor(e);
    title->last = i + (uint32_t)link + length;
}

static const LexItem *office_default(const Title *title)
{
    return title->of ? title->of : title->office->country ? title->office->country : title->office->organisation;
}

/* General words name the head of an organisation as they do that of a state: "der Präsident der Kommission". */
static bool heads(const LexItem *office)
{
    return office->code == RANK_HEAD_OF_STATE || office->code == RANK_HEAD_OF_GOVERNMENT ||
           office->code == RANK_HEAD_OF_ORGANISATION;
}

static bool held_office(const LexItem *person, const Title *title, Date at)
{
    for (size_t i = 0; i < person->term_count; i++) {
        const LexTerm *t = &person->terms[i];
        bool then = at.year == 0 || ((t->from.year == 0 || date_compare(t->from, at) <= 0) &&
                                     (t->to.year == 0 || date_compare(at, t->to) <= 0));
        if (t->office == title->office && then && (!title->of || t->of == title->of))
            return true;
        if (then && t->office->code == title->office->code && t->office->code <= RANK_DEFENCE_MINISTER &&
            (!title->of || t->of == title->of))
            return true; /* "der Premier" of a prime minister under another word */
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

/* An office without a name: whom the article named in it last, else its holder at the publication date. */
static bool resolve_office(Scanner *s, const Title *title, Mention *m)
{
    for (size_t k = s->out->count; k > 0 && k + GAP_TOKENS_MAX * 8 > s->out->count; k--) {
        const Mention *before = &s->out->items[k - 1];
        bool female = str_ends(scanner_token(s, title->noun - 1)->folded, STR("in"));
        if (before->type != ACTOR_TYPE_PERSON || !before->item || before->female != female ||
            !held_office(before->item, title, s->published))
            continue;
        person_fill(m, before->item);
        m->anaphoric = true;
        return true;
    }
    const LexItem *of = office_default(title);
    const LexItem *holder = title->exact && of ? find_holder(s, title, of) : NULL;
    if (!holder)
        return false;
    person_fill(m, holder);
    remember(s, holder, m, (Str){NULL, 0});
    return true;
}

static bool is_spokesperson(const LexItem *office)
{
    return office->code == RANK_SPOKESPERSON;
}

/* A surname behind a title is that of somebody who fits it; a full name needs no proof. */
static const LexItem *choose_titled(Scanner *s, const LexEntry *e, uint32_t at, const Title *title)
{
    const LexItem *of = office_default(title), *fitting = NULL;
    bool female = str_ends(scanner_token(s, title->noun - 1)->folded, STR("in"));
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
    uint32_t end = scanner_joined(s, at) ? at : read_unknown_name(s, at);
    if (end == at)
        return at;
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

uint32_t person_scan_colleague(Scanner *s, uint32_t i, uint32_t first, const LexItem *of)
{
    Str noun = scanner_token(s, i)->folded;
    if (!str_ends(noun, STR("kollege")) && !str_ends(noun, STR("kollegen")) && !str_ends(noun, STR("kollegin")))
        return 0;
    Title title = {.of = of, .first = i, .noun = i + 1, .last = i + 1};
    uint32_t end = push_titled(s, &title, first, i + 1);
    return end > i + 1 ? end : 0;
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

/* The country that follows in a list, "(,|und|sowie) (der|des) Ukraine", with the token where it begins; NULL: none. */
static const LexItem *next_of_list(const Scanner *s, uint32_t i, uint32_t *first, uint32_t *last)
{
    uint32_t length;
    const Token *link = scanner_token(s, i);
    bool comma = link->kind == TOKEN_PUNCT && link->mark == ',';
    if (!comma && !token_is(link, "und") && !token_is(link, "sowie"))
        return NULL;
    const Token *article = scanner_token(s, i + 1);
    *first = i + 1 + (token_is(article, "der") || token_is(article, "des") || token_is(article, "von"));
    const LexEntry *e = scanner_match(s, *first, LEX_BIT(LEX_COUNTRY), &length);
    *last = *first + length;
    bool ends = e && e->sense == SENSE_NAME && !scanner_joined(s, *last) &&
                !(scanner_token(s, *last)->flags & TOKEN_CAPITAL); /* "und Polens Präsident" */
    return ends ? scanner_actor(e) : NULL;
}

static void push_official(Scanner *s, const Title *title, const LexItem *of, uint32_t first, uint32_t last)
{
    Mention m = {.first = first, .last = last};
    const LexItem *holder = title->exact && title->office->unique ? find_holder(s, title, of) : NULL;
    if (holder) {
        person_fill(&m, holder);
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
    push_official(s, title, of, first, title->last);
    uint32_t last = title->last;
    while ((of = next_of_list(s, last, &at, &end))) {
        push_official(s, title, of, at, end);
        last = end;
    }
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
        title.of = title.office->country; /* "der Bundesaußenminister" */
    uint32_t end = push_titled(s, &title, first, title.last);
    if (end > title.last)
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
    if (!title.plural && resolve_office(s, &title, &m)) {
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
