/* Who may come in: answers the questions that libzmq asks for each CURVE handshake (ZAP, RFC 27), from a folder that
 * `depesche keys` keeps:
 *
 *     DIR/server.key   the server's own pair
 *     DIR/clients      who is admitted, with which roles (proto/keyring.h)
 *
 * Whoever is added to DIR/clients can come in at once; whoever is taken out is shut out within GATE_LOOK_MS, of open
 * connections too. A file with a mistake is told in the log and not used. Nobody waits: questions are answered from the loop that owns the links.
 */
#ifndef DEPESCHE_PROTO_GATE_H
#define DEPESCHE_PROTO_GATE_H

#include "proto/key.h"
#include "proto/keyring.h"

typedef struct Gate Gate;

enum { GATE_LOOK_MS = 1000, GATE_LOG_MS = 1000, GATE_PATH_MAX = 4096 };

#define GATE_SERVER_KEY "server.key"
#define GATE_CLIENTS "clients"

/* Answers for all sockets of the libzmq context `zmq` that are bound afterwards; there is one gate per context. Errors of
 * key_read() and keyring_read(). */
Status gate_open(void *zmq, const char *folder, Gate **out, Error *err);
/* Before zmq_ctx_term(). */
void gate_close(Gate *gate);
/* Makes a ROUTER a CURVE server that asks this gate; before its bind. */
Status gate_guard(const Gate *gate, void *socket, Error *err);
/* To be polled for input (ZMQ_POLLIN) beside the links; then gate_serve(). */
void *gate_socket(const Gate *gate);
/* Answers what has been asked, looks for a change of the clients. */
void gate_serve(Gate *gate, int64_t now_ms);
/* Whose message has this User-Id, which is the public key that the handshake proved; NULL: nobody's who is admitted
 * (any more). Valid until the next gate_serve(). */
const KeyringEntry *gate_sender(const Gate *gate, const char *user_id);

#endif
