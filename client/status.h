/* What the broker and the store say of themselves, for people and for programs. */
#ifndef DEPESCHE_CLIENT_STATUS_H
#define DEPESCHE_CLIENT_STATUS_H

#include "base/buffer.h"
#include "proto/message.h"

/* One server's part of the answer: its state, or why there is none. */
typedef struct StatusPart {
    const char *endpoint;
    const PbState *state; /* NULL: it did not answer */
    const char *trouble;  /* then why */
} StatusPart;

/* A table; a part that is NULL was not asked. */
void status_table(Buffer *out, const StatusPart *broker, const StatusPart *store);
/* The same as one JSON object with the fields of proto/status.proto, rates per second. */
void status_json(Buffer *out, const StatusPart *broker, const StatusPart *store);
/* The server says of itself that something holds it up. */
bool status_troubled(const StatusPart *part);

#endif
