/* A process that this one starts, watches, starts again when it dies, and ends.
 *
 *                 start            ends            pause over
 *     (stopped) ────────▶ running ──────▶ pausing ────────────▶ running
 *                            │ end, kill                quick end for the third time in a row: given up
 *                            ▼
 *                         (stopped)
 *
 * Its output goes to a log file. It dies with its parent.
 */
#ifndef DEPESCHE_CLIENT_CHILD_H
#define DEPESCHE_CLIENT_CHILD_H

#include <sys/types.h>

#include "base/buffer.h"
#include "base/status.h"

enum {
    CHILD_ARGS_MAX = 12,
    CHILD_NAME_MAX = 24,
    CHILD_QUICK_MS = 3000,    /* an end within this time after the start is a quick one */
    CHILD_QUICK_ENDS_MAX = 3, /* in a row */
    CHILD_PAUSE_MS = 100,     /* before it is started again, for the first time; doubled for each quick end */
    CHILD_PAUSE_MAX_MS = 5000,
};

typedef struct Child {
    char name[CHILD_NAME_MAX];
    char *program, *log_path;
    char *args[CHILD_ARGS_MAX + 1];
    pid_t pid; /* 0: it does not run */
    bool wanted;
    int quick_ends; /* in a row, for the pause */
    int failures;   /* of those, not by SIGKILL: somebody else's doing says nothing about the child */
    int64_t started_ms, restart_ms;
    off_t log_from;  /* where its own part of the log begins */
    int wait_status; /* of waitpid(2), of its last end */
} Child;

/* Copies everything. `args` ends with NULL; args[0] is the program's name. STATUS_NO_MEMORY; STATUS_USAGE: too many. */
Status child_init(Child *child, const char *name, const char *program, const char *log_path, const char *const *args,
                  Error *err);
/* Frees; a child that still runs is killed. */
void child_fini(Child *child);

/* Starts it and keeps it running from now on. STATUS_IO. */
Status child_start(Child *child, int64_t now_ms, Error *err);
/* Notices its end (*ended) and starts it again when its pause is over. After CHILD_QUICK_ENDS_MAX failures in a row the
 * status that its exit status stands for, with the last lines of its log. */
Status child_tend(Child *child, int64_t now_ms, bool *ended, Error *err);
/* Asks it to end (SIGTERM) and does not start it again. */
void child_end(Child *child);
/* True when it does not run any more. */
bool child_gone(Child *child);
void child_kill(Child *child);
/* "was killed by signal 9", "ended with status 65". */
void child_describe_end(const Child *child, Buffer *out);

#endif
