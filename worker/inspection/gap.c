#include "worker/inspection/gap.h"

#include <stdlib.h>

#include "base/digest.h"
#include "worker/extraction/match.h"
#include "worker/text/verb.h"

enum { SLOTS_START = 1024, NAME_WORDS_MAX = 4, TITLE_BYTES_MIN = 5 };

typedef struct Collector {
    GapTable *table;
    const Engine *engine;
    const Analysis *a;
    const FactList *facts;
    Str place;
} Collector;

const char *gap_word(GapKind kind)
{
    static const char *const WORDS[] = {
#define GAP_WORD(name, word, text) word,
        GAP_LIST(GAP_WORD)
#undef GAP_WORD
    };
    return kind < GAP_KIND_COUNT ? WORDS[kind] : "";
}

/* ---- the table ---- */

static size_t slot_of(const GapTable *t, GapKind kind, Str word)
{
    size_t i = (checksum_of(word) + (size_t)kind * 7919) & (t->size - 1);
    while (t->slots[i]) {
        const Gap *gap = &t->items[t->slots[i] - 1];
        if (gap->kind == kind && str_equal(gap->word, word))
            break;
        i = (i + 1) & (t->size - 1);
    }
    return i;
}

static void widen(GapTable *t)
{
    t->size = t->size ? 2 * t->size : SLOTS_START;
    t->slots = ARENA_ARRAY(t->arena, t->size, uint32_t);
    for (size_t i = 0; i < t->count; i++)
        t->slots[slot_of(t, t->items[i].kind, t->items[i].word)] = (uint32_t)i + 1;
}

static void add(const Collector *c, GapKind kind, Str word, uint32_t first, uint32_t last)
{
    GapTable *t = c->table;
    if (2 * t->count >= t->size)
        widen(t);
    size_t slot = slot_of(t, kind, word);
    if (!t->slots[slot]) {
        uint32_t clause = c->a->clauses.owner[first];
        Span at = span_of(c->a, first, last);
        Str text = clause == NO_TOKEN ? token_text(&c->a->tokens, first, last) : clause_text(c->a, clause);
        Gap fresh = {.kind = kind, .word = arena_str(t->arena, word), .place = arena_str(t->arena, c->place), .at = at};
        fresh.text = arena_str(t->arena, text);
        ARENA_PUSH(t->arena, t, fresh);
        t->slots[slot] = (uint32_t)t->count;
    }
    Gap *gap = &t->items[t->slots[slot] - 1];
    gap->count++;
    gap->articles += gap->last_article != t->articles;
    gap->last_article = t->articles;
}

static int compare(const void *left, const void *right)
{
    const Gap *a = left, *b = right;
    if (a->count != b->count)
        return a->count > b->count ? -1 : 1;
    if (a->kind != b->kind)
        return a->kind < b->kind ? -1 : 1;
    return str_compare(a->word, b->word);
}

void gap_sort(GapTable *table)
{
    if (table->count)
        qsort(table->items, table->count, sizeof *table->items, compare);
    table->size = 0; /* the slots are wrong now */
}

/* ---- names and titles ---- */

/* A capitalised word that neither the lexicon nor the article's names have. */
static bool is_unknown(const Analysis *a, uint32_t i)
{
    const Token *t = &a->tokens.items[i];
    return t->kind == TOKEN_WORD && (t->flags & TOKEN_CAPITAL) && !(t->flags & TOKEN_NAMED) && !t->tail &&
           (!t->word || (!lexicon_entries(a->lexicon, t->word) && !lexicon_verb_forms(a->lexicon, t->word) &&
                         !lexicon_has_class(a->lexicon, t->word, UINT32_MAX)));
}

/* What stands alone in the field before the finite verb is the likelier subject, whatever actor stands behind it. */
static int32_t field_of(const Analysis *a, const Clause *k)
{
    if (k->kind != CLAUSE_MAIN || k->finite == NO_TOKEN || !k->chunk_count)
        return -1;
    const Chunk *first = &a->clauses.chunks.items[k->chunk_first];
    return first->last == k->finite && !first->preposition && !first->time ? (int32_t)k->chunk_first : -1;
}

static void collect_subject(const Collector *c, uint32_t clause, int32_t index)
{
    const Clause *k = &c->a->clauses.items[clause];
    if (index < 0 || k->kind == CLAUSE_VERBLESS)
        return;
    const Chunk *chunk = &c->a->clauses.chunks.items[index];
    if (chunk->mention >= 0 || chunk->pronoun != NO_TOKEN || !is_unknown(c->a, chunk->head))
        return;
    uint32_t first = chunk->head, last = chunk->head + 1;
    while (first > chunk->first && last - first < NAME_WORDS_MAX && is_unknown(c->a, first - 1))
        first--;
    while (last < k->last && last - first < NAME_WORDS_MAX && is_unknown(c->a, last) &&
           c->a->clauses.owner[last] == clause)
        last++;
    add(c, k->speech ? GAP_SPEAKER : GAP_SUBJECT, token_text(&c->a->tokens, first, last), first, last);
}

