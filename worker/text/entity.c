#include "worker/text/entity.h"

#include "worker/text/colleague.h"
#include "worker/text/group.h"
#include "worker/text/person.h"
#include "worker/text/title.h"

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
    scanner_set_country(m->place_country, country);
}

/* The preposition in front, over an article and adjectives. */
static const Token *preposition_before(const Scanner *s, uint32_t i)
{
    for (uint32_t n = 0; n < ADJECTIVES_MAX && i > s->first; n++) {
        const Token *t = scanner_token(s, --i);
        if (t->kind != TOKEN_WORD && t->kind != TOKEN_QUOTE)
            return NULL;
        if (scanner_has(s, i, WORD_PREPOSITION))
            return t;
        if (t->flags & TOKEN_CAPITAL)
            return NULL;
    }
    return NULL;
}

/* "die Hauptstadt Tirana", "im Grenzort Narva": the noun in front says that a place is meant. */
static bool is_called_place(const Scanner *s, uint32_t i)
{
    static const char *const NOUNS[] = {"stadt", "hauptstadt", "ort", "metropole", "städtchen", "ortschaft"};
    const Token *before = i > s->first ? scanner_token(s, i - 1) : NULL;
    for (size_t n = 0; before && (before->flags & TOKEN_CAPITAL) && n < sizeof NOUNS / sizeof *NOUNS; n++)
        if (str_ends(before->folded, str_of(NOUNS[n])))
            return true;
    return false;
}

static void decide_place(Scanner *s, Mention *m)
{
    const Token *p = preposition_before(s, m->first);
    bool location = p && token_has(p, WORD_LOCATION);
    m->place_only = location && m->place_country[0];
    m->origin = m->place_only && token_is(p, "aus");
    if (m->kind == MENTION_PLACE || (m->place_name.len && is_called_place(s, m->first)))
        m->place_only = true;
}

/* Who acts for whom he comes from: "russische Unterhändler". */
static bool is_envoys(const LexEntry *e)
{
    return str_equal(e->item->id, STR("envoys")) || str_equal(e->item->id, STR("delegations"));
}

/* Those who make an organisation up. */
static bool is_members(const LexEntry *e)
{
    return e->item->code == SIZE_UNIT_COUNTRIES || e->item->code == SIZE_UNIT_LEADERS ||
           str_equal(e->item->id, STR("members"));
}

static const LexItem *nationality(const Scanner *s, uint32_t i, uint32_t *length)
{
    const LexEntry *e = scanner_match_sense(s, i, LEX_COUNTRY, SENSE_ADJECTIVE, length);
    if (!e)
        e = scanner_match_sense(s, i, LEX_ORGANISATION, SENSE_ADJECTIVE, length);
    return e ? e->item : NULL;
}

/* Skips "amtierende", "neue", … in front of a noun. */
static uint32_t skip_adjectives(const Scanner *s, uint32_t i)
{
    for (uint32_t n = 0; n < ADJECTIVES_MAX; n++) {
        const Token *t = scanner_token(s, i);
        if (t->kind != TOKEN_WORD || (t->flags & (TOKEN_CAPITAL | TOKEN_JOINED)) ||
            scanner_has(s, i, WORD_PREPOSITION | WORD_ARTICLE | WORD_COORDINATOR | WORD_ADVERB))
            break;
        i++;
    }
    return i;
}

/* `of` stands in tokens [first, at) as an adjective, a genitive or the first part of a compound; what follows it? */
static uint32_t scan_of(Scanner *s, uint32_t first, uint32_t at, const LexItem *of)
{
    uint32_t noun = scanner_joined(s, at) ? at : skip_adjectives(s, at), length;
    uint32_t end = title_scan(s, noun, first, of);
    end = end ? end : colleague_scan(s, noun, first, of);
    if (end)
        return end;
    const LexEntry *any = scanner_match(s, noun, LEX_BIT(LEX_GROUP), &length);
    const LexEntry *group = group_pick(any, scanner_token(s, noun), false);
    if (group_pick(any, scanner_token(s, noun), true) || (group && is_envoys(group))) {
        Mention m = {.first = first, .last = noun + length};
        scanner_fill_actor(&m, of);
        scanner_push(s, m);
        return m.last;
    }
    if (group && of->type == LEX_ORGANISATION && is_members(group)) { /* "die EU-Staaten" */
        Mention m = {.first = first, .last = noun + length, .kind = MENTION_GROUP, .type = ACTOR_TYPE_GROUP};
        m.plural = true;
        m.item = group->item;
        m.name = group_make_name(s, group->item, first, noun, m.last);
        scanner_push(s, m);
        return m.last;
    }
    return 0;
}

