#define _POSIX_C_SOURCE 200809L
#include "worker/worker.h"

#include <inttypes.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "base/options.h"
#include "proto/input.h"
#include "worker/evaluation/gold.h"
#include "worker/evaluation/measure.h"
#include "worker/extraction/engine.h"
#include "worker/rules_path.h"

/* Memory for the comparison of one article: its facts in pairs. */
enum { EVAL_ARENA_MAX = 1024 * 1024 * 1024, EVAL_PATH_MAX = 4096, EVAL_RULES_MAX = 4096 };

/* What a rule stated, and how the whole would change without it. */
typedef struct RuleScore {
    char *rule;
    FactKind kind;
    uint64_t stated, found;
    double soft;
    Measure change;
} RuleScore;

typedef struct EvalOptions {
    const char *gold, *rules, *format;
    bool errors, by_rule;
    InputOptions input;
} EvalOptions;

typedef struct Eval {
    const EvalOptions *options;
    Engine *engine;
    Extractor *extractor;
    Arena arena;
    Measure total;
    RuleScore *rules;
    size_t rule_count;
    Buffer notes; /* lines of --errors */
    char **gold_names;
    bool *gold_used;
    size_t gold_count;
    uint64_t articles, skipped, refused;
} Eval;

/* ---- notes ---------------------------------------------------------------------------------------------------------- */

static void note_quote(Buffer *out, Str text, const Fact *f)
{
    if (f->evidence_count && f->evidence[0].end <= text.len && f->evidence[0].start < f->evidence[0].end) {
        buffer_char(out, ' ');
        buffer_json(out, str_slice(text, f->evidence[0].start, f->evidence[0].end));
    }
    buffer_char(out, '\n');
}

static void note_fact(Eval *e, const char *article, const char *what, Str text, const Fact *f)
{
    size_t count;
    const LikenessSlot *slots = likeness_slots(f->kind, &count);
    buffer_print(&e->notes, "%s %s %s", article, vocabulary_name(&vocabulary_fact_kind, (int)f->kind), what);
    if (f->rule.len)
        buffer_print(&e->notes, " [%.*s]", STR_ARG(f->rule));
    for (size_t i = 0, shown = 0; i < count; i++) {
        Str value = slots[i].show(&e->arena, f);
        if (value.len)
            buffer_print(&e->notes, "%s %s: %.*s", shown++ ? "," : "", slots[i].name, STR_ARG(value));
    }
    note_quote(&e->notes, text, f);
}

static void note_difference(Eval *e, const char *article, Str text, const MeasuredPair *pair,
                            const LikenessContext *context)
{
    size_t count, shown = 0;
    const LikenessSlot *slots = likeness_slots(pair->gold->kind, &count);
    buffer_print(&e->notes, "%s %s %.2f [%.*s]", article, vocabulary_name(&vocabulary_fact_kind, (int)pair->gold->kind),
                 pair->similarity, STR_ARG(pair->stated->rule));
    for (size_t i = 0; i < count; i++) {
        double s = likeness_slot(context, pair->stated, pair->gold, i);
        if (isnan(s) || s >= 1)
            continue;
        Str mine = slots[i].show(&e->arena, pair->stated), theirs = slots[i].show(&e->arena, pair->gold);
        if (str_equal(mine, theirs)) /* numbers of meetings */
            theirs = STR("another");
        buffer_print(&e->notes, "%s %s: %.*s should be %.*s", shown++ ? ";" : "", slots[i].name,
                     STR_ARG(mine.len ? mine : STR("none")), STR_ARG(theirs.len ? theirs : STR("none")));
    }
    note_quote(&e->notes, text, pair->stated);
}

static void note_pairs(Eval *e, const char *article, Str text, const MeasuredPairs *pairs)
{
    LikenessContext context = {&e->arena, pairs->aligned, pairs->aligned_count};
    for (size_t i = 0; i < pairs->count; i++) {
        const MeasuredPair *p = &pairs->items[i];
        if (!p->stated)
            note_fact(e, article, "MISSED", text, p->gold);
        else if (!p->gold)
            note_fact(e, article, "SPURIOUS", text, p->stated);
        else if (p->similarity <= 0.999)
            note_difference(e, article, text, p, &context);
    }
}

/* ---- rules ---------------------------------------------------------------------------------------------------------- */

