#include "tests/bench/bench.h"

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>
#include <stdlib.h>
#include <string.h>

#include "worker/extraction/engine.h"

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

/* Each way over all texts; the sums keep the compiler from leaving work out. */
static Status measure(const Engine *engine, const Str *texts, size_t count, uint64_t bytes, BenchLine lines[3],
                      Error *err)
{
    uint64_t facts, matches;
    double t0 = bench_seconds();
    Status st = run_engine(engine, texts, count, &facts, err);
    double t1 = bench_seconds();
    if (!st)
        st = run_pcre2(texts, count, &matches, err);
    double t2 = bench_seconds();
    volatile uint64_t newlines = run_memchr(texts, count);
    (void)newlines;
    double t3 = bench_seconds();
    lines[0] = (BenchLine){"extraction, one core", count, bytes, t1 - t0};
    lines[1] = (BenchLine){"floor: one PCRE2 JIT pattern", count, bytes, t2 - t1};
    lines[2] = (BenchLine){"floor: memchr", count, bytes, t3 - t2};
    return st;
}

Status bench_extract(const BenchOptions *options, const Corpus *corpus, Error *err)
{
    Engine *engine;
    Status st = engine_load(options->rules, &engine, err);
    if (st)
        return st;
    size_t count = (size_t)options->count;
    Buffer all = {0}, article = {0};
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
    BenchLine lines[3];
    if (!st && !(st = measure(engine, texts, count, all.len, lines, err)))
        bench_print("extract", lines, 3, options->json);
    free(ends);
    free(texts);
    buffer_fini(&article);
    buffer_fini(&all);
    engine_free(engine);
    return st;
}
