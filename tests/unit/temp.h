/* A folder of a test's own, under TMPDIR or /tmp, gone at its end. Needs _GNU_SOURCE or _XOPEN_SOURCE 700. */
#ifndef DEPESCHE_TESTS_UNIT_TEMP_H
#define DEPESCHE_TESTS_UNIT_TEMP_H

#include <criterion/criterion.h>
#include <ftw.h>
#include <stdio.h>
#include <stdlib.h>

enum { TEMP_PATH_MAX = 64, TEMP_OPEN_MAX = 8 };

/* Short, for sockets lie in it: the path of an ipc endpoint is limited to 107 bytes. */
static inline void temp_make(char path[TEMP_PATH_MAX])
{
    const char *parent = getenv("TMPDIR");
    snprintf(path, TEMP_PATH_MAX, "%.40s/depesche-XXXXXX", parent && *parent ? parent : "/tmp");
    cr_assert(mkdtemp(path) != NULL, "cannot make %s", path);
}

static inline int temp_remove_entry(const char *path, const struct stat *info, int type, struct FTW *walk)
{
    (void)info, (void)type, (void)walk;
    return remove(path);
}

static inline void temp_remove(const char *path)
{
    cr_expect(nftw(path, temp_remove_entry, TEMP_OPEN_MAX, FTW_DEPTH | FTW_PHYS) == 0, "cannot remove %s", path);
}

#endif