/* "Staatsoberhauptin Anna Muster": one word right before a person. */
static void collect_titles(const Collector *c)
{
    for (size_t i = 0; i < c->a->mentions.count; i++) {
        const Mention *m = &c->a->mentions.items[i];
        const Sentence *s = &c->a->sentences.items[m->sentence];
        if (m->kind != MENTION_PERSON || m->first <= s->first || !is_unknown(c->a, m->first - 1))
            continue;
        const Token *t = &c->a->tokens.items[m->first - 1];
        bool name = m->first >= s->first + 2 && is_unknown(c->a, m->first - 2); /* rather a given name */
        if (!name && t->folded.len >= TITLE_BYTES_MIN && !(c->a->tokens.items[m->first].flags & TOKEN_JOINED))
            add(c, GAP_TITLE, token_text(&c->a->tokens, m->first - 1, m->first), m->first - 1, m->last);
    }
}

/* ---- verbs ---- */

static bool is_triggered(const Ruleset *rules, const Verb *verb, FactKind kind)
{
    if (verb->lemma == 0 || verb->lemma >= rules->word_count)
        return false;
    for (const RuleRef *ref = rules->by_word[verb->lemma]; ref; ref = ref->next)
        if (kind == FACT_KIND_NONE || ref->rule->kind == kind)
            return true;
    return false;
}

static bool has_fact(const Collector *c, uint32_t sentence, FactKind kind)
{
    Span s = evidence_of(c->a, sentence);
    for (size_t i = 0; i < c->facts->count; i++)
        if (c->facts->items[i].kind == kind && c->facts->items[i].evidence[0].start == s.start)
            return true;
    return false;
}

static bool has_weapons(const Analysis *a, uint32_t clause)
{
    const Clause *k = &a->clauses.items[clause];
    return match_code(a, (TokenRange){k->first, k->last, clause}, LEX_GOODS) == PLEDGE_TYPE_WEAPONS;
}

/* A word in the place of the finite verb that may be one: in lower case, unknown, ending as verbs do. */
static uint32_t find_unknown_verb(const Analysis *a, uint32_t clause)
{
    static const char *const ENDINGS[] = {"te", "ten", "t", "en"};
    const Clause *k = &a->clauses.items[clause];
    for (uint32_t i = k->first + 1; i < k->last; i++) {
        const Token *t = &a->tokens.items[i];
        bool behind_noun = a->tokens.items[i - 1].flags & (TOKEN_CAPITAL | TOKEN_NAMED);
        if (t->kind != TOKEN_WORD || t->word || t->tail || (t->flags & (TOKEN_CAPITAL | TOKEN_NAMED | TOKEN_JOINED)) ||
            a->clauses.owner[i] != clause || !behind_noun)
            continue;
        for (size_t e = 0; e < sizeof ENDINGS / sizeof *ENDINGS; e++)
            if (str_ends(t->folded, str_of(ENDINGS[e])))
                return i;
    }
    return NO_TOKEN;
}

static void collect_verb(const Collector *c, uint32_t clause)
{
    const Analysis *a = c->a;
    const Ruleset *rules = engine_rules(c->engine);
    const Clause *k = &a->clauses.items[clause];
    const Sentence *s = &a->sentences.items[k->sentence];
    uint32_t at = k->verb_token != NO_TOKEN ? k->verb_token : k->finite;
    if (!k->verb || k->verb->lemma == 0) {
        if (at == NO_TOKEN && k->kind != CLAUSE_INFINITIVE && !s->heading)
            at = find_unknown_verb(a, clause);
        if (at != NO_TOKEN)
            add(c, GAP_VERB, a->tokens.items[at].folded, at, at + 1);
        return;
    }
    Str lemma = lexicon_word_text(a->lexicon, k->verb->lemma);
    if (k->verb->kind != VERB_MAIN)
        return;
    bool pledged = is_triggered(rules, k->verb, FACT_KIND_PLEDGE) || has_fact(c, k->sentence, FACT_KIND_PLEDGE);
    if (!pledged && analysis_has_money(a, clause))
        add(c, GAP_MONEY, lemma, at, at + 1);
    if (!pledged && has_weapons(a, clause))
        add(c, GAP_WEAPONS, lemma, at, at + 1);
    if (k->speech && !is_triggered(rules, k->verb, FACT_KIND_NONE) && !has_fact(c, k->sentence, FACT_KIND_POSITION))
        add(c, GAP_SPEECH, lemma, at, at + 1);
}

void gap_collect(GapTable *table, const Engine *engine, const Analysis *a, const FactList *facts, Str place)
{
    Collector c = {table, engine, a, facts, place};
    table->articles++;
    for (uint32_t i = 0; i < a->clauses.count; i++) {
        const Clause *k = &a->clauses.items[i];
        if (a->apart[k->sentence] || a->sentences.items[k->sentence].furniture)
            continue;
        int32_t field = field_of(a, k);
        collect_subject(&c, i, k->subject);
        if (field != k->subject)
            collect_subject(&c, i, field);
        collect_verb(&c, i);
    }
    collect_titles(&c);
}
