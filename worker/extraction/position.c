/* Positions: who holds what stance on which topic. One fact per holder, topic and stance; the clearest sentence stays. */
#include "worker/extraction/addressee.h"
#include "worker/extraction/kinds.h"
#include "worker/extraction/stance.h"
#include "worker/extraction/subject.h"

enum { POSITIONS_MAX = 512, TOPICS_EACH = 4 };
static const double IN_HEADING = 0.9;

/* Single quoted words count, the quoted name of a forum does not. */
static bool is_quoted(const Analysis *a, uint32_t sentence)
{
    const Sentence *s = &a->sentences.items[sentence];
    for (uint32_t i = s->first; i < s->last; i++)
        if ((a->tokens.items[i].flags & (TOKEN_QUOTED | TOKEN_NAMED)) == TOKEN_QUOTED)
            return true;
    return false;
}

/* Whoever says what somebody else does or is tells news: "Selenskyj sei zu Gesprächen bereit, sagte der Minister". */
static bool tells_of_others(const Analysis *a, const Match *m)
{
    const Clause *k = &a->clauses.items[m->clause];
    int32_t subject = analysis_subject(a, m->clause);
    if (subject >= 0 && k->speaker >= 0 && k->kind == CLAUSE_RELATIVE &&
        a->mentions.items[subject].kind == MENTION_GROUP)
        return true; /* "Länder, die das nicht anerkennen": whichever they are */
    bool news = m->rule->any && !m->rule->with.count && !m->rule->duty;
    if ((!news && !m->rule->own) || k->speaker < 0 || subject < 0 || subject == k->speaker)
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

/* What the clauses of one sentence state, before the surest are chosen. */
typedef struct Candidate {
    Fact fact;
    uint32_t clause;
    const Match *match;
    bool dropped;
} Candidate;

typedef struct CandidateList {
    Candidate *items;
    size_t count, cap;
} CandidateList;

static double confidence_of(const CandidateList *list, size_t i)
{
    return list->items[i].fact.confidence;
}

/* "sind sich einig, dass Russland … müsse", "„…“, mahnte er, müsse Russland": what hangs on it is the demand. */
static bool demands_more(const Analysis *a, const Candidate *content, const Candidate *head)
{
    const Clause *k = &a->clauses.items[content->clause];
    const PositionFact *p = &content->fact.position, *q = &head->fact.position;
    bool hangs = k->kind != CLAUSE_MAIN && k->parent == (int32_t)head->clause && p->topic == q->topic;
    bool agreed = q->stance == STANCE_SUPPORT && hangs;
    bool own = content->match->rule->modals.count || k->quoted;
    bool admonished = q->stance == STANCE_CONCERN && own && (hangs || k->speech_clause == head->clause);
    return p->stance == STANCE_DEMAND && (agreed || admonished) && content->fact.confidence > head->fact.confidence;
}

/* Of two stances that one clause gives its holder, the surer stays; so does the one of "forderte" against what the clause
 * that hangs on it says, unless that is about something else. A mere statement stands back behind any stance. */
static bool yields(const Analysis *a, const CandidateList *list, size_t i, size_t k)
{
    static const double WEAK = 0.45;
    const Candidate *mine = &list->items[i], *other = &list->items[k];
    const PositionFact *p = &mine->fact.position, *q = &other->fact.position;
    if (!actor_equal(&p->holder, &q->holder))
        return false;
    double difference = confidence_of(list, k) - confidence_of(list, i);
    if (mine->match == other->match)
        return false; /* coordinated topics */
    if (mine->clause == other->clause)
        return difference > 0 || (difference == 0 && k < i);
    if ((confidence_of(list, i) < WEAK && difference > 0) || demands_more(a, other, mine))
        return true;
    if (demands_more(a, mine, other))
        return false;
    const Clause *clause = &a->clauses.items[mine->clause];
    bool hangs = clause->parent == (int32_t)other->clause && clause->kind != CLAUSE_MAIN;
    bool content = clause->speech_clause == other->clause || hangs;
    return content && (p->topic == q->topic || clause->kind != CLAUSE_MAIN || q->topic == TOPIC_OTHER);
}

/* Where a fact of the same holder, topic and stance is known, the surer one stays. */
static void add(const Analysis *a, FactList *out, size_t from, Fact fact)
{
    for (size_t i = from; i < out->count; i++) {
        Fact *known = &out->items[i];
        if (!actor_equal(&known->position.holder, &fact.position.holder) ||
            known->position.topic != fact.position.topic || known->position.stance != fact.position.stance)
            continue;
        bool surer = fact.confidence > known->confidence;
        trace_joined(a, surer ? known->trace : fact.trace, surer ? fact.trace : known->trace);
        if (surer)
            *known = fact;
        return;
    }
    if (out->count - from < POSITIONS_MAX)
        ARENA_PUSH(a->arena, out, fact);
    else
        out->cut |= BOUND_BIT(BOUND_POSITIONS);
}

static void choose(const Analysis *a, CandidateList *list, FactList *out, size_t from)
{
    for (size_t i = 0; i < list->count; i++)
        for (size_t k = 0; k < list->count && !list->items[i].dropped; k++)
            if (k != i && yields(a, list, i, k))
                list->items[i].dropped = true;
    for (size_t i = 0; i < list->count; i++)
        if (!list->items[i].dropped)
            add(a, out, from, list->items[i].fact);
    list->count = 0;
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

static bool same_state(const Actor *a, const Actor *b)
{
    return actor_equal(a, b) || (a->country[0] && str_equal(str_of(a->country), str_of(b->country)));
}

/* "nicht alle Verbündeten" are none that can be named. */
static bool is_remainder(const Analysis *a, const Clause *k)
{
    const Chunk *c = k->subject < 0 ? NULL : &a->clauses.chunks.items[k->subject];
    return c && c->first > 0 && token_is(&a->tokens.items[c->first - 1], "nicht") &&
           token_is(&a->tokens.items[c->first], "alle");
}

/* "die Außenminister fordern": a set that acts nowhere else may well hold a position. -1: none. */
static int32_t holding_group(const Analysis *a, const Match *m)
{
    const Clause *k = &a->clauses.items[m->clause];
    const RulePlaces *places = &m->rule->roles[ROLE_HOLDER];
    bool plain = places->count && places->items[0].kind == PLACE_SUBJECT && m->noun == NO_TOKEN && k->subject >= 0;
    const Chunk *c = plain ? &a->clauses.chunks.items[k->subject] : NULL;
    const Mention *who = c && c->mention >= 0 ? &a->mentions.items[c->mention] : NULL;
    if (!who || who->kind != MENTION_GROUP || who->type != ACTOR_TYPE_NONE || c->preposition)
        return -1;
    return token_is(&a->tokens.items[c->first], "die") || token_is(&a->tokens.items[c->first], "alle") ? c->mention
                                                                                                       : -1;
}

/* "EU und Kanada Merz wirbt für …": a line above the heading ran into it; who stands right before the verb acts. -1: none. */
static int32_t holder_before_verb(const Analysis *a, const Match *m, const int32_t *holders, size_t count)
{
    const Clause *k = &a->clauses.items[m->clause];
    const RulePlaces *places = &m->rule->roles[ROLE_HOLDER];
    int32_t last = count ? holders[count - 1] : -1, next = last + 1;
    if (last < 0 || places->items[0].kind != PLACE_SUBJECT || k->finite == NO_TOKEN ||
        (size_t)next >= a->mentions.count)
        return -1;
    const Mention *before = &a->mentions.items[last], *person = &a->mentions.items[next];
    bool adjacent = person->first == before->last && person->last == k->finite && person->sentence == before->sentence;
    bool names =
        before->type != ACTOR_TYPE_PERSON && before->kind != MENTION_ADJECTIVE && person->type == ACTOR_TYPE_PERSON;
    return adjacent && names ? next : -1;
}

static void state(const Analysis *a, const Match *m, bool other, Theme theme, const FactList *out, size_t from,
                  CandidateList *list)
{
    const Clause *k = &a->clauses.items[m->clause];
    int32_t holders[ACTORS_MAX];
    size_t count = match_actors(a, m, &m->rule->roles[ROLE_HOLDER], holders, ACTORS_MAX);
    bool source = k->speech_clause == m->clause && k->speaker >= 0; /* "nach Angaben aus Kiew": news */
    if (is_remainder(a, k) ||
        (source && (m->rule->aimed || (m->rule->any && !m->rule->with.count && !m->rule->duty)))) {
        drop(a, m, source ? "a source of news judges nothing" : "\"nicht alle\" names nobody");
        return;
    }
    other = other && !a->sentences.items[k->sentence].heading;
    if (!count && (holders[0] = holding_group(a, m)) >= 0)
        count = 1;
    int32_t beside = holder_before_verb(a, m, holders, count);
    if (beside >= 0) {
        holders[0] = beside;
        count = 1;
    }
    Fact fact = {
        .kind = FACT_KIND_POSITION, .evidence_count = 1, .rule = m->rule->id, .confidence = m->rule->confidence};
    PositionFact *p = &fact.position;
    StanceSubject subject = count ? subject_find(a, m, other, theme) : (StanceSubject){.token = NO_TOKEN};
    Stance stance = m->negated && m->rule->stance_negated ? m->rule->stance_negated : m->rule->stance;
    if (!subject.topic || !stance || tells_of_others(a, m)) {
        drop(a, m,
             !count           ? "no actor stands in its places for the holder"
             : !subject.topic ? "neither its places nor what is near name a topic"
             : !stance        ? "it has no stance here"
                              : "the speaker tells of somebody else");
        return;
    }
    if (stance_is_wanting(a, m, stance)) {
        drop(a, m, "it is a stance that is wanted or overcome");
        return;
    }
    if (m->rule->predicate && !stance_is_predicate(a, m)) {
        drop(a, m, "its words judge nothing here: they depend on another noun");
        return;
    }
    int32_t addressee;
    p->addressee = addressee_find(a, m, &subject, stance, &addressee);
    if (m->rule->aimed && !p->addressee.type) {
        drop(a, m, "it is aimed at nobody");
        return;
    }
    if (m->rule->things && stance_is_about_people(a, k)) {
        drop(a, m, "its object are people");
        return;
    }
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
        p->holder.type = p->holder.type ? p->holder.type : ACTOR_TYPE_GROUP;
        if (p->addressee.type && same_state(&p->holder, &p->addressee))
            p->addressee = (Actor){0};
        fact.confidence = m->rule->confidence * (holder->anaphoric ? 0.9 : 1.0);
        if (a->sentences.items[k->sentence].heading)
            fact.confidence *= IN_HEADING; /* the text says it more clearly */
        StanceSubject s = subject;
        for (size_t n = 0; s.topic && n < TOPICS_EACH; n++, s = subject_next(a, &s)) {
            p->topic = s.topic;
            p->stance = subject_turn(a, m, &s, stance);
            if (p->topic == TOPIC_WAR_CONDUCT && p->stance == STANCE_SUPPORT && !stance_justifies(a, k, s.token)) {
                drop(a, m, "nobody is for attacks: it is about something else");
                continue;
            }
            fact.trace = trace_stated(a, m->rule->id, m->clause, m->noun, holders[i], addressee);
            if (holder->anaphoric)
                trace_changed(a, fact.trace, 0.9, "the holder is only known from what was said before");
            if (a->sentences.items[k->sentence].heading)
                trace_changed(a, fact.trace, IN_HEADING, "it is told by a heading");
            if (p->stance != stance)
                trace_changed(a, fact.trace, 1, "the stance is turned: it is about the end of the thing");
            Candidate candidate = {fact, m->clause, m, false};
            if (is_pledged(out, from, &fact))
                drop(a, m, "it is the holder's own pledge already");
            else
                ARENA_PUSH(a->arena, list, candidate);
        }
    }
}

/* Do several states act in the article? Only then is a stance on some other thing one of diplomacy. */
static bool is_diplomatic(const Analysis *a)
{
    const Mention *first = NULL;
    for (size_t i = 0; i < a->mentions.count; i++) {
        const Mention *m = &a->mentions.items[i];
        if (m->type == ACTOR_TYPE_NONE || m->place_only || !m->country[0])
            continue;
        if (first && !str_equal(str_of(first->country), str_of(m->country)))
            return true;
        first = first ? first : m;
    }
    return false;
}

void position_extract(const Ruleset *rules, const Analysis *a, FactList *out)
{
    size_t from = out->count;
    MatchList matches = {0};
    CandidateList list = {0};
    bool other = is_diplomatic(a);
    Theme theme = theme_of(a);
    for (uint32_t n = 0; n < a->sentences.count; n++) {
        matches.count = 0;
        for (uint32_t i = a->clauses.of_sentence[n]; i < a->clauses.of_sentence[n + 1]; i++)
            match_clause(rules, a, i, FACT_KIND_POSITION, &matches);
        for (size_t k = 0; k < matches.count; k++)
            state(a, &matches.items[k], other, theme, out, from, &list);
        choose(a, &list, out, from);
    }
}
