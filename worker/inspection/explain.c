#include "worker/inspection/explain.h"

#include "worker/extraction/match.h"
#include "worker/inspection/actor.h"
#include "worker/inspection/show.h"
#include "worker/inspection/source.h"

typedef struct Explainer {
    const Explained *x;
    const Analysis *a;
    const Pack *pack;
    const Fact *fact;
    const TraceEvent *event;
    const Rule *rule; /* NULL: none of the pack's */
    Match match;
    int32_t who, whom; /* mentions, -1: none */
    Buffer *out;
} Explainer;

static const Rule *find_rule(const Engine *engine, Str id)
{
    for (const Rule *rule = engine_rules(engine)->first; rule; rule = rule->next)
        if (str_equal(rule->id, id))
            return rule;
    return NULL;
}

static void label(Explainer *e, const char *text)
{
    buffer_print(e->out, "  %-10s ", text);
}

static void print_span(Explainer *e, uint32_t first, uint32_t last)
{
    Span s = span_of(e->a, first, last);
    buffer_str(e->out, STR("»"));
    show_words(e->out, e->a, first, last);
    buffer_print(e->out, "« %u-%u", (unsigned)s.start, (unsigned)s.end);
}

/* The mention of an actor in the sentence of the clause, its own words first; -1: none. */
static int32_t find_mention(const Explainer *e, const Actor *actor)
{
    const Analysis *a = e->a;
    uint32_t sentence = a->clauses.items[e->event->clause].sentence;
    int32_t found = -1;
    for (uint32_t m = a->mentions.of_sentence[sentence]; actor->type && m < a->mentions.of_sentence[sentence + 1];
         m++) {
        if (!str_equal(a->mentions.items[m].name, actor->name))
            continue;
        if (a->clauses.owner[a->mentions.items[m].first] == e->event->clause)
            return (int32_t)m;
        found = found < 0 ? (int32_t)m : found;
    }
    return found;
}

/* Where the event does not say which mention was meant, the sentence may. */
static void find_sides(Explainer *e)
{
    const Fact *f = e->fact;
    e->who = e->event->who;
    e->whom = e->event->whom;
    if (e->whom < 0 && f->kind == FACT_KIND_PLEDGE)
        e->whom = find_mention(e, &f->pledge.recipient);
    if (e->whom < 0 && f->kind == FACT_KIND_POSITION)
        e->whom = find_mention(e, &f->position.addressee);
}

/* ---- the sentence, with its parts marked ---- */

static bool opens(const Span *s, uint32_t at)
{
    return s->end > s->start && s->start == at;
}

static bool closes(const Span *s, uint32_t at)
{
    return s->end > s->start && s->end == at;
}

/* The evidence with actors in [ ], and the words that triggered the rule or decide the modality in * *. */
static void print_sentence(Explainer *e)
{
    const Analysis *a = e->a;
    Span who = {0, 0}, whom = {0, 0}, verb = {0, 0};
    const Clause *k = &a->clauses.items[e->event->clause];
    if (e->who >= 0)
        who = span_of(a, a->mentions.items[e->who].first, a->mentions.items[e->who].last);
    if (e->whom >= 0)
        whom = span_of(a, a->mentions.items[e->whom].first, a->mentions.items[e->whom].last);
    if (e->event->noun != NO_TOKEN)
        verb =
            span_of(a, a->clauses.chunks.items[e->event->noun].head, a->clauses.chunks.items[e->event->noun].head + 1);
    else if (k->verb_token != NO_TOKEN)
        verb = span_of(a, k->verb_token, k->verb_token + 1);
    for (uint32_t n = 0; n < e->fact->evidence_count; n++) {
        Span s = e->fact->evidence[n];
        label(e, n ? "" : "sentence");
        for (uint32_t i = s.start; i < s.end; i++) {
            buffer_str(e->out, opens(&who, i) || opens(&whom, i) ? STR("[") : STR(""));
            buffer_str(e->out, opens(&verb, i) || opens(&e->fact->trigger, i) ? STR("*") : STR(""));
            char c = a->tokens.text.ptr[i];
            buffer_char(e->out, c == '\n' || c == '\r' ? ' ' : c);
            buffer_str(e->out, closes(&verb, i + 1) || closes(&e->fact->trigger, i + 1) ? STR("*") : STR(""));
            buffer_str(e->out, closes(&who, i + 1) || closes(&whom, i + 1) ? STR("]") : STR(""));
        }
        buffer_print(e->out, "  (%s:%u-%u)\n", e->x->place, (unsigned)s.start, (unsigned)s.end);
    }
}

