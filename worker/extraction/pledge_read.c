#include "worker/extraction/pledge_read.h"

#include <string.h>

#include "worker/text/verb.h"

static const Token *tok(const Analysis *a, uint32_t i)
{
    return &a->tokens.items[i];
}

/* ---- goods ---- */

static PledgeType verb_type(const Ruleset *rules, const Verb *verb)
{
    return verb ? (PledgeType)rules->verb_type[verb->lemma] : PLEDGE_TYPE_NONE;
}

/* Money is for something: "80 Millionen Euro für Munition". */
static PledgeType purpose_of(const Analysis *a, const Match *m)
{
    static const char *const PREPOSITIONS[] = {"für", "zu", "in", "an"};
    for (size_t i = 0; m->noun == NO_TOKEN && i < sizeof PREPOSITIONS / sizeof *PREPOSITIONS; i++) {
        TokenRange ranges[RANGES_MAX];
        RulePlace place = {.kind = PLACE_PP, .preposition = str_of(PREPOSITIONS[i])};
        size_t count = match_ranges(a, m, &place, ranges);
        for (size_t n = 0; n < count; n++) {
            PledgeType type = (PledgeType)match_code(a, ranges[n], LEX_GOODS);
            if (type == PLEDGE_TYPE_WEAPONS || type == PLEDGE_TYPE_HUMANITARIAN || type == PLEDGE_TYPE_CLIMATE ||
                type == PLEDGE_TYPE_TRAINING)
                return type;
        }
    }
    return PLEDGE_TYPE_NONE;
}

/* "fünf Prozent der Wirtschaftsleistung auszugeben" needs nobody to be for. */
static bool names_percent(const Analysis *a, uint32_t clause)
{
    const Clause *k = &a->clauses.items[clause];
    for (size_t i = analysis_quantity(a, k->first); i < a->quantities.count && a->quantities.items[i].first < k->last;
         i++)
        if (str_equal(a->quantities.items[i].unit, STR("Prozent")))
            return true;
    return false;
}

static bool is_vague(PledgeType type)
{
    return type == PLEDGE_TYPE_FUNDS || type == PLEDGE_TYPE_DIPLOMACY || type == PLEDGE_TYPE_MISSION ||
           type == PLEDGE_TYPE_OTHER;
}

/* Is what a range names first help or money? */
static bool is_help_before(const Analysis *a, TokenRange range)
{
    for (uint32_t i = range.first; i < range.last; i++) {
        uint32_t code = match_code(a, (TokenRange){i, i + 1, range.clause}, LEX_GOODS);
        Str word = tok(a, i)->folded;
        if (code)
            return str_ends(word, STR("hilfe")) || str_ends(word, STR("hilfen")) ||
                   str_ends(word, STR("unterstützung"));
    }
    return false;
}

/* "ein militärisches Hilfspaket", "finanzielle Unterstützung": the adjective says which. */
static PledgeType kind_of_help(const Analysis *a, TokenRange range, PledgeType type)
{
    for (uint32_t i = range.first; i < range.last; i++) {
        if (range.clause != NO_TOKEN && a->clauses.owner[i] != range.clause)
            continue;
        if (str_starts(tok(a, i)->folded, STR("militärisch")))
            return PLEDGE_TYPE_WEAPONS;
        if (str_starts(tok(a, i)->folded, STR("finanziell")))
            return PLEDGE_TYPE_FUNDS;
    }
    return type;
}

PledgeGoods pledge_goods(const Ruleset *rules, const Analysis *a, const Match *m)
{
    const RulePlaces *look = &m->rule->roles[ROLE_LOOK];
    PledgeGoods vague = {PLEDGE_TYPE_NONE, m->clause, NO_TOKEN, false};
    PledgeGoods deed = vague;
    PledgeType of_verb = verb_type(rules, a->clauses.items[m->clause].verb);
    if (of_verb && of_verb != PLEDGE_TYPE_OTHER && m->noun == NO_TOKEN && !m->attribute.last)
        return (PledgeGoods){of_verb, m->clause, NO_TOKEN, false};
    for (size_t p = 0; p < look->count; p++) {
        TokenRange ranges[RANGES_MAX];
        size_t count = match_ranges(a, m, &look->items[p], ranges);
        for (size_t i = 0; i < count; i++) {
            uint32_t clause = ranges[i].clause == NO_TOKEN ? m->clause : ranges[i].clause;
            const Verb *verb = a->clauses.items[clause].verb;
            if (clause != m->clause && verb && rules->no_deed[verb->lemma])
                return (PledgeGoods){PLEDGE_TYPE_NONE, clause, NO_TOKEN, false};
            of_verb = clause == m->clause ? PLEDGE_TYPE_NONE : verb_type(rules, verb);
            if (of_verb && of_verb != PLEDGE_TYPE_OTHER)
                return (PledgeGoods){of_verb, clause, NO_TOKEN, false};
            if (of_verb && !deed.type)
                deed = (PledgeGoods){of_verb, clause, NO_TOKEN, true};
            uint32_t token = NO_TOKEN;
            PledgeType type = (PledgeType)match_code_at(a, ranges[i], LEX_GOODS, &token);
            if (type == PLEDGE_TYPE_TROOPS && is_help_before(a, ranges[i]))
                type = PLEDGE_TYPE_WEAPONS; /* "Hilfe für die Streitkräfte" */
            if (type == PLEDGE_TYPE_FUNDS || type == PLEDGE_TYPE_OTHER)
                type = kind_of_help(a, ranges[i], type);
            if (type && !is_vague(type))
                return (PledgeGoods){type, clause, token, false};
            if (type && (!vague.type || vague.type == PLEDGE_TYPE_OTHER))
                vague = (PledgeGoods){type, clause, token, false};
        }
    }
    if (!vague.type && m->noun != NO_TOKEN) { /* "Finanzzusagen" */
        uint32_t head = a->clauses.chunks.items[m->noun].head;
        vague.type = (PledgeType)match_code(a, (TokenRange){head, head + 1, NO_TOKEN}, LEX_GOODS);
    }
    if (!vague.type || vague.type == PLEDGE_TYPE_FUNDS || vague.type == PLEDGE_TYPE_OTHER) {
        PledgeType purpose = vague.type ? purpose_of(a, m) : PLEDGE_TYPE_NONE;
        vague.type = purpose ? purpose : vague.type;
    }
    int32_t infinitive =
        m->rule->deed && !m->attribute.last && !vague.type && !deed.type ? match_infinitive(a, m->clause) : -1;
    const Verb *verb = infinitive >= 0 ? a->clauses.items[infinitive].verb : NULL;
    if (verb && verb->kind == VERB_MAIN && !rules->no_deed[verb->lemma])
        deed = (PledgeGoods){PLEDGE_TYPE_OTHER, (uint32_t)infinitive, NO_TOKEN,
                             !m->rule->mutual && !names_percent(a, (uint32_t)infinitive)};
    return vague.type ? vague : deed;
}

