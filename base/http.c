#define _GNU_SOURCE
#include "base/http.h"

#include <errno.h>
#include <netdb.h>
#include <netinet/in.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include <microhttpd.h>

struct Http {
    struct MHD_Daemon *daemon;
    HttpPages pages;
    int epoll_fd;
    char address[HTTP_ADDRESS_MAX];
};

/* ---- pages ------------------------------------------------------------------------------------------------------- */

static unsigned page_metrics(const HttpPages *pages, Buffer *out)
{
    pages->metrics(pages->context, out);
    return MHD_HTTP_OK;
}

static unsigned page_healthz(const HttpPages *pages, Buffer *out)
{
    (void)pages;
    buffer_str(out, STR("ok\n"));
    return MHD_HTTP_OK;
}

static unsigned page_readyz(const HttpPages *pages, Buffer *out)
{
    const char *why = pages->unready(pages->context);
    buffer_print(out, "%s\n", why ? why : "ok");
    return why ? MHD_HTTP_SERVICE_UNAVAILABLE : MHD_HTTP_OK;
}

static const struct {
    const char *path, *type;
    unsigned (*make)(const HttpPages *pages, Buffer *out);
} PAGES[] = {
    {"/metrics", "text/plain; version=0.0.4; charset=utf-8", page_metrics},
    {"/healthz", "text/plain; charset=utf-8", page_healthz},
    {"/readyz", "text/plain; charset=utf-8", page_readyz},
};

static enum MHD_Result answer(struct MHD_Connection *connection, unsigned status, const char *type, const Buffer *body)
{
    struct MHD_Response *response = MHD_create_response_from_buffer(body->len, body->ptr, MHD_RESPMEM_MUST_COPY);
    if (!response)
        return MHD_NO; /* closes the connection */
    MHD_add_response_header(response, MHD_HTTP_HEADER_CONTENT_TYPE, type);
    MHD_add_response_header(response, MHD_HTTP_HEADER_CACHE_CONTROL, "no-store");
    if (status == MHD_HTTP_METHOD_NOT_ALLOWED)
        MHD_add_response_header(response, MHD_HTTP_HEADER_ALLOW, "GET, HEAD");
    enum MHD_Result result = MHD_queue_response(connection, status, response);
    MHD_destroy_response(response);
    return result;
}

static unsigned choose(const HttpPages *pages, const char *url, const char *method, Buffer *out, const char **type)
{
    if (strcmp(method, MHD_HTTP_METHOD_GET) != 0 && strcmp(method, MHD_HTTP_METHOD_HEAD) != 0) {
        buffer_str(out, STR("only GET and HEAD\n"));
        return MHD_HTTP_METHOD_NOT_ALLOWED;
    }
    for (size_t i = 0; i < sizeof PAGES / sizeof *PAGES; i++)
        if (strcmp(url, PAGES[i].path) == 0) {
            *type = PAGES[i].type;
            return PAGES[i].make(pages, out);
        }
    buffer_str(out, STR("there are /metrics, /healthz and /readyz\n"));
    return MHD_HTTP_NOT_FOUND;
}

/* libmicrohttpd's MHD_AccessHandlerCallback. The answer to a request with a body is queued before it is read, upon which the
 * connection is closed. */
static enum MHD_Result handle(void *context, struct MHD_Connection *connection, const char *url, const char *method,
                              const char *version, const char *upload, size_t *upload_bytes, void **state)
{
    (void)version, (void)upload, (void)state;
    *upload_bytes = 0; /* whatever has come of a body is thrown away */
    Http *h = context;
    Buffer body = {0};
    const char *type = "text/plain; charset=utf-8";
    unsigned status = choose(&h->pages, url, method, &body, &type);
    enum MHD_Result result = body.failed ? MHD_NO : answer(connection, status, type, &body);
    buffer_fini(&body);
    return result;
}

/* ---- listening --------------------------------------------------------------------------------------------------- */

static bool is_port(const char *text)
{
    enum { DIGITS_MAX = 5, PORT_MAX = 65535 };
    size_t digits = strspn(text, "0123456789");
    return digits > 0 && digits <= DIGITS_MAX && !text[digits] && strtol(text, NULL, 10) <= PORT_MAX;
}

/* "ADDRESS:PORT", "[ADDRESS]:PORT" into its parts. */
static bool split(const char *address, char host[HTTP_ADDRESS_MAX], const char **port)
{
    const char *colon = strrchr(address, ':');
    size_t len = colon ? (size_t)(colon - address) : 0;
    if (len == 0 || len >= HTTP_ADDRESS_MAX || !is_port(colon + 1))
        return false;
    bool brackets = address[0] == '[' && colon[-1] == ']';
    if (!brackets && memchr(address, ':', len))
        return false;
    snprintf(host, HTTP_ADDRESS_MAX, "%.*s", (int)(len - 2 * brackets), address + brackets);
    *port = colon + 1;
    return true;
}

