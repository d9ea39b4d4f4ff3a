#include "worker/extraction/match_test.h"

static const Token *tok(const Analysis *a, uint32_t i)
{
    return &a->tokens.items[i];
}

/* ---- words ---- */

static bool word_agrees(Str pattern, Str word)
{
    if (pattern.len && pattern.ptr[pattern.len - 1] == '*')
        return str_starts(word, str_slice(pattern, 0, pattern.len - 1));
    return str_equal(pattern, word);
}

bool match_has(const Analysis *a, uint32_t clause, const RuleWords *words)
{
    const Clause *k = &a->clauses.items[clause];
    for (uint32_t i = k->first; i < k->last; i++) {
        if (a->clauses.owner[i] != clause || tok(a, i)->kind != TOKEN_WORD)
            continue;
        for (size_t w = 0; w < words->count; w++)
            if (word_agrees(words->items[w], tok(a, i)->folded))
                return true;
    }
    return false;
}

/* Words with any ending are few: those are compared, the whole ones were looked up. */
static bool has_any(const Analysis *a, uint32_t clause, ClauseWords *here, const RuleWords *words)
{
    const Clause *k = &a->clauses.items[clause];
    for (uint32_t i = k->first; !here->known && i < k->last; i++)
        if (a->clauses.owner[i] == clause && tok(a, i)->kind == TOKEN_WORD)
            wordset_join(here->index, tok(a, i)->folded, &here->sets);
    bool shared = !here->known && k->modal && a->clauses.owner[k->modal_token] != clause;
    if (shared) /* "soll Frieden sichern und ein Zeichen setzen" */
        wordset_join(here->index, tok(a, k->modal_token)->folded, &here->sets);
    here->known = true;
    return wordset_has(&here->sets, words->set) || (words->open && match_has(a, clause, words));
}

bool match_lemma_among(const Analysis *a, const Verb *verb, const RuleWords *words)
{
    for (size_t i = 0; verb && i < words->count; i++)
        if (str_equal(lexicon_word_text(a->lexicon, verb->lemma), words->items[i]))
            return true;
    return false;
}

static bool chosen(RuleChoice choice, bool is)
{
    return choice == CHOICE_ANY || (choice == CHOICE_YES) == is;
}

/* ---- conditions ---- */

/* A visit is none by itself. */
static bool is_event(const Analysis *a, const Chunk *chunk)
{
    const LexItem *event = match_event(a, chunk);
    return event && !event->pair;
}

/* Does the clause name a meeting: "nahm an dem Gipfel teil"? */
static bool has_event(const Analysis *a, const Clause *k)
{
    const Clause *above = k->kind == CLAUSE_RELATIVE && k > a->clauses.items ? k - 1 : NULL;
    for (uint32_t n = 0; above && n < above->chunk_count; n++) { /* "die Gespräche, an denen er teilnahm" */
        const Chunk *chunk = &a->clauses.chunks.items[above->chunk_first + n];
        if (chunk->last + 3 >= k->first && chunk->last <= k->first && is_event(a, chunk))
            return true;
    }
    for (uint32_t n = k->chunk_first; n < k->chunk_first + k->chunk_count; n++) {
        const Chunk *chunk = &a->clauses.chunks.items[n];
        const Mention *m = chunk->mention >= 0 ? &a->mentions.items[chunk->mention] : NULL;
        if (is_event(a, chunk) || (m && m->kind == MENTION_FORUM && m->item->code == MEETING_FORMAT_CONFERENCE))
            return true;
    }
    return false;
}

static bool negatable(const Rule *rule)
{
    return rule->stance_negated || rule->status_negated || rule->kind == FACT_KIND_MEETING;
}

static bool is_reported(const Analysis *a, const Clause *k)
{
    const Clause *head = k->parent >= 0 ? &a->clauses.items[k->parent] : NULL;
    return head && head->speech && !head->modal && head->negation == NO_TOKEN && head->passive;
}

/* What somebody should, must or may do is neither his stance nor his promise; what hangs on "ob" or "falls" is not told
 * as so. */
