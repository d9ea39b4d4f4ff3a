#include "worker/worker.h"

#include <stdio.h>
#include <unistd.h>

#include "base/log.h"
#include "base/options.h"
#include "base/stopper.h"
#include "proto/key.h"
#include "worker/loop.h"
#include "worker/rules_path.h"

typedef struct WorkerOptions {
    const char *broker, *store, *key, *rules, *log;
    uint64_t credit, credit_mib;
    const char *metrics;
    bool insecure;
    bool no_watch;
} WorkerOptions;

static void print_metrics(void *metrics, Buffer *out)
{
    worker_metrics_print(metrics, out);
}

static const char *why_unready(void *metrics)
{
    return worker_metrics_unready(metrics);
}

static Status run(const WorkerOptions *o, Error *err)
{
    char rules[RULES_PATH_MAX];
    Rulebook book = {0};
    WorkerMetrics metrics = {0};
    const HttpPages pages = {print_metrics, why_unready, &metrics};
    Http *http = NULL;
    int stop_fd = -1;
    Status st = rules_path_find(o->rules, rules, err);
    if (!st)
        st = stopper_open(&stop_fd, err);
    if (!st)
        st = stopper_add_hangup(stop_fd, err);
    if (!st)
        st = rulebook_open(rules, &book, err);
    if (!st)
        st = http_listen(o->metrics, o->insecure, &pages, &http, err);
    if (!st) {
        Str version = engine_version(book.engine);
        log_event(LOG_INFO, "worker.started", "broker=%s store=%s metrics=%s rules=%s version=%.*s", o->broker,
                  o->store, http ? http_address(http) : "off", rules, STR_ARG(version));
        const LoopOptions loop = {.broker = o->broker,
                                  .store = o->store,
                                  .key = o->key,
                                  .rules = &book,
                                  .metrics = &metrics,
                                  .http = http,
                                  .credit_articles = (uint32_t)o->credit,
                                  .credit_bytes = o->credit_mib * 1024 * 1024,
                                  .build = DEPESCHE_VERSION,
                                  .watch = !o->no_watch};
        st = loop_run(&loop, stop_fd, err);
    }
    http_free(http);
    rulebook_fini(&book);
    if (stop_fd >= 0)
        close(stop_fd);
    return st;
}

int worker_main(int argc, char **argv)
{
    WorkerOptions o = {
        .broker = "tcp://127.0.0.1:5570", .store = "tcp://127.0.0.1:5580", .credit = 32, .credit_mib = 16};
    const Option options[] = {
        {"broker", 0, OPTION_TEXT, &o.broker, "EP", "the broker's endpoint [tcp://127.0.0.1:5570]", "DEPESCHE_BROKER",
         0, 0},
        {"store", 0, OPTION_TEXT, &o.store, "EP", "the store's endpoint [tcp://127.0.0.1:5580]", "DEPESCHE_STORE", 0,
         0},
        {"key", 0, OPTION_TEXT, &o.key, "FILE", "key for servers that admit by keys; see depesche keys", KEY_ENV, 0, 0},
        {"rules", 0, OPTION_TEXT, &o.rules, "DIR", "rule pack [the one installed]", NULL, 0, 0},
        {"credit", 0, OPTION_COUNT, &o.credit, "N", "articles held at a time [32]", NULL, 1, HELD_MAX},
        {"credit-mib", 0, OPTION_COUNT, &o.credit_mib, "N", "MiB of articles held at a time [16]", NULL, 1, 1024},
        {"no-watch", 0, OPTION_FLAG, &o.no_watch, NULL, "load a changed pack on SIGHUP only", NULL, 0, 0},
        {"metrics", 0, OPTION_TEXT, &o.metrics, "ADDRESS:PORT", "tell Prometheus and health checks over HTTP [off]",
         NULL, 0, 0},
        {"insecure", 0, OPTION_FLAG, &o.insecure, NULL, "let other machines read the metrics", NULL, 0, 0},
        {"log", 0, OPTION_TEXT, &o.log, "LEVEL", "error, warn, info or debug [info]", NULL, 0, 0},
    };
    const Command command = {
        "worker",
        "extract facts from the broker's articles",
        "depesche worker [--broker EP] [--store EP] [--rules DIR]",
        "Start as many as wanted, on any host, at any time. A worker holds an article until the store has\n"
        "confirmed its facts, so it may be killed at any moment: nothing is lost and nothing counted twice.\n"
        "A changed rule pack is loaded between two articles, by itself or on SIGHUP; one with a mistake is told in "
        "the\n"
        "log and not used.",
        "  depesche worker                                   # beside broker and store on this machine\n"
        "  depesche worker --broker tcp://10.0.0.5:5570 --store tcp://10.0.0.5:5580\n"
        "  depesche worker --rules ./rules/de --log debug    # with a pack of your own",
        options,
        sizeof options / sizeof *options,
        0,
        0,
    };
    char **operands;
    int count;
    Error err = {0};
    Status st = options_parse(&command, argc, argv, &operands, &count, &err);
    if (st == STATUS_EMPTY)
        return 0;
    if (!st && !log_open("worker", o.log))
        st = error_set(&err, STATUS_USAGE, "--log: \"%s\" is not error, warn, info or debug", o.log);
    if (!st)
        st = run(&o, &err);
    return st ? options_fail(&command, &err) : 0;
}
