#include "tests/sim/network.h"

#include <stdlib.h>
#include <string.h>

#include "proto/codec.h"

enum { LATENCY_MS = 3 };

typedef struct Message {
    int64_t due_ms;
    uint64_t number; /* those of one moment arrive in this order */
    uint64_t connection;
    bool to_server;
    Verb verb;
    char *bytes;
    size_t len;
} Message;

enum { SERVER = -1 };

struct LinkContext {
    Network *network;
    int client;
};

struct Link {
    Network *network;
    int client; /* or SERVER */
    Buffer body;
    uint64_t says_more; /* UINT64_MAX: without end */
};

struct Network {
    uint64_t state, messages_said, connections;
    int64_t now_ms;
    Weather weather;
    Link server;
    uint64_t connection[NETWORK_CLIENTS];
    LinkContext contexts[NETWORK_CLIENTS];
    Buffer heard;
    Message way[NETWORK_MESSAGES];
    size_t count;
};

uint64_t network_dice(Network *n, uint64_t bound)
{
    uint64_t z = n->state += UINT64_C(0x9E3779B97F4A7C15);
    z = (z ^ z >> 30) * UINT64_C(0xBF58476D1CE4E5B9);
    z = (z ^ z >> 27) * UINT64_C(0x94D049BB133111EB);
    return (z ^ z >> 31) % bound;
}

bool network_chance(Network *n, uint32_t thousandths)
{
    return network_dice(n, 1000) < thousandths;
}

Network *network_new(uint64_t seed)
{
    Network *n = calloc(1, sizeof *n);
    if (!n)
        abort();
    n->state = seed * UINT64_C(0xD1342543DE82EF95) + 1;
    n->server = (Link){.network = n, .client = SERVER, .says_more = UINT64_MAX};
    for (int i = 0; i < NETWORK_CLIENTS; i++) {
        n->contexts[i] = (LinkContext){n, i};
        network_reconnect(n, i);
    }
    return n;
}

static void take_off(Network *n, size_t at)
{
    free(n->way[at].bytes);
    n->way[at] = n->way[--n->count];
}

static void drop_connection(Network *n, uint64_t connection)
{
    for (size_t i = n->count; i-- > 0;)
        if (n->way[i].connection == connection)
            take_off(n, i);
}

void network_free(Network *n)
{
    while (n->count)
        take_off(n, n->count - 1);
    buffer_fini(&n->heard);
    buffer_fini(&n->server.body);
    free(n);
}

void network_set(Network *n, Weather weather, int64_t now_ms)
{
    n->weather = weather;
    n->now_ms = now_ms;
}

void network_at(Network *n, int64_t now_ms)
{
    n->now_ms = now_ms;
}

Link *network_server(Network *n)
{
    return &n->server;
}

void network_server_died(Network *n)
{
    n->server.says_more = UINT64_MAX;
    for (int i = 0; i < NETWORK_CLIENTS; i++)
        network_reconnect(n, i);
}

void network_server_falters(Network *n, uint64_t messages)
{
    n->server.says_more = messages;
}

void network_reconnect(Network *n, int client)
{
    drop_connection(n, n->connection[client]);
    n->connection[client] = ++n->connections;
}

/* ---- on the way ---------------------------------------------------------------------------------------------------- */

static void put_once(Network *n, uint64_t connection, bool to_server, Verb verb, Str body)
{
    if (n->count == NETWORK_MESSAGES)
        return; /* as lost as any other */
    bool late = network_chance(n, n->weather.late);
    Message *m = &n->way[n->count++];
    *m = (Message){.due_ms = n->now_ms + (n->weather.late ? (int64_t)network_dice(n, LATENCY_MS)
                                                          : 0), /* in calm weather none is overtaken */
                   .number = ++n->messages_said,
                   .connection = connection,
                   .to_server = to_server,
                   .verb = verb,
                   .bytes = malloc(body.len + 1),
                   .len = body.len};
    if (!m->bytes)
        abort();
    if (late)
        m->due_ms += (int64_t)network_dice(n, (uint64_t)n->weather.late_ms_max + 1);
    if (body.len)
        memcpy(m->bytes, body.ptr, body.len);
}

static void put(Network *n, uint64_t connection, bool to_server, Verb verb, Str body)
{
    if (network_chance(n, n->weather.lost))
        return;
    put_once(n, connection, to_server, verb, body);
    if (network_chance(n, n->weather.doubled))
        put_once(n, connection, to_server, verb, body);
}

/* The earliest that has arrived for this end; connection 0: the server's. */
static bool arrive(Network *n, uint64_t connection, Message *out, Buffer *body)
{
    size_t best = n->count;
    for (size_t i = 0; i < n->count; i++) {
        const Message *m = &n->way[i], *b = &n->way[best];
        if (m->due_ms > n->now_ms || (connection ? m->to_server || m->connection != connection : !m->to_server))
            continue;
        if (best == n->count || m->due_ms < b->due_ms || (m->due_ms == b->due_ms && m->number < b->number))
            best = i;
    }
    if (best == n->count)
        return false;
    *out = n->way[best];
    buffer_clear(body);
    buffer_add(body, out->bytes, out->len);
    take_off(n, best);
    return true;
}

