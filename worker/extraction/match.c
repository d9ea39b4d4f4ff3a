#include "worker/extraction/match.h"

#include <string.h>

#define VAGUE_TOPICS                                                                                      \
    (1u << TOPIC_WAR_CONDUCT | 1u << TOPIC_PEACE_TALKS | 1u << TOPIC_PEACE_PLAN | 1u << TOPIC_TERRITORY | \
     1u << TOPIC_MILITARY_AID | 1u << TOPIC_ENERGY)
#define VAGUE_GOODS \
    (1u << PLEDGE_TYPE_FUNDS | 1u << PLEDGE_TYPE_DIPLOMACY | 1u << PLEDGE_TYPE_MISSION | 1u << PLEDGE_TYPE_OTHER)

static const Token *tok(const Analysis *a, uint32_t i)
{
    return &a->tokens.items[i];
}

/* ---- triggers ---- */

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

/* The sets that the words of the clause at hand are in; looked up once, and only where a rule asks. */
typedef struct ClauseWords {
    const WordIndex *index;
    WordSets sets;
    bool known;
} ClauseWords;

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

static bool lemma_among(const Analysis *a, const Verb *verb, const RuleWords *words)
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

const LexItem *match_event(const Analysis *a, const Chunk *chunk)
{
    const Token *head = tok(a, chunk->head);
    if (!(head->flags & TOKEN_CAPITAL))
        return NULL;
    for (int pass = 0; pass < 2; pass++) {
        uint32_t word = pass ? head->tail : head->word;
        for (const LexEntry *e = lexicon_entries(a->lexicon, word); e; e = e->next)
            if (e->item->type == LEX_EVENT)
                return e->item->ignored ? NULL : e->item;
    }
    return NULL;
}

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
    return !rule->any && !token_is(opener, "ob") && !token_is(opener, "damit") &&
           !(opener->word && lexicon_has_class(a->lexicon, opener->word, WORD_CONDITION));
}

static bool modal_among(const Analysis *a, const Clause *k, const RuleWords *words)
{
    for (size_t i = 0; k->future && i < words->count; i++)
        if (str_equal(words->items[i], STR("werden")))
            return true;
    return lemma_among(a, k->modal, words);
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
        uint32_t word = next->opener == NO_TOKEN ? 0 : tok(a, next->opener)->word;
        bool near = i == clause + 1 || next->parent == (int32_t)clause;
        if (near && next->kind == CLAUSE_SUBORDINATE && word && lexicon_has_class(a->lexicon, word, WORD_CONDITION))
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

static const VerbForm *form_of(const Analysis *a, uint32_t token, VerbPart part)
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
    const VerbForm *f = form_of(a, k->finite, VERB_FINITE);
    bool auxiliary = f && (f->verb->kind == VERB_HAVE || f->verb->kind == VERB_BE);
    bool zu = form_of(a, k->verb_token, VERB_ZU_INFINITIVE) ||
              (k->verb_token > 0 && token_is(tok(a, k->verb_token - 1), "zu"));
    return auxiliary && zu;
}

/* The first condition that fails; REFUSAL_NONE: the rule fires. */
static Refusal test(const Analysis *a, uint32_t clause, ClauseWords *here, const Rule *rule, bool *negated)
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
        if (ref->kind != kind || (!asked && !a->trace)) /* who follows is told by test() */
            continue;
        if (modal && ref->rule->verbs.count && !ref->rule->modals.count)
            continue; /* "will Hilfe liefern" is no "will in die EU" */
        Match m = {.rule = ref->rule, .clause = clause, .noun = NO_TOKEN, .owner = -1, .last = -1};
        Refusal refusal = test(a, clause, here, ref->rule, &m.negated);
        if (refusal)
            trace_refused(a, ref->rule->id, clause, NO_TOKEN, refusal);
        else
            ARENA_PUSH(a->arena, out, m);
    }
}

/* ---- nouns ---- */

static bool usable(const Analysis *a, int32_t mention)
{
    const Mention *m = a->mentions.items && mention >= 0 ? &a->mentions.items[mention] : NULL;
    return m && m->type != ACTOR_TYPE_NONE && !m->apposed;
}

static bool acts(const Analysis *a, int32_t mention)
{
    return usable(a, mention) && a->mentions.items && !a->mentions.items[mention].place_only;
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
    bool seat = from && usable(a, m) && a->mentions.items[m].place_name.len;
    return seat || acts(a, m) ? m : -1;
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
        if (acts(a, m) && !possesses(a, m, by))
            return m;
        end = by->last;
    }
    return beside;
}

