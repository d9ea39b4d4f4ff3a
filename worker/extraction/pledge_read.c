#include "worker/extraction/pledge_read.h"

#include <string.h>

#include "worker/text/phrase.h"
#include "worker/text/verb.h"

static const Token *tok(const Analysis *a, uint32_t i)
{
    return &a->tokens.items[i];
}

/* ---- amounts ---- */

/* Where the name of a make stands behind the noun it is the unit: "15 Kampfpanzer Leopard 1", "Systeme des Typs X". */
static Str unit_of(const Analysis *a, const Quantity *q, uint32_t end)
{
    uint32_t i = q->last;
    if (q->money || q->noun >= q->last || phrase_is_measure(tok(a, q->noun)) || str_equal(q->unit, STR("Prozent")))
        return q->unit;
    if (i + 2 < end && (token_is(tok(a, i + 1), "typ") || token_is(tok(a, i + 1), "typs")))
        i += 2;
    uint32_t last = i;
    while (last < end && (tok(a, last)->flags & TOKEN_CAPITAL) && !(tok(a, last)->flags & TOKEN_NAMED) &&
           tok(a, last)->kind == TOKEN_WORD)
        last++;
    if (last > i && last < end && tok(a, last)->kind == TOKEN_NUMBER)
        last++;
    return last > i ? token_text(&a->tokens, i, last) : q->unit;
}

static bool is_span_of_time(const Analysis *a, const Quantity *q)
{
    static const char *const WORDS[] = {"tag",  "tage",  "tagen",  "woche", "wochen", "monat",   "monate",  "monaten",
                                        "jahr", "jahre", "jahren", "uhr",   "stunde", "stunden", "minuten", "mal"};
    for (size_t i = 0; q->noun < q->last && i < sizeof WORDS / sizeof *WORDS; i++)
        if (token_is(tok(a, q->noun), WORDS[i]))
            return true;
    return false;
}

static bool names_actors(const Analysis *a, const Quantity *q)
{
    for (const LexEntry *e = q->noun < q->last ? lexicon_entries(a->lexicon, tok(a, q->noun)->word) : NULL; e;
         e = e->next)
        if (e->type == LEX_GROUP)
            return true;
    return false;
}

/* Does a quantity count what is pledged? */
static bool counts_goods(const Analysis *a, const Quantity *q, PledgeType type)
{
    if (q->money)
        return true;
    if (q->noun >= q->last || q->unit.len == 0)
        return false;
    PledgeType noun = (PledgeType)match_code(a, (TokenRange){q->first + 1, q->last, NO_TOKEN}, LEX_GOODS);
    bool people = type == PLEDGE_TYPE_TRAINING || type == PLEDGE_TYPE_HUMANITARIAN;     /* to train or to bury */
    if (!noun && q->last < a->tokens.count && (tok(a, q->last)->flags & TOKEN_CAPITAL)) /* "180000 Schuss Munition" */
        noun = (PledgeType)match_code(a, (TokenRange){q->last, q->last + 1, NO_TOKEN}, LEX_GOODS);
    if (noun == type || (people && noun == PLEDGE_TYPE_TROOPS))
        return true;
    if (type == PLEDGE_TYPE_OTHER && str_equal(q->unit, STR("Prozent")))
        return true;
    bool any = type == PLEDGE_TYPE_SANCTIONS || type == PLEDGE_TYPE_TRADE || type == PLEDGE_TYPE_CLIMATE;
    return any && !noun && !is_span_of_time(a, q) && !names_actors(a, q);
}

/* "2,3 Milliarden steuert die EU bei": the currency that the article named last before it; empty: none. */
static Str currency_before(const Analysis *a, const Quantity *q)
{
    enum { SUM_MIN = 1000000 };
    if (q->noun < q->last || q->value < SUM_MIN)
        return (Str){NULL, 0};
    for (const Quantity *before = q; before > a->quantities.items; before--)
        if (before[-1].money)
            return before[-1].unit;
    return (Str){NULL, 0};
}

/* "… und weitere 30 Millionen Euro" */
static bool comes_on_top(const Analysis *a, const Quantity *q)
{
    const Token *before = q->first > 1 ? tok(a, q->first - 1) : NULL;
    bool added =
        before && (str_starts(before->folded, STR("weitere")) || str_starts(before->folded, STR("zusätzlich")));
    const Token *link = added ? before - 1 : before;
    return added && link && (token_is(link, "und") || token_is(link, "sowie") || token_is(link, "plus"));
}

static void add_amount(const Analysis *a, const Quantity *q, uint32_t end, PledgeAmounts *out)
{
    Amount amount = {q->value, unit_of(a, q, end)};
    bool more = out->count && q->money && out->quantity->money && comes_on_top(a, q) && out->items[0].value != q->value;
    if (more && out->count < PLEDGE_AMOUNTS_MAX) {
        out->items[out->count++] = amount;
        return;
    }
    if (out->count && (q->money || out->quantity->money))
        return; /* what the goods are worth */
    for (size_t i = 0; i < out->count; i++)
        if (str_equal(out->items[i].unit, amount.unit))
            return;
    if (!out->count)
        out->quantity = q;
    if (out->count < PLEDGE_AMOUNTS_MAX)
        out->items[out->count++] = amount;
}

static bool costs_money(PledgeType type)
{
    return type == PLEDGE_TYPE_FUNDS || type == PLEDGE_TYPE_WEAPONS || type == PLEDGE_TYPE_HUMANITARIAN ||
           type == PLEDGE_TYPE_CLIMATE;
}

