/* Which articles are copies of each other, so that support is counted in independent ones.
 *
 * Articles whose sketches (store/sketch.h) agree in a band and are alike by half or more are of one group, and so are the
 * copies of copies. A band that more than COPIES_BAND_MAX articles have is boilerplate of an outlet and shows nothing from
 * then on.
 */
#ifndef DEPESCHE_STORE_COPIES_H
#define DEPESCHE_STORE_COPIES_H

#include "base/digest.h"

#include "store/database.h"

enum { COPIES_STATEMENTS = 6, COPIES_BAND_MAX = 64 };

#define COPIES_ALIKE 0.5

typedef struct Copies {
    Database *database;
    sqlite3_stmt *statements[COPIES_STATEMENTS];
} Copies;

/* Ready when zeroed; after a failure copies_close() is due as well. */
Status copies_open(Copies *copies, Database *database, Error *err);
void copies_close(Copies *copies);
/* Finds the copies of an article whose row is written; `article` is its key. */
Status copies_add(Copies *copies, const Digest *article, Str text, Error *err);

#endif
