#define _GNU_SOURCE
#include "proto/link.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include <zmq.h>

#include "proto/codec.h"
#include "proto/limits.h"

/* libzmq names its ROUTER peers with a zero byte and a 32-bit number; whoever names himself otherwise is not served,
 * for a chosen name can take over another peer's connection (zmq_setsockopt(3), ZMQ_ROUTER_HANDOVER). */
enum { ROUTING_ID_BYTES = 5, FRAMES_MAX = 8 };

struct LinkContext {
    void *zmq;
};

struct Link {
    LinkContext *context;
    void *socket;
    bool server;
    char endpoint[LINK_ENDPOINT_MAX];
    zmq_msg_t body;
    Buffer packed;
};

Status link_context_new(LinkContext **out, Error *err)
{
    struct rlimit files;
    if (getrlimit(RLIMIT_NOFILE, &files) == 0 && files.rlim_cur < LINK_FILES_MIN) /* libzmq aborts for want of one */
        return error_set(err, STATUS_LIMIT, "only %llu files may be open at a time; allow %d at least (ulimit -n)",
                         (unsigned long long)files.rlim_cur, LINK_FILES_MIN);
    LinkContext *c = calloc(1, sizeof *c);
    if (c)
        c->zmq = zmq_ctx_new();
    if (!c || !c->zmq) {
        free(c);
        return error_set(err, STATUS_NO_MEMORY, "cannot start ZeroMQ: %s", strerror(errno));
    }
    *out = c;
    return STATUS_OK;
}

void link_context_free(LinkContext *context)
{
    if (!context)
        return;
    while (zmq_ctx_term(context->zmq) < 0 && errno == EINTR)
        continue;
    free(context);
}

static bool set_int(void *socket, int option, int value)
{
    return zmq_setsockopt(socket, option, &value, sizeof value) == 0;
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
    if (!set) {
        error_set(err, STATUS_IO, "cannot set a ZeroMQ option: %s", zmq_strerror(errno));
        zmq_close(socket);
        return STATUS_IO;
    }
    *out = socket;
    return STATUS_OK;
}

static bool is_loopback(const char *endpoint)
{
    static const char *const LOCAL[] = {"ipc://", "tcp://127.", "tcp://localhost:", "tcp://[::1]:"};
    for (size_t i = 0; i < sizeof LOCAL / sizeof *LOCAL; i++)
        if (strncmp(endpoint, LOCAL[i], strlen(LOCAL[i])) == 0)
            return true;
    return false;
}

/* libzmq would listen on some other port where the number is over 65535. */
static bool is_port(const char *endpoint)
{
    const char *port = strrchr(endpoint, ':') + 1;
    uint64_t number;
    return strcmp(port, "*") == 0 || (str_to_uint(str_of(port), &number) && number > 0 && number <= UINT16_MAX);
}

static Status check_endpoint(const char *endpoint, Error *err)
{
    enum { IPC_PATH_MAX = 107 }; /* sockaddr_un */
    if (strncmp(endpoint, "ipc://", 6) != 0 && strncmp(endpoint, "tcp://", 6) != 0)
        return error_set(err, STATUS_USAGE, "\"%.200s\" is no endpoint; write tcp://HOST:PORT or ipc://PATH", endpoint);
    if (endpoint[0] == 't' && !is_port(endpoint))
        return error_set(err, STATUS_USAGE, "\"%.200s\" is no endpoint: the port is a number from 1 to 65535",
                         endpoint);
    if (strlen(endpoint) >= LINK_ENDPOINT_MAX || (endpoint[0] == 'i' && strlen(endpoint + 6) > IPC_PATH_MAX))
        return error_set(err, STATUS_USAGE, "%.200s: the path is longer than %d bytes; use a shorter folder name",
                         endpoint, IPC_PATH_MAX);
    return STATUS_OK;
}

