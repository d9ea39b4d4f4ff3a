/* Pledges: what an actor binds itself to do or give, says it is ready to, or refuses. */
#include "worker/extraction/kinds.h"

enum { PLEDGES_MAX = 128 };

static bool overlaps(Span a, Span b)
{
    return a.start < b.end && b.start < a.end;
}

/* The amount named in the places where the goods are looked for; a count of goods or a sum of money. */
static Amount find_amount(const Analysis *a, const Match *m, PledgeType type, const Quantity **found)
{
    Amount none = {.value = -1};
    const Sentence *s = &a->sentences.items[a->clauses.items[m->clause].sentence];
    const RulePlaces *look = &m->rule->roles[ROLE_LOOK];
    size_t from = analysis_quantity(a, s->first);
    for (size_t p = 0; p < look->count; p++) {
        TokenRange ranges[RANGES_MAX];
        size_t count = match_ranges(a, m, &look->items[p], ranges);
        for (size_t i = from; i < a->quantities.count; i++) {
            const Quantity *q = &a->quantities.items[i];
            if (q->first >= s->last)
                break;
            for (size_t n = 0; n < count; n++) {
                if (q->first < ranges[n].first || q->first >= ranges[n].last || q->unit.len == 0)
                    continue;
                TokenRange noun = {q->noun, q->last, NO_TOKEN};
                bool goods = q->money || (q->noun < q->last && match_code(a, noun, LEX_GOODS) == (uint32_t)type);
                if (goods) {
                    *found = q;
                    return (Amount){q->value, q->unit};
                }
            }
        }
    }
    /* a sum of money counts wherever it stands in the clause */
    for (size_t i = from; m->noun == NO_TOKEN && i < a->quantities.count && a->quantities.items[i].first < s->last;
         i++) {
        const Quantity *q = &a->quantities.items[i];
        if (q->money && a->clauses.owner[q->first] == m->clause) {
            *found = q;
            return (Amount){q->value, q->unit};
        }
    }
    return none;
}

static bool names_condition(const Analysis *a, const Chunk *c)
{
    static const char *const HEADS[] = {"fall", "falle", "bedingung", "voraussetzung"};
    for (size_t i = 0; i < sizeof HEADS / sizeof *HEADS; i++)
        if (c->preposition && token_is(&a->tokens.items[c->head], HEADS[i]))
            return true;
    uint32_t code = match_code(a, (TokenRange){c->head, c->head + 1, NO_TOKEN}, LEX_TOPIC);
    return chunk_is_behind(a->lexicon, c, STR("nach")) && (code == TOPIC_CEASEFIRE || code == TOPIC_PEACE_PLAN);
}

/* "im Fall einer Waffenruhe", "falls …", "sofern …": the condition in the text's words. */
static Str find_condition(const Analysis *a, uint32_t clause)
{
    uint32_t sentence = a->clauses.items[clause].sentence;
    for (uint32_t i = a->clauses.of_sentence[sentence]; i < a->clauses.of_sentence[sentence + 1]; i++) {
        const Clause *k = &a->clauses.items[i];
        const Token *opener = k->opener == NO_TOKEN ? NULL : &a->tokens.items[k->opener];
        if (k->kind == CLAUSE_VERB_FIRST && a->clauses.of_sentence[sentence + 1] > i + 1)
            return clause_text(a, i);
        bool provided = opener && k->first >= 2 && token_is(opener, "dass") &&
                        (token_is(opener - 1, "vorausgesetzt") || token_is(opener - 2, "vorausgesetzt"));
        if (provided)
            return clause_text(a, i);
        if (k->kind == CLAUSE_SUBORDINATE && opener && opener->word &&
            lexicon_has_class(a->lexicon, opener->word, WORD_CONDITION))
            return clause_text(a, i);
        for (uint32_t n = 0; n < k->chunk_count; n++) {
            const Chunk *c = &a->clauses.chunks.items[k->chunk_first + n];
            if (!names_condition(a, c))
                continue;
            return token_text(&a->tokens, c->first, c->last);
        }
    }
    return (Str){NULL, 0};
}

