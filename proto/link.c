#define _GNU_SOURCE
#include "proto/link.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/clock.h"
#include "proto/codec.h"
#include "proto/limits.h"
#include "proto/link_state.h"

/* libzmq names its ROUTER peers with a zero byte and a 32-bit number; whoever names himself otherwise is not served,
 * for a chosen name can take over another peer's connection (zmq_setsockopt(3), ZMQ_ROUTER_HANDOVER). */
enum { ROUTING_ID_BYTES = 5, FRAMES_MAX = 8 };

static bool set_int(void *socket, int option, int value)
{
    return zmq_setsockopt(socket, option, &value, sizeof value) == 0;
}

static bool set_text(void *socket, int option, const char *key)
{
    return zmq_setsockopt(socket, option, key, KEY_TEXT + 1) == 0;
}

/* A server asks its gate; a client shows its key and wants the server's proven. */
static Status secure_socket(const LinkContext *context, bool server, void *socket, Error *err)
{
    if (server)
        return context->gate ? gate_guard(context->gate, socket, err) : STATUS_OK;
    const Key *key = &context->key;
    bool set = !key->name[0] || (set_text(socket, ZMQ_CURVE_SERVERKEY, key->server_key) &&
                                 set_text(socket, ZMQ_CURVE_PUBLICKEY, key->public_key) &&
                                 set_text(socket, ZMQ_CURVE_SECRETKEY, key->secret_key));
    return set ? STATUS_OK : error_set(err, STATUS_IO, "cannot use the key %s: %s", key->name, zmq_strerror(errno));
}

/* Options must be set before bind or connect to have effect. IPv6 only where the endpoint is written so: libzmq would
 * otherwise report IPv4 addresses in their mapped form. */
static Status open_socket(LinkContext *context, const char *endpoint, bool server, void **out, Error *err)
{
    void *socket = zmq_socket(context->zmq, server ? ZMQ_ROUTER : ZMQ_DEALER);
    if (!socket)
        return error_set(err, STATUS_IO, "cannot open a ZeroMQ socket: %s", zmq_strerror(errno));
    int64_t frame_max = LIMIT_FRAME_BYTES;
    bool set = set_int(socket, ZMQ_LINGER, LINK_LINGER_MS) && set_int(socket, ZMQ_SNDHWM, LINK_QUEUE_MESSAGES) &&
               set_int(socket, ZMQ_RCVHWM, LINK_QUEUE_MESSAGES) &&
               set_int(socket, ZMQ_HANDSHAKE_IVL, LINK_HANDSHAKE_MS) &&
               zmq_setsockopt(socket, ZMQ_MAXMSGSIZE, &frame_max, sizeof frame_max) == 0 &&
               (!server || set_int(socket, ZMQ_ROUTER_MANDATORY, 1)) &&
               set_int(socket, ZMQ_IPV6, strchr(endpoint, '[') != NULL);
    Status st = set ? secure_socket(context, server, socket, err)
                    : error_set(err, STATUS_IO, "cannot set a ZeroMQ option: %s", zmq_strerror(errno));
    if (st) {
        zmq_close(socket);
        return st;
    }
    *out = socket;
    return STATUS_OK;
}

static Status link_new(LinkContext *context, const char *endpoint, bool server, Link **out, Error *err)
{
    Status st = endpoint_check(endpoint, err);
    if (st)
        return st;
    Link *link = calloc(1, sizeof *link);
    if (!link)
        return error_set(err, STATUS_NO_MEMORY, "out of memory");
    link->context = context;
    link->server = server;
    memcpy(link->endpoint, endpoint, strlen(endpoint) + 1);
    zmq_msg_init(&link->body);
    *out = link;
    return STATUS_OK;
}

static Status endpoint_error(const char *verb, const char *endpoint, Error *err)
{
    Status st = errno == EADDRINUSE ? STATUS_BUSY : errno == EINVAL || errno == ENODEV ? STATUS_USAGE : STATUS_IO;
    return error_set(err, st, "cannot %s %s: %s%s", verb, endpoint, zmq_strerror(errno),
                     st == STATUS_BUSY ? "; is another process running there?" : "");
}

