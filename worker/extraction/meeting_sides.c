/* Who takes part, as one clause tells it. */
#include "worker/extraction/meeting_sides.h"

#include <string.h>

#include "worker/extraction/meeting_both.h"
#include "worker/extraction/meeting_members.h"
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

/* "Vertreter Perus und Chiles", "beide Seiten": those in a role that are a crowd or only counted. True: it is all. */
static bool add_crowd(Reading *r, const RulePlace *place, ParticipantRole role)
{
    const Chunk *chunks = r->a->clauses.chunks.items;
    int32_t at = place->kind == PLACE_SUBJECT  ? r->k->subject
                 : place->kind == PLACE_OBJECT ? r->k->object
                 : place->kind == PLACE_DATIVE ? r->k->dative
                                               : -1;
    for (uint32_t n = r->k->chunk_first; place->kind == PLACE_PP && n < r->k->chunk_first + r->k->chunk_count; n++)
        at = at < 0 && chunk_is_behind(r->a->lexicon, &chunks[n], place->preposition) ? (int32_t)n : at;
    bool named = at >= 0 && chunks[at].mention >= 0 && r->a->mentions.items[chunks[at].mention].kind != MENTION_GROUP;
    if (at < 0 || named)
        return false;
    members_add(r, chunks[at].first + (chunks[at].preposition != 0), role);
    return both_add(r, chunks[at].first, chunks[at].last, role);
}

/* The list at the beginning of a main clause without a subject: its cases were not told apart. */
static int32_t find_listed(const Reading *r)
{
    const Mention *all = r->a->mentions.items;
    int32_t chunk = r->k->dative >= 0 ? r->k->dative : r->k->object;
    int32_t m =
        r->k->kind == CLAUSE_MAIN && r->k->subject < 0 && chunk >= 0 ? r->a->clauses.chunks.items[chunk].mention : -1;
    bool first = m >= 0 && r->k->finite != NO_TOKEN && all[m].last <= r->k->finite;
    bool list = first && (size_t)m + 1 < r->a->mentions.count && all[m + 1].coordinated && !all[m].place_only;
    return list && all[m].type == ACTOR_TYPE_PERSON ? m : -1;
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
        if (add_crowd(r, &places->items[i], role))
            continue;
        if (places->items[i].kind == PLACE_PP && str_equal(places->items[i].preposition, STR("mit"))) {
            sides_add_coordinated(r, find_partner(r), role);
            continue;
        }
        RulePlaces one = {.items = &places->items[i], .count = 1};
        Match here = {.rule = r->rule, .clause = r->clause, .noun = NO_TOKEN, .owner = -1};
        int32_t actor = match_actor(r->a, &here, &one);
        if (actor < 0 && places->items[i].kind == PLACE_OBJECT)
            actor = find_accusative(r);
        if (actor < 0 && places->items[i].kind == PLACE_SUBJECT)
            actor = find_listed(r);
        sides_add_coordinated(r, actor, role);
        if (places->items[i].kind == PLACE_SUBJECT)
            add_companions(r, role);
    }
}

/* "vereinbarte mit X, die Gespräche fortzusetzen": with whom, the clause above tells. */
void sides_add_partner_above(Reading *r)
{
    const Analysis *a = r->a;
    const Clause *above = r->k->kind == CLAUSE_INFINITIVE && r->k->parent >= 0 ? &a->clauses.items[r->k->parent] : NULL;
    for (uint32_t n = 0; above && r->c.party_count == 1 && n < above->chunk_count; n++) {
        const Chunk *chunk = &a->clauses.chunks.items[above->chunk_first + n];
        int32_t m = chunk_is_behind(a->lexicon, chunk, STR("mit"))
                        ? analysis_chunk_mention(a, (int32_t)(above->chunk_first + n))
                        : -1;
        if (m >= 0 && !a->mentions.items[m].place_only)
            sides_add_mention(r, m, PARTICIPANT_ROLE_ATTENDEE);
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
