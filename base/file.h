/* Files and folders: whole reads with a bound, data folders with one owner. */
#ifndef DEPESCHE_BASE_FILE_H
#define DEPESCHE_BASE_FILE_H

#include "base/buffer.h"
#include "base/status.h"

/* Appends the whole of `path` ("-": standard input) to *out. STATUS_NOT_FOUND, STATUS_IO, STATUS_LIMIT where it is
 * longer than max_bytes (then *out holds nothing of use), STATUS_NO_MEMORY. */
Status file_read(const char *path, size_t max_bytes, Buffer *out, Error *err);
/* Puts a file of these bytes, of mode 0600, in the place of `path`: whoever reads it sees the old bytes or the new ones,
 * also after a crash. STATUS_IO, STATUS_FULL; then the old file is as it was. */
Status file_replace(const char *path, Str bytes, Error *err);
/* Refuses a file that others than its owner can read or write (STATUS_DENIED, the text says chmod 600). */
Status file_check_private(const char *path, Error *err);
/* Makes the folder and its parents, mode 0700; an existing folder is fine. */
Status file_make_folder(const char *path, Error *err);
/* Takes the folder for this process: an exclusive lock on `folder/NAME.lock`, held until the process ends or *fd is
 * closed. STATUS_BUSY where another process has it; the text names its pid. */
Status file_lock_folder(const char *folder, const char *name, int *fd, Error *err);
bool file_is_folder(const char *path);

/* Names of the entries of a folder, sorted by bytes, without "." and those that begin with a dot; `suffix` (NULL: any)
 * filters. Each name and the array are malloc'd: file_free_names(). */
Status file_list(const char *folder, const char *suffix, char ***names, size_t *count, Error *err);
void file_free_names(char **names, size_t count);

/* Tells whether all that was printed to standard output went out: STATUS_FULL, STATUS_IO. A reader that has seen enough
 * (head) is the normal end of a pipe, not an error. */
Status file_flush_output(Error *err);

#endif