static Status listen_on(Link *link, Error *err)
{
    Status st = open_socket(link->context, link->endpoint, true, &link->socket, err);
    if (st || (st = endpoint_check_path(link->endpoint, err)) ||
        (st = visitors_open(link->context->zmq, link->socket, &link->visitors, err)))
        return st;
    if (zmq_bind(link->socket, link->endpoint) < 0)
        return endpoint_error("listen on", link->endpoint, err);
    size_t size = sizeof link->endpoint;
    zmq_getsockopt(link->socket, ZMQ_LAST_ENDPOINT, link->endpoint, &size);
    return STATUS_OK;
}

Status link_bind(LinkContext *context, const char *endpoint, bool insecure, Link **out, Error *err)
{
    if (!insecure && !context->gate && strncmp(endpoint, "tcp://", 6) == 0 && !endpoint_is_loopback(endpoint))
        return error_set(
            err, STATUS_USAGE,
            "%.200s can be reached from other machines by anybody; admit by keys (--keys DIR, see depesche "
            "keys), listen on 127.0.0.1, or say --insecure",
            endpoint);
    Link *link = NULL;
    Status st = link_new(context, endpoint, true, &link, err);
    if (st)
        return st;
    if ((st = listen_on(link, err))) {
        link_free(link);
        return st;
    }
    *out = link;
    return STATUS_OK;
}

static void hang_up(Link *link)
{
    handshake_end(&link->handshake);
    visitors_close(link->visitors);
    link->visitors = NULL;
    if (link->socket)
        zmq_close(link->socket);
    link->socket = NULL;
}

static Status dial(Link *link, Error *err)
{
    Status st = open_socket(link->context, link->endpoint, false, &link->socket, err);
    if (st || (st = handshake_watch(link->context->zmq, link->socket, link->context->key.name[0] != 0, &link->handshake,
                                    err)))
        return st;
    return zmq_connect(link->socket, link->endpoint) < 0 ? endpoint_error("connect to", link->endpoint, err)
                                                         : STATUS_OK;
}

Status link_connect(LinkContext *context, const char *endpoint, Link **out, Error *err)
{
    Link *link = NULL;
    Status st = link_new(context, endpoint, false, &link, err);
    if (st)
        return st;
    if ((st = dial(link, err))) {
        link_free(link);
        return st;
    }
    *out = link;
    return STATUS_OK;
}

Status link_reconnect(Link *link, Error *err)
{
    Link old = *link;
    link->socket = NULL;
    link->handshake = (Handshake){0};
    Status st = dial(link, err);
    if (st) {
        hang_up(link);
        link->socket = old.socket;
        link->handshake = old.handshake;
        return st;
    }
    set_int(old.socket, ZMQ_LINGER, 0);
    hang_up(&old);
    link->parts = (Str){0};
    link_batch_forget(link);
    return STATUS_OK;
}

void link_free(Link *link)
{
    if (!link)
        return;
    zmq_msg_close(&link->body);
    hang_up(link);
    buffer_fini(&link->packed);
    buffer_fini(&link->pending);
    free(link);
}

const char *link_endpoint(const Link *link)
{
    return link->endpoint;
}

/* ---- receiving ----------------------------------------------------------------------------------------------------- */

/* Receives one frame into *frame; false: there is none (only possible for a message's first). */
static bool receive_frame(void *socket, zmq_msg_t *frame)
{
    int n;
    do
        n = zmq_msg_recv(frame, socket, ZMQ_DONTWAIT);
    while (n < 0 && errno == EINTR);
    return n >= 0;
}

static Str frame_bytes(zmq_msg_t *frame)
{
    return (Str){zmq_msg_data(frame), zmq_msg_size(frame)};
}

