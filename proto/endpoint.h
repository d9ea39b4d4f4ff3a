/* Endpoints as users write them: "ipc://PATH" or "tcp://ADDRESS:PORT". */
#ifndef DEPESCHE_PROTO_ENDPOINT_H
#define DEPESCHE_PROTO_ENDPOINT_H

#include <stdbool.h>

#include "base/status.h"

enum { ENDPOINT_MAX = 256 }; /* bytes, with the NUL */

/* STATUS_USAGE: it is none, its port is none, or it is too long. */
Status endpoint_check(const char *endpoint, Error *err);
/* No other machine can reach it. */
bool endpoint_is_loopback(const char *endpoint);
/* Whether a server may take the path of an ipc endpoint. STATUS_USAGE: something else stands there; STATUS_BUSY: another
 * process listens there; STATUS_IO. */
Status endpoint_check_path(const char *endpoint, Error *err);

#endif
