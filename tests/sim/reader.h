/* A process that follows the stream, made of client/follow.c, whose output is a file: what it has written stays when it is
 * killed, what it has taken and not yet written does not. Two of them may have one name and one file.
 */
#ifndef DEPESCHE_SIM_READER_H
#define DEPESCHE_SIM_READER_H

#include "client/follow.h"
#include "tests/sim/network.h"
#include "tests/sim/stream_truth.h"

/* The file, and what must be true of it. */
typedef struct Trail {
    char name[16];  /* "": without a name, and the last line is where to go on */
    int generation; /* of the name: it begins anew when facts behind its position were deleted */
    uint32_t kinds; /* SINK_KIND bits */
    uint32_t kind;  /* FactKind; 0: all */
    bool has[TRUTH_EVENTS_MAX];
    uint64_t from;      /* what is missing up to here was told */
    uint64_t last;      /* the last line */
    uint64_t confirmed; /* the store has said that it has this on disk: nothing up to here comes again */
} Trail;

typedef struct Reader {
    int client;
    Trail *trail;
    const Truth *truth;
    Network *network;
    char name[32];        /* as the process was started with */
    Follow *follow;       /* NULL: it does not run */
    uint64_t taken, said; /* last event of this process; what it has confirmed */
    bool has_taken;
    uint64_t confirmed; /* of the trail, when this process began */
    int generation;     /* likewise */
    uint64_t pending[TRUTH_EVENTS_MAX];
    size_t pending_count;
    int64_t asleep_until_ms, start_ms;
    uint64_t ended; /* with an error */
    const char *wrong;
    char text[ERROR_TEXT_MAX];
} Reader;

void reader_start(Reader *r);
void reader_kill(Reader *r);
/* One turn of its loop. `storm`: it may find the store out of order, and be started again. */
void reader_run(Reader *r, bool storm, int64_t now_ms);
/* It has everything that there is. */
bool trail_is_complete(const Trail *trail, const Truth *truth);

#endif