/* ---- rule and trigger ---- */

static const char *act_of(const Explainer *e, Str *id)
{
    const Token *t = &e->a->tokens.items[e->a->clauses.chunks.items[e->event->noun].head];
    for (const LexEntry *l = lexicon_entries(e->a->lexicon, t->word ? t->word : t->tail); l; l = l->next)
        if (l->item->type == LEX_ACT || l->item->type == LEX_EVENT) {
            *id = l->item->id;
            return source_type(l->item->type);
        }
    return NULL;
}

static void print_trigger(Explainer *e)
{
    const Clause *k = &e->a->clauses.items[e->event->clause];
    Str id;
    label(e, "trigger");
    if (e->event->noun != NO_TOKEN) {
        const Chunk *c = &e->a->clauses.chunks.items[e->event->noun];
        const char *type = act_of(e, &id);
        buffer_str(e->out, STR("noun "));
        print_span(e, c->head, c->head + 1);
        if (type) {
            buffer_print(e->out, ", %s %.*s", type, STR_ARG(id));
            Str words = source_fold(e->a->arena, &e->a->tokens, c->head, c->head + 1);
            source_print(e->out, source_of_form(e->a->arena, e->pack, type, id, words));
        }
    } else if (e->rule && e->rule->any) {
        buffer_str(e->out, STR("every clause (any yes)"));
    } else if (k->verb) {
        Str lemma = lexicon_word_text(e->a->lexicon, k->verb->lemma);
        buffer_print(e->out, "verb %.*s ", STR_ARG(lemma));
        print_span(e, k->verb_token, k->verb_token + 1);
        source_print(e->out, source_of_verb(e->pack, lemma));
    }
    buffer_char(e->out, '\n');
    label(e, "clause");
    show_clause(e->out, e->a, e->event->clause);
    buffer_char(e->out, '\n');
}

static void print_rule(Explainer *e)
{
    label(e, "rule");
    buffer_print(e->out, "%.*s", STR_ARG(e->fact->rule));
    if (e->rule)
        source_print(e->out, (Source){e->rule->block, e->rule->block->line, {NULL, 0}});
    buffer_char(e->out, '\n');
}

/* ---- actors ---- */

static void print_place(Explainer *e, RuleRole role, int32_t mention)
{
    const RulePlaces *places = &e->rule->roles[role];
    for (size_t i = 0; i < places->count; i++) {
        RulePlaces one = {.items = &places->items[i], .count = 1};
        int32_t m = match_actor(e->a, &e->match, &one);
        bool same = m >= 0 && (m == mention || match_chain(e->a, m) == match_chain(e->a, mention));
        if (!same && !(places->items[i].kind == PLACE_OWNER && e->event->noun != NO_TOKEN))
            continue;
        buffer_print(e->out, "; place: %s%s%.*s", ruleset_place_name(places->items[i].kind),
                     places->items[i].preposition.len ? " " : "", STR_ARG(places->items[i].preposition));
        return;
    }
}

static void print_actor(Explainer *e, const char *name, RuleRole role, const Actor *actor, int32_t mention)
{
    if (actor->type == ACTOR_TYPE_NONE)
        return;
    label(e, name);
    if (mention < 0) {
        buffer_print(e->out, "%.*s: not named here, see confidence\n", STR_ARG(actor->name));
        return;
    }
    actor_explain(e->out, e->a->arena, e->pack, e->a, mention);
    actor_explain_reach(e->out, e->a, e->event->clause, mention);
    if (e->rule && role < ROLE_COUNT)
        print_place(e, role, mention);
    if (!str_equal(actor->name, e->a->mentions.items[mention].name))
        buffer_print(e->out, "; stated as %.*s, who speaks for it or is named with it", STR_ARG(actor->name));
    buffer_char(e->out, '\n');
}

/* ---- topic, goods, time, place ---- */

/* The words in the rule's places that gave a topic or type: the shortest range with this code. */
static bool find_code(Explainer *e, const RulePlaces *look, LexType type, uint32_t code, TokenRange *found)
{
    for (size_t p = 0; p < look->count; p++) {
        TokenRange ranges[RANGES_MAX];
        size_t count = match_ranges(e->a, &e->match, &look->items[p], ranges);
        for (size_t n = 0; n < count; n++) {
            TokenRange r = ranges[n];
            if (match_code(e->a, r, type) != code)
                continue;
            while (r.last > r.first + 1 && match_code(e->a, (TokenRange){r.first, r.last - 1, r.clause}, type) == code)
                r.last--;
            while (r.last > r.first + 1 && match_code(e->a, (TokenRange){r.first + 1, r.last, r.clause}, type) == code)
                r.first++;
            *found = r;
            return true;
        }
    }
    return false;
}

