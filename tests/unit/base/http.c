#define _GNU_SOURCE
#include "base/http.h"

#include <arpa/inet.h>
#include <errno.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include <criterion/criterion.h>

/* Client and server in one thread: what the client does not wait for, the server does between. */

static Http *http;
static Error err;
static const char *unready;

static void metrics(void *context, Buffer *out)
{
    buffer_print(out, "%s", (const char *)context);
}

static const char *why(void *context)
{
    (void)context;
    return unready;
}

static char name[] = "x 1\n";
static const HttpPages PAGES = {metrics, why, name};

static void setup(void)
{
    cr_assert_eq(http_listen("127.0.0.1:0", false, &PAGES, &http, &err), STATUS_OK, "%s", err.text);
}

static void teardown(void)
{
    http_free(http);
}

TestSuite(http, .init = setup, .fini = teardown, .timeout = 60);

/* Without waiting until the server takes it. */
static int dial(void)
{
    struct sockaddr_in to = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    to.sin_port = htons((uint16_t)atoi(strrchr(http_address(http), ':') + 1));
    int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    cr_assert(connect(fd, (struct sockaddr *)&to, sizeof to) == 0 || errno == EINPROGRESS);
    return fd;
}

/* Serves until the server closes the connection or falls silent; what it said. */
static const char *hear(int fd)
{
    static char said[65536];
    size_t len = 0;
    for (int quiet = 0; quiet < 20;) {
        struct pollfd fds[] = {{fd, POLLIN, 0}, {http_fd(http), POLLIN, 0}};
        quiet = poll(fds, 2, 10) == 0 ? quiet + 1 : 0;
        http_run(http);
        if (!fds[0].revents)
            continue;
        ssize_t n = recv(fd, said + len, sizeof said - 1 - len, MSG_DONTWAIT);
        if (n <= 0)
            break;
        len += (size_t)n;
    }
    said[len] = '\0';
    return said;
}

static const char *ask(const char *request)
{
    int fd = dial();
    struct pollfd writable = {fd, POLLOUT, 0};
    cr_assert_eq(poll(&writable, 1, 10000), 1);
    cr_assert_gt(send(fd, request, strlen(request), MSG_NOSIGNAL), 0);
    const char *said = hear(fd);
    close(fd);
    return said;
}

static const char *get(const char *path)
{
    char request[200];
    snprintf(request, sizeof request, "GET %s HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n", path);
    return ask(request);
}

Test(http, the_three_pages)
{
    const char *said = get("/metrics");
    cr_expect(strstr(said, "HTTP/1.1 200 ") == said && strstr(said, "text/plain; version=0.0.4") &&
                  strstr(said, "\r\n\r\nx 1\n"),
              "%s", said);
    said = get("/healthz");
    cr_expect(strstr(said, " 200 ") && strstr(said, "\r\n\r\nok\n"), "%s", said);
    said = get("/readyz");
    cr_expect(strstr(said, " 200 ") && strstr(said, "\r\n\r\nok\n"), "%s", said);
    unready = "no space";
    said = get("/readyz");
    cr_expect(strstr(said, " 503 ") && strstr(said, "\r\n\r\nno space\n"), "%s", said);
    cr_expect(strstr(get("/healthz"), " 200 "));
}

