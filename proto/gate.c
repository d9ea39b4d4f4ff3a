#define _POSIX_C_SOURCE 200809L
#include "proto/gate.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include <zmq.h>

#include "base/log.h"

/* Frames of a request and of its reply (RFC 27); a reply echoes the first two of the request. */
enum { VERSION, REQUEST_ID, DOMAIN_NAME, ADDRESS, IDENTITY, MECHANISM, CREDENTIALS, REQUEST_FRAMES };
enum { FRAME_MAX = 255, ROUND_MAX = 64, CREDENTIAL_BYTES = 32 };

static const char DOMAIN_TEXT[] = "depesche";

struct Gate {
    void *socket;
    Key key;
    Keyring clients;
    char clients_path[GATE_PATH_MAX];
    struct stat seen; /* of the clients' file */
    int64_t looked_ms;
    int64_t logged_ms;
    uint64_t refused_since; /* the last line of the log */
};

typedef struct Frame {
    size_t len;
    uint8_t bytes[FRAME_MAX];
} Frame;

/* ---- the clients' file --------------------------------------------------------------------------------------------- */

static bool is_changed(const struct stat *a, const struct stat *b)
{
    return a->st_ino != b->st_ino || a->st_size != b->st_size || a->st_mtim.tv_sec != b->st_mtim.tv_sec ||
           a->st_mtim.tv_nsec != b->st_mtim.tv_nsec;
}

static void look(Gate *g)
{
    struct stat now = {0};
    if (stat(g->clients_path, &now) < 0 || !is_changed(&now, &g->seen))
        return;
    g->seen = now;
    Keyring fresh = {0};
    Error err;
    if (keyring_read(g->clients_path, &fresh, &err)) {
        log_event(LOG_ERROR, "keys.unreadable", "reason=%s", log_quote(str_of(err.text)));
        return;
    }
    keyring_fini(&g->clients);
    g->clients = fresh;
    log_event(LOG_INFO, "keys.read", "clients=%zu", fresh.count);
}

/* ---- requests ------------------------------------------------------------------------------------------------------ */

/* One line a second at most, for a stranger may knock a thousand times. */
static void log_refused(Gate *g, Str address, const char *key, int64_t now_ms)
{
    g->refused_since++;
    if (g->logged_ms && now_ms - g->logged_ms < GATE_LOG_MS)
        return;
    log_event(LOG_WARN, "key.refused", "count=%llu address=%s key=%s", (unsigned long long)g->refused_since,
              log_quote(address), log_quote(str_of(key)));
    g->logged_ms = now_ms;
    g->refused_since = 0;
}

/* All frames of one request; what is too long or too many is read and left out. False: none waits. */
static bool receive(void *socket, Frame frames[REQUEST_FRAMES], size_t *count)
{
    int more = 1;
    for (*count = 0; more; (*count)++) {
        Frame spare = {0};
        Frame *frame = *count < REQUEST_FRAMES ? &frames[*count] : &spare;
        int n = zmq_recv(socket, frame->bytes, sizeof frame->bytes, ZMQ_DONTWAIT);
        if (n < 0)
            return false;
        frame->len = (size_t)n < sizeof frame->bytes ? (size_t)n : 0;
        size_t size = sizeof more;
        if (zmq_getsockopt(socket, ZMQ_RCVMORE, &more, &size) < 0)
            return false;
    }
    return true;
}

static bool frame_is(const Frame *frame, const char *text)
{
    return frame->len == strlen(text) && memcmp(frame->bytes, text, frame->len) == 0;
}

static void reply(Gate *g, const Frame *request_id, const KeyringEntry *client)
{
    const struct {
        const void *bytes;
        size_t len;
    } frames[] = {
        {"1.0", 3},
        {request_id->bytes, request_id->len},
        {client ? "200" : "400", 3},
        {client ? "OK" : "unknown key", client ? 2 : strlen("unknown key")},
        {client ? client->public_key : "", client ? KEY_TEXT : 0},
        {"", 0},
    };
    enum { COUNT = sizeof frames / sizeof *frames };
    for (size_t i = 0; i < COUNT; i++)
        zmq_send(g->socket, frames[i].bytes, frames[i].len, ZMQ_DONTWAIT | (i + 1 < COUNT ? ZMQ_SNDMORE : 0));
}

