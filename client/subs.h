/* Named subscriptions of a store: asking for them, and how they are shown. docs/PROTOCOL.md, "Named subscriptions". */
#ifndef DEPESCHE_CLIENT_SUBS_H
#define DEPESCHE_CLIENT_SUBS_H

#include "base/arena.h"
#include "base/buffer.h"
#include "base/status.h"
#include "proto/link.h"

/* A connection to the store. */
typedef struct SubsLink {
    LinkContext *context;
    Link *link;
    Arena arena; /* of the last answer */
    int64_t timeout_ms;
    uint64_t request;
} SubsLink;

/* Connects; subs_fini() closes, also after a failure. Errors of link_context_new() and link_connect(). */
Status subs_init(SubsLink *s, const char *store, const char *key, int64_t timeout_ms, Error *err);
void subs_fini(SubsLink *s);
/* Asks and waits for the answer, which is valid until the next question. question->request is set here. STATUS_GONE: there
 * is no such name; STATUS_TAKEN: somebody follows under it; STATUS_UNAVAILABLE: no answer in time, or the store cannot
 * now; STATUS_DENIED, STATUS_VERSION. */
Status subs_ask(SubsLink *s, PbSubscriptions *question, const PbSubscribers **out, Error *err);

/* A line of the list for people; `head` is the stream's. */
void subs_row(Buffer *out, const PbSubscriber *one, uint64_t head);
/* The same as a line of JSON. */
void subs_json(Buffer *out, const PbSubscriber *one, uint64_t head);

#endif
