#include "proto/visitors.h"

#include <stdlib.h>
#include <sys/resource.h>
#include <sys/socket.h>

#include <zmq.h>

#include "base/log.h"
#include "proto/monitor.h"

typedef enum Visitor { VISITOR_NONE, VISITOR_IN, VISITOR_TOO_MANY } Visitor;

struct Visitors {
    void *socket, *events;
    size_t max, count; /* those that are in */
    int64_t logged_ms;
    uint64_t turned_away; /* since the last line of the log */
    uint32_t newest;      /* descriptor among those that are too many, in this serve; for finding them */
    size_t files;
    uint8_t by_file[]; /* Visitor, by descriptor */
};

/* As many open files as may be; how many that is. */
static size_t raise_files(void)
{
    struct rlimit limit;
    if (getrlimit(RLIMIT_NOFILE, &limit) < 0)
        return 0;
    rlim_t wanted = limit.rlim_max < VISITORS_FILES_MAX ? limit.rlim_max : VISITORS_FILES_MAX;
    if (limit.rlim_cur < wanted) {
        limit.rlim_cur = wanted;
        if (setrlimit(RLIMIT_NOFILE, &limit) < 0)
            getrlimit(RLIMIT_NOFILE, &limit);
    }
    return limit.rlim_cur < VISITORS_FILES_MAX ? (size_t)limit.rlim_cur : VISITORS_FILES_MAX;
}

Status visitors_open(void *zmq, void *socket, Visitors **out, Error *err)
{
    size_t files = raise_files();
    Visitors *v = calloc(1, sizeof *v + files);
    if (!v)
        return error_set(err, STATUS_NO_MEMORY, "out of memory");
    v->socket = socket;
    v->files = files;
    v->max = files / 2 < VISITORS_MAX ? files / 2 : VISITORS_MAX;
    Status st = monitor_open(zmq, socket, ZMQ_EVENT_ACCEPTED | ZMQ_EVENT_DISCONNECTED, &v->events, err);
    if (st) {
        free(v);
        return st;
    }
    *out = v;
    return STATUS_OK;
}

void visitors_close(Visitors *v)
{
    if (!v)
        return;
    monitor_close(v->socket, v->events);
    free(v);
}

void *visitors_socket(const Visitors *v)
{
    return v->events;
}

size_t visitors_count(const Visitors *v)
{
    return v->count;
}

/* libzmq tells of an end before it closes the descriptor, and of who has it next afterwards, both from one thread. */
static void take_note(Visitors *v, int event, uint32_t file)
{
    if (file >= v->files)
        return;
    v->count -= v->by_file[file] == VISITOR_IN;
    v->by_file[file] = event != ZMQ_EVENT_ACCEPTED ? VISITOR_NONE : v->count < v->max ? VISITOR_IN : VISITOR_TOO_MANY;
    v->count += v->by_file[file] == VISITOR_IN;
    if (v->by_file[file] == VISITOR_TOO_MANY && file > v->newest)
        v->newest = file;
}

/* Only those that are still there after everything was heard: a descriptor may have another owner by now. */
static void turn_away(Visitors *v)
{
    for (uint32_t file = 0; file <= v->newest; file++)
        if (v->by_file[file] == VISITOR_TOO_MANY && shutdown((int)file, SHUT_RDWR) == 0)
            v->turned_away++;
    v->newest = 0;
}

void visitors_serve(Visitors *v, int64_t now_ms)
{
    uint32_t file;
    for (int event; (event = monitor_next(v->events, &file));)
        take_note(v, event, file);
    if (v->newest)
        turn_away(v);
    if (!v->turned_away || (v->logged_ms && now_ms - v->logged_ms < VISITORS_LOG_MS))
        return;
    log_event(LOG_WARN, "connections.turned_away", "count=%llu max=%zu", (unsigned long long)v->turned_away, v->max);
    v->logged_ms = now_ms;
    v->turned_away = 0;
}
