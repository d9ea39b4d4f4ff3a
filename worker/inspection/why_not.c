/* `--why-not`: the other side of explain.c. */

#include "worker/extraction/match.h"
#include "worker/inspection/actor.h"
#include "worker/inspection/explain.h"
#include "worker/inspection/show.h"
#include "worker/inspection/source.h"

enum { PLACES_MAX = 5 };

typedef struct Asker {
    const Explained *x;
    const Analysis *a;
    const Pack *pack;
    Buffer *out;
} Asker;

static const Rule *find_rule(const Engine *engine, Str id)
{
    for (const Rule *rule = engine_rules(engine)->first; rule; rule = rule->next)
        if (str_equal(rule->id, id))
            return rule;
    return NULL;
}

/* ---- the clause ---- */

static void print_clause(const Asker *q, uint32_t clause)
{
    const Clause *k = &q->a->clauses.items[clause];
    Span s = span_of(q->a, k->first, k->last);
    buffer_print(q->out, "  clause     »");
    show_words(q->out, q->a, k->first, k->last);
    buffer_print(q->out, "« (%s:%u-%u)\n             ", q->x->place, (unsigned)s.start, (unsigned)s.end);
    show_clause(q->out, q->a, clause);
    buffer_char(q->out, '\n');
    if (k->negation != NO_TOKEN)
        buffer_print(q->out, "             negated by »%.*s«\n",
                     STR_ARG(token_text(&q->a->tokens, k->negation, k->negation + 1)));
    for (uint32_t n = k->chunk_first; n < k->chunk_first + k->chunk_count; n++) {
        const Chunk *c = &q->a->clauses.chunks.items[n];
        bool role = (int32_t)n == k->subject || (int32_t)n == k->object || (int32_t)n == k->dative;
        if (role || !c->preposition)
            continue;
        buffer_print(q->out, "             pp %.*s: ", STR_ARG(lexicon_word_text(q->a->lexicon, c->preposition)));
        show_words(q->out, q->a, c->first, c->last);
        buffer_char(q->out, '\n');
    }
    if (k->speaker >= 0) {
        buffer_str(q->out, STR("             speaker: "));
        actor_explain(q->out, q->a->arena, q->pack, q->a, k->speaker);
        buffer_char(q->out, '\n');
    }
    if (k->subject >= 0 && analysis_subject(q->a, clause) >= 0) {
        buffer_str(q->out, STR("             subject: "));
        actor_explain(q->out, q->a->arena, q->pack, q->a, analysis_subject(q->a, clause));
        actor_explain_reach(q->out, q->a, clause, analysis_subject(q->a, clause));
        buffer_char(q->out, '\n');
    }
}

/* ---- the rules ---- */

/* The last event that a fact went into: facts join, one stays. */
static uint32_t follow_joined(const Trace *trace, uint32_t number)
{
    for (size_t i = 0; i < trace->count; i++)
        if (trace->items[i].kind == TRACE_JOINED && trace->items[i].of == number && trace->items[i].into != number)
            number = trace->items[i].into;
    return number;
}

static void print_outcome(const Asker *q, const TraceEvent *e)
{
    const FactList *facts = q->x->facts;
    uint32_t number = follow_joined(q->a->trace, (uint32_t)(e - q->a->trace->items) + 1);
    for (size_t i = 0; i < facts->count; i++)
        if (facts->items[i].trace == number) {
            buffer_print(q->out, "states fact %zu: ", i + 1);
            show_fact(q->out, &facts->items[i]);
            return;
        }
    buffer_str(q->out, STR("stated a fact that was dropped later on"));
}

/* Is the word one of the list, whose words may end with '*' or '+' for other endings? */
static bool among(const RuleWords *words, Str word)
{
    for (size_t i = 0; i < words->count; i++) {
        Str w = words->items[i];
        char last = w.ptr[w.len - 1];
        bool open = last == '*' || last == '+';
        if (open ? str_starts(word, str_slice(w, 0, w.len - 1)) : str_equal(word, w))
            return true;
    }
    return false;
}

static void print_token(const Asker *q, const char *what, uint32_t token)
{
    buffer_print(q->out, "%s»%.*s«", what, STR_ARG(token_text(&q->a->tokens, token, token + 1)));
}

