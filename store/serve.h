/* What the store does with a message, and the round in which it does so.
 *
 *     drain up to SERVE_BATCH messages ──▶ one commit for all their STOREs ──▶ STORED to each ──▶ followers
 *
 * While one commit waits for the disk the next batch gathers in libzmq's queue, so that the fsync is shared by as many
 * articles as come (group commit) and none waits for others. The caller sleeps between the rounds.
 */
#ifndef DEPESCHE_STORE_SERVE_H
#define DEPESCHE_STORE_SERVE_H

#include "proto/link.h"
#include "store/sink.h"

enum {
    SERVE_BATCH = 256,
    SERVE_BATCH_BYTES = 8 * 1024 * 1024, /* a batch ends with the message that passes this */
};

typedef struct Serve Serve;

typedef struct ServeReport {
    SinkCounts counts;
    uint64_t head, followers;
    uint64_t stored, refused, commits; /* since the start */
    const char *trouble; /* why storing is held up; NULL: it is not. Inside the Serve, until its next round */
} ServeReport;

/* Link (a server's end) and sink stay the caller's and must live longer. */
Status serve_new(Link *link, Sink *sink, int64_t now_ms, Serve **out, Error *err);
void serve_free(Serve *serve);

/* One round; whatever it confirms is committed, and no transaction is open afterwards. What a peer sends never makes it
 * fail: STATUS_IO, STATUS_CORRUPT, STATUS_NO_MEMORY mean that the sink is not to be trusted, nothing of the round was
 * confirmed, and the process should end. */
Status serve_round(Serve *serve, int64_t now_ms, Error *err);
/* How long the caller may sleep if nothing arrives; -1: as long as it likes. */
int64_t serve_patience_ms(const Serve *serve, int64_t now_ms);

/* Between two rounds. */
ServeReport serve_report(const Serve *serve);

#endif
