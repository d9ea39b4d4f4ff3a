/* Bytes to validated messages and back.
 *
 * What codec_unpack() lets through is safe to use: within proto/limits.h, strings valid UTF-8, enum values known,
 * nested messages that must be there present, and encoded canonically (the size of the message packed again equals the
 * size received, so that a NUL inside a string cannot cut it silently).
 */
#ifndef DEPESCHE_PROTO_CODEC_H
#define DEPESCHE_PROTO_CODEC_H

#include "base/arena.h"
#include "base/buffer.h"
#include "base/digest.h"
#include "base/vocabulary.h"
#include "proto/message.h"

enum { CODEC_ARENA_MAX = 256 * 1024 * 1024 }; /* suits the arena of whoever decodes; see below */

/* Appends the encoded message to *out (whose `failed` tells of lack of memory). */
void codec_pack(const ProtobufCMessage *message, Buffer *out);

/* Decodes `bytes` as a message of `type` into `arena` and checks it. *out lives until the arena's reset. The arena needs
 * no guard: one is set and dropped here. STATUS_MALFORMED, STATUS_LIMIT (a bound of proto/limits.h, or the arena's cap).
 * The text names field and remedy. */
Status codec_unpack(const ProtobufCMessageDescriptor *type, Str bytes, Arena *arena, ProtobufCMessage **out,
                    Error *err);

/* Typed fronts: codec_unpack_feed(bytes, arena, &feed, err). */
#define CODEC_TYPES(X)                                             \
    X(article, PbArticle, depesche__v1__article)                   \
    X(fact, PbFact, depesche__v1__fact)                            \
    X(feed, PbFeed, depesche__v1__feed)                            \
    X(fed, PbFed, depesche__v1__fed)                               \
    X(ready, PbReady, depesche__v1__ready)                         \
    X(job, PbJob, depesche__v1__job)                               \
    X(done, PbDone, depesche__v1__done)                            \
    X(fail, PbFail, depesche__v1__fail)                            \
    X(heartbeat, PbHeartbeat, depesche__v1__heartbeat)             \
    X(dead, PbDead, depesche__v1__dead)                            \
    X(graves, PbGraves, depesche__v1__graves)                      \
    X(store, PbStore, depesche__v1__store)                         \
    X(stored, PbStored, depesche__v1__stored)                      \
    X(follow, PbFollow, depesche__v1__follow)                      \
    X(events, PbEvents, depesche__v1__events)                      \
    X(head, PbHead, depesche__v1__head)                            \
    X(credit, PbCredit, depesche__v1__credit)                      \
    X(subscriptions, PbSubscriptions, depesche__v1__subscriptions) \
    X(subscribers, PbSubscribers, depesche__v1__subscribers)       \
    X(state, PbState, depesche__v1__state)                         \
    X(error, PbError, depesche__v1__error)
#define CODEC_DECLARE(name, Type, generated) \
    Status codec_unpack_##name(Str bytes, Arena *arena, Type **out, Error *err);
CODEC_TYPES(CODEC_DECLARE)
#undef CODEC_DECLARE

/* Beyond what decoding checks: id and text present, no control characters in the id, `published` an EDTF date. The
 * message names the field and what it should be. STATUS_MALFORMED. */
Status codec_check_article(const PbArticle *article, Error *err);
/* A fact against the article that it was found in: evidence ranges inside the text and at character borders, quotes
 * equal to the bytes there, a body, actors with type and name. STATUS_MALFORMED. */
Status codec_check_fact(const PbFact *fact, const PbArticle *article, Error *err);

/* FACT_KIND_NONE where the fact has no body. */
FactKind codec_fact_kind(const PbFact *fact);

/* The code under which a Status travels in an Error message, and back; what has no code of its own is UNAVAILABLE. */
Depesche__V1__ErrorCode codec_error_code(Status status);
Status codec_error_status(Depesche__V1__ErrorCode code);

/* The identity of an article: digest over id, url, source, title, published, language and text. Two feeds of the same
 * file have the same key; a corrected text is another article. */
Digest codec_article_key(const PbArticle *article);

#endif
