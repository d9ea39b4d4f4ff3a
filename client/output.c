#define _POSIX_C_SOURCE 200809L
#include "client/output.h"

#include <errno.h>
#include <poll.h>
#include <string.h>
#include <unistd.h>

#include "proto/json.h"

enum { GATHER_BYTES = 256 * 1024 };

void output_fini(Output *out)
{
    buffer_fini(&out->lines);
}

Status output_event(Output *out, const PbEvent *event, Error *err)
{
    json_fact(&out->lines, event->fact, event->seq);
    buffer_char(&out->lines, '\n');
    if (out->lines.failed)
        return error_set(err, STATUS_NO_MEMORY, "out of memory");
    return out->lines.len < GATHER_BYTES ? STATUS_OK : output_flush(out, err);
}

static Status write_error(int reason, Error *err)
{
    if (reason == EPIPE)
        return STATUS_EMPTY;
    return error_set(err, reason == ENOSPC ? STATUS_FULL : STATUS_IO, "cannot write to standard output: %s",
                     strerror(reason));
}

Status output_flush(Output *out, Error *err)
{
    Str left = buffer_view(&out->lines);
    while (left.len) {
        ssize_t n = write(out->fd, left.ptr, left.len);
        if (n >= 0)
            left = str_slice(left, (size_t)n, left.len);
        else if (errno == EAGAIN) {
            struct pollfd item = {.fd = out->fd, .events = POLLOUT};
            poll(&item, 1, -1);
        } else if (errno != EINTR)
            return write_error(errno, err);
    }
    buffer_clear(&out->lines);
    return STATUS_OK;
}

bool output_abandoned(const Output *out)
{
    struct pollfd item = {.fd = out->fd};
    return poll(&item, 1, 0) > 0 && (item.revents & (POLLERR | POLLNVAL));
}
