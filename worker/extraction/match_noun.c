#include "worker/extraction/match_noun.h"

#include "worker/extraction/match_actor.h"

static const Token *tok(const Analysis *a, uint32_t i)
{
    return &a->tokens.items[i];
}

/* "die Zusage von Merz", "Kritik aus Madrid": who stands right behind the noun. */
static int32_t owner_beside(const Analysis *a, const Clause *k, uint32_t chunk)
{
    if (chunk + 1 >= k->chunk_first + k->chunk_count)
        return -1;
    const Chunk *c = &a->clauses.chunks.items[chunk], *next = c + 1;
    bool from = chunk_is_behind(a->lexicon, next, STR("aus")) || chunk_is_behind(a->lexicon, next, STR("in"));
    if (next->first != c->last || (!from && !chunk_is_behind(a->lexicon, next, STR("von"))))
        return -1;
    int32_t m = analysis_chunk_mention(a, (int32_t)chunk + 1);
    bool seat = from && a->mentions.items && match_usable(a, m) && a->mentions.items[m].place_name.len;
    return seat || match_acts(a, m) ? m : -1;
}

/* "durch Nordkoreas Raketen": the name only says whose what follows is. */
static bool possesses(const Analysis *a, int32_t mention, const Chunk *c)
{
    return a->mentions.items[mention].last <= c->head;
}

/* The same, and "die Billigung der Hilfe durch die USA" behind other attributes. */
static int32_t owner_behind(const Analysis *a, const Clause *k, uint32_t chunk)
{
    int32_t beside = owner_beside(a, k, chunk);
    uint32_t end = a->clauses.chunks.items[chunk].last;
    for (uint32_t n = chunk + 1; beside < 0 && n < k->chunk_first + k->chunk_count; n++) {
        const Chunk *by = &a->clauses.chunks.items[n];
        int32_t m = chunk_is_behind(a->lexicon, by, STR("durch")) ? analysis_chunk_mention(a, (int32_t)n) : -1;
        while (end < by->first && a->clauses.owner[end] == NO_TOKEN) /* "(56 Milliarden Euro)" */
            end++;
        if (by->first != end)
            break;
        if (match_acts(a, m) && !possesses(a, m, by))
            return m;
        end = by->last;
    }
    return beside;
}

/* 'i': "ihre"; 's': "seine"; 'u': "unsere"; 0: no possessive before the noun. */
static char possessive_of(const Analysis *a, const Chunk *c)
{
    for (uint32_t i = c->first; i < c->head; i++)
        if (token_has(tok(a, i), WORD_POSSESSIVE))
            return tok(a, i)->folded.ptr[0];
    return 0;
}

static bool is_negated_noun(const Analysis *a, const Chunk *c)
{
    for (uint32_t i = c->first; i < c->head; i++)
        if (str_starts(tok(a, i)->folded, STR("kein")))
            return true;
    return false;
}

/* Whose noun it is; *subject: the clause says so by its verb, "X übte Kritik", or by "seine". */
static int32_t owner_of(const Analysis *a, uint32_t clause, uint32_t chunk, const Rule *rule, bool *subject)
{
    const Clause *k = &a->clauses.items[clause];
    const Chunk *c = &a->clauses.chunks.items[chunk];
    *subject = false;
    if (!a->mentions.items)
        return -1;
    if (match_acts(a, c->attribute))
        return c->attribute;
    const Mention *m = c->mention >= 0 ? &a->mentions.items[c->mention] : NULL;
    if (m && match_acts(a, c->mention) && m->kind != MENTION_ADJECTIVE && m->last <= c->head)
        return c->mention;
    const Chunk *before = chunk > k->chunk_first ? c - 1 : NULL; /* "Norwegens Zusage" */
    bool possessor = before && before->last == c->first && match_acts(a, before->mention) &&
                     a->mentions.items[before->mention].last == c->first &&
                     str_ends(tok(a, c->first - 1)->folded, STR("s"));
    if (possessor)
        return before->mention;
    int32_t behind = owner_behind(a, k, chunk);
    if (behind >= 0)
        return behind;
    if (rule->kind == FACT_KIND_MEETING) /* "unter türkischer Vermittlung" */
        for (uint32_t n = a->mentions.of_sentence[k->sentence]; n < a->mentions.of_sentence[k->sentence + 1]; n++)
            if (a->mentions.items[n].kind == MENTION_ADJECTIVE && a->mentions.items[n].first >= c->first &&
                a->mentions.items[n].last == c->head)
                return (int32_t)n;
    char possessive = possessive_of(a, c);
    bool light = !k->passive && !c->preposition && match_lemma_among(a, k->verb, &rule->verbs);
    if (possessive == 'u')
        return match_usable(a, k->speaker) ? k->speaker : -1;
    if (k->subject == (int32_t)chunk || k->passive || (!possessive && !light))
        return -1;
    *subject = true;
    int32_t owner = analysis_subject(a, clause);
    return match_acts(a, owner) ? owner : -1;
}

