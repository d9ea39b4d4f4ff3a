/* The members of crowds. */
#include "worker/extraction/meeting_members.h"

#include "worker/extraction/meeting_sides.h"
#include "worker/extraction/meeting_word.h"

enum { NAME_REACH = 8, TITLE_REACH = 5 };

static const Token *tok(const Analysis *a, uint32_t i)
{
    return &a->tokens.items[i];
}

/* "Vertreter", "Minister", "Länder", "Delegationen": nouns for many that tell by an attribute who they are. */
static bool is_crowd(const Analysis *a, uint32_t i)
{
    static const char *const GROUPS[] = {"envoys",           "persons",    "leaders",  "countries", "delegations",
                                         "states_of_a_kind", "neighbours", "partners", "supporters"};
    const Token *t = tok(a, i);
    if (!(t->flags & TOKEN_CAPITAL) || (t->word && !token_starts(t, 1u << LEX_GROUP)))
        return false;
    for (const LexEntry *e = lexicon_entries(a->lexicon, t->word ? t->word : t->tail); e; e = e->next)
        for (size_t n = 0; e->type == LEX_GROUP && n < COUNT(GROUPS); n++)
            if (str_equal(e->item->id, str_of(GROUPS[n])))
                return true;
    return false;
}

/* Prepositions that tie members to their crowd. */
static bool is_tie(const Token *t)
{
    static const char *const TIES[] = {"aus", "von", "vom", "wie", "etwa"};
    return word_is_one_of(t, TIES, COUNT(TIES));
}

static bool is_named(const Mention *m)
{
    bool side = m->type == ACTOR_TYPE_COUNTRY || m->type == ACTOR_TYPE_PERSON || m->type == ACTOR_TYPE_ORGANISATION;
    return side && m->kind != MENTION_ADJECTIVE && (!m->place_only || m->origin);
}

/* The first name that hangs on the crowd before token i; -1: none. */
static int32_t find_member(const Reading *r, uint32_t i)
{
    const Analysis *a = r->a;
    bool other = false; /* another noun, beyond which only "wie" ties: "Ländern des Globalen Südens wie Peru" */
    for (uint32_t end = i + NAME_REACH; i < end && i < r->k->last && a->clauses.owner[i] == r->clause; i++) {
        const Token *t = tok(a, i);
        int32_t m = mention_at(&a->mentions, r->k->sentence, i, i + 1);
        if (m >= 0 && is_named(&a->mentions.items[m]))
            return other ? -1 : m;
        bool such = token_is(t, "wie");
        if (i == r->k->finite || t->kind != TOKEN_WORD || (token_has(t, WORD_PREPOSITION) && !is_tie(t) && !such) ||
            token_has(t, WORD_COORDINATOR))
            return -1;
        other = !such && (other || ((t->flags & TOKEN_CAPITAL) && !is_crowd(a, i)));
    }
    return -1;
}

void members_add(Reading *r, uint32_t first, ParticipantRole role)
{
    const Analysis *a = r->a;
    for (uint32_t i = first; i < r->k->last && a->clauses.owner[i] == r->clause; i++) {
        const Token *t = tok(a, i);
        if (i == r->k->finite || i == r->k->verb_token || (i > first && token_has(t, WORD_PREPOSITION) && !is_tie(t)))
            return;
        int32_t m = is_crowd(a, i) ? find_member(r, i + 1) : -1;
        if (m >= 0)
            sides_add_coordinated(r, m, role);
    }
}

/* "darunter", "unter ihnen", "einschließlich", "allen voran": behind the words that open a list of members; 0: none. */
static uint32_t behind_opener(const Analysis *a, uint32_t i, uint32_t last)
{
    static const char *const ALONE[] = {"darunter", "einschliesslich", "einschließlich", "inklusive", "inbegriffen"};
    static const struct {
        const char *first, *second;
    } PAIRS[] = {{"unter", "ihnen"}, {"unter", "anderem"}, {"unter", "anderen"}, {"allen", "voran"}, {"von", "denen"}};
    enum { ALONE_BYTES = 8 }; /* the shortest */
    if (tok(a, i)->folded.len >= ALONE_BYTES && word_is_one_of(tok(a, i), ALONE, COUNT(ALONE)))
        return i + 1;
    for (size_t p = 0; i + 1 < last && p < COUNT(PAIRS); p++)
        if (token_is(tok(a, i), PAIRS[p].first) && token_is(tok(a, i + 1), PAIRS[p].second))
            return i + 2;
    return 0;
}

/* "…, darunter auch der deutsche Kanzler X": the first of the list, with titles before him. */
static int32_t first_of_list(const Reading *r, uint32_t from, uint32_t last)
{
    int32_t m =
        mention_at(&r->a->mentions, r->k->sentence, from, from + TITLE_REACH < last ? from + TITLE_REACH : last);
    while (m >= 0 && (size_t)m < r->a->mentions.count && r->a->mentions.items[m].kind == MENTION_ADJECTIVE &&
           r->a->mentions.items[m].first < from + TITLE_REACH)
        m++;
    bool named = m >= 0 && (size_t)m < r->a->mentions.count && r->a->mentions.items[m].sentence == r->k->sentence &&
                 r->a->mentions.items[m].first < from + TITLE_REACH && is_named(&r->a->mentions.items[m]);
    return named ? m : -1;
}

void members_add_told(Reading *r)
{
    const Analysis *a = r->a;
    const Sentence *s = &a->sentences.items[r->k->sentence];
    bool crowd = r->c.fact.size_count || r->c.fact.name.len || r->c.party_count;
    for (uint32_t i = s->first; i + 1 < s->last; i++) {
        crowd = crowd || is_crowd(a, i);
        uint32_t list = crowd ? behind_opener(a, i, s->last) : 0;
        int32_t m = list ? first_of_list(r, list, s->last) : -1;
        if (m < 0)
            continue;
        sides_add_coordinated(r, m, PARTICIPANT_ROLE_ATTENDEE);
        r->c.among_many = true; /* not all of them are told */
        return;
    }
}
