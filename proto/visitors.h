/* How many connections a server lets in. libzmq accepts as many as come, until it has no descriptor left: on TCP nobody can
 * connect then and a processor is busy with it, on ipc:// it aborts the process (ipc_listener.cpp). So the connections are
 * counted by what the socket tells of them, and those that are too many are shut down again: whoever was there before is
 * served on.
 *
 * Between two visitors_serve() some more may come in; the process is therefore allowed twice as many descriptors.
 */
#ifndef DEPESCHE_PROTO_VISITORS_H
#define DEPESCHE_PROTO_VISITORS_H

#include <stdint.h>

#include "base/status.h"

enum {
    VISITORS_MAX = 2048,        /* at a time */
    VISITORS_FILES_MAX = 65536, /* open files that a server asks for, if it may have so many */
    VISITORS_LOG_MS = 1000,
};

typedef struct Visitors Visitors;

/* Before the socket's bind. Raises the number of files that this process may open. STATUS_IO, STATUS_NO_MEMORY. */
Status visitors_open(void *zmq, void *socket, Visitors **out, Error *err);
/* Before the socket is closed; NULL is fine. */
void visitors_close(Visitors *visitors);
/* To be polled for input beside the socket. */
void *visitors_socket(const Visitors *visitors);
/* Takes note of who has come and gone, and turns away those that are too many. */
void visitors_serve(Visitors *visitors, int64_t now_ms);
/* Those that are let in. */
size_t visitors_count(const Visitors *visitors);

#endif