static void answer(Gate *g, const Frame frames[REQUEST_FRAMES], size_t count, int64_t now_ms)
{
    const KeyringEntry *client = NULL;
    char key[KEY_TEXT + 1] = "";
    if (count == REQUEST_FRAMES && frame_is(&frames[DOMAIN_NAME], DOMAIN_TEXT) &&
        frame_is(&frames[MECHANISM], "CURVE") && frames[CREDENTIALS].len == CREDENTIAL_BYTES) {
        zmq_z85_encode(key, frames[CREDENTIALS].bytes, CREDENTIAL_BYTES);
        client = keyring_find(&g->clients, str_of(key));
        if (!client) { /* it may have been admitted a moment ago, and libzmq takes a refusal for final */
            look(g);
            client = keyring_find(&g->clients, str_of(key));
        }
    }
    if (!client) {
        Str address = {0};
        if (count > ADDRESS)
            address = (Str){(const char *)frames[ADDRESS].bytes, frames[ADDRESS].len};
        log_refused(g, address, key, now_ms);
    }
    reply(g, &frames[REQUEST_ID], client);
}

void gate_serve(Gate *g, int64_t now_ms)
{
    if (now_ms - g->looked_ms >= GATE_LOOK_MS) {
        g->looked_ms = now_ms;
        look(g);
    }
    Frame frames[REQUEST_FRAMES] = {0};
    size_t count;
    for (int i = 0; i < ROUND_MAX && receive(g->socket, frames, &count); i++)
        answer(g, frames, count, now_ms);
}

void *gate_socket(const Gate *g)
{
    return g->socket;
}

const KeyringEntry *gate_sender(const Gate *g, const char *user_id)
{
    return keyring_find(&g->clients, str_of(user_id));
}

/* ---- opening ------------------------------------------------------------------------------------------------------- */

static Status read_folder(Gate *g, const char *folder, Error *err)
{
    char path[GATE_PATH_MAX];
    if (snprintf(path, sizeof path, "%s/%s", folder, GATE_SERVER_KEY) >= (int)sizeof path ||
        snprintf(g->clients_path, sizeof g->clients_path, "%s/%s", folder, GATE_CLIENTS) >= (int)sizeof path)
        return error_set(err, STATUS_USAGE, "%.200s…: the path is too long", folder);
    Status st = key_read(path, &g->key, err);
    if (st == STATUS_NOT_FOUND)
        return error_add(err, st, "--keys %s has no server's key; make one: depesche keys make --keys %s NAME", folder,
                         folder);
    if (st)
        return st;
    if (stat(g->clients_path, &g->seen) < 0)
        return error_set(err, STATUS_NOT_FOUND, "%s: %s", g->clients_path, strerror(errno));
    return keyring_read(g->clients_path, &g->clients, err);
}

Status gate_open(void *zmq, const char *folder, Gate **out, Error *err)
{
    if (!zmq_has("curve"))
        return error_set(err, STATUS_USAGE, "this libzmq is built without CURVE: no keys can be used");
    Gate *g = calloc(1, sizeof *g);
    if (!g)
        return error_set(err, STATUS_NO_MEMORY, "out of memory");
    Status st = read_folder(g, folder, err);
    if (!st && (!(g->socket = zmq_socket(zmq, ZMQ_REP)) || zmq_bind(g->socket, "inproc://zeromq.zap.01") < 0))
        st = error_set(err, STATUS_IO, "cannot answer for keys: %s", zmq_strerror(errno));
    if (st) {
        gate_close(g);
        return st;
    }
    *out = g;
    return STATUS_OK;
}

void gate_close(Gate *g)
{
    if (!g)
        return;
    if (g->socket)
        zmq_close(g->socket);
    keyring_fini(&g->clients);
    key_wipe(&g->key);
    free(g);
}

Status gate_guard(const Gate *g, void *socket, Error *err)
{
    const int on = 1;
    bool set = zmq_setsockopt(socket, ZMQ_CURVE_SERVER, &on, sizeof on) == 0 &&
               zmq_setsockopt(socket, ZMQ_CURVE_SECRETKEY, g->key.secret_key, KEY_TEXT + 1) == 0 &&
               zmq_setsockopt(socket, ZMQ_ZAP_DOMAIN, DOMAIN_TEXT, strlen(DOMAIN_TEXT)) == 0;
    return set ? STATUS_OK : error_set(err, STATUS_IO, "cannot guard the socket: %s", zmq_strerror(errno));
}
