#define _GNU_SOURCE
#include <criterion/criterion.h>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <signal.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <zmq.h>

#include "base/clock.h"
#include "proto/visitors.h"

enum { FILES = 80, MAX = FILES / 2, CROWD = MAX + 8, WAIT_MS = 3000 };

typedef struct Door {
    void *zmq, *router;
    Visitors *visitors;
    struct sockaddr_in address;
} Door;

static Door open_door(void)
{
    Door d = {.zmq = zmq_ctx_new()};
    const struct rlimit few = {FILES, FILES};
    const int linger = 0;
    char endpoint[64];
    size_t size = sizeof endpoint;
    unsigned port;
    Error err;
    cr_assert_eq(setrlimit(RLIMIT_NOFILE, &few), 0);
    d.router = zmq_socket(d.zmq, ZMQ_ROUTER);
    zmq_setsockopt(d.router, ZMQ_LINGER, &linger, sizeof linger);
    cr_assert_eq(visitors_open(d.zmq, d.router, &d.visitors, &err), STATUS_OK, "%s", err.text);
    cr_assert_eq(zmq_bind(d.router, "tcp://127.0.0.1:*"), 0);
    cr_assert_eq(zmq_getsockopt(d.router, ZMQ_LAST_ENDPOINT, endpoint, &size), 0);
    cr_assert_eq(sscanf(endpoint, "tcp://127.0.0.1:%u", &port), 1);
    d.address = (struct sockaddr_in){.sin_family = AF_INET, .sin_port = htons((uint16_t)port)};
    d.address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return d;
}

static void close_door(Door *d)
{
    visitors_close(d->visitors);
    zmq_close(d->router);
    zmq_ctx_term(d->zmq);
}

static void serve(const Door *d, int wait_ms)
{
    zmq_pollitem_t item = {.socket = visitors_socket(d->visitors), .events = ZMQ_POLLIN};
    zmq_poll(&item, 1, wait_ms);
    visitors_serve(d->visitors, clock_now_ms());
}

/* Serves until so many are in; false: it takes too long. */
static bool comes_to(const Door *d, size_t count)
{
    for (int64_t end = clock_now_ms() + WAIT_MS; clock_now_ms() < end && visitors_count(d->visitors) != count;)
        serve(d, 20);
    return visitors_count(d->visitors) == count;
}

/* Another process with so many connections, until it is killed. */
static pid_t come(const Door *d, int count)
{
    pid_t pid = fork();
    for (int i = 0; pid == 0 && i < count; i++) {
        int s = socket(AF_INET, SOCK_STREAM, 0);
        if (s < 0 || connect(s, (const struct sockaddr *)&d->address, sizeof d->address) < 0)
            _exit(1);
    }
    while (pid == 0)
        pause();
    return pid;
}

static void go(pid_t pid)
{
    kill(pid, SIGKILL);
    waitpid(pid, NULL, 0);
}

Test(visitors, those_who_were_there_stay_and_the_latest_are_turned_away)
{
    Door d = open_door();
    pid_t first = come(&d, 10);
    cr_expect(comes_to(&d, 10));
    pid_t crowd = come(&d, CROWD);
    cr_expect(comes_to(&d, MAX), "%zu", visitors_count(d.visitors));
    for (int i = 0; i < 5; i++) {
        serve(&d, 20);
        cr_expect_leq(visitors_count(d.visitors), (size_t)MAX);
    }
    go(crowd);
    cr_expect(comes_to(&d, 10), "%zu", visitors_count(d.visitors));
    go(first);
    cr_expect(comes_to(&d, 0));
    close_door(&d);
}
