/* Which reports are of one event: the graph of nodes (store/event_key.h) in the database.
 *
 * A node without a parent is an event. Its parent is what it seeks and finds, and all that is decided anew whenever
 * what a node could find has changed:
 *   - exactly one event claims what it seeks: that one;
 *   - several, and the node knows the day of its article: of those the one nearest in time, before that day for what
 *     was over, behind it for what was still to come;
 *   - several otherwise, or more than EVENT_CANDIDATES_MAX: none, for nothing says which;
 *   - a node that knows no date at all: the one that it is most like (sizes and participants), if it is like one.
 * Parents are finer than their children, but for EVENT_NEAR, which nobody seeks; so there are no rings, and what is
 * decided depends on the set of reports alone, not on the order of their arrival or on what was removed since.
 *
 * Thread rule: that of the Database. All functions work inside the caller's transaction.
 */
#ifndef DEPESCHE_STORE_EVENT_GRAPH_H
#define DEPESCHE_STORE_EVENT_GRAPH_H

#include "base/arena.h"

#include "store/database.h"
#include "store/event_key.h"

enum {
    EVENT_GRAPH_STATEMENTS = 24,
    EVENT_CANDIDATES_MAX = 64, /* events that claim what a node seeks */
    EVENT_SEEKERS_MAX = 256,   /* dateless reports of one name; more of them stay by themselves */
    EVENT_NAMED_DAYS = 10,     /* so far from its article an event of that name may be and be current news */
    EVENT_COMMON_DAYS = 3,     /* the same where only sides or place are known */
    EVENT_CODE = 12,           /* hexadecimal digits of an event's name to the outside: of the digest of its key */
    EVENT_ARENA_MAX = 16 * 1024 * 1024, /* of a report: five times EVENT_NAME_MAX for each of LIMIT_FACTS guests */
};

/* Nodes to be decided anew, by level. */
typedef struct EventAgenda {
    int64_t *items;
    size_t count, cap;
} EventAgenda;

typedef struct EventGraph {
    Database *database;
    sqlite3_stmt *statements[EVENT_GRAPH_STATEMENTS];
    EventAgenda agenda[EVENT_LEVELS];
    EventAgenda touched; /* events whose reports have changed */
    Arena arena;         /* of one report */
    bool failed;         /* no memory for an agenda */
} EventGraph;

/* The tables must be there (store/schema.h). Ready when zeroed; after a failure event_graph_close() is due as well. */
Status event_graph_open(EventGraph *graph, Database *database, Error *err);
void event_graph_close(EventGraph *graph);

/* Counts a report of the meeting at position `fact`, whose rows are written. */
Status event_graph_add(EventGraph *graph, const EventReport *report, int64_t fact, Error *err);
/* Takes it away again; `report` says what event_graph_add() was told. */
Status event_graph_remove(EventGraph *graph, const EventReport *report, int64_t fact, Error *err);
/* Decides what the reports since the last call have put in question; call it before each commit. */
Status event_graph_settle(EventGraph *graph, Error *err);
/* After a rollback: nothing is in question. */
void event_graph_forget(EventGraph *graph);

#endif
