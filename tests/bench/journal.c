#define _GNU_SOURCE
#include "tests/bench/bench.h"

#include <stdio.h>
#include <string.h>

#include "broker/journal_sqlite.h"
#include "broker/recent.h"

/* What an article costs in the journal, enqueued, reserved and confirmed in groups of GROUP per commit, while 1,000 to
 * --count others wait: the first line is what the others are set in relation to. Keys are written to their index in
 * batches, so that each line is for as many articles as a batch has, and one batch goes through before the first. */

enum { GROUP = 256, ROUNDS = RECENT_BATCH / GROUP, SOURCES = 1000, DEPTH_FIRST = 1000 };

static JournalArticle article_of(uint64_t number, Buffer *bytes, char source[32])
{
    Str field = {(const char *)&number, sizeof number};
    memcpy(bytes->ptr, &number, sizeof number);
    snprintf(source, 32, "source-%llu", (unsigned long long)(number * 2654435761U % SOURCES));
    return (JournalArticle){digest_of(&field, 1), buffer_view(bytes), str_of(source),
                            (JournalPriority)(number % JOURNAL_PRIORITIES)};
}

static Status add(Journal *j, uint64_t *number, Buffer *bytes, uint64_t count, Error *err)
{
    char source[32];
    bool known;
    Status st = STATUS_OK;
    for (uint64_t i = 0; !st && i < count; i++) {
        const JournalArticle a = article_of((*number)++, bytes, source);
        st = j->ops->enqueue(j, &a, 1, &known, err);
    }
    return st;
}

/* Fills the journal until `depth` wait. */
static Status fill(Journal *j, uint64_t *number, Buffer *bytes, uint64_t depth, Error *err)
{
    Status st = STATUS_OK;
    for (uint64_t ready; !st && (ready = j->ops->counts(j).ready) < depth;) {
        uint64_t count = depth - ready < 4096 ? depth - ready : 4096;
        if (!(st = j->ops->begin(j, err)) && !(st = add(j, number, bytes, count, err)) &&
            !(st = j->ops->commit(j, err)))
            st = j->ops->maintain(j, err);
    }
    return st;
}

static Status take(Journal *j, Error *err)
{
    static const JournalWorker WORKER = {STR_INIT("0123456789abcdef"), STR_INIT("1"), STR_INIT("bench"), 1};
    JournalJob job;
    bool counted;
    Status st = j->ops->reserve(j, &WORKER, UINT64_MAX, true, &job, err);
    if (st)
        return st;
    uint64_t number;
    memcpy(&number, job.article.ptr, sizeof number);
    Str field = {(const char *)&number, sizeof number};
    Digest key = digest_of(&field, 1);
    return j->ops->confirm(j, job.lease, &key, &counted, err);
}

static Status round_trip(Journal *j, uint64_t *number, Buffer *bytes, Error *err)
{
    Status st = j->ops->begin(j, err);
    if (!st)
        st = add(j, number, bytes, GROUP, err);
    for (int i = 0; !st && i < GROUP; i++)
        st = take(j, err);
    if (st || (st = j->ops->commit(j, err)))
        return st;
    return j->ops->maintain(j, err);
}

static Status round_trips(Journal *j, uint64_t *number, Buffer *bytes, Error *err)
{
    Status st = STATUS_OK;
    for (int i = 0; !st && i < ROUNDS; i++)
        st = round_trip(j, number, bytes, err);
    return st;
}

static Status measure(Journal *j, const BenchOptions *o, Buffer *bytes, Error *err)
{
    enum { LINES_MAX = 8 };
    BenchLine lines[LINES_MAX];
    char names[LINES_MAX][48];
    uint64_t number = 1;
    size_t n = 0;
    Status st = round_trips(j, &number, bytes, err);
    for (uint64_t depth = DEPTH_FIRST; !st && n < LINES_MAX && depth <= o->count; depth *= 10) {
        if ((st = fill(j, &number, bytes, depth, err)))
            break;
        double start = bench_seconds(), start_cpu = bench_cpu_seconds();
        st = round_trips(j, &number, bytes, err);
        snprintf(names[n], sizeof names[n], "journal: %llu wait", (unsigned long long)depth);
        lines[n] = (BenchLine){names[n], ROUNDS * GROUP, ROUNDS * GROUP * bytes->len, bench_seconds() - start,
                               bench_cpu_seconds() - start_cpu};
        n++;
    }
    if (!st)
        bench_print("journal", lines, n, o->json);
    return st;
}

Status bench_journal(const BenchOptions *o, const Corpus *corpus, Error *err)
{
    (void)corpus;
    char folder[BENCH_FOLDER_MAX];
    Journal *j = NULL;
    Buffer bytes = {0};
    Status st = bench_make_folder(o, folder, err);
    if (st)
        return st;
    st = journal_sqlite_open(folder, 0, &j, err);
    if (!st && !buffer_reserve(&bytes, (size_t)o->size))
        st = error_set(err, STATUS_NO_MEMORY, "out of memory");
    if (!st) {
        memset(bytes.ptr, 'x', (size_t)o->size);
        bytes.len = (size_t)o->size;
        st = measure(j, o, &bytes, err);
    }
    if (j)
        j->ops->close(j);
    buffer_fini(&bytes);
    bench_remove_folder(folder);
    return st;
}