/* The words of the clause that the refusal is about. */
static void print_cause(const Asker *q, const Rule *rule, const TraceEvent *e)
{
    const Clause *k = &q->a->clauses.items[e->clause];
    if ((e->refusal == REFUSAL_NEGATED || e->refusal == REFUSAL_NEGATION) && k->negation != NO_TOKEN)
        print_token(q, ": ", k->negation);
    if (e->refusal == REFUSAL_INTENT && k->modal)
        print_token(q, ": ", k->modal_token);
    if (e->refusal == REFUSAL_NOT_TOLD) {
        if (k->opener != NO_TOKEN)
            print_token(q, ": ", k->opener);
        if (k->modal)
            print_token(q, ": ", k->modal_token);
        else if (k->kind == CLAUSE_INFINITIVE)
            buffer_str(q->out, STR(": an infinitive"));
        else if (k->kind == CLAUSE_VERB_FIRST)
            buffer_str(q->out, STR(": it begins with its verb"));
    }
    for (uint32_t i = k->first; rule && e->refusal == REFUSAL_WITHOUT && i < k->last; i++)
        if (q->a->clauses.owner[i] == e->clause && among(&rule->without, q->a->tokens.items[i].folded))
            print_token(q, ": ", i);
}

static void print_event(const Asker *q, const TraceEvent *e)
{
    const Rule *rule = find_rule(q->x->engine, e->rule);
    buffer_print(q->out, "  rule       %.*s", STR_ARG(e->rule));
    const char *key = e->kind == TRACE_REFUSED ? trace_refusal_key(e->refusal) : "";
    if (rule)
        source_print(q->out, (Source){rule->block, source_line(rule->block, key), {NULL, 0}});
    buffer_str(q->out, STR(": "));
    if (e->kind == TRACE_REFUSED) {
        show_refusal(q->out, rule, e->refusal);
        print_cause(q, rule, e);
    } else if (e->kind == TRACE_DROPPED)
        buffer_print(q->out, "is triggered, but %s", e->text);
    else
        print_outcome(q, e);
    buffer_char(q->out, '\n');
}

/* Rules with "any yes" are tried everywhere: of those that do not fit, only their number matters. */
static void print_events(const Asker *q, uint32_t clause)
{
    size_t unfit = 0;
    for (size_t i = 0; i < q->a->trace->count; i++) {
        const TraceEvent *e = &q->a->trace->items[i];
        const Rule *rule = e->rule.len ? find_rule(q->x->engine, e->rule) : NULL;
        bool told = e->kind == TRACE_REFUSED || e->kind == TRACE_DROPPED || e->kind == TRACE_STATED;
        if (!told || e->clause != clause)
            continue;
        if (rule && rule->any && e->kind == TRACE_REFUSED)
            unfit++;
        else
            print_event(q, e);
    }
    if (unfit)
        buffer_print(q->out, "  rule       %zu of those that are tried on every clause (\"any yes\") do%s not fit\n",
                     unfit, unfit == 1 ? "es" : "");
}

/* Does the clause's own verb or one of its nouns trigger rules? Its modal alone does not tell what it is about. */
static bool is_trigger(const Asker *q, uint32_t clause)
{
    const Ruleset *rules = engine_rules(q->x->engine);
    const Clause *k = &q->a->clauses.items[clause];
    bool trigger = k->verb && k->verb->lemma && k->verb->lemma < rules->word_count && rules->by_word[k->verb->lemma];
    for (size_t i = 0; !trigger && i < q->a->trace->count; i++)
        trigger = q->a->trace->items[i].clause == clause && q->a->trace->items[i].noun != NO_TOKEN &&
                  q->a->trace->items[i].rule.len;
    return trigger;
}

