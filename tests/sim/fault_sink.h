/* The store's sink on SQLite, on a disk that is full at times, in a process that may die between any two calls. */
#ifndef DEPESCHE_SIM_FAULT_SINK_H
#define DEPESCHE_SIM_FAULT_SINK_H

#include "store/sink.h"
#include "tests/sim/network.h"

typedef struct FaultSink {
    Sink base;
    Sink *real;
    Network *network; /* for its dice */
    bool full;        /* half of what is written finds the disk full */
    uint64_t lives;   /* so many calls are left; UINT64_MAX: without end */
    uint64_t failed;
} FaultSink;

/* Opens the file, or what an earlier process has left of it; aborts where it cannot. */
void fault_sink_open(FaultSink *s, Network *network, const char *path);
/* The process has ended, one way or the other: what was not committed is gone. */
void fault_sink_close(FaultSink *s);

#endif
