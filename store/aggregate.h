/* What articles say together: keeps the aggregates in step with the facts, in the transaction that stores them.
 *
 * Only the newest extraction of an article speaks (extraction.is_current); those before it stay as they are, but
 * count in no aggregate.
 */
#ifndef DEPESCHE_STORE_AGGREGATE_H
#define DEPESCHE_STORE_AGGREGATE_H

#include "store/actors.h"
#include "store/copies.h"
#include "store/event_graph.h"
#include "store/sink.h"

enum { AGGREGATE_STATEMENTS = 7 };

typedef struct Aggregate {
    Database *database;
    sqlite3_stmt *statements[AGGREGATE_STATEMENTS];
    EventGraph events;
    Actors actors;
    Copies copies;
    Arena arena; /* of one extraction: facts that are read again, keys */
} Aggregate;

/* Ready when zeroed; after a failure aggregate_close() is due as well. */
Status aggregate_open(Aggregate *aggregate, Database *database, Error *err);
void aggregate_close(Aggregate *aggregate);

/* Adds extraction x whose rows are written under the number `id`; seqs[i] is the position of its fact i. An earlier
 * extraction of the article is taken out. */
Status aggregate_add(Aggregate *aggregate, const SinkExtraction *x, int64_t id, const int64_t *seqs, Error *err);
/* Takes out the extractions of the facts behind position `after` up to `last`, before those are deleted. */
Status aggregate_drop(Aggregate *aggregate, uint64_t after, uint64_t last, Error *err);
/* Makes the aggregates of all facts anew, for a file of a release that had none. */
Status aggregate_rebuild(Aggregate *aggregate, Error *err);
/* Before each commit. */
Status aggregate_settle(Aggregate *aggregate, Error *err);
/* After each rollback. */
void aggregate_forget(Aggregate *aggregate);

#endif