static void print_code(Explainer *e, const char *name, LexType type, uint32_t code, const Vocabulary *v)
{
    TokenRange at;
    if (!e->rule || !code)
        return;
    static const RulePlace PLACES[] = {{.kind = PLACE_OBJECT}, {.kind = PLACE_CONTENT}, {.kind = PLACE_CLAUSE}};
    static const RulePlaces DEFAULT = {.items = PLACES, .count = sizeof PLACES / sizeof *PLACES};
    const RulePlaces *look = e->rule->roles[ROLE_LOOK].count ? &e->rule->roles[ROLE_LOOK] : &DEFAULT;
    bool by_rule = type == LEX_TOPIC ? e->rule->topic != 0 : e->rule->type != 0;
    label(e, name);
    if (by_rule) {
        buffer_print(e->out, "%s: the rule says so", vocabulary_name(v, (int)code));
        source_print(e->out, (Source){e->rule->block, source_line(e->rule->block, name), {NULL, 0}});
    } else if (find_code(e, look, type, code, &at)) {
        print_span(e, at.first, at.last);
        Str id = str_of(vocabulary_name(v, (int)code));
        Str words = source_fold(e->a->arena, &e->a->tokens, at.first, at.last);
        buffer_print(e->out, " → %.*s", STR_ARG(id));
        source_print(e->out, source_of_form(e->a->arena, e->pack, source_type(type), id, words));
    } else {
        buffer_print(e->out, "%s", vocabulary_name(v, (int)code));
    }
    buffer_char(e->out, '\n');
}

static bool within_evidence(const Explainer *e, uint32_t first, uint32_t last)
{
    Span s = span_of(e->a, first, last);
    for (uint32_t n = 0; n < e->fact->evidence_count; n++)
        if (s.start >= e->fact->evidence[n].start && s.end <= e->fact->evidence[n].end)
            return true;
    return false;
}

static void print_date(Explainer *e)
{
    static const WhenTense TENSES[] = {WHEN_PAST, WHEN_NOW, WHEN_FUTURE};
    static const char *const NAMES[] = {"past", "present", "future"};
    char published[DATE_TEXT_MAX];
    Str date = e->fact->meeting.date;
    if (!date.len)
        return;
    date_format(e->a->published, published);
    label(e, "date");
    buffer_print(e->out, "%.*s", STR_ARG(date));
    for (int near = 1; near >= 0; near--) /* in the evidence, else anywhere */
        for (size_t i = 0; i < e->a->whens.count; i++) {
            const When *w = &e->a->whens.items[i];
            for (size_t t = 0; within_evidence(e, w->first, w->last) == (near == 1) && t < 3; t++)
                if (str_equal(when_resolve(e->a->arena, w, e->a->published, TENSES[t]), date)) {
                    buffer_str(e->out, STR(" from "));
                    print_span(e, w->first, w->last);
                    buffer_print(e->out, ", read as %s of the publication on %s\n", NAMES[t],
                                 *published ? published : "an unknown day");
                    return;
                }
        }
    buffer_print(e->out, ": from the publication on %s\n", *published ? published : "an unknown day");
}

static void print_where(Explainer *e)
{
    Str place = e->fact->meeting.place;
    for (size_t i = 0; place.len && i < e->a->mentions.count; i++) {
        const Mention *m = &e->a->mentions.items[i];
        if (!str_equal(m->place_name, place) || !within_evidence(e, m->first, m->last))
            continue;
        label(e, "place");
        actor_explain(e->out, e->a->arena, e->pack, e->a, (int32_t)i);
        buffer_char(e->out, '\n');
        return;
    }
    if (place.len) {
        label(e, "place");
        buffer_print(e->out, "%.*s: from a sentence beside, or from the name\n", STR_ARG(place));
    }
}

/* ---- modality and confidence ---- */

