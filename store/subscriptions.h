/* Named subscriptions: positions that the store remembers for followers (docs/PROTOCOL.md, "Named subscriptions").
 *
 *     (unknown) ──add──▶ told ──write, commit──▶ on disk ──confirm──▶ told …
 *                                                   │ drop, or unused for too long: write, commit ──▶ (unknown)
 *
 * Everything here is in memory; what changed goes into the round's transaction by subscriptions_write(), and counts once
 * that is committed. At most LIMIT_SUBSCRIPTIONS. No clock and no sockets here.
 */
#ifndef DEPESCHE_STORE_SUBSCRIPTIONS_H
#define DEPESCHE_STORE_SUBSCRIPTIONS_H

#include "proto/link.h"
#include "store/sink.h"

enum { SUBSCRIPTION_TOUCH_MS = 24 * 60 * 60 * 1000 }; /* one that is followed is marked as used so often */

typedef struct Subscription {
    SinkMark mark;    /* as it was told; a slot whose name is "" is free */
    uint64_t durable; /* the confirmed position that is on disk */
    bool on_disk;     /* the name is */
    bool changed;     /* `mark` is to be written */
    bool leaving;     /* it is to be deleted */
    Peer holder;      /* who follows under the name; 0: nobody */
    uint64_t session; /* the holder's, PbFollow.session */
} Subscription;

typedef struct Subscriptions Subscriptions;

/* Reads what the sink remembers; it stays the caller's and must live longer. STATUS_CORRUPT, STATUS_IO,
 * STATUS_NO_MEMORY. */
Status subscriptions_new(Sink *sink, Subscriptions **out, Error *err);
void subscriptions_free(Subscriptions *all);

/* NULL: there is none. Pointers stay valid until the subscription is gone. */
Subscription *subscriptions_find(Subscriptions *all, const char *name);
/* STATUS_MALFORMED: no name (as those of keys, proto/key.h); STATUS_LIMIT: there are as many as may be. */
Status subscriptions_add(Subscriptions *all, const SinkMark *mark, Subscription **out, Error *err);
/* Everything up to `seq` is done with; a position never goes back. */
void subscription_confirm(Subscription *one, uint64_t seq, int64_t wall_ms);
/* Nobody follows under the name any more. */
void subscription_release(Subscription *one, int64_t wall_ms);
/* STATUS_GONE: there is none; STATUS_TAKEN: somebody follows under the name. It leaves with the next commit. */
Status subscriptions_drop(Subscriptions *all, const char *name, Error *err);
/* Those that nobody has used since before_ms are to leave; those that are followed have been used now. */
void subscriptions_age(Subscriptions *all, int64_t before_ms, int64_t wall_ms);

/* Something is to be written. */
bool subscriptions_changed(const Subscriptions *all);
/* Into the sink's open transaction. Errors of sink_mark(). */
Status subscriptions_write(Subscriptions *all, Error *err);
/* What was written last is committed, or rolled back (then nothing leaves). */
void subscriptions_written(Subscriptions *all, bool committed);

size_t subscriptions_count(const Subscriptions *all);
/* The one behind `after` by name, NULL: no more; `after` "": the first. */
const Subscription *subscriptions_next(const Subscriptions *all, const char *after);

#endif