static bool is_behind(const Analysis *a, const Chunk *c, const RuleWords *prepositions)
{
    for (size_t i = 0; i < prepositions->count; i++)
        if (chunk_is_behind(a->lexicon, c, prepositions->items[i]))
            return true;
    return prepositions->count == 0;
}

static bool names_act(const Analysis *a, const Chunk *c, const Rule *rule)
{
    const Token *t = tok(a, c->head);
    if (!is_behind(a, c, &rule->prepositions))
        return false;
    for (const LexEntry *e = lexicon_entries(a->lexicon, t->word ? t->word : t->tail); e; e = e->next)
        for (size_t i = 0; e->type == LEX_ACT && i < rule->nouns.count; i++)
            if (str_equal(e->item->id, rule->nouns.items[i]))
                return true;
    return false;
}

static uint64_t acts_of(const Analysis *a, const Chunk *c)
{
    const Token *t = tok(a, c->head);
    uint64_t acts = 0;
    if (!(t->flags & TOKEN_CAPITAL) || (t->word && !token_starts(t, 1u << LEX_ACT)))
        return 0;
    for (const LexEntry *e = lexicon_entries(a->lexicon, t->word ? t->word : t->tail); e; e = e->next)
        if (e->type == LEX_ACT)
            acts |= UINT64_C(1) << e->item->number % 64;
    return acts;
}

uint64_t match_acts_of(const Analysis *a, const Clause *k)
{
    uint64_t acts = 0;
    for (uint32_t n = k->chunk_first; n < k->chunk_first + k->chunk_count; n++)
        acts |= acts_of(a, &a->clauses.chunks.items[n]);
    return acts;
}

/* "die Zusage Norwegens": the noun tells the fact, whatever the clause says of it. */
void match_nouns(const Ruleset *rules, const Analysis *a, uint32_t clause, FactKind kind, MatchList *out)
{
    const Clause *k = &a->clauses.items[clause];
    uint32_t count = a->tests[clause].acts ? k->chunk_count : 0; /* most clauses have no such noun */
    for (uint32_t n = k->chunk_first; n < k->chunk_first + count; n++) {
        const Chunk *c = &a->clauses.chunks.items[n];
        uint64_t acts = acts_of(a, c);
        for (const RuleRef *ref = acts ? rules->by_noun : NULL; ref; ref = ref->next) {
            Match m = {.rule = ref->rule, .clause = clause, .noun = n, .owner = -1, .last = -1};
            bool subject = false;
            if (ref->kind != kind || !(ref->acts & acts) || !names_act(a, c, ref->rule))
                continue;
            m.negated = is_negated_noun(a, c); /* "hat keine Pläne, …" */
            bool none = m.negated && !(kind == FACT_KIND_PLEDGE && ref->rule->status_negated);
            m.owner = none ? -1 : owner_of(a, clause, n, ref->rule, &subject);
            Refusal refusal = none          ? REFUSAL_NEGATED_NOUN
                              : m.owner < 0 ? REFUSAL_OWNER
                              : subject     ? match_test(rules, a, clause, ref)
                                            : REFUSAL_NONE;
            if (refusal)
                trace_refused(a, ref->rule->id, clause, n, refusal);
            else
                ARENA_PUSH(a->arena, out, m);
        }
    }
}
