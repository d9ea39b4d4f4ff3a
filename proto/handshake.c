#include "proto/handshake.h"

#include <zmq.h>

#include "proto/monitor.h"

enum {
    EVENTS =
        ZMQ_EVENT_HANDSHAKE_FAILED_NO_DETAIL | ZMQ_EVENT_HANDSHAKE_FAILED_PROTOCOL | ZMQ_EVENT_HANDSHAKE_FAILED_AUTH,
};

Status handshake_watch(void *zmq, void *socket, bool with_key, Handshake *out, Error *err)
{
    *out = (Handshake){.socket = socket, .with_key = with_key};
    Status st = monitor_open(zmq, socket, EVENTS, &out->events, err);
    if (st)
        *out = (Handshake){0};
    return st;
}

void handshake_end(Handshake *h)
{
    if (h->socket)
        monitor_close(h->socket, h->events);
    *h = (Handshake){0};
}

void handshake_went_well(Handshake *h)
{
    h->breaks = 0;
}

/* A server that cannot read what was meant for another key just closes the connection. */
Status handshake_check(Handshake *h, Error *err)
{
    bool refused = false, mistaken = false;
    uint32_t reason;
    for (int event; h->events && (event = monitor_next(h->events, &reason));) {
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
