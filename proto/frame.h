/* The frames of a message on a Depesche socket (docs/PROTOCOL.md, "Frames").
 *
 *     frame 0   'D' 'P' version verb     4 bytes
 *     frame 1   body                     a protobuf message of the type that the verb names, or empty
 *
 * A ROUTER socket sees the peer's routing id in front of them; proto/link takes it off.
 */
#ifndef DEPESCHE_PROTO_FRAME_H
#define DEPESCHE_PROTO_FRAME_H

#include "base/status.h"
#include "base/str.h"

enum { FRAME_HEADER_BYTES = 4, FRAME_VERSION = 1 };

/* name, number on the wire; append only */
#define VERB_LIST(X)     \
    X(STATUS, 1)         \
    X(STATE, 2)          \
    X(ERROR, 3)          \
    X(FEED, 16)          \
    X(FED, 17)           \
    X(DEAD, 24)          \
    X(GRAVES, 25)        \
    X(READY, 32)         \
    X(JOB, 33)           \
    X(DONE, 34)          \
    X(FAIL, 35)          \
    X(HEARTBEAT, 36)     \
    X(GOODBYE, 37)       \
    X(STORE, 48)         \
    X(STORED, 49)        \
    X(FOLLOW, 64)        \
    X(EVENTS, 65)        \
    X(HEAD, 66)          \
    X(CREDIT, 67)        \
    X(SUBSCRIPTIONS, 72) \
    X(SUBSCRIBERS, 73)

typedef enum Verb {
#define VERB_ENUM(name, number) VERB_##name = (number),
    VERB_LIST(VERB_ENUM)
#undef VERB_ENUM
} Verb;

/* "FEED"; NULL for a number that is no verb. */
const char *frame_verb_name(int verb);
void frame_write_header(Verb verb, uint8_t out[FRAME_HEADER_BYTES]);
/* STATUS_MALFORMED: not 4 bytes or without "DP"; STATUS_VERSION: another version of the protocol; STATUS_NOT_FOUND: the
 * verb is unknown. *verb is set on STATUS_OK only. */
Status frame_read_header(Str header, Verb *verb, Error *err);

#endif
