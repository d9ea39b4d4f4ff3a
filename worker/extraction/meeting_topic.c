/* What a meeting is about. */
#include "worker/extraction/meeting_topic.h"

#include "worker/extraction/meeting_word.h"

static const Token *tok(const Analysis *a, uint32_t i)
{
    return &a->tokens.items[i];
}

static void add_topic(MeetingFact *f, uint32_t code)
{
    for (uint32_t i = 0; i < f->topic_count; i++)
        if ((uint32_t)f->topics[i] == code)
            return;
    if (code && f->topic_count < FACT_TOPICS_MAX)
        f->topics[f->topic_count++] = (Topic)code;
}

void topic_add_words(const Analysis *a, MeetingFact *f, uint32_t first, uint32_t last, uint32_t clause)
{
    for (uint32_t i = first; i < last; i++) {
        const Token *t = tok(a, i);
        bool noun = (t->flags & TOKEN_CAPITAL) != 0, other = clause != NO_TOKEN && a->clauses.owner[i] != clause;
        if (other || t->kind != TOKEN_WORD || word_is_event(a, i) || str_starts(t->folded, STR("krieg")))
            continue;
        uint32_t end = noun || i + 2 > last ? i + 1 : i + 2; /* "humanitäre Hilfe" */
        if (noun || (end == i + 2 && !word_is_event(a, i + 1) && !str_starts(tok(a, i + 1)->folded, STR("krieg"))))
            add_topic(f, match_code(a, (TokenRange){i, end, clause}, LEX_TOPIC));
    }
}

void topic_of_noun(Reading *r, const Chunk *chunk)
{
    const Token *head = tok(r->a, chunk->head);
    uint32_t code = match_code(r->a, (TokenRange){chunk->head, chunk->head + 1, NO_TOKEN}, LEX_TOPIC);
    if (code != TOPIC_PEACE_TALKS || str_starts(head->folded, STR("friedens")))
        add_topic(&r->c.fact, code);
}

/* The clause that hangs on it: "bei dem es um … ging", ", um über … zu sprechen". */
static void topics_of_next(Reading *r)
{
    const Analysis *a = r->a;
    static const char *const IT[] = {"es"};
    uint32_t next = r->clause + 1;
    if (next >= a->clauses.of_sentence[r->k->sentence + 1])
        return;
    const Clause *k = &a->clauses.items[next];
    bool purpose = k->kind == CLAUSE_INFINITIVE && k->parent == (int32_t)r->clause && token_is(tok(a, k->first), "um");
    if (!purpose && !(k->kind == CLAUSE_RELATIVE && word_in_clause(a, next, IT, 1)))
        return;
    Reading inner = *r;
    inner.k = k;
    inner.clause = next;
    topic_read(&inner, k->first);
    r->c.fact = inner.c.fact;
}

void topic_read(Reading *r, uint32_t from)
{
    static const char *const PREPOSITIONS[] = {"über", "um", "zu", "zur", "zum"};
    const Analysis *a = r->a;
    bool about = false;
    for (uint32_t n = 0; n < r->k->chunk_count; n++) {
        const Chunk *chunk = &a->clauses.chunks.items[r->k->chunk_first + n];
        bool own = slots_behind(r, chunk, PREPOSITIONS, COUNT(PREPOSITIONS));
        about = own || (about && !chunk->preposition && n > 0 && chunk->first <= chunk[-1].last + 2);
        if (about && own && match_event(a, chunk))
            about = false;
        if (about && chunk->first >= from)
            topic_add_words(a, &r->c.fact, chunk->first, chunk->last, r->clause);
    }
    if (r->k->kind != CLAUSE_RELATIVE && r->k->kind != CLAUSE_INFINITIVE)
        topics_of_next(r);
}

uint32_t topic_main(const Analysis *a)
{
    enum { TOPICS_MAX = 64, OFTEN = 3 };
    unsigned counts[TOPICS_MAX] = {0}, best = 0;
    for (uint32_t i = 0; i < a->tokens.count; i++) {
        if (!(tok(a, i)->flags & TOKEN_CODED))
            continue;
        MeetingFact f = {0};
        topic_add_words(a, &f, i, i + 1, NO_TOKEN);
        bool vague = f.topic_count && (f.topics[0] == TOPIC_PEACE_TALKS || f.topics[0] == TOPIC_WAR_CONDUCT ||
                                       f.topics[0] == TOPIC_TERRITORY);
        if (f.topic_count && !vague && (unsigned)f.topics[0] < TOPICS_MAX)
            counts[f.topics[0]]++;
    }
    for (unsigned t = 1; t < TOPICS_MAX; t++)
        if (counts[t] > counts[best])
            best = t;
    return counts[best] >= OFTEN ? best : 0;
}
