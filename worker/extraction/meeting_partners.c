/* Who stands beside a noun for a meeting as taking part in it. */
#include "worker/extraction/meeting_partners.h"

#include <string.h>

#include "worker/extraction/meeting_both.h"
#include "worker/extraction/meeting_members.h"
#include "worker/extraction/meeting_outlook.h"
#include "worker/extraction/meeting_sides.h"
#include "worker/extraction/meeting_word.h"

static const Token *tok(const Analysis *a, uint32_t i)
{
    return &a->tokens.items[i];
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

/* "Gespräche der von Frankreich geführten Gruppe": it is the group's. */
static bool is_agent_inside(const Analysis *a, const Mention *mention)
{
    while (mention > a->mentions.items && mention->coordinated)
        mention--;
    return mention->first > 0 && token_has(tok(a, mention->first - 1), WORD_PREPOSITION);
}

/* "der beiden", "der beiden Präsidenten", "beider verfeindeter Länder": from the article to the noun. */
static uint32_t end_of_phrase(const Reading *r, uint32_t first)
{
    enum { WORDS_MAX = 5 };
    uint32_t end = first, last = first + WORDS_MAX < r->k->last ? first + WORDS_MAX : r->k->last;
    while (end < last && !(tok(r->a, end)->flags & TOKEN_CAPITAL) && !token_has(tok(r->a, end), WORD_PREPOSITION))
        end++;
    bool noun = end < last && (tok(r->a, end)->flags & TOKEN_CAPITAL);
    return noun ? end + 1 : first + 2 < r->k->last ? first + 2 : r->k->last;
}

/* "Zwischen Peru und Chile hat eine neue Runde begonnen": in another field than the noun. */
static bool add_sides_before(Reading *r, const Chunk *chunk)
{
    static const char *const BETWEEN[] = {"zwischen"};
    const Chunk *chunks = r->a->clauses.chunks.items;
    bool core = r->k->subject >= 0 && &chunks[r->k->subject] == chunk && (outlook_is_happening(r) || r->k->passive);
    for (uint32_t n = r->k->chunk_first; core && !r->c.party_count && n < r->k->chunk_first + r->k->chunk_count; n++)
        if (slots_behind(r, &chunks[n], BETWEEN, COUNT(BETWEEN)) && chunks[n].last <= chunk->first)
            sides_add_coordinated(r, analysis_chunk_mention(r->a, (int32_t)n), PARTICIPANT_ROLE_ATTENDEE);
    return core && r->c.party_count > 1;
}

bool partners_of_noun(Reading *r, const Chunk *chunk)
{
    const Analysis *a = r->a;
    uint32_t end = chunk->last;
    bool all = false, owned = false;
    if (both_add(r, chunk->head + 1, end_of_phrase(r, chunk->head + 1), PARTICIPANT_ROLE_ATTENDEE))
        return true; /* "das Telefonat der beiden" */
    for (uint32_t m = a->mentions.of_sentence[r->k->sentence]; m < a->mentions.of_sentence[r->k->sentence + 1]; m++) {
        const Mention *mention = &a->mentions.items[m];
        bool inside = mention->first >= chunk->first && mention->first < chunk->last;
        r->c.among_many = r->c.among_many || (inside && is_among_many(r, chunk, mention));
        bool office = inside && mention->type == ACTOR_TYPE_PERSON && mention->first >= chunk->genitive;
        if (office) /* "der Präsidenten Perus und Chiles" */
            sides_add_coordinated(r, (int32_t)m, PARTICIPANT_ROLE_ATTENDEE);
        else if (inside && mention->type == ACTOR_TYPE_PERSON)
            sides_add_mention(r, (int32_t)m, PARTICIPANT_ROLE_ATTENDEE);
        else if (inside && mention->first >= chunk->genitive && !is_agent_inside(a, mention) &&
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
        if (both_add(r, i + 1, end_of_phrase(r, i + 1), PARTICIPANT_ROLE_ATTENDEE)) { /* "zwischen den beiden" */
            all = all || r->c.party_count > 1;
            end = end_of_phrase(r, i + 1);
            continue;
        }
        members_add(r, i + 1, PARTICIPANT_ROLE_ATTENDEE);
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
    return all || add_sides_before(r, chunk);
}