Test(http, anything_else_is_refused)
{
    cr_expect(strstr(get("/"), " 404 "));
    cr_expect(strstr(get("/metrics/../../etc/passwd"), " 404 "));
    static const char *const METHODS[] = {"POST", "PUT", "DELETE", "OPTIONS", "TRACE", "BREW"};
    for (size_t i = 0; i < sizeof METHODS / sizeof *METHODS; i++) {
        char request[200];
        snprintf(request, sizeof request, "%s /metrics HTTP/1.1\r\nHost: x\r\nContent-Length: 4\r\n\r\nabcd",
                 METHODS[i]);
        cr_expect(strstr(ask(request), " 405 "), "%s", METHODS[i]);
    }
    const char *said = ask("HEAD /metrics HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    cr_expect(strstr(said, " 200 ") && !strstr(said, "x 1"), "%s", said);
}

Test(http, hostile_requests_are_survived)
{
    static char huge[4 * HTTP_REQUEST_BYTES];
    memset(huge, 'a', sizeof huge - 1);
    memcpy(huge, "GET /", 5);
    const char *said = ask(huge);
    cr_expect(!*said || strstr(said, " 414 ") || strstr(said, " 431 ") || strstr(said, " 413 "), "%.100s", said);
    snprintf(huge, sizeof huge, "GET /metrics HTTP/1.1\r\nHost: x\r\n");
    memset(huge + strlen(huge), 'h', sizeof huge - strlen(huge) - 1);
    said = ask(huge);
    cr_expect(!*said || strstr(said, " 431 ") || strstr(said, " 413 "), "%.100s", said);
    static const char *const ROWS[] = {
        "\r\n\r\n\r\n",
        "\x16\x03\x01\x02",
        "GET\r\n\r\n",
        "GET /metrics\r\n\r\n",
        "GET /metrics HTTP/9.9\r\n\r\n",
        "POST /metrics HTTP/1.1\r\nHost: x\r\nContent-Length: 99999999999999999999\r\n\r\n",
        "POST /metrics HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nFFFFFFFFFFFFFFFFF\r\n",
        "GET /metrics HTTP/1.1\r\nHost: x\r\nRange: bytes=-1\r\nExpect: 100-continue\r\nUpgrade: h2c\r\n\r\n"};
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++)
        ask(ROWS[i]);
    cr_expect(strstr(get("/metrics"), " 200 "));
}

Test(http, connections_are_bounded)
{
    enum { MORE = 3 * HTTP_CONNECTIONS };
    int fds[MORE];
    for (int i = 0; i < MORE; i++) {
        fds[i] = dial();
        http_run(http);
    }
    for (int i = 0; i < MORE; i++)
        close(fds[i]);
    for (int i = 0; i < MORE; i++)
        http_run(http);
    cr_expect(strstr(get("/healthz"), " 200 "), "there is room again");
}

Test(http, a_silent_client_is_not_waited_for)
{
    int fd = dial();
    cr_expect_str_empty(hear(fd));
    cr_expect_lt(http_patience_ms(http, -1), HTTP_TIMEOUT_S * 1000 + 1);
    cr_expect_eq(http_patience_ms(http, 10), 10);
    close(fd);
}

Test(http, who_is_off_does_nothing)
{
    Http *none = http;
    cr_expect_eq(http_listen(NULL, false, &PAGES, &none, &err), STATUS_OK);
    cr_expect_null(none);
    cr_expect(http_fd(none) == -1 && http_patience_ms(none, 7) == 7 && http_patience_ms(none, -1) == -1);
    http_run(none);
    http_free(none);
}

Test(http, addresses)
{
    static const struct {
        const char *address;
        bool insecure;
        Status status;
    } ROWS[] = {
        {"127.0.0.1:0", false, STATUS_OK},
        {"[::1]:0", false, STATUS_OK},
        {"0.0.0.0:0", true, STATUS_OK},
        {"0.0.0.0:0", false, STATUS_USAGE},
        {"[::]:0", false, STATUS_USAGE},
        {"localhost:0", true, STATUS_USAGE},
        {"127.0.0.1", false, STATUS_USAGE},
        {":9570", false, STATUS_USAGE},
        {"127.0.0.1:", false, STATUS_USAGE},
        {"127.0.0.1:x", false, STATUS_USAGE},
        {"127.0.0.1:99999", true, STATUS_USAGE},
        {"::1:9570", true, STATUS_USAGE},
        {"[::1:9570", true, STATUS_USAGE},
        {"192.0.2.1:0", true, STATUS_USAGE},
        {"", false, STATUS_USAGE},
    };
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++) {
        Http *other = NULL;
        Status st = http_listen(ROWS[i].address, ROWS[i].insecure, &PAGES, &other, &err);
        if (st == STATUS_USAGE && strcmp(ROWS[i].address, "[::1]:0") == 0)
            st = STATUS_OK; /* no IPv6 here */
        cr_expect_eq(st, ROWS[i].status, "\"%s\": %s", ROWS[i].address, st ? err.text : "");
        http_free(other);
    }
    Http *second = NULL;
    cr_expect_eq(http_listen(http_address(http), false, &PAGES, &second, &err), STATUS_BUSY);
}
