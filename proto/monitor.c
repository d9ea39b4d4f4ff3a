#include "proto/monitor.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>

#include <zmq.h>

enum { ENDPOINT_MAX = 64, ADDRESS_MAX = 256 };

Status monitor_open(void *zmq, void *socket, int events, void **out, Error *err)
{
    char endpoint[ENDPOINT_MAX];
    const int linger = 0, unbounded = 0;
    snprintf(endpoint, sizeof endpoint, "inproc://monitor-%p", socket);
    *out = NULL;
    if (zmq_socket_monitor(socket, endpoint, events) < 0 || !(*out = zmq_socket(zmq, ZMQ_PAIR)) ||
        zmq_setsockopt(*out, ZMQ_LINGER, &linger, sizeof linger) < 0 ||
        zmq_setsockopt(*out, ZMQ_RCVHWM, &unbounded, sizeof unbounded) < 0 || zmq_connect(*out, endpoint) < 0) {
        error_set(err, STATUS_IO, "cannot watch connections: %s", zmq_strerror(errno));
        monitor_close(socket, *out);
        *out = NULL;
        return STATUS_IO;
    }
    return STATUS_OK;
}

void monitor_close(void *socket, void *events)
{
    zmq_socket_monitor(socket, NULL, 0);
    if (events)
        zmq_close(events);
}

/* The first frame is 16 bits of number and 32 of value, in the machine's order; the second one the address. */
int monitor_next(void *events, uint32_t *value)
{
    uint8_t frame[6], address[ADDRESS_MAX];
    uint16_t number;
    if (zmq_recv(events, frame, sizeof frame, ZMQ_DONTWAIT) != sizeof frame)
        return 0;
    zmq_recv(events, address, sizeof address, ZMQ_DONTWAIT);
    memcpy(&number, frame, sizeof number);
    memcpy(value, frame + sizeof number, sizeof *value);
    return number;
}