void pledge_amounts(const Analysis *a, const Match *m, PledgeType type, PledgeAmounts *out)
{
    const Sentence *s = &a->sentences.items[a->clauses.items[m->clause].sentence];
    const RulePlaces *look = &m->rule->roles[ROLE_LOOK];
    size_t from = analysis_quantity(a, s->first);
    *out = (PledgeAmounts){.count = 0};
    for (size_t p = 0; p < look->count && !out->count; p++) {
        TokenRange ranges[RANGES_MAX];
        size_t count = match_ranges(a, m, &look->items[p], ranges);
        for (size_t n = 0; n < count && !out->count; n++) {
            bool beside = look->items[p].kind == PLACE_CLAUSE || look->items[p].kind == PLACE_PP;
            /* beside a sum of money, what else is counted there is a circumstance: "bei 3000 Flüchtlingen" */
            bool money = beside && analysis_has_money(a, m->clause);
            for (size_t i = from; i < a->quantities.count && a->quantities.items[i].first < s->last; i++) {
                const Quantity *q = &a->quantities.items[i];
                bool inside = q->first >= ranges[n].first && q->first < ranges[n].last;
                if (inside && (!money || q->money) && counts_goods(a, q, type))
                    add_amount(a, q, s->last, out);
            }
        }
    }
    /* the rest of a list, and a sum of money, count wherever they stand in the clause */
    for (size_t i = from; i < a->quantities.count && a->quantities.items[i].first < s->last; i++) {
        const Quantity *q = &a->quantities.items[i];
        bool here = a->clauses.owner[q->first] == m->clause && m->noun == NO_TOKEN && !m->attribute.last;
        bool list = out->count && i > from && a->clauses.owner[q->first] == a->clauses.owner[out->quantity->first] &&
                    q->first > out->quantity->first && q->first <= a->quantities.items[i - 1].last + 4;
        list = list || (here && out->count && q->money && comes_on_top(a, q));
        if ((list && counts_goods(a, q, type)) || (here && !out->count && q->money))
            add_amount(a, q, s->last, out);
        Str unit = here && !out->count && costs_money(type) ? currency_before(a, q) : (Str){NULL, 0};
        if (unit.len) {
            add_amount(a, q, s->last, out);
            out->items[0].unit = unit;
        }
    }
}

/* ---- conditions ---- */

static bool names_condition(const Analysis *a, const Chunk *c)
{
    static const char *const HEADS[] = {"fall", "falle", "bedingung", "voraussetzung", "bedarf"};
    for (uint32_t i = c->first; i < c->head; i++)
        if (str_starts(tok(a, i)->folded, STR("jed")) || str_starts(tok(a, i)->folded, STR("kein")) ||
            str_starts(tok(a, i)->folded, STR("dies")))
            return false; /* "in jedem Fall" */
    for (size_t i = 0; i < sizeof HEADS / sizeof *HEADS; i++)
        if (c->preposition && token_is(tok(a, c->head), HEADS[i]))
            return true;
    uint32_t code = match_code(a, (TokenRange){c->head, c->head + 1, NO_TOKEN}, LEX_TOPIC);
    return chunk_is_behind(a->lexicon, c, STR("nach")) && (code == TOPIC_CEASEFIRE || code == TOPIC_PEACE_PLAN);
}

/* "Sollte Moskau …", also behind the clause it limits: begins with "sollte" and is no question. */
static bool is_should_clause(const Analysis *a, const Clause *k)
{
    const Token *first = tok(a, k->first);
    const Sentence *s = &a->sentences.items[k->sentence];
    return k->finite == k->first && tok(a, s->last - 1)->mark != '?' &&
           (token_is(first, "sollte") || token_is(first, "sollten"));
}

Str pledge_condition(const Analysis *a, uint32_t clause)
{
    static const char *const ELSE[] = {"andernfalls", "anderenfalls", "notfalls", "ansonsten", "gegebenenfalls"};
    uint32_t sentence = a->clauses.items[clause].sentence;
    for (uint32_t i = a->clauses.of_sentence[sentence]; i < a->clauses.of_sentence[sentence + 1]; i++) {
        const Clause *k = &a->clauses.items[i];
        const Token *opener = k->opener == NO_TOKEN ? NULL : tok(a, k->opener);
        if (k->kind == CLAUSE_VERB_FIRST && a->clauses.of_sentence[sentence + 1] > i + 1)
            return clause_text(a, i);
        bool provided = opener && k->first >= 2 && token_is(opener, "dass") &&
                        (token_is(opener - 1, "vorausgesetzt") || token_is(opener - 2, "vorausgesetzt"));
        bool conditional = k->kind == CLAUSE_SUBORDINATE && opener && token_has(opener, WORD_CONDITION);
        if (provided || conditional || (i != clause && is_should_clause(a, k)))
            return clause_text(a, i);
        for (uint32_t n = 0; n < k->chunk_count; n++) {
            const Chunk *c = &a->clauses.chunks.items[k->chunk_first + n];
            if (names_condition(a, c))
                return token_text(&a->tokens, c->first, c->last);
        }
        for (uint32_t t = k->first; t < k->last; t++)
            for (size_t w = 0; w < sizeof ELSE / sizeof *ELSE; w++)
                if (a->clauses.owner[t] == clause && token_is(tok(a, t), ELSE[w]))
                    return token_text(&a->tokens, t, t + 1);
    }
    return (Str){NULL, 0};
}