/* 'i': "ihre"; 's': "seine"; 'u': "unsere"; 0: no possessive before the noun. */
static char possessive_of(const Analysis *a, const Chunk *c)
{
    for (uint32_t i = c->first; i < c->head; i++)
        if (tok(a, i)->word && lexicon_has_class(a->lexicon, tok(a, i)->word, WORD_POSSESSIVE))
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
    if (acts(a, c->attribute))
        return c->attribute;
    const Mention *m = c->mention >= 0 ? &a->mentions.items[c->mention] : NULL;
    if (m && acts(a, c->mention) && m->kind != MENTION_ADJECTIVE && m->last <= c->head)
        return c->mention;
    const Chunk *before = chunk > k->chunk_first ? c - 1 : NULL; /* "Norwegens Zusage" */
    bool possessor = before && before->last == c->first && acts(a, before->mention) &&
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
    bool light = !k->passive && !c->preposition && lemma_among(a, k->verb, &rule->verbs);
    if (possessive == 'u')
        return usable(a, k->speaker) ? k->speaker : -1;
    if (k->subject == (int32_t)chunk || k->passive || (!possessive && !light))
        return -1;
    *subject = true;
    int32_t owner = analysis_subject(a, clause);
    return acts(a, owner) ? owner : -1;
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
        for (size_t i = 0; e->item->type == LEX_ACT && i < rule->nouns.count; i++)
            if (str_equal(e->item->id, rule->nouns.items[i]))
                return true;
    return false;
}

static bool is_act(const Analysis *a, const Chunk *c)
{
    const Token *t = tok(a, c->head);
    if (!(t->flags & TOKEN_CAPITAL))
        return false;
    for (const LexEntry *e = lexicon_entries(a->lexicon, t->word ? t->word : t->tail); e; e = e->next)
        if (e->item->type == LEX_ACT)
            return true;
    return false;
}

/* "die Zusage Norwegens": the noun tells the fact, whatever the clause says of it. */
static void try_nouns(const Ruleset *rules, const Analysis *a, uint32_t clause, ClauseWords *here, FactKind kind,
                      MatchList *out)
{
    const Clause *k = &a->clauses.items[clause];
    for (uint32_t n = k->chunk_first; n < k->chunk_first + k->chunk_count; n++) {
        const Chunk *c = &a->clauses.chunks.items[n];
        if (!is_act(a, c))
            continue;
        for (const RuleRef *ref = rules->by_noun; ref; ref = ref->next) {
            Match m = {.rule = ref->rule, .clause = clause, .noun = n, .owner = -1, .last = -1};
            bool subject = false, negated;
            if (ref->kind != kind || !names_act(a, c, ref->rule))
                continue;
            m.negated = is_negated_noun(a, c); /* "hat keine Pläne, …" */
            bool none = m.negated && !(kind == FACT_KIND_PLEDGE && ref->rule->status_negated);
            m.owner = none ? -1 : owner_of(a, clause, n, ref->rule, &subject);
            Refusal refusal = none          ? REFUSAL_NEGATED_NOUN
                              : m.owner < 0 ? REFUSAL_OWNER
                              : subject     ? test(a, clause, here, ref->rule, &negated)
                                            : REFUSAL_NONE;
            if (refusal)
                trace_refused(a, ref->rule->id, clause, n, refusal);
            else
                ARENA_PUSH(a->arena, out, m);
        }
    }
}

/* The passive of state: "ist ausgeschlossen". */
static bool is_state(const Analysis *a, const Clause *k)
{
    if (!k->passive || k->finite == NO_TOKEN || k->verb_token == k->finite)
        return false;
    const VerbForm *f = form_of(a, k->finite, VERB_FINITE);
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
        try_refs(rules->by_word[form_of(a, k->finite, VERB_FINITE)->verb->lemma], a, clause, false, &here, kind, out);
    if (k->finite != NO_TOKEN)
        try_refs(rules->by_any, a, clause, false, &here, kind, out);
    try_nouns(rules, a, clause, &here, kind, out);
}

/* ---- places ---- */

