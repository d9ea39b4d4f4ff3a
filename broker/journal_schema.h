/* The database file behind broker/journal_sqlite: its tables, and opening it with everything checked.
 *
 *     article   one row for each article ever accepted that nobody has dropped; job numbers count all, none comes twice
 *     known     article.key → job, of all up to tally.keys_written; broker/recent.h has the others
 *     payload   the bytes of those that are not done, with a checksum; place is priority << 56 | job, so that what is
 *               handed out together lies together
 *     attempt   the last handings out of those that are not done, at most LIMIT_ATTEMPTS each
 *     grave     why and when those were buried that are, or are being tried again by themselves
 *     tried     which versions have tried those in `grave`
 *     source    names of sources; article.source 0: none
 *     lane      the last turn of each source in each priority; without a row: what is handed out now
 *     version   what workers said of themselves; attempt.version 0: not known
 *     tally     one row: the last job number given, how many articles were dropped, whose keys are in `known`
 */
#ifndef DEPESCHE_BROKER_JOURNAL_SCHEMA_H
#define DEPESCHE_BROKER_JOURNAL_SCHEMA_H

#include <sqlite3.h>

#include "broker/journal.h"

enum { JOURNAL_SCHEMA_VERSION = 4 }; /* PRAGMA user_version */

/* article.state. From 2, for SQLite stores 0 and 1 in no byte at all: a row that grows when it is done splits full
 * pages. */
enum { STATE_READY = 2, STATE_LEASED = 3, STATE_DONE = 4, STATE_BURIED = 5 };

/* What broker/journal_sqlite.h says about opening. *counts is what the file holds; nothing in it is leased. *last_job is
 * the highest job number ever given, *turns how far each priority's turns have got. */
Status journal_schema_open(const char *path, uint32_t pages_max, sqlite3 **out, JournalCounts *counts,
                           uint64_t *last_job, uint64_t turns[JOURNAL_PRIORITIES], Error *err);
/* Within a transaction: brings a file of `version` (0: an empty one) to JOURNAL_SCHEMA_VERSION. */
Status journal_schema_migrate(sqlite3 *db, int version, Error *err);
/* Turns the connection's last error into a Status with a text that names file and remedy. */
Status journal_schema_fail(sqlite3 *db, Error *err);
/* STATUS_CORRUPT for the article `job`. */
Status journal_schema_damaged(sqlite3 *db, uint64_t job, const char *what, Error *err);

#endif
