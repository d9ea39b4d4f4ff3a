/* One SQLite connection: opening with the settings that durability needs, statements, and what its errors mean.
 *
 * Thread rule: one owner; nobody else may write to the file or checkpoint it (readers open it read-only).
 */
#ifndef DEPESCHE_STORE_DATABASE_H
#define DEPESCHE_STORE_DATABASE_H

#include <sqlite3.h>

#include "base/digest.h"
#include "base/status.h"
#include "base/vocabulary.h"
#include "proto/message.h"

typedef struct Database {
    sqlite3 *handle;
    char *path;
    int wal_pages;        /* in the write-ahead log after the last commit */
    int checkpoint_pages; /* how many there may be before they are copied into the file */
} Database;

/* Makes an empty file (mode 0600) where there is none. */
Status database_make(const char *path, Error *err);
/* Opens or makes the file (mode 0600) with synchronous=FULL and foreign keys; writes nothing to one that exists.
 * *db must stay where it is. On failure it needs no close. */
Status database_open(Database *db, const char *path, Error *err);
/* Puts the file into the mode that all else here relies on; call it once the file is known to be ours. */
Status database_use_wal(Database *db, Error *err);
void database_close(Database *db);

/* The Status that a result code of SQLite means; *err gets file, `doing` and SQLite's text. `rc` is not SQLITE_OK. */
Status database_error(const Database *db, int rc, const char *doing, Error *err);
/* Runs SQL that gives no rows. */
Status database_run(Database *db, const char *sql, Error *err);
/* First column of the first row; 0 where there is no row. */
Status database_number(Database *db, const char *sql, int64_t *out, Error *err);
/* Ends a transaction and, when the write-ahead log has grown enough, copies it into the file. STATUS_IO also when only
 * that copying failed: what is on disk is then unknown. */
Status database_commit(Database *db, Error *err);
/* Drops the open transaction, if SQLite has not done so itself. */
void database_rollback(Database *db);

/* sql[i] becomes statements[i]; on failure those made so far are left to database_finalize(). */
Status database_prepare(Database *db, const char *const *sql, size_t count, sqlite3_stmt **statements, Error *err);
void database_finalize(sqlite3_stmt **statements, size_t count);

/* ---- binding: parameters are given in their order, nothing is copied ------------------------------------------------ */

typedef struct Binder {
    sqlite3_stmt *statement;
    int at, rc;
} Binder;

Binder binder_of(sqlite3_stmt *statement);
void binder_number(Binder *b, int64_t value);
void binder_real(Binder *b, double value);
void binder_null(Binder *b);
/* 0 is "not stated": NULL. */
void binder_count(Binder *b, uint32_t value);
/* The empty string is "not stated": NULL. */
void binder_text(Binder *b, const char *text);
void binder_blob(Binder *b, Str bytes);
/* The word of a vocabulary; NULL for 0. */
void binder_word(Binder *b, const Vocabulary *vocabulary, int value);
/* Type, name, country, count; four NULLs where there is no actor. */
void binder_actor(Binder *b, const PbActor *actor);
/* Runs the statement to its end, resets it and forgets its parameters. */
Status binder_run(Binder *b, Database *db, const char *doing, Error *err);

#endif
