/* Counted sides, by what was told before. */
#include "worker/extraction/meeting_both.h"

#include <string.h>

#include "worker/extraction/meeting_word.h"

enum { SIDES_MAX = 6, CANDIDATE_SENTENCES = 6, CHAIN_SENTENCES = 3, NAMED_SENTENCES = 2 };

typedef enum Kind { KIND_ANY, KIND_PEOPLE, KIND_SIDES, KIND_STATES } Kind; /* sides: organisations as well */

typedef struct Sides {
    size_t wanted, count;
    Kind kind;
    Party items[SIDES_MAX];
} Sides;

static const Token *tok(const Analysis *a, uint32_t i)
{
    return &a->tokens.items[i];
}

/* "beide", and behind an article "zwei" to "sechs"; 0: counts nobody. */
static size_t count_at(const Analysis *a, uint32_t i, uint32_t first)
{
    static const char *const BOTH[] = {"beide", "beiden", "beider"}, *const ARTICLES[] = {"die", "der", "den"};
    double number = 0;
    if (word_is_one_of(tok(a, i), BOTH, COUNT(BOTH)))
        return 2;
    bool counted = i > first && word_is_one_of(tok(a, i - 1), ARTICLES, COUNT(ARTICLES)) &&
                   tok(a, i)->kind == TOKEN_WORD && quantity_word(a->lexicon, tok(a, i), &number);
    return counted && number >= 2 && number <= SIDES_MAX ? (size_t)number : 0;
}

/* What the noun counts: people by their offices, else states and other sides. */
static bool kind_of_noun(const Analysis *a, uint32_t noun, Kind *kind)
{
    static const char *const PEOPLE[] = {"leaders", "persons", "epithet", "envoys"};
    static const char *const STATES[] = {"countries", "states_of_a_kind", "neighbours",
                                         "partners",  "government",       "delegations"};
    static const char *const SIDES[] = {"seiten",      "parteien", "lager",      "lagern",     "regierungen",  "völker",
                                        "völkern",     "rivalen",  "gegner",     "gegnern",    "kontrahenten", "mächte",
                                        "supermächte", "mächten",  "republiken", "hauptstädte"};
    static const char *const HUMANS[] = {"männer", "männern", "frauen", "amtsinhaber", "staatsmänner", "machthaber"};
    const Token *t = tok(a, noun);
    *kind = KIND_ANY;
    if (word_is_one_of(t, SIDES, COUNT(SIDES)) || str_ends(t->folded, STR("parteien")))
        *kind = KIND_SIDES;
    else if (word_is_one_of(t, HUMANS, COUNT(HUMANS)))
        *kind = KIND_PEOPLE;
    for (const LexEntry *e = lexicon_entries(a->lexicon, t->word ? t->word : t->tail); e && !*kind; e = e->next) {
        if (e->type == LEX_OFFICE)
            *kind = KIND_PEOPLE;
        for (size_t n = 0; e->type == LEX_GROUP && n < COUNT(PEOPLE); n++)
            *kind = str_equal(e->item->id, str_of(PEOPLE[n])) ? KIND_PEOPLE : *kind;
        for (size_t n = 0; e->type == LEX_GROUP && !*kind && n < COUNT(STATES); n++)
            *kind = str_equal(e->item->id, str_of(STATES[n])) ? KIND_STATES : *kind;
    }
    return *kind != KIND_ANY;
}

/* The first phrase in tokens [first, last) that counts sides. */
static bool find_phrase(const Analysis *a, uint32_t first, uint32_t last, Sides *out)
{
    enum { NOUN_REACH = 3 };
    for (uint32_t i = first; i < last; i++) {
        if (!(out->wanted = count_at(a, i, first)))
            continue;
        uint32_t noun = i + 1;
        while (noun < last && noun < i + NOUN_REACH && !(tok(a, noun)->flags & TOKEN_CAPITAL))
            noun++;
        if (noun < last && (tok(a, noun)->flags & TOKEN_CAPITAL))
            return kind_of_noun(a, noun, &out->kind);
        return i + 1 == last;
    }
    return false;
}

/* A side, instead of a person the state that he acts for. */
static bool side_of(const Analysis *a, const Party *p, bool all, Party *out)
{
    const LexItem *state = p->actor.country[0] ? lexicon_find(a->lexicon, LEX_COUNTRY, str_of(p->actor.country)) : NULL;
    *out = *p;
    if (p->actor.type == ACTOR_TYPE_PERSON && state)
        out->actor = (Actor){.type = ACTOR_TYPE_COUNTRY, .name = state->name};
    if (p->actor.type == ACTOR_TYPE_PERSON && state)
        memcpy(out->actor.country, p->actor.country, sizeof out->actor.country);
    return out->actor.type == ACTOR_TYPE_COUNTRY || (all && out->actor.type == ACTOR_TYPE_ORGANISATION);
}

