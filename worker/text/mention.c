#include "worker/text/mention.h"

#include <string.h>

enum { NAME_TOKENS_MAX = 5, ADJECTIVES_MAX = 3, GAP_TOKENS_MAX = 8 };

#define BIT(type) (1u << (type))

/* A person of this article that the lexicon does not know, or knows under several names. */
typedef struct Known {
    const LexItem *item;
    Str name, surname; /* surname folded */
    char country[4];
    bool female;
} Known;

typedef struct Scanner {
    Arena *arena;
    const Lexicon *lexicon;
    TokenList *tokens;
    Date published;
    MentionList *out;
    uint32_t sentence, first, last;
    QuantityList quantities;
    size_t quantity;
    Known known[PEOPLE_MAX];
    size_t known_count;
} Scanner;

static const Token *tok(const Scanner *s, uint32_t i)
{
    static const Token NONE = {.kind = TOKEN_PUNCT};
    return i >= s->first && i < s->last ? &s->tokens->items[i] : &NONE;
}

static bool has_class(const Scanner *s, uint32_t i, uint32_t mask)
{
    const Token *t = tok(s, i);
    return t->word && lexicon_has_class(s->lexicon, t->word, mask);
}

static const LexEntry *match(const Scanner *s, uint32_t i, uint32_t types, uint32_t *length)
{
    return i < s->last ? lexicon_match(s->lexicon, s->tokens, i, s->last, types, length) : NULL;
}

static const LexEntry *match_sense(const Scanner *s, uint32_t i, LexType type, LexSense sense, uint32_t *length)
{
    const LexEntry *e = match(s, i, BIT(type), length);
    while (e && e->sense != sense)
        e = lexicon_next(e, tok(s, i), BIT(type));
    return e;
}

static bool joined(const Scanner *s, uint32_t i)
{
    return (tok(s, i)->flags & TOKEN_JOINED) != 0;
}

static void set_country(char out[4], const LexItem *country)
{
    memset(out, 0, 4);
    if (country && country->id.len == 3)
        memcpy(out, country->id.ptr, 3);
}

static Mention *push(Scanner *s, Mention m)
{
    if (s->out->count >= MENTIONS_MAX)
        return NULL;
    m.sentence = s->sentence;
    ARENA_PUSH(s->arena, s->out, m);
    for (uint32_t i = m.first; i < m.last; i++)
        s->tokens->items[i].flags |= TOKEN_NAMED;
    return &s->out->items[s->out->count - 1];
}

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
static const LexItem *choose_person(Scanner *s, const LexEntry *e, const Token *first)
{
    const LexItem *in_office = NULL, *any = e->item;
    for (; e; e = lexicon_next(e, first, BIT(LEX_PERSON))) {
        if (find_known(s, e->item))
            return e->item;
        if (!in_office && held_anything_at(e->item, s->published))
            in_office = e->item;
    }
    return in_office ? in_office : any;
}

static void remember(Scanner *s, const LexItem *item, const Mention *m, Str surname)
{
    if (s->known_count == PEOPLE_MAX || (item && find_known(s, item)))
        return;
    Known k = {.item = item, .name = m->name, .surname = surname, .female = m->female};
    memcpy(k.country, m->country, 4);
    s->known[s->known_count++] = k;
}

static void fill_person(Mention *m, const LexItem *person)
{
    m->kind = MENTION_PERSON;
    m->type = ACTOR_TYPE_PERSON;
    m->item = person;
    m->name = person->name;
    m->female = person->female;
    set_country(m->country, person->country);
}

static Mention *push_person(Scanner *s, uint32_t first, uint32_t last, const LexItem *person)
{
    Mention m = {.first = first, .last = last};
    fill_person(&m, person);
    remember(s, person, &m, (Str){NULL, 0});
    return push(s, m);
}

