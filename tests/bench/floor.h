/* What the same bytes cost without the work: the floor that a bench stands beside. */
#ifndef DEPESCHE_BENCH_FLOOR_H
#define DEPESCHE_BENCH_FLOOR_H

#include "base/status.h"
#include "tests/bench/corpus.h"

enum { FLOOR_GROUP = 64 };

/* The least that any durable queue or store pays: `count` articles once through fsync, `group` in a commit, into a new
 * SQLite file at `path`. STATUS_IO. */
Status floor_commits(const Corpus *corpus, uint64_t count, uint64_t group, const char *path, Error *err);

#endif
