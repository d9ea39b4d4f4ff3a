#include "worker/extraction/match.h"

#include "worker/extraction/match_noun.h"
#include "worker/extraction/match_test.h"

/* CLAUSE_IS_… */
static unsigned bits_of(const Clause *k)
{
    return (k->passive ? CLAUSE_IS_PASSIVE : 0u) | (k->modal || k->future ? CLAUSE_IS_INTENT : 0u) |
           (k->speaker >= 0 ? CLAUSE_IS_SPEECH : 0u) | (k->past ? CLAUSE_IS_PAST : 0u) |
           (k->konjunktiv_1 || k->konjunktiv_2 ? CLAUSE_IS_KONJUNKTIV : 0u) |
           (k->negation != NO_TOKEN ? CLAUSE_IS_NEGATED : 0u);
}

static void try_refs(const RuleRef *ref, const Analysis *a, uint32_t clause, bool modal, ClauseWords *here,
                     FactKind kind, MatchList *out)
{
    unsigned bits = bits_of(&a->clauses.items[clause]);
    for (; ref; ref = ref->next) {
        bool asked = (bits & ref->must) == ref->must && !(bits & ref->must_not);
        if (ref->kind != kind || (!asked && !a->trace)) /* who follows is told by match_test() */
            continue;
        if (modal && ref->rule->verbs.count && !ref->rule->modals.count)
            continue; /* "will Hilfe liefern" is no "will in die EU" */
        Match m = {.rule = ref->rule, .clause = clause, .noun = NO_TOKEN, .owner = -1, .last = -1};
        Refusal refusal = match_test(a, clause, here, ref->rule, &m.negated);
        if (refusal)
            trace_refused(a, ref->rule->id, clause, NO_TOKEN, refusal);
        else
            ARENA_PUSH(a->arena, out, m);
    }
}

/* The passive of state: "ist ausgeschlossen". */
static bool is_state(const Analysis *a, const Clause *k)
{
    if (!k->passive || k->finite == NO_TOKEN || k->verb_token == k->finite)
        return false;
    const VerbForm *f = match_verb_form(a, k->finite, VERB_FINITE);
    return f && f->verb->kind == VERB_BE;
}

void match_clause(const Ruleset *rules, const Analysis *a, uint32_t clause, FactKind kind, MatchList *out)
{
    const Clause *k = &a->clauses.items[clause];
    if (a->apart[k->sentence])
        return;
    ClauseWords here = {.index = &rules->words};
    if (k->verb)
        try_refs(rules->by_word[k->verb->lemma], a, clause, false, &here, kind, out);
    if (k->modal)
        try_refs(rules->by_word[k->modal->lemma], a, clause, true, &here, kind, out);
    if (kind == FACT_KIND_POSITION && is_state(a, k)) /* "sei ausgeschlossen" judges like "sei falsch" */
        try_refs(rules->by_word[match_verb_form(a, k->finite, VERB_FINITE)->verb->lemma], a, clause, false, &here, kind,
                 out);
    if (k->finite != NO_TOKEN)
        try_refs(rules->by_any, a, clause, false, &here, kind, out);
    match_nouns(rules, a, clause, &here, kind, out);
}
