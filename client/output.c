#define _POSIX_C_SOURCE 200809L
#include "client/output.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <poll.h>
#include <stdio.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/stat.h>
#include <unistd.h>

#include "proto/json.h"

/* A pipe or a terminal once more, for us alone: then a write that does not fit cannot block, whatever others write to it.
 * Where that is not to be had, poll(2) and small writes do, except with a terminal that is nearly full. */
static int open_own(int fd)
{
    struct stat info;
    char path[32];
    if (fstat(fd, &info) < 0 || !(S_ISFIFO(info.st_mode) || isatty(fd)))
        return -1;
    snprintf(path, sizeof path, "/proc/self/fd/%d", fd);
    return open(path, O_WRONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
}

static int target(const Output *out)
{
    return out->own_fd >= 0 ? out->own_fd : out->fd;
}

void output_init(Output *out, int fd)
{
    *out = (Output){.fd = fd, .own_fd = open_own(fd), .ready_fd = epoll_create1(EPOLL_CLOEXEC)};
    struct epoll_event event = {.events = EPOLLOUT};
    if (out->ready_fd < 0 || epoll_ctl(out->ready_fd, EPOLL_CTL_ADD, target(out), &event) == 0)
        return;
    close(out->ready_fd); /* EPERM: a file, which always takes what it gets */
    out->ready_fd = -1;
}

void output_fini(Output *out)
{
    if (out->own_fd >= 0)
        close(out->own_fd);
    if (out->ready_fd >= 0)
        close(out->ready_fd);
    buffer_fini(&out->lines);
}

Status output_event(Output *out, const PbEvent *event, Error *err)
{
    json_fact(&out->lines, event->fact, event->seq);
    buffer_char(&out->lines, '\n');
    return out->lines.failed ? error_set(err, STATUS_NO_MEMORY, "out of memory") : STATUS_OK;
}

static Status write_error(int reason, Error *err)
{
    if (reason == EPIPE)
        return STATUS_EMPTY;
    return error_set(err, reason == ENOSPC ? STATUS_FULL : STATUS_IO, "cannot write to standard output: %s",
                     strerror(reason));
}

/* What one write(2) should take: as many whole lines as a pipe takes all or nothing of, or a part of a long one. */
static size_t portion(Str left)
{
    size_t most = left.len < PIPE_BUF ? left.len : PIPE_BUF, whole = most;
    while (whole && left.ptr[whole - 1] != '\n')
        whole--;
    return whole ? whole : most;
}

static bool can_write(const Output *out)
{
    struct pollfd item = {.fd = target(out), .events = POLLOUT};
    return poll(&item, 1, 0) > 0; /* also for an error, which the write then names */
}

Status output_flush(Output *out, int64_t now_ms, Error *err)
{
    Str all = buffer_view(&out->lines), left = all;
    Status st = STATUS_OK;
    while (!st && left.len && can_write(out)) {
        ssize_t n = write(target(out), left.ptr, portion(left));
        if (n >= 0)
            left = str_slice(left, (size_t)n, left.len);
        else if (errno == EAGAIN)
            break;
        else if (errno != EINTR)
            st = write_error(errno, err);
    }
    if (left.len < all.len) {
        memmove(out->lines.ptr, left.ptr, left.len);
        out->lines.len = left.len;
        out->written += all.len - left.len;
    }
    if (left.len < all.len || left.len == 0)
        out->moved_ms = now_ms;
    return st;
}

uint64_t output_added(const Output *out)
{
    return out->written + out->lines.len;
}

bool output_waiting(const Output *out)
{
    return out->lines.len > 0;
}

bool output_full(const Output *out)
{
    return out->lines.len >= OUTPUT_FULL_BYTES;
}

bool output_stuck(const Output *out, int64_t now_ms)
{
    return output_waiting(out) && now_ms - out->moved_ms >= OUTPUT_STUCK_MS;
}

int output_ready_fd(const Output *out)
{
    return output_waiting(out) ? out->ready_fd : -1;
}

bool output_abandoned(const Output *out)
{
    struct pollfd item = {.fd = out->fd};
    return poll(&item, 1, 0) > 0 && (item.revents & (POLLERR | POLLNVAL));
}
