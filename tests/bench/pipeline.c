#define _GNU_SOURCE
#include "tests/bench/bench.h"
#include "tests/bench/floor.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

enum { PATH_BYTES_MAX = 4200 };

/* All articles as one JSON Lines file: so reading input costs what it costs a user. */
static Status write_articles(const Corpus *corpus, uint64_t count, const char *path, uint64_t *bytes, Error *err)
{
    FILE *file = fopen(path, "w");
    if (!file)
        return error_set(err, STATUS_IO, "%s: %s", path, strerror(errno));
    Buffer article = {0}, line = {0};
    *bytes = 0;
    for (uint64_t i = 0; i < count; i++) {
        corpus_article(corpus, i, &article);
        *bytes += article.len;
        buffer_clear(&line);
        buffer_print(&line, "{\"id\":\"bench-%llu\",\"text\":", (unsigned long long)i);
        buffer_json(&line, buffer_view(&article));
        buffer_str(&line, STR("}\n"));
        fwrite(line.ptr, 1, line.len, file);
    }
    bool failed = ferror(file) || article.failed || line.failed;
    failed = fclose(file) != 0 || failed;
    buffer_fini(&article);
    buffer_fini(&line);
    return failed ? error_set(err, STATUS_IO, "%s: writing failed", path) : STATUS_OK;
}

static Status run_pipeline(const BenchOptions *o, const char *data, const char *articles, Error *err)
{
    char workers[24];
    snprintf(workers, sizeof workers, "%llu", (unsigned long long)o->workers);
    pid_t child = fork();
    if (child < 0)
        return error_set(err, STATUS_IO, "fork: %s", strerror(errno));
    if (child == 0) {
        int quiet = open("/dev/null", O_WRONLY);
        if (quiet >= 0)
            dup2(quiet, STDERR_FILENO);
        execl("/proc/self/exe", "depesche", "run", "--data", data, "--workers", workers, "--rules", o->rules, articles,
              (char *)NULL);
        _exit(127);
    }
    int status;
    if (waitpid(child, &status, 0) < 0 || !WIFEXITED(status) || WEXITSTATUS(status))
        return error_set(err, STATUS_IO, "depesche run ended badly; its logs are in %s/log", data);
    return STATUS_OK;
}

static Status measure(const BenchOptions *o, const Corpus *corpus, const char *folder, Error *err)
{
    char data[PATH_BYTES_MAX], articles[PATH_BYTES_MAX], floor_db[PATH_BYTES_MAX];
    snprintf(data, sizeof data, "%.4000s/data", folder);
    snprintf(articles, sizeof articles, "%.4000s/articles.jsonl", folder);
    snprintf(floor_db, sizeof floor_db, "%.4000s/floor.db", folder);
    uint64_t bytes;
    Status st = write_articles(corpus, o->count, articles, &bytes, err);
    double t0 = bench_seconds();
    if (!st)
        st = run_pipeline(o, data, articles, err);
    double t1 = bench_seconds();
    if (!st)
        st = floor_commits(corpus, o->count, FLOOR_GROUP, floor_db, err);
    double t2 = bench_seconds();
    if (st)
        return st;
    BenchLine lines[] = {
        {"pipeline: feed, journal, extraction, store", o->count, bytes, t1 - t0, 0},
        {"floor: SQLite commits of 64 articles", o->count, bytes, t2 - t1, 0},
    };
    bench_print("pipeline", lines, sizeof lines / sizeof *lines, o->json);
    return STATUS_OK;
}

Status bench_pipeline(const BenchOptions *o, const Corpus *corpus, Error *err)
{
    char folder[BENCH_FOLDER_MAX];
    Status st = bench_make_folder(o, folder, err);
    if (st)
        return st;
    if (!(st = measure(o, corpus, folder, err)))
        bench_remove_folder(folder);
    return st;
}
