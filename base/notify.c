#define _GNU_SOURCE
#include "base/notify.h"

#include <stddef.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include "base/str.h"

/* "/run/…" or "@name", which stands for a name outside the file system. False: it is neither, or too long. */
static bool address_of(const char *name, struct sockaddr_un *address, socklen_t *len)
{
    size_t n = strlen(name);
    if ((*name != '/' && *name != '@') || n < 2 || n >= sizeof address->sun_path)
        return false;
    *address = (struct sockaddr_un){.sun_family = AF_UNIX};
    memcpy(address->sun_path, name, n);
    if (*name == '@')
        address->sun_path[0] = '\0';
    *len = (socklen_t)(offsetof(struct sockaddr_un, sun_path) + n);
    return true;
}

static uint64_t number_in(const char *variable)
{
    const char *text = getenv(variable);
    uint64_t value = 0;
    return text && str_to_uint(str_of(text), &value) ? value : 0;
}

/* WATCHDOG_PID says for whom the watchdog is; without it, for us. */
static int64_t watchdog_ms(void)
{
    uint64_t pid = number_in("WATCHDOG_PID"), us = number_in("WATCHDOG_USEC");
    return pid && pid != (uint64_t)getpid() ? 0 : (int64_t)(us / 2000);
}

void notify_open(Notify *n)
{
    static const char *const VARIABLES[] = {"NOTIFY_SOCKET", "WATCHDOG_PID", "WATCHDOG_USEC"};
    struct sockaddr_un address;
    socklen_t len;
    const char *name = getenv("NOTIFY_SOCKET");
    *n = (Notify){.fd = -1};
    if (name && address_of(name, &address, &len)) {
        n->fd = socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
        if (n->fd >= 0 && connect(n->fd, (const struct sockaddr *)&address, len) < 0)
            notify_close(n);
        n->every_ms = n->fd >= 0 ? watchdog_ms() : 0;
    }
    for (size_t i = 0; i < sizeof VARIABLES / sizeof *VARIABLES; i++)
        unsetenv(VARIABLES[i]);
}

void notify_close(Notify *n)
{
    if (n->fd >= 0)
        close(n->fd);
    n->fd = -1;
}

void notify_say(const Notify *n, const char *message)
{
    if (n->fd < 0 || send(n->fd, message, strlen(message), MSG_NOSIGNAL) < 0)
        return; /* see the head of the header */
}

void notify_alive(Notify *n, int64_t now_ms)
{
    if (!n->every_ms || (n->said_ms && now_ms - n->said_ms < n->every_ms))
        return;
    notify_say(n, "WATCHDOG=1");
    n->said_ms = now_ms;
}

int64_t notify_patience_ms(const Notify *n, int64_t now_ms, int64_t wait_ms)
{
    if (!n->every_ms)
        return wait_ms;
    int64_t left_ms = n->said_ms + n->every_ms - now_ms;
    left_ms = left_ms > 0 ? left_ms : 0;
    return wait_ms < 0 || left_ms < wait_ms ? left_ms : wait_ms;
}
