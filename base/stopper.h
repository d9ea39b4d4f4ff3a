/* SIGINT and SIGTERM as a file descriptor, so that a poll loop sees them beside its sockets (signalfd(2)).
 *
 * Must be opened before zmq_ctx_new(), for libzmq's threads inherit the mask. SIGPIPE is ignored: a closed pipe shows
 * as EPIPE at the write.
 */
#ifndef DEPESCHE_BASE_STOPPER_H
#define DEPESCHE_BASE_STOPPER_H

#include "base/status.h"

/* Blocks the two signals and gives a non-blocking descriptor; the caller closes it. */
Status stopper_open(int *fd, Error *err);
/* From now on SIGHUP arrives at fd, too, instead of ending the process. Before zmq_ctx_new() as well. */
Status stopper_add_hangup(int fd, Error *err);
/* The number of a signal that has arrived, 0 if none has. */
int stopper_take(int fd);
/* Lets a child that is about to exec have its signals back. */
void stopper_unblock(void);

#endif
