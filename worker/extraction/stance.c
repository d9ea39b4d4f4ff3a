#include "worker/extraction/stance.h"

bool stance_justifies(const Analysis *a, const Clause *k, uint32_t topic)
{
    if (topic != NO_TOKEN && str_starts(a->tokens.items[topic].folded, STR("selbstverteidigung")))
        return true;
    static const char *const VERBS[] = {"rechtfertigen", "verteidigen", "billigen", "gutheissen",
                                        "befürworten",   "begrüssen",   "bejubeln", "feiern"};
    for (size_t i = 0; k->verb && i < sizeof VERBS / sizeof *VERBS; i++)
        if (str_equal(lexicon_word_text(a->lexicon, k->verb->lemma), str_of(VERBS[i])))
            return true;
    return false;
}

bool stance_is_wanting(const Analysis *a, const Match *m, Stance stance)
{
    static const char *const LACKING[] = {"fehlen",   "ausstehen", "brauchen",     "benötigen",
                                          "bedürfen", "erfordern", "voraussetzen", "ausbleiben",
                                          "einholen", "abwarten",  "abhängen"};
    static const char *const LIFTING[] = {"aufheben", "überwinden", "brechen", "ausräumen", "umgehen", "beseitigen"};
    const Clause *k = &a->clauses.items[m->clause];
    bool against = stance == STANCE_OPPOSE;
    if (m->noun == NO_TOKEN || (!against && stance != STANCE_SUPPORT))
        return false;
    if (chunk_is_behind(a->lexicon, &a->clauses.chunks.items[m->noun], STR("ohne")))
        return true;
    const char *const *verbs = against ? LIFTING : LACKING;
    size_t count = against ? sizeof LIFTING / sizeof *LIFTING : sizeof LACKING / sizeof *LACKING;
    for (size_t i = 0; k->verb && i < count; i++)
        if (str_equal(lexicon_word_text(a->lexicon, k->verb->lemma), str_of(verbs[i])))
            return true;
    return false;
}

bool stance_is_about_people(const Analysis *a, const Clause *k)
{
    if (k->object < 0)
        return false;
    const Chunk *c = &a->clauses.chunks.items[k->object];
    int32_t m = analysis_chunk_mention(a, k->object);
    return c->pronoun != NO_TOKEN ||
           (m >= 0 && (a->mentions.items[m].kind == MENTION_PERSON || a->mentions.items[m].kind == MENTION_GROUP));
}

static bool is_rule_word(const Analysis *a, const Rule *rule, uint32_t token)
{
    for (size_t i = 0; i < rule->with.count; i++)
        if (str_equal(a->tokens.items[token].folded, rule->with.items[i]))
            return true;
    return false;
}

/* Behind a preposition or in a genitive a word says what something else is about. */
static bool is_dependent(const Analysis *a, const Clause *k, uint32_t token)
{
    for (uint32_t n = k->chunk_first; n < k->chunk_first + k->chunk_count; n++) {
        const Chunk *c = &a->clauses.chunks.items[n];
        if (c->first <= token && token < c->last)
            return c->preposition || token >= c->genitive;
    }
    return false;
}

bool stance_is_predicate(const Analysis *a, const Match *m)
{
    const Clause *k = &a->clauses.items[m->clause];
    for (uint32_t i = k->first; i < k->last; i++)
        if (a->clauses.owner[i] == m->clause && is_rule_word(a, m->rule, i) && !is_dependent(a, k, i))
            return true;
    return false;
}
