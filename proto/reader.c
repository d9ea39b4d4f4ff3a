#define _POSIX_C_SOURCE 200809L
#include "proto/reader.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <string.h>
#include <unistd.h>

enum { READER_CHUNK = 64 * 1024 };

void reader_init(Reader *r, bool wait)
{
    *r = (Reader){.fd = -1, .wait = wait, .eof = true};
}

static void close_file(Reader *r)
{
    if (r->fd > STDIN_FILENO)
        close(r->fd);
    r->fd = -1;
}

void reader_fini(Reader *r)
{
    close_file(r);
    buffer_fini(&r->buffer);
}

Status reader_open(Reader *r, const char *path, Error *err)
{
    close_file(r);
    buffer_clear(&r->buffer);
    r->start = r->scanned = 0;
    r->skipping = false;
    r->eof = true;
    /* O_NONBLOCK: opening a named pipe that nobody writes to must not hang. */
    r->fd = strcmp(path, "-") == 0 ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (r->fd < 0)
        return error_set(err, errno == ENOENT ? STATUS_NOT_FOUND : STATUS_IO, "%s", strerror(errno));
    r->eof = false;
    return STATUS_OK;
}

/* One read(2). What has been taken makes room first, so that the buffer stays as small as the longest line. */
static Status fill(Reader *r, Error *err)
{
    if (r->start) {
        memmove(r->buffer.ptr, r->buffer.ptr + r->start, r->buffer.len - r->start);
        r->buffer.len -= r->start;
        r->scanned -= r->start;
        r->start = 0;
    }
    if (!buffer_reserve(&r->buffer, READER_CHUNK))
        return error_set(err, STATUS_NO_MEMORY, "out of memory");
    struct pollfd item = {.fd = r->fd, .events = POLLIN};
    if (poll(&item, 1, r->wait ? -1 : 0) == 0)
        return STATUS_BUSY;
    ssize_t n = read(r->fd, r->buffer.ptr + r->buffer.len, READER_CHUNK);
    if (n < 0 && (errno == EINTR || errno == EAGAIN))
        return r->wait || errno == EINTR ? STATUS_OK : STATUS_BUSY;
    if (n < 0)
        return error_set(err, STATUS_IO, "%s", strerror(errno));
    r->eof = n == 0;
    r->buffer.len += (size_t)n;
    r->read_bytes += (uint64_t)n;
    return STATUS_OK;
}

Status reader_all(Reader *r, size_t max_bytes, Str *out, Error *err)
{
    while (!r->eof && r->buffer.len - r->start <= max_bytes) {
        Status st = fill(r, err);
        if (st)
            return st;
    }
    if (r->buffer.len - r->start > max_bytes)
        return error_set(err, STATUS_LIMIT, "longer than %zu bytes", max_bytes);
    *out = str_slice(buffer_view(&r->buffer), r->start, r->buffer.len);
    r->start = r->scanned = r->buffer.len;
    return STATUS_OK;
}

static void drop(Reader *r)
{
    r->start = r->scanned = r->buffer.len;
}

Status reader_line(Reader *r, size_t max_bytes, Str *out, Error *err)
{
    for (;;) {
        Str all = buffer_view(&r->buffer);
        size_t at = str_index(all, '\n', r->scanned);
        bool complete = at < all.len || (r->eof && (r->start < all.len || r->skipping));
        if (complete) {
            Str line = str_slice(all, r->start, at);
            bool whole = !r->skipping && line.len <= max_bytes;
            r->start = r->scanned = at < all.len ? at + 1 : all.len;
            r->skipping = false;
            if (!whole)
                return error_set(err, STATUS_LIMIT, "a line longer than %zu bytes", max_bytes);
            *out = line;
            return STATUS_OK;
        }
        if (r->eof)
            return STATUS_EMPTY;
        r->scanned = all.len;
        if (r->skipping || all.len - r->start > max_bytes) {
            r->skipping = true;
            drop(r);
        }
        Status st = fill(r, err);
        if (st)
            return st;
    }
}

Status reader_peek(Reader *r, size_t max_bytes, int *byte, Error *err)
{
    for (size_t i = r->start;;) {
        for (; i < r->buffer.len && i - r->start < max_bytes; i++)
            if (!memchr(" \t\r\n\v\f", r->buffer.ptr[i], 6)) {
                *byte = (unsigned char)r->buffer.ptr[i];
                return STATUS_OK;
            }
        if (r->eof || i - r->start >= max_bytes) {
            *byte = -1;
            return STATUS_OK;
        }
        size_t before = r->start;
        Status st = fill(r, err);
        if (st)
            return st;
        i -= before - r->start;
    }
}