bool match_is_form_of(const Lexicon *lexicon, uint32_t word, Str preposition)
{
    static const struct {
        Str preposition, form;
    } CONTRACTED[] = {
        {{"zu", 2}, {"zum", 3}},   {{"zu", 2}, {"zur", 3}},   {{"von", 3}, {"vom", 3}}, {{"an", 2}, {"am", 2}},
        {{"an", 2}, {"ans", 3}},   {{"in", 2}, {"im", 2}},    {{"in", 2}, {"ins", 3}},  {{"auf", 3}, {"aufs", 4}},
        {{"für", 4}, {"fürs", 5}}, {{"bei", 3}, {"beim", 4}}, {{"um", 2}, {"ums", 3}},
    };
    Str text = lexicon_word_text(lexicon, word);
    if (str_equal(text, preposition))
        return true;
    for (size_t i = 0; i < sizeof CONTRACTED / sizeof *CONTRACTED; i++)
        if (str_equal(text, CONTRACTED[i].form) && str_equal(preposition, CONTRACTED[i].preposition))
            return true;
    return false;
}

static int32_t chunk_behind(const Analysis *a, const Clause *k, Str preposition, uint32_t from)
{
    for (uint32_t n = 0; n < k->chunk_count; n++) {
        const Chunk *chunk = &a->clauses.chunks.items[k->chunk_first + n];
        if (chunk->first >= from && chunk->preposition && match_is_form_of(a->lexicon, chunk->preposition, preposition))
            return (int32_t)(k->chunk_first + n);
    }
    return -1;
}

/* "um … zu", "ohne … zu", "statt … zu": says why or how, not what. */
static bool is_purpose(const Analysis *a, const Clause *k)
{
    static const char *const WORDS[] = {"um", "ohne", "statt", "anstatt"};
    for (size_t i = 0; i < sizeof WORDS / sizeof *WORDS; i++)
        if (token_is(tok(a, k->first), WORDS[i]))
            return true;
    return false;
}

/* The infinitive that "und" joins: "Waffen zu liefern und Soldaten auszubilden"; -1. */
static int32_t next_infinitive(const Analysis *a, int32_t infinitive)
{
    uint32_t next = (uint32_t)infinitive + 1;
    const Clause *k = next < a->clauses.count ? &a->clauses.items[next] : NULL;
    if (!k || k->kind != CLAUSE_INFINITIVE || k->parent != infinitive || k->first == 0)
        return -1;
    const Token *before = &a->tokens.items[k->first - 1];
    return before->word && lexicon_has_class(a->lexicon, before->word, WORD_COORDINATOR) ? (int32_t)next : -1;
}

int32_t match_infinitive(const Analysis *a, uint32_t clause)
{
    uint32_t last = a->clauses.of_sentence[a->clauses.items[clause].sentence + 1];
    for (uint32_t i = clause + 1; i < last; i++) {
        const Clause *k = &a->clauses.items[i];
        if (k->kind == CLAUSE_INFINITIVE && !is_purpose(a, k))
            return (int32_t)i;
        bool insertion = k->speech && k->parent != (int32_t)clause; /* ", sagte er," */
        if (k->kind == CLAUSE_MAIN && k->finite != NO_TOKEN && !insertion)
            break; /* what follows hangs on that one */
    }
    bool field = clause > 0 && a->clauses.items[clause - 1].kind == CLAUSE_INFINITIVE &&
                 a->clauses.items[clause - 1].sentence == a->clauses.items[clause].sentence &&
                 a->clauses.items[clause - 1].parent < 0;
    return field ? (int32_t)clause - 1 : -1; /* "Den Plan, Soldaten zu schicken, lehnt er ab" */
}

static TokenRange range_of_clause(const Analysis *a, uint32_t clause)
{
    return (TokenRange){a->clauses.items[clause].first, a->clauses.items[clause].last, clause};
}

/* "falls …", "sollten …": limits what is said. */
static bool is_condition(const Analysis *a, const Clause *k)
{
    const Token *first = tok(a, k->first), *opener = k->opener == NO_TOKEN ? NULL : tok(a, k->opener);
    bool should = k->finite == k->first && (token_is(first, "sollte") || token_is(first, "sollten"));
    return should || (opener && opener->word && lexicon_has_class(a->lexicon, opener->word, WORD_CONDITION));
}

/* "damit …", "weil …", "während …": says what for, why or when, not what is held. */
static bool is_reason(const Analysis *a, const Clause *k)
{
    static const char *const WORDS[] = {"damit", "weil",   "während",  "nachdem", "bevor",
                                        "ehe",   "obwohl", "obgleich", "indem",   "seitdem"};
    for (size_t i = 0; k->opener != NO_TOKEN && i < sizeof WORDS / sizeof *WORDS; i++)
        if (token_is(tok(a, k->opener), WORDS[i]))
            return true;
    return false;
}

