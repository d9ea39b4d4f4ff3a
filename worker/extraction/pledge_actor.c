#include "worker/extraction/pledge_actor.h"

#include <string.h>

#include "worker/text/verb.h"

static const Token *tok(const Analysis *a, uint32_t i)
{
    return &a->tokens.items[i];
}

/* ---- crowds ---- */

static bool is_plural(const Analysis *a, const Clause *k)
{
    unsigned numbers = 0;
    if (k->finite == NO_TOKEN)
        return false;
    for (const VerbForm *f = lexicon_verb_forms(a->lexicon, a->tokens.items[k->finite].word); f; f = f->next)
        if (f->part == VERB_FINITE)
            numbers |= f->numbers;
    return (numbers & VERB_PLURAL) != 0;
}

int32_t pledge_crowd(const Analysis *a, const Match *m)
{
    const Clause *k = &a->clauses.items[m->clause];
    const RulePlaces *places = &m->rule->roles[ROLE_PLEDGER];
    if (!places->count || places->items[0].kind != PLACE_SUBJECT || k->subject < 0)
        return -1;
    const Chunk *c = &a->clauses.chunks.items[k->subject];
    const Mention *g = c->mention >= 0 ? &a->mentions.items[c->mention] : NULL;
    bool states = g && g->item && (str_equal(g->item->id, STR("countries")) || str_equal(g->item->id, STR("members")));
    bool asks = k->kind == CLAUSE_SUBORDINATE || token_is(tok(a, c->first), "welche") ||
                (k->opener != NO_TOKEN && token_is(tok(a, k->opener), "welche")); /* "wie viele Staaten" */
    return g && !asks && g->kind == MENTION_GROUP && g->type == ACTOR_TYPE_NONE && states && is_plural(a, k)
               ? c->mention
               : -1;
}

Actor pledge_crowd_actor(const Analysis *a, int32_t mention)
{
    const Mention *m = &a->mentions.items[mention];
    const Token *before = m->first > 0 ? &a->tokens.items[m->first - 1] : NULL;
    Str noun = token_text(&a->tokens, m->first, m->last);
    bool adjective = before && before->kind == TOKEN_WORD && !(before->flags & TOKEN_CAPITAL) &&
                     (str_ends(before->folded, STR("en")) || str_ends(before->folded, STR("e"))) &&
                     !token_has(before, WORD_ARTICLE | WORD_POSSESSIVE | WORD_PREPOSITION | WORD_ADVERB);
    if (adjective) {
        Str word = token_text(&a->tokens, m->first - 1, m->first);
        size_t cut = str_ends(word, STR("en")) ? 1 : 0;
        noun = arena_print(a->arena, "%.*s %.*s", (int)(word.len - cut), word.ptr, STR_ARG(noun));
    }
    return (Actor){.type = ACTOR_TYPE_GROUP, .name = noun};
}

static uint32_t times_named(const Analysis *a, const char *country)
{
    uint32_t times = 0;
    for (size_t i = 0; i < a->mentions.count; i++)
        times += str_equal(str_of(a->mentions.items[i].country), str_of(country));
    return times;
}

/* The first actor behind "darunter" in a sentence; -1: none. */
static int32_t named_among(const Analysis *a, uint32_t sentence)
{
    const Sentence *s = &a->sentences.items[sentence];
    for (uint32_t i = s->first; i < s->last; i++) {
        int32_t m = token_is(tok(a, i), "darunter") ? mention_at(&a->mentions, sentence, i + 1, s->last) : -1;
        if (m >= 0 && a->mentions.items[m].type == ACTOR_TYPE_COUNTRY)
            return m;
    }
    return -1;
}

size_t pledge_guarantors(const Analysis *a, const Match *m, int32_t *pledgers, size_t count, size_t max)
{
    const RulePlace with = {PLACE_PP, STR("mit")};
    const RulePlaces mit = {.items = &with, .count = 1};
    const Mention *first = &a->mentions.items[pledgers[0]];
    int32_t partners[ACTORS_MAX];
    size_t found = count == 1 && first->country[0] ? match_actors(a, m, &mit, partners, ACTORS_MAX) : 0;
    if (!found || times_named(a, a->mentions.items[partners[0]].country) >= times_named(a, first->country))
        return 0;
    int32_t named =
        named_among(a, a->clauses.items[m->clause].sentence); /* "mit Partnern, darunter mit Paris und Rom" */
    for (found = named >= 0 ? 0 : found; named >= 0 && found < ACTORS_MAX; named++) {
        partners[found++] = named;
        if ((size_t)named + 1 >= a->mentions.count || !a->mentions.items[named + 1].coordinated)
            break;
    }
    for (size_t i = 0; i < found && i < max; i++)
        pledgers[i] = partners[i];
    return found < max ? found : max;
}

/* ---- actors ---- */

bool pledge_goes_abroad(PledgeType type)
{
    return type == PLEDGE_TYPE_TROOPS || type == PLEDGE_TYPE_MISSION || type == PLEDGE_TYPE_TRAINING ||
           type == PLEDGE_TYPE_WEAPONS || type == PLEDGE_TYPE_GUARANTEE || type == PLEDGE_TYPE_FUNDS ||
           type == PLEDGE_TYPE_HUMANITARIAN;
}

Actor pledge_state(const LexItem *item)
{
    Actor actor = {.type = ACTOR_TYPE_COUNTRY, .name = item->name};
    memcpy(actor.country, item->id.ptr, item->id.len < 4 ? item->id.len : 3);
    return actor;
}

static const LexItem *state_by_code(const Analysis *a, const char *code)
{
    char folded[4] = {0};
    (void)a;
    memcpy(folded, code, 3);
    return lexicon_find(a->lexicon, LEX_COUNTRY, str_of(folded));
}

Actor pledge_actor(const Analysis *a, int32_t mention, bool person)
{
    const Mention *m = &a->mentions.items[mention];
    Actor actor = actor_of(m);
    if (m->kind == MENTION_ADJECTIVE && m->country[0]) {
        actor.type = ACTOR_TYPE_COUNTRY;
        memcpy(actor.country, m->country, sizeof actor.country);
    }
    const LexItem *state =
        !person && actor.type == ACTOR_TYPE_PERSON && actor.country[0] ? state_by_code(a, actor.country) : NULL;
    return state ? pledge_state(state) : actor;
}
