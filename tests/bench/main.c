#define _POSIX_C_SOURCE 200809L
#include "tests/bench/bench.h"

#include <stdio.h>
#include <string.h>
#include <time.h>

#include "base/options.h"
#include "worker/rules_path.h"

double bench_seconds(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

double bench_cpu_seconds(void)
{
    struct timespec t;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

void bench_print(const char *bench, const BenchLine *lines, size_t count, bool json)
{
    if (json)
        printf("{\"bench\":\"%s\",\"lines\":[", bench);
    else
        printf("%-44s %9s %9s %9s %9s%s\n", bench, "articles", "per s", "MB/s", "ratio",
               lines[0].cpu_seconds > 0 ? "   cpu µs" : "");
    for (size_t i = 0; i < count; i++) {
        const BenchLine *l = &lines[i];
        double seconds = l->seconds > 0 ? l->seconds : 1e-9;
        double rate = (double)l->articles / seconds, mb = (double)l->bytes / seconds / 1e6;
        double cpu_us = l->cpu_seconds / (double)(l->articles ? l->articles : 1) * 1e6;
        double of_first = lines[0].seconds / (double)(lines[0].bytes ? lines[0].bytes : 1);
        double ratio = of_first > 0 ? seconds / (double)(l->bytes ? l->bytes : 1) / of_first : 0;
        if (json)
            printf("%s{\"what\":\"%s\",\"articles\":%llu,\"bytes\":%llu,\"seconds\":%.6f,\"per_s\":%.1f,"
                   "\"cpu_us\":%.2f}",
                   i ? "," : "", l->what, (unsigned long long)l->articles, (unsigned long long)l->bytes, seconds, rate,
                   cpu_us);
        else
            printf(l->cpu_seconds > 0 ? "  %-42s %9llu %9.0f %9.2f %8.4fx %8.2f\n"
                                      : "  %-42s %9llu %9.0f %9.2f %8.4fx\n",
                   l->what, (unsigned long long)l->articles, rate, mb, ratio, cpu_us);
    }
    if (json)
        printf("]}\n");
}

typedef Status Bench(const BenchOptions *, const Corpus *, Error *);

static const struct {
    const char *name;
    Bench *run;
    uint64_t count; /* default number of articles */
} BENCHES[] = {{"extract", bench_extract, 2000},
               {"pipeline", bench_pipeline, 5000},
               {"journal", bench_journal, 100000},
               {"queue", bench_queue, 50000},
               {"latency", bench_latency, 10000}};

enum { BENCH_COUNT = sizeof BENCHES / sizeof *BENCHES };

static Status run(BenchOptions *o, const char *texts, const char *only, Error *err)
{
    char rules[RULES_PATH_MAX], samples[RULES_PATH_MAX + 16];
    Status st = rules_path_find(o->rules, rules, err);
    if (st)
        return st;
    o->rules = rules;
    snprintf(samples, sizeof samples, "%s/samples", rules);
    Corpus corpus;
    if ((st = corpus_open(texts ? texts : samples, (size_t)o->size, &corpus, err)))
        return st;
    bool found = false;
    for (size_t i = 0; i < BENCH_COUNT && !st; i++) {
        if (only && strcmp(only, BENCHES[i].name) != 0)
            continue;
        BenchOptions own = *o;
        if (!own.count)
            own.count = BENCHES[i].count;
        found = true;
        st = BENCHES[i].run(&own, &corpus, err);
    }
    corpus_close(&corpus);
    if (!st && !found)
        st = error_set(err, STATUS_USAGE,
                       "there is no bench \"%s\"; there are extract, pipeline, journal, queue and latency", only);
    return st;
}

int bench_main(int argc, char **argv)
{
    BenchOptions o = {.size = 4096, .workers = 2, .window = 256, .consumers = 2};
    const char *texts = NULL;
    const Option options[] = {
        {"count", 0, OPTION_COUNT, &o.count, "N",
         "articles [extract 2000, pipeline 5000, journal 100000, queue 50000, latency 10000]", NULL, 1, 10000000},
        {"size", 0, OPTION_COUNT, &o.size, "BYTES", "of an article's text [4096]", NULL, 64, 4 * 1024 * 1024},
        {"window", 0, OPTION_COUNT, &o.window, "N", "articles of the queue on the way to it at a time [256]", NULL, 1,
         900},
        {"consumers", 0, OPTION_COUNT, &o.consumers, "N", "of the queue [2]", NULL, 1, 16},
        {"workers", 0, OPTION_COUNT, &o.workers, "N", "of pipeline and latency [2]", NULL, 1, 64},
        {"texts", 0, OPTION_TEXT, &texts, "DIR", "*.txt to make articles from [the pack's samples]", NULL, 0, 0},
        {"rules", 0, OPTION_TEXT, &o.rules, "DIR", "rule pack [the one installed]", NULL, 0, 0},
        {"data", 0, OPTION_TEXT, &o.data, "DIR", "where the pipeline's databases go [/tmp]", NULL, 0, 0},
        {"json", 0, OPTION_FLAG, &o.json, NULL, "one JSON object per bench", NULL, 0, 0},
    };
    const Command command = {
        "bench",
        "measure the pipeline and its parts",
        "depesche bench [extract|pipeline|journal|queue|latency] [--count N] [--size BYTES]",
        "Each result stands beside a floor from the same run: what the same bytes cost without the work.\n"
        "`ratio` is the line's time for a byte in relation to the first line's.",
        "  depesche bench                                 # all of them\n"
        "  depesche bench extract --count 10000           # extraction on one core\n"
        "  depesche bench pipeline --workers 4 --json     # feed to stored facts, real processes\n"
        "  depesche bench journal --count 1000000         # cost of an article while so many wait\n"
        "  depesche bench queue --window 256              # through a broker, in and out at the same time\n"
        "  depesche bench latency                         # from feed to stored fact, at half the rate",
        options,
        sizeof options / sizeof *options,
        0,
        1,
    };
    char **operands;
    int count;
    Error err = {0};
    Status st = options_parse(&command, argc, argv, &operands, &count, &err);
    if (st == STATUS_EMPTY)
        return 0;
    if (!st)
        st = run(&o, texts, count ? operands[0] : NULL, &err);
    return st ? options_fail(&command, &err) : 0;
}