static size_t content_ranges(const Analysis *a, uint32_t clause, TokenRange out[RANGES_MAX])
{
    uint32_t sentence = a->clauses.items[clause].sentence;
    size_t count = 0;
    for (uint32_t i = a->clauses.of_sentence[sentence]; i < a->clauses.of_sentence[sentence + 1]; i++) {
        const Clause *k = &a->clauses.items[i];
        bool child = k->parent == (int32_t)clause &&
                     (k->kind == CLAUSE_SUBORDINATE || (k->kind == CLAUSE_INFINITIVE && !is_purpose(a, k)));
        if (i != clause && count < RANGES_MAX && (child || k->speech_clause == clause) && !is_condition(a, k) &&
            !is_reason(a, k))
            out[count++] = range_of_clause(a, i);
    }
    return count;
}

/* "die Entsendung französischer Soldaten" */
static bool is_genitive_plural(const Analysis *a, const Chunk *c)
{
    const Token *first = tok(a, c->first);
    bool article = first->word && lexicon_has_class(a->lexicon, first->word, WORD_ARTICLE | WORD_POSSESSIVE);
    return c->first < c->head && first->kind == TOKEN_WORD && !(first->flags & TOKEN_CAPITAL) && !article &&
           str_ends(first->folded, STR("er"));
}

static bool token_is_number(const Analysis *a, uint32_t i)
{
    double value;
    return quantity_word(a->lexicon, tok(a, i), &value);
}

/* "über rund 30 Millionen Euro", "von bis zu 20 Panzern": nothing but such words between the noun and the number. */
static bool counts_behind(const Analysis *a, uint32_t first, uint32_t last)
{
    enum { WORDS_MAX = 4 };
    static const char *const WORDS[] = {"über", "von",      "bis",          "zu",         "um",       "rund",
                                        "etwa", "mehr",     "als",          "knapp",      "fast",     "insgesamt",
                                        "gut",  "weiteren", "zusätzlichen", "mindestens", "höchstens"};
    bool preposition = false;
    if (first >= last || last - first > WORDS_MAX)
        return false;
    for (uint32_t i = first; i < last; i++) {
        bool known = false;
        for (size_t w = 0; w < sizeof WORDS / sizeof *WORDS; w++)
            known = known || token_is(tok(a, i), WORDS[w]);
        if (!known)
            return false;
        preposition = preposition || token_is(tok(a, i), "über") || token_is(tok(a, i), "von");
    }
    return preposition && token_is_number(a, last);
}

/* "rief den Iran trotz der Sanktionen zu Verhandlungen auf": of the whole clause, never of the noun before. */
static bool is_circumstance(const Analysis *a, const Chunk *c)
{
    static const char *const WORDS[] = {"trotz", "angesichts", "seit", "wegen", "während", "aufgrund", "anlässlich"};
    for (size_t i = 0; c->preposition && i < sizeof WORDS / sizeof *WORDS; i++)
        if (chunk_is_behind(a->lexicon, c, str_of(WORDS[i])))
            return true;
    return false;
}

/* Attributes behind the noun belong to it: "die Lieferung von Waffen an Kiew". */
static uint32_t end_with_attributes(const Analysis *a, const Clause *k, uint32_t chunk)
{
    uint32_t last = a->clauses.chunks.items[chunk].last;
    for (uint32_t n = chunk + 1; n < k->chunk_first + k->chunk_count; n++) {
        const Chunk *next = &a->clauses.chunks.items[n];
        bool attached =
            next->first == last && !is_circumstance(a, next) && (next->preposition || is_genitive_plural(a, next));
        if (!attached && !counts_behind(a, last, next->first))
            break;
        last = next->last;
    }
    return last;
}

/* What hangs on a noun: its attributes and the clause behind it. */
static size_t ranges_behind(const Analysis *a, const Match *m, TokenRange out[RANGES_MAX])
{
    const Clause *k = &a->clauses.items[m->clause];
    const Chunk *c = &a->clauses.chunks.items[m->noun];
    uint32_t end = end_with_attributes(a, k, m->noun), last = a->clauses.of_sentence[k->sentence + 1];
    size_t count = 0;
    if (c->head + 1 < end)
        out[count++] = (TokenRange){c->head + 1, end, m->clause};
    for (uint32_t i = a->clauses.of_sentence[k->sentence]; i < last && count < RANGES_MAX; i++) {
        const Clause *next = &a->clauses.items[i];
        bool hangs = next->kind == CLAUSE_INFINITIVE || (next->kind == CLAUSE_SUBORDINATE && next->opener != NO_TOKEN &&
                                                         token_is(tok(a, next->opener), "dass"));
        bool closed = end + 1 == k->last; /* only the verb lies between */
        if (hangs && next->first >= end && next->first <= end + 2 + closed) {
            out[count++] = range_of_clause(a, i);
            break;
        }
    }
    return count;
}

