#include "tests/sim/fault_sink.h"

#include <stdio.h>
#include <stdlib.h>

#include "store/sink_sqlite.h"

static FaultSink *of(Sink *sink)
{
    return (FaultSink *)(void *)sink;
}

static const FaultSink *of_const(const Sink *sink)
{
    return (const FaultSink *)(const void *)sink;
}

/* What a dead process calls does nothing. */
static Status live(FaultSink *s, bool writes, Error *err)
{
    if (!s->lives)
        return error_set(err, STATUS_IO, "the process has died");
    if (s->lives != UINT64_MAX)
        s->lives--;
    if (writes && s->full && network_chance(s->network, 500)) {
        s->failed++;
        return error_set(err, STATUS_FULL, "the disk is full");
    }
    return STATUS_OK;
}

#define FORWARD(name, writes, parameters, arguments) \
    static Status name parameters                    \
    {                                                \
        Status st = live(of(sink), writes, err);     \
        Sink *real = of(sink)->real;                 \
        return st ? st : real->ops->name arguments;  \
    }
FORWARD(begin, false, (Sink * sink, Error *err), (real, err))
FORWARD(store, true, (Sink * sink, const SinkExtraction *x, SinkOutcome *out, Error *err), (real, x, out, err))
FORWARD(commit, true, (Sink * sink, Error *err), (real, err))
FORWARD(read, false, (Sink * sink, const SinkRange *range, SinkPage *page, Error *err), (real, range, page, err))
FORWARD(marks, false, (Sink * sink, SinkMark *out, size_t max, size_t *count, Error *err), (real, out, max, count, err))
FORWARD(mark, true, (Sink * sink, const SinkMark *mark, Error *err), (real, mark, err))
FORWARD(unmark, true, (Sink * sink, const char *name, Error *err), (real, name, err))
FORWARD(forget, true, (Sink * sink, int64_t before_ms, bool *more, Error *err), (real, before_ms, more, err))

static void rollback(Sink *sink)
{
    of(sink)->real->ops->rollback(of(sink)->real);
}

static uint64_t head(const Sink *sink)
{
    return sink_head(of_const(sink)->real);
}

static uint64_t floor_of(const Sink *sink)
{
    return sink_floor(of_const(sink)->real);
}

static void counts(const Sink *sink, SinkCounts *out)
{
    sink_counts(of_const(sink)->real, out);
}

static Digest id(const Sink *sink)
{
    return sink_id(of_const(sink)->real);
}

static const SinkOps OPS = {
    .begin = begin,
    .store = store,
    .commit = commit,
    .rollback = rollback,
    .head = head,
    .read = read,
    .counts = counts,
    .id = id,
    .marks = marks,
    .mark = mark,
    .unmark = unmark,
    .forget = forget,
    .floor = floor_of,
};

void fault_sink_open(FaultSink *s, Network *network, const char *path)
{
    Error err;
    s->base.ops = &OPS;
    s->network = network;
    s->lives = UINT64_MAX;
    if (sink_sqlite_open(path, &s->real, &err)) {
        printf("%s\n", err.text);
        abort();
    }
}

void fault_sink_close(FaultSink *s)
{
    sink_close(s->real);
    s->real = NULL;
}