static bool is_told(const Analysis *a, const Clause *k, const Rule *rule)
{
    static const char *const DUTIES[] = {"müssen", "sollen", "dürfen"};
    if (rule->kind == FACT_KIND_MEETING)
        return true;
    bool supposed = k->kind == CLAUSE_MAIN && k->finite == k->first && (k->konjunktiv_1 || k->konjunktiv_2) &&
                    k->first == a->sentences.items[k->sentence].first;
    if (rule->kind == FACT_KIND_POSITION && k->modal && k->finite != NO_TOKEN &&
        (k->finite == k->first || (tok(a, k->finite)->flags & TOKEN_CAPITAL)) && !k->quoted &&
        str_equal(lexicon_word_text(a->lexicon, k->modal->lemma), STR("sollen")))
        supposed = true;                          /* "sollte Moskau nicht zustimmen" */
    if (k->kind == CLAUSE_INFINITIVE || supposed) /* "Verweigere Moskau das, …" */
        return false;                             /* the verb that it hangs on decides: "lehnt ab, … zu liefern" */
    bool by_speaker = rule->roles[ROLE_HOLDER].count && rule->roles[ROLE_HOLDER].items[0].kind == PLACE_SPEAKER;
    bool planned = rule->kind == FACT_KIND_PLEDGE && k->passive; /* "sollen geliefert werden" */
    if (by_speaker && k->kind == CLAUSE_RELATIVE && (!rule->modals.count || k->passive))
        return false; /* what describes something, even in somebody's words, is no judgement of his */
    for (size_t i = 0; k->modal && !rule->modals.count && !by_speaker && i < 3; i++)
        if (str_equal(lexicon_word_text(a->lexicon, k->modal->lemma), str_of(DUTIES[i])) && !(planned && i == 1))
            return false;
    if (k->opener == NO_TOKEN || k->kind != CLAUSE_SUBORDINATE)
        return (k->kind != CLAUSE_VERB_FIRST || rule->quoted == CHOICE_YES) && /* "Beenden Sie …" */
               !(rule->any && k->kind == CLAUSE_RELATIVE);
    const Token *opener = tok(a, k->opener);
    if (token_is(opener, "dass")) {
        bool said = k->parent >= 0 && (uint32_t)k->parent == k->speech_clause;
        if (rule->kind == FACT_KIND_PLEDGE && k->speaker < 0)
            return is_reported(a, k); /* "es wird gemeldet, dass …" */
        return k->speaker >= 0 && (said || rule->kind != FACT_KIND_PLEDGE);
    }
    return !rule->any && !token_is(opener, "ob") && !token_is(opener, "damit") && !token_has(opener, WORD_CONDITION);
}

static bool modal_among(const Analysis *a, const Clause *k, const RuleWords *words)
{
    for (size_t i = 0; k->future && i < words->count; i++)
        if (str_equal(words->items[i], STR("werden")))
            return true;
    return match_lemma_among(a, k->modal, words);
}

/* "Wir müssen", "man solle", "sein Land brauche": is the subject of somebody's words himself, or his state? */
static bool is_self(const Analysis *a, uint32_t clause)
{
    static const char *const WORDS[] = {"wir", "man", "ich", "uns"};
    const Clause *k = &a->clauses.items[clause];
    const Chunk *c = k->subject >= 0 ? &a->clauses.chunks.items[k->subject] : NULL;
    for (size_t i = 0; c && c->pronoun != NO_TOKEN && i < sizeof WORDS / sizeof *WORDS; i++)
        if (token_is(tok(a, c->pronoun), WORDS[i]))
            return true;
    int32_t subject = analysis_subject(a, clause);
    if (subject < 0 || k->speaker < 0)
        return false;
    const Mention *m = &a->mentions.items[subject], *speaker = &a->mentions.items[k->speaker];
    return m->country[0] ? str_equal(str_of(m->country), str_of(speaker->country)) : str_equal(m->name, speaker->name);
}

/* Has the clause a dass-clause? */
static bool has_that(const Analysis *a, uint32_t clause)
{
    const Clause *k = &a->clauses.items[clause];
    for (uint32_t i = clause + 1; i < a->clauses.of_sentence[k->sentence + 1]; i++) {
        const Clause *next = &a->clauses.items[i];
        if (next->kind == CLAUSE_SUBORDINATE && next->parent == (int32_t)clause && next->opener != NO_TOKEN &&
            token_is(tok(a, next->opener), "dass"))
            return true;
    }
    return false;
}

