/* Facts as JSON Lines on a descriptor, written whole lines at a time. */
#ifndef DEPESCHE_CLIENT_OUTPUT_H
#define DEPESCHE_CLIENT_OUTPUT_H

#include "base/buffer.h"
#include "base/status.h"
#include "proto/message.h"

/* Ready with its fd set and the rest zeroed; output_fini() frees and closes nothing. SIGPIPE must be ignored. */
typedef struct Output {
    int fd;
    Buffer lines;
} Output;

void output_fini(Output *out);
/* Adds a line; writes only where much has gathered. Errors of output_flush(). */
Status output_event(Output *out, const PbEvent *event, Error *err);
/* Writes what has gathered, waiting for a slow reader. STATUS_EMPTY: the reader has gone, which is no error of ours;
 * STATUS_FULL, STATUS_IO, STATUS_NO_MEMORY. */
Status output_flush(Output *out, Error *err);
/* Nobody reads it any more (the other end of a pipe is closed). */
bool output_abandoned(const Output *out);

#endif
