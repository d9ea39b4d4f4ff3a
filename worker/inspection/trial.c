#include "worker/inspection/trial.h"

#include "worker/inspection/show.h"

/* On what day the sentences are told. */
static const Str PUBLISHED = STR_INIT("2025-06-15");

typedef struct Trier {
    const Engine *engine;
    Extractor *extractor;
    TrialFailed *failed;
    void *context;
    TrialSummary *summary;
    Buffer came;
} Trier;

/* Why the rule stated nothing: the last it did, else that nothing triggered it. */
static void tell_why_not(Trier *t, const Rule *rule)
{
    const Analysis *a = extractor_analysis(t->extractor);
    const TraceEvent *last = NULL;
    for (size_t i = 0; i < a->trace->count; i++) {
        const TraceEvent *e = &a->trace->items[i];
        if (str_equal(e->rule, rule->id) &&
            (e->kind == TRACE_REFUSED || e->kind == TRACE_DROPPED || e->kind == TRACE_STATED))
            last = e;
    }
    buffer_str(&t->came, STR("    why: "));
    if (!last)
        buffer_str(&t->came, STR("nothing in the sentence triggers it"));
    else if (last->kind == TRACE_REFUSED)
        show_refusal(&t->came, rule, last->refusal);
    else
        buffer_str(&t->came,
                   last->kind == TRACE_DROPPED ? str_of(last->text) : STR("its fact was the same as a surer one"));
    buffer_char(&t->came, '\n');
    for (uint32_t i = 0; i < a->clauses.count; i++) {
        if (last && i != last->clause)
            continue;
        buffer_str(&t->came, STR("    clause: "));
        show_clause(&t->came, a, i);
        buffer_char(&t->came, '\n');
    }
}

static void tell(Trier *t, const Rule *rule, const PackAttribute *line, bool example, const FactList *facts)
{
    buffer_clear(&t->came);
    for (size_t i = 0; i < facts->count; i++) {
        buffer_str(&t->came, STR("    came: "));
        show_fact(&t->came, &facts->items[i]);
        buffer_print(&t->came, "  [%.*s]\n", STR_ARG(facts->items[i].rule));
    }
    if (!facts->count)
        buffer_str(&t->came, STR("    came: nothing\n"));
    if (example)
        tell_why_not(t, rule);
    Trial trial = {rule, line, example, buffer_view(&t->came)};
    if (t->failed)
        t->failed(t->context, &trial);
}

static Status try_line(Trier *t, const Rule *rule, const PackAttribute *line, bool example, Error *err)
{
    const FactList *facts;
    Status st = extractor_run(t->extractor, line->value, PUBLISHED, &facts, err);
    if (st)
        return st;
    bool fired = false;
    for (size_t i = 0; i < facts->count && !fired; i++)
        fired = str_equal(facts->items[i].rule, rule->id);
    *(example ? &t->summary->examples : &t->summary->counterexamples) += 1;
    if (fired == example)
        return STATUS_OK;
    t->summary->failed++;
    tell(t, rule, line, example, facts);
    return STATUS_OK;
}

static Status try_rule(Trier *t, const Rule *rule, Error *err)
{
    Status st = STATUS_OK;
    t->summary->rules++;
    for (size_t i = 0; !st && i < rule->block->count; i++) {
        const PackAttribute *line = &rule->block->items[i];
        bool example = str_equal(line->key, STR("example"));
        if (example || str_equal(line->key, STR("no")))
            st = try_line(t, rule, line, example, err);
    }
    return st;
}

static bool wanted(const Rule *rule, const char *const *ids, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (str_equal(rule->id, str_of(ids[i])))
            return true;
    return count == 0;
}

static Status check_ids(const Engine *engine, const char *const *ids, size_t count, Error *err)
{
    for (size_t i = 0; i < count; i++) {
        const Rule *rule = engine_rules(engine)->first;
        while (rule && !str_equal(rule->id, str_of(ids[i])))
            rule = rule->next;
        if (!rule)
            return error_set(err, STATUS_NOT_FOUND,
                             "the pack has no rule \"%s\"; the ids stand behind \"rule\" in *.rules", ids[i]);
    }
    return STATUS_OK;
}

Status trial_run(const Engine *engine, const char *const *ids, size_t id_count, TrialFailed *failed, void *context,
                 TrialSummary *out, Error *err)
{
    *out = (TrialSummary){0};
    Status st = check_ids(engine, ids, id_count, err);
    if (st)
        return st;
    Trier t = {.engine = engine, .failed = failed, .context = context, .summary = out};
    if (!(t.extractor = extractor_new(engine)))
        return error_set(err, STATUS_NO_MEMORY, "out of memory");
    extractor_follow(t.extractor, true);
    for (const Rule *rule = engine_rules(engine)->first; rule && !st; rule = rule->next)
        if (wanted(rule, ids, id_count))
            st = try_rule(&t, rule, err);
    buffer_fini(&t.came);
    extractor_free(t.extractor);
    return st;
}