/* ---- clients ------------------------------------------------------------------------------------------------------- */

void network_say(Network *n, int client, Verb verb, const ProtobufCMessage *body)
{
    Buffer bytes = {0};
    if (body && buffer_reserve(&bytes, protobuf_c_message_get_packed_size(body)))
        bytes.len = protobuf_c_message_pack(body, (uint8_t *)bytes.ptr);
    put(n, n->connection[client], true, verb, buffer_view(&bytes));
    buffer_fini(&bytes);
}

bool network_hear(Network *n, int client, Verb *verb, Str *body)
{
    Message m;
    if (!arrive(n, n->connection[client], &m, &n->heard))
        return false;
    *verb = m.verb;
    *body = buffer_view(&n->heard);
    return true;
}

/* ---- what servers and clients call (proto/link.h) ------------------------------------------------------------------ */

LinkContext *network_context(Network *n, int client)
{
    return &n->contexts[client];
}

Status link_connect(LinkContext *context, const char *endpoint, Link **out, Error *err)
{
    (void)endpoint, (void)err;
    Link *link = calloc(1, sizeof *link);
    if (!link)
        abort();
    *link = (Link){.network = context->network, .client = context->client, .says_more = UINT64_MAX};
    network_reconnect(context->network, context->client);
    *out = link;
    return STATUS_OK;
}

Status link_reconnect(Link *link, Error *err)
{
    (void)err;
    network_reconnect(link->network, link->client);
    return STATUS_OK;
}

/* A client's. */
void link_free(Link *link)
{
    if (!link)
        return;
    network_reconnect(link->network, link->client);
    buffer_fini(&link->body);
    free(link);
}

const char *link_endpoint(const Link *link)
{
    (void)link;
    return "sim://server";
}

Status link_receive(Link *link, LinkMessage *message, Error *err)
{
    (void)err;
    Network *n = link->network;
    Message m;
    *message = (LinkMessage){0};
    if (!arrive(n, link->client == SERVER ? 0 : n->connection[link->client], &m, &link->body))
        return STATUS_EMPTY;
    Peer peer = {link->client == SERVER ? m.connection : 0};
    *message = (LinkMessage){peer, m.verb, buffer_view(&link->body)};
    return STATUS_OK;
}

static bool is_open(const Network *n, uint64_t connection)
{
    for (int i = 0; i < NETWORK_CLIENTS; i++)
        if (n->connection[i] == connection)
            return true;
    return false;
}

Status link_send(Link *link, Peer peer, Verb verb, Str body)
{
    Network *n = link->network;
    if (link->client != SERVER) {
        put(n, n->connection[link->client], true, verb, body);
        return STATUS_OK;
    }
    if (!link->says_more)
        return STATUS_OK; /* it is dead and does not know */
    if (!is_open(n, peer.id))
        return STATUS_UNAVAILABLE;
    if (network_chance(n, n->weather.busy))
        return STATUS_BUSY;
    if (link->says_more != UINT64_MAX)
        link->says_more--;
    put(n, peer.id, false, verb, body);
    return STATUS_OK;
}

/* Each by itself: what can happen to one can happen to them. But it is sent whole or not at all. */
Status link_send_parts(Link *link, Peer peer, const LinkPart *parts, size_t count)
{
    Network *n = link->network;
    if (!link->says_more)
        return STATUS_OK;
    if (!is_open(n, peer.id))
        return STATUS_UNAVAILABLE;
    if (network_chance(n, n->weather.busy))
        return STATUS_BUSY;
    if (link->says_more != UINT64_MAX)
        link->says_more--;
    for (size_t i = 0; i < count; i++)
        put(n, peer.id, false, parts[i].verb, parts[i].body);
    return STATUS_OK;
}

Status link_send_message(Link *link, Peer peer, Verb verb, const ProtobufCMessage *body)
{
    Buffer bytes = {0};
    if (body && buffer_reserve(&bytes, protobuf_c_message_get_packed_size(body)))
        bytes.len = protobuf_c_message_pack(body, (uint8_t *)bytes.ptr);
    Status st = link_send(link, peer, verb, buffer_view(&bytes));
    buffer_fini(&bytes);
    return st;
}

Status link_send_error(Link *link, Peer peer, const Error *err)
{
    PbError answer = PB_INIT(ERROR);
    char text[ERROR_TEXT_MAX];
    memcpy(text, err->text, sizeof text);
    answer.code = codec_error_code(err->status);
    answer.text = text;
    return link_send_message(link, peer, VERB_ERROR, &answer.base);
}