/* NULL: no room for one more. */
static RuleScore *score_of(Eval *e, const Fact *f)
{
    for (size_t i = 0; i < e->rule_count; i++)
        if (str_equal(str_of(e->rules[i].rule), f->rule))
            return &e->rules[i];
    if (e->rule_count == EVAL_RULES_MAX)
        return NULL;
    RuleScore *s = &e->rules[e->rule_count];
    *s = (RuleScore){.rule = strndup(f->rule.ptr, f->rule.len), .kind = f->kind};
    e->rule_count += s->rule != NULL;
    return s->rule ? s : NULL;
}

static void score_rules(Eval *e, const FactList *stated, const FactList *gold, const MeasuredPairs *pairs,
                        const Measure *whole)
{
    bool *tried = ARENA_ARRAY(&e->arena, EVAL_RULES_MAX, bool);
    for (size_t i = 0; i < pairs->count; i++) {
        const MeasuredPair *p = &pairs->items[i];
        RuleScore *s = p->stated ? score_of(e, p->stated) : NULL;
        if (s) {
            s->stated++;
            s->found += p->gold != NULL;
            s->soft += p->similarity;
        }
    }
    for (size_t i = 0; i < stated->count; i++) {
        RuleScore *s = score_of(e, &stated->items[i]);
        if (!s || tried[s - e->rules])
            continue;
        tried[s - e->rules] = true;
        Measure without = {0};
        measure_article(&e->arena, stated, gold, stated->items[i].rule, &without, NULL);
        measure_add(&s->change, &without, 1);
        measure_add(&s->change, whole, -1);
    }
}

static double gain(const Eval *e, const RuleScore *s)
{
    Measure without = e->total;
    measure_add(&without, &s->change, 1);
    return measure_headline(&e->total) - measure_headline(&without);
}

static const Eval *sorted; /* qsort() takes no context */

static int by_gain(const void *x, const void *y)
{
    double a = gain(sorted, x), b = gain(sorted, y);
    return a < b ? -1 : a > b ? 1 : strcmp(((const RuleScore *)x)->rule, ((const RuleScore *)y)->rule);
}

/* ---- articles ------------------------------------------------------------------------------------------------------- */

static bool use_gold(Eval *e, const char *id, char path[EVAL_PATH_MAX])
{
    char name[EVAL_PATH_MAX];
    int len = snprintf(name, sizeof name, "%s.jsonl", id);
    for (size_t i = 0; len > 0 && (size_t)len < sizeof name && i < e->gold_count; i++) {
        if (strcmp(e->gold_names[i], name) != 0 || e->gold_used[i])
            continue;
        e->gold_used[i] = true;
        len = snprintf(path, EVAL_PATH_MAX, "%s/%s", e->options->gold, name);
        return len > 0 && len < EVAL_PATH_MAX;
    }
    return false;
}

static Status measure_one(Eval *e, const PbArticle *article, const char *path, Error *err)
{
    const FactList *stated;
    FactList gold;
    MeasuredPairs pairs;
    Str text = str_of(article->text);
    Status st = extractor_run(e->extractor, text, str_of(article->published), &stated, err);
    if (st)
        return st;
    arena_reset(&e->arena);
    if ((st = arena_guard(&e->arena)))
        return error_set(err, st, "its facts take more than %d MiB to compare", EVAL_ARENA_MAX / 1024 / 1024);
    if ((st = gold_read(path, &e->arena, &gold, err)))
        return st;
    Measure whole = {0};
    measure_article(&e->arena, stated, &gold, STR(""), &whole, &pairs);
    measure_add(&e->total, &whole, 1);
    if (e->options->errors)
        note_pairs(e, article->id, text, &pairs);
    if (e->options->by_rule)
        score_rules(e, stated, &gold, &pairs, &whole);
    e->articles++;
    return e->notes.failed ? error_set(err, STATUS_NO_MEMORY, "out of memory") : STATUS_OK;
}

