#include "worker/extraction/pledge_parties.h"

enum { SIDES_MAX = 32, SENTENCES_BACK = 2 };

typedef enum Parties { PARTIES_NONE, PARTIES_STATES, PARTIES_PEOPLE } Parties;

static const Token *tok(const Analysis *a, uint32_t i)
{
    return &a->tokens.items[i];
}

static bool is_one_of(const Token *t, const char *const *words, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (token_is(t, words[i]))
            return true;
    return false;
}

/* "beide Seiten", "die Parteien", "die beiden Präsidenten", "beide"; "die Konfliktparteien" act by themselves. */
static Parties parties_of(const Analysis *a, const Chunk *c)
{
    static const char *const SIDES[] = {"seiten", "parteien", "konfliktparteien", "kriegsparteien", "vertragsparteien"};
    static const char *const STATES[] = {"länder",        "staaten",        "regierungen", "nachbarn",
                                         "nachbarländer", "nachbarstaaten", "delegationen"};
    static const char *const PEOPLE[] = {
        "politiker",         "spitzenpolitiker", "präsidenten",           "staatschefs",        "regierungschefs",
        "staatsoberhäupter", "minister",         "ministerpräsidenten",   "premierminister",    "außenminister",
        "aussenminister",    "chefdiplomaten",   "verteidigungsminister", "wirtschaftsminister"};
    const Token *noun = tok(a, c->last - 1);
    bool article = token_is(tok(a, c->first), "die") && c->first + 1 < c->last;
    const Token *count = tok(a, c->first + article);
    bool both = token_is(count, "beide") || token_is(count, "beiden");
    if (both && c->last == c->first + 1 + article)
        return PARTIES_PEOPLE;
    bool alone = article && c->last == c->first + 2 && c->mention < 0 && token_is(noun, "parteien");
    if (alone || (both && is_one_of(noun, SIDES, sizeof SIDES / sizeof *SIDES)))
        return PARTIES_STATES;
    if (both && is_one_of(noun, STATES, sizeof STATES / sizeof *STATES))
        return PARTIES_STATES;
    return both && is_one_of(noun, PEOPLE, sizeof PEOPLE / sizeof *PEOPLE) ? PARTIES_PEOPLE : PARTIES_NONE;
}

/* The state or organisation that a mention belongs to. */
static Str side_of(const Mention *m)
{
    bool side = m->kind == MENTION_COUNTRY || m->kind == MENTION_ADJECTIVE || m->kind == MENTION_PERSON;
    return side ? str_of(m->country) : m->kind == MENTION_ORGANISATION ? m->name : (Str){NULL, 0};
}

typedef struct Votes {
    int32_t first[SIDES_MAX]; /* a mention of each side */
    uint32_t votes[SIDES_MAX], count;
} Votes;

static void vote(const Analysis *a, Votes *v, Parties parties, size_t from, size_t to)
{
    for (size_t i = from; i < to; i++) {
        const Mention *m = &a->mentions.items[i];
        uint32_t n = 0;
        bool person = m->type == ACTOR_TYPE_PERSON && !m->spokesperson && m->country[0];
        if (parties == PARTIES_PEOPLE ? !person : !side_of(m).len)
            continue;
        for (; n < v->count; n++) {
            const Mention *first = &a->mentions.items[v->first[n]];
            if (parties == PARTIES_PEOPLE ? str_equal(first->name, m->name) : str_equal(side_of(first), side_of(m)))
                break;
        }
        if (n == SIDES_MAX)
            continue;
        if (n == v->count)
            v->first[v->count++] = (int32_t)i;
        else if (a->mentions.items[v->first[n]].type == ACTOR_TYPE_PERSON && m->type == ACTOR_TYPE_COUNTRY)
            v->first[n] = (int32_t)i;
        v->votes[n]++;
    }
}

/* The two that have most votes among those of the wanted kind; 0: there are no two. */
static size_t elect(const Analysis *a, Votes *v, Parties parties, int32_t out[2])
{
    for (size_t side = 0; side < 2; side++) {
        uint32_t best = v->count;
        for (uint32_t n = 0; n < v->count; n++) {
            ActorType type = a->mentions.items[v->first[n]].type;
            bool fits = parties == PARTIES_PEOPLE ? type == ACTOR_TYPE_PERSON
                                                  : type == ACTOR_TYPE_COUNTRY || type == ACTOR_TYPE_ORGANISATION;
            bool partner =
                side == 0 || !str_equal(side_of(&a->mentions.items[out[0]]), side_of(&a->mentions.items[v->first[n]]));
            if (fits && partner && v->votes[n] && (best == v->count || v->votes[n] > v->votes[best]))
                best = n;
        }
        if (best == v->count)
            return 0;
        out[side] = v->first[best];
        v->votes[best] = 0;
    }
    return 2;
}

static bool is_party(const Mention *m)
{
    return (m->type == ACTOR_TYPE_PERSON || m->type == ACTOR_TYPE_COUNTRY) && !m->place_only && !m->apposed &&
           m->kind != MENTION_ADJECTIVE;
}

