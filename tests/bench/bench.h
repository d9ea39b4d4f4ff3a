/* `depesche bench`: what the pipeline and its parts achieve on this machine, each beside a floor measured in the same
 * run, so that the ratio means something on a noisy machine. */
#ifndef DEPESCHE_BENCH_BENCH_H
#define DEPESCHE_BENCH_BENCH_H

#include "base/status.h"
#include "tests/bench/corpus.h"

typedef struct BenchOptions {
    const char *rules, *data; /* folders; NULL: the installed pack, a temporary folder */
    uint64_t count, size, workers, window, consumers;
    bool json;
} BenchOptions;

/* Articles per second through the extraction alone, on one core; the same with every rule of the pack twice; floors:
 * the same bytes through memchr, through one PCRE2 JIT pattern, and through the scan for triggers alone. Then hostile
 * articles, each in relation to a normal one. Prints the result. */
Status bench_extract(const BenchOptions *options, const Corpus *corpus, Error *err);
/* Articles per second from feed to stored fact through real processes of this executable; floor: the same bytes
 * committed to SQLite by one writer in groups. Prints the result. */
Status bench_pipeline(const BenchOptions *options, const Corpus *corpus, Error *err);
/* Articles per second through the broker's journal, in and out, while 1,000, 10,000 … `count` others of a thousand sources
 * wait. Prints the result. */
Status bench_journal(const BenchOptions *options, const Corpus *corpus, Error *err);

/* Articles per second through a broker process over TCP: one feeder with `window` of them unconfirmed, `consumers` that take
 * and confirm at the same time. With `json` the line that shared/bench/queue_peers.c prints of other queues, so that
 * tests/bench/peers.sh can set them side by side; else a table with the floor. */
Status bench_queue(const BenchOptions *options, const Corpus *corpus, Error *err);

/* Milliseconds from feed to accepted, and to the first fact in a follower's hands, at half of the rate that broker, workers
 * and store get through; each of the two passes has `count` articles. Prints the result. */
Status bench_latency(const BenchOptions *options, const Corpus *corpus, Error *err);

enum { BENCH_FOLDER_MAX = 4096 };
/* A folder of the bench's own under options->data or /tmp; remove it when all went well, else its logs may tell why. */
Status bench_make_folder(const BenchOptions *options, char folder[BENCH_FOLDER_MAX], Error *err);
void bench_remove_folder(const char *folder);

/* One line of a result: what, how many articles of how many bytes in how many seconds. The first one printed is what
 * later ones are set in relation to. */
typedef struct BenchLine {
    const char *what;
    uint64_t articles, bytes;
    double seconds, cpu_seconds; /* cpu_seconds: of this process; 0: not measured */
} BenchLine;

/* As a table, or with `json` as one JSON object {"bench":…,"lines":[…]}. */
void bench_print(const char *bench, const BenchLine *lines, size_t count, bool json);
/* Seconds on the monotonic clock. */
double bench_seconds(void);
/* Seconds that this process has computed: for one thread, whatever else the machine does. */
double bench_cpu_seconds(void);

/* The subcommand. Returns the exit status. */
int bench_main(int argc, char **argv);

#endif
