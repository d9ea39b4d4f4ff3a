#include "worker/extraction/match_actor.h"

#include "worker/extraction/author.h"
#include "worker/extraction/match_place.h"

static const Token *tok(const Analysis *a, uint32_t i)
{
    return &a->tokens.items[i];
}

int32_t match_chain(const Analysis *a, int32_t mention)
{
    uint32_t sentence = a->mentions.items[mention].sentence;
    while (mention > 0 && a->mentions.items[mention].coordinated && a->mentions.items[mention - 1].sentence == sentence)
        mention--;
    return mention;
}

/* The seat of a state behind "in" or "aus" in a passive clause or one with "man". */
static int32_t seat_at(const Analysis *a, const Clause *k)
{
    const Chunk *chunks = a->clauses.chunks.items;
    const Chunk *subject = chunks && k->subject >= 0 ? &chunks[k->subject] : NULL;
    bool man = subject && subject->pronoun != NO_TOKEN && token_is(tok(a, subject->pronoun), "man");
    for (uint32_t n = 0; chunks && (k->passive || man) && n < k->chunk_count; n++) {
        const Chunk *chunk = &chunks[k->chunk_first + n];
        const Mention *m = chunk->preposition && chunk->mention >= 0 ? &a->mentions.items[chunk->mention] : NULL;
        if (m && m->kind == MENTION_COUNTRY && m->place_only && m->place_name.len)
            return chunk->mention;
    }
    return -1;
}

/* "deutsche Soldaten", "US-Truppen", "die Sanktionen der EU" as the subject: whose they are. */
static int32_t origin_at(const Analysis *a, const Clause *k)
{
    if (k->subject < 0)
        return -1;
    const Chunk *c = &a->clauses.chunks.items[k->subject];
    uint32_t end = match_end_with_attributes(a, k, (uint32_t)k->subject);
    for (int32_t m = mention_at(&a->mentions, k->sentence, c->first, end); m >= 0 && (size_t)m < a->mentions.count;
         m++) {
        const Mention *mention = &a->mentions.items[m];
        if (mention->sentence != k->sentence || mention->first >= end)
            break;
        bool joined = mention->last < end && (tok(a, mention->last)->flags & TOKEN_JOINED);
        bool maker = mention->type == ACTOR_TYPE_COUNTRY || (mention->type == ACTOR_TYPE_ORGANISATION && joined);
        if (maker && (mention->kind == MENTION_ADJECTIVE || joined))
            return m;
    }
    TokenRange head = {c->head, c->head + 1, NO_TOKEN}; /* "die Sanktionen der EU" */
    uint32_t goods = c->attribute >= 0 ? match_code(a, head, LEX_GOODS) : PLEDGE_TYPE_NONE;
    return goods == PLEDGE_TYPE_SANCTIONS || goods == PLEDGE_TYPE_TRADE ? c->attribute : -1;
}

/* "das von Russland angegriffene Land": right behind an article a preposition belongs to a participle. */
static bool is_attribute(const Analysis *a, int32_t chunk)
{
    uint32_t first = a->clauses.chunks.items[chunk].first;
    const Token *before = first > 0 ? tok(a, first - 1) : NULL;
    return before && token_has(before, WORD_ARTICLE | WORD_POSSESSIVE);
}

/* "bekommt von Oslo", "kommt aus Kanada", "aus Beständen der Bundeswehr": who gives, place or not. */
static int32_t giver_at(const Analysis *a, const Clause *k)
{
    for (uint32_t n = 0; n < k->chunk_count; n++) {
        int32_t chunk = (int32_t)(k->chunk_first + n);
        const Chunk *c = &a->clauses.chunks.items[chunk];
        bool from = chunk_is_behind(a->lexicon, c, STR("aus"));
        if ((!from && !chunk_is_behind(a->lexicon, c, STR("von"))) || is_attribute(a, chunk))
            continue;
        int32_t m = c->mention >= 0 ? analysis_chunk_mention(a, chunk) : c->attribute;
        if (match_usable(a, m) && (from || !a->mentions.items[m].place_only))
            return m;
    }
    return -1;
}

/* "in Ungarn", "aus Kiew", "bei der EU", "vom Kreml": whoever lies behind a preposition of origin, place or not. */
static int32_t actor_there(const Analysis *a, const Clause *k)
{
    static const char *const BEFORE[] = {"in", "im", "aus", "bei", "beim", "von", "vom"};
    for (size_t i = 0; i < sizeof BEFORE / sizeof *BEFORE; i++) {
        int32_t chunk = match_chunk_behind(a, k, str_of(BEFORE[i]), k->first);
        int32_t m = chunk < 0 ? -1 : analysis_chunk_mention(a, chunk);
        if (match_usable(a, m))
            return m;
    }
    return -1;
}

/* "mehr als 30 Länder"; "mehrere Staaten, darunter A und B, sind bereit": the first of those that are named. */
static int32_t members_of(const Analysis *a, const Clause *k, const Chunk *subject)
{
    enum { WORDS_MAX = 3 };
    uint32_t end = subject->last, last = a->sentences.items[k->sentence].last;
    if (token_is(tok(a, subject->head), "mehr") && end < last && token_is(tok(a, end), "als"))
        return mention_at(&a->mentions, k->sentence, end + 1, end + 1 + WORDS_MAX < last ? end + 1 + WORDS_MAX : last);
    for (uint32_t i = end; i < last && i < end + WORDS_MAX; i++) {
        if (!token_is(tok(a, i), "darunter"))
            continue;
        int32_t m = mention_at(&a->mentions, k->sentence, i + 1, i + 1 + WORDS_MAX < last ? i + 1 + WORDS_MAX : last);
        return match_usable(a, m) && !a->mentions.items[m].place_only ? m : -1;
    }
    return -1;
}

