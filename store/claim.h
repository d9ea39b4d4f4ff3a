/* One process for one database, whatever names it goes by. */
#ifndef DEPESCHE_STORE_CLAIM_H
#define DEPESCHE_STORE_CLAIM_H

#include "base/status.h"

/* Makes the folder and the file where they do not exist, and takes the file for this process, until it ends or *lock is
 * closed. *real is the file's name without symbolic links, for the caller to open and to free: what is locked is this
 * one, so that a second name of the file is no second database. STATUS_BUSY: another process has it; STATUS_USAGE. */
Status claim_take(const char *path, char **real, int *lock, Error *err);

#endif
