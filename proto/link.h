/* ZeroMQ sockets that speak Depesche frames; with the gate, handshakes, visitors and keys the only modules that know zmq.h.
 *
 * A server binds a ROUTER and answers its peers; a client connects a DEALER. Nothing blocks: receiving and sending
 * return at once, link_wait() sleeps. Thread rule: a Link belongs to one thread (libzmq aborts otherwise).
 */
#ifndef DEPESCHE_PROTO_LINK_H
#define DEPESCHE_PROTO_LINK_H

#include "base/buffer.h"
#include "base/status.h"
#include "proto/frame.h"
#include "proto/message.h"

typedef struct LinkContext LinkContext;
typedef struct Link Link;

/* Name of a connection to a server, given by libzmq, valid until the peer disconnects; 0: none. */
typedef struct Peer {
    uint64_t id;
} Peer;

typedef struct LinkMessage {
    Peer peer; /* 0 on a client's link */
    Verb verb;
    Str body; /* inside the link, until its next receive */
} LinkMessage;

/* One message of several to one peer. */
typedef struct LinkPart {
    Verb verb;
    Str body;
} LinkPart;

enum {
    LINK_BATCH_BYTES = 256 * 1024, /* what a BATCH holds is sent when it has grown to this */
    LINK_LINGER_MS = 1000,         /* how long a closing link goes on sending */
    LINK_QUEUE_MESSAGES = 1000,    /* per peer and direction, libzmq's high-water mark */
    LINK_HANDSHAKE_MS = 3000,      /* a peer that does not finish the handshake is dropped */
    LINK_FILES_MIN = 64,           /* open files that a process must be allowed */
};

/* Block signals (base/stopper) before: libzmq's threads inherit the mask. STATUS_NO_MEMORY. */
Status link_context_new(LinkContext **out, Error *err);
/* Servers: links that are bound afterwards admit only who proves a key that folder/clients lists, and take from each only
 * the verbs of its roles (proto/gate.h); link_wait() answers for them. Errors of gate_open().
 * `folder` NULL: nothing is asked of anybody. */
Status link_context_guard(LinkContext *context, const char *folder, Error *err);
/* Clients: links that are connected afterwards show the key in this file and want the server to prove the one that it
 * names. Errors of key_read(); STATUS_MALFORMED: it names none. `path` NULL or "": none is shown. */
Status link_context_identify(LinkContext *context, const char *path, Error *err);
/* All links must be freed before. */
void link_context_free(LinkContext *context);

/* A server's end. "ipc://PATH" or "tcp://ADDRESS:PORT" (port * is chosen by the system, see link_endpoint). TCP beyond
 * loopback is refused with STATUS_USAGE unless the context is guarded, or `insecure`; STATUS_BUSY: another process listens there; STATUS_USAGE: no
 * valid endpoint, or a file stands at its path. */
Status link_bind(LinkContext *context, const char *endpoint, bool insecure, Link **out, Error *err);
/* A client's end. Succeeds also while the server is not there: messages wait, silence is for the caller to notice. */
Status link_connect(LinkContext *context, const char *endpoint, Link **out, Error *err);
/* Throws the connection and everything unsent away and connects anew, for a server that has fallen silent. */
Status link_reconnect(Link *link, Error *err);
void link_free(Link *link);
/* What it is bound or connected to, with the real port. */
const char *link_endpoint(const Link *link);

/* The next message, also out of a BATCH. STATUS_EMPTY: none has arrived. STATUS_MALFORMED, STATUS_VERSION, STATUS_NOT_FOUND: something that
 * is no message of this protocol came (message->peer is set where it has one); STATUS_DENIED: its sender's key has not the
 * role for it: a server answers ERROR, and goes on. STATUS_DENIED on a client's link: the handshake failed; it is tried
 * again as long as the link is there. */
Status link_receive(Link *link, LinkMessage *message, Error *err);
/* Sends to `peer` (a client: (Peer){0}). STATUS_UNAVAILABLE: the peer has gone; STATUS_BUSY: its queue is full (or, for
 * a client, no server is there yet and the queue is full): nothing was sent. */
Status link_send(Link *link, Peer peer, Verb verb, Str body);
/* Sends 1 to LIMIT_BATCH_PARTS messages as one BATCH to a peer that has said that it takes them. As link_send(): all of
 * them or none. */
Status link_send_parts(Link *link, Peer peer, const LinkPart *parts, size_t count);
/* A client's link whose server has sent a BATCH collects what it sends, for FEED, DONE and FAIL may wait for the next
 * ones: until a BATCH is full, something else is sent, link_flush() or link_wait(). STATUS_BUSY: the queue is full; what
 * is collected stays and goes with the next flush. */
Status link_flush(Link *link);
/* Packs and sends; `body` NULL: an empty frame. STATUS_NO_MEMORY besides. */
Status link_send_message(Link *link, Peer peer, Verb verb, const ProtobufCMessage *body);
/* Answers ERROR with the code that belongs to err->status and its text. */
Status link_send_error(Link *link, Peer peer, const Error *err);

/* Sleeps until one of the links or descriptors can be read or timeout_ms has passed (-1: no limit). link_ready[i] and
 * fd_ready[i] tell which (either may be NULL where its count is 0). STATUS_OK also on a timeout or a signal.
 * At most LINK_WAIT_MAX of both together. */
enum { LINK_WAIT_MAX = 16 };
Status link_wait(Link *const *links, size_t link_count, bool *link_ready, const int *fds, size_t fd_count,
                 bool *fd_ready, int64_t timeout_ms);

#endif
