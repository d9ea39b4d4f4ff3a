/* The floor of a queue: its messages over the same sockets, with nobody who reads, keeps or checks them. */
#ifndef DEPESCHE_BENCH_FORWARD_H
#define DEPESCHE_BENCH_FORWARD_H

#include "tests/bench/bench.h"

/* Seconds, and processor seconds of all threads, in which options->count articles of options->size bytes go from one
 * DEALER through a ROUTER to another over TCP, and are confirmed both ways, in batches as the broker's, options->window of
 * them on the way at a time. */
Status forward_articles(const BenchOptions *options, double *seconds, double *cpu_seconds, Error *err);

#endif