static Peer peer_of(Str id)
{
    Peer peer = {0};
    if (id.len != ROUTING_ID_BYTES || id.ptr[0] != 0)
        return peer;
    for (size_t i = 0; i < id.len; i++)
        peer.id = peer.id << 8 | (unsigned char)id.ptr[i];
    peer.id |= (uint64_t)1 << 40; /* so that no real peer is 0 */
    return peer;
}

static void drop_rest(Link *link, zmq_msg_t *frame)
{
    while (zmq_msg_more(frame))
        if (!receive_frame(link->socket, frame))
            return;
}

/* Whether the key that came with the frame may send this verb. */
static Status check_role(const Gate *gate, zmq_msg_t *frame, Verb verb, Error *err)
{
    const char *user_id = zmq_msg_gets(frame, "User-Id");
    const KeyringEntry *sender = user_id ? gate_sender(gate, user_id) : NULL;
    if (!sender)
        return error_set(err, STATUS_DENIED, "this key is no longer admitted");
    Role needed = role_for(verb);
    if ((sender->roles & needed) == needed)
        return STATUS_OK;
    Buffer roles = {0};
    role_print(needed, &roles);
    Str words = buffer_view(&roles);
    error_set(err, STATUS_DENIED, "%s needs the role %.*s, which the key %s has not", frame_verb_name((int)verb),
              STR_ARG(words), sender->name);
    buffer_fini(&roles);
    return STATUS_DENIED;
}

static Status receive_parts(Link *link, zmq_msg_t *frame, LinkMessage *message, Error *err)
{
    if (link->server) {
        if (!receive_frame(link->socket, frame))
            return STATUS_EMPTY;
        message->peer = peer_of(frame_bytes(frame));
        if (!zmq_msg_more(frame))
            return error_set(err, STATUS_MALFORMED, "a message without frames");
    }
    if (!receive_frame(link->socket, frame))
        return STATUS_EMPTY;
    Status st = frame_read_header(frame_bytes(frame), &message->verb, err);
    if (st ||
        (link->server && link->context->gate && (st = check_role(link->context->gate, frame, message->verb, err))))
        return st;
    if (!zmq_msg_more(frame) || !receive_frame(link->socket, &link->body) || zmq_msg_more(&link->body)) {
        if (zmq_msg_more(&link->body))
            zmq_msg_move(frame, &link->body); /* so that the caller drops the rest */
        return error_set(err, STATUS_MALFORMED, "a message of other than two frames");
    }
    if (link->server && !message->peer.id)
        return error_set(err, STATUS_MALFORMED, "the peer chose its own routing id; leave ZMQ_ROUTING_ID unset");
    message->body = frame_bytes(&link->body);
    handshake_went_well(&link->handshake);
    return STATUS_OK;
}

/* The next one of the BATCH that was received last. */
static Status receive_part(Link *link, LinkMessage *message, Error *err)
{
    message->peer = link->parts_peer;
    Status st = frame_read_part(&link->parts, &message->verb, &message->body, err);
    if (st || !link->server || !link->context->gate)
        return st;
    return check_role(link->context->gate, &link->body, message->verb, err);
}

static Status open_batch(Link *link, LinkMessage *message, Error *err)
{
    Status st = frame_check_parts(message->body, err);
    if (st)
        return st;
    link->parts = message->body;
    link->parts_peer = message->peer;
    link->batches = !link->server;
    return receive_part(link, message, err);
}

Status link_receive(Link *link, LinkMessage *message, Error *err)
{
    *message = (LinkMessage){0};
    if (link->parts.len)
        return receive_part(link, message, err);
    zmq_msg_t frame;
    zmq_msg_init(&frame);
    Status st = receive_parts(link, &frame, message, err);
    if (st && st != STATUS_EMPTY)
        drop_rest(link, &frame);
    zmq_msg_close(&frame);
    if (!st && message->verb == VERB_BATCH)
        return open_batch(link, message, err);
    return st == STATUS_EMPTY && !link->server && handshake_check(&link->handshake, err) ? STATUS_DENIED : st;
}

