/* Buried articles: asking the broker for them, and how they are shown. docs/PROTOCOL.md, "Buried articles". */
#ifndef DEPESCHE_CLIENT_DEAD_H
#define DEPESCHE_CLIENT_DEAD_H

#include "base/arena.h"
#include "base/buffer.h"
#include "base/status.h"
#include "proto/link.h"

enum { DEAD_PAGE = 500 }; /* articles per question */

/* A connection to the broker. */
typedef struct DeadLink {
    LinkContext *context;
    Link *link;
    Arena arena; /* of the last answer */
    int64_t timeout_ms;
    uint64_t request;
} DeadLink;

/* Connects; dead_fini() closes, also after a failure. Errors of link_context_new() and link_connect(). */
Status dead_init(DeadLink *d, const char *broker, const char *key, int64_t timeout_ms, Error *err);
void dead_fini(DeadLink *d);
/* Asks and waits for the answer, which is valid until the next question. question->request is set here.
 * STATUS_UNAVAILABLE: no answer in time, or the broker cannot now; STATUS_VERSION, STATUS_LIMIT. */
Status dead_ask(DeadLink *d, PbDead *question, const PbGraves **out, Error *err);

/* Two lines of the list for people. What comes from outside is without control characters. */
void dead_row(Buffer *out, const PbGrave *grave);
/* All that is known of one, for people: its history and its text. */
void dead_page(Buffer *out, const PbGrave *grave, const PbArticle *article);
/* The same as one line of JSON; `article` NULL: without history and text. */
void dead_json(Buffer *out, const PbGrave *grave, const PbArticle *article);

#endif