static Status measure_all(Eval *e, Input *in, Error *err)
{
    PbArticle article;
    Error trouble;
    char path[EVAL_PATH_MAX];
    for (Status st; (st = input_next(in, &article, &trouble)) != STATUS_EMPTY;) {
        if (!st && !use_gold(e, article.id, path)) {
            fprintf(stderr, "depesche eval: %s: %s has no %s.jsonl that is not used yet; passed over\n",
                    input_place(in), e->options->gold, article.id);
            e->skipped++;
            continue;
        }
        if (!st && (st = measure_one(e, &article, path, &trouble)))
            error_add(&trouble, st, "%s", input_place(in));
        if (st) {
            fprintf(stderr, "depesche eval: %s\n", trouble.text);
            e->refused++;
        }
    }
    size_t unused = 0;
    for (size_t i = 0; i < e->gold_count; i++)
        unused += !e->gold_used[i];
    if (unused)
        fprintf(stderr, "depesche eval: %zu of %zu annotated articles were not given\n", unused, e->gold_count);
    if (!e->articles)
        return error_set(err, STATUS_NOT_FOUND, "no article was measured; an article ID needs %s/ID.jsonl",
                         e->options->gold);
    return e->refused ? error_set(err, STATUS_PARTLY, "%" PRIu64 " articles were refused", e->refused) : STATUS_OK;
}

/* ---- report --------------------------------------------------------------------------------------------------------- */

static void print_text(Eval *e)
{
    printf("%-12s %5s %6s %5s %6s %6s %6s %9s %9s\n", "kind", "gold", "stated", "found", "P", "R", "F1", "found-F1",
           "strict-F1");
    for (int kind = FACT_KIND_MEETING; kind < FACT_KIND_COUNT; kind++) {
        const Tally *t = &e->total.kinds[kind];
        Figures soft = measure_figures(t->soft, t->stated, t->gold);
        printf("%-12s %5.0f %6.0f %5.0f %6.3f %6.3f %6.3f %9.3f %9.3f\n",
               vocabulary_name(&vocabulary_fact_kind, (int)kind), t->gold, t->stated, t->found, soft.precision,
               soft.recall, soft.f1, measure_figures(t->found, t->stated, t->gold).f1,
               measure_figures(t->strict, t->stated, t->gold).f1);
    }
    printf("headline (mean soft F1) %.3f over %" PRIu64 " articles\n", measure_headline(&e->total), e->articles);
    if (e->notes.len)
        fwrite(e->notes.ptr, 1, e->notes.len, stdout);
    if (!e->options->by_rule)
        return;
    printf("\n%-44s %6s %5s %6s %8s\n", "rule (the costliest first)", "stated", "found", "P", "headline");
    for (size_t i = 0; i < e->rule_count; i++) {
        const RuleScore *s = &e->rules[i];
        printf("%-44s %6" PRIu64 " %5" PRIu64 " %6.3f %+8.4f\n", s->rule, s->stated, s->found,
               s->stated ? s->soft / (double)s->stated : 0, gain(e, s));
    }
}

static void print_json(Eval *e)
{
    printf("{\"articles\": %" PRIu64 ", \"headline\": %.17g, \"kinds\": {", e->articles, measure_headline(&e->total));
    for (int kind = FACT_KIND_MEETING; kind < FACT_KIND_COUNT; kind++) {
        const Tally *t = &e->total.kinds[kind];
        Figures soft = measure_figures(t->soft, t->stated, t->gold);
        printf("%s\"%s\": {\"gold\": %.0f, \"stated\": %.0f, \"found\": %.0f, \"precision\": %.17g, \"recall\": %.17g, "
               "\"f1\": %.17g, \"found_f1\": %.17g, \"strict_f1\": %.17g}",
               kind > FACT_KIND_MEETING ? ", " : "", vocabulary_name(&vocabulary_fact_kind, (int)kind), t->gold,
               t->stated, t->found, soft.precision, soft.recall, soft.f1,
               measure_figures(t->found, t->stated, t->gold).f1, measure_figures(t->strict, t->stated, t->gold).f1);
    }
    printf("}");
    for (size_t i = 0; i < e->rule_count; i++) {
        const RuleScore *s = &e->rules[i];
        printf("%s{\"rule\": \"%s\", \"kind\": \"%s\", \"stated\": %" PRIu64 ", \"found\": %" PRIu64
               ", \"precision\": %.17g, \"headline\": %.17g}",
               i ? ", " : ", \"rules\": [", s->rule, vocabulary_name(&vocabulary_fact_kind, (int)s->kind), s->stated,
               s->found, s->stated ? s->soft / (double)s->stated : 0, gain(e, s));
    }
    printf("%s}\n", e->rule_count ? "]" : "");
}

static void report(Eval *e)
{
    sorted = e;
    if (e->rule_count)
        qsort(e->rules, e->rule_count, sizeof *e->rules, by_gain);
    if (strcmp(e->options->format, "json") == 0)
        print_json(e);
    else
        print_text(e);
}

/* ---- command -------------------------------------------------------------------------------------------------------- */

