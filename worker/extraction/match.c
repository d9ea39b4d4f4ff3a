#include "worker/extraction/match.h"

#include "worker/extraction/match_noun.h"
#include "worker/extraction/match_test.h"

static void try_refs(const Ruleset *rules, const RuleRef *ref, const Analysis *a, uint32_t clause, bool modal,
                     FactKind kind, MatchList *out)
{
    while (ref && ref->kind != kind)
        ref = ref->other;
    for (; ref && ref->kind == kind; ref = ref->next) {
        if (!a->trace && !match_may_fire(rules, a, clause, ref)) /* who follows is told by match_test() */
            continue;
        if (modal && ref->rule->verbs.count && !ref->rule->modals.count)
            continue; /* "will Hilfe liefern" is no "will in die EU" */
        Match m = {.rule = ref->rule, .clause = clause, .noun = NO_TOKEN, .owner = -1, .last = -1};
        m.negated = a->clauses.items[clause].negation != NO_TOKEN;
        Refusal refusal = match_test(rules, a, clause, ref);
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
    if (k->verb)
        try_refs(rules, rules->by_word[k->verb->lemma], a, clause, false, kind, out);
    if (k->modal)
        try_refs(rules, rules->by_word[k->modal->lemma], a, clause, true, kind, out);
    if (kind == FACT_KIND_POSITION && is_state(a, k)) /* "sei ausgeschlossen" judges like "sei falsch" */
        try_refs(rules, rules->by_word[match_verb_form(a, k->finite, VERB_FINITE)->verb->lemma], a, clause, false, kind,
                 out);
    if (k->finite != NO_TOKEN)
        try_refs(rules, rules->by_any, a, clause, false, kind, out);
    match_nouns(rules, a, clause, kind, out);
}
