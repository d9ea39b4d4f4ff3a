#include "worker/extraction/pledge_doubt.h"

#include "worker/extraction/pledge_read.h"
#include "worker/text/verb.h"

bool pledge_is_hearsay(const Ruleset *rules, const Analysis *a, const Match *m, const Actor *pledger,
                       PledgeStatus status, PledgeType type)
{
    const Clause *k = &a->clauses.items[m->clause];
    bool may = status == PLEDGE_STATUS_CONSIDERED && !m->rule->status;
    if (k->speaker < 0) /* "…, China könne Waffen liefern", says somebody unknown */
        return k->konjunktiv_1 && may;
    Actor speaker = actor_of(&a->mentions.items[k->speaker]);
    if (actor_equal(&speaker, pledger) || !speaker.country[0] || !pledger->country[0] ||
        str_equal(str_of(speaker.country), str_of(pledger->country)))
        return false;
    const Clause *speech = k->speech_clause == NO_TOKEN ? NULL : &a->clauses.items[k->speech_clause];
    bool blame = status == PLEDGE_STATUS_REFUSED && type == PLEDGE_TYPE_OTHER; /* "Moskau sei zu nichts bereit" */
    return may || blame || (speech && speech->verb && rules->hearsay[speech->verb->lemma]);
}

bool pledge_is_of_others(const Analysis *a, uint32_t goods, const Match *m, const Actor *pledger)
{
    const Clause *k = &a->clauses.items[goods];
    while (k->kind == CLAUSE_INFINITIVE && k->parent >= 0 &&
           goods != m->clause) { /* "…, 20 Länder hätten zugesagt, …" */
        goods = (uint32_t)k->parent;
        k = &a->clauses.items[goods];
    }
    int32_t subject = goods == m->clause || k->subject < 0 ? -1 : analysis_chunk_mention(a, k->subject);
    if (subject < 0 || a->mentions.items[subject].type == ACTOR_TYPE_NONE || a->mentions.items[subject].place_only)
        return false;
    Actor actor = actor_of(&a->mentions.items[subject]);
    bool same = actor_equal(&actor, pledger) || str_equal(str_of(actor.country), str_of(pledger->country));
    return !same && pledger->country[0];
}

bool pledge_is_asked(const Analysis *a, uint32_t sentence)
{
    const Sentence *s = &a->sentences.items[sentence];
    return s->last > s->first && a->tokens.items[s->last - 1].mark == '?';
}

/* "wenn sie welche hätten" */
static bool is_unreal_condition(const Analysis *a, const Clause *k)
{
    return k->konjunktiv_2 && k->opener != NO_TOKEN && token_has(&a->tokens.items[k->opener], WORD_CONDITION);
}

/* "…, sie würden Panzer liefern, sagte X": the plural has no other subjunctive; "würde" is none of reported speech. */
static bool is_quoted_here(const Analysis *a, const Clause *k)
{
    bool told = k->speech_clause != NO_TOKEN && a->clauses.items[k->speech_clause].sentence == k->sentence;
    return k->speaker >= 0 && (k->quoted || (told && !token_is(&a->tokens.items[k->finite], "würde")));
}

bool pledge_is_unreal(const Analysis *a, uint32_t clause)
{
    const Clause *k = &a->clauses.items[clause];
    if (!k->future || !k->konjunktiv_2 || is_quoted_here(a, k))
        return false;
    for (uint32_t i = a->clauses.of_sentence[k->sentence]; i < a->clauses.of_sentence[k->sentence + 1]; i++)
        if (is_unreal_condition(a, &a->clauses.items[i]))
            return true;
    return !pledge_condition(a, clause).len;
}
