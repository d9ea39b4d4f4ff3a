#define _GNU_SOURCE
#include "store/claim.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/file.h"

#include "store/database.h"

enum { FOLDER_MAX = 4096 };

/* "DIR/NAME" into the folder and the name. */
static Status split_path(const char *path, char folder[FOLDER_MAX], const char **name, Error *err)
{
    const char *slash = strrchr(path, '/');
    *name = slash ? slash + 1 : path;
    size_t len = slash ? (size_t)(slash - path) : 0;
    if (**name == '\0')
        return error_set(err, STATUS_USAGE, "--db %s: name a file, not a folder", path);
    if (len >= FOLDER_MAX)
        return error_set(err, STATUS_USAGE, "--db: the path is longer than %d bytes", FOLDER_MAX);
    if (len)
        snprintf(folder, FOLDER_MAX, "%.*s", (int)len, path);
    else
        snprintf(folder, FOLDER_MAX, "%s", slash ? "/" : ".");
    return STATUS_OK;
}

static Status lock_file(const char *real, int *lock, Error *err)
{
    char folder[FOLDER_MAX];
    const char *name;
    Status st = split_path(real, folder, &name, err);
    return st ? st : file_lock_folder(folder, name, lock, err);
}

Status claim_take(const char *path, char **real, int *lock, Error *err)
{
    char folder[FOLDER_MAX];
    const char *name;
    Status st;
    if ((st = split_path(path, folder, &name, err)) || (st = file_make_folder(folder, err)) ||
        (st = database_make(path, err)))
        return st;
    char *file = realpath(path, NULL);
    if (!file)
        return error_set(err, errno == ENOMEM ? STATUS_NO_MEMORY : STATUS_IO, "%s: %s", path, strerror(errno));
    if ((st = lock_file(file, lock, err))) {
        free(file);
        return st;
    }
    *real = file;
    return STATUS_OK;
}
