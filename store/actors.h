/* Who occurs in the facts that count, under every name, and which names are one actor.
 *
 * A name belongs to the entity with its key: for persons the state they act for and how the name sounds (base/name.h),
 * for others the label. What is counted are facts; a name that no fact has any more is gone.
 */
#ifndef DEPESCHE_STORE_ACTORS_H
#define DEPESCHE_STORE_ACTORS_H

#include "base/arena.h"
#include "proto/message.h"

#include "store/database.h"

enum { ACTORS_STATEMENTS = 3 };

typedef struct Actors {
    Database *database;
    sqlite3_stmt *statements[ACTORS_STATEMENTS];
} Actors;

/* Ready when zeroed; after a failure actors_close() is due as well. */
Status actors_open(Actors *actors, Database *database, Error *err);
void actors_close(Actors *actors);

/* Counts the actors of a fact `times` more: 1, or -1 to take it away. Keys are made in the arena. */
Status actors_count(Actors *actors, Arena *arena, const PbFact *fact, int times, Error *err);

#endif
