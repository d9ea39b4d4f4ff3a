/* What the store does with a message, and the round in which it does so.
 *
 *     drain up to SERVE_BATCH messages ──▶ one commit for all their STOREs, positions that were confirmed, and some
 *                                          old facts that are not kept ──▶ STORED to each ──▶ followers
 *
 * While one commit waits for the disk the next batch gathers in libzmq's queue, so that the fsync is shared by as many
 * articles as come (group commit) and none waits for others. The caller sleeps between the rounds.
 *
 * A state machine: what it does depends on the messages, the sink and the times that it is given, on nothing else, so
 * that tests/sim can run it through any history. Times: now_ms is monotonic, wall_ms since 1970.
 */
#ifndef DEPESCHE_STORE_SERVE_H
#define DEPESCHE_STORE_SERVE_H

#include "proto/link.h"
#include "store/sink.h"

enum {
    SERVE_BATCH = 256,
    SERVE_BATCH_BYTES = 8 * 1024 * 1024, /* a batch ends with the message that passes this */
    SERVE_TIDY_MS = 60000,               /* what is too old is looked for so often */
    SERVE_RETRY_MS = 1000,               /* what nobody waits for is written again so long after the disk was full */
};

typedef struct ServeConfig {
    int64_t keep_facts_ms; /* facts are deleted so long after they were stored; 0: never */
    int64_t keep_names_ms; /* named subscriptions, so long after they were last followed; 0: never */
} ServeConfig;

typedef struct Serve Serve;

typedef struct ServeReport {
    SinkCounts counts;
    uint64_t head, floor, followers, names;
    uint64_t stored, refused, commits; /* since the start */
    Digest database;
    const char *trouble; /* why storing is held up; NULL: it is not. Inside the Serve, until its next round */
} ServeReport;

/* Link (a server's end) and sink stay the caller's and must live longer. STATUS_NO_MEMORY, STATUS_CORRUPT, STATUS_IO:
 * the named subscriptions cannot be read. */
Status serve_new(const ServeConfig *config, Link *link, Sink *sink, int64_t now_ms, int64_t wall_ms, Serve **out,
                 Error *err);
void serve_free(Serve *serve);

/* One round; whatever it confirms is committed, and no transaction is open afterwards. What a peer sends never makes it
 * fail: STATUS_IO, STATUS_CORRUPT, STATUS_NO_MEMORY mean that the sink is not to be trusted, nothing of the round was
 * confirmed, and the process should end. */
Status serve_round(Serve *serve, int64_t now_ms, int64_t wall_ms, Error *err);
/* How long the caller may sleep if nothing arrives; -1: as long as it likes. */
int64_t serve_patience_ms(const Serve *serve, int64_t now_ms);

/* Between two rounds. */
ServeReport serve_report(const Serve *serve);

#endif
