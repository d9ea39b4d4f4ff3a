#include "proto/link.h"

#include <errno.h>

#include "base/clock.h"
#include "proto/link_state.h"

enum { LINK_STUCK_MS = 5 }; /* until what could not be sent is tried again */

/* How long may be waited: not at all while parts of a BATCH have not been taken, a moment while some could not be sent. */
static int64_t patience_of(Link *link, int64_t wait_ms)
{
    if (link->parts.len)
        return 0;
    bool stuck = link_flush(link) == STATUS_BUSY;
    return stuck && (wait_ms < 0 || wait_ms > LINK_STUCK_MS) ? LINK_STUCK_MS : wait_ms;
}

/* Beside a client's socket its handshake's events, beside a server's its visitors'. */
static void *watched(const Link *link)
{
    return link->visitors ? visitors_socket(link->visitors) : link->handshake.events;
}

/* What is to be done beside the messages: whoever a gate lets in is heard of by the next wait. */
static void look_after(Link *link)
{
    int64_t now_ms = clock_now_ms();
    if (link->context->gate)
        gate_serve(link->context->gate, now_ms);
    if (link->visitors)
        visitors_serve(link->visitors, now_ms);
}

typedef struct Waiting {
    Link *const *links;
    const int *fds;
    size_t link_count, fd_count;
    bool *link_ready, *fd_ready;
} Waiting;

/* One poll; *news: something that the caller waits for is there. */
static Status wait_once(const Waiting *w, int64_t timeout_ms, bool *news)
{
    zmq_pollitem_t items[2 * LINK_WAIT_MAX + 1] = {0};
    size_t count = 0;
    for (size_t i = 0; i < w->fd_count; i++)
        items[count++] = (zmq_pollitem_t){.fd = w->fds[i], .events = ZMQ_POLLIN};
    for (size_t i = 0; i < w->link_count; i++) {
        items[count++] = (zmq_pollitem_t){.socket = w->links[i]->socket, .events = ZMQ_POLLIN};
        if (watched(w->links[i]))
            items[count++] = (zmq_pollitem_t){.socket = watched(w->links[i]), .events = ZMQ_POLLIN};
    }
    if (w->link_count && w->links[0]->context->gate)
        items[count++] = (zmq_pollitem_t){.socket = gate_socket(w->links[0]->context->gate), .events = ZMQ_POLLIN};
    int woken = zmq_poll(items, (int)count, (long)timeout_ms);
    if (woken < 0 && errno != EINTR)
        return STATUS_IO;
    *news = woken <= 0; /* a timeout, or a signal */
    for (size_t i = 0; i < w->fd_count; i++)
        *news |= w->fd_ready[i] = items[i].revents & ZMQ_POLLIN;
    for (size_t i = 0, at = w->fd_count; i < w->link_count; i++) {
        w->link_ready[i] = (items[at++].revents & ZMQ_POLLIN) != 0 || w->links[i]->parts.len > 0;
        if (watched(w->links[i]))
            w->link_ready[i] |= (items[at++].revents & ZMQ_POLLIN) && w->links[i]->handshake.events;
        *news |= w->link_ready[i];
    }
    return STATUS_OK;
}

Status link_wait(Link *const *links, size_t link_count, bool *link_ready, const int *fds, size_t fd_count,
                 bool *fd_ready, int64_t timeout_ms)
{
    Waiting w = {.links = links, .fds = fds, .link_count = link_count, .fd_count = fd_count};
    w.link_ready = link_ready;
    w.fd_ready = fd_ready;
    if (link_count + fd_count > LINK_WAIT_MAX)
        return STATUS_LIMIT;
    for (size_t i = 0; i < link_count; i++)
        timeout_ms = patience_of(links[i], timeout_ms);
    int64_t until_ms = clock_now_ms() + timeout_ms, left_ms = timeout_ms;
    for (bool news = false; !news;) {
        Status st = wait_once(&w, left_ms, &news);
        if (st)
            return st;
        for (size_t i = 0; i < link_count; i++)
            if (links[i]->server)
                look_after(links[i]);
        if (timeout_ms >= 0)
            left_ms = until_ms - clock_now_ms();
        if (timeout_ms >= 0 && left_ms <= 0)
            return STATUS_OK;
    }
    return STATUS_OK;
}
