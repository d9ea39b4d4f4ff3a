/* The frames of a message on a Depesche socket (docs/PROTOCOL.md, "Frames").
 *
 *     frame 0   'D' 'P' version verb     4 bytes
 *     frame 1   body                     a protobuf message of the type that the verb names, or empty; of BATCH:
 *
 *     part      verb size body           1 byte, 4 bytes little-endian, `size` bytes; 1 to LIMIT_BATCH_PARTS of them
 *
 * A ROUTER socket sees the peer's routing id in front of them; proto/link takes it off.
 */
#ifndef DEPESCHE_PROTO_FRAME_H
#define DEPESCHE_PROTO_FRAME_H

#include "base/status.h"
#include "base/str.h"

enum { FRAME_HEADER_BYTES = 4, FRAME_VERSION = 1, FRAME_PART_BYTES = 5 /* before the body of a part */ };

/* name, number on the wire; append only */
#define VERB_LIST(X)     \
    X(STATUS, 1)         \
    X(STATE, 2)          \
    X(ERROR, 3)          \
    X(BATCH, 4)          \
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

void frame_write_part(Verb verb, size_t size, uint8_t out[FRAME_PART_BYTES]);
/* Takes the first part off *rest, the body of a BATCH. STATUS_MALFORMED: it ends inside, or the part is a BATCH;
 * STATUS_NOT_FOUND: the verb is unknown, *rest has moved on. *verb and *body are set on STATUS_OK only. */
Status frame_read_part(Str *rest, Verb *verb, Str *body, Error *err);
/* The parts of a BATCH. STATUS_MALFORMED: none, or it ends inside one; STATUS_LIMIT: more than LIMIT_BATCH_PARTS. */
Status frame_check_parts(Str body, Error *err);

#endif
