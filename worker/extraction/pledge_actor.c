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
    const RulePlaces mit = {.items = {{PLACE_PP, STR("mit")}}, .count = 1};
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

/* ---- recipients ---- */

bool pledge_goes_abroad(PledgeType type)
{
    return type == PLEDGE_TYPE_TROOPS || type == PLEDGE_TYPE_MISSION || type == PLEDGE_TYPE_TRAINING ||
           type == PLEDGE_TYPE_WEAPONS || type == PLEDGE_TYPE_GUARANTEE || type == PLEDGE_TYPE_FUNDS ||
           type == PLEDGE_TYPE_HUMANITARIAN;
}

static Actor state_of(const LexItem *item)
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
    return state ? state_of(state) : actor;
}

static bool same_side(const Actor *a, const Actor *b)
{
    return actor_equal(a, b) || (a->country[0] && str_equal(str_of(a->country), str_of(b->country)));
}

/* A mention that may be a recipient; type NONE where it is none. */
static Actor as_recipient(const Analysis *a, int32_t m, const Actor *pledger)
{
    Actor none = {0};
    if (m < 0)
        return none;
    const Mention *mention = &a->mentions.items[m];
    if ((mention->type == ACTOR_TYPE_NONE && mention->kind != MENTION_ADJECTIVE) || mention->apposed ||
        (mention->place_name.len && mention->place_only))
        return none;
    Actor actor = pledge_actor(a, m, false);
    return actor.type == ACTOR_TYPE_NONE || same_side(&actor, pledger) ? none : actor;
}

static Actor behind(const Analysis *a, const Clause *k, const char *const *words, const Actor *pledger)
{
    for (; *words; words++)
        for (uint32_t n = 0; n < k->chunk_count; n++) {
            const Chunk *c = &a->clauses.chunks.items[k->chunk_first + n];
            if (!c->preposition || !match_is_form_of(a->lexicon, c->preposition, str_of(*words)))
                continue;
            const Chunk *next = n + 1 < k->chunk_count ? c + 1 : NULL; /* "für das Bürgerkriegsland Jemen" */
            bool nobody = c->mention < 0 || a->mentions.items[c->mention].type == ACTOR_TYPE_NONE;
            bool apposed = nobody && next && next->first == c->last && !next->preposition && next->mention >= 0;
            int32_t whom = apposed ? next->mention : c->mention >= 0 ? c->mention : c->attribute;
            if (token_has(tok(a, c->head), WORD_SOURCE))
                continue; /* "nach Angaben der Vereinten Nationen" */
            Actor actor = as_recipient(a, whom, pledger);
            if (actor.type)
                return actor;
        }
    return (Actor){0};
}

static bool owns(const Analysis *a, const Clause *k, uint32_t token)
{
    uint32_t owner = a->clauses.owner[token];
    return owner != NO_TOKEN && &a->clauses.items[owner] == k;
}

/* "russische Tanker", "Iran-Sanktionen": the target of a measure. */
static Actor target_in(const Analysis *a, const Clause *k, const Actor *pledger)
{
    for (uint32_t i = k->first; i < k->last; i++) {
        if (!owns(a, k, i))
            continue;
        bool joined = i + 1 < k->last && (tok(a, i + 1)->flags & TOKEN_JOINED);
        for (const LexEntry *e = joined ? lexicon_entries(a->lexicon, tok(a, i)->word) : NULL; e; e = e->next) {
            Actor actor = e->type == LEX_COUNTRY ? state_of(e->item) : (Actor){0};
            if (actor.type && e->sense == SENSE_NAME && !same_side(&actor, pledger))
                return actor;
        }
    }
    for (int32_t m = mention_at(&a->mentions, k->sentence, k->first, k->last); m >= 0 && (size_t)m < a->mentions.count;
         m++) {
        const Mention *mention = &a->mentions.items[m];
        if (mention->sentence != k->sentence || mention->first >= k->last)
            break;
        if (mention->kind != MENTION_ADJECTIVE || !owns(a, k, mention->first))
            continue;
        Actor actor = as_recipient(a, m, pledger);
        if (actor.type)
            return actor;
    }
    return (Actor){0};
}

/* "die Unterstützung Kiews", "der Wiederaufbau der Ukraine": the genitive behind a noun of helping. */
static Actor helped_in(const Analysis *a, const Clause *k, const Actor *pledger)
{
    static const char *const NOUNS[] = {"unterstützung", "wiederaufbau", "wiederaufbaus", "bewaffnung", "verteidigung",
                                        "ausrüstung",    "aufrüstung",   "aufbau",        "versorgung", "stärkung"};
    for (uint32_t n = 0; n < k->chunk_count; n++) {
        const Chunk *c = &a->clauses.chunks.items[k->chunk_first + n];
        if (c->preposition && match_is_form_of(a->lexicon, c->preposition, STR("mit")))
            continue; /* "mit Unterstützung Belgiens" */
        for (size_t i = 0; c->attribute >= 0 && i < sizeof NOUNS / sizeof *NOUNS; i++) {
            Actor actor = token_is(tok(a, c->head), NOUNS[i]) ? as_recipient(a, c->attribute, pledger) : (Actor){0};
            if (actor.type)
                return actor;
        }
    }
    return (Actor){0};
}

