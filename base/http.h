/* A process tells how it is: GET /metrics, /healthz and /readyz over HTTP, by libmicrohttpd; the only module that knows it.
 *
 * It has no thread of its own: one descriptor wakes the process's poll loop, which then calls http_run(). So the pages are
 * made between two rounds, from what the round has left, and without locks; and a loop that hangs does not answer, which
 * is what /healthz is asked for. Bounds: HTTP_CONNECTIONS at a time, HTTP_REQUEST_BYTES for a request's head,
 * HTTP_TIMEOUT_S for a silent client; anything but GET and HEAD of the three is refused, bodies are not read.
 *
 * Thread rule: one thread, the poll loop's.
 */
#ifndef DEPESCHE_BASE_HTTP_H
#define DEPESCHE_BASE_HTTP_H

#include "base/buffer.h"
#include "base/status.h"

enum { HTTP_CONNECTIONS = 16, HTTP_REQUEST_BYTES = 8192, HTTP_TIMEOUT_S = 5, HTTP_ADDRESS_MAX = 64 };

typedef struct HttpPages {
    /* Appends the metrics, as base/exposition writes them. */
    void (*metrics)(void *context, Buffer *out);
    /* Why nothing should be sent to this process now; NULL: it is ready. */
    const char *(*unready)(void *context);
    void *context;
} HttpPages;

typedef struct Http Http;

/* Listens at "ADDRESS:PORT" ("127.0.0.1:9570", "[::1]:9570"; port 0 is chosen by the system, see http_address). Anything
 * but loopback is refused with STATUS_USAGE unless `insecure`; STATUS_USAGE: no address; STATUS_BUSY: another process
 * listens there. `address` NULL: *out is NULL, which all other functions take. The context of the pages must outlive it. */
Status http_listen(const char *address, bool insecure, const HttpPages *pages, Http **out, Error *err);
/* Where it listens, with the real port. */
const char *http_address(const Http *h);
/* Readable: http_run() has something to do. */
int http_fd(const Http *h);
/* Serves what has arrived; never blocks. */
void http_run(Http *h);
/* wait_ms (-1: no limit), or less where a connection is due. */
int64_t http_patience_ms(const Http *h, int64_t wait_ms);
void http_free(Http *h);

#endif
