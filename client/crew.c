#define _POSIX_C_SOURCE 200809L
#include "client/crew.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "base/clock.h"
#include "base/file.h"
#include "proto/key.h"

/* SOCKET_PATH_MAX: sockaddr_un.sun_path without its NUL. */
enum { SOCKET_PATH_MAX = 107, PATH_BYTES = 4096, POLL_MS = 10, SERVERS = 2 };

struct Crew {
    CrewOptions options;
    int lock_fd;
    char *broker, *store, *database;
    Child *children; /* the broker, the store, the workers */
    size_t count;
    int64_t workers_end_ms;
};

/* "ipc://DATA/name" etc. in new memory; NULL: out of memory. */
static char *join(const char *before, const char *data, const char *after)
{
    Buffer b = {0};
    buffer_print(&b, "%s%s/%s", before, data, after);
    if (b.failed)
        buffer_fini(&b);
    return b.ptr;
}

static Status check_data(const char *data, Error *err)
{
    size_t socket_len = strlen(data) + strlen("/broker.sock");
    if (*data == '\0')
        return error_set(err, STATUS_USAGE, "--data: the folder's name is empty");
    if (socket_len > SOCKET_PATH_MAX)
        return error_set(err, STATUS_USAGE,
                         "--data: the folder's name has %zu bytes, but sockets inside it may have %d with their names; "
                         "choose a shorter one, or change into the folder above and name it from there",
                         strlen(data), SOCKET_PATH_MAX);
    return STATUS_OK;
}

static Status init_child(Crew *crew, const char *name, const char *const *args, Error *err)
{
    char log_path[PATH_BYTES];
    snprintf(log_path, sizeof log_path, "%s/log/%s.log", crew->options.data, name);
    return child_init(&crew->children[crew->count++], name, crew->options.program, log_path, args, err);
}

static Status init_children(Crew *crew, Error *err)
{
    char journal[PATH_BYTES];
    snprintf(journal, sizeof journal, "%s/broker", crew->options.data);
    unsetenv(KEY_ENV); /* its sockets are in the folder, and ask for no key */
    const char *const broker[] = {"depesche", "broker", "--data", journal, "--listen", crew->broker, NULL};
    const char *const store[] = {"depesche", "store", "--db", crew->database, "--listen", crew->store, NULL};
    const char *rules = crew->options.rules;
    const char *const worker[] = {
        "depesche", "worker", "--broker", crew->broker, "--store", crew->store, rules ? "--rules" : NULL, rules, NULL};
    Status st = init_child(crew, "broker", broker, err);
    if (!st)
        st = init_child(crew, "store", store, err);
    for (size_t i = 1; !st && i <= crew->options.workers; i++) {
        char name[CHILD_NAME_MAX];
        snprintf(name, sizeof name, "worker-%zu", i);
        st = init_child(crew, name, worker, err);
    }
    return st;
}

static Status init(Crew *crew, Error *err)
{
    const char *data = crew->options.data;
    crew->broker = join("ipc://", data, "broker.sock");
    crew->store = join("ipc://", data, "store.sock");
    crew->database = join("", data, "depesche.db");
    crew->children = calloc(crew->options.workers + SERVERS, sizeof *crew->children);
    char *logs = join("", data, "log");
    Status st = STATUS_OK;
    if (!crew->broker || !crew->store || !crew->database || !crew->children || !logs)
        st = error_set(err, STATUS_NO_MEMORY, "out of memory");
    if (!st)
        st = file_make_folder(logs, err);
    free(logs);
    if (!st)
        st = file_lock_folder(data, "run", &crew->lock_fd, err);
    return st ? st : init_children(crew, err);
}

Status crew_new(const CrewOptions *options, Crew **out, Error *err)
{
    Status st = check_data(options->data, err);
    if (st)
        return st;
    Crew *crew = calloc(1, sizeof *crew);
    if (!crew)
        return error_set(err, STATUS_NO_MEMORY, "out of memory");
    crew->options = *options;
    crew->lock_fd = -1;
    if ((st = init(crew, err))) {
        crew_free(crew);
        return st;
    }
    *out = crew;
    return STATUS_OK;
}

void crew_free(Crew *crew)
{
    if (!crew)
        return;
    for (size_t i = crew->count; i > 0; i--)
        child_fini(&crew->children[i - 1]);
    free(crew->children);
    free(crew->broker);
    free(crew->store);
    free(crew->database);
    if (crew->lock_fd >= 0)
        close(crew->lock_fd);
    free(crew);
}

const char *crew_broker(const Crew *crew)
{
    return crew->broker;
}

const char *crew_store(const Crew *crew)
{
    return crew->store;
}

const char *crew_database(const Crew *crew)
{
    return crew->database;
}

static Status start(Crew *crew, size_t from, size_t to, int64_t now_ms, Error *err)
{
    Status st = STATUS_OK;
    for (size_t i = from; !st && i < to; i++)
        st = child_start(&crew->children[i], now_ms, err);
    return st;
}

Status crew_start_servers(Crew *crew, int64_t now_ms, Error *err)
{
    return start(crew, 0, SERVERS, now_ms, err);
}

Status crew_start_workers(Crew *crew, int64_t now_ms, Error *err)
{
    return start(crew, SERVERS, crew->count, now_ms, err);
}

static void tell_end(const Crew *crew, const Child *child)
{
    if (!crew->options.tell)
        return;
    Buffer text = {0};
    buffer_print(&text, "%s ", child->name);
    child_describe_end(child, &text);
    buffer_str(&text, STR("; it is started again"));
    if (!text.failed)
        crew->options.tell(crew->options.user, text.ptr);
    buffer_fini(&text);
}

Status crew_tend(Crew *crew, int64_t now_ms, Error *err)
{
    for (size_t i = 0; i < crew->count; i++) {
        bool ended;
        Child *child = &crew->children[i];
        Status st = child_tend(child, now_ms, &ended, err);
        if (st)
            return st;
        if (ended && child->wanted)
            tell_end(crew, child);
    }
    return STATUS_OK;
}

void crew_end_workers(Crew *crew, int64_t now_ms)
{
    crew->workers_end_ms = now_ms + CREW_END_MS;
    for (size_t i = SERVERS; i < crew->count; i++)
        child_end(&crew->children[i]);
}

bool crew_workers_gone(Crew *crew, int64_t now_ms)
{
    bool gone = true;
    for (size_t i = SERVERS; i < crew->count; i++) {
        if (now_ms >= crew->workers_end_ms)
            child_kill(&crew->children[i]);
        gone = child_gone(&crew->children[i]) && gone;
    }
    return gone;
}

void crew_end_servers(Crew *crew)
{
    for (size_t i = 0; i < SERVERS; i++) {
        int64_t until_ms = clock_now_ms() + CREW_END_MS;
        child_end(&crew->children[i]);
        while (!child_gone(&crew->children[i]) && clock_now_ms() < until_ms)
            nanosleep(&(struct timespec){.tv_nsec = POLL_MS * 1000000L}, NULL);
        child_kill(&crew->children[i]);
    }
}