/* What the tense and the modal make of a promise. */
static PledgeStatus find_status(const Analysis *a, const Match *m, bool amount)
{
    const Rule *rule = m->rule;
    const Clause *k = &a->clauses.items[m->clause];
    if (m->negated && rule->status_negated)
        return rule->status_negated;
    Str modal = k->modal ? lexicon_word_text(a->lexicon, k->modal->lemma) : (Str){NULL, 0};
    bool open = k->modal || k->future; /* "will zusagen": nothing is settled yet */
    if (rule->status && (rule->status != PLEDGE_STATUS_COMMITTED || !open || m->noun != NO_TOKEN))
        return rule->status;
    if (str_equal(modal, STR("können")) || str_equal(modal, STR("mögen")))
        return PLEDGE_STATUS_CONSIDERED;
    if (open || !k->past)
        return PLEDGE_STATUS_ANNOUNCED;
    return amount ? PLEDGE_STATUS_DELIVERED : PLEDGE_STATUS_NONE;
}

static void add(const Analysis *a, FactList *out, size_t from, const Fact *fact)
{
    for (size_t i = from; i < out->count; i++) {
        Fact *known = &out->items[i];
        const PledgeFact *p = &known->pledge, *q = &fact->pledge;
        if (!actor_equal(&p->pledger, &q->pledger) || p->type != q->type)
            continue;
        bool amounts = p->amount.value >= 0 && q->amount.value >= 0;
        if (amounts ? p->amount.value == q->amount.value
                    : overlaps(known->evidence[0], fact->evidence[0]) || p->status == q->status) {
            bool better = fact->confidence > known->confidence || (q->amount.value >= 0 && p->amount.value < 0);
            trace_joined(a, better ? known->trace : fact->trace, better ? fact->trace : known->trace);
            if (better)
                *known = *fact;
            return;
        }
    }
    if (out->count - from < PLEDGES_MAX)
        ARENA_PUSH(a->arena, out, *fact);
    else
        out->cut |= BOUND_BIT(BOUND_PLEDGES);
}

static bool goes_abroad(PledgeType type)
{
    return type == PLEDGE_TYPE_TROOPS || type == PLEDGE_TYPE_MISSION || type == PLEDGE_TYPE_TRAINING ||
           type == PLEDGE_TYPE_WEAPONS || type == PLEDGE_TYPE_GUARANTEE || type == PLEDGE_TYPE_FUNDS ||
           type == PLEDGE_TYPE_HUMANITARIAN;
}

/* The country that a pledge is for where no role names it: behind "gegen" for sanctions, behind "in", "nach", "für"
 * for what goes there. */
static int32_t find_aim(const Analysis *a, uint32_t clause, PledgeType type)
{
    static const char *const HELP[] = {"für", "in", "nach", "an"}, *const HARM[] = {"gegen"};
    const char *const *words = goes_abroad(type) ? HELP : HARM;
    size_t count = goes_abroad(type) ? 4 : type == PLEDGE_TYPE_SANCTIONS || type == PLEDGE_TYPE_TRADE ? 1 : 0;
    uint32_t sentence = a->clauses.items[clause].sentence;
    for (uint32_t i = a->clauses.of_sentence[sentence]; count && i < a->clauses.of_sentence[sentence + 1]; i++) {
        const Clause *k = &a->clauses.items[i];
        for (uint32_t n = 0; n < k->chunk_count; n++) {
            const Chunk *c = &a->clauses.chunks.items[k->chunk_first + n];
            int32_t m = c->mention >= 0 ? c->mention : c->attribute;
            if (m < 0 || a->mentions.items[m].type != ACTOR_TYPE_COUNTRY || a->mentions.items[m].place_name.len)
                continue;
            for (size_t w = 0; w < count; w++)
                if (chunk_is_behind(a->lexicon, c, str_of(words[w])))
                    return m;
        }
    }
    return -1;
}

/* An article mostly tells of pledges to the same side: those that name nobody are for it, a little less surely. */
static void share_recipient(const Analysis *a, FactList *out, size_t from)
{
    for (size_t i = from; i < out->count; i++) {
        PledgeFact *p = &out->items[i].pledge;
        if (p->recipient.type || !goes_abroad(p->type))
            continue;
        const Actor *best = NULL;
        size_t most = 0;
        for (size_t k = from; k < out->count; k++) {
            const PledgeFact *q = &out->items[k].pledge;
            size_t votes = 0;
            if (!q->recipient.type || !goes_abroad(q->type) || actor_equal(&q->recipient, &p->pledger) ||
                (q->recipient.country[0] && str_equal(str_of(q->recipient.country), str_of(p->pledger.country))))
                continue;
            for (size_t v = from; v < out->count; v++)
                votes += actor_equal(&out->items[v].pledge.recipient, &q->recipient);
            if (votes > most) {
                most = votes;
                best = &q->recipient;
            }
        }
        if (best) {
            p->recipient = *best;
            out->items[i].confidence *= 0.9;
            trace_changed(a, out->items[i].trace, 0.9, "the recipient is that of the article's other pledges");
        }
    }
}

