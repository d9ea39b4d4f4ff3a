#define _POSIX_C_SOURCE 200809L
#include "store/store.h"

#include <stdlib.h>
#include <unistd.h>

#include "base/clock.h"
#include "base/http.h"
#include "base/log.h"
#include "base/notify.h"
#include "base/options.h"
#include "base/stopper.h"
#include "proto/link.h"

#include "store/claim.h"
#include "store/metrics.h"
#include "store/serve.h"
#include "store/sink_sqlite.h"

#define KEEP_NAMES_MS ((int64_t)90 * 24 * 60 * 60 * 1000)

typedef struct Settings {
    const char *metrics, *db, *listen, *keys, *level;
    bool insecure;
    int64_t keep_facts_ms, keep_names_ms;
} Settings;

static void print_metrics(void *serve, Buffer *out)
{
    store_metrics_print(*(Serve **)serve, out);
}

static const char *why_unready(void *serve)
{
    return serve_report(*(Serve **)serve).trouble;
}

/* A round that has begun is finished: what it has taken is committed and confirmed. */
static Status run(Serve *serve, Link *link, Http *http, int stopper, Notify *notify, Error *err)
{
    for (;;) {
        bool link_ready, ready[2] = {false, false};
        const int fds[] = {stopper, http_fd(http)};
        int64_t now_ms = clock_now_ms();
        int64_t wait_ms = notify_patience_ms(notify, now_ms, serve_patience_ms(serve, now_ms));
        Status st = link_wait(&link, 1, &link_ready, fds, http ? 2 : 1, ready, http_patience_ms(http, wait_ms));
        if (st)
            return error_set(err, st, "waiting for messages failed");
        if ((st = serve_round(serve, clock_now_ms(), clock_wall_ms(), err)))
            return st;
        http_run(http);
        notify_alive(notify, clock_now_ms());
        if (ready[0] && stopper_take(stopper)) {
            notify_say(notify, "STOPPING=1");
            return STATUS_OK;
        }
    }
}

static Status serve_file(const Settings *settings, Error *err)
{
    int lock = -1, stopper = -1;
    LinkContext *context = NULL;
    char *file = NULL;
    Sink *sink = NULL;
    Link *link = NULL;
    Serve *serve = NULL;
    Http *http = NULL;
    const ServeConfig config = {settings->keep_facts_ms, settings->keep_names_ms};
    const HttpPages pages = {print_metrics, why_unready, &serve};
    Notify notify;
    Status st;
    notify_open(&notify);
    if ((st = claim_take(settings->db, &file, &lock, err)) || (st = sink_sqlite_open(file, &sink, err)) ||
        (st = stopper_open(&stopper, err)) || (st = link_context_new(&context, err)) ||
        (st = link_context_guard(context, settings->keys, err)) ||
        (st = link_bind(context, settings->listen, settings->insecure, &link, err)) ||
        (st = serve_new(&config, link, sink, clock_now_ms(), clock_wall_ms(), &serve, err)) ||
        (st = http_listen(settings->metrics, settings->insecure, &pages, &http, err)))
        goto done;
    log_event(LOG_INFO, "store.listening", "endpoint=%s metrics=%s db=%s head=%llu", link_endpoint(link),
              http ? http_address(http) : "off", log_quote(str_of(file)), (unsigned long long)sink_head(sink));
    notify_say(&notify, "READY=1");
    if (!(st = run(serve, link, http, stopper, &notify, err)))
        log_event(LOG_INFO, "store.stopped", "head=%llu", (unsigned long long)sink_head(sink));
done:
    http_free(http);
    serve_free(serve);
    link_free(link);
    link_context_free(context);
    sink_close(sink);
    if (stopper >= 0)
        close(stopper);
    if (lock >= 0)
        close(lock);
    free(file);
    notify_close(&notify);
    return st;
}

int store_main(int argc, char **argv)
{
    Settings settings = {.listen = "tcp://127.0.0.1:5580", .keep_names_ms = KEEP_NAMES_MS};
    const Option options[] = {
        {.name = "db",
         .type = OPTION_TEXT,
         .value = &settings.db,
         .argument = "FILE",
         .help = "the database, made where it does not exist (required)"},
        {.name = "listen",
         .type = OPTION_TEXT,
         .value = &settings.listen,
         .argument = "EP",
         .help = "where workers and followers connect [tcp://127.0.0.1:5580]"},
        {.name = "keys",
         .type = OPTION_TEXT,
         .value = &settings.keys,
         .argument = "DIR",
         .help = "admit only keys of this folder; see depesche keys [anybody]"},
        {.name = "insecure",
         .type = OPTION_FLAG,
         .value = &settings.insecure,
         .help = "let other machines connect without keys"},
        {.name = "keep-facts",
         .type = OPTION_SECONDS,
         .value = &settings.keep_facts_ms,
         .argument = "DURATION",
         .help = "delete facts so long after they were stored [never]"},
        {.name = "keep-subscriptions",
         .type = OPTION_SECONDS,
         .value = &settings.keep_names_ms,
         .argument = "DURATION",
         .help = "forget named ones so long after they were last followed; 0: never [90d]"},
        {.name = "metrics",
         .type = OPTION_TEXT,
         .value = &settings.metrics,
         .argument = "ADDRESS:PORT",
         .help = "tell Prometheus and health checks over HTTP [off]"},
        {.name = "log",
         .type = OPTION_TEXT,
         .value = &settings.level,
         .argument = "LEVEL",
         .help = "error, warn, info or debug [info]"},
    };
    const Command command = {
        .name = "store",
        .summary = "keep the facts and give the stream of them",
        .usage = "depesche store --db FILE [--listen EP] [--keys DIR] [--log LEVEL]",
        .details = "Ends on SIGTERM or SIGINT. The file may be read at any time, but written by nobody else:\n"
                   "sqlite3 -readonly FILE. docs/SCHEMA.md describes its tables.",
        .examples = "  depesche store --db data/depesche.db                              # on this machine\n"
                    "  depesche store --db d.db --listen ipc:///run/depesche/store.sock  # on a local socket\n"
                    "  depesche store --db d.db --listen tcp://10.0.0.5:5580 --keys keys # for other machines",
        .options = options,
        .option_count = sizeof options / sizeof *options,
    };
    Error err = {0};
    char **operands;
    int count;
    Status st = options_parse(&command, argc, argv, &operands, &count, &err);
    if (st == STATUS_EMPTY)
        return 0;
    if (!st && !settings.db)
        st = error_set(&err, STATUS_USAGE, "--db is missing; name the database: --db FILE");
    if (!st && !log_open("store", settings.level))
        st = error_set(&err, STATUS_USAGE, "--log: there is error, warn, info and debug");
    if (!st)
        st = serve_file(&settings, &err);
    return st ? options_fail(&command, &err) : 0;
}
