/* The sink as one SQLite file (docs/SCHEMA.md). */
#ifndef DEPESCHE_STORE_SINK_SQLITE_H
#define DEPESCHE_STORE_SINK_SQLITE_H

#include "store/sink.h"

/* Opens the file, makes it (mode 0600) where it does not exist, and brings an older one to the present schema; its
 * folder must exist. STATUS_MALFORMED: it is no SQLite database, or another application's, and was left as it is;
 * STATUS_VERSION: a newer release made it. The caller frees *out with sink_close(). */
Status sink_sqlite_open(const char *path, Sink **out, Error *err);

#endif
