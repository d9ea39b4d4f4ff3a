/* What the holder of a key may do: the roles, and the one that each verb needs. */
#ifndef DEPESCHE_PROTO_ROLE_H
#define DEPESCHE_PROTO_ROLE_H

#include "base/buffer.h"
#include "proto/frame.h"

/* name, bit, word, what it allows */
#define ROLE_LIST(X)                                    \
    X(FEED, 1, "feed", "give articles to the broker")   \
    X(WORK, 2, "work", "take articles from the broker") \
    X(SINK, 4, "sink", "give facts to the store")       \
    X(FOLLOW, 8, "follow", "read the stream of facts")  \
    X(ADMIN, 16, "admin", "see, retry and drop buried articles")

/* A set of roles is the sum of its bits. STATUS may be asked by whoever is admitted at all. */
typedef enum Role {
    ROLE_NONE = 0,
#define ROLE_ENUM(name, bit, word, text) ROLE_##name = (bit),
    ROLE_LIST(ROLE_ENUM)
#undef ROLE_ENUM
        ROLE_ALL = 31,
} Role;

/* The role that a message of this verb needs; ROLE_NONE: none. */
Role role_for(Verb verb);
/* "feed,follow" or "all" as a set. STATUS_USAGE: a word is no role, or there is none; the text lists the roles. */
Status role_parse(Str words, Role *out, Error *err);
/* Appends "feed,follow"; nothing for the empty set. */
void role_print(Role roles, Buffer *out);

#endif
