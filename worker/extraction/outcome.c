#include "worker/extraction/outcome.h"

static bool is_among(const Analysis *a, uint32_t token, const char *const *words, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (token_is(&a->tokens.items[token], words[i]))
            return true;
    return false;
}

static bool is_verb(const Analysis *a, const Clause *k, const char *const *lemmas, size_t count)
{
    for (size_t i = 0; k->verb && i < count; i++)
        if (str_equal(lexicon_word_text(a->lexicon, k->verb->lemma), str_of(lemmas[i])))
            return true;
    return false;
}

static Topic end_of_war(const Analysis *a, const Match *m, uint32_t clause, uint32_t token)
{
    static const char *const ENDING[] = {"enden", "beenden", "aufhören", "stoppen", "einstellen", "ruhen"};
    static const char *const END[] = {"ende", "beendigung", "endes"};
    static const char *const WAR[] = {"krieg",   "krieges", "kriegs",         "kämpfe",
                                      "kämpfen", "gewalt",  "blutvergiessen", "kampfhandlungen"};
    const Clause *k = &a->clauses.items[clause];
    if (!is_among(a, token, WAR, sizeof WAR / sizeof *WAR))
        return TOPIC_WAR_CONDUCT;
    bool own = clause != m->clause || m->rule->modals.count || m->rule->duty;
    if (own && is_verb(a, k, ENDING, sizeof ENDING / sizeof *ENDING))
        return TOPIC_CEASEFIRE;
    for (uint32_t i = k->first; i < token; i++)
        if (a->clauses.owner[i] == clause && is_among(a, i, END, sizeof END / sizeof *END))
            return TOPIC_PEACE_PLAN;
    return TOPIC_WAR_CONDUCT;
}

/* Does the sentence name a state whose troops stand in another's land? */
static bool names_occupier(const Analysis *a, uint32_t sentence)
{
    static const char *const STATES[] = {"RUS", "ISR", "TUR", "RWA", "AZE", "ERI", "SDN"};
    for (uint32_t i = a->mentions.of_sentence[sentence]; i < a->mentions.of_sentence[sentence + 1]; i++)
        for (size_t n = 0; n < sizeof STATES / sizeof *STATES; n++)
            if (str_equal(str_of(a->mentions.items[i].country), str_of(STATES[n])))
                return true;
    return false;
}

static Topic withdrawal(const Analysis *a, uint32_t clause, uint32_t token)
{
    static const char *const VERBS[] = {"abziehen", "zurückziehen", "räumen"};
    static const char *const NOUNS[] = {"abzug", "rückzug", "abzugs", "rückzugs"};
    const Clause *k = &a->clauses.items[clause];
    bool back = is_verb(a, k, VERBS, sizeof VERBS / sizeof *VERBS);
    for (uint32_t i = k->first; i < token && !back; i++)
        back = a->clauses.owner[i] == clause && is_among(a, i, NOUNS, sizeof NOUNS / sizeof *NOUNS);
    return back && names_occupier(a, k->sentence) ? TOPIC_TERRITORY : TOPIC_TROOP_DEPLOYMENT;
}

Topic outcome_of(const Analysis *a, const Match *m, Topic topic, uint32_t token)
{
    uint32_t clause = a->clauses.owner[token];
    if (clause == NO_TOKEN)
        return topic;
    return topic == TOPIC_WAR_CONDUCT        ? end_of_war(a, m, clause, token)
           : topic == TOPIC_TROOP_DEPLOYMENT ? withdrawal(a, clause, token)
                                             : topic;
}