static Status link_new(LinkContext *context, const char *endpoint, bool server, Link **out, Error *err)
{
    Status st = check_endpoint(endpoint, err);
    if (st)
        return st;
    Link *link = calloc(1, sizeof *link);
    if (!link)
        return error_set(err, STATUS_NO_MEMORY, "out of memory");
    if ((st = open_socket(context, endpoint, server, &link->socket, err))) {
        free(link);
        return st;
    }
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

/* zmq_bind() removes whatever stands at the path of an ipc endpoint: a file of somebody's, or the socket of a server that
 * runs. Only a socket that nobody listens on any more is ours to remove. */
static Status check_path(const char *endpoint, Error *err)
{
    const char *path = endpoint + strlen("ipc://");
    struct stat info;
    if (strncmp(endpoint, "ipc://", 6) != 0 || lstat(path, &info) < 0)
        return STATUS_OK;
    if (!S_ISSOCK(info.st_mode))
        return error_set(err, STATUS_USAGE, "cannot listen on %s: a file of that name exists; choose another path",
                         endpoint);
    struct sockaddr_un address = {.sun_family = AF_UNIX};
    snprintf(address.sun_path, sizeof address.sun_path, "%s", path);
    int fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (fd < 0)
        return error_set(err, STATUS_IO, "cannot open a socket: %s", strerror(errno));
    bool answered = connect(fd, (const struct sockaddr *)&address, sizeof address) == 0;
    close(fd);
    return answered ? error_set(err, STATUS_BUSY, "cannot listen on %s: another process does already", endpoint)
                    : STATUS_OK;
}

Status link_bind(LinkContext *context, const char *endpoint, bool insecure, Link **out, Error *err)
{
    if (!insecure && strncmp(endpoint, "tcp://", 6) == 0 && !is_loopback(endpoint))
        return error_set(err, STATUS_USAGE,
                         "%.200s can be reached from other machines by anybody; listen on 127.0.0.1, or say --insecure",
                         endpoint);
    Link *link = NULL;
    Status st = link_new(context, endpoint, true, &link, err);
    if (st)
        return st;
    if ((st = check_path(endpoint, err))) {
        link_free(link);
        return st;
    }
    if (zmq_bind(link->socket, endpoint) < 0) {
        st = endpoint_error("listen on", endpoint, err);
        link_free(link);
        return st;
    }
    size_t size = sizeof link->endpoint;
    zmq_getsockopt(link->socket, ZMQ_LAST_ENDPOINT, link->endpoint, &size);
    *out = link;
    return STATUS_OK;
}

Status link_connect(LinkContext *context, const char *endpoint, Link **out, Error *err)
{
    Link *link = NULL;
    Status st = link_new(context, endpoint, false, &link, err);
    if (st)
        return st;
    if (zmq_connect(link->socket, endpoint) < 0) {
        st = endpoint_error("connect to", endpoint, err);
        link_free(link);
        return st;
    }
    *out = link;
    return STATUS_OK;
}

Status link_reconnect(Link *link, Error *err)
{
    void *fresh = NULL;
    Status st = open_socket(link->context, link->endpoint, false, &fresh, err);
    if (st)
        return st;
    if (zmq_connect(fresh, link->endpoint) < 0) {
        st = endpoint_error("connect to", link->endpoint, err);
        zmq_close(fresh);
        return st;
    }
    set_int(link->socket, ZMQ_LINGER, 0);
    zmq_close(link->socket);
    link->socket = fresh;
    return STATUS_OK;
}

void link_free(Link *link)
{
    if (!link)
        return;
    zmq_msg_close(&link->body);
    zmq_close(link->socket);
    buffer_fini(&link->packed);
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
    if (st)
        return st;
    if (!zmq_msg_more(frame) || !receive_frame(link->socket, &link->body) || zmq_msg_more(&link->body)) {
        if (zmq_msg_more(&link->body))
            zmq_msg_move(frame, &link->body); /* so that the caller drops the rest */
        return error_set(err, STATUS_MALFORMED, "a message of other than two frames");
    }
    if (link->server && !message->peer.id)
        return error_set(err, STATUS_MALFORMED, "the peer chose its own routing id; leave ZMQ_ROUTING_ID unset");
    message->body = frame_bytes(&link->body);
    return STATUS_OK;
}

Status link_receive(Link *link, LinkMessage *message, Error *err)
{
    *message = (LinkMessage){0};
    zmq_msg_t frame;
    zmq_msg_init(&frame);
    Status st = receive_parts(link, &frame, message, err);
    if (st && st != STATUS_EMPTY)
        drop_rest(link, &frame);
    zmq_msg_close(&frame);
    return st;
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

Status link_send(Link *link, Peer peer, Verb verb, Str body)
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
    if (send_frame(link->socket, body.len ? body.ptr : "", body.len, 0) < 0)
        return errno == EAGAIN ? STATUS_BUSY : STATUS_UNAVAILABLE;
    return STATUS_OK;
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

Status link_wait(Link *const *links, size_t link_count, bool *link_ready, const int *fds, size_t fd_count,
                 bool *fd_ready, int64_t timeout_ms)
{
    zmq_pollitem_t items[LINK_WAIT_MAX];
    if (link_count + fd_count > LINK_WAIT_MAX)
        return STATUS_LIMIT;
    for (size_t i = 0; i < link_count; i++)
        items[i] = (zmq_pollitem_t){.socket = links[i]->socket, .events = ZMQ_POLLIN};
    for (size_t i = 0; i < fd_count; i++)
        items[link_count + i] = (zmq_pollitem_t){.fd = fds[i], .events = ZMQ_POLLIN};
    int n = zmq_poll(items, (int)(link_count + fd_count), (long)timeout_ms);
    if (n < 0 && errno != EINTR)
        return STATUS_IO;
    for (size_t i = 0; i < link_count; i++)
        link_ready[i] = n > 0 && (items[i].revents & ZMQ_POLLIN);
    for (size_t i = 0; i < fd_count; i++)
        fd_ready[i] = n > 0 && (items[link_count + i].revents & ZMQ_POLLIN);
    return STATUS_OK;
}