static int32_t actor_at(const Analysis *a, const Match *match, const RulePlace *place)
{
    uint32_t clause = match->clause;
    const Clause *k = &a->clauses.items[clause];
    int32_t chunk = -1;
    switch (place->kind) {
    case PLACE_SUBJECT: {
        int32_t subject = analysis_subject(a, clause);
        bool behind = k->subject >= 0 && subject >= 0 && /* "die Regierung in Oslo" */
                      a->clauses.chunks.items[k->subject].mention != subject &&
                      a->clauses.chunks.items[k->subject].pronoun == NO_TOKEN;
        const Chunk *c = k->subject >= 0 ? &a->clauses.chunks.items[k->subject] : NULL;
        const Token *before = c && c->first > k->first && !c->preposition ? tok(a, c->first - 1) : NULL;
        bool governed = before && token_is(before, "gegen"); /* "Verbote gegen 17 Iraner" */
        if (match_usable(a, subject) && !governed && (behind || !a->mentions.items[subject].place_only))
            return subject;
        return c && match->rule->kind == FACT_KIND_PLEDGE ? members_of(a, k, c) : -1;
    }
    case PLACE_OBJECT:
        chunk = k->object;
        break;
    case PLACE_DATIVE:
        chunk = k->dative;
        break;
    case PLACE_PP:
        for (uint32_t from = k->first; (chunk = match_chunk_behind(a, k, place->preposition, from)) >= 0;) {
            int32_t m = analysis_chunk_mention(a, chunk);
            if (match_usable(a, m) && !a->mentions.items[m].place_only && !is_attribute(a, chunk))
                return m;
            from = a->clauses.chunks.items[chunk].last;
        }
        return -1;
    case PLACE_SPEAKER:
        return match_usable(a, k->speaker) ? k->speaker : -1;
    case PLACE_SEAT:
        return seat_at(a, k);
    case PLACE_SOURCE:
        return giver_at(a, k);
    case PLACE_THERE:
        return actor_there(a, k);
    case PLACE_AUTHOR:
        return author_of(a, match->clause);
    case PLACE_OWNER:
        return match->owner;
    case PLACE_ORIGIN:
        return origin_at(a, k);
    case PLACE_LAST:
        return match->last;
    default: {
        TokenRange ranges[RANGES_MAX];
        size_t count = match_ranges(a, match, place, ranges);
        for (size_t i = 0; i < count; i++) {
            int32_t m = mention_at(&a->mentions, k->sentence, ranges[i].first, ranges[i].last);
            if (match_usable(a, m) && !a->mentions.items[m].place_only)
                return m;
        }
        return -1;
    }
    }
    int32_t m = analysis_chunk_mention(a, chunk);
    return match_usable(a, m) && !a->mentions.items[m].place_only ? m : -1;
}

int32_t match_actor(const Analysis *a, const Match *m, const RulePlaces *places)
{
    for (size_t i = 0; i < places->count; i++) {
        int32_t actor = actor_at(a, m, &places->items[i]);
        if (actor >= 0)
            return actor;
    }
    return -1;
}

/* "die Zusage Deutschlands, den USA Systeme abzukaufen": no coordination. */
static bool hangs_in_infinitive(const Analysis *a, int32_t mention)
{
    uint32_t clause = a->clauses.owner[a->mentions.items[mention].first];
    return clause != NO_TOKEN && a->clauses.items[clause].kind == CLAUSE_INFINITIVE;
}

/* "A und B kritisierten das und forderten …": the subject stands in the clause before. */
static bool shares_subject(const Analysis *a, uint32_t clause, int32_t mention)
{
    const Clause *k = &a->clauses.items[clause];
    return k->subject < 0 && k->kind == CLAUSE_MAIN && a->mentions.items[mention].sentence == k->sentence &&
           analysis_subject(a, clause) == mention;
}

/* Do the places ask for the author of a document, and is it this one? */
static bool is_author(const Analysis *a, uint32_t clause, const RulePlaces *places, int32_t mention)
{
    for (size_t i = 0; i < places->count; i++)
        if (places->items[i].kind == PLACE_AUTHOR)
            return author_of(a, clause) == mention;
    return false;
}

size_t match_actors(const Analysis *a, const Match *match, const RulePlaces *places, int32_t *out, size_t max)
{
    int32_t m = match_actor(a, match, places);
    size_t count = 0;
    if (m < 0)
        return 0;
    uint32_t sentence = a->mentions.items[m].sentence;
    bool speaker = places->items[0].kind == PLACE_SPEAKER;
    bool here = speaker || shares_subject(a, match->clause, m) || is_author(a, match->clause, places, m) ||
                a->clauses.owner[a->mentions.items[m].first] == match->clause || /* "er" is not all of "A und B" */
                analysis_means_all(a, a->clauses.items[match->clause].subject);
    if (here)
        m = match_chain(a, m);
    while (count < max) {
        if (match_usable(a, m))
            out[count++] = m;
        m++;
        if (speaker && (size_t)m < a->mentions.count &&
            a->clauses.owner[a->mentions.items[m].first] != a->clauses.owner[a->mentions.items[m - 1].first])
            break; /* "schrieb Norwegen, Schweden müsse …" */
        if (!here || (size_t)m >= a->mentions.count || !a->mentions.items[m].coordinated ||
            a->mentions.items[m].sentence != sentence || hangs_in_infinitive(a, m))
            break;
    }
    return count;
}