/* "Das sei falsch": the subject says nothing of its own. */
static bool points_back(const Analysis *a, const Clause *k)
{
    static const char *const WORDS[] = {"das", "dies", "diese", "dieser", "dieses"};
    if (k->subject < 0)
        return true;
    const Chunk *c = &a->clauses.chunks.items[k->subject];
    if (c->pronoun != NO_TOKEN || (c->mention >= 0 && k->speaker < 0))
        return true;
    for (size_t i = 0; i < sizeof WORDS / sizeof *WORDS; i++)
        if (token_is(tok(a, c->first), WORDS[i]))
            return true;
    return false;
}

/* "die Panzer, die Polen liefern will": the noun before the comma. */
static size_t antecedent_range(const Analysis *a, uint32_t clause, TokenRange out[RANGES_MAX])
{
    const Clause *k = &a->clauses.items[clause];
    for (uint32_t i = clause; i-- > a->clauses.of_sentence[k->sentence];) {
        const Clause *before = &a->clauses.items[i];
        for (uint32_t n = before->chunk_count; n-- > 0;) {
            const Chunk *c = &a->clauses.chunks.items[before->chunk_first + n];
            if (c->last + 2 < k->first || c->last > k->first)
                continue;
            out[0] = (TokenRange){c->first, c->last, i};
            return 1;
        }
    }
    return 0;
}

size_t match_ranges(const Analysis *a, const Match *m, const RulePlace *place, TokenRange out[RANGES_MAX])
{
    uint32_t clause = m->clause;
    const Clause *k = &a->clauses.items[clause];
    int32_t chunk = -1, infinitive;
    size_t count = 0;
    if (m->attribute.last) {
        out[0] = m->attribute;
        return 1;
    }
    switch (place->kind) {
    case PLACE_SUBJECT:
        chunk = k->subject;
        break;
    case PLACE_OBJECT:
        chunk = k->object;
        if (chunk < 0 && k->kind == CLAUSE_RELATIVE && m->rule->kind == FACT_KIND_PLEDGE)
            return antecedent_range(a, clause, out);
        break;
    case PLACE_DATIVE:
        chunk = k->dative;
        break;
    case PLACE_PP:
        for (uint32_t from = k->first; count < RANGES_MAX; count++) {
            chunk = chunk_behind(a, k, place->preposition, from);
            if (chunk < 0)
                break;
            const Chunk *c = &a->clauses.chunks.items[chunk];
            out[count] = (TokenRange){c->first, end_with_attributes(a, k, (uint32_t)chunk), clause};
            from = c->last;
        }
        return count;
    case PLACE_INFINITIVE:
        infinitive = match_infinitive(a, clause);
        for (; infinitive >= 0 && count < RANGES_MAX; infinitive = next_infinitive(a, infinitive))
            out[count++] = range_of_clause(a, (uint32_t)infinitive);
        return count;
    case PLACE_CONTENT:
        return content_ranges(a, clause, out);
    case PLACE_CLAUSE:
        out[0] = range_of_clause(a, clause);
        return 1;
    case PLACE_SENTENCE:
        out[0] = (TokenRange){a->sentences.items[k->sentence].first, a->sentences.items[k->sentence].last, NO_TOKEN};
        return 1;
    case PLACE_BEFORE:
        if (k->sentence == 0 ||
            a->sentences.items[k->sentence - 1].paragraph != a->sentences.items[k->sentence].paragraph ||
            !points_back(a, k))
            return 0;
        out[0] =
            (TokenRange){a->sentences.items[k->sentence - 1].first, a->sentences.items[k->sentence - 1].last, NO_TOKEN};
        return 1;
    case PLACE_BEHIND:
        return m->noun == NO_TOKEN ? 0 : ranges_behind(a, m, out);
    case PLACE_SPEAKER:
    case PLACE_SEAT:
    case PLACE_THERE:
    case PLACE_OWNER:
    case PLACE_ORIGIN:
    case PLACE_LAST:
        return 0;
    }
    if (chunk < 0)
        return 0;
    out[0] = (TokenRange){a->clauses.chunks.items[chunk].first, end_with_attributes(a, k, (uint32_t)chunk), clause};
    return 1;
}

int32_t match_chain(const Analysis *a, int32_t mention)
{
    uint32_t sentence = a->mentions.items[mention].sentence;
    while (mention > 0 && a->mentions.items[mention].coordinated && a->mentions.items[mention - 1].sentence == sentence)
        mention--;
    return mention;
}

