/* The events of a socket's connections, zmq_socket_monitor(3). */
#ifndef DEPESCHE_PROTO_MONITOR_H
#define DEPESCHE_PROTO_MONITOR_H

#include <stdint.h>

#include "base/status.h"

/* Begins to watch for these events, before the socket's bind or connect. *out is a socket to be polled for input beside it;
 * what it tells waits there without bound, for libzmq would block in its own thread. STATUS_IO. */
Status monitor_open(void *zmq, void *socket, int events, void **out, Error *err);
/* Before the socket is closed; NULL is fine for `events`. */
void monitor_close(void *socket, void *events);
/* The next event's number, and its value (a descriptor or an error number); 0: none waits. */
int monitor_next(void *events, uint32_t *value);

#endif
