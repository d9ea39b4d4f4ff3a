#include <stdio.h>
#include <unistd.h>

#include "base/clock.h"
#include "base/file.h"
#include "base/http.h"
#include "base/log.h"
#include "base/notify.h"
#include "base/options.h"
#include "base/stopper.h"
#include "broker/broker.h"
#include "broker/desk.h"
#include "broker/journal_sqlite.h"
#include "broker/metrics.h"

enum { WAIT_MS = 250, STOP_WAIT_MS = 20, STOP_MAX_MS = 2000, TRIES_MAX = 1000, LEASE_MIN_MS = 100, MIB_MAX = 1 << 26 };

typedef struct Settings {
    const char *metrics, *data, *listen, *keys, *log;
    bool insecure;
    uint64_t tries, articles_max, bytes_max_mib, keep_free_mib;
    int64_t lease_ms, keep_done_ms;
} Settings;

/* All that the process owns; ended in reverse order. */
typedef struct Process {
    int lock_fd, stop_fd;
    LinkContext *context;
    Link *link;
    Journal *journal;
    Http *http;
    Desk *desk;
    Notify notify;
} Process;

static Status check_settings(const Settings *s, Error *err)
{
    if (!s->data)
        return error_set(err, STATUS_USAGE, "--data is missing; name the folder of the journal: --data DIR");
    if (s->lease_ms < LEASE_MIN_MS)
        return error_set(err, STATUS_USAGE, "--lease is shorter than %d ms", LEASE_MIN_MS);
    if (!log_open("broker", s->log))
        return error_set(err, STATUS_USAGE, "--log: \"%.40s\" is none of error, warn, info, debug", s->log);
    return STATUS_OK;
}

static void print_metrics(void *process, Buffer *out)
{
    broker_metrics_print(((const Process *)process)->desk, out);
}

static const char *why_unready(void *process)
{
    return broker_metrics_unready(((const Process *)process)->desk);
}

/* The lock comes before the journal, and the signals before ZeroMQ's threads, which inherit their mask. The journal is
 * read before the endpoint opens, so that whoever connects is answered. */
static Status start(Process *p, const Settings *s, Error *err)
{
    DeskConfig config = {.tries = (uint32_t)s->tries,
                         .lease_ms = s->lease_ms,
                         .articles_max = s->articles_max,
                         .bytes_max = s->bytes_max_mib << 20,
                         .keep_done_ms = s->keep_done_ms};
    const HttpPages pages = {print_metrics, why_unready, p};
    Status st;
    if ((st = file_make_folder(s->data, err)) || (st = file_lock_folder(s->data, "broker", &p->lock_fd, err)) ||
        (st = stopper_open(&p->stop_fd, err)) || (st = journal_sqlite_open(s->data, 0, &p->journal, err)) ||
        (st = link_context_new(&p->context, err)) || (st = link_context_guard(p->context, s->keys, err)) ||
        (st = link_bind(p->context, s->listen, s->insecure, &p->link, err)) ||
        (st = desk_new(&config, p->journal, p->link, clock_now_ms(), &p->desk, err)) ||
        (st = http_listen(s->metrics, s->insecure, &pages, &p->http, err)))
        return st;
    journal_sqlite_keep_free(p->journal, s->keep_free_mib << 20);
    JournalCounts c = p->journal->ops->counts(p->journal);
    log_event(LOG_INFO, "broker.listening", "endpoint=%s metrics=%s ready=%llu done=%llu buried=%llu",
              link_endpoint(p->link), p->http ? http_address(p->http) : "off", (unsigned long long)c.ready,
              (unsigned long long)c.done, (unsigned long long)c.buried);
    notify_say(&p->notify, "READY=1");
    return STATUS_OK;
}

/* Until a signal, and then until the workers have answered GOODBYE, two seconds have passed, or a second signal. */
static Status loop(Process *p, Error *err)
{
    int64_t stop_at_ms = 0; /* 0: not stopping */
    for (;;) {
        bool more = false, readable;
        Status st = desk_round(p->desk, clock_now_ms(), clock_wall_ms(), &more, err);
        if (st)
            return st;
        notify_alive(&p->notify, clock_now_ms());
        if (stop_at_ms && (desk_settled(p->desk) || clock_now_ms() >= stop_at_ms))
            return STATUS_OK;
        int64_t wait_ms = more ? 0 : stop_at_ms ? STOP_WAIT_MS : WAIT_MS;
        wait_ms = notify_patience_ms(&p->notify, clock_now_ms(), wait_ms);
        const int fds[] = {p->stop_fd, http_fd(p->http)};
        bool ready[2] = {false, false};
        if ((st = link_wait(&p->link, 1, &readable, fds, p->http ? 2 : 1, ready, http_patience_ms(p->http, wait_ms))))
            return error_set(err, st, "cannot wait for messages");
        http_run(p->http);
        int number = ready[0] ? stopper_take(p->stop_fd) : 0;
        if (!number)
            continue;
        log_event(LOG_INFO, "broker.stopping", "signal=%d", number);
        notify_say(&p->notify, "STOPPING=1");
        if (stop_at_ms)
            return STATUS_OK;
        stop_at_ms = clock_now_ms() + STOP_MAX_MS;
        desk_stop(p->desk);
    }
}

