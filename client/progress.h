/* One line on the terminal that says how far a long job is; nothing where standard error is no terminal. */
#ifndef DEPESCHE_CLIENT_PROGRESS_H
#define DEPESCHE_CLIENT_PROGRESS_H

#include "base/buffer.h"

typedef struct Progress {
    bool shown; /* a line stands on the terminal */
    bool wanted;
    bool total_known;
    uint64_t total_bytes;
    int64_t started_ms, last_ms;
} Progress;

typedef struct ProgressCounts {
    uint64_t done, refused; /* articles */
    uint64_t read_bytes;
} ProgressCounts;

/* `operands`: what will be read, measured for the time that is left. */
void progress_init(Progress *p, bool quiet, char *const *operands, size_t count, int64_t now_ms);
/* Draws the line again, at most five times a second. */
void progress_show(Progress *p, const ProgressCounts *counts, int64_t now_ms);
/* Draws "extracting, 123 left" instead. */
void progress_left(Progress *p, uint64_t left, int64_t now_ms);
/* Takes the line away, before other output and at the end. */
void progress_clear(Progress *p);
/* The text of the line: "fed 1200, refused 3, 812/s, 0:42 left". */
void progress_line(const Progress *p, const ProgressCounts *counts, int64_t now_ms, Buffer *out);

#endif
