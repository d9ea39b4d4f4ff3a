#include "worker/extraction/pledge_recipient.h"

static const Token *tok(const Analysis *a, uint32_t i)
{
    return &a->tokens.items[i];
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
    bool company = mention->kind == MENTION_ORGANISATION && !is_political_actor(mention);
    if ((mention->type == ACTOR_TYPE_NONE && mention->kind != MENTION_ADJECTIVE) || mention->apposed || company ||
        (mention->place_name.len && mention->place_only))
        return none;
    Actor actor = pledge_actor(a, m, false);
    return actor.type == ACTOR_TYPE_NONE || same_side(&actor, pledger) ? none : actor;
}

/* "wegen des Streits mit China", "zum Jahrestag des Krieges gegen Georgien": belongs to what the pledge is not about. */
static bool is_aside(const Analysis *a, const Clause *k, uint32_t n)
{
    static const char *const WORDS[] = {"angesichts", "wegen",   "trotz",    "seit",
                                        "nach",       "während", "aufgrund", "infolge"};
    static const char *const WARS[] = {"krieg",     "krieges",  "kriegs",    "kriege",   "angriff",
                                       "angriffs",  "angriffe", "angriffen", "invasion", "aggression",
                                       "offensive", "überfall", "überfalls"};
    const Chunk *c = &a->clauses.chunks.items[k->chunk_first + n], *before = n ? c - 1 : NULL;
    if (!before || before->last != c->first)
        return false;
    for (size_t i = 0; before->preposition && i < sizeof WORDS / sizeof *WORDS; i++)
        if (chunk_is_behind(a->lexicon, before, str_of(WORDS[i])))
            return true;
    Str noun = tok(a, c->first - 1)->folded;
    for (size_t i = 0; i < sizeof WARS / sizeof *WARS; i++)
        if (str_ends(noun, str_of(WARS[i])))
            return true;
    return false;
}

/* Does a mention act in its clause? */
static bool is_subject(const Analysis *a, int32_t mention)
{
    uint32_t clause = a->clauses.owner[a->mentions.items[mention].first];
    return clause != NO_TOKEN && analysis_subject(a, clause) == mention;
}

/* "dem Land", "für das Land": the state that was named last, neither the pledger's nor one that acts itself; type NONE
 * for other words. */
static Actor country_meant(const Analysis *a, const Chunk *c, const Actor *pledger)
{
    enum { SENTENCES_BACK = 3 };
    const Token *head = tok(a, c->head), *first = tok(a, c->first + (c->preposition && c->first < c->head));
    bool definite = token_is(first, "dem") || token_is(first, "das");
    uint32_t sentence = a->clauses.items[c->clause].sentence;
    if (!definite || !token_is(head, "land") || c->attribute >= 0)
        return (Actor){0};
    for (uint32_t i = c->first; i < c->head; i++) /* "das afrikanische Land" need not be the one named last */
        if (str_ends(tok(a, i)->folded, STR("ische")) || str_ends(tok(a, i)->folded, STR("ischen")))
            return (Actor){0};
    for (uint32_t i = a->mentions.of_sentence[sentence + 1]; i-- > 0;) {
        const Mention *m = &a->mentions.items[i];
        if (m->sentence + SENTENCES_BACK < sentence)
            break;
        Actor actor =
            m->last <= c->first && m->kind == MENTION_COUNTRY ? pledge_actor(a, (int32_t)i, false) : (Actor){0};
        if (actor.type && !same_side(&actor, pledger) && !is_subject(a, (int32_t)i))
            return actor;
    }
    return (Actor){0};
}

/* The first phrase that gives or helps "dem Land", in the dative, as the object or behind "für" and "an". */
static Actor land_in(const Analysis *a, const Clause *k, const Actor *pledger)
{
    for (uint32_t n = 0; n < k->chunk_count; n++) {
        const Chunk *c = &a->clauses.chunks.items[k->chunk_first + n];
        int32_t chunk = (int32_t)(k->chunk_first + n);
        bool receives = chunk == k->dative || chunk == k->object || (!c->preposition && chunk != k->subject) ||
                        chunk_is_behind(a->lexicon, c, STR("für")) || chunk_is_behind(a->lexicon, c, STR("an"));
        Actor actor = receives ? country_meant(a, c, pledger) : (Actor){0};
        if (actor.type)
            return actor;
    }
    return (Actor){0};
}

