/* The rows that show facts to people who ask with SQL: evidence, and one table for each kind. */
#ifndef DEPESCHE_STORE_ROWS_H
#define DEPESCHE_STORE_ROWS_H

#include "store/database.h"
#include "store/sink.h"

enum { ROWS_STATEMENTS = 7 };

typedef struct Rows {
    sqlite3_stmt *statements[ROWS_STATEMENTS];
} Rows;

/* Rows is ready when zeroed; after a failure rows_close() is due all the same. */
Status rows_open(Rows *rows, Database *db, Error *err);
void rows_close(Rows *rows);
/* Writes the rows of all facts of an extraction; seqs[i] is the position that facts[i] was given. */
Status rows_write(const Rows *rows, Database *db, const SinkExtraction *extraction, const int64_t *seqs, Error *err);

#endif
