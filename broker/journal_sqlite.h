/* The journal as one SQLite file: FOLDER/journal.db, with journal.db-wal beside it (tables: broker/journal_schema.h).
 *
 * Durability: write-ahead log with synchronous=FULL, one fsync for each commit. The log is overwritten from its start
 * after a checkpoint and not shortened while the broker runs, for appending costs twice as much; a clean end removes
 * it. The connection locks the file for itself (locking_mode=EXCLUSIVE): a second writer could corrupt it before SQLite
 * 3.51.3 (the WAL-reset bug), and so the `sqlite3` shell can look at it only while the broker is down.
 *
 * Memory: 64 MiB of pages, and RECENT_BYTES of keys (broker/recent.h), however many articles wait or are done.
 *
 * Space: enqueue() says STATUS_FULL already while an eighth of the disk, at most 64 MiB, is free, so that workers can
 * go on with what was accepted, and with it make room, when the disk is full for new articles.
 */
#ifndef DEPESCHE_BROKER_JOURNAL_SQLITE_H
#define DEPESCHE_BROKER_JOURNAL_SQLITE_H

#include "broker/journal.h"

/* Opens or makes the journal of an existing folder (file mode 0600), makes ready what was leased, and reads all waiting
 * and buried articles against their checksums, at the speed of the disk. pages_max bounds the file in pages of 4 KiB
 * (0: the disk does), which enqueue() then reports as STATUS_FULL.
 *
 * STATUS_VERSION: made by a newer release. STATUS_CORRUPT: not a journal, or a row is damaged, which the text names;
 * nothing was changed. STATUS_BUSY: another process has it. STATUS_IO, STATUS_FULL, STATUS_NO_MEMORY. The caller ends
 * it with (*out)->ops->close(). */
Status journal_sqlite_open(const char *folder, uint32_t pages_max, Journal **out, Error *err);
/* Articles are accepted while so much is free on the disk, in place of the eighth of it. */
void journal_sqlite_keep_free(Journal *j, uint64_t bytes);

#endif
