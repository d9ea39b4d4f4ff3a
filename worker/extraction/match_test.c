#include "worker/extraction/match_test.h"

#include "worker/extraction/match_noun.h"

static const Token *tok(const Analysis *a, uint32_t i)
{
    return &a->tokens.items[i];
}

/* ---- words ---- */

static bool agrees_with_open(const RuleWords *words, Str word)
{
    for (size_t w = 0; w < words->count; w++) {
        Str open = words->items[w];
        if (open.ptr[open.len - 1] == '*' && str_starts(word, (Str){open.ptr, open.len - 1}))
            return true;
    }
    return false;
}

static bool agrees_with_whole(const RuleWords *words, Str word)
{
    for (size_t w = 0; w < words->count; w++)
        if (str_equal(words->items[w], word))
            return true;
    return false;
}

static bool has_agreeing(const Analysis *a, uint32_t clause, const RuleWords *words,
                         bool (*agrees)(const RuleWords *, Str))
{
    const Clause *k = &a->clauses.items[clause];
    for (uint32_t i = k->first; i < k->last; i++)
        if (a->clauses.owner[i] == clause && tok(a, i)->kind == TOKEN_WORD && agrees(words, tok(a, i)->folded))
            return true;
    return false;
}

bool match_has(const Analysis *a, uint32_t clause, const RuleWords *words)
{
    return has_agreeing(a, clause, words, agrees_with_whole) ||
           (words->open && has_agreeing(a, clause, words, agrees_with_open));
}

static void join_words(const Ruleset *rules, const Analysis *a, uint32_t clause, WordSets *sets)
{
    const Clause *k = &a->clauses.items[clause];
    for (uint32_t i = k->first; i < k->last; i++)
        if (a->clauses.owner[i] == clause && tok(a, i)->kind == TOKEN_WORD)
            wordset_join(&rules->words, tok(a, i)->folded, sets);
    if (k->modal && a->clauses.owner[k->modal_token] != clause) /* "soll Frieden sichern und ein Zeichen setzen" */
        wordset_join(&rules->words, tok(a, k->modal_token)->folded, sets);
}

/* The sets that the clause's words are in, found once. */
static const WordSets *words_of(const Ruleset *rules, const Analysis *a, uint32_t clause)
{
    ClauseTests *here = &a->tests[clause];
    if (!here->words_known)
        join_words(rules, a, clause, &here->sets);
    here->words_known = true;
    return &here->sets;
}

/* Words with any ending are few: those are compared, the whole ones were looked up. */
static bool has_any(const Ruleset *rules, const Analysis *a, uint32_t clause, const RuleWords *words)
{
    ClauseTests *here = &a->tests[clause];
    if (wordset_has(words_of(rules, a, clause), words->set))
        return true;
    if (words->open && !wordset_has(&here->open_known, words->set)) {
        wordset_put(&here->open_known, words->set);
        if (has_agreeing(a, clause, words, agrees_with_open))
            wordset_put(&here->open, words->set);
    }
    return words->open && wordset_has(&here->open, words->set);
}