/* The seat of a state behind "in" or "aus" in a passive clause or one with "man". */
static int32_t seat_at(const Analysis *a, const Clause *k)
{
    const Chunk *chunks = a->clauses.chunks.items;
    const Chunk *subject = chunks && k->subject >= 0 ? &chunks[k->subject] : NULL;
    bool man = subject && subject->pronoun != NO_TOKEN && token_is(tok(a, subject->pronoun), "man");
    for (uint32_t n = 0; chunks && (k->passive || man) && n < k->chunk_count; n++) {
        const Chunk *chunk = &chunks[k->chunk_first + n];
        const Mention *m = chunk->preposition && chunk->mention >= 0 ? &a->mentions.items[chunk->mention] : NULL;
        if (m && m->kind == MENTION_COUNTRY && m->place_only && m->place_name.len)
            return chunk->mention;
    }
    return -1;
}

/* "deutsche Soldaten", "US-Truppen" as the subject: their state. */
static int32_t origin_at(const Analysis *a, const Clause *k)
{
    if (k->subject < 0)
        return -1;
    const Chunk *c = &a->clauses.chunks.items[k->subject];
    uint32_t end = end_with_attributes(a, k, (uint32_t)k->subject);
    for (int32_t m = mention_at(&a->mentions, k->sentence, c->first, end); m >= 0 && (size_t)m < a->mentions.count;
         m++) {
        const Mention *mention = &a->mentions.items[m];
        if (mention->sentence != k->sentence || mention->first >= end)
            break;
        bool joined = mention->last < end && (tok(a, mention->last)->flags & TOKEN_JOINED);
        if (mention->type == ACTOR_TYPE_COUNTRY && (mention->kind == MENTION_ADJECTIVE || joined))
            return m;
    }
    return -1;
}

/* "in Ungarn", "aus Kiew", "bei der EU", "vom Kreml": whoever lies behind a preposition of origin, place or not. */
static int32_t actor_there(const Analysis *a, const Clause *k)
{
    static const char *const BEFORE[] = {"in", "im", "aus", "bei", "beim", "von", "vom"};
    for (size_t i = 0; i < sizeof BEFORE / sizeof *BEFORE; i++) {
        int32_t chunk = chunk_behind(a, k, str_of(BEFORE[i]), k->first);
        int32_t m = chunk < 0 ? -1 : analysis_chunk_mention(a, chunk);
        if (usable(a, m))
            return m;
    }
    return -1;
}

/* "mehr als 30 Länder"; "mehrere Staaten, darunter A und B, sind bereit": the first of those that are named. */
static int32_t members_of(const Analysis *a, const Clause *k, const Chunk *subject)
{
    enum { WORDS_MAX = 3 };
    uint32_t end = subject->last, last = a->sentences.items[k->sentence].last;
    if (token_is(tok(a, subject->head), "mehr") && end < last && token_is(tok(a, end), "als"))
        return mention_at(&a->mentions, k->sentence, end + 1, end + 1 + WORDS_MAX < last ? end + 1 + WORDS_MAX : last);
    for (uint32_t i = end; i < last && i < end + WORDS_MAX; i++) {
        if (!token_is(tok(a, i), "darunter"))
            continue;
        int32_t m = mention_at(&a->mentions, k->sentence, i + 1, i + 1 + WORDS_MAX < last ? i + 1 + WORDS_MAX : last);
        return usable(a, m) && !a->mentions.items[m].place_only ? m : -1;
    }
    return -1;
}

/* "das von Russland angegriffene Land": right behind an article a preposition belongs to a participle. */
static bool is_attribute(const Analysis *a, int32_t chunk)
{
    uint32_t first = a->clauses.chunks.items[chunk].first;
    const Token *before = first > 0 ? tok(a, first - 1) : NULL;
    return before && before->word && lexicon_has_class(a->lexicon, before->word, WORD_ARTICLE | WORD_POSSESSIVE);
}