/* ---- sending ------------------------------------------------------------------------------------------------------- */

static int send_frame(void *socket, const void *bytes, size_t size, int flags)
{
    int n;
    do
        n = zmq_send(socket, bytes, size, flags | ZMQ_DONTWAIT);
    while (n < 0 && errno == EINTR);
    return n;
}

/* All frames but the last. */
static Status send_head(Link *link, Peer peer, Verb verb)
{
    uint8_t header[FRAME_HEADER_BYTES];
    frame_write_header(verb, header);
    if (link->server) {
        uint8_t id[ROUTING_ID_BYTES] = {0};
        for (int i = 1; i < ROUTING_ID_BYTES; i++)
            id[i] = (uint8_t)(peer.id >> (8 * (ROUTING_ID_BYTES - 1 - i)));
        /* with ZMQ_ROUTER_MANDATORY the first frame decides; the rest of the message then always goes through */
        if (send_frame(link->socket, id, sizeof id, ZMQ_SNDMORE) < 0)
            return errno == EAGAIN ? STATUS_BUSY : STATUS_UNAVAILABLE;
    }
    if (send_frame(link->socket, header, sizeof header, ZMQ_SNDMORE) < 0)
        return errno == EAGAIN ? STATUS_BUSY : STATUS_UNAVAILABLE;
    return STATUS_OK;
}

Status link_send_now(Link *link, Peer peer, Verb verb, Str body)
{
    Status st = send_head(link, peer, verb);
    if (st)
        return st;
    if (send_frame(link->socket, body.len ? body.ptr : "", body.len, 0) < 0)
        return errno == EAGAIN ? STATUS_BUSY : STATUS_UNAVAILABLE;
    return STATUS_OK;
}

Status link_send(Link *link, Peer peer, Verb verb, Str body)
{
    return link->batches ? link_batch_add(link, verb, body) : link_send_now(link, peer, verb, body);
}

/* Copied once, into the message that libzmq sends. */
Status link_send_parts(Link *link, Peer peer, const LinkPart *parts, size_t count)
{
    size_t size = 0;
    for (size_t i = 0; i < count; i++)
        size += FRAME_PART_BYTES + parts[i].body.len;
    zmq_msg_t body;
    if (zmq_msg_init_size(&body, size) < 0)
        return STATUS_NO_MEMORY;
    uint8_t *to = zmq_msg_data(&body);
    for (size_t i = 0; i < count; i++) {
        frame_write_part(parts[i].verb, parts[i].body.len, to);
        to += FRAME_PART_BYTES;
        if (parts[i].body.len)
            memcpy(to, parts[i].body.ptr, parts[i].body.len);
        to += parts[i].body.len;
    }
    Status st = send_head(link, peer, VERB_BATCH);
    int n = -1;
    while (!st && (n = zmq_msg_send(&body, link->socket, ZMQ_DONTWAIT)) < 0 && errno == EINTR)
        ;
    if (!st && n < 0)
        st = errno == EAGAIN ? STATUS_BUSY : STATUS_UNAVAILABLE;
    zmq_msg_close(&body);
    return st;
}

Status link_send_message(Link *link, Peer peer, Verb verb, const ProtobufCMessage *body)
{
    buffer_clear(&link->packed);
    if (body) {
        size_t size = protobuf_c_message_get_packed_size(body);
        if (!buffer_reserve(&link->packed, size))
            return STATUS_NO_MEMORY;
        link->packed.len = protobuf_c_message_pack(body, (uint8_t *)link->packed.ptr);
    }
    return link_send(link, peer, verb, buffer_view(&link->packed));
}

Status link_send_error(Link *link, Peer peer, const Error *err)
{
    PbError answer = PB_INIT(ERROR);
    answer.code = codec_error_code(err->status);
    char text[ERROR_TEXT_MAX];
    memcpy(text, err->text, sizeof text);
    answer.text = text;
    return link_send_message(link, peer, VERB_ERROR, &answer.base);
}