/* Verbs of the clause's kind that rules are triggered by would be a long list: what is missing is said instead. */
static void print_missing(const Asker *q, uint32_t clause)
{
    const Clause *k = &q->a->clauses.items[clause];
    for (uint32_t n = k->chunk_first; n < k->chunk_first + k->chunk_count; n++) {
        const Token *t = &q->a->tokens.items[q->a->clauses.chunks.items[n].head];
        bool act = false;
        for (const LexEntry *e = lexicon_entries(q->a->lexicon, t->word ? t->word : t->tail); e; e = e->next)
            act = act || e->item->type == LEX_ACT || e->item->type == LEX_EVENT;
        if (t->kind == TOKEN_WORD && (t->flags & TOKEN_CAPITAL) && !(t->flags & TOKEN_NAMED) && !act)
            buffer_print(q->out, "  noun       \"%.*s\" is of no act and no event: no rule is triggered by it\n",
                         STR_ARG(token_text(&q->a->tokens, q->a->clauses.chunks.items[n].head,
                                            q->a->clauses.chunks.items[n].head + 1)));
    }
    if (k->verb && k->verb->lemma) {
        Str lemma = lexicon_word_text(q->a->lexicon, k->verb->lemma);
        buffer_print(q->out, "  rule       no rule is triggered by \"%.*s\"; to have one, write in a rule: verb %.*s\n",
                     STR_ARG(lemma), STR_ARG(lemma));
    } else if (k->verb || k->finite != NO_TOKEN) {
        uint32_t at = k->verb_token != NO_TOKEN ? k->verb_token : k->finite;
        buffer_print(q->out, "  rule       \"%.*s\" is no verb of the lexicon; add its infinitive to verbs.lex\n",
                     STR_ARG(token_text(&q->a->tokens, at, at + 1)));
    } else {
        buffer_str(q->out, STR("  rule       a clause without a verb triggers rules by nouns only\n"));
    }
}

/* Why no rule was even tried. */
static bool print_excluded(const Asker *q, uint32_t sentence)
{
    const Sentence *s = &q->a->sentences.items[sentence];
    if (s->furniture)
        buffer_str(q->out, STR("  rule       the line is taken for furniture of the page: no rule is tried\n"));
    else if (q->a->apart[sentence]) {
        buffer_str(q->out, STR("  rule       the sentence is told apart (words apart): no rule is tried"));
        for (uint32_t i = s->first; i < s->last; i++) {
            const Token *t = &q->a->tokens.items[i];
            uint32_t word = t->word ? t->word : t->tail;
            if (word && lexicon_has_class(q->a->lexicon, word, WORD_APART))
                buffer_print(q->out, "; »%.*s«", STR_ARG(token_text(&q->a->tokens, i, i + 1)));
        }
        buffer_char(q->out, '\n');
    }
    return s->furniture || q->a->apart[sentence];
}

/* ---- where the words stand ---- */

static bool same_words(const Analysis *a, uint32_t at, const TokenList *words)
{
    if (at + words->count > a->tokens.count)
        return false;
    for (uint32_t i = 0; i < words->count; i++)
        if (!str_equal(a->tokens.items[at + i].folded, words->items[i].folded) ||
            a->tokens.items[at + i].mark != words->items[i].mark)
            return false;
    return true;
}

static uint32_t sentence_of(const Analysis *a, uint32_t token)
{
    for (uint32_t n = 0; n < a->sentences.count; n++)
        if (token >= a->sentences.items[n].first && token < a->sentences.items[n].last)
            return n;
    return NO_TOKEN;
}

static void answer(const Asker *q, uint32_t first, uint32_t last)
{
    uint32_t sentence = sentence_of(q->a, first);
    if (sentence == NO_TOKEN) {
        buffer_str(q->out, STR("  the words are no part of a sentence: a dateline, or the article's first line\n"));
        return;
    }
    Span s = evidence_of(q->a, sentence);
    buffer_str(q->out, STR("sentence »"));
    show_text(q->out, str_slice(q->a->tokens.text, s.start, s.end));
    buffer_print(q->out, "« (%s:%u-%u)\n", q->x->place, (unsigned)s.start, (unsigned)s.end);
    bool excluded = print_excluded(q, sentence);
    uint32_t done = NO_TOKEN;
    for (uint32_t i = first; i < last; i++) {
        uint32_t clause = q->a->clauses.owner[i];
        if (clause == NO_TOKEN || clause == done)
            continue;
        done = clause;
        print_clause(q, clause);
        if (excluded)
            continue;
        print_events(q, clause);
        if (!is_trigger(q, clause))
            print_missing(q, clause);
    }
    if (done == NO_TOKEN)
        buffer_str(q->out, STR("  the words are in no clause\n"));
    buffer_char(q->out, '\n');
}

bool explain_why_not(Buffer *out, const Explained *x, Str words)
{
    Asker q = {x, x->analysis, engine_pack(x->engine), out};
    TokenList tokens = {0};
    size_t found = 0;
    token_split(q.a->arena, q.a->lexicon, words, &tokens);
    for (uint32_t i = 0; tokens.count && i < q.a->tokens.count && found < PLACES_MAX; i++)
        if (same_words(q.a, i, &tokens)) {
            answer(&q, i, i + (uint32_t)tokens.count);
            found++;
        }
    return found > 0;
}
