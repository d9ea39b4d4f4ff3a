/* The rows of named subscriptions in the store's database. */
#ifndef DEPESCHE_STORE_MARKS_H
#define DEPESCHE_STORE_MARKS_H

#include "store/database.h"
#include "store/sink.h"

/* All of them, by name. STATUS_CORRUPT: one does not match its checksum, or there are more than `max`. */
Status marks_read(Database *db, SinkMark *out, size_t max, size_t *count, Error *err);
/* Inside a transaction: writes it, in the place of what was known under its name. */
Status marks_write(Database *db, const SinkMark *mark, Error *err);
/* Inside a transaction; that there is none is no error. */
Status marks_delete(Database *db, const char *name, Error *err);

#endif