/* Adds one as what the noun counts, unless it is there; more than wanted are counted on. */
static void add_side(const Analysis *a, Sides *s, const Party *who)
{
    Party p = *who;
    bool fits = s->kind == KIND_PEOPLE ? p.actor.type == ACTOR_TYPE_PERSON : side_of(a, who, s->kind == KIND_SIDES, &p);
    for (size_t i = 0; i < s->count && i < SIDES_MAX; i++)
        fits = fits && !actor_equal(&s->items[i].actor, &p.actor);
    if (!fits)
        return;
    if (s->count < SIDES_MAX)
        s->items[s->count] = p;
    s->count++;
}

/* Those of a meeting told shortly before. */
static bool find_met(const Reading *r, Sides *s)
{
    for (size_t i = r->told->count; i-- > 0;) {
        const Candidate *c = &r->told->items[i];
        if (c->sentence + CANDIDATE_SENTENCES < r->k->sentence)
            return false;
        s->count = 0;
        for (size_t p = 0; p < c->party_count && c->clause != r->clause; p++)
            if (c->parties[p].role != PARTICIPANT_ROLE_ABSENT)
                add_side(r->a, s, &c->parties[p]);
        if (s->count == s->wanted)
            return true;
    }
    return false;
}

static void add_mention(const Analysis *a, Sides *s, uint32_t mention)
{
    const Mention *m = &a->mentions.items[mention];
    bool side = m->type == ACTOR_TYPE_PERSON || m->type == ACTOR_TYPE_COUNTRY || m->type == ACTOR_TYPE_ORGANISATION;
    Party p = {.actor = actor_of(m), .mention = (int32_t)mention};
    if (side && !m->place_only && !m->apposed && m->kind != MENTION_ADJECTIVE && is_political_actor(m))
        add_side(a, s, &p);
}

/* Behind the last mention of a sentence that stands before the phrase. */
static uint32_t mentions_end(const Analysis *a, uint32_t sentence, uint32_t before)
{
    uint32_t end = a->mentions.of_sentence[sentence + 1];
    while (end > a->mentions.of_sentence[sentence] && a->mentions.items[end - 1].first >= before)
        end--;
    return end;
}

/* "A und B …": those who were coordinated last. */
static bool find_joined(const Analysis *a, uint32_t sentence, uint32_t before, Sides *s)
{
    for (uint32_t back = 0; back <= CHAIN_SENTENCES && back <= sentence; back++) {
        uint32_t first = a->mentions.of_sentence[sentence - back];
        for (uint32_t end = mentions_end(a, sentence - back, before); end-- > first;) {
            uint32_t start = (uint32_t)match_chain(a, (int32_t)end);
            s->count = 0;
            for (uint32_t m = start; m <= end; m++)
                add_mention(a, s, m);
            if (s->count == s->wanted)
                return true;
            end = start;
        }
    }
    return false;
}

/* All that a sentence names, if these are as many. */
static bool find_named(const Analysis *a, uint32_t sentence, uint32_t before, Sides *s)
{
    for (uint32_t back = 0; back <= NAMED_SENTENCES && back <= sentence; back++) {
        uint32_t end = mentions_end(a, sentence - back, before);
        s->count = 0;
        for (uint32_t m = a->mentions.of_sentence[sentence - back]; m < end; m++)
            add_mention(a, s, m);
        if (s->count == s->wanted)
            return true;
    }
    return false;
}

static bool find_sides(const Reading *r, uint32_t first, Sides *s)
{
    uint32_t sentence = r->k->sentence;
    return find_met(r, s) || find_joined(r->a, sentence, first, s) || find_named(r->a, sentence, first, s);
}

bool both_add(Reading *r, uint32_t first, uint32_t last, ParticipantRole role)
{
    Sides s = {.wanted = 0};
    if (!find_phrase(r->a, first, last, &s))
        return false;
    bool found = false; /* "die beiden" are people rather than states, "beide Seiten" perhaps an organisation's */
    for (Kind kind = s.kind ? s.kind : KIND_PEOPLE; !found && kind <= KIND_STATES; kind++) {
        s.kind = kind;
        found = find_sides(r, first, &s);
    }
    for (size_t i = 0; found && i < s.count; i++) {
        Party p = s.items[i];
        p.role = role;
        p.sentence = r->k->sentence;
        p.rule = r->rule->id;
        p.confidence = 0.75;
        p.remote = false;
        meeting_add_party(&r->c, &p);
    }
    return found;
}