/* "…, wenn", "…, sobald": does a condition hang on the clause? */
static bool has_condition(const Analysis *a, uint32_t clause)
{
    const Clause *k = &a->clauses.items[clause];
    for (uint32_t i = a->clauses.of_sentence[k->sentence]; i < a->clauses.of_sentence[k->sentence + 1]; i++) {
        const Clause *next = &a->clauses.items[i];
        bool conditional = next->opener != NO_TOKEN && token_has(tok(a, next->opener), WORD_CONDITION);
        bool near = i == clause + 1 || next->parent == (int32_t)clause;
        if (near && next->kind == CLAUSE_SUBORDINATE && conditional)
            return true;
    }
    return false;
}

static bool has_quotation(const Analysis *a, uint32_t clause)
{
    const Clause *k = &a->clauses.items[clause];
    for (uint32_t i = k->first; i < k->last; i++)
        if (a->clauses.owner[i] == clause && (tok(a, i)->flags & (TOKEN_QUOTED | TOKEN_NAMED)) == TOKEN_QUOTED)
            return true;
    return false;
}

const VerbForm *match_verb_form(const Analysis *a, uint32_t token, VerbPart part)
{
    for (const VerbForm *f = lexicon_verb_forms(a->lexicon, tok(a, token)->word); f; f = f->next)
        if (f->part == part)
            return f;
    return NULL;
}

/* "hat die Angriffe einzustellen", "ist zu prüfen" */
static bool is_duty(const Analysis *a, const Clause *k)
{
    if (k->finite == NO_TOKEN || k->verb_token == NO_TOKEN || k->verb_token == k->finite || k->modal)
        return false;
    const VerbForm *f = match_verb_form(a, k->finite, VERB_FINITE);
    bool auxiliary = f && (f->verb->kind == VERB_HAVE || f->verb->kind == VERB_BE);
    bool zu = match_verb_form(a, k->verb_token, VERB_ZU_INFINITIVE) ||
              (k->verb_token > 0 && token_is(tok(a, k->verb_token - 1), "zu"));
    return auxiliary && zu;
}

/* The first condition that fails; REFUSAL_NONE: the rule fires. */
Refusal match_test(const Analysis *a, uint32_t clause, ClauseWords *here, const Rule *rule, bool *negated)
{
    const Clause *k = &a->clauses.items[clause];
    *negated = k->negation != NO_TOKEN;
    if (*negated && rule->negation == CHOICE_ANY && !negatable(rule))
        return REFUSAL_NEGATED;
    if (!is_told(a, k, rule))
        return REFUSAL_NOT_TOLD;
    if (!chosen(rule->negation, *negated))
        return REFUSAL_NEGATION;
    if (!chosen(rule->passive, k->passive))
        return REFUSAL_PASSIVE;
    if (!chosen(rule->modal, k->modal || k->future))
        return REFUSAL_INTENT;
    if (!chosen(rule->speech, k->speaker >= 0))
        return REFUSAL_SPEECH;
    if (!chosen(rule->past, k->past))
        return REFUSAL_PAST;
    if (!chosen(rule->konjunktiv, k->konjunktiv_1 || k->konjunktiv_2))
        return REFUSAL_KONJUNKTIV;
    if (rule->wenn != CHOICE_ANY && !chosen(rule->wenn, has_condition(a, clause)))
        return REFUSAL_WENN;
    if (rule->quoted != CHOICE_ANY && !chosen(rule->quoted, has_quotation(a, clause)))
        return REFUSAL_QUOTED;
    if (rule->self != CHOICE_ANY && !chosen(rule->self, is_self(a, clause)))
        return REFUSAL_SELF;
    if (rule->duty != CHOICE_ANY && !chosen(rule->duty, is_duty(a, k)))
        return REFUSAL_DUTY;
    if (rule->that != CHOICE_ANY && !chosen(rule->that, has_that(a, clause)))
        return REFUSAL_THAT;
    if (rule->modals.count && !modal_among(a, k, &rule->modals))
        return REFUSAL_MODAL;
    if (rule->with.count && !has_any(a, clause, here, &rule->with))
        return REFUSAL_WITH;
    if (rule->also.count && !has_any(a, clause, here, &rule->also))
        return REFUSAL_ALSO;
    if (rule->event_with && !has_event(a, k))
        return REFUSAL_EVENT;
    if (rule->without.count && has_any(a, clause, here, &rule->without))
        return REFUSAL_WITHOUT;
    bool pattern = !rule->pattern || pattern_matches(rule->pattern, clause_text(a, clause));
    return pattern ? REFUSAL_NONE : REFUSAL_PATTERN;
}