static int32_t actor_at(const Analysis *a, const Match *match, const RulePlace *place)
{
    uint32_t clause = match->clause;
    const Clause *k = &a->clauses.items[clause];
    int32_t chunk = -1;
    switch (place->kind) {
    case PLACE_SUBJECT: {
        int32_t subject = analysis_subject(a, clause);
        bool behind = k->subject >= 0 && subject >= 0 && /* "die Regierung in Oslo" */
                      a->clauses.chunks.items[k->subject].mention != subject &&
                      a->clauses.chunks.items[k->subject].pronoun == NO_TOKEN;
        const Chunk *c = k->subject >= 0 ? &a->clauses.chunks.items[k->subject] : NULL;
        const Token *before = c && c->first > k->first && !c->preposition ? tok(a, c->first - 1) : NULL;
        bool governed = before && token_is(before, "gegen"); /* "Verbote gegen 17 Iraner" */
        if (usable(a, subject) && !governed && (behind || !a->mentions.items[subject].place_only))
            return subject;
        return c && match->rule->kind == FACT_KIND_PLEDGE ? members_of(a, k, c) : -1;
    }
    case PLACE_OBJECT:
        chunk = k->object;
        break;
    case PLACE_DATIVE:
        chunk = k->dative;
        break;
    case PLACE_PP:
        for (uint32_t from = k->first; (chunk = chunk_behind(a, k, place->preposition, from)) >= 0;) {
            int32_t m = analysis_chunk_mention(a, chunk);
            if (usable(a, m) && !a->mentions.items[m].place_only && !is_attribute(a, chunk))
                return m;
            from = a->clauses.chunks.items[chunk].last;
        }
        return -1;
    case PLACE_SPEAKER:
        return usable(a, k->speaker) ? k->speaker : -1;
    case PLACE_SEAT:
        return seat_at(a, k);
    case PLACE_THERE:
        return actor_there(a, k);
    case PLACE_OWNER:
        return match->owner;
    case PLACE_ORIGIN:
        return origin_at(a, k);
    case PLACE_LAST:
        return match->last;
    default: {
        TokenRange ranges[RANGES_MAX];
        size_t count = match_ranges(a, match, place, ranges);
        for (size_t i = 0; i < count; i++) {
            int32_t m = mention_at(&a->mentions, k->sentence, ranges[i].first, ranges[i].last);
            if (usable(a, m) && !a->mentions.items[m].place_only)
                return m;
        }
        return -1;
    }
    }
    int32_t m = analysis_chunk_mention(a, chunk);
    return usable(a, m) && !a->mentions.items[m].place_only ? m : -1;
}

int32_t match_actor(const Analysis *a, const Match *m, const RulePlaces *places)
{
    for (size_t i = 0; i < places->count; i++) {
        int32_t actor = actor_at(a, m, &places->items[i]);
        if (actor >= 0)
            return actor;
    }
    return -1;
}

/* "die Zusage Deutschlands, den USA Systeme abzukaufen": no coordination. */
static bool hangs_in_infinitive(const Analysis *a, int32_t mention)
{
    uint32_t clause = a->clauses.owner[a->mentions.items[mention].first];
    return clause != NO_TOKEN && a->clauses.items[clause].kind == CLAUSE_INFINITIVE;
}

size_t match_actors(const Analysis *a, const Match *match, const RulePlaces *places, int32_t *out, size_t max)
{
    int32_t m = match_actor(a, match, places);
    size_t count = 0;
    if (m < 0)
        return 0;
    uint32_t sentence = a->mentions.items[m].sentence;
    bool speaker = places->items[0].kind == PLACE_SPEAKER;
    bool here = speaker ||
                a->clauses.owner[a->mentions.items[m].first] == match->clause || /* "er" is not all of "A und B" */
                analysis_means_all(a, a->clauses.items[match->clause].subject);
    if (here)
        m = match_chain(a, m);
    while (count < max) {
        if (usable(a, m))
            out[count++] = m;
        m++;
        if (!here || (size_t)m >= a->mentions.count || !a->mentions.items[m].coordinated ||
            a->mentions.items[m].sentence != sentence || hangs_in_infinitive(a, m))
            break;
    }
    return count;
}

/* ---- topics and goods ---- */

static const LexEntry *code_entry(const Analysis *a, uint32_t i, uint32_t end, LexType type, uint32_t *length)
{
    const Token *t = tok(a, i);
    if ((t->flags & TOKEN_JOINED) && i > 0 && token_is(tok(a, i - 1), "nicht"))
        return NULL; /* "nicht-militärische Hilfe" */
    const LexEntry *e = lexicon_match(a->lexicon, &a->tokens, i, end, 1u << type, length);
    if (e)
        return e;
    *length = 1;
    if (t->tail && !(t->flags & TOKEN_NAMED)) /* "EU-Kommission" is no mission */
        for (e = lexicon_entries(a->lexicon, t->tail); e; e = e->next)
            if (e->item->type == type)
                return e;
    for (e = t->stem; e; e = e->next)
        if (e->item->type == type)
            return e;
    return t->stem ? lexicon_stem(a->lexicon, t->folded, 1u << type) : NULL;
}