/* Capitalised words that no lexicon entry claims: "Margus Tsahkna", "Faisal bin Farhan". */
static uint32_t read_unknown_name(const Scanner *s, uint32_t at)
{
    uint32_t i = at, length, names = 0;
    while (i < s->last && i < at + NAME_TOKENS_MAX) {
        const Token *t = tok(s, i);
        bool noble = has_class(s, i, WORD_NOBLE) && names > 0;
        bool name = t->kind == TOKEN_WORD && (t->flags & TOKEN_CAPITAL) && !(t->flags & TOKEN_BLANK) &&
                    !has_class(s, i, WORD_ARTICLE | WORD_PREPOSITION | WORD_PRONOUN | WORD_SUBORDINATOR) &&
                    !match(s, i,
                           BIT(LEX_EVENT) | BIT(LEX_WEEKDAY) | BIT(LEX_MONTH) | BIT(LEX_OFFICE) | BIT(LEX_COUNTRY) |
                               BIT(LEX_ORGANISATION) | BIT(LEX_FORUM),
                           &length) &&
                    !(t->tail && names == 0);
        if (!name && !noble)
            break;
        names += name;
        i++;
    }
    while (i > at && !(tok(s, i - 1)->flags & TOKEN_CAPITAL))
        i--;
    return i;
}

static const Known *known_surname(const Scanner *s, uint32_t i)
{
    const Token *t = tok(s, i);
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
    const LexEntry *e = match(s, i, BIT(LEX_OFFICE), &length);
    title->exact = e != NULL;
    if (!e && tok(s, i)->tail) {
        length = 1;
        e = lexicon_entries(s->lexicon, tok(s, i)->tail);
        while (e && e->item->type != LEX_OFFICE)
            e = e->next;
    }
    if (!e || joined(s, i + length))
        return false;
    title->office = e->item;
    title->first = i;
    title->noun = title->last = i + length;
    return true;
}

static const LexItem *actor_item(const LexEntry *e)
{
    return e && (e->item->type == LEX_COUNTRY || e->item->type == LEX_ORGANISATION) ? e->item : NULL;
}

/* "(der|des|von) EU-Kommission" behind a title. */
static void read_office_of(const Scanner *s, Title *title)
{
    uint32_t i = title->last, length;
    const Token *t = tok(s, i);
    bool link = token_is(t, "der") || token_is(t, "des") || token_is(t, "von") || token_is(t, "vom") ||
                token_is(t, "aus") || token_is(t, "in");
    const LexEntry *e = match(s, link ? i + 1 : i, BIT(LEX_COUNTRY) | BIT(LEX_ORGANISATION), &length);
    bool genitive = !link && e && e->sense == SENSE_NAME && str_ends(tok(s, i + length - 1)->folded, STR("s")) &&
                    !str_equal(tok(s, i + length - 1)->folded, STR("usa"));
    if (!e || (!link && !genitive) || joined(s, i + (uint32_t)link + length))
        return;
    if (e->sense != SENSE_NAME && e->sense != SENSE_GOVERNMENT && e->sense != SENSE_SEAT)
        return;
    title->of = actor_item(e);
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
        bool female = str_ends(tok(s, title->noun - 1)->folded, STR("in"));
        if (before->type != ACTOR_TYPE_PERSON || !before->item || before->female != female ||
            !held_office(before->item, title, s->published))
            continue;
        fill_person(m, before->item);
        m->anaphoric = true;
        return true;
    }
    const LexItem *of = office_default(title);
    const LexItem *holder = title->exact && of ? find_holder(s, title, of) : NULL;
    if (!holder)
        return false;
    fill_person(m, holder);
    remember(s, holder, m, (Str){NULL, 0});
    return true;
}

static bool is_spokesperson(const LexItem *office)
{
    return office->code == RANK_SPOKESPERSON;
}

static void fill_actor(Mention *m, const LexItem *item)
{
    m->item = item;
    m->kind = item->type == LEX_COUNTRY ? MENTION_COUNTRY : MENTION_ORGANISATION;
    m->type = item->type == LEX_COUNTRY ? ACTOR_TYPE_COUNTRY : ACTOR_TYPE_ORGANISATION;
    m->name = item->name;
    if (item->type == LEX_COUNTRY)
        set_country(m->country, item);
}

