/* Who takes part, as one clause tells it. */
#include "worker/extraction/meeting_sides.h"

#include <string.h>

#include "worker/extraction/meeting_word.h"

static const Token *tok(const Analysis *a, uint32_t i)
{
    return &a->tokens.items[i];
}

void meeting_add_party(Candidate *c, const Party *party)
{
    if (party->actor.type == ACTOR_TYPE_NONE)
        return;
    for (size_t i = 0; i < c->party_count; i++) {
        Party *p = &c->parties[i];
        if (!actor_equal(&p->actor, &party->actor))
            continue;
        if (p->role == PARTICIPANT_ROLE_ATTENDEE && party->role != p->role && party->role != PARTICIPANT_ROLE_INVITED) {
            p->role = party->role;
            p->rule = party->rule;
        }
        p->remote = p->remote || party->remote;
        return;
    }
    if (c->party_count == PARTIES_MAX) {
        c->crowded = true;
        return;
    }
    if (c->party_count == c->party_cap)
        c->parties = arena_grow(c->arena, c->parties, c->party_count, &c->party_cap, sizeof *c->parties);
    c->parties[c->party_count++] = *party;
}

/* Fewer than a few are told by name as well: "die drei Präsidenten". A counted group of many is a crowd. */
enum { COUNTED_MIN = 3, CROWD_MIN = 9 };

/* The EU's foreign ministers meet as "EU-Außenminister", its heads at the "EU-Gipfel". */
static void name_by_members(Reading *r, const Mention *m)
{
    bool heads = false;
    for (uint32_t i = m->first; i < m->last; i++)
        heads = heads || str_ends(tok(r->a, i)->folded, STR("chefs"));
    r->c.fact.name = heads ? arena_print(r->a->arena, "%.*s-Gipfel", STR_ARG(m->item->name)) : m->name;
    r->c.fact.format = r->c.fact.format ? r->c.fact.format : MEETING_FORMAT_MULTILATERAL;
}

void sides_add_mention(Reading *r, int32_t mention, ParticipantRole role)
{
    const Mention *m = &r->a->mentions.items[mention];
    if (m->apposed || (m->type == ACTOR_TYPE_NONE && m->kind != MENTION_GROUP && m->kind != MENTION_FORUM) ||
        (m->place_only && !m->origin) || m->kind == MENTION_ADJECTIVE)
        return;
    if (m->kind == MENTION_GROUP && m->count && (m->size || m->count > CROWD_MIN)) { /* a crowd is the meeting's size */
        MeetingFact *f = &r->c.fact;
        SizeUnit unit = m->size ? m->size : SIZE_UNIT_COUNTRIES;
        bool known = false;
        for (uint32_t i = 0; i < f->size_count; i++)
            known = known || (f->sizes[i].value == m->count && f->sizes[i].unit == unit);
        if (m->count > COUNTED_MIN && !known && f->size_count < FACT_SIZES_MAX)
            f->sizes[f->size_count++] = (MeetingSize){m->count, unit};
        return;
    }
    bool general = m->kind == MENTION_GROUP && m->item && m->item->type == LEX_GROUP && !m->count &&
                   (str_equal(m->item->id, STR("members")) || str_equal(m->item->id, STR("countries")) ||
                    (str_equal(m->item->id, STR("partners")) && m->last == m->first + 1));
    if (general || (m->type == ACTOR_TYPE_NONE && m->kind != MENTION_FORUM))
        return; /* "die Mitglieder" says nobody */
    bool council = m->kind == MENTION_ORGANISATION && str_ends(m->name, STR("rat"));
    if (council && !r->rule->follows) { /* the council's session */
        r->c.fact.name = r->c.fact.name.len ? r->c.fact.name : m->name;
        r->c.fact.format = r->c.fact.format ? r->c.fact.format : MEETING_FORMAT_MULTILATERAL;
        return;
    }
    if (m->type == ACTOR_TYPE_GROUP && m->item && m->item->type == LEX_ORGANISATION && !r->c.fact.name.len)
        name_by_members(r, m);
    if (m->type == ACTOR_TYPE_GROUP && m->item && m->item->type == LEX_ORGANISATION && r->rule->event)
        return; /* its name is all that a noun says of them */
    if (m->kind == MENTION_FORUM) {
        r->c.fact.name = m->name;
        if (m->item && m->item->code)
            r->c.fact.format = (MeetingFormat)m->item->code;
        return;
    }
    Party p = {.actor = actor_of(m),
               .role = role,
               .sentence = r->k->sentence,
               .rule = r->rule->id,
               .confidence = m->anaphoric ? 0.8 : 0.9,
               .mention = mention};
    meeting_add_party(&r->c, &p);
}

