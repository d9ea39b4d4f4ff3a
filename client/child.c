#define _GNU_SOURCE
#include "client/child.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/stopper.h"

enum { TAIL_BYTES = 360, TAIL_LINES = 3 };

Status child_init(Child *child, const char *name, const char *program, const char *log_path, const char *const *args,
                  Error *err)
{
    *child = (Child){0};
    snprintf(child->name, sizeof child->name, "%s", name);
    child->program = strdup(program);
    child->log_path = strdup(log_path);
    bool copied = child->program && child->log_path;
    for (size_t i = 0; copied && args[i]; i++) {
        if (i == CHILD_ARGS_MAX)
            return error_set(err, STATUS_USAGE, "%s: more than %d arguments", name, CHILD_ARGS_MAX);
        child->args[i] = strdup(args[i]);
        copied = child->args[i] != NULL;
    }
    return copied ? STATUS_OK : error_set(err, STATUS_NO_MEMORY, "out of memory");
}

void child_fini(Child *child)
{
    child_kill(child);
    free(child->program);
    free(child->log_path);
    for (size_t i = 0; i < CHILD_ARGS_MAX; i++)
        free(child->args[i]);
    *child = (Child){0};
}

/* In the child, between fork and exec: only what is safe while other threads' locks may be held. */
_Noreturn static void become(const Child *child, int log, pid_t parent)
{
    /* A group of its own: ^C at the terminal is for the parent, which ends its children in order. */
    setpgid(0, 0);
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (getppid() != parent)
        _exit(1); /* it died before the line above */
    stopper_unblock();
    int nothing = open("/dev/null", O_RDONLY);
    dup2(nothing, STDIN_FILENO);
    dup2(log, STDOUT_FILENO);
    dup2(log, STDERR_FILENO);
    execv(child->program, child->args);
    static const char FAILED[] = "cannot start the program\n";
    ssize_t written = write(STDERR_FILENO, FAILED, sizeof FAILED - 1);
    (void)written;
    _exit(127);
}

Status child_start(Child *child, int64_t now_ms, Error *err)
{
    child->wanted = true;
    int log = open(child->log_path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0600);
    if (log < 0)
        return error_set(err, errno == ENOSPC ? STATUS_FULL : STATUS_IO, "%.300s: %s", child->log_path,
                         strerror(errno));
    child->log_from = lseek(log, 0, SEEK_END);
    pid_t parent = getpid(), pid = fork();
    if (pid == 0)
        become(child, log, parent);
    int reason = errno;
    close(log);
    if (pid < 0)
        return error_set(err, STATUS_IO, "cannot start %s: %s", child->name, strerror(reason));
    child->pid = pid;
    child->started_ms = now_ms;
    return STATUS_OK;
}

bool child_gone(Child *child)
{
    if (child->pid) {
        int wait_status;
        pid_t pid = waitpid(child->pid, &wait_status, WNOHANG);
        if (pid == child->pid) {
            child->pid = 0;
            child->wait_status = wait_status;
        } else if (pid < 0 && errno == ECHILD)
            child->pid = 0;
    }
    return child->pid == 0;
}

void child_end(Child *child)
{
    child->wanted = false;
    if (child->pid)
        kill(child->pid, SIGTERM);
}

void child_kill(Child *child)
{
    child->wanted = false;
    if (!child->pid)
        return;
    kill(child->pid, SIGKILL);
    while (waitpid(child->pid, &child->wait_status, 0) < 0 && errno == EINTR)
        continue;
    child->pid = 0;
}

void child_describe_end(const Child *child, Buffer *out)
{
    if (WIFSIGNALED(child->wait_status))
        buffer_print(out, "was killed by signal %d", WTERMSIG(child->wait_status));
    else
        buffer_print(out, "ended with status %d", WEXITSTATUS(child->wait_status));
}

/* ---- giving up ------------------------------------------------------------------------------------------------------ */

/* The last lines that this start of it wrote. */
static void tail(const Child *child, Buffer *out)
{
    char bytes[TAIL_BYTES];
    int log = open(child->log_path, O_RDONLY | O_CLOEXEC);
    if (log < 0)
        return;
    off_t end = lseek(log, 0, SEEK_END), from = end > TAIL_BYTES ? end - TAIL_BYTES : 0;
    bool cut = from > child->log_from;
    from = cut ? from : child->log_from;
    ssize_t n = pread(log, bytes, sizeof bytes, from);
    close(log);
    Str text = str_trim((Str){bytes, n > 0 ? (size_t)n : 0});
    if (cut)
        text = str_slice(text, str_index(text, '\n', 0) + 1, text.len);
    size_t start = text.len;
    for (int lines = 0; start > 0 && !(text.ptr[start - 1] == '\n' && ++lines == TAIL_LINES);)
        start--;
    const char *between = ": ";
    while (start < text.len) { /* an error's text is one line */
        size_t end_of_line = str_index(text, '\n', start);
        buffer_str(out, str_of(between));
        buffer_str(out, str_slice(text, start, end_of_line));
        start = end_of_line + 1;
        between = "; ";
    }
}

/* The status whose exit status it ended with. */
static Status status_of_end(const Child *child)
{
    int code = WIFEXITED(child->wait_status) ? WEXITSTATUS(child->wait_status) : 0;
    for (int st = STATUS_USAGE; st < STATUS_COUNT; st++)
        if (status_exit((Status)st) == code)
            return (Status)st;
    return STATUS_IO;
}

static Status give_up(const Child *child, Error *err)
{
    Buffer text = {0};
    child_describe_end(child, &text);
    buffer_print(&text, " at its start, %d times in a row; see %.100s", child->failures, child->log_path);
    tail(child, &text);
    Status st = text.failed ? error_set(err, STATUS_NO_MEMORY, "out of memory")
                            : error_set(err, status_of_end(child), "%s %s", child->name, text.ptr);
    buffer_fini(&text);
    return st;
}

Status child_tend(Child *child, int64_t now_ms, bool *ended, Error *err)
{
    bool ran = child->pid != 0;
    *ended = ran && child_gone(child);
    if (*ended) {
        bool quick = now_ms - child->started_ms < CHILD_QUICK_MS;
        bool killed = WIFSIGNALED(child->wait_status) && WTERMSIG(child->wait_status) == SIGKILL;
        child->quick_ends = quick ? child->quick_ends + 1 : 0;
        child->failures = quick ? child->failures + !killed : 0;
        if (child->wanted && child->failures >= CHILD_QUICK_ENDS_MAX)
            return give_up(child, err);
        int64_t pause_ms = (int64_t)CHILD_PAUSE_MS << (child->quick_ends < 8 ? child->quick_ends : 8);
        child->restart_ms = now_ms + (pause_ms < CHILD_PAUSE_MAX_MS ? pause_ms : CHILD_PAUSE_MAX_MS);
    }
    if (child->wanted && !child->pid && now_ms >= child->restart_ms)
        return child_start(child, now_ms, err);
    return STATUS_OK;
}