static void end(Process *p)
{
    http_free(p->http);
    desk_free(p->desk);
    link_free(p->link);
    link_context_free(p->context);
    if (p->journal)
        p->journal->ops->close(p->journal);
    if (p->stop_fd >= 0)
        close(p->stop_fd);
    if (p->lock_fd >= 0)
        close(p->lock_fd);
    notify_close(&p->notify);
}

int broker_main(int argc, char **argv)
{
    Settings s = {.listen = "tcp://127.0.0.1:5570",
                  .tries = DESK_TRIES,
                  .lease_ms = DESK_LEASE_MS,
                  .articles_max = DESK_ARTICLES_MAX,
                  .bytes_max_mib = DESK_BYTES_MAX >> 20};
    const Option options[] = {
        {"data", 0, OPTION_TEXT, &s.data, "DIR", "folder of the journal, made if it is not there", NULL, 0, 0},
        {"listen", 0, OPTION_TEXT, &s.listen, "EP", "ipc://PATH or tcp://HOST:PORT [tcp://127.0.0.1:5570]", NULL, 0, 0},
        {"keys", 0, OPTION_TEXT, &s.keys, "DIR", "admit only keys of this folder; see depesche keys [anybody]", NULL, 0,
         0},
        {"insecure", 0, OPTION_FLAG, &s.insecure, NULL, "let other machines connect without keys", NULL, 0, 0},
        {"tries", 0, OPTION_COUNT, &s.tries, "N", "bury an article after so many [5]", NULL, 1, TRIES_MAX},
        {"lease", 0, OPTION_SECONDS, &s.lease_ms, "DURATION", "time for an article, and 1s per 64 KiB [30s]", NULL, 0,
         0},
        {"max-articles", 0, OPTION_COUNT, &s.articles_max, "N", "that wait; more are asked to come later [10000000]",
         NULL, 1, DESK_ARTICLES_MAX},
        {"max-mib", 0, OPTION_COUNT, &s.bytes_max_mib, "N", "MiB of articles that wait, likewise [65536]", NULL, 1,
         MIB_MAX},
        {"keep-free", 0, OPTION_COUNT, &s.keep_free_mib, "MIB", "of the disk [an eighth of it, at most 64]", NULL, 1,
         MIB_MAX},
        {"keep-done", 0, OPTION_SECONDS, &s.keep_done_ms, "DURATION",
         "forget articles that are done so long after feeding [never]", NULL, 0, 0},
        {"metrics", 0, OPTION_TEXT, &s.metrics, "ADDRESS:PORT", "tell Prometheus and health checks over HTTP [off]",
         NULL, 0, 0},
        {"log", 0, OPTION_TEXT, &s.log, "LEVEL", "error, warn, info or debug [info]", NULL, 0, 0},
    };
    const Command command = {
        .name = "broker",
        .summary = "takes articles in, keeps them safe, hands them to workers",
        .usage = "depesche broker --data DIR [--listen EP] [--keys DIR] [--tries N] [--lease DURATION]",
        .details =
            "Nothing is accepted before it is on disk, and nothing is forgotten before the store has its facts.\n"
            "SIGTERM ends it; what workers still had is ready again at the next start.",
        .examples =
            "  depesche broker --data /var/lib/depesche      # listens on tcp://127.0.0.1:5570\n"
            "  depesche broker --data d --listen ipc://d/broker.sock   # for processes of this machine\n"
            "  depesche broker --data d --listen tcp://10.0.0.5:5570 --keys k   # for other machines that hold a key\n"
            "  depesche broker --data d --tries 2 --lease 5m # long articles, few tries",
        .options = options,
        .option_count = sizeof options / sizeof *options,
    };
    Error err = {0};
    char **operands;
    int count;
    Status st = options_parse(&command, argc, argv, &operands, &count, &err);
    if (st == STATUS_EMPTY)
        return 0;
    if (st || check_settings(&s, &err))
        return options_fail(&command, &err);
    Process p = {.lock_fd = -1, .stop_fd = -1};
    notify_open(&p.notify);
    if (!(st = start(&p, &s, &err)))
        st = loop(&p, &err);
    end(&p);
    if (st)
        return options_fail(&command, &err);
    log_event(LOG_INFO, "broker.ended", "status=0");
    return 0;
}