/* "amerikanische und ukrainische Unterhändler", "Serbiens und Kosovos Präsidenten": the noun that adjectives or genitives
 * share; 0: none. */
static uint32_t find_shared_noun(const Scanner *s, uint32_t i)
{
    uint32_t length, last = i + ADJECTIVES_MAX * 4;
    while (i < last && (scanner_token(s, i)->mark == ',' || token_is(scanner_token(s, i), "und") ||
                        token_is(scanner_token(s, i), "sowie"))) {
        i++;
        if (scanner_has(s, i, WORD_ARTICLE))
            i++;
        const LexEntry *e = scanner_match(s, i, LEX_BIT(LEX_COUNTRY) | LEX_BIT(LEX_ORGANISATION), &length);
        while (e && e->sense != SENSE_ADJECTIVE && !scanner_joined(s, i + length) &&
               !scanner_is_genitive(s, i, length, e))
            e = lexicon_next(e, scanner_token(s, i), LEX_BIT(LEX_COUNTRY) | LEX_BIT(LEX_ORGANISATION));
        if (!e)
            return 0;
        bool compound = scanner_joined(s, i + length);
        i += length;
        if (compound)
            return i;
    }
    return skip_adjectives(s, i);
}

/* The noun that adjectives share makes each of them an actor: an office its holder, others the state. */
static uint32_t scan_shared(Scanner *s, uint32_t first, uint32_t at, const LexItem *of)
{
    uint32_t noun = find_shared_noun(s, at), length;
    if (noun <= at || of->type != LEX_COUNTRY)
        return 0;
    const LexItem *holder = NULL;
    if (!office_read_shared(s, noun, of, &holder)) {
        const LexEntry *any = scanner_match(s, noun, LEX_BIT(LEX_GROUP), &length);
        const LexEntry *group = group_pick(any, scanner_token(s, noun), false);
        if (!group_pick(any, scanner_token(s, noun), true) && !(group && is_envoys(group)))
            return 0;
    }
    Mention m = {.first = first, .last = at};
    if (holder)
        person_fill(s, &m, holder);
    else
        scanner_fill_actor(&m, of);
    scanner_push(s, m);
    for (uint32_t i = first; i < at; i++) /* still an attribute to the grammar */
        s->tokens->items[i].flags &= (uint16_t)~TOKEN_NAMED;
    return at;
}

static const LexItem *state_of_capital(const Scanner *s, uint32_t i, uint32_t *length)
{
    const LexEntry *e = scanner_match_sense(s, i, LEX_PLACE, SENSE_ADJECTIVE, length);
    const LexItem *country = e ? e->item->country : NULL;
    return country && str_equal(country->place, e->item->name) ? country : NULL;
}

/* The capital of a state, or a town of which no more is told. */
static uint32_t push_town(Scanner *s, uint32_t first, uint32_t last, const LexItem *of, bool is_capital)
{
    const LexItem *capital = is_capital ? place_of_country(s, of) : NULL;
    Mention m = {.first = first, .last = last, .kind = MENTION_PLACE, .item = capital, .place = capital};
    m.place_only = true;
    set_place(&m, capital ? capital->name : (Str){NULL, 0}, of);
    scanner_push(s, m);
    return last;
}

uint32_t entity_scan_adjective(Scanner *s, uint32_t i)
{
    uint32_t length;
    if (!token_starts(scanner_token(s, i), LEX_BIT(LEX_COUNTRY) | LEX_BIT(LEX_ORGANISATION) | LEX_BIT(LEX_PLACE)))
        return 0;
    const LexItem *of = nationality(s, i, &length);
    if (!of) { /* "Berliner Regierungskreise": the adjective of a capital does for its state before such nouns only */
        of = state_of_capital(s, i, &length);
        return of ? scan_of(s, i, i + length, of) : 0;
    }
    uint32_t end = scan_of(s, i, i + length, of);
    end = end ? end : scan_shared(s, i, i + length, of);
    if (end)
        return end;
    Mention m = {.first = i, .last = i + length};
    Str town = scanner_token(s, i + length)->folded;
    if (str_ends(town, STR("stadt")) && of->type == LEX_COUNTRY) /* "in der französischen Hauptstadt" */
        return push_town(s, i, i + length + 1, of, str_equal(town, STR("hauptstadt")));
    scanner_fill_actor(&m, of);
    m.kind = MENTION_ADJECTIVE;
    m.type = ACTOR_TYPE_NONE;
    scanner_push(s, m);
    s->tokens->items[i].flags &= (uint16_t)~TOKEN_NAMED;
    return i + length;
}