static void drop(const Analysis *a, const Match *m, const char *why)
{
    trace_dropped(a, m->rule->id, m->clause, m->noun, why);
}

static void state(const Analysis *a, const Match *m, FactList *out, size_t from)
{
    int32_t pledgers[ACTORS_MAX];
    const Rule *rule = m->rule;
    size_t count = match_actors(a, m, &rule->roles[ROLE_PLEDGER], pledgers, ACTORS_MAX);
    if (!count || !is_political_actor(&a->mentions.items[pledgers[0]])) {
        drop(a, m, count ? "the pledger is a company" : "no actor stands in its places for the pledger");
        return;
    }
    PledgeType type = (PledgeType)match_code_in(a, m, &rule->roles[ROLE_LOOK], LEX_GOODS);
    type = rule->type ? rule->type : type;
    const Quantity *quantity = NULL;
    Amount money = find_amount(a, m, PLEDGE_TYPE_FUNDS, &quantity);
    if (!type && money.value >= 0 && quantity && quantity->money)
        type = PLEDGE_TYPE_FUNDS;
    if (!type) {
        drop(a, m, "its places name neither goods nor a sum of money");
        return;
    }
    uint32_t sentence = a->clauses.items[m->clause].sentence;
    Fact fact = {.kind = FACT_KIND_PLEDGE, .evidence_count = 1, .rule = rule->id, .confidence = rule->confidence};
    PledgeFact *p = &fact.pledge;
    p->type = type;
    p->amount = find_amount(a, m, type, &quantity);
    p->status = find_status(a, m, p->amount.value >= 0);
    if (!p->status) {
        drop(a, m, "told as past, and without an amount it is no pledge");
        return;
    }
    int32_t recipient = match_actor(a, m, &rule->roles[ROLE_RECIPIENT]);
    if (recipient < 0)
        recipient = find_aim(a, m->clause, type);
    if (recipient >= 0)
        p->recipient = actor_of(&a->mentions.items[recipient]);
    p->condition = find_condition(a, m->clause);
    fact.evidence[0] = evidence_of(a, sentence);
    fact.modality = p->status == PLEDGE_STATUS_REFUSED ? MODALITY_REFUSED : modality_of(a, m->clause, &fact.trigger);
    if (p->status == PLEDGE_STATUS_REFUSED)
        modality_of(a, m->clause, &fact.trigger);
    fact.trace = trace_stated(a, rule->id, m->clause, m->noun, pledgers[0], recipient);
    if (count > 1 && p->amount.value >= 0) { /* a joint amount is the pledge of a group */
        const Mention *first = &a->mentions.items[pledgers[0]], *last = &a->mentions.items[pledgers[count - 1]];
        p->pledger = (Actor){.type = ACTOR_TYPE_GROUP, .name = token_text(&a->tokens, first->first, last->last)};
        add(a, out, from, &fact);
        return;
    }
    for (size_t i = 0; i < count; i++) {
        if (i > 0)
            fact.trace = trace_stated(a, rule->id, m->clause, m->noun, pledgers[i], recipient);
        p->pledger = match_bound(a, m, pledgers[i]);
        if (p->recipient.type && actor_equal(&p->pledger, &p->recipient))
            p->recipient = (Actor){0};
        add(a, out, from, &fact);
    }
}

void pledge_extract(const Ruleset *rules, const Analysis *a, FactList *out)
{
    size_t from = out->count;
    MatchList matches = {0};
    for (uint32_t i = 0; i < a->clauses.count; i++) {
        matches.count = 0;
        match_clause(rules, a, i, FACT_KIND_PLEDGE, &matches);
        for (size_t n = 0; n < matches.count; n++)
            state(a, &matches.items[n], out, from);
    }
    share_recipient(a, out, from);
}