void sides_add_coordinated(Reading *r, int32_t mention, ParticipantRole role)
{
    const MentionList *mentions = &r->a->mentions;
    if (mention < 0)
        return;
    uint32_t sentence = mentions->items[mention].sentence;
    if (r->a->clauses.owner[mentions->items[mention].first] == r->clause)
        mention = match_chain(r->a, mention);
    do {
        sides_add_mention(r, mention, role);
        mention++;
    } while ((size_t)mention < mentions->count && mentions->items[mention].coordinated &&
             mentions->items[mention].sentence == sentence);
}

/* Whom the verb is done with: not the side of a noun before it, "nach dem Telefonat mit X sprach er mit Y". */
static int32_t find_partner(const Reading *r)
{
    const Analysis *a = r->a;
    static const char *const WITH[] = {"mit"}, *const OF[] = {"von", "mit", "zwischen"};
    bool of_noun = false;
    for (uint32_t n = r->k->chunk_first; n < r->k->chunk_first + r->k->chunk_count; n++) {
        const Chunk *chunk = &a->clauses.chunks.items[n];
        bool follows = n > r->k->chunk_first && chunk[-1].last == chunk->first;
        of_noun =
            (of_noun && follows && slots_behind(r, chunk, OF, 3)) || (chunk->preposition && match_event(a, chunk));
        int32_t m = !of_noun && slots_behind(r, chunk, WITH, 1) ? analysis_chunk_mention(a, (int32_t)n) : -1;
        if (m >= 0 && a->mentions.items[m].type != ACTOR_TYPE_NONE && !a->mentions.items[m].place_only &&
            !a->mentions.items[m].apposed)
            return m;
    }
    return -1;
}

/* "lud gemeinsam mit Schweden und Finnland ein": they do what the subject does. */
static void add_companions(Reading *r, ParticipantRole role)
{
    const Analysis *a = r->a;
    for (uint32_t i = r->k->first; i + 1 < r->k->last; i++) {
        if (a->clauses.owner[i] != r->clause || !token_is(tok(a, i + 1), "mit") ||
            !(token_is(tok(a, i), "gemeinsam") || token_is(tok(a, i), "zusammen")))
            continue;
        int32_t m = mention_at(&a->mentions, r->k->sentence, i + 2, i + 6);
        if (m >= 0 && a->clauses.owner[a->mentions.items[m].first] == r->clause)
            sides_add_coordinated(r, m, role);
    }
}

/* The person in the accusative where what was taken for the object is nobody. */
static int32_t find_accusative(const Reading *r)
{
    for (uint32_t n = r->k->chunk_first; n < r->k->chunk_first + r->k->chunk_count; n++) {
        const Chunk *chunk = &r->a->clauses.chunks.items[n];
        bool other = chunk->preposition || r->k->subject == (int32_t)n || !(chunk->cases & CASE_ACCUSATIVE) ||
                     (chunk->cases & CASE_NOMINATIVE);
        int32_t m = other ? -1 : analysis_chunk_mention(r->a, (int32_t)n);
        if (m >= 0 && r->a->mentions.items[m].type == ACTOR_TYPE_PERSON)
            return m;
    }
    return -1;
}

void sides_add_role(Reading *r, RuleRole which, ParticipantRole role)
{
    const RulePlaces *places = &r->rule->roles[which];
    const MentionList *mentions = &r->a->mentions;
    for (size_t i = 0; i < places->count; i++) {
        if (places->items[i].kind == PLACE_SENTENCE) { /* a list of names, however it is put */
            for (uint32_t m = mentions->of_sentence[r->k->sentence]; m < mentions->of_sentence[r->k->sentence + 1]; m++)
                if (!mentions->items[m].place_only)
                    sides_add_mention(r, (int32_t)m, role);
            continue;
        }
        if (places->items[i].kind == PLACE_PP && str_equal(places->items[i].preposition, STR("mit"))) {
            sides_add_coordinated(r, find_partner(r), role);
            continue;
        }
        RulePlaces one = {.items = {places->items[i]}, .count = 1};
        Match here = {.rule = r->rule, .clause = r->clause, .noun = NO_TOKEN, .owner = -1};
        int32_t actor = match_actor(r->a, &here, &one);
        if (actor < 0 && places->items[i].kind == PLACE_OBJECT)
            actor = find_accusative(r);
        sides_add_coordinated(r, actor, role);
        if (places->items[i].kind == PLACE_SUBJECT)
            add_companions(r, role);
    }
}

