#include "worker/extraction/trace.h"

#include <criterion/criterion.h>
#include <string.h>

#include "base/buffer.h"
#include "tests/unit/worker/extraction/pack_setting.h"
#include "worker/extraction/inside.h"

static const char *const TEXT =
    "Norwegens Außenminister Espen Barth Eide traf am Montag in Oslo seinen Kollegen Radosław Sikorski. "
    "Norwegen sagte der Ukraine 20 Panzer zu. Polen will keine Soldaten in die Ukraine schicken.\n\n"
    "Eide forderte neue Sanktionen gegen Russland. Er lehnte Gespräche mit Moskau ab.\n";

static const FactList *run(Setting *s, Str text)
{
    const FactList *facts = NULL;
    Error err = {0};
    cr_assert_eq(extractor_run(s->x, text, STR("2025-06-15"), &facts, &err), STATUS_OK, "%s", err.text);
    return facts;
}

static void write_facts(Buffer *out, const FactList *facts)
{
    for (size_t i = 0; i < facts->count; i++) {
        const Fact *f = &facts->items[i];
        buffer_print(out, "%d %u-%u %.17g %d %.*s\n", (int)f->kind, (unsigned)f->evidence[0].start,
                     (unsigned)f->evidence[0].end, f->confidence, (int)f->modality, STR_ARG(f->rule));
    }
}

Test(trace, changes_no_fact)
{
    Setting s = open_pack();
    Buffer without = {0}, with = {0};
    write_facts(&without, run(&s, str_of(TEXT)));
    cr_expect_null(extractor_analysis(s.x)->trace);
    extractor_follow(s.x, true);
    write_facts(&with, run(&s, str_of(TEXT)));
    cr_assert_not_null(extractor_analysis(s.x)->trace);
    cr_expect_gt(without.len, 0);
    cr_expect(str_equal(buffer_view(&without), buffer_view(&with)));
    buffer_fini(&without);
    buffer_fini(&with);
    close_pack(&s);
}

Test(trace, knows_the_event_of_each_fact)
{
    Setting s = open_pack();
    extractor_follow(s.x, true);
    const FactList *facts = run(&s, str_of(TEXT));
    const Trace *trace = extractor_analysis(s.x)->trace;
    cr_expect_geq(facts->count, 4);
    for (size_t i = 0; i < facts->count; i++) {
        cr_assert(facts->items[i].trace >= 1 && facts->items[i].trace <= trace->count);
        const TraceEvent *e = &trace->items[facts->items[i].trace - 1];
        cr_expect_eq(e->kind, TRACE_STATED);
        cr_expect(str_equal(e->rule, facts->items[i].rule));
    }
    close_pack(&s);
}

static const TraceEvent *find(const Trace *trace, TraceKind kind, const char *rule)
{
    for (size_t i = 0; i < trace->count; i++)
        if (trace->items[i].kind == kind && str_equal(trace->items[i].rule, str_of(rule)))
            return &trace->items[i];
    return NULL;
}

Test(trace, tells_the_first_condition_that_failed)
{
    Setting s = open_pack();
    extractor_follow(s.x, true);
    run(&s, STR("Eine Hilfe wurde der Ukraine von Norwegen zugesagt."));
    const TraceEvent *e = find(extractor_analysis(s.x)->trace, TRACE_REFUSED, "pledge.commit");
    cr_assert_not_null(e);
    cr_expect_eq(e->refusal, REFUSAL_PASSIVE);
    cr_expect_neq(strlen(trace_refusal(e->refusal)), 0);
    close_pack(&s);
}

Test(trace, tells_why_a_rule_that_fired_states_nothing)
{
    Setting s = open_pack();
    extractor_follow(s.x, true);
    run(&s, STR("Der Wirt sagte dem Gast einen Panzer zu."));
    const TraceEvent *e = find(extractor_analysis(s.x)->trace, TRACE_DROPPED, "pledge.commit");
    cr_assert_not_null(e);
    cr_expect_not_null(e->text);
    close_pack(&s);
}

Test(trace, extraction_tells_what_an_article_is_too_much_for)
{
    Setting s = open_pack();
    cr_expect_eq(run(&s, str_of(TEXT))->cut, 0);
    Buffer text = {0};
    for (int i = 0; i < 7000; i++)
        buffer_str(&text, STR("Polen, Norwegen und Litauen warten. "));
    cr_expect_eq(run(&s, buffer_view(&text))->cut, BOUND_BIT(BOUND_MENTIONS));
    buffer_clear(&text);
    for (int i = 0; i < 400; i++)
        buffer_str(&text, STR("eins, zwei, "));
    cr_expect(run(&s, buffer_view(&text))->cut & BOUND_BIT(BOUND_SENTENCE));
    buffer_fini(&text);
    close_pack(&s);
}
