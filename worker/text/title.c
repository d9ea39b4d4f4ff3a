#include "worker/text/title.h"

#include <string.h>

#include "worker/text/apposition.h"
#include "worker/text/bearer.h"
#include "worker/text/person.h"

/* A surname behind a title is that of somebody who fits it; a full name needs no proof. */
static const LexItem *choose_titled(Scanner *s, const LexEntry *e, uint32_t at, const Title *title)
{
    const LexItem *of = office_default(title), *fitting = NULL;
    bool female = office_is_feminine(s, title);
    if (e->sense == SENSE_NAME || !of || of->type != LEX_COUNTRY)
        return person_choose(s, e, scanner_token(s, at));
    for (; e; e = lexicon_next(e, scanner_token(s, at), LEX_BIT(LEX_PERSON))) {
        bool holds =
            !title->of && office_held(e->item, title, s->published); /* Austria has a "Bundeskanzler" as well */
        if ((e->item->country != of && !holds) || e->item->female != female)
            continue;
        if (person_known(s, e->item))
            return e->item;
        if (!fitting || (!person_in_office(fitting, s->published) && person_in_office(e->item, s->published)))
            fitting = e->item;
    }
    return fitting;
}

/* Begin the two names with the same letter? */
static bool is_same_initial(Str folded, Str name)
{
    char letter = name.len ? name.ptr[0] : 0;
    letter = letter >= 'A' && letter <= 'Z' ? (char)(letter - 'A' + 'a') : letter;
    return folded.len && folded.ptr[0] == letter;
}

/* "Wolodimir Selenskyj", "Abd Al-Fattah Al-Burhan": a full name in tokens [at, end) that the lexicon spells otherwise, whose
 * surname and initial are those of somebody who fits the title; NULL: nobody. */
static const LexItem *find_respelled(Scanner *s, const Title *title, uint32_t at, uint32_t end)
{
    uint32_t length;
    const LexItem *of = office_default(title);
    for (uint32_t i = at + 1; i < end; i++) {
        const LexEntry *e = scanner_match(s, i, LEX_BIT(LEX_PERSON), &length);
        if (!e || e->sense != SENSE_SURNAME || i + length != end)
            continue;
        const LexItem *person = choose_titled(s, e, i, title);
        bool by_office = of && title->office; /* a colleague has none of his own */
        bool fits = person && is_same_initial(scanner_token(s, at)->folded, person->name) &&
                    (by_office ? office_held(person, title, (Date){0, 0, 0}) : person_in_office(person, s->published));
        return fits ? person : NULL;
    }
    return NULL;
}

