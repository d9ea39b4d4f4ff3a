/* The tables of the store's database and how an older file becomes a newer one. docs/SCHEMA.md explains them to those
 * who ask them.
 *
 * PRAGMA user_version counts the steps that a file has taken; each step is one transaction. A new release appends a
 * step and never changes one that was released.
 */
#ifndef DEPESCHE_STORE_SCHEMA_H
#define DEPESCHE_STORE_SCHEMA_H

#include "store/database.h"

enum { SCHEMA_APPLICATION_ID = 0x44504653 }; /* "DPFS" */

/* The statements that lead from one version to the next, ended by NULL. */
typedef const char *const *SchemaStep;

extern const SchemaStep SCHEMA_STEPS[];
extern const size_t SCHEMA_VERSION; /* how many steps there are */

/* How many of `count` steps the file has taken; writes nothing. An empty file is free to take: 0. STATUS_MALFORMED: no
 * SQLite database, or another application's; STATUS_VERSION: it has taken more steps than there are. */
Status schema_check(Database *db, size_t count, size_t *version, Error *err);
/* Takes the steps from `version` to `count`. On failure the file is at the version that it last reached. */
Status schema_apply(Database *db, const SchemaStep *steps, size_t version, size_t count, Error *err);

#endif
