#include "tests/bench/bench.h"

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>
#include <stdlib.h>
#include <string.h>

#include "tests/bench/doubled.h"
#include "tests/bench/hostile.h"
#include "worker/extraction/inside.h"
#include "worker/text/verb.h"

/* What one rule's trigger costs at the least: a JIT-compiled alternation with word borders over the whole text. */
static const char FLOOR_PATTERN[] = "\\b(?:[Gg]ipfel|[Tt]reffen|[Zz]usage|[Ff]order|[Kk]onferenz|[Gg]espräch)\\w*";

static uint64_t run_memchr(const Str *texts, size_t count)
{
    uint64_t lines = 0;
    for (size_t i = 0; i < count; i++)
        for (size_t at = 0; (at = str_index(texts[i], '\n', at)) < texts[i].len; at++)
            lines++;
    return lines;
}

static Status run_pcre2(const Str *texts, size_t count, uint64_t *matches, Error *err)
{
    int code;
    PCRE2_SIZE where;
    pcre2_code *pattern =
        pcre2_compile((PCRE2_SPTR)FLOOR_PATTERN, PCRE2_ZERO_TERMINATED, PCRE2_UTF | PCRE2_UCP, &code, &where, NULL);
    pcre2_match_data *match = pattern ? pcre2_match_data_create_from_pattern(pattern, NULL) : NULL;
    if (!match || pcre2_jit_compile(pattern, PCRE2_JIT_COMPLETE) < 0) {
        pcre2_code_free(pattern);
        return error_set(err, STATUS_NO_MEMORY, "PCRE2 cannot compile the floor's pattern");
    }
    *matches = 0;
    for (size_t i = 0; i < count; i++) {
        size_t at = 0;
        while (at < texts[i].len &&
               pcre2_match(pattern, (PCRE2_SPTR)texts[i].ptr, texts[i].len, at, PCRE2_NO_UTF_CHECK, match, NULL) > 0) {
            at = pcre2_get_ovector_pointer(match)[1];
            (*matches)++;
        }
    }
    pcre2_match_data_free(match);
    pcre2_code_free(pattern);
    return STATUS_OK;
}

static Status run_engine(const Engine *engine, const Str *texts, size_t count, uint64_t *facts, Error *err)
{
    Extractor *extractor = extractor_new(engine);
    if (!extractor)
        return error_set(err, STATUS_NO_MEMORY, "out of memory");
    Status st = STATUS_OK;
    *facts = 0;
    for (size_t i = 0; i < count && !st; i++) {
        const FactList *list;
        if (!(st = extractor_run(extractor, texts[i], (Str){0}, &list, err)))
            *facts += list->count;
    }
    extractor_free(extractor);
    return st;
}

/* What finding the triggers costs without trying a rule: tokens, their look-up, and the rules of each word. */
static Status run_scan(const Engine *engine, const Str *texts, size_t count, uint64_t *triggers, Error *err)
{
    const Ruleset *rules = engine_rules(engine);
    const Lexicon *lexicon = engine_lexicon(engine);
    Arena arena;
    arena_init(&arena, ENGINE_ARENA_MAX);
    *triggers = 0;
    for (size_t i = 0; i < count; i++) {
        arena_reset(&arena);
        Status st = arena_guard(&arena);
        if (st) {
            arena_fini(&arena);
            return error_set(err, st, "out of memory");
        }
        TokenList tokens = {0};
        token_split(&arena, lexicon, texts[i], &tokens);
        for (size_t t = 0; t < tokens.count; t++)
            for (const VerbForm *f = lexicon_verb_forms(lexicon, tokens.items[t].word); f; f = f->next)
                *triggers += rules->by_word[f->verb->lemma] != NULL;
    }
    arena_fini(&arena);
    return STATUS_OK;
}

static double least(double a, double b)
{
    return a > 0 && a < b ? a : b;
}

enum { LINE_ENGINE, LINE_TWICE, LINE_SCAN, LINE_PCRE2, LINE_MEMCHR, LINE_COUNT, ROUNDS = 3 };

/* Each way over all texts, in turns, and the best of each counts, since others use the machine as well. The sums keep the
 * compiler from leaving work out. */
