/* What proto/link.c and proto/link_context.c share; nobody else includes it. */
#ifndef DEPESCHE_PROTO_LINK_STATE_H
#define DEPESCHE_PROTO_LINK_STATE_H

#include <zmq.h>

#include "proto/endpoint.h"
#include "proto/gate.h"
#include "proto/handshake.h"
#include "proto/link.h"
#include "proto/visitors.h"

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
    Visitors *visitors;  /* of a server */
    zmq_msg_t body;
    Buffer packed;
    Str parts; /* of a BATCH in `body`, not yet received, and who sent it */
    Peer parts_peer;
    bool batches;   /* of a client: the server takes BATCH */
    Buffer pending; /* parts that wait to be sent, and how many they are; of a client */
    int pending_count;
};

/* Of proto/link.c: sends at once, whatever is pending. */
Status link_send_now(Link *link, Peer peer, Verb verb, Str body);
/* Of proto/link_batch.c: what a link whose server takes BATCH does to send. */
Status link_batch_add(Link *link, Verb verb, Str body);
/* After a reconnection: nothing is pending, and whether the server takes BATCH is not known. */
void link_batch_forget(Link *link);

#endif
