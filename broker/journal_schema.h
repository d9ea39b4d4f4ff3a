/* The database file behind broker/journal_sqlite: its tables, and opening it with everything checked.
 *
 *     article   one row for each article ever accepted, never deleted: job numbers have no gaps, max(job) counts all
 *     payload   the bytes of those that are not done, with a checksum
 */
#ifndef DEPESCHE_BROKER_JOURNAL_SCHEMA_H
#define DEPESCHE_BROKER_JOURNAL_SCHEMA_H

#include <sqlite3.h>

#include "broker/journal.h"

enum { JOURNAL_SCHEMA_VERSION = 1 }; /* PRAGMA user_version */

/* article.state. From 2, for SQLite stores 0 and 1 in no byte at all: a row that grows when it is done splits full
 * pages. */
enum { STATE_READY = 2, STATE_LEASED = 3, STATE_DONE = 4, STATE_BURIED = 5 };

/* What broker/journal_sqlite.h says about opening. *counts is what the file holds; nothing in it is leased. */
Status journal_schema_open(const char *path, uint32_t pages_max, sqlite3 **out, JournalCounts *counts, Error *err);
/* Turns the connection's last error into a Status with a text that names file and remedy. */
Status journal_schema_fail(sqlite3 *db, Error *err);
/* STATUS_CORRUPT for the article `job`. */
Status journal_schema_damaged(sqlite3 *db, uint64_t job, const char *what, Error *err);

#endif