static Status measure(const Engine *engine, const Engine *twice, const Str *texts, size_t count, uint64_t bytes,
                      BenchLine lines[LINE_COUNT], Error *err)
{
    static const char *const WHAT[LINE_COUNT] = {"extraction, one core", "the same, each rule twice",
                                                 "floor: scan for triggers alone", "floor: one PCRE2 JIT pattern",
                                                 "floor: memchr"};
    Status st = STATUS_OK;
    for (size_t i = 0; i < LINE_COUNT; i++)
        lines[i] = (BenchLine){WHAT[i], count, bytes, 0, 0};
    for (int round = 0; !st && round < ROUNDS; round++) {
        uint64_t facts, matches, triggers;
        double t[LINE_COUNT + 1] = {bench_cpu_seconds()};
        st = run_engine(engine, texts, count, &facts, err);
        t[1] = bench_cpu_seconds();
        if (!st)
            st = run_engine(twice, texts, count, &facts, err);
        t[2] = bench_cpu_seconds();
        if (!st)
            st = run_scan(engine, texts, count, &triggers, err);
        t[3] = bench_cpu_seconds();
        if (!st)
            st = run_pcre2(texts, count, &matches, err);
        t[4] = bench_cpu_seconds();
        volatile uint64_t newlines = run_memchr(texts, count);
        (void)newlines;
        t[5] = bench_cpu_seconds();
        for (size_t i = 0; i < LINE_COUNT; i++)
            lines[i].seconds = least(lines[i].seconds, t[i + 1] - t[i]);
    }
    return st;
}

/* Hostile articles, each in relation to the normal ones. */
static Status measure_hostile(const Engine *engine, const Corpus *corpus, BenchLine lines[HOSTILE_COUNT + 1],
                              Error *err)
{
    Buffer text = {0};
    Status st = STATUS_OK;
    for (size_t i = 0; !st && i < HOSTILE_COUNT; i++) {
        uint64_t facts;
        hostile_article(i, corpus, &text);
        if (text.failed)
            st = error_set(err, STATUS_NO_MEMORY, "out of memory");
        lines[i + 1] = (BenchLine){hostile_name(i), 1, text.len, 0, 0};
        for (int round = 0; !st && round < ROUNDS; round++) {
            Str view = buffer_view(&text);
            double t0 = bench_cpu_seconds();
            st = run_engine(engine, &view, 1, &facts, err);
            lines[i + 1].seconds = least(lines[i + 1].seconds, bench_cpu_seconds() - t0);
        }
    }
    buffer_fini(&text);
    return st;
}

static Status load_twice(const char *folder, Engine **out, Error *err)
{
    char path[DOUBLED_PATH_MAX];
    Status st = doubled_make(folder, path, err);
    if (st)
        return st;
    st = engine_load(path, out, err);
    doubled_remove(path);
    return st;
}

static Status bench(const BenchOptions *options, const Corpus *corpus, const Engine *engine, const Engine *twice,
                    Error *err)
{
    size_t count = (size_t)options->count;
    Buffer all = {0}, article = {0};
    Status st = STATUS_OK;
    Str *texts = calloc(count, sizeof *texts);
    size_t *ends = calloc(count, sizeof *ends);
    for (size_t i = 0; texts && ends && i < count; i++) {
        corpus_article(corpus, i, &article);
        buffer_str(&all, buffer_view(&article));
        ends[i] = all.len;
    }
    if (!texts || !ends || all.failed || article.failed)
        st = error_set(err, STATUS_NO_MEMORY, "out of memory");
    for (size_t i = 0; !st && i < count; i++)
        texts[i] = str_slice(buffer_view(&all), i ? ends[i - 1] : 0, ends[i]);
    BenchLine lines[LINE_COUNT], hostile[HOSTILE_COUNT + 1];
    if (!st && !(st = measure(engine, twice, texts, count, all.len, lines, err)))
        bench_print("extract", lines, LINE_COUNT, options->json);
    hostile[0] = lines[LINE_ENGINE];
    if (!st && !(st = measure_hostile(engine, corpus, hostile, err)))
        bench_print("extract, hostile articles", hostile, HOSTILE_COUNT + 1, options->json);
    free(ends);
    free(texts);
    buffer_fini(&article);
    buffer_fini(&all);
    return st;
}

Status bench_extract(const BenchOptions *options, const Corpus *corpus, Error *err)
{
    Engine *engine = NULL, *twice = NULL;
    Status st = engine_load(options->rules, &engine, err);
    if (!st)
        st = load_twice(options->rules, &twice, err);
    if (!st)
        st = bench(options, corpus, engine, twice, err);
    engine_free(twice);
    engine_free(engine);
    return st;
}