/* "trafen sich am Rande des Gipfels der Gruppe": the group meets, but elsewhere. */
static bool is_at_margin(const Reading *r, const Mention *mention)
{
    static const char *const MARGIN[] = {"rande", "rand"};
    enum { REACH = 6 };
    uint32_t first = mention->first > r->k->first + REACH ? mention->first - REACH : r->k->first;
    for (uint32_t i = first; i < mention->first; i++)
        if (word_is_one_of(tok(r->a, i), MARGIN, COUNT(MARGIN)))
            return true;
    return false;
}

/* Counted crowds and origins ("Vertreter aus Oslo und Riga") in a chunk. */
void sides_add_crowd(Reading *r, uint32_t first, uint32_t last)
{
    const MentionList *mentions = &r->a->mentions;
    for (uint32_t m = mentions->of_sentence[r->k->sentence]; m < mentions->of_sentence[r->k->sentence + 1]; m++) {
        const Mention *mention = &mentions->items[m];
        if (mention->first < first || mention->first >= last || r->a->clauses.owner[mention->first] != r->clause)
            continue;
        bool envoys = mention->origin && mention->kind == MENTION_COUNTRY && m > 0 &&
                      (mention[-1].kind == MENTION_GROUP || (mention->coordinated && mention[-1].origin));
        if (envoys) { /* "Vertreter aus Oslo und Riga" */
            Party p = {.actor = actor_of(mention),
                       .role = PARTICIPANT_ROLE_ATTENDEE,
                       .sentence = r->k->sentence,
                       .rule = r->rule->id,
                       .confidence = 0.8,
                       .mention = (int32_t)m};
            meeting_add_party(&r->c, &p);
        } else if (mention->kind == MENTION_GROUP && mention->size && mention->count)
            sides_add_mention(r, (int32_t)m, PARTICIPANT_ROLE_ATTENDEE);
        else if (mention->kind == MENTION_FORUM && !is_at_margin(r, mention))
            sides_add_mention(r, (int32_t)m, PARTICIPANT_ROLE_ATTENDEE);
    }
}

/* "…, darunter A, B und C", "unter ihnen D": named members of a crowd. */
void sides_add_members(Reading *r)
{
    const Analysis *a = r->a;
    const Sentence *s = &a->sentences.items[r->k->sentence];
    for (uint32_t i = s->first; i + 1 < s->last; i++) {
        bool among =
            token_is(tok(a, i), "darunter") || (token_is(tok(a, i), "unter") && token_is(tok(a, i + 1), "ihnen"));
        if (!among)
            continue;
        sides_add_coordinated(r, mention_at(&a->mentions, r->k->sentence, i, s->last), PARTICIPANT_ROLE_ATTENDEE);
        return;
    }
}

/* "russisch-ukrainische Gespräche": adjectives of two states. */
static void read_adjective_sides(Reading *r, const Chunk *chunk)
{
    const MentionList *mentions = &r->a->mentions;
    size_t count = 0;
    for (int pass = 0; pass < 2; pass++)
        for (uint32_t m = mentions->of_sentence[r->k->sentence]; m < mentions->of_sentence[r->k->sentence + 1]; m++) {
            const Mention *mention = &mentions->items[m];
            bool side = mention->first >= chunk->first && mention->last <= chunk->head &&
                        mention->kind == MENTION_ADJECTIVE && mention->country[0];
            count += side && !pass;
            if (!side || !pass || count < 2)
                continue;
            Party p = {.actor = actor_of(mention),
                       .role = PARTICIPANT_ROLE_ATTENDEE,
                       .sentence = r->k->sentence,
                       .rule = r->rule->id,
                       .confidence = 0.7};
            p.actor.type = ACTOR_TYPE_COUNTRY;
            memcpy(p.actor.country, mention->country, sizeof p.actor.country);
            meeting_add_party(&r->c, &p);
        }
}

/* The two that the sentences before tell of: people, else states. True where there are just two. */
static bool add_both(Reading *r)
{
    enum { SENTENCES_BACK = 2 };
    static const ActorType TYPES[] = {ACTOR_TYPE_PERSON, ACTOR_TYPE_COUNTRY};
    const MentionList *mentions = &r->a->mentions;
    for (uint32_t back = 0; back <= SENTENCES_BACK && back <= r->k->sentence; back++)
        for (size_t t = 0; t < sizeof TYPES / sizeof *TYPES; t++) {
            uint32_t n = r->k->sentence - back, last = mentions->of_sentence[n + 1];
            int32_t found[2] = {-1, -1};
            size_t count = 0;
            for (uint32_t m = mentions->of_sentence[n]; m < last; m++) {
                const Mention *x = &mentions->items[m];
                if (x->type != TYPES[t] || x->place_only || x->kind == MENTION_ADJECTIVE ||
                    (back == 0 && x->first >= r->k->first))
                    continue;
                bool again = false;
                for (size_t f = 0; f < count && f < 2; f++)
                    again = again || str_equal(mentions->items[found[f]].name, x->name);
                if (!again && count < 2)
                    found[count] = (int32_t)m;
                count += !again;
            }
            if (count != 2)
                continue;
            sides_add_mention(r, found[0], PARTICIPANT_ROLE_ATTENDEE);
            sides_add_mention(r, found[1], PARTICIPANT_ROLE_ATTENDEE);
            return true;
        }
    return false;
}

