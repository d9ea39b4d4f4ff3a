/* What store/stream.c and store/stream_begin.c share; nobody else includes it. */
#ifndef DEPESCHE_STORE_STREAM_STATE_H
#define DEPESCHE_STORE_STREAM_STATE_H

#include "store/stream.h"

typedef struct Follower {
    Peer peer;
    uint64_t subscription;
    uint32_t kinds;
    uint64_t credit; /* events that may be sent */
    uint64_t given;  /* all the credit since FOLLOW */
    uint64_t since;  /* where it began */
    uint64_t sent;   /* seq of the last event sent, or where it began: Events.previous */
    uint64_t looked; /* cursor: everything up to here was sent or is of other kinds */
    bool head_due;   /* it has not heard yet that it has caught up */
    bool gone;       /* libzmq has no connection of this name any more, and will not have it again */
    int64_t heard_ms, next_head_ms, retry_ms;
    Subscription *name; /* NULL: none */
    uint64_t told;      /* the confirmed position of the last HEAD; TOLD_NOTHING: there was none */
} Follower;

#define TOLD_NOTHING UINT64_MAX

struct Stream {
    Sink *sink;
    Subscriptions *names;
    StreamOut out;
    Follower followers[STREAM_FOLLOWERS_MAX];
    size_t count;
    int64_t woken_ms; /* the last round */
    size_t next;      /* whose turn it is */
    SinkPage page;
    Buffer message;
    Error damage;
};

Follower *stream_find(Stream *s, Peer peer);
/* Takes the follower out of the table; what the last one there was is now in its place. */
void stream_forget(Stream *s, Follower *f, int64_t wall_ms, const char *why);
/* STATUS_GONE: this position, of the follower or of the name if that is not "", lies before what is kept. */
Status stream_deleted(const Stream *s, uint64_t position, const char *name, Error *err);

#endif