/* "der Franzose", "die Italienerin", with or without the name; the plural stands for the state. */
static uint32_t scan_inhabitant(Scanner *s, uint32_t i, const LexEntry *e, uint32_t length)
{
    uint32_t name;
    if (scanner_joined(s, i)) /* "Kosovo-Serben" are not those of Serbia */
        return i + length;
    const Token *article = scanner_token(s, i - 1), *noun = scanner_token(s, i);
    const LexEntry *p = scanner_match(s, i + length, LEX_BIT(LEX_PERSON), &name);
    if (p && !scanner_joined(s, i + length)) {
        person_push(s, i, i + length + name, person_choose(s, p, scanner_token(s, i + length)));
        return i + length + name;
    }
    bool female = str_ends(noun->folded, STR("in"));
    bool genitive = i > s->first + 1 && token_is(article, "der") && (scanner_token(s, i - 2)->flags & TOKEN_CAPITAL) &&
                    !(scanner_token(s, i - 2)->flags & TOKEN_NAMED) && i - 2 > s->first;
    bool singular = genitive ? female
                             : female || (token_is(article, "der") && !str_ends(noun->folded, STR("n"))) ||
                                   token_is(article, "dem") || token_is(article, "des") || token_is(article, "den");
    Mention m = {.first = i, .last = i + length};
    const LexItem *who = singular ? person_find_national(s, e->item, female) : NULL;
    if (who) {
        person_fill(s, &m, who);
        m.anaphoric = true;
        scanner_push(s, m);
        return m.last;
    }
    scanner_fill_actor(&m, e->item);
    m.plural = true;
    scanner_push(s, m);
    return m.last;
}

static void fill_forum(Mention *m, const LexItem *forum)
{
    m->kind = MENTION_FORUM;
    m->item = forum;
    m->name = forum->name;
    m->type = forum->acts ? ACTOR_TYPE_GROUP : ACTOR_TYPE_NONE;
}

/* What a name of a country, organisation, forum or place is here. */
uint32_t entity_scan(Scanner *s, uint32_t i)
{
    uint32_t length, place_length;
    const uint32_t types = LEX_BIT(LEX_COUNTRY) | LEX_BIT(LEX_ORGANISATION) | LEX_BIT(LEX_FORUM);
    const LexEntry *e = scanner_match(s, i, types, &length);
    const LexEntry *place = scanner_match(s, i, LEX_BIT(LEX_PLACE), &place_length);
    while (place && place->sense == SENSE_ADJECTIVE)
        place = lexicon_next(place, scanner_token(s, i), LEX_BIT(LEX_PLACE));
    while (e && (e->sense == SENSE_ADJECTIVE || (e->sense == SENSE_COMPOUND && !scanner_joined(s, i + length))))
        e = lexicon_next(e, scanner_token(s, i), types);
    if (place && (!e || place_length > length)) {
        e = NULL;
        length = place_length;
    }
    if (!e && !place)
        return 0;
    if (e && e->sense == SENSE_INHABITANT && e->type == LEX_COUNTRY)
        return scan_inhabitant(s, i, e, length);
    const LexItem *of = scanner_actor(e);
    if (of && of->reports) /* "sagte er der Washington Post" */
        return i + length;
    if (e && of && (scanner_joined(s, i + length) || scanner_is_genitive(s, i, length, e))) {
        uint32_t end = scan_of(s, i, i + length, of);
        end = end || scanner_joined(s, i + length) ? end : scan_shared(s, i, i + length, of);
        if (end)
            return end;
    }
    if (e && of && of->type == LEX_COUNTRY && scanner_is_genitive(s, i, length, e) &&
        token_is(scanner_token(s, i + length), "hauptstadt"))
        return push_town(s, i, i + length + 1, of, true); /* "in Omans Hauptstadt" */
    if (scanner_joined(s, i + length))                    /* "Ukraine-Krieg" names no actor */
        return length;
    Mention m = {.first = i, .last = i + length, .kind = MENTION_PLACE};
    if (of)
        scanner_fill_actor(&m, of);
    else if (e)
        fill_forum(&m, e->item);
    if (place && place_length == length) {
        m.place = place->item;
        set_place(&m, place->item->region ? (Str){NULL, 0} : place->item->name, place->item->country);
    } else if (of && of->type == LEX_COUNTRY) {
        const LexItem *capital = e->sense == SENSE_SEAT ? place_of_country(s, of) : NULL;
        set_place(&m, e->sense == SENSE_SEAT ? of->place : (Str){NULL, 0}, of);
        m.place = capital;
    }
    if (m.kind == MENTION_PLACE && place)
        m.item = place->item;
    m.plural = e && e->sense == SENSE_INHABITANT;
    decide_place(s, &m);
    scanner_push(s, m);
    return i + length;
}