static bool is_side_preposition(const Token *t)
{
    return token_is(t, "mit") || token_is(t, "zwischen") || token_is(t, "von") || token_is(t, "beim") ||
           token_is(t, "seitens");
}

/* "nach dem Krieg zwischen X und Y": the preposition belongs to a noun in between, which has two sides of its own. */
static bool is_of_relation(const Analysis *a, const Chunk *chunk, uint32_t preposition)
{
    static const char *const NOUNS[] = {"krieg",          "kriegs",      "konflikt",     "konflikts",  "streit",
                                        "streits",        "verhältnis",  "beziehungen",  "handel",     "kämpfe",
                                        "kämpfen",        "grenze",      "differenzen",  "spannungen", "eskalation",
                                        "zusammenarbeit", "kooperation", "partnerschaft"};
    uint32_t before = preposition - 1;
    if (before <= chunk->head || !(tok(a, before)->flags & TOKEN_CAPITAL))
        return false;
    bool plain =
        before >= chunk->last && !(tok(a, before)->flags & TOKEN_NAMED) && !analysis_when(a, before, before + 1);
    if (plain && token_is(tok(a, preposition), "zwischen"))
        return true;
    for (size_t n = 0; n < sizeof NOUNS / sizeof *NOUNS; n++)
        if (str_ends(tok(a, before)->folded, str_of(NOUNS[n])))
            return true;
    return false;
}

/* Behind the last of those who are coordinated with a mention. */
static uint32_t end_of_chain(const Analysis *a, int32_t mention)
{
    size_t m = (size_t)mention;
    while (m + 1 < a->mentions.count && a->mentions.items[m + 1].coordinated &&
           a->mentions.items[m + 1].sentence == a->mentions.items[m].sentence)
        m++;
    return a->mentions.items[m].last;
}

/* "wurde beim Essen von seinem Minister vertreten", "die Gespräche der von Peru geführten Gruppe": who does something. */
static bool is_agent(const Reading *r, const Chunk *chunk, uint32_t von)
{
    static const char *const ARTICLES[] = {"der", "des", "die", "dem", "den", "einer", "eines", "einem"};
    return (r->k->passive && chunk->preposition) || word_is_one_of(tok(r->a, von - 1), ARTICLES, COUNT(ARTICLES));
}

/* "mit Unterstützung Perus", "mit Blick auf Peru": with what, not with whom. */
static bool is_with_what(const Reading *r, uint32_t with)
{
    static const char *const WHAT[] = {"unterstützung", "hilfe",          "blick",         "zustimmung", "ausnahme",
                                       "billigung",     "einverständnis", "hinweis",       "verweis",    "ziel",
                                       "bezug",         "mandat",         "rückendeckung", "erlaubnis",  "genehmigung",
                                       "rücksicht",     "dank",           "absicht"};
    return with + 1 < r->k->last && word_is_one_of(tok(r->a, with + 1), WHAT, COUNT(WHAT));
}

/* "ein Treffen der nordischen Regierungschefs": more than two who meet among themselves. */
static bool is_among_many(const Reading *r, const Chunk *chunk, const Mention *m)
{
    static const char *const SETS[] = {"leaders", "countries", "nordics", "balts", "states_of_a_kind", "supporters"};
    static const char *const TWO_MAY_FOLLOW[] = {"mit", "von", "aus"};
    if (m->kind != MENTION_GROUP || !m->item || m->item->type != LEX_GROUP || m->first < chunk->genitive)
        return false;
    for (uint32_t i = chunk->genitive; i < m->last; i++)
        if (token_is(tok(r->a, i), "beiden") || token_is(tok(r->a, i), "beider") || token_is(tok(r->a, i), "zweier"))
            return false;
    for (size_t w = 0; chunk->last < r->k->last && w < sizeof TWO_MAY_FOLLOW / sizeof *TWO_MAY_FOLLOW; w++)
        if (token_is(tok(r->a, chunk->last), TWO_MAY_FOLLOW[w]))
            return false;
    for (size_t s = 0; s < sizeof SETS / sizeof *SETS; s++)
        if (str_equal(m->item->id, str_of(SETS[s])))
            return !m->count || m->count > 2;
    return false;
}

