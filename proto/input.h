/* Articles from files, folders and standard input, one at a time: what `feed`, `run` and `extract` read.
 *
 * docs/INPUT.md describes the formats. A file or line that cannot be taken is told with its place and remedy and passed
 * over; the others still come. At no time is more than one article, one read-ahead and the names of the open folders in
 * memory.
 *
 *     while ((st = input_next(in, &article, &err)) != STATUS_EMPTY)
 *         if (st) complain(err.text); else use(&article, input_place(in));
 */
#ifndef DEPESCHE_PROTO_INPUT_H
#define DEPESCHE_PROTO_INPUT_H

#include "base/status.h"
#include "base/str.h"
#include "proto/message.h"

typedef struct Input Input;

typedef struct InputOptions {
    const char *published; /* for articles that have no date themselves; NULL: none */
    const char *source;    /* for articles that name no source; NULL: none */
    bool wait;             /* input_next() may block; false: it gives STATUS_BUSY instead */
} InputOptions;

/* A bound of the line of JSON that holds one article: 4 MiB of text, with room for its escapes. */
enum { INPUT_LINE_MAX = 16 * 1024 * 1024 };

/* `operands` (files, folders, "-") and the options' strings must outlive the input. Opens nothing yet. STATUS_USAGE: the
 * options' date is none, or "-" is there twice; STATUS_NO_MEMORY. */
Status input_open(char *const *operands, size_t count, const InputOptions *options, Input **out, Error *err);
void input_free(Input *in);
/* The next article; its strings are valid until the next call. STATUS_EMPTY: there is no more. STATUS_BUSY: nothing has
 * arrived yet, wait for input_fd(). Any other status: one article, file or folder was refused; err names the place; call
 * again for the next. */
Status input_next(Input *in, PbArticle *article, Error *err);
/* Where the last article came from, "FILE" or "FILE:LINE"; valid until the next input_next(). */
const char *input_place(const Input *in);
/* After STATUS_BUSY: the descriptor to wait for; else -1. */
int input_fd(const Input *in);
/* Bytes read so far, for progress. */
uint64_t input_bytes(const Input *in);

#endif
