#define _POSIX_C_SOURCE 200809L
#include "base/stopper.h"

#include <errno.h>
#include <signal.h>
#include <string.h>
#include <sys/signalfd.h>
#include <unistd.h>

static void signals(sigset_t *set)
{
    sigemptyset(set);
    sigaddset(set, SIGINT);
    sigaddset(set, SIGTERM);
}

Status stopper_open(int *fd, Error *err)
{
    sigset_t set;
    signals(&set);
    signal(SIGPIPE, SIG_IGN);
    if (sigprocmask(SIG_BLOCK, &set, NULL) < 0)
        return error_set(err, STATUS_IO, "sigprocmask: %s", strerror(errno));
    int opened = signalfd(-1, &set, SFD_NONBLOCK | SFD_CLOEXEC);
    if (opened < 0)
        return error_set(err, STATUS_IO, "signalfd: %s", strerror(errno));
    *fd = opened;
    return STATUS_OK;
}

Status stopper_add_hangup(int fd, Error *err)
{
    sigset_t set;
    signals(&set);
    sigaddset(&set, SIGHUP);
    if (sigprocmask(SIG_BLOCK, &set, NULL) < 0 || signalfd(fd, &set, SFD_NONBLOCK | SFD_CLOEXEC) < 0)
        return error_set(err, STATUS_IO, "signalfd: %s", strerror(errno));
    return STATUS_OK;
}

int stopper_take(int fd)
{
    struct signalfd_siginfo info;
    return read(fd, &info, sizeof info) == (ssize_t)sizeof info ? (int)info.ssi_signo : 0;
}

void stopper_unblock(void)
{
    sigset_t set;
    signals(&set);
    sigprocmask(SIG_UNBLOCK, &set, NULL);
    signal(SIGPIPE, SIG_DFL);
}
