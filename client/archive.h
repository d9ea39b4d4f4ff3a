/* The store's database as a reader sees it: through the tables and views of docs/SCHEMA.md, beside the running store.
 *
 * Thread rule: one owner.
 */
#ifndef DEPESCHE_CLIENT_ARCHIVE_H
#define DEPESCHE_CLIENT_ARCHIVE_H

#include <sqlite3.h>

#include "base/status.h"

typedef struct Archive {
    sqlite3 *handle;
    const char *path;
} Archive;

/* Opens `path` read-only. STATUS_MALFORMED: no database of a store; STATUS_VERSION: of an older or newer release;
 * STATUS_IO: no such file, or it cannot be read. */
Status archive_open(Archive *archive, const char *path, Error *err);
void archive_close(Archive *archive);
/* What a result code of SQLite means; *err says what was being done. */
Status archive_error(const Archive *archive, const char *doing, Error *err);

#endif
