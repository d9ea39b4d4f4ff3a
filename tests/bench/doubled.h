/* A rule pack in which every rule is there twice, the second time under another id: what do rules cost? */
#ifndef DEPESCHE_BENCH_DOUBLED_H
#define DEPESCHE_BENCH_DOUBLED_H

#include "base/status.h"

enum { DOUBLED_PATH_MAX = 4096 };

/* Writes the pack into a fresh folder under /tmp ($TMPDIR), whose path goes to `out`. The caller removes it. */
Status doubled_make(const char *folder, char out[DOUBLED_PATH_MAX], Error *err);
void doubled_remove(const char *folder);

#endif