/* Is a mention the main thing of its phrase, and not "Japans" in "die Minister Japans und der Türkei"? */
static bool heads_phrase(const Analysis *a, int32_t mention)
{
    uint32_t clause = a->clauses.owner[a->mentions.items[mention].first];
    const Clause *k = clause == NO_TOKEN ? NULL : &a->clauses.items[clause];
    for (uint32_t n = 0; k && n < k->chunk_count; n++)
        if (a->clauses.chunks.items[k->chunk_first + n].mention == mention)
            return true;
    return false;
}

/* "A traf sich mit B": both, in the last such clause of a sentence. */
static size_t met_in(const Analysis *a, uint32_t sentence, int32_t *out)
{
    for (uint32_t i = a->clauses.of_sentence[sentence + 1]; i-- > a->clauses.of_sentence[sentence];) {
        const Clause *k = &a->clauses.items[i];
        int32_t subject = analysis_subject(a, i);
        for (uint32_t n = 0; subject >= 0 && is_party(&a->mentions.items[subject]) && n < k->chunk_count; n++) {
            const Chunk *c = &a->clauses.chunks.items[k->chunk_first + n];
            if (c->mention < 0 || !chunk_is_behind(a->lexicon, c, STR("mit")) ||
                !is_party(&a->mentions.items[c->mention]))
                continue;
            out[0] = subject;
            out[1] = c->mention;
            return 2;
        }
    }
    return 0;
}

/* The last two or more that "und" joins in the sentences before: "mit A, B und C … Sie sagten …"; else who met whom. */
static size_t joined_before(const Analysis *a, uint32_t sentence, int32_t *out, size_t max)
{
    uint32_t lowest = sentence > SENTENCES_BACK ? sentence - SENTENCES_BACK : 0;
    for (uint32_t n = sentence; n-- > lowest;) {
        for (uint32_t i = a->mentions.of_sentence[n + 1]; i-- > a->mentions.of_sentence[n];) {
            size_t count = 0;
            int32_t first = match_chain(a, (int32_t)i);
            for (uint32_t k = (uint32_t)first; k <= i && count < max; k++)
                if (is_party(&a->mentions.items[k]) && heads_phrase(a, (int32_t)k))
                    out[count++] = (int32_t)k;
            if (count > 1)
                return count;
            i = (uint32_t)first;
        }
        size_t met = met_in(a, n, out);
        if (met)
            return met;
    }
    return 0;
}

/* "Ruanda und Kongo", named together most often, and nobody else with them; 0: no two are. */
static size_t most_joined(const Analysis *a, int32_t out[2])
{
    Votes pairs = {.count = 0};
    uint32_t best = 0;
    for (uint32_t i = 1; i < a->mentions.count && pairs.count < SIDES_MAX; i++) {
        const Mention *m = &a->mentions.items[i], *before = m - 1;
        bool joined = m->coordinated && before->sentence == m->sentence && !before->coordinated;
        bool third = i + 1 < a->mentions.count && m[1].coordinated && m[1].sentence == m->sentence;
        if (!joined || third || m->type != ACTOR_TYPE_COUNTRY || before->type != ACTOR_TYPE_COUNTRY ||
            str_equal(side_of(m), side_of(before)))
            continue;
        uint32_t n = 0;
        for (; n < pairs.count; n++) {
            Str one = side_of(&a->mentions.items[pairs.first[n]]),
                two = side_of(&a->mentions.items[pairs.first[n] - 1]);
            if ((str_equal(one, side_of(m)) && str_equal(two, side_of(before))) ||
                (str_equal(two, side_of(m)) && str_equal(one, side_of(before))))
                break;
        }
        if (n == pairs.count)
            pairs.first[pairs.count++] = (int32_t)i;
        pairs.votes[n]++;
        best = pairs.votes[n] > pairs.votes[best] ? n : best;
    }
    if (!pairs.count)
        return 0;
    out[0] = pairs.first[best] - 1;
    out[1] = pairs.first[best];
    return 2;
}

size_t pledge_parties(const Analysis *a, const Match *m, int32_t *out, size_t max)
{
    const RulePlaces *places = &m->rule->roles[ROLE_PLEDGER];
    const Clause *k = &a->clauses.items[m->clause];
    const Chunk *c = k->subject >= 0 ? &a->clauses.chunks.items[k->subject] : NULL;
    if (!c || !places->count || places->items[0].kind != PLACE_SUBJECT || max < 2)
        return 0;
    if (c->pronoun != NO_TOKEN)
        return analysis_means_all(a, k->subject) && analysis_chunk_mention(a, k->subject) < 0
                   ? joined_before(a, k->sentence, out, max)
                   : 0;
    Parties parties = parties_of(a, c);
    bool bare = parties == PARTIES_PEOPLE && tok(a, c->last - 1)->folded.ptr[0] == 'b'; /* "die beiden" */
    if (!parties || (bare && analysis_chunk_mention(a, k->subject) >= 0))
        return 0;
    Votes all = {.count = 0}, people = {.count = 0};
    vote(a, parties == PARTIES_PEOPLE ? &people : &all, parties, 0, a->mentions.count);
    if (parties == PARTIES_PEOPLE && elect(a, &people, parties, out))
        return 2;
    if (parties == PARTIES_PEOPLE)
        vote(a, &all, PARTIES_STATES, 0, a->mentions.count);
    if (most_joined(a, out))
        return 2;
    return elect(a, &all, PARTIES_STATES, out);
}
