#define _POSIX_C_SOURCE 200809L
#include "client/progress.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "proto/walk.h"

enum { REDRAW_MS = 200, RATE_FROM_MS = 1000 };

static bool on_terminal(void)
{
    const char *term = getenv("TERM");
    return isatty(STDERR_FILENO) && term && strcmp(term, "dumb") != 0;
}

void progress_init(Progress *p, bool quiet, char *const *operands, size_t count, int64_t now_ms)
{
    *p = (Progress){.wanted = !quiet && on_terminal(), .started_ms = now_ms};
    if (p->wanted)
        p->total_known = walk_measure(operands, count, &p->total_bytes);
}

void progress_line(const Progress *p, const ProgressCounts *counts, int64_t now_ms, Buffer *out)
{
    int64_t spent_ms = now_ms - p->started_ms;
    buffer_print(out, "fed %llu", (unsigned long long)counts->done);
    if (counts->refused)
        buffer_print(out, ", refused %llu", (unsigned long long)counts->refused);
    if (spent_ms < RATE_FROM_MS)
        return;
    buffer_print(out, ", %.0f/s", (double)counts->done * 1000 / (double)spent_ms);
    if (!p->total_known || !counts->done || !counts->read_bytes || counts->read_bytes > p->total_bytes)
        return;
    uint64_t left_bytes = p->total_bytes - counts->read_bytes;
    int64_t left_s = (int64_t)((double)spent_ms * (double)left_bytes / (double)counts->read_bytes / 1000);
    buffer_print(out, ", %lld:%02d left", (long long)(left_s / 60), (int)(left_s % 60));
}

static bool due(Progress *p, int64_t now_ms)
{
    if (!p->wanted || now_ms - p->last_ms < REDRAW_MS)
        return false;
    p->last_ms = now_ms;
    return true;
}

void progress_show(Progress *p, const ProgressCounts *counts, int64_t now_ms)
{
    if (!due(p, now_ms))
        return;
    Buffer line = {0};
    progress_line(p, counts, now_ms, &line);
    if (!line.failed)
        fprintf(stderr, "\r%s\033[K", line.ptr);
    buffer_fini(&line);
    p->shown = true;
}

void progress_left(Progress *p, uint64_t left, int64_t now_ms)
{
    if (!due(p, now_ms))
        return;
    fprintf(stderr, "\rextracting, %llu left\033[K", (unsigned long long)left);
    p->shown = true;
}

void progress_clear(Progress *p)
{
    if (p->shown)
        fputs("\r\033[K", stderr);
    p->shown = false;
}