bool match_lemma_among(const Analysis *a, const Verb *verb, const RuleWords *words)
{
    for (size_t i = 0; verb && i < words->count; i++)
        if (str_equal(lexicon_word_text(a->lexicon, verb->lemma), words->items[i]))
            return true;
    return false;
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

static bool is_reported(const Analysis *a, const Clause *k)
{
    const Clause *head = k->parent >= 0 ? &a->clauses.items[k->parent] : NULL;
    return head && head->speech && !head->modal && head->negation == NO_TOKEN && head->passive;
}

/* "sollte Moskau nicht zustimmen", "Verweigere Moskau das, …": what might be. */
static bool is_supposed(const Analysis *a, const Clause *k, unsigned telling)
{
    bool first = k->finite == k->first || (k->finite != NO_TOKEN && (tok(a, k->finite)->flags & TOKEN_CAPITAL));
    if ((telling & TELLING_POSITION) && k->modal && k->finite != NO_TOKEN && first &&
        str_equal(lexicon_word_text(a->lexicon, k->modal->lemma), STR("sollen")))
        return true;
    return k->kind == CLAUSE_MAIN && k->finite == k->first && (k->konjunktiv_1 || k->konjunktiv_2) &&
           k->first == a->sentences.items[k->sentence].first;
}

/* Is it a duty of somebody, "muss liefern"? What is to be pledged may be planned: "sollen geliefert werden". */
static bool is_imposed(const Analysis *a, const Clause *k, unsigned telling)
{
    static const char *const DUTIES[] = {"müssen", "sollen", "dürfen"};
    if (!k->modal || (telling & (TELLING_MODAL | TELLING_BY_SPEAKER)))
        return false;
    bool planned = !(telling & TELLING_POSITION) && k->passive;
    for (size_t i = 0; i < 3; i++)
        if (str_is(lexicon_word_text(a->lexicon, k->modal->lemma), DUTIES[i]) && !(planned && i == 1))
            return true;
    return false;
}

/* "wo wir sein müssen", "wie wichtig das sei" */
static bool is_question(const Analysis *a, const Clause *k)
{
    return k->opener != NO_TOKEN && k->kind != CLAUSE_MAIN && token_has(tok(a, k->opener), WORD_QUESTION);
}

/* "wie viele Panzer Polen liefert", "wann es liefert": whether he does is left open; "wie Polen mitteilte" tells it. */
static bool is_left_open(const Analysis *a, const Clause *k)
{
    static const char *const DEGREES[] = {"viel", "viele", "lange", "schnell", "genau", "weit", "hoch", "oft", "stark"};
    if (!is_question(a, k) || k->kind == CLAUSE_RELATIVE)
        return false;
    bool how = token_is(tok(a, k->opener), "wie");
    for (size_t i = 0; how && i < sizeof DEGREES / sizeof *DEGREES; i++)
        if (token_is(tok(a, k->opener + 1), DEGREES[i]))
            return true;
    return !how && !token_is(tok(a, k->opener), "wo");
}

/* What somebody should, must or may do is neither his stance nor his promise; what hangs on "ob" or "falls" is not told
 * as so. */
static bool is_told(const Analysis *a, const Clause *k, unsigned telling)
{
    bool pledge = !(telling & TELLING_POSITION), any = telling & TELLING_ANY;
    if (k->kind == CLAUSE_INFINITIVE || is_supposed(a, k, telling))
        return false; /* the verb that it hangs on decides: "lehnt ab, … zu liefern" */
    if (pledge && k->opener != NO_TOKEN && token_is(tok(a, k->opener), "wonach"))
        return false; /* "Berichte, wonach …" */
    if (pledge && is_left_open(a, k))
        return false;
    if ((telling & TELLING_BY_SPEAKER) && k->kind == CLAUSE_RELATIVE && (!(telling & TELLING_MODAL) || k->passive))
        return false; /* what describes something, even in somebody's words, is no judgement of his */
    if (is_imposed(a, k, telling) || ((telling & TELLING_BY_SPEAKER) && is_question(a, k)))
        return false;
    if (k->opener == NO_TOKEN || k->kind != CLAUSE_SUBORDINATE)
        return (k->kind != CLAUSE_VERB_FIRST || (telling & TELLING_QUOTED)) && /* "Beenden Sie …" */
               !(any && k->kind == CLAUSE_RELATIVE);
    const Token *opener = tok(a, k->opener);
    if (token_is(opener, "dass")) {
        bool said = k->parent >= 0 && (uint32_t)k->parent == k->speech_clause;
        if (pledge && k->speaker < 0)
            return is_reported(a, k); /* "es wird gemeldet, dass …" */
        return k->speaker >= 0 && (said || !pledge);
    }
    return !any && !token_is(opener, "ob") && !token_is(opener, "damit") && !token_has(opener, WORD_CONDITION);
}

static bool is_told_for(const Analysis *a, uint32_t clause, const RuleRef *ref)
{
    ClauseTests *here = &a->tests[clause];
    uint32_t bit = UINT32_C(1) << ref->telling;
    if (ref->kind == FACT_KIND_MEETING)
        return true;
    if (!(here->told_known & bit)) {
        here->told_known |= bit;
        here->told |= is_told(a, &a->clauses.items[clause], ref->telling) ? bit : 0;
    }
    return (here->told & bit) != 0;
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
        bool before = i + 1 == clause && k->finite == k->first; /* "Wenn …, kommt …" */
        bool near = before || i == clause + 1 || next->parent == (int32_t)clause;
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
static bool is_duty(const Analysis *a, uint32_t clause)
{
    const Clause *k = &a->clauses.items[clause];
    if (k->finite == NO_TOKEN || k->verb_token == NO_TOKEN || k->verb_token == k->finite || k->modal)
        return false;
    const VerbForm *f = match_verb_form(a, k->finite, VERB_FINITE);
    bool auxiliary = f && (f->verb->kind == VERB_HAVE || f->verb->kind == VERB_BE);
    bool zu = match_verb_form(a, k->verb_token, VERB_ZU_INFINITIVE) ||
              (k->verb_token > 0 && token_is(tok(a, k->verb_token - 1), "zu"));
    return auxiliary && zu;
}

/* CLAUSE_… that cost nothing to see. */
static unsigned bits_of(const Clause *k)
{
    return (k->passive ? CLAUSE_IS_PASSIVE : 0u) | (k->modal || k->future ? CLAUSE_IS_INTENT : 0u) |
           (k->speaker >= 0 ? CLAUSE_IS_SPEECH : 0u) | (k->past ? CLAUSE_IS_PAST : 0u) |
           (k->konjunktiv_1 || k->konjunktiv_2 ? CLAUSE_IS_KONJUNKTIV : 0u) |
           (k->negation != NO_TOKEN ? CLAUSE_IS_NEGATED : 0u);
}

/* What may be asked of a clause, in the order in which it is refused; `find` where it is not seen at once. */
static const struct {
    uint16_t bit;
    Refusal refusal;
    bool (*find)(const Analysis *a, uint32_t clause);
} ASKED[] = {
    {CLAUSE_IS_NEGATED, REFUSAL_NEGATION, NULL},
    {CLAUSE_IS_PASSIVE, REFUSAL_PASSIVE, NULL},
    {CLAUSE_IS_INTENT, REFUSAL_INTENT, NULL},
    {CLAUSE_IS_SPEECH, REFUSAL_SPEECH, NULL},
    {CLAUSE_IS_PAST, REFUSAL_PAST, NULL},
    {CLAUSE_IS_KONJUNKTIV, REFUSAL_KONJUNKTIV, NULL},
    {CLAUSE_HAS_CONDITION, REFUSAL_WENN, has_condition},
    {CLAUSE_HAS_QUOTATION, REFUSAL_QUOTED, has_quotation},
    {CLAUSE_IS_OF_SELF, REFUSAL_SELF, is_self},
    {CLAUSE_IS_DUTY, REFUSAL_DUTY, is_duty},
    {CLAUSE_HAS_THAT, REFUSAL_THAT, has_that},
};
enum { ASKED_COUNT = sizeof ASKED / sizeof *ASKED };

ClauseTests *match_tests_new(const Analysis *a)
{
    ClauseTests *tests = ARENA_ARRAY(a->arena, a->clauses.count, ClauseTests);
    unsigned known = 0;
    for (size_t n = 0; n < ASKED_COUNT; n++)
        known |= ASKED[n].find ? 0u : ASKED[n].bit;
    for (size_t i = 0; i < a->clauses.count; i++) {
        tests[i].bits = (uint16_t)bits_of(&a->clauses.items[i]);
        tests[i].bits_known = (uint16_t)known;
        tests[i].acts = match_acts_of(a, &a->clauses.items[i]);
    }
    return tests;
}

/* What of it a ref asks for and nobody has found out. */
static void find_bits(const Analysis *a, uint32_t clause, unsigned bits)
{
    ClauseTests *here = &a->tests[clause];
    for (size_t n = 0; n < ASKED_COUNT && (bits & ~(unsigned)here->bits_known); n++) {
        if (!(bits & ASKED[n].bit) || (here->bits_known & ASKED[n].bit))
            continue;
        here->bits_known = (uint16_t)(here->bits_known | ASKED[n].bit);
        if (ASKED[n].find(a, clause))
            here->bits = (uint16_t)(here->bits | ASKED[n].bit);
    }
}

static bool is_asked(const Analysis *a, uint32_t clause, const RuleRef *ref)
{
    const ClauseTests *here = &a->tests[clause];
    if ((ref->must & here->bits_known & ~(unsigned)here->bits) || (ref->must_not & here->bits))
        return false;
    unsigned unknown = (ref->must | (unsigned)ref->must_not) & ~(unsigned)here->bits_known;
    if (!unknown)
        return true;
    find_bits(a, clause, unknown);
    return (here->bits & ref->must) == ref->must && !(here->bits & ref->must_not);
}

bool match_may_fire(const Ruleset *rules, const Analysis *a, uint32_t clause, const RuleRef *ref)
{
    if (!is_asked(a, clause, ref) || !is_told_for(a, clause, ref))
        return false;
    if (!ref->with && !ref->also)
        return true;
    const WordSets *sets = words_of(rules, a, clause);
    return (!ref->with || wordset_has(sets, ref->with - 1u)) && (!ref->also || wordset_has(sets, ref->also - 1u));
}

/* The first of what a ref asks for that the clause lacks. */
static Refusal refusal_of(const Analysis *a, uint32_t clause, const RuleRef *ref)
{
    for (size_t n = 0; n < ASKED_COUNT; n++) {
        find_bits(a, clause, ASKED[n].bit & (unsigned)(ref->must | ref->must_not));
        bool is = (a->tests[clause].bits & ASKED[n].bit) != 0;
        if (is ? ref->must_not & ASKED[n].bit : ref->must & ASKED[n].bit)
            return ASKED[n].refusal;
    }
    return REFUSAL_NONE;
}

Refusal match_test(const Ruleset *rules, const Analysis *a, uint32_t clause, const RuleRef *ref)
{
    const Rule *rule = ref->rule;
    const Clause *k = &a->clauses.items[clause];
    if (k->negation != NO_TOKEN && rule->negation == CHOICE_ANY && (ref->must_not & CLAUSE_IS_NEGATED))
        return REFUSAL_NEGATED;
    if (!is_told_for(a, clause, ref))
        return REFUSAL_NOT_TOLD;
    if (!is_asked(a, clause, ref))
        return refusal_of(a, clause, ref);
    if (rule->modals.count && !modal_among(a, k, &rule->modals))
        return REFUSAL_MODAL;
    if (rule->with.count && !has_any(rules, a, clause, &rule->with))
        return REFUSAL_WITH;
    if (rule->also.count && !has_any(rules, a, clause, &rule->also))
        return REFUSAL_ALSO;
    if (rule->event_with && !has_event(a, k))
        return REFUSAL_EVENT;
    if (rule->without.count && has_any(rules, a, clause, &rule->without))
        return REFUSAL_WITHOUT;
    bool pattern = !rule->pattern || pattern_matches(rule->pattern, clause_text(a, clause));
    return pattern ? REFUSAL_NONE : REFUSAL_PATTERN;
}
