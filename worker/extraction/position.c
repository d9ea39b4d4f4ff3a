/* Positions: who holds what stance on which topic. One fact per holder, topic and stance; the clearest sentence stays. */
#include "worker/extraction/kinds.h"

enum { POSITIONS_MAX = 512 };

/* Single quoted words count, the quoted name of a forum does not. */
static bool is_quoted(const Analysis *a, uint32_t sentence)
{
    const Sentence *s = &a->sentences.items[sentence];
    for (uint32_t i = s->first; i < s->last; i++)
        if ((a->tokens.items[i].flags & (TOKEN_QUOTED | TOKEN_NAMED)) == TOKEN_QUOTED)
            return true;
    return false;
}

static bool is_usa(const Analysis *a, const Match *match, const RulePlace *place)
{
    TokenRange ranges[RANGES_MAX];
    size_t count = match_ranges(a, match, place, ranges);
    for (size_t n = 0; n < count; n++) {
        int32_t m = mention_at(&a->mentions, a->clauses.items[match->clause].sentence, ranges[n].first, ranges[n].last);
        if (m >= 0 && a->mentions.items[m].type != ACTOR_TYPE_PERSON && a->mentions.items[m].country[0] &&
            str_equal(str_of(a->mentions.items[m].country), STR("USA")))
            return true;
    }
    return false;
}

/* The topic of the places in turn; where only the United States are named there, it is their role. */
static Topic find_topic(const Analysis *a, const Match *m)
{
    if (m->rule->topic)
        return m->rule->topic;
    const RulePlaces *look = &m->rule->roles[ROLE_LOOK];
    static const RulePlaces CLAUSE = {
        .items = {{.kind = PLACE_OBJECT}, {.kind = PLACE_CONTENT}, {.kind = PLACE_CLAUSE}}, .count = 3};
    if (!look->count)
        look = &CLAUSE;
    uint32_t code = match_code_in(a, m, look, LEX_TOPIC);
    if (code)
        return (Topic)code;
    for (size_t i = 0; i < look->count; i++)
        if ((look->items[i].kind == PLACE_OBJECT || look->items[i].kind == PLACE_PP) && is_usa(a, m, &look->items[i]))
            return TOPIC_US_ROLE;
    return TOPIC_NONE;
}

/* Whoever says what somebody else does or is tells news: "Selenskyj sei zu Gesprächen bereit, sagte der Minister". */
static bool tells_of_others(const Analysis *a, const Match *m)
{
    const Clause *k = &a->clauses.items[m->clause];
    int32_t subject = analysis_subject(a, m->clause);
    if (!m->rule->any || k->speaker < 0 || subject < 0 || subject == k->speaker)
        return false;
    const Mention *who = &a->mentions.items[subject], *speaker = &a->mentions.items[k->speaker];
    bool same = who->country[0] ? str_equal(str_of(who->country), str_of(speaker->country))
                                : str_equal(who->name, speaker->name);
    return who->type != ACTOR_TYPE_NONE && !same;
}

static Str statement_of(const Analysis *a, const Match *m)
{
    TokenRange ranges[RANGES_MAX];
    RulePlace content = {.kind = PLACE_CONTENT};
    size_t count = match_ranges(a, m, &content, ranges);
    if (m->noun != NO_TOKEN) {
        RulePlace behind = {.kind = PLACE_BEHIND};
        size_t n = match_ranges(a, m, &behind, ranges);
        uint32_t first = a->clauses.chunks.items[m->noun].first;
        return token_text(&a->tokens, first, n ? ranges[n - 1].last : a->clauses.chunks.items[m->noun].last);
    }
    if (a->clauses.items[m->clause].speaker < 0 && count)
        return token_text(&a->tokens, ranges[0].first, ranges[0].last);
    return clause_text(a, m->clause);
}