uint32_t match_code_at(const Analysis *a, TokenRange range, LexType type, uint32_t *token)
{
    uint32_t vague = 0, mask = type == LEX_TOPIC ? VAGUE_TOPICS : VAGUE_GOODS;
    for (uint32_t i = range.first; i < range.last;) {
        uint32_t length = 1;
        bool mine = range.clause == NO_TOKEN || a->clauses.owner[i] == range.clause;
        const LexEntry *e = mine ? code_entry(a, i, range.last, type, &length) : NULL;
        if (e && (!vague || !(mask & 1u << e->item->code)))
            *token = i;
        if (e && !(mask & 1u << e->item->code))
            return e->item->code;
        if (e && !vague)
            vague = e->item->code;
        i += length;
    }
    return vague;
}

uint32_t match_code(const Analysis *a, TokenRange range, LexType type)
{
    uint32_t token;
    return match_code_at(a, range, type, &token);
}

uint32_t match_code_in(const Analysis *a, const Match *m, const RulePlaces *places, LexType type)
{
    TokenRange ranges[RANGES_MAX];
    for (size_t i = 0; i < places->count; i++) {
        size_t count = match_ranges(a, m, &places->items[i], ranges);
        for (size_t n = 0; n < count; n++) {
            uint32_t code = match_code(a, ranges[n], type);
            if (code)
                return code;
        }
    }
    return 0;
}

/* ---- facts ---- */

Actor actor_of(const Mention *mention)
{
    Actor actor = {.type = mention->type, .name = mention->name, .count = mention->count};
    if (mention->type == ACTOR_TYPE_PERSON || mention->type == ACTOR_TYPE_COUNTRY)
        memcpy(actor.country, mention->country, sizeof actor.country);
    return actor;
}

bool is_political_actor(const Mention *mention)
{
    const LexItem *item = mention->item;
    if (!item && mention->type == ACTOR_TYPE_PERSON && !mention->country[0])
        return false; /* "Bauernpräsident X", "Geberit-Chef Y": nobody of a state or organisation that is known */
    if (!item || item->type != LEX_ORGANISATION)
        return true;
    const PackAttribute *kind = pack_find(item->block, "kind");
    return !kind || !str_equal(kind->value, STR("company"));
}

Actor match_bound(const Analysis *a, const Match *m, int32_t mention)
{
    Actor actor = actor_of(&a->mentions.items[mention]);
    const Clause *k = &a->clauses.items[m->clause];
    if (k->speaker < 0 || actor.type != ACTOR_TYPE_COUNTRY || a->mentions.items[mention].place_only)
        return actor;
    Actor speaker = actor_of(&a->mentions.items[k->speaker]);
    bool same = speaker.country[0] && str_equal(str_of(speaker.country), str_of(actor.country));
    return same ? speaker : actor;
}

bool actor_equal(const Actor *a, const Actor *b)
{
    return a->type == b->type && a->count == b->count && str_equal(a->name, b->name);
}

Span span_of(const Analysis *a, uint32_t first, uint32_t last)
{
    return (Span){tok(a, first)->start, tok(a, last - 1)->end};
}

Span evidence_of(const Analysis *a, uint32_t sentence)
{
    return span_of(a, a->sentences.items[sentence].first, a->sentences.items[sentence].last);
}

Str clause_text(const Analysis *a, uint32_t clause)
{
    return token_text(&a->tokens, a->clauses.items[clause].first, a->clauses.items[clause].last);
}

Modality modality_of(const Analysis *a, uint32_t clause, Span *trigger)
{
    const Clause *k = &a->clauses.items[clause];
    *trigger = (Span){0, 0};
    uint32_t token = NO_TOKEN;
    Modality modality = MODALITY_ASSERTED;
    if (k->negation != NO_TOKEN) {
        token = k->negation;
        modality = MODALITY_NEGATED;
    } else if (k->opener != NO_TOKEN && tok(a, k->opener)->word &&
               lexicon_has_class(a->lexicon, tok(a, k->opener)->word, WORD_CONDITION)) {
        token = k->opener;
        modality = MODALITY_CONDITIONAL;
    } else if (k->modal || k->future) {
        token = k->modal ? k->modal_token : k->finite;
        modality = MODALITY_PLANNED;
    } else if (k->speaker >= 0 && (k->konjunktiv_1 || k->konjunktiv_2)) {
        token = k->finite;
        modality = MODALITY_REPORTED;
    }
    if (token != NO_TOKEN)
        *trigger = span_of(a, token, token + 1);
    return modality;
}
