/* Following: the facts of the store's stream, each exactly once and in order, over any number of connections.
 *
 *              STATUS                  FOLLOW                EVENTS, HEAD
 *     (new) ──────────▶ FOLLOW_ASKING ────────▶ FOLLOW_READING ◀────────┐
 *                           ▲                        │  │───────────────┘
 *                           └── 5 s of silence, gap ─┘
 *
 * Under a name the store remembers what the owner has confirmed (follow_confirm), and begins there.
 *
 * The head of the stream is asked for first, so that "from now on" and "until here" mean a position and not a moment,
 * and so that a store whose stream ends before our position is noticed. Nothing here blocks. An owner who cannot take more
 * for now says so with follow_pause().
 */
#ifndef DEPESCHE_CLIENT_FOLLOW_H
#define DEPESCHE_CLIENT_FOLLOW_H

#include "base/status.h"
#include "proto/link.h"

typedef struct Follow Follow;

#define FOLLOW_FROM_HEAD UINT64_MAX

enum {
    FOLLOW_CREDIT = 1024,      /* events on the way to us at most */
    FOLLOW_KINDS_MAX = 4,      /* all there are */
    FOLLOW_GAPS_MAX = 5,       /* in a row, then the store is taken for broken */
    FOLLOW_TAKEN_MS = 8000,    /* somebody else who has the name and has died is noticed within this time */
    FOLLOW_ASK_MS = 500,       /* so often the name is asked for meanwhile */
    FOLLOW_CONTACT_MS = 10000, /* the first answer must come within this time */
};

typedef struct FollowOptions {
    uint64_t since;                   /* events behind this seq; FOLLOW_FROM_HEAD: those that are new */
    uint32_t kinds[FOLLOW_KINDS_MAX]; /* FactKind */
    size_t kind_count;                /* 0: all */
    const char *name;                 /* of the subscription, while following; NULL: none */
    uint64_t session;                 /* with a name: random, other than that of any other process */
    bool create;                      /* begin the name at `since` where it is new */
    /* Gets each event once, in ascending seq. A status other than STATUS_OK ends the step with it. */
    Status (*take)(void *user, const PbEvent *event, Error *err);
    void *user;
} FollowOptions;

/* Errors of link_connect(). */
Status follow_new(LinkContext *context, const char *store, const FollowOptions *options, Follow **out, Error *err);
void follow_free(Follow *follow);

/* Takes what has arrived, gives credit, notices silence. STATUS_UNAVAILABLE: never reached within FOLLOW_CONTACT_MS,
 * or what answers is no store; STATUS_NOT_FOUND: the stream ends before our position; STATUS_FOREIGN: another database
 * answers now; STATUS_CORRUPT: gap after gap; STATUS_GONE: facts behind our position were deleted, or there is no such
 * name; STATUS_TAKEN: somebody else follows under it; STATUS_LIMIT: the store has too many names; STATUS_VERSION; what
 * `take` gave. */
Status follow_step(Follow *follow, int64_t now_ms, Error *err);
/* Paused, it gives no credit: at most FOLLOW_CREDIT events still come, those that the store was asked for already. */
void follow_pause(Follow *follow, bool paused);
Link *follow_link(const Follow *follow);

/* Everything up to this seq is done with: the store is told with the next credit. Without a name this does nothing. */
void follow_confirm(Follow *follow, uint64_t seq);
/* Tells it at once, and takes no events from now on; steps go on until the answer has come. */
void follow_farewell(Follow *follow, int64_t now_ms);
/* The store has on disk what was confirmed; true where nothing was. */
bool follow_is_confirmed(const Follow *follow);
/* The last event that was taken; where the subscription began, if none was. */
uint64_t follow_last(const Follow *follow);
/* Everything up to this seq has been looked at: events of these kinds up to it have been taken. */
uint64_t follow_position(const Follow *follow);
/* The stream's head when the store was first reached; false: not yet reached. */
bool follow_head(const Follow *follow, uint64_t *head);
/* The store has been silent for so long that it is being connected anew. */
bool follow_lost(const Follow *follow);

#endif