/* The sides behind the noun: "mit X", "zwischen X und Y", "von X und Y", "Macrons Treffen mit …". True where all of them
 * are told: "zwischen" and "von" leave nobody out. */
bool sides_of_noun(Reading *r, const Chunk *chunk)
{
    const Analysis *a = r->a;
    uint32_t end = chunk->last;
    bool all = false, owned = false;
    bool both = chunk->head + 2 < r->k->last && token_is(tok(a, chunk->head + 1), "der") &&
                (token_is(tok(a, chunk->head + 2), "beiden") || token_is(tok(a, chunk->head + 2), "zwei"));
    if (both) /* "das Telefonat der beiden" */
        return add_both(r);
    for (uint32_t m = a->mentions.of_sentence[r->k->sentence]; m < a->mentions.of_sentence[r->k->sentence + 1]; m++) {
        const Mention *mention = &a->mentions.items[m];
        bool inside = mention->first >= chunk->first && mention->first < chunk->last;
        r->c.among_many = r->c.among_many || (inside && is_among_many(r, chunk, mention));
        if (inside && mention->type == ACTOR_TYPE_PERSON)
            sides_add_mention(r, (int32_t)m, PARTICIPANT_ROLE_ATTENDEE);
        else if (inside && mention->first >= chunk->genitive &&
                 (mention->kind == MENTION_COUNTRY ||
                  (mention->kind == MENTION_GROUP && mention->type == ACTOR_TYPE_GROUP)))
            sides_add_coordinated(r, (int32_t)m, PARTICIPANT_ROLE_ATTENDEE);
    }
    read_adjective_sides(r, chunk);
    for (uint32_t i = chunk->head + 1; i < r->k->last; i++) {
        const Token *t = tok(a, i);
        if (a->clauses.owner[i] != r->clause || !is_side_preposition(t) || token_is(t, "beim") ||
            is_of_relation(a, chunk, i))
            continue;
        if (chunk->preposition && r->k->finite != NO_TOKEN && r->k->finite >= end && r->k->finite < i)
            break; /* beyond the verb it belongs to something else */
        bool of = token_is(t, "von");
        if (of ? is_agent(r, chunk, i) : is_with_what(r, i))
            continue;
        if (i > end + 6 || (of && i != end))
            continue;
        int32_t m = mention_at(&a->mentions, r->k->sentence, i + 1, i + 5);
        bool there = m >= 0 && a->clauses.owner[a->mentions.items[m].first] == r->clause;
        for (uint32_t n = r->k->chunk_first; n < r->k->chunk_first + r->k->chunk_count; n++)
            if (a->clauses.chunks.items[n].first == i && a->clauses.chunks.items[n].pronoun != NO_TOKEN) {
                m = analysis_chunk_mention(a, (int32_t)n);
                if (m >= 0)
                    sides_add_mention(r, m, PARTICIPANT_ROLE_ATTENDEE);
                there = false;
            }
        if (there)
            sides_add_coordinated(r, m, PARTICIPANT_ROLE_ATTENDEE);
        owned = owned || (there && of);
        all = all || (there && r->c.party_count > 1 && (owned || !token_is(t, "mit")));
        for (uint32_t c = m >= 0 ? (uint32_t)m : 0; m >= 0 && c < a->mentions.of_sentence[r->k->sentence + 1]; c++) {
            const Mention *crowd = &a->mentions.items[c];
            if (crowd->first < i + 10 && crowd->kind == MENTION_GROUP && crowd->count &&
                a->clauses.owner[crowd->first] == r->clause)
                sides_add_mention(r, (int32_t)c, PARTICIPANT_ROLE_ATTENDEE);
        }
        end = there ? end_of_chain(a, m) : i + 3;
    }
    return all;
}

/* The state that an adjective names: "unter türkischer Vermittlung". */
void sides_add_state(Reading *r, int32_t mention, ParticipantRole role)
{
    const Mention *m = &r->a->mentions.items[mention];
    if (!m->item || m->item->type != LEX_COUNTRY)
        return;
    Party p = {.actor = {.type = ACTOR_TYPE_COUNTRY, .name = m->item->name},
               .role = role,
               .sentence = r->k->sentence,
               .rule = r->rule->id,
               .confidence = 0.8,
               .mention = mention};
    memcpy(p.actor.country, m->item->id.ptr, m->item->id.len < 4 ? m->item->id.len : 3);
    meeting_add_party(&r->c, &p);
}