static Status open_all(Eval *e, char **operands, int count, Input **in, Error *err)
{
    char folder[RULES_PATH_MAX];
    const EvalOptions *o = e->options;
    if (!o->gold)
        return error_set(err, STATUS_USAGE, "--gold DIR is missing: the folder of the annotated facts, ID.jsonl each");
    if (strcmp(o->format, "text") != 0 && strcmp(o->format, "json") != 0)
        return error_set(err, STATUS_USAGE, "--format: \"%s\" is not text or json", o->format);
    Status st = file_list(o->gold, ".jsonl", &e->gold_names, &e->gold_count, err);
    if (!st && !e->gold_count)
        return error_set(err, STATUS_NOT_FOUND, "%s: no *.jsonl there", o->gold);
    if (!st)
        st = rules_path_find(o->rules, folder, err);
    if (!st)
        st = input_open(operands, (size_t)count, &o->input, in, err);
    if (!st)
        st = engine_load(folder, &e->engine, err);
    if (st)
        return st;
    e->extractor = extractor_new(e->engine);
    e->gold_used = calloc(e->gold_count, sizeof *e->gold_used);
    e->rules = calloc(EVAL_RULES_MAX, sizeof *e->rules);
    return e->extractor && e->gold_used && e->rules ? STATUS_OK : error_set(err, STATUS_NO_MEMORY, "out of memory");
}

static Status run(const EvalOptions *options, char **operands, int count, Error *err)
{
    Eval e = {.options = options};
    Input *in = NULL;
    arena_init(&e.arena, EVAL_ARENA_MAX);
    Status st = open_all(&e, operands, count, &in, err);
    if (!st) {
        st = measure_all(&e, in, err);
        if (e.articles)
            report(&e);
        if (!st || st == STATUS_PARTLY) {
            Status printed = file_flush_output(err);
            st = printed ? printed : st;
        }
    }
    for (size_t i = 0; i < e.rule_count; i++)
        free(e.rules[i].rule);
    free(e.rules);
    free(e.gold_used);
    file_free_names(e.gold_names, e.gold_count);
    input_free(in);
    extractor_free(e.extractor);
    engine_free(e.engine);
    arena_fini(&e.arena);
    buffer_fini(&e.notes);
    return st;
}

int eval_main(int argc, char **argv)
{
    EvalOptions o = {.format = "text", .input.wait = true};
    const Option table[] = {
        {"gold", 0, OPTION_TEXT, &o.gold, "DIR", "annotated facts: DIR/ID.jsonl for the article ID", NULL, 0, 0},
        {"errors", 0, OPTION_FLAG, &o.errors, NULL, "tell each fact that was missed, is spurious or differs", NULL, 0,
         0},
        {"by-rule", 0, OPTION_FLAG, &o.by_rule, NULL, "tell what each rule gains and costs", NULL, 0, 0},
        {"format", 0, OPTION_TEXT, &o.format, "NAME", "text or json [text]", NULL, 0, 0},
        {"published", 0, OPTION_TEXT, &o.input.published, "DATE", "publication date of articles that have none", NULL,
         0, 0},
        {"rules", 0, OPTION_TEXT, &o.rules, "DIR", "rule pack [the one installed]", NULL, 0, 0},
    };
    const Command command = {
        "eval",
        "measure the facts of annotated articles",
        "depesche eval --gold DIR [--errors] [--by-rule] [--format text|json] ARTICLE…",
        "Extracts the articles and pairs their facts with the annotated ones as docs/FACTS.md says: soft\n"
        "precision (P), recall (R) and F1 of each kind, and their mean as headline. The last column of\n"
        "--by-rule is what the headline would lose without that rule; a negative one costs more than it\n"
        "gains. Exit status: 0 measured, 3 some articles refused, 66 nothing to measure.",
        "  depesche eval --gold gold/ texts/                 # the table\n"
        "  depesche eval --gold gold/ --errors texts/ | less  # and every difference\n"
        "  depesche eval --gold gold/ --by-rule --rules ./rules/de texts/",
        table,
        sizeof table / sizeof *table,
        1,
        -1,
    };
    char **operands;
    int count;
    Error err = {0};
    Status st = options_parse(&command, argc, argv, &operands, &count, &err);
    if (st == STATUS_EMPTY)
        return 0;
    if (!st)
        st = run(&o, operands, count, &err);
    return st ? options_fail(&command, &err) : 0;
}
