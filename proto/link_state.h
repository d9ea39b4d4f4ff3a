/* What proto/link.c and proto/link_context.c share; nobody else includes it. */
#ifndef DEPESCHE_PROTO_LINK_STATE_H
#define DEPESCHE_PROTO_LINK_STATE_H

#include <zmq.h>

#include "proto/endpoint.h"
#include "proto/gate.h"
#include "proto/handshake.h"
#include "proto/link.h"

struct LinkContext {
    void *zmq;
    Gate *gate; /* of a server that admits by keys, else NULL */
    Key key;    /* of a client that shows one; its name is "" else */
};

struct Link {
    LinkContext *context;
    void *socket;
    bool server;
    char endpoint[ENDPOINT_MAX];
    Handshake handshake; /* of a client */
    zmq_msg_t body;
    Buffer packed;
};

#endif