static bool is_loopback(const struct sockaddr *a)
{
    if (a->sa_family == AF_INET)
        return ntohl(((const struct sockaddr_in *)(const void *)a)->sin_addr.s_addr) >> 24 == 127;
    return IN6_IS_ADDR_LOOPBACK(&((const struct sockaddr_in6 *)(const void *)a)->sin6_addr);
}

static Status open_socket(const char *address, const struct addrinfo *where, int *out, Error *err)
{
    static const int YES = 1;
    int fd = socket(where->ai_family, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    if (fd < 0)
        return error_set(err, STATUS_IO, "--metrics %s: %s", address, strerror(errno));
    setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &YES, sizeof YES);
    if (bind(fd, where->ai_addr, where->ai_addrlen) < 0 || listen(fd, HTTP_CONNECTIONS) < 0) {
        int number = errno;
        close(fd);
        return error_set(err, number == EADDRINUSE ? STATUS_BUSY : STATUS_USAGE, "--metrics %s: %s", address,
                         strerror(number));
    }
    *out = fd;
    return STATUS_OK;
}

static Status bind_to(const char *address, bool insecure, int *out, Error *err)
{
    static const struct addrinfo HINTS = {.ai_flags = AI_NUMERICHOST | AI_NUMERICSERV, .ai_socktype = SOCK_STREAM};
    char host[HTTP_ADDRESS_MAX];
    const char *port = NULL;
    struct addrinfo *where = NULL;
    if (!split(address, host, &port) || getaddrinfo(host, port, &HINTS, &where) != 0)
        return error_set(err, STATUS_USAGE, "--metrics %.80s: not ADDRESS:PORT, such as 127.0.0.1:9570", address);
    Status st;
    if (!insecure && !is_loopback(where->ai_addr))
        st = error_set(err, STATUS_USAGE,
                       "--metrics %s: other machines could read it, there is no password; name a loopback address, or "
                       "allow it with --insecure",
                       address);
    else
        st = open_socket(address, where, out, err);
    freeaddrinfo(where);
    return st;
}

static void note_address(Http *h, int fd)
{
    struct sockaddr_storage real = {0};
    socklen_t len = sizeof real;
    char host[HTTP_ADDRESS_MAX - 8] = "?", port[6] = "?";
    if (getsockname(fd, (struct sockaddr *)(void *)&real, &len) == 0)
        getnameinfo((struct sockaddr *)(void *)&real, len, host, sizeof host, port, sizeof port,
                    NI_NUMERICHOST | NI_NUMERICSERV);
    snprintf(h->address, sizeof h->address, real.ss_family == AF_INET6 ? "[%s]:%s" : "%s:%s", host, port);
}

static struct MHD_Daemon *start(Http *h, int fd)
{
    return MHD_start_daemon(MHD_USE_EPOLL, 0, NULL, NULL, handle, h, MHD_OPTION_LISTEN_SOCKET, fd,
                            MHD_OPTION_CONNECTION_LIMIT, (unsigned)HTTP_CONNECTIONS, MHD_OPTION_CONNECTION_MEMORY_LIMIT,
                            (size_t)HTTP_REQUEST_BYTES, MHD_OPTION_CONNECTION_TIMEOUT, (unsigned)HTTP_TIMEOUT_S,
                            MHD_OPTION_END);
}

Status http_listen(const char *address, bool insecure, const HttpPages *pages, Http **out, Error *err)
{
    *out = NULL;
    int fd;
    Status st = address ? bind_to(address, insecure, &fd, err) : STATUS_OK;
    if (st || !address)
        return st;
    Http *h = calloc(1, sizeof *h);
    if (h) {
        h->pages = *pages;
        note_address(h, fd);
        h->daemon = start(h, fd);
    }
    if (!h || !h->daemon) {
        close(fd);
        free(h);
        return error_set(err, STATUS_NO_MEMORY, "--metrics %s: the HTTP server cannot be started", address);
    }
    h->epoll_fd = MHD_get_daemon_info(h->daemon, MHD_DAEMON_INFO_EPOLL_FD)->epoll_fd;
    *out = h;
    return STATUS_OK;
}

const char *http_address(const Http *h)
{
    return h ? h->address : "";
}

int http_fd(const Http *h)
{
    return h ? h->epoll_fd : -1;
}

void http_run(Http *h)
{
    if (h)
        MHD_run(h->daemon);
}

int64_t http_patience_ms(const Http *h, int64_t wait_ms)
{
    MHD_UNSIGNED_LONG_LONG due_ms;
    if (!h || MHD_get_timeout(h->daemon, &due_ms) != MHD_YES)
        return wait_ms;
    return wait_ms >= 0 && (uint64_t)wait_ms < due_ms ? wait_ms : (int64_t)due_ms;
}

void http_free(Http *h)
{
    if (!h)
        return;
    MHD_stop_daemon(h->daemon); /* closes the socket */
    free(h);
}
