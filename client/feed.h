/* Feeding: articles from an Input to the broker, each kept until the broker has confirmed that it is in its journal.
 *
 *     input ──▶ window of unconfirmed articles ──FEED──▶ broker
 *                  ▲ a place is free again ◀─────FED───────┘
 *
 * Whatever is unconfirmed when the broker falls silent is sent again on a new connection; the broker knows an article
 * by its content, so that this never doubles one. Nothing here blocks: the owner waits for feed_link() and the input,
 * and calls feed_step().
 */
#ifndef DEPESCHE_CLIENT_FEED_H
#define DEPESCHE_CLIENT_FEED_H

#include "base/status.h"
#include "proto/input.h"
#include "proto/link.h"

typedef struct Feed Feed;

enum {
    FEED_WINDOW_DEFAULT = 256,
    FEED_WINDOW_MAX = 10000,
    FEED_WINDOW_BYTES = 64 * 1024 * 1024, /* of unconfirmed articles; one always fits */
    FEED_TIMEOUT_DEFAULT_MS = 30000,
};

typedef struct FeedOptions {
    size_t window;      /* articles, 1 to FEED_WINDOW_MAX */
    int64_t timeout_ms; /* without an answer, a wait that the broker asks for not counted; 0: wait for ever */
    /* Told of each article that is refused, and when the broker asks to wait; may be NULL. */
    void (*complain)(void *user, const char *text);
    void *user;
    Depesche__V1__Priority priority;
} FeedOptions;

typedef struct FeedTally {
    uint64_t accepted, known;
    uint64_t refused;   /* by the reading of the input or by the broker */
    uint64_t not_found; /* of those: files that do not exist */
} FeedTally;

/* `input` stays the caller's and must outlive the feed; it should not wait. Errors of link_connect(). */
Status feed_new(LinkContext *context, const char *broker, Input *input, const FeedOptions *options, Feed **out,
                Error *err);
void feed_free(Feed *feed);

/* Takes what has arrived, reads and sends what the window allows, notices silence. STATUS_OK: there is more to do;
 * STATUS_EMPTY: the input is at its end and everything is confirmed or refused; STATUS_UNAVAILABLE: no answer for
 * timeout_ms, or what answers is no broker; STATUS_VERSION: the broker speaks another version; STATUS_NO_MEMORY. */
Status feed_step(Feed *feed, int64_t now_ms, Error *err);
/* How long the owner may wait for feed_link() and feed_input_fd() before the next step. */
int64_t feed_wait_ms(const Feed *feed, int64_t now_ms);
Link *feed_link(const Feed *feed);
/* A slow pipe that the next article comes from, or -1. */
int feed_input_fd(const Feed *feed);

FeedTally feed_tally(const Feed *feed);
/* Articles that were read and are neither confirmed nor refused. */
size_t feed_unconfirmed(const Feed *feed);
/* STATUS_OK: none was refused; STATUS_PARTLY: some; STATUS_MALFORMED: all; STATUS_NOT_FOUND: all, for no file exists. */
Status feed_outcome(const FeedTally *tally);

#endif
