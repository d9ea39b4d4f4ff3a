#define _GNU_SOURCE
#include <errno.h>
#include <ftw.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "tests/bench/bench.h"

enum { FILES_OPEN = 8 };

static int remove_entry(const char *path, const struct stat *info, int type, struct FTW *walk)
{
    (void)info, (void)type, (void)walk;
    return remove(path);
}

Status bench_make_folder(const BenchOptions *o, char folder[BENCH_FOLDER_MAX], Error *err)
{
    snprintf(folder, BENCH_FOLDER_MAX, "%.4000s/depesche-bench-XXXXXX", o->data ? o->data : "/tmp");
    return mkdtemp(folder) ? STATUS_OK : error_set(err, STATUS_IO, "%s: %s", folder, strerror(errno));
}

void bench_remove_folder(const char *folder)
{
    nftw(folder, remove_entry, FILES_OPEN, FTW_DEPTH | FTW_PHYS);
}