/* A surname behind a title is that of somebody who fits it; a full name needs no proof. */
static const LexItem *choose_titled(Scanner *s, const LexEntry *e, uint32_t at, const Title *title)
{
    const LexItem *of = office_default(title), *fitting = NULL;
    bool female = str_ends(tok(s, title->noun - 1)->folded, STR("in"));
    if (e->sense == SENSE_NAME || !of || of->type != LEX_COUNTRY)
        return choose_person(s, e, tok(s, at));
    for (; e; e = lexicon_next(e, tok(s, at), BIT(LEX_PERSON))) {
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
    const LexEntry *e = match(s, at, BIT(LEX_PERSON), &length);
    const LexItem *person = e && e->sense != SENSE_BYNAME ? choose_titled(s, e, at, title) : NULL;
    if (person) {
        push_person(s, first, at + length, person);
        return at + length;
    }
    const Known *known = known_surname(s, at);
    uint32_t end = joined(s, at) ? at : read_unknown_name(s, at);
    if (end == at)
        return at;
    Mention m = {.first = first, .last = end, .kind = MENTION_PERSON, .type = ACTOR_TYPE_PERSON};
    m.name = known && end == at + 1 ? known->name : token_text(s->tokens, at, end);
    m.female = str_ends(tok(s, title->first)->folded, STR("in"));
    if (known && end == at + 1)
        memcpy(m.country, known->country, 4);
    const LexItem *of = office_default(title);
    if (of && of->type == LEX_COUNTRY)
        set_country(m.country, of);
    remember(s, NULL, &m, tok(s, end - 1)->folded);
    push(s, m);
    return end;
}

static bool is_plural_title(const Scanner *s, const Title *title)
{
    uint32_t before = title->first;
    while (before > s->first && !has_class(s, before - 1, WORD_ARTICLE | WORD_PREPOSITION) &&
           tok(s, before - 1)->kind == TOKEN_WORD && before + ADJECTIVES_MAX > title->first)
        before--;
    const Token *article = tok(s, before - 1), *noun = tok(s, title->noun - 1);
    bool feminine = str_ends(noun->folded, STR("in"));
    if (token_is(article, "die") && !feminine)
        return true;
    return str_ends(noun->folded, STR("chefs")) && !token_is(article, "des");
}

/* A title with what belongs to it. `of` is what stood before it, first the token where that begins. */
static uint32_t scan_title(Scanner *s, uint32_t i, uint32_t first, const LexItem *of)
{
    Title title = {0};
    if (!read_office(s, i, &title))
        return 0;
    title.of = of;
    if (!of)
        read_office_of(s, &title);
    uint32_t end = push_titled(s, &title, first, title.last);
    if (end > title.last)
        return end;
    const LexItem *stands_for = office_default(&title);
    Mention m = {.first = first, .last = title.last};
    if (is_spokesperson(title.office) && stands_for) {
        fill_actor(&m, stands_for);
        m.spokesperson = true;
        push(s, m);
        return title.last;
    }
    title.plural = is_plural_title(s, &title);
    if (!title.plural && resolve_office(s, &title, &m)) {
        push(s, m);
        return title.last;
    }
    if (stands_for && !title.plural) { /* an official without a name stands for whom he serves */
        fill_actor(&m, stands_for);
        m.anaphoric = true;
        push(s, m);
        return title.last;
    }
    return of ? title.last : 0;
}

/* ---- countries, organisations, places ---- */

static const LexItem *place_of_country(const Scanner *s, const LexItem *country)
{
    Str capital = country->place;
    if (capital.len == 0)
        return NULL;
    char id[64];
    if (capital.len >= sizeof id)
        return NULL;
    for (size_t i = 0; i < capital.len; i++)
        id[i] = capital.ptr[i] == ' ' ? '_' : capital.ptr[i];
    return lexicon_find(s->lexicon, LEX_PLACE, (Str){id, capital.len});
}

static void set_place(Mention *m, Str name, const LexItem *country)
{
    m->place_name = name;
    set_country(m->place_country, country);
}

/* The preposition in front, over an article and adjectives. */
static const Token *preposition_before(const Scanner *s, uint32_t i)
{
    for (uint32_t n = 0; n < ADJECTIVES_MAX && i > s->first; n++) {
        const Token *t = tok(s, --i);
        if (t->kind != TOKEN_WORD && t->kind != TOKEN_QUOTE)
            return NULL;
        if (has_class(s, i, WORD_PREPOSITION))
            return t;
        if (t->flags & TOKEN_CAPITAL)
            return NULL;
    }
    return NULL;
}

static void decide_place(Scanner *s, Mention *m)
{
    const Token *p = preposition_before(s, m->first);
    bool location = p && lexicon_has_class(s->lexicon, p->word, WORD_LOCATION);
    m->place_only = location && m->place_country[0];
    m->origin = m->place_only && token_is(p, "aus");
    if (m->kind == MENTION_PLACE)
        m->place_only = true;
}

/* "Regierung", "Seite", "Delegation" …: with an adjective or compound it is the state. */
static bool is_government(const LexEntry *e)
{
    return str_equal(e->item->id, STR("government"));
}

/* The group that a noun names: the states' own people (government) or another. */
static const LexEntry *pick_group(const LexEntry *e, const Token *first, bool government)
{
    while (e && (e->item->type != LEX_GROUP || is_government(e) != government))
        e = lexicon_next(e, first, BIT(LEX_GROUP));
    return e;
}

static const LexItem *nationality(const Scanner *s, uint32_t i, uint32_t *length)
{
    const LexEntry *e = match_sense(s, i, LEX_COUNTRY, SENSE_ADJECTIVE, length);
    if (!e)
        e = match_sense(s, i, LEX_ORGANISATION, SENSE_ADJECTIVE, length);
    return e ? e->item : NULL;
}

/* Skips "amtierende", "neue", … in front of a noun. */
static uint32_t skip_adjectives(const Scanner *s, uint32_t i)
{
    for (uint32_t n = 0; n < ADJECTIVES_MAX; n++) {
        const Token *t = tok(s, i);
        if (t->kind != TOKEN_WORD || (t->flags & (TOKEN_CAPITAL | TOKEN_JOINED)) ||
            has_class(s, i, WORD_PREPOSITION | WORD_ARTICLE | WORD_COORDINATOR | WORD_ADVERB))
            break;
        i++;
    }
    return i;
}

/* `of` stands in tokens [first, at) as an adjective, a genitive or the first part of a compound; what follows it? */
static uint32_t scan_of(Scanner *s, uint32_t first, uint32_t at, const LexItem *of)
{
    uint32_t noun = joined(s, at) ? at : skip_adjectives(s, at), length;
    uint32_t end = scan_title(s, noun, first, of);
    if (end)
        return end;
    if (pick_group(match(s, noun, BIT(LEX_GROUP), &length), tok(s, noun), true)) {
        Mention m = {.first = first, .last = noun + length};
        fill_actor(&m, of);
        push(s, m);
        return m.last;
    }
    return 0;
}

static uint32_t scan_adjective(Scanner *s, uint32_t i)
{
    uint32_t length;
    const LexItem *of = nationality(s, i, &length);
    if (!of)
        return 0;
    uint32_t end = scan_of(s, i, i + length, of);
    if (end)
        return end;
    Mention m = {.first = i, .last = i + length};
    fill_actor(&m, of);
    m.kind = MENTION_ADJECTIVE;
    m.type = ACTOR_TYPE_NONE;
    push(s, m);
    s->tokens->items[i].flags &= (uint16_t)~TOKEN_NAMED;
    return i + length;
}

/* The last person named of that nationality, else the last one who serves an organisation: whoever acts for it has a
 * nationality of his own. */
static const LexItem *find_national(const Scanner *s, const LexItem *country, bool female)
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

/* "der Franzose", "die Italienerin", with or without the name; the plural stands for the state. */
static uint32_t scan_inhabitant(Scanner *s, uint32_t i, const LexEntry *e, uint32_t length)
{
    uint32_t name;
    const Token *article = tok(s, i - 1), *noun = tok(s, i);
    const LexEntry *p = match(s, i + length, BIT(LEX_PERSON), &name);
    if (p && !joined(s, i + length)) {
        push_person(s, i, i + length + name, choose_person(s, p, tok(s, i + length)));
        return i + length + name;
    }
    bool female = str_ends(noun->folded, STR("in"));
    bool genitive = i > s->first + 1 && token_is(article, "der") && (tok(s, i - 2)->flags & TOKEN_CAPITAL) &&
                    !(tok(s, i - 2)->flags & TOKEN_NAMED) && i - 2 > s->first;
    bool singular = genitive ? female
                             : female || (token_is(article, "der") && !str_ends(noun->folded, STR("n"))) ||
                                   token_is(article, "dem") || token_is(article, "des") || token_is(article, "den");
    Mention m = {.first = i, .last = i + length};
    const LexItem *who = singular ? find_national(s, e->item, female) : NULL;
    if (who) {
        fill_person(&m, who);
        m.anaphoric = true;
        push(s, m);
        return m.last;
    }
    fill_actor(&m, e->item);
    m.plural = true;
    push(s, m);
    return m.last;
}

static void fill_forum(Mention *m, const LexItem *forum)
{
    m->kind = MENTION_FORUM;
    m->item = forum;
    m->name = forum->name;
    m->type = forum->acts ? ACTOR_TYPE_GROUP : ACTOR_TYPE_NONE;
}

static bool is_genitive(const Scanner *s, uint32_t i, uint32_t length, const LexEntry *e)
{
    const Token *t = tok(s, i + length - 1);
    return e->sense == SENSE_NAME && t->end > t->start && str_ends(t->folded, STR("s")) &&
           !str_ends(e->item->name, STR("s")) && !(t->flags & TOKEN_UPPER);
}

/* What a name of a country, organisation, forum or place is here. */
static uint32_t scan_entity(Scanner *s, uint32_t i)
{
    uint32_t length, place_length;
    const uint32_t types = BIT(LEX_COUNTRY) | BIT(LEX_ORGANISATION) | BIT(LEX_FORUM);
    const LexEntry *e = match(s, i, types, &length);
    const LexEntry *place = match(s, i, BIT(LEX_PLACE), &place_length);
    while (place && place->sense == SENSE_ADJECTIVE)
        place = lexicon_next(place, tok(s, i), BIT(LEX_PLACE));
    while (e && (e->sense == SENSE_ADJECTIVE || (e->sense == SENSE_COMPOUND && !joined(s, i + length))))
        e = lexicon_next(e, tok(s, i), types);
    if (place && (!e || place_length > length)) {
        e = NULL;
        length = place_length;
    }
    if (!e && !place)
        return 0;
    if (e && e->sense == SENSE_INHABITANT && e->item->type == LEX_COUNTRY)
        return scan_inhabitant(s, i, e, length);
    const LexItem *of = actor_item(e);
    if (of && (joined(s, i + length) || is_genitive(s, i, length, e))) {
        uint32_t end = scan_of(s, i, i + length, of);
        if (end)
            return end;
    }
    if (joined(s, i + length)) /* "Ukraine-Krieg" names no actor */
        return length;
    Mention m = {.first = i, .last = i + length, .kind = MENTION_PLACE};
    if (of)
        fill_actor(&m, of);
    else if (e)
        fill_forum(&m, e->item);
    if (place && place_length == length) {
        m.place = place->item;
        set_place(&m, place->item->name, place->item->country);
    } else if (of && of->type == LEX_COUNTRY) {
        const LexItem *capital = e->sense == SENSE_SEAT ? place_of_country(s, of) : NULL;
        set_place(&m, e->sense == SENSE_SEAT ? of->place : (Str){NULL, 0}, of);
        m.place = capital;
    }
    if (m.kind == MENTION_PLACE)
        m.item = place->item;
    m.plural = e && e->sense == SENSE_INHABITANT;
    decide_place(s, &m);
    push(s, m);
    return i + length;
}

/* ---- groups ---- */

/* "europäischen Verbündeten" -> "europäische Verbündete". */
static Str group_name(const Scanner *s, const LexItem *item, uint32_t first, uint32_t noun, uint32_t end)
{
    Str text = token_text(s->tokens, noun, end), adjective = {NULL, 0};
    if (text.len == item->name.len + 1 && str_starts(text, item->name) && str_ends(text, STR("s")))
        text.len--; /* "Europas" */
    if (end == noun + 1 && str_ends(text, STR("n"))) {
        uint32_t word = lexicon_word(s->lexicon, str_slice(tok(s, noun)->folded, 0, tok(s, noun)->folded.len - 1));
        for (const LexEntry *e = lexicon_entries(s->lexicon, word); e; e = e->next)
            if (e->item->type == LEX_GROUP) {
                text.len--;
                break;
            }
    }
    if (noun > first && !(tok(s, noun - 1)->flags & TOKEN_CAPITAL) && tok(s, noun - 1)->kind == TOKEN_WORD &&
        !(tok(s, noun - 1)->word && lexicon_verb_forms(s->lexicon, tok(s, noun - 1)->word)) &&
        !has_class(s, noun - 1, WORD_ARTICLE | WORD_POSSESSIVE | WORD_PREPOSITION | WORD_ADVERB | WORD_COORDINATOR))
        adjective = token_text(s->tokens, noun - 1, noun);
    static const char *const ENDINGS[] = {"en", "er", "es", "em"};
    for (size_t i = 0; i < 4; i++)
        if (adjective.len > 4 && str_ends(adjective, str_of(ENDINGS[i])))
            return arena_print(s->arena, "%.*s %.*s", (int)adjective.len - 1, adjective.ptr, STR_ARG(text));
    return adjective.len > 3 && str_ends(adjective, STR("e"))
               ? arena_print(s->arena, "%.*s %.*s", STR_ARG(adjective), STR_ARG(text))
               : text;
}

static uint32_t scan_counted(Scanner *s, uint32_t i)
{
    while (s->quantity < s->quantities.count && s->quantities.items[s->quantity].first < i)
        s->quantity++;
    if (s->quantity >= s->quantities.count || s->quantities.items[s->quantity].first != i)
        return 0;
    const Quantity *q = &s->quantities.items[s->quantity];
    uint32_t length, noun = q->noun;
    if (q->money || q->noun == q->last || q->value < 2 || q->value > 1e9)
        return 0;
    while (noun > q->first && joined(s, noun))
        noun--;
    const LexEntry *e = pick_group(match(s, q->noun, BIT(LEX_GROUP), &length), tok(s, q->noun), false);
    if (!e && noun < q->noun)
        e = pick_group(match(s, noun, BIT(LEX_GROUP), &length), tok(s, noun), false);
    if (!e && tok(s, q->noun)->tail) {
        length = 1;
        e = pick_group(lexicon_entries(s->lexicon, tok(s, q->noun)->tail), tok(s, q->noun), false);
    }
    if (!e)
        return 0;
    Mention m = {.first = i, .last = q->noun + length, .kind = MENTION_GROUP, .type = ACTOR_TYPE_GROUP, .plural = true};
    m.item = e->item;
    m.count = (uint32_t)q->value;
    m.size = (SizeUnit)e->item->code;
    m.name = group_name(s, e->item, i + 1, q->noun, m.last);
    push(s, m);
    return m.last;
}

static uint32_t scan_group(Scanner *s, uint32_t i)
{
    uint32_t length;
    const LexEntry *e = pick_group(match(s, i, BIT(LEX_GROUP), &length), tok(s, i), false);
    if (!e || joined(s, i + length))
        return 0;
    bool article = i > s->first && !(tok(s, i - 1)->flags & TOKEN_CAPITAL);
    Mention m = {.first = i, .last = i + length, .kind = MENTION_GROUP, .plural = true, .item = e->item};
    m.type = e->item->acts ? ACTOR_TYPE_GROUP : ACTOR_TYPE_NONE;
    m.name = group_name(s, e->item, article ? i - 1 : i, i, m.last);
    push(s, m);
    return m.last;
}

/* ---- the walk ---- */

static uint32_t scan_person(Scanner *s, uint32_t i)
{
    uint32_t length;
    const LexEntry *e = match(s, i, BIT(LEX_PERSON), &length);
    const Known *named = e && e->sense == SENSE_SURNAME ? known_surname(s, i) : NULL;
    if (e && !(named && !named->item) && !joined(s, i + length)) { /* whom the article named goes before the lexicon */
        uint32_t more;
        const LexEntry *name = e->sense == SENSE_BYNAME ? match(s, i + length, BIT(LEX_PERSON), &more) : NULL;
        uint32_t end = i + length + (name ? more : 0); /* "Kremlchef Wladimir Putin" */
        push_person(s, i, end, choose_person(s, e, tok(s, i)));
        return end;
    }
    const Known *known = joined(s, i + 1) ? NULL : known_surname(s, i);
    if (!known)
        return 0;
    Mention m = {.first = i, .last = i + 1, .kind = MENTION_PERSON, .type = ACTOR_TYPE_PERSON, .item = known->item};
    m.name = known->name;
    m.female = known->female;
    memcpy(m.country, known->country, 4);
    push(s, m);
    return i + 1;
}

static uint32_t scan_one(Scanner *s, uint32_t i)
{
    const Token *t = tok(s, i);
    uint32_t end = 0;
    if (t->kind == TOKEN_NUMBER || (t->kind == TOKEN_WORD && t->word))
        end = scan_counted(s, i);
    if (end || t->kind != TOKEN_WORD)
        return end;
    if (!(t->flags & TOKEN_CAPITAL))
        return t->word ? scan_adjective(s, i) : 0;
    uint32_t person, other;
    bool named = match(s, i, BIT(LEX_PERSON), &person) != NULL;
    bool entity =
        match(s, i, BIT(LEX_COUNTRY) | BIT(LEX_ORGANISATION) | BIT(LEX_FORUM) | BIT(LEX_PLACE), &other) != NULL;
    if (named && (!entity || person >= other))
        end = scan_person(s, i);
    end = end ? end : scan_title(s, i, i, NULL);
    end = end ? end : entity ? scan_entity(s, i) : 0;
    end = end ? end : scan_adjective(s, i);
    end = end ? end : scan_group(s, i);
    return end ? end : scan_person(s, i);
}

/* Only these may stand between members of a coordination. */
static bool is_link(const Scanner *s, const Token *t, bool *linked)
{
    if (t->mark == ',' || t->mark == '/') {
        *linked = true;
        return true;
    }
    if (t->kind == TOKEN_QUOTE)
        return true;
    if (t->kind != TOKEN_WORD || !t->word)
        return false;
    if (token_is(t, "und") || token_is(t, "sowie") || token_is(t, "oder") || token_is(t, "wie")) {
        *linked = true;
        return true;
    }
    return lexicon_has_class(s->lexicon, t->word, WORD_ARTICLE | WORD_POSSESSIVE) || token_is(t, "auch") ||
           token_is(t, "ebenso") || token_is(t, "aus") || token_is(t, "dazu") || token_is(t, "ferner");
}

/* Nothing but links, and at least one of them, between two mentions. */
static bool is_linked(const Scanner *s, const Mention *before, const Mention *m)
{
    bool linked = false, all = m->first <= before->last + GAP_TOKENS_MAX;
    uint32_t depth = 0;
    for (uint32_t i = before->last; all && i < m->first; i++) {
        const Token *t = tok(s, i);
        if (t->mark == '(' && t->kind == TOKEN_PUNCT)
            depth++;
        else if (t->mark == ')' && depth)
            depth--;
        else if (!depth)
            all = is_link(s, t, &linked);
    }
    return all && linked;
}

/* "Justin Trudeau aus Kanada": the origin of the person before. */
static bool is_apposed(const Scanner *s, const Mention *before, const Mention *m)
{
    return before->type == ACTOR_TYPE_PERSON && m->place_country[0] && m->first == before->last + 1 &&
           (token_is(tok(s, before->last), "aus") || token_is(tok(s, before->last), "von"));
}

static void link_coordination(Scanner *s, size_t from)
{
    for (size_t k = from + 1; k < s->out->count; k++) {
        Mention *m = &s->out->items[k], *before = &s->out->items[k - 1];
        if (is_apposed(s, before, m)) {
            m->apposed = m->place_only = true;
            continue;
        }
        m->coordinated = is_linked(s, before, m);
        if (m->coordinated && before->apposed)
            before->coordinated = true; /* the chain goes on over the origin */
        else if (m->coordinated && before->place_only && m->place_country[0]) {
            m->place_only = true;
            m->origin = before->origin;
        }
    }
}

void mention_find(Arena *arena, const Lexicon *lexicon, TokenList *tokens, const SentenceList *sentences,
                  Date published, MentionList *out)
{
    Scanner *s = ARENA_NEW(arena, Scanner);
    s->arena = arena;
    s->lexicon = lexicon;
    s->tokens = tokens;
    s->published = published;
    s->out = out;
    out->of_sentence = ARENA_ARRAY(arena, sentences->count + 1, uint32_t);
    for (uint32_t n = 0; n < sentences->count; n++) {
        const Sentence *sentence = &sentences->items[n];
        out->of_sentence[n] = (uint32_t)out->count;
        if (sentence->furniture)
            continue;
        s->sentence = n;
        s->first = sentence->first;
        s->last = sentence->last;
        s->quantities.count = s->quantity = 0;
        quantity_find(arena, lexicon, tokens, s->first, s->last, &s->quantities);
        for (uint32_t i = s->first; i < s->last;) {
            uint32_t end = scan_one(s, i);
            i = end > i ? end : i + 1;
        }
        link_coordination(s, out->of_sentence[n]);
    }
    out->of_sentence[sentences->count] = (uint32_t)out->count;
}

int32_t mention_at(const MentionList *mentions, uint32_t sentence, uint32_t first, uint32_t last)
{
    for (uint32_t k = mentions->of_sentence[sentence]; k < mentions->of_sentence[sentence + 1]; k++)
        if (mentions->items[k].first >= first && mentions->items[k].first < last)
            return (int32_t)k;
    return -1;
}

int32_t mention_antecedent(const MentionList *mentions, const SentenceList *sentences, uint32_t sentence,
                           uint32_t before, bool female)
{
    enum { SENTENCES_BACK = 2 };
    uint32_t lowest = sentence > SENTENCES_BACK ? sentence - SENTENCES_BACK : 0;
    int32_t other = -1;
    for (uint32_t n = sentence + 1; n-- > lowest;) {
        if (sentences->items[n].paragraph != sentences->items[sentence].paragraph)
            break;
        /* Within a sentence the first person named is the likelier subject, within its own only those before. */
        for (uint32_t k = mentions->of_sentence[n]; k < mentions->of_sentence[n + 1]; k++) {
            const Mention *m = &mentions->items[k];
            if (m->last > before || m->type != ACTOR_TYPE_PERSON || m->female != female)
                continue;
            if (n < sentence)
                return (int32_t)k;
            other = (int32_t)k;
        }
        if (other >= 0)
            return other;
    }
    return -1;
}