static bool ends_infinitive(const Analysis *a, const Clause *k, uint32_t i)
{
    const Token *t = tok(a, i);
    if (t->flags & (TOKEN_CAPITAL | TOKEN_NAMED))
        return false;
    return clause_form(t, VERB_ZU_INFINITIVE) ||
           (i > k->first && token_is(tok(a, i - 1), "zu") && clause_form(t, VERB_INFINITIVE));
}

static bool is_known(PledgeType type, PledgeGoods first, const PledgeGoods *out, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (out[i].type == type)
            return true;
    return type == first.type;
}

size_t pledge_further_goods(const Ruleset *rules, const Analysis *a, PledgeGoods first, PledgeGoods *out, size_t max)
{
    const Clause *head = &a->clauses.items[first.clause];
    uint32_t last = a->clauses.of_sentence[head->sentence + 1];
    size_t count = 0;
    if (head->kind != CLAUSE_INFINITIVE)
        return 0;
    for (uint32_t i = first.clause; i < last && count < max; i++) {
        const Clause *k = &a->clauses.items[i];
        if (k->kind != CLAUSE_INFINITIVE || (i > first.clause && k->parent + 1 != (int32_t)i))
            break;
        uint32_t from = k->first;
        for (uint32_t n = k->first; n < k->last && count < max; n++) {
            if (a->clauses.owner[n] != i || !ends_infinitive(a, k, n))
                continue;
            const VerbForm *form = clause_form(tok(a, n), VERB_INFINITIVE);
            form = form ? form : clause_form(tok(a, n), VERB_ZU_INFINITIVE);
            uint32_t token = NO_TOKEN;
            PledgeType type = verb_type(rules, form->verb);
            if (!type || type == PLEDGE_TYPE_OTHER)
                type = (PledgeType)match_code_at(a, (TokenRange){from, n + 1, i}, LEX_GOODS, &token);
            if (type && type != PLEDGE_TYPE_OTHER && !is_known(type, first, out, count))
                out[count++] = (PledgeGoods){type, i, token, false};
            from = n + 1;
        }
    }
    return count;
}

PledgeType pledge_purpose(const Analysis *a, uint32_t clause)
{
    const Clause *k = &a->clauses.items[clause];
    PledgeType type = (PledgeType)match_code(a, (TokenRange){k->first, k->last, clause}, LEX_GOODS);
    bool purpose = type == PLEDGE_TYPE_WEAPONS || type == PLEDGE_TYPE_HUMANITARIAN || type == PLEDGE_TYPE_CLIMATE ||
                   type == PLEDGE_TYPE_TRAINING;
    return purpose ? type : PLEDGE_TYPE_NONE;
}

/* ---- amounts ---- */

/* Where the name of a make stands behind the noun it is the unit: "15 Kampfpanzer Leopard 1", "Systeme des Typs X". */
static Str unit_of(const Analysis *a, const Quantity *q, uint32_t end)
{
    uint32_t i = q->last;
    if (q->money || q->noun >= q->last || str_equal(q->unit, STR("Prozent")))
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
    bool people = type == PLEDGE_TYPE_TRAINING || type == PLEDGE_TYPE_HUMANITARIAN; /* to train or to bury */
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

static void add_amount(const Analysis *a, const Quantity *q, uint32_t end, PledgeAmounts *out)
{
    Amount amount = {q->value, unit_of(a, q, end)};
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
        for (size_t n = 0; n < count && !out->count; n++)
            for (size_t i = from; i < a->quantities.count && a->quantities.items[i].first < s->last; i++) {
                const Quantity *q = &a->quantities.items[i];
                if (q->first >= ranges[n].first && q->first < ranges[n].last && counts_goods(a, q, type))
                    add_amount(a, q, s->last, out);
            }
    }
    /* the rest of a list, and a sum of money, count wherever they stand in the clause */
    for (size_t i = from; i < a->quantities.count && a->quantities.items[i].first < s->last; i++) {
        const Quantity *q = &a->quantities.items[i];
        bool here = a->clauses.owner[q->first] == m->clause && m->noun == NO_TOKEN && !m->attribute.last;
        bool list = out->count && i > from && a->clauses.owner[q->first] == a->clauses.owner[out->quantity->first] &&
                    q->first > out->quantity->first && q->first <= a->quantities.items[i - 1].last + 4;
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
