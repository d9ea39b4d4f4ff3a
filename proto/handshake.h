/* Why a client's handshake failed, which libzmq otherwise keeps to itself: it tries again for ever, and a wrong key looks
 * like a server that does not answer (zeromq/libzmq#2329). Watches a socket's events (zmq_socket_monitor(3)).
 */
#ifndef DEPESCHE_PROTO_HANDSHAKE_H
#define DEPESCHE_PROTO_HANDSHAKE_H

#include <stdbool.h>

#include "base/status.h"

/* So many breaks in a row, each without a word, are no server that is being started anew. */
enum { HANDSHAKE_BREAKS = 5 };

typedef struct Handshake {
    void *socket;
    void *events;  /* to be polled for input beside the socket */
    bool with_key; /* whether the client shows one */
    int breaks;    /* since the last that went well */
} Handshake;

/* Watches `socket`, with a key of its own or not, of the libzmq context `zmq`; before its connect. STATUS_IO. */
Status handshake_watch(void *zmq, void *socket, bool with_key, Handshake *out, Error *err);
/* Before the socket is closed; a Handshake that is all zero is fine. */
void handshake_end(Handshake *h);
/* To be told of every message that arrives. */
void handshake_went_well(Handshake *h);
/* STATUS_DENIED where an attempt has been refused since the last call; the text says whose key was. STATUS_OK: not yet. */
Status handshake_check(Handshake *h, Error *err);

#endif
