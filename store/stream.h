/* Followers of the stream of facts: who they are, how far each has come, and what goes to whom now.
 *
 *     follow ──▶ behind ──EVENTS──▶ … ──EVENTS, HEAD──▶ caught up ──(a commit)──▶ behind …
 *                  │ no credit: waits for CREDIT
 *                  │ its queue is full: tried again after STREAM_RETRY_MS
 *                  └ silent for STREAM_SILENT_MS, or gone: forgotten
 *
 * Each follower has a cursor of its own in the sink's committed log, so that a slow one slows nobody. The work of one
 * stream_serve() is bounded and goes round, so that storing is not held up. No sockets here: what is to be sent goes
 * through a function, and there is no clock.
 *
 * Who follows under a name (store/subscriptions.h) begins where its position is, and gets nothing before the name is on
 * disk. Another session gets the name only once its holder has gone, or was silent for STREAM_NAME_MS.
 */
#ifndef DEPESCHE_STORE_STREAM_H
#define DEPESCHE_STORE_STREAM_H

#include "proto/link.h"
#include "store/sink.h"
#include "store/subscriptions.h"

enum {
    STREAM_FOLLOWERS_MAX = 256,
    STREAM_MESSAGE_BYTES = 64 * 1024, /* of facts in one EVENTS, beyond the first: times libzmq's queue per follower */
    STREAM_ROUND_PAGES = 8,           /* pages read in one stream_serve() */
    STREAM_HEAD_MS = 1000,
    STREAM_SILENT_MS = 15000,
    STREAM_NAME_MS = 5000, /* a holder of a name gives a sign of life each second */
    STREAM_RETRY_MS = 50,
    STREAM_STALL_MS =
        2000, /* with followers there is a round each second: after a longer pause nobody was listened to */
};

/* As link_send(): STATUS_BUSY: the peer's queue is full, nothing was sent; STATUS_UNAVAILABLE: the peer has gone. */
typedef struct StreamOut {
    Status (*send)(void *context, Peer peer, Verb verb, Str body);
    void *context;
} StreamOut;

typedef struct Stream Stream;

/* Sink and subscriptions stay the caller's and must live longer. NULL on lack of memory. */
Stream *stream_new(Sink *sink, Subscriptions *names, StreamOut out);
void stream_free(Stream *stream);

/* At the beginning of a round. After a pause of the store itself, on a slow disk say, what its followers have said still
 * waits: their silence counts from now on. */
void stream_wake(Stream *stream, int64_t now_ms);
/* Begins the peer's subscription, or begins it anew. STATUS_MALFORMED: an unknown kind, other kinds than those of the
 * name, or `since` beyond the head; STATUS_FOREIGN: it followed another database; STATUS_GONE: facts behind its position
 * were deleted, or there is no such name; STATUS_TAKEN: somebody else follows under the name; STATUS_LIMIT: too many
 * names; STATUS_BUSY: too many followers, or the name is just being dropped. */
Status stream_follow(Stream *stream, Peer peer, const PbFollow *follow, int64_t now_ms, int64_t wall_ms, Error *err);
/* More events may be sent, and a position is confirmed; of an older subscription it is a sign of life only.
 * STATUS_USAGE: the peer does not follow; STATUS_MALFORMED: it confirms what there is not. */
Status stream_credit(Stream *stream, Peer peer, const PbCredit *credit, int64_t now_ms, int64_t wall_ms, Error *err);
/* Sends what can be sent, and forgets the silent. Not inside a transaction of the sink. A follower that comes upon a
 * damaged fact, or whom the retention overtakes, is told by ERROR and forgotten. STATUS_IO, STATUS_NO_MEMORY: the process
 * should end. */
Status stream_serve(Stream *stream, int64_t now_ms, int64_t wall_ms, Error *err);
/* When stream_serve() will have something to do, if nothing else happens; INT64_MAX: never. */
int64_t stream_due_ms(const Stream *stream);

size_t stream_count(const Stream *stream);
/* Why a follower could not be served with a fact, or "". */
const char *stream_trouble(const Stream *stream);

#endif
