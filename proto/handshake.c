#include "proto/handshake.h"

#include <errno.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <zmq.h>

enum {
    EVENTS =
        ZMQ_EVENT_HANDSHAKE_FAILED_NO_DETAIL | ZMQ_EVENT_HANDSHAKE_FAILED_PROTOCOL | ZMQ_EVENT_HANDSHAKE_FAILED_AUTH,
    ENDPOINT_MAX = 64,
    ADDRESS_MAX = 256,
};

Status handshake_watch(void *zmq, void *socket, bool with_key, Handshake *out, Error *err)
{
    char endpoint[ENDPOINT_MAX];
    const int linger = 0;
    snprintf(endpoint, sizeof endpoint, "inproc://handshake-%p", socket);
    *out = (Handshake){.socket = socket, .with_key = with_key};
    if (zmq_socket_monitor(socket, endpoint, EVENTS) < 0 || !(out->events = zmq_socket(zmq, ZMQ_PAIR)) ||
        zmq_setsockopt(out->events, ZMQ_LINGER, &linger, sizeof linger) < 0 || zmq_connect(out->events, endpoint) < 0) {
        error_set(err, STATUS_IO, "cannot watch a handshake: %s", zmq_strerror(errno));
        handshake_end(out);
        return STATUS_IO;
    }
    return STATUS_OK;
}

void handshake_end(Handshake *h)
{
    if (h->socket)
        zmq_socket_monitor(h->socket, NULL, 0);
    if (h->events)
        zmq_close(h->events);
    *h = (Handshake){0};
}

/* The next event's number; 0: none waits. Its first frame is 16 bits of number and 32 of value, in the machine's order;
 * the second one the address. */
static int next_event(void *events)
{
    uint8_t frame[6], address[ADDRESS_MAX];
    uint16_t number;
    if (zmq_recv(events, frame, sizeof frame, ZMQ_DONTWAIT) != sizeof frame)
        return 0;
    zmq_recv(events, address, sizeof address, ZMQ_DONTWAIT);
    memcpy(&number, frame, sizeof number);
    return number;
}

void handshake_went_well(Handshake *h)
{
    h->breaks = 0;
}

/* A server that cannot read what was meant for another key just closes the connection. */
Status handshake_check(Handshake *h, Error *err)
{
    bool refused = false, mistaken = false;
    for (int event; h->events && (event = next_event(h->events));) {
        h->breaks += event == ZMQ_EVENT_HANDSHAKE_FAILED_NO_DETAIL;
        refused |= event == ZMQ_EVENT_HANDSHAKE_FAILED_AUTH;
        mistaken |= event == ZMQ_EVENT_HANDSHAKE_FAILED_PROTOCOL || h->breaks >= HANDSHAKE_BREAKS;
    }
    if (refused)
        return error_set(err, STATUS_DENIED,
                         "the server does not admit this key; have it admitted there: depesche keys admit");
    if (mistaken)
        return error_set(err, STATUS_DENIED,
                         h->with_key
                             ? "no handshake: the server wants no key, or has another one than the key file names"
                             : "no handshake: the server wants a key (--key FILE), or is none of Depesche");
    return STATUS_OK;
}
