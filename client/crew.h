/* The processes of one data folder: a broker, a store and workers, bound to sockets inside the folder.
 *
 *     DIR/run.lock       one crew per folder
 *     DIR/broker.sock    DIR/broker/       the broker's journal
 *     DIR/store.sock     DIR/depesche.db   articles, facts, the stream
 *     DIR/log/NAME.log   what each of them writes
 */
#ifndef DEPESCHE_CLIENT_CREW_H
#define DEPESCHE_CLIENT_CREW_H

#include "base/status.h"
#include "client/child.h"

enum { CREW_WORKERS_MAX = 256, CREW_END_MS = 5000 /* grace before a kill */ };

typedef struct CrewOptions {
    const char *data;
    size_t workers;
    const char *rules;   /* NULL: the installed ones */
    const char *program; /* that has the subcommands broker, store and worker */
    /* Told of each end of a process that was not asked for; may be NULL. */
    void (*tell)(void *user, const char *text);
    void *user;
} CrewOptions;

typedef struct Crew Crew;

/* Makes and locks the folder; starts nothing. STATUS_BUSY: another crew has it; STATUS_USAGE: its name is too long for
 * sockets; STATUS_IO, STATUS_FULL, STATUS_NO_MEMORY. */
Status crew_new(const CrewOptions *options, Crew **out, Error *err);
/* Kills what still runs and gives the folder free. */
void crew_free(Crew *crew);
const char *crew_broker(const Crew *crew); /* endpoints */
const char *crew_store(const Crew *crew);
const char *crew_database(const Crew *crew);

Status crew_start_servers(Crew *crew, int64_t now_ms, Error *err);
Status crew_start_workers(Crew *crew, int64_t now_ms, Error *err);
/* Starts again what has died. The first that fails at its start for good ends it with its status and last words. */
Status crew_tend(Crew *crew, int64_t now_ms, Error *err);
/* Asks the workers to end; from CREW_END_MS after that on crew_workers_gone() kills. */
void crew_end_workers(Crew *crew, int64_t now_ms);
bool crew_workers_gone(Crew *crew, int64_t now_ms);
/* Ends the broker, then the store, each within CREW_END_MS, then by a kill. Blocks. */
void crew_end_servers(Crew *crew);

#endif