/* Where a fact of the same holder, topic and stance is known, the surer one stays. */
static void add(const Analysis *a, FactList *out, size_t from, Fact fact)
{
    for (size_t i = from; i < out->count; i++) {
        Fact *known = &out->items[i];
        bool same =
            actor_equal(&known->position.holder, &fact.position.holder) && known->position.topic == fact.position.topic;
        if (!same)
            continue;
        bool here = known->evidence[0].start == fact.evidence[0].start;
        if (known->position.stance == fact.position.stance || here) {
            bool surer = fact.confidence > known->confidence;
            trace_joined(a, surer ? known->trace : fact.trace, surer ? fact.trace : known->trace);
            if (surer)
                *known = fact;
            return;
        }
    }
    if (out->count - from < POSITIONS_MAX)
        ARENA_PUSH(a->arena, out, fact);
    else
        out->cut |= BOUND_BIT(BOUND_POSITIONS);
}

/* What somebody will do himself is his pledge, and no position on top of it. */
static bool is_pledged(const FactList *out, size_t from, const Fact *fact)
{
    enum { SURE_PERCENT = 50 };
    if (fact->confidence * 100 >= SURE_PERCENT)
        return false;
    for (size_t i = 0; i < from; i++) {
        const Fact *f = &out->items[i];
        if (f->kind == FACT_KIND_PLEDGE && f->evidence[0].start == fact->evidence[0].start &&
            (actor_equal(&f->pledge.pledger, &fact->position.holder) ||
             (f->pledge.pledger.country[0] &&
              str_equal(str_of(f->pledge.pledger.country), str_of(fact->position.holder.country)))))
            return true;
    }
    return false;
}

static void drop(const Analysis *a, const Match *m, const char *why)
{
    trace_dropped(a, m->rule->id, m->clause, m->noun, why);
}

static void state(const Analysis *a, const Match *m, FactList *out, size_t from)
{
    int32_t holders[ACTORS_MAX];
    size_t count = match_actors(a, m, &m->rule->roles[ROLE_HOLDER], holders, ACTORS_MAX);
    const Clause *k = &a->clauses.items[m->clause];
    Fact fact = {
        .kind = FACT_KIND_POSITION, .evidence_count = 1, .rule = m->rule->id, .confidence = m->rule->confidence};
    PositionFact *p = &fact.position;
    p->topic = count ? find_topic(a, m) : TOPIC_NONE;
    p->stance = m->negated && m->rule->stance_negated ? m->rule->stance_negated : m->rule->stance;
    if (!p->topic || !p->stance || tells_of_others(a, m)) {
        drop(a, m,
             !count       ? "no actor stands in its places for the holder"
             : !p->topic  ? "its places name no topic"
             : !p->stance ? "it has no stance here"
                          : "the speaker tells of somebody else");
        return;
    }
    int32_t addressee = match_actor(a, m, &m->rule->roles[ROLE_ADDRESSEE]);
    if (addressee >= 0)
        p->addressee = actor_of(&a->mentions.items[addressee]);
    p->quoted = is_quoted(a, k->sentence);
    p->statement = statement_of(a, m);
    fact.evidence[0] = evidence_of(a, k->sentence);
    fact.modality = modality_of(a, m->clause, &fact.trigger);
    for (size_t i = 0; i < count; i++)
        if (holders[i] == addressee)
            p->addressee = (Actor){0};
    for (size_t i = 0; i < count; i++) {
        const Mention *holder = &a->mentions.items[holders[i]];
        if (!is_political_actor(holder)) {
            drop(a, m, "the holder is a company");
            continue;
        }
        p->holder = match_bound(a, m, holders[i]);
        if (addressee >= 0 && actor_equal(&p->holder, &p->addressee))
            p->addressee = (Actor){0};
        Fact one = fact;
        one.trace = trace_stated(a, m->rule->id, m->clause, m->noun, holders[i], addressee);
        if (holder->anaphoric) {
            one.confidence *= 0.9;
            trace_changed(a, one.trace, 0.9, "the holder is only known from what was said before");
        }
        if (is_pledged(out, from, &one))
            drop(a, m, "it is the holder's own pledge already");
        else
            add(a, out, from, one);
    }
}

void position_extract(const Ruleset *rules, const Analysis *a, FactList *out)
{
    size_t from = out->count;
    MatchList matches = {0};
    for (uint32_t i = 0; i < a->clauses.count; i++) {
        matches.count = 0;
        match_clause(rules, a, i, FACT_KIND_POSITION, &matches);
        for (size_t n = 0; n < matches.count; n++)
            state(a, &matches.items[n], out, from);
    }
}
