/* Facts as JSON Lines on a descriptor whose reader may be slow, or may have stopped reading.
 *
 * Nothing here blocks: what the reader does not take yet waits in memory; while that is full the owner asks for no more
 * facts. The descriptor may be shared with other processes, so that its O_NONBLOCK is left as it is.
 */
#ifndef DEPESCHE_CLIENT_OUTPUT_H
#define DEPESCHE_CLIENT_OUTPUT_H

#include "base/buffer.h"
#include "base/status.h"
#include "proto/message.h"

enum {
    OUTPUT_FULL_BYTES = 256 * 1024,
    OUTPUT_STUCK_MS = 2000, /* who is told to end waits so long for a reader that takes nothing */
};

typedef struct Output {
    int fd;
    int own_fd;   /* the same pipe or terminal, opened once more without blocking; -1: there is none */
    int ready_fd; /* epoll(7) with the one that is written to; -1: it cannot be waited for, a file */
    Buffer lines;
    uint64_t written; /* bytes that the reader has taken */
    int64_t moved_ms; /* when the reader last took something, or nothing was left to take */
} Output;

/* SIGPIPE must be ignored. output_fini() does not close `fd`. */
void output_init(Output *out, int fd);
void output_fini(Output *out);
/* Adds a line. STATUS_NO_MEMORY. */
Status output_event(Output *out, const PbEvent *event, Error *err);
/* Writes what the reader takes at once, whole lines at a time where they are short. STATUS_EMPTY: the reader has gone,
 * which is no error of ours; STATUS_FULL, STATUS_IO. */
Status output_flush(Output *out, int64_t now_ms, Error *err);
/* Bytes that were ever added: the reader has them once out->written is as much. */
uint64_t output_added(const Output *out);
/* Something is left to write. */
bool output_waiting(const Output *out);
/* So much is left that no more should be added. */
bool output_full(const Output *out);
/* Something is left, and the reader has taken none of it for OUTPUT_STUCK_MS. */
bool output_stuck(const Output *out, int64_t now_ms);
/* Can be read when the reader takes what is left; -1 where there is nothing to wait for. */
int output_ready_fd(const Output *out);
/* Nobody reads it any more (the other end of a pipe is closed). */
bool output_abandoned(const Output *out);

#endif
