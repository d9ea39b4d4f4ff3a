#include "worker/extraction/pledge_status.h"

#include "worker/extraction/pledge_actor.h"
#include "worker/text/verb.h"

static bool weighs(Str lemma)
{
    return str_equal(lemma, STR("prüfen")) || str_equal(lemma, STR("erwägen")) || str_equal(lemma, STR("überlegen"));
}

/* "… die Hilfe einzustellen", "… den Faden nicht abreißen zu lassen" */
static bool ends_something(const Ruleset *rules, const Analysis *a, const Clause *k)
{
    if (!k->verb || !str_equal(lexicon_word_text(a->lexicon, k->verb->lemma), STR("lassen")))
        return k->verb && rules->ends[k->verb->lemma];
    for (uint32_t i = k->first; i < k->last; i++) {
        const VerbForm *f = clause_form(&a->tokens.items[i], VERB_INFINITIVE);
        if (f && rules->ends[f->verb->lemma])
            return true;
    }
    return false;
}

/* "Vielleicht werden wir Panzer liefern" */
static bool is_doubtful(const Analysis *a, uint32_t clause)
{
    static const char *const WORDS[] = {"vielleicht", "möglicherweise", "womöglich", "eventuell"};
    const Clause *k = &a->clauses.items[clause];
    for (uint32_t i = k->first; i < k->last; i++)
        for (size_t w = 0; a->clauses.owner[i] == clause && w < sizeof WORDS / sizeof *WORDS; w++)
            if (token_is(&a->tokens.items[i], WORDS[w]))
                return true;
    return false;
}

PledgeStatus pledge_status(const Ruleset *rules, const Analysis *a, const Match *m, PledgeGoods what, bool amount)
{
    uint32_t goods = what.clause;
    const Rule *rule = m->rule;
    const Clause *k = &a->clauses.items[m->clause];
    bool done = k->past && !k->future;
    if (m->negated && rule->status_negated)
        return done && !rule->status ? PLEDGE_STATUS_NONE : rule->status_negated;
    const Clause *content = &a->clauses.items[goods];
    bool ends = ends_something(rules, a, content);
    bool done_before = goods != m->clause && content->kind == CLAUSE_SUBORDINATE && content->perfect &&
                       !content->future && content->opener != NO_TOKEN &&
                       token_is(&a->tokens.items[content->opener], "dass");
    if (done_before) /* "kündigte an, dass die Raketen verlegt worden seien" */
        return amount ? PLEDGE_STATUS_DELIVERED : PLEDGE_STATUS_NONE;
    if (goods != m->clause && content->verb && weighs(lexicon_word_text(a->lexicon, content->verb->lemma)))
        return PLEDGE_STATUS_CONSIDERED; /* "ist bereit, … zu prüfen" */
    bool reversed = content->negation != NO_TOKEN ? !ends : ends && pledge_goes_abroad(what.type);
    reversed = reversed && goods != m->clause; /* "versprach, nicht zu …", "…, die Hilfe einzustellen" */
    if (reversed && rule->status != PLEDGE_STATUS_CONSIDERED)
        return rule->status == PLEDGE_STATUS_REFUSED ? PLEDGE_STATUS_NONE : PLEDGE_STATUS_REFUSED;
    if (m->attribute.last)
        return rule->status;
    if (is_doubtful(a, m->clause) && rule->status != PLEDGE_STATUS_COMMITTED && rule->status != PLEDGE_STATUS_REFUSED)
        return PLEDGE_STATUS_CONSIDERED;
    Str modal = k->modal ? lexicon_word_text(a->lexicon, k->modal->lemma) : (Str){NULL, 0};
    bool open = k->modal || k->future; /* "will zusagen": nothing is settled yet */
    if (rule->status && (rule->status != PLEDGE_STATUS_COMMITTED || !open || m->noun != NO_TOKEN))
        return rule->status;
    bool bare = !rule->status && !amount && (what.type == PLEDGE_TYPE_OTHER || what.type == PLEDGE_TYPE_FUNDS);
    if (bare && !open) /* "leistet viel Hilfe" */
        return PLEDGE_STATUS_NONE;
    if (str_equal(modal, STR("können")) || str_equal(modal, STR("mögen")))
        return PLEDGE_STATUS_CONSIDERED;
    if (open || !done)
        return PLEDGE_STATUS_ANNOUNCED;
    return amount ? PLEDGE_STATUS_DELIVERED : PLEDGE_STATUS_NONE;
}
