/* Asking a server how it is: STATUS, and its STATE. */
#ifndef DEPESCHE_CLIENT_ASK_H
#define DEPESCHE_CLIENT_ASK_H

#include "base/arena.h"
#include "base/status.h"
#include "proto/link.h"

typedef enum AskWhom { ASK_BROKER, ASK_STORE } AskWhom;

typedef struct Ask {
    AskWhom whom;
    Link *link;
    Arena arena;
    const PbState *state; /* its last answer, inside the arena; NULL: none yet */
    int64_t sent_ms;      /* when it was last asked; 0: never */
    bool waiting;         /* for the answer to that */
    bool stale;           /* that answer is not wanted any more */
} Ask;

/* Connects; ask_fini() closes (also after a failure). Errors of link_connect(). */
Status ask_init(Ask *ask, LinkContext *context, AskWhom whom, const char *endpoint, Error *err);
void ask_fini(Ask *ask);
/* Sends STATUS. After CLIENT_SILENCE_MS without an answer on a new connection. */
void ask_send(Ask *ask, int64_t now_ms);
/* Forgets the last answer, also one that is on its way: what comes next was asked for later. */
void ask_renew(Ask *ask);
/* Takes what has arrived; ask->state is the newest answer. STATUS_OK: answered since the last ask_send();
 * STATUS_EMPTY: not yet; STATUS_UNAVAILABLE, STATUS_VERSION, STATUS_DENIED: it answers, but not as it should. */
Status ask_receive(Ask *ask, Error *err);
/* "broker", "store". */
const char *ask_name(AskWhom whom);

#endif