static void print_modality(Explainer *e)
{
    label(e, "modality");
    buffer_print(e->out, "%s", vocabulary_name(&vocabulary_modality, (int)e->fact->modality));
    if (e->fact->trigger.end > e->fact->trigger.start) {
        buffer_str(e->out, STR(" by »"));
        show_text(e->out, str_slice(e->a->tokens.text, e->fact->trigger.start, e->fact->trigger.end));
        buffer_print(e->out, "« %u-%u", (unsigned)e->fact->trigger.start, (unsigned)e->fact->trigger.end);
    }
    buffer_char(e->out, '\n');
}

static double meeting_confidence(const Explainer *e)
{
    for (size_t i = 0; i < e->x->facts->count; i++) {
        const Fact *f = &e->x->facts->items[i];
        if (f->kind == FACT_KIND_MEETING && f->meeting.number == e->fact->participant.meeting)
            return f->confidence;
    }
    return 0;
}

static void print_confidence(Explainer *e)
{
    const Trace *trace = e->a->trace;
    label(e, "confidence");
    buffer_print(e->out, "%.2f", e->fact->confidence);
    if (e->fact->kind == FACT_KIND_PARTICIPANT) {
        double meeting = meeting_confidence(e);
        if (meeting > 0)
            buffer_print(e->out, " = %.2f of the meeting × %.2f for how surely he took part", meeting,
                         e->fact->confidence / meeting);
    } else if (e->rule) {
        buffer_print(e->out, " = %.2f of the rule", e->rule->confidence);
        for (size_t i = 0; i < trace->count; i++)
            if (trace->items[i].kind == TRACE_CHANGED && trace->items[i].of == e->fact->trace)
                buffer_print(e->out, " × %.2f: %s", trace->items[i].factor, trace->items[i].text);
    }
    buffer_char(e->out, '\n');
}

/* Facts that were the same as this one. */
static void print_joined(Explainer *e)
{
    const Trace *trace = e->a->trace;
    for (size_t i = 0; i < trace->count; i++) {
        const TraceEvent *j = &trace->items[i];
        if (j->kind != TRACE_JOINED || j->into != e->fact->trace || j->of == j->into || !j->of)
            continue;
        const TraceEvent *other = &trace->items[j->of - 1];
        Span s = evidence_of(e->a, e->a->clauses.items[other->clause].sentence);
        label(e, "also");
        buffer_print(e->out, "%.*s, %s:%u-%u: the same fact\n", STR_ARG(other->rule), e->x->place, (unsigned)s.start,
                     (unsigned)s.end);
    }
}

static void print_actors(Explainer *e)
{
    const Fact *f = e->fact;
    int32_t who = e->who, whom = e->whom;
    switch (f->kind) {
    case FACT_KIND_PARTICIPANT:
        print_actor(e, "actor", ROLE_COUNT, &f->participant.actor, who);
        break;
    case FACT_KIND_PLEDGE:
        print_actor(e, "pledger", ROLE_PLEDGER, &f->pledge.pledger, who);
        print_actor(e, "recipient", ROLE_RECIPIENT, &f->pledge.recipient, whom);
        print_code(e, "type", LEX_GOODS, f->pledge.type, &vocabulary_pledge_type);
        break;
    case FACT_KIND_POSITION:
        print_actor(e, "holder", ROLE_HOLDER, &f->position.holder, who);
        print_actor(e, "addressee", ROLE_ADDRESSEE, &f->position.addressee, whom);
        print_code(e, "topic", LEX_TOPIC, f->position.topic, &vocabulary_topic);
        break;
    default:
        print_where(e);
        print_date(e);
    }
}

void explain_fact(Buffer *out, const Explained *x, size_t index)
{
    const Fact *fact = &x->facts->items[index];
    const Trace *trace = x->analysis->trace;
    Explainer e = {.x = x, .a = x->analysis, .pack = engine_pack(x->engine), .fact = fact, .out = out};
    buffer_print(out, "%zu  ", index + 1);
    show_fact(out, fact);
    buffer_char(out, '\n');
    if (!trace || !fact->trace || fact->trace > trace->count)
        return;
    e.event = &trace->items[fact->trace - 1];
    e.rule = find_rule(x->engine, fact->rule);
    e.match = (Match){.rule = e.rule, .clause = e.event->clause, .noun = e.event->noun, .owner = e.event->who};
    find_sides(&e);
    print_sentence(&e);
    print_rule(&e);
    if (fact->kind != FACT_KIND_PARTICIPANT)
        print_trigger(&e);
    print_actors(&e);
    print_modality(&e);
    print_confidence(&e);
    print_joined(&e);
    buffer_char(out, '\n');
}
