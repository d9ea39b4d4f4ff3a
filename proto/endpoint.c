#define _GNU_SOURCE
#include "proto/endpoint.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include "base/str.h"

bool endpoint_is_loopback(const char *endpoint)
{
    static const char *const LOCAL[] = {"ipc://", "tcp://127.", "tcp://localhost:", "tcp://[::1]:"};
    for (size_t i = 0; i < sizeof LOCAL / sizeof *LOCAL; i++)
        if (strncmp(endpoint, LOCAL[i], strlen(LOCAL[i])) == 0)
            return true;
    return false;
}

/* libzmq would listen on some other port where the number is over 65535. */
static bool is_port(const char *endpoint)
{
    const char *port = strrchr(endpoint, ':') + 1;
    uint64_t number;
    return strcmp(port, "*") == 0 || (str_to_uint(str_of(port), &number) && number > 0 && number <= UINT16_MAX);
}

Status endpoint_check(const char *endpoint, Error *err)
{
    enum { IPC_PATH_MAX = 107 }; /* sockaddr_un */
    if (strncmp(endpoint, "ipc://", 6) != 0 && strncmp(endpoint, "tcp://", 6) != 0)
        return error_set(err, STATUS_USAGE, "\"%.200s\" is no endpoint; write tcp://HOST:PORT or ipc://PATH", endpoint);
    if (endpoint[0] == 't' && !is_port(endpoint))
        return error_set(err, STATUS_USAGE, "\"%.200s\" is no endpoint: the port is a number from 1 to 65535",
                         endpoint);
    if (strlen(endpoint) >= ENDPOINT_MAX || (endpoint[0] == 'i' && strlen(endpoint + 6) > IPC_PATH_MAX))
        return error_set(err, STATUS_USAGE, "%.200s: the path is longer than %d bytes; use a shorter folder name",
                         endpoint, IPC_PATH_MAX);
    return STATUS_OK;
}

/* zmq_bind() removes whatever stands at the path of an ipc endpoint: a file of somebody's, or the socket of a server that
 * runs. Only a socket that nobody listens on any more is ours to remove. */
Status endpoint_check_path(const char *endpoint, Error *err)
{
    const char *path = endpoint + strlen("ipc://");
    struct stat info;
    if (strncmp(endpoint, "ipc://", 6) != 0 || lstat(path, &info) < 0)
        return STATUS_OK;
    if (!S_ISSOCK(info.st_mode))
        return error_set(err, STATUS_USAGE, "cannot listen on %s: a file of that name exists; choose another path",
                         endpoint);
    struct sockaddr_un address = {.sun_family = AF_UNIX};
    snprintf(address.sun_path, sizeof address.sun_path, "%s", path);
    int fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (fd < 0)
        return error_set(err, STATUS_IO, "cannot open a socket: %s", strerror(errno));
    bool answered = connect(fd, (const struct sockaddr *)&address, sizeof address) == 0;
    close(fd);
    return answered ? error_set(err, STATUS_BUSY, "cannot listen on %s: another process does already", endpoint)
                    : STATUS_OK;
}