static Actor behind(const Analysis *a, const Clause *k, const char *const *words, const Actor *pledger)
{
    for (; *words; words++)
        for (uint32_t n = 0; n < k->chunk_count; n++) {
            const Chunk *c = &a->clauses.chunks.items[k->chunk_first + n];
            if (!c->preposition || !match_is_form_of(a->lexicon, c->preposition, str_of(*words)) || is_aside(a, k, n))
                continue;
            const Chunk *next = n + 1 < k->chunk_count ? c + 1 : NULL; /* "für das Bürgerkriegsland Jemen" */
            bool nobody = c->mention < 0 || a->mentions.items[c->mention].type == ACTOR_TYPE_NONE;
            bool apposed = nobody && next && next->first == c->last && !next->preposition && next->mention >= 0;
            bool helper = match_is_form_of(a->lexicon, c->preposition, STR("mit")); /* "mit Unterstützung Belgiens" */
            int32_t whom = helper && c->mention < 0 ? -1
                           : apposed                ? next->mention
                           : c->mention >= 0        ? c->mention
                                                    : c->attribute;
            if (token_has(tok(a, c->head), WORD_SOURCE))
                continue; /* "nach Angaben der Vereinten Nationen" */
            bool scene = str_equal(str_of(*words), STR("in")) || str_equal(str_of(*words), STR("zu"));
            if (scene && whom >= 0 && a->mentions.items[whom].kind == MENTION_ADJECTIVE)
                continue; /* "zum Jahrestag des russischen Angriffs", "im japanischen Hiroshima" */
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
            Actor actor = e->type == LEX_COUNTRY ? pledge_state(e->item) : (Actor){0};
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

/* "…, Schweden 15", "…, Schweden 15 Millionen Euro": a name before a bare number pledges itself. */
static bool counts_for_itself(const Analysis *a, const Clause *k)
{
    enum { WORDS_MAX = 3 };
    const Chunk *name = &a->clauses.chunks.items[k->dative];
    uint32_t next = name->last;
    bool behind_comma = name->first > 0 && tok(a, name->first - 1)->kind == TOKEN_PUNCT;
    bool last = next + 1 >= k->last || (behind_comma && next + WORDS_MAX >= k->last);
    return next < k->last && tok(a, next)->kind == TOKEN_NUMBER && last;
}

static Actor recipient_in(const Analysis *a, uint32_t clause, PledgeType type, const Actor *pledger)
{
    static const char *const HELP[] = {"an", "für", "nach", "in", NULL};
    static const char *const HARM[] = {"gegen", "gegenüber", NULL}, *const WARES[] = {"aus", "mit", "in", NULL};
    static const char *const TIES[] = {"mit", "zu", "an", "in", NULL}, *const DEEDS[] = {"mit", "zu", "an", NULL};
    const Clause *k = &a->clauses.items[clause];
    bool harm = type == PLEDGE_TYPE_SANCTIONS || type == PLEDGE_TYPE_TRADE;
    Actor actor;
    if (k->dative >= 0 && !counts_for_itself(a, k) &&
        (actor = as_recipient(a, analysis_chunk_mention(a, k->dative), pledger)).type)
        return actor;
    bool told = k->kind == CLAUSE_INFINITIVE || k->kind == CLAUSE_SUBORDINATE; /* "wie man Moldau unterstützen könne" */
    if (told && k->object >= 0 && (actor = as_recipient(a, analysis_chunk_mention(a, k->object), pledger)).type)
        return actor;
    if (!harm && (actor = land_in(a, k, pledger)).type)
        return actor;
    actor = behind(a, k,
                   pledge_goes_abroad(type)    ? HELP
                   : harm                      ? HARM
                   : type == PLEDGE_TYPE_OTHER ? DEEDS
                                               : TIES,
                   pledger);
    if (!actor.type && pledge_goes_abroad(type))
        actor = helped_in(a, k, pledger);
    if (!actor.type && type == PLEDGE_TYPE_TRADE)
        actor = behind(a, k, WARES, pledger);
    if (!actor.type && type == PLEDGE_TYPE_GUARANTEE)
        actor = behind(a, k, TIES, pledger);
    bool target = harm || type == PLEDGE_TYPE_TRAINING || type == PLEDGE_TYPE_HUMANITARIAN;
    return !actor.type && target ? target_in(a, k, pledger) : actor;
}

/* Is the mention in a prepositional chunk that stands aside? */
static bool stands_aside(const Analysis *a, const Clause *k, int32_t mention)
{
    uint32_t first = a->mentions.items[mention].first;
    for (uint32_t n = 0; n < k->chunk_count; n++) {
        const Chunk *c = &a->clauses.chunks.items[k->chunk_first + n];
        if (c->first <= first && first < c->last)
            return is_aside(a, k, n);
    }
    return false;
}

Actor pledge_recipient(const Analysis *a, const Match *m, PledgeGoods goods, const Actor *pledger)
{
    const RulePlaces *places = &m->rule->roles[ROLE_RECIPIENT];
    Actor actor;
    for (size_t i = 0; i < places->count; i++) {
        RulePlaces one = {.items = &places->items[i], .count = 1};
        const Clause *k = &a->clauses.items[m->clause];
        bool pp = places->items[i].kind == PLACE_PP;
        bool far = m->attribute.last || places->items[i].kind == PLACE_INFINITIVE ||
                   places->items[i].kind == PLACE_CONTENT ||
                   (places->items[i].kind == PLACE_DATIVE && k->dative >= 0 && counts_for_itself(a, k));
        int32_t whom = far ? -1 : match_actor(a, m, &one);
        if (whom >= 0 && !(pp && stands_aside(a, k, whom)) && (actor = as_recipient(a, whom, pledger)).type)
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

bool pledge_recipient_is_own(const Analysis *a, const Match *m, const Actor *pledger)
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