/* The name behind a title. Returns the token behind it, or `at` where there is none. */
uint32_t title_push(Scanner *s, const Title *title, uint32_t first, uint32_t at)
{
    uint32_t length;
    const LexEntry *e = scanner_match(s, at, LEX_BIT(LEX_PERSON), &length);
    const LexItem *person = e && e->sense != SENSE_BYNAME ? choose_titled(s, e, at, title) : NULL;
    if (person) {
        person_push(s, first, at + length, person);
        return at + length;
    }
    const Known *known = person_known_surname(s, at);
    uint32_t end = scanner_joined(s, at) || title->where ? at : person_read_unknown(s, at);
    if (end == at)
        return at;
    const LexItem *serves = office_default(title);
    bool same = known && known->item && end == at + 1 && office_may_be(s, title, known->female) &&
                (!serves || serves->type != LEX_COUNTRY || known->item->country == serves);
    const LexItem *respelled = same ? known->item : find_respelled(s, title, at, end);
    if (respelled) {
        person_push(s, first, end, respelled);
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
    person_remember(s, NULL, &m, scanner_token(s, end - 1)->folded);
    scanner_push(s, m);
    return end;
}

/* The country behind a link of a list, "(,|und|sowie) (der|des|aus) Ukraine", with the tokens of its name; NULL: none. */
const LexItem *title_next_of_list(const Scanner *s, uint32_t i, uint32_t *first, uint32_t *last)
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

static void push_official(Scanner *s, const Title *title, const LexItem *of, uint32_t first, uint32_t last)
{
    Mention m = {.first = first, .last = last};
    const LexItem *holder = title->exact && title->office->unique ? office_holder(s, title, of) : NULL;
    if (holder && !(s->bound && !office_holds_still(holder))) {
        person_fill(s, &m, holder);
        person_remember(s, holder, &m, (Str){NULL, 0});
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
    if (!of || of->type != LEX_COUNTRY || !title_next_of_list(s, title->last, &at, &end))
        return 0;
    uint32_t last = title->last, length;
    while (title_next_of_list(s, last, &at, &end))
        last = end;
    bool comma = scanner_token(s, last)->mark == ',';
    if (scanner_match(s, last + (comma ? 1 : 0), LEX_BIT(LEX_PERSON), &length))
        return last; /* "die Präsidenten Ägyptens und Katars, X und Y": the names say who */
    push_official(s, title, of, first, title->last);
    for (last = title->last; (of = title_next_of_list(s, last, &at, &end)); last = end)
        push_official(s, title, of, at, end);
    return last;
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

/* A title with what belongs to it. `of` is what stood before it, first the token where that begins. */
uint32_t title_scan(Scanner *s, uint32_t i, uint32_t first, const LexItem *of)
{
    Title title = {0};
    if (!office_read(s, i, &title))
        return 0;
    title.of = of;
    title.plural = bearer_is_plural(s, &title);
    if (!of)
        office_read_owner(s, &title);
    if (!title.of && (title.office->code == RANK_FOREIGN_MINISTER || title.office->code == RANK_DEFENCE_MINISTER))
        title.of = office_default(&title); /* "der Bundesaußenminister", "die EU-Außenbeauftragte" */
    uint32_t end = title_push(s, &title, first, title.last);
    if (end > title.last || (end = apposition_push_name(s, &title, first)))
        return end;
    if (bearer_is_of_other_times(s, &title, first)) {
        const LexItem *former = bearer_find_former(s, &title);
        Mention who = {.first = first, .last = title.last, .anaphoric = true};
        if (former) {
            person_fill(s, &who, former);
            scanner_push(s, who);
        }
        return title.last;
    }
    if (token_is(scanner_token(s, first - 1), "als"))
        return title.last; /* "als Minister hat er …": what somebody is, not who */
    const LexItem *stands_for = office_default(&title);
    Mention m = {.first = first, .last = title.last};
    if (office_is_spokesperson(title.office) && stands_for) {
        scanner_fill_actor(&m, stands_for);
        m.spokesperson = true;
        scanner_push(s, m);
        return title.last;
    }
    Str noun = scanner_token(s, title.noun - 1)->folded;
    if (!of && (title.plural || str_ends(noun, STR("n")) || str_ends(noun, STR("er"))) &&
        (end = scan_officials(s, &title, first)))
        return end;
    if (title.of && title.of->type == LEX_ORGANISATION && (title.plural || office_is_of_states(title.office))) {
        push_ministers(s, &title, first);
        return title.last;
    }
    bool deputy = bearer_is_deputy(s, &title, first);
    if (!title.plural && !deputy && !office_is_of_another(s, &title) && office_resolve(s, &title, &m)) {
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
uint32_t title_scan_possessed(Scanner *s, uint32_t first, uint32_t end)
{
    const Mention *last = s->out->count ? &s->out->items[s->out->count - 1] : NULL;
    if (!last || last->type != ACTOR_TYPE_PERSON || last->first != first || last->last != end || last->anaphoric)
        return 0;
    bool genitive = str_ends(scanner_token(s, end - 1)->folded, STR("s")) && !str_ends(last->name, STR("s"));
    if (!genitive && !token_has_apostrophe(s->tokens, end - 1))
        return 0;
    Mention owner = *last;
    Title title = {0};
    uint32_t noun = end, length;
    while (noun < end + ADJECTIVES_MAX && scanner_token(s, noun)->kind == TOKEN_WORD &&
           !(scanner_token(s, noun)->flags & (TOKEN_CAPITAL | TOKEN_JOINED)) &&
           !scanner_has(s, noun, WORD_PREPOSITION | WORD_ARTICLE | WORD_COORDINATOR | WORD_ADVERB))
        noun++;
    const LexItem *of = owner.country[0] ? lexicon_find(s->lexicon, LEX_COUNTRY, str_of(owner.country)) : NULL;
    if (of && office_read(s, noun, &title)) {
        s->out->count--;
        uint32_t behind = title_scan(s, noun, first, of);
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
