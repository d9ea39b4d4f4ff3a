/* The bytes of one file or of standard input, whole or line by line, never more in memory than a bound.
 *
 * Reading does not block where the reader was opened without `wait`: a pipe that has nothing yet gives STATUS_BUSY, and
 * the caller waits for the descriptor beside its sockets. What was read so far is kept.
 */
#ifndef DEPESCHE_PROTO_READER_H
#define DEPESCHE_PROTO_READER_H

#include "base/buffer.h"
#include "base/status.h"

typedef struct Reader {
    int fd;         /* -1: none is open */
    bool wait, eof; /* eof: the file has been read to its end */
    bool skipping;  /* inside a line that is too long */
    Buffer buffer;
    size_t start, scanned; /* what is not yet taken begins at start; no line feed before scanned */
    uint64_t read_bytes;   /* by this reader, over all files */
} Reader;

/* Makes an empty reader; reader_fini() closes what is open and frees. */
void reader_init(Reader *r, bool wait);
void reader_fini(Reader *r);
/* Opens `path` ("-": standard input, which is never closed) in place of what was open. STATUS_NOT_FOUND, STATUS_IO. The
 * text does not name the path. */
Status reader_open(Reader *r, const char *path, Error *err);
/* All that is left; *out is valid until the next call. STATUS_LIMIT: more than max_bytes; STATUS_BUSY; STATUS_IO;
 * STATUS_NO_MEMORY. */
Status reader_all(Reader *r, size_t max_bytes, Str *out, Error *err);
/* The next line without its line feed, the last one also without. STATUS_EMPTY: there is no more. STATUS_LIMIT: it was
 * longer than max_bytes and has been passed over; the next call gives the line behind it. */
Status reader_line(Reader *r, size_t max_bytes, Str *out, Error *err);
/* The first byte that is no white space, without taking it; -1 at the end. Looks at max_bytes at most, then -1 too. */
Status reader_peek(Reader *r, size_t max_bytes, int *byte, Error *err);

#endif