/* "…, Schweden 15": a name before a bare number pledges itself. */
static bool counts_for_itself(const Analysis *a, const Clause *k)
{
    uint32_t next = a->clauses.chunks.items[k->dative].last;
    bool last = next + 1 >= k->last;
    return next < k->last && tok(a, next)->kind == TOKEN_NUMBER && last;
}

static Actor recipient_in(const Analysis *a, uint32_t clause, PledgeType type, const Actor *pledger)
{
    static const char *const HELP[] = {"an", "für", "nach", "in", NULL};
    static const char *const HARM[] = {"gegen", "gegenüber", NULL}, *const WARES[] = {"aus", "mit", "in", NULL};
    static const char *const TIES[] = {"mit", "zu", "an", "in", NULL};
    const Clause *k = &a->clauses.items[clause];
    bool harm = type == PLEDGE_TYPE_SANCTIONS || type == PLEDGE_TYPE_TRADE;
    Actor actor;
    if (k->dative >= 0 && !counts_for_itself(a, k) &&
        (actor = as_recipient(a, analysis_chunk_mention(a, k->dative), pledger)).type)
        return actor;
    if (k->kind == CLAUSE_INFINITIVE && k->object >= 0 &&
        (actor = as_recipient(a, analysis_chunk_mention(a, k->object), pledger)).type)
        return actor;
    actor = behind(a, k, pledge_goes_abroad(type) ? HELP : harm ? HARM : TIES, pledger);
    if (!actor.type && pledge_goes_abroad(type))
        actor = helped_in(a, k, pledger);
    if (!actor.type && type == PLEDGE_TYPE_TRADE)
        actor = behind(a, k, WARES, pledger);
    if (!actor.type && type == PLEDGE_TYPE_GUARANTEE)
        actor = behind(a, k, TIES, pledger);
    bool target = harm || type == PLEDGE_TYPE_TRAINING || type == PLEDGE_TYPE_HUMANITARIAN;
    return !actor.type && target ? target_in(a, k, pledger) : actor;
}

Actor pledge_recipient(const Analysis *a, const Match *m, PledgeGoods goods, const Actor *pledger)
{
    const RulePlaces *places = &m->rule->roles[ROLE_RECIPIENT];
    Actor actor;
    for (size_t i = 0; i < places->count; i++) {
        RulePlaces one = {.items = {places->items[i]}, .count = 1};
        const Clause *k = &a->clauses.items[m->clause];
        bool far = m->attribute.last || places->items[i].kind == PLACE_INFINITIVE ||
                   places->items[i].kind == PLACE_CONTENT ||
                   (places->items[i].kind == PLACE_DATIVE && k->dative >= 0 && counts_for_itself(a, k));
        if (!far && (actor = as_recipient(a, match_actor(a, m, &one), pledger)).type)
            return actor;
    }
    if ((actor = recipient_in(a, goods.clause, goods.type, pledger)).type)
        return actor;
    if (goods.clause != m->clause && (actor = recipient_in(a, m->clause, goods.type, pledger)).type)
        return actor;
    return actor;
}

/* "Das Abkommen sieht Hilfe für Moldau vor", and Moldau signed it last. */
static bool is_for_last(const Analysis *a, const Match *m, const Actor *pledger)
{
    const Clause *k = &a->clauses.items[m->clause];
    for (uint32_t n = 0; m->rule->roles[ROLE_PLEDGER].items[0].kind == PLACE_LAST && n < k->chunk_count; n++) {
        const Chunk *c = &a->clauses.chunks.items[k->chunk_first + n];
        bool receives = c->mention >= 0 &&
                        (chunk_is_behind(a->lexicon, c, STR("für")) || chunk_is_behind(a->lexicon, c, STR("an")));
        Actor actor = receives ? pledge_actor(a, c->mention, false) : (Actor){0};
        if (actor.type && same_side(&actor, pledger))
            return true;
    }
    return false;
}

bool pledge_is_own(const Analysis *a, const Match *m, const Actor *pledger)
{
    const Clause *k = &a->clauses.items[m->clause];
    if (is_for_last(a, m, pledger))
        return true;
    const RulePlaces *to = &m->rule->roles[ROLE_RECIPIENT];
    bool subject = to->count && to->items[0].kind == PLACE_SUBJECT;
    int32_t chunk = subject ? k->subject : k->passive ? k->dative : -1;
    int32_t receiver = chunk >= 0 ? analysis_chunk_mention(a, chunk) : -1;
    if (receiver < 0)
        return subject;
    Actor actor = pledge_actor(a, receiver, false);
    return actor.type != ACTOR_TYPE_NONE && same_side(&actor, pledger);
}
