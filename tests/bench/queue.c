#define _GNU_SOURCE
#include "tests/bench/bench.h"

#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "base/clock.h"
#include "client/ask.h"
#include "proto/codec.h"
#include "tests/bench/floor.h"
#include "tests/bench/forward.h"

/* What a feeder and workers that do nothing but confirm get through a broker: the work that queue_peers.c gives to other
 * queues. Articles are confirmed as a worker does after the store has them. */

enum {
    CONSUMERS_MAX = 16,
    CREDIT_ARTICLES = 256,
    CREDIT_BYTES = 64 * 1024 * 1024,
    WAIT_MS = 50,
    POLL_MS = 5, /* how often the broker is asked how many are done */
    SILENCE_S = 30,
    ARENA_MAX = 64 * 1024 * 1024,
    PATH_BYTES = 4200,
    WORKER_NAME_BYTES = 16,
};

/* One for each thread; what several share is in Queue. */
typedef struct Party {
    struct Queue *queue;
    int number;
    LinkContext *context;
    Link *link;
    Arena arena;
    Error error;
} Party;

typedef struct Queue {
    const BenchOptions *options;
    char endpoint[64];
    char *text; /* of every article, NUL-terminated */
    pid_t broker;
    atomic_bool over;
    double put_s; /* when the last article was confirmed to the feeder */
    Party feeder, consumers[CONSUMERS_MAX], asker;
} Queue;

/* ---- the broker ---------------------------------------------------------------------------------------------------- */

/* A port that nobody listens on now. */
static Status find_port(char endpoint[64], Error *err)
{
    struct sockaddr_in address = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    socklen_t size = sizeof address;
    int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    bool found = fd >= 0 && bind(fd, (struct sockaddr *)&address, size) == 0 &&
                 getsockname(fd, (struct sockaddr *)&address, &size) == 0;
    int reason = errno;
    if (fd >= 0)
        close(fd);
    if (!found)
        return error_set(err, STATUS_IO, "no port to listen on: %s", strerror(reason));
    snprintf(endpoint, 64, "tcp://127.0.0.1:%d", ntohs(address.sin_port));
    return STATUS_OK;
}

static Status start_broker(Queue *q, const char *folder, Error *err)
{
    char data[PATH_BYTES], log[PATH_BYTES];
    snprintf(data, sizeof data, "%.4000s/broker", folder);
    snprintf(log, sizeof log, "%.4000s/broker.log", folder);
    Status st = find_port(q->endpoint, err);
    if (st)
        return st;
    q->broker = fork();
    if (q->broker < 0)
        return error_set(err, STATUS_IO, "fork: %s", strerror(errno));
    if (q->broker == 0) {
        int out = open(log, O_WRONLY | O_CREAT | O_CLOEXEC, 0600);
        if (out >= 0)
            dup2(out, STDERR_FILENO);
        execl("/proc/self/exe", "depesche", "broker", "--data", data, "--listen", q->endpoint, (char *)NULL);
        _exit(127);
    }
    return STATUS_OK;
}

static void stop_broker(Queue *q)
{
    if (q->broker > 0) {
        kill(q->broker, SIGTERM);
        waitpid(q->broker, NULL, 0);
    }
}

/* ---- parties ------------------------------------------------------------------------------------------------------- */

static Status join(Party *p, Queue *q, int number, Error *err)
{
    p->queue = q;
    p->number = number;
    arena_init(&p->arena, ARENA_MAX);
    Status st = link_context_new(&p->context, err);
    return st ? st : link_connect(p->context, q->endpoint, &p->link, err);
}

static void leave(Party *p)
{
    link_free(p->link);
    link_context_free(p->context);
    arena_fini(&p->arena);
}

/* The next message within WAIT_MS; STATUS_EMPTY: none. */
static Status next(Party *p, LinkMessage *m)
{
    bool ready;
    Status st = link_receive(p->link, m, &p->error);
    if (st == STATUS_EMPTY && !(st = link_wait(&p->link, 1, &ready, NULL, 0, NULL, WAIT_MS)))
        st = link_receive(p->link, m, &p->error);
    arena_reset(&p->arena);
    return st;
}

/* ---- the feeder ---------------------------------------------------------------------------------------------------- */

static Status feed_one(Party *p, uint64_t number, Buffer *bytes)
{
    char id[32];
    PbArticle article = PB_INIT(ARTICLE);
    snprintf(id, sizeof id, "bench-%llu", (unsigned long long)number);
    article.id = id;
    article.text = p->queue->text;
    buffer_clear(bytes);
    if (!buffer_reserve(bytes, protobuf_c_message_get_packed_size(&article.base)))
        return error_set(&p->error, STATUS_NO_MEMORY, "out of memory");
    bytes->len = protobuf_c_message_pack(&article.base, (uint8_t *)bytes->ptr);
    PbFeed feed = PB_INIT(FEED);
    feed.request = number + 1;
    feed.batch = true;
    feed.article = (ProtobufCBinaryData){bytes->len, (uint8_t *)bytes->ptr};
    return link_send_message(p->link, (Peer){0}, VERB_FEED, &feed.base);
}

static Status take_fed(Party *p, const LinkMessage *m, uint64_t *confirmed)
{
    PbFed *fed;
    Status st = m->verb == VERB_FED
                    ? codec_unpack_fed(m->body, &p->arena, &fed, &p->error)
                    : error_set(&p->error, STATUS_MALFORMED, "the broker answers FEED with verb %d", (int)m->verb);
    if (st)
        return st;
    if (fed->outcome != PB_FEED(ACCEPTED))
        return error_set(&p->error, STATUS_FULL, "the broker does not accept an article (%d); is the disk full?",
                         (int)fed->outcome);
    ++*confirmed;
    return STATUS_OK;
}

static void *feed(void *party)
{
    Party *p = party;
    const BenchOptions *o = p->queue->options;
    Buffer bytes = {0};
    uint64_t sent = 0, confirmed = 0;
    Status st = STATUS_OK;
    while (!st && confirmed < o->count && !p->queue->over) {
        while (!st && sent < o->count && sent - confirmed < o->window)
            if (!(st = feed_one(p, sent, &bytes)))
                sent++;
        LinkMessage m;
        if (!st && (st = next(p, &m)) == STATUS_EMPTY)
            st = STATUS_OK;
        else if (!st)
            st = take_fed(p, &m, &confirmed);
    }
    p->queue->put_s = bench_seconds();
    p->error.status = st;
    buffer_fini(&bytes);
    return NULL;
}

/* ---- consumers ----------------------------------------------------------------------------------------------------- */

static Status introduce(Party *p)
{
    uint8_t name[WORKER_NAME_BYTES] = {(uint8_t)p->number};
    char build[] = DEPESCHE_VERSION, rules[] = "bench";
    PbReady ready = PB_INIT(READY);
    ready.worker = (ProtobufCBinaryData){sizeof name, name};
    ready.build = build;
    ready.rules_version = rules;
    ready.credit_articles = CREDIT_ARTICLES;
    ready.credit_bytes = CREDIT_BYTES;
    ready.batch = true;
    return link_send_message(p->link, (Peer){0}, VERB_READY, &ready.base);
}

static Status confirm(Party *p, Str body)
{
    PbJob *job;
    Status st = codec_unpack_job(body, &p->arena, &job, &p->error);
    if (st)
        return st;
    PbDone done = PB_INIT(DONE);
    done.job = job->job;
    done.attempt = job->attempt;
    done.key = job->key;
    return link_send_message(p->link, (Peer){0}, VERB_DONE, &done.base);
}

static void *consume(void *party)
{
    Party *p = party;
    Status st = introduce(p);
    while (!st && !p->queue->over) {
        LinkMessage m;
        if ((st = next(p, &m)) == STATUS_EMPTY)
            st = STATUS_OK;
        else if (!st && m.verb == VERB_JOB)
            st = confirm(p, m.body);
    }
    p->error.status = st;
    return NULL;
}

/* ---- the run ------------------------------------------------------------------------------------------------------- */

/* Until the broker says that `done` articles are: what it says is committed. */
static Status wait_done(Queue *q, uint64_t done, Error *err)
{
    Ask ask;
    Status st = ask_init(&ask, q->asker.context, ASK_BROKER, q->endpoint, err);
    double heard_s = bench_seconds();
    uint64_t last = 0;
    while (!st) {
        struct timespec pause = {.tv_nsec = POLL_MS * 1000000L};
        ask_send(&ask, clock_now_ms());
        nanosleep(&pause, NULL);
        if ((st = ask_receive(&ask, err)) == STATUS_EMPTY)
            st = STATUS_OK;
        if (!st && ask.state && ask.state->broker->done >= done)
            break;
        if (ask.state && ask.state->broker->done > last) {
            last = ask.state->broker->done;
            heard_s = bench_seconds();
        }
        if (!st && bench_seconds() - heard_s > SILENCE_S)
            st = error_set(err, STATUS_TIMEOUT, "nothing was done for %d s; %llu of %llu articles are", SILENCE_S,
                           (unsigned long long)last, (unsigned long long)done);
    }
    ask_fini(&ask);
    return st;
}

static Status run_threads(Queue *q, double *put_s, double *total_s, Error *err)
{
    pthread_t threads[CONSUMERS_MAX + 1];
    size_t count = (size_t)q->options->consumers, started = 0;
    double begun_s = bench_seconds();
    bool ok = pthread_create(&threads[started++], NULL, feed, &q->feeder) == 0;
    for (size_t i = 0; ok && i < count; i++)
        ok = pthread_create(&threads[started++], NULL, consume, &q->consumers[i]) == 0;
    Status st = ok ? wait_done(q, q->options->count, err) : error_set(err, STATUS_IO, "no thread can be started");
    double done_s = bench_seconds();
    q->over = true;
    for (size_t i = 0; i < started - !ok; i++)
        pthread_join(threads[i], NULL);
    for (size_t i = 0; i <= count && !st; i++) {
        const Error *wrong = i ? &q->consumers[i - 1].error : &q->feeder.error;
        if (wrong->status)
            st = error_set(err, wrong->status, "%s", wrong->text);
    }
    *put_s = q->put_s - begun_s;
    *total_s = (done_s > q->put_s ? done_s : q->put_s) - begun_s;
    return st;
}

/* What the broker has computed so far. */
static double broker_cpu_seconds(const Queue *q)
{
    clockid_t clock;
    struct timespec t;
    if (clock_getcpuclockid(q->broker, &clock) || clock_gettime(clock, &t))
        return 0;
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

/* Wall clock, and processor time of all who take part. */
typedef struct Cost {
    double s, cpu_s;
} Cost;

static void print(const BenchOptions *o, double put_s, Cost all, double broker_cpu_s, Cost forwarded, Cost committed)
{
    double total_s = all.s;
    if (o->json) {
        printf("{\"system\":\"depesche\",\"count\":%llu,\"size\":%llu,\"window\":%llu,\"put_s\":%.3f,\"total_s\":%.3f,"
               "\"puts_per_s\":%.0f,\"done_per_s\":%.0f}\n",
               (unsigned long long)o->count, (unsigned long long)o->size, (unsigned long long)o->window, put_s, total_s,
               (double)o->count / put_s, (double)o->count / total_s);
        return;
    }
    uint64_t n = o->count, bytes = o->count * o->size;
    const BenchLine lines[] = {{"queue: fed, handed out, confirmed", n, bytes, total_s, all.cpu_s},
                               {"  of that the broker", n, bytes, total_s, broker_cpu_s},
                               {"  of that until all were accepted", n, bytes, put_s, 0},
                               {"floor: forwarded by ZeroMQ, nothing else", n, bytes, forwarded.s, forwarded.cpu_s},
                               {"floor: SQLite commits of a window each", n, bytes, committed.s, committed.cpu_s}};
    bench_print("queue", lines, sizeof lines / sizeof *lines, false);
}

static Status measure(Queue *q, const Corpus *corpus, const char *folder, Error *err)
{
    const BenchOptions *o = q->options;
    char floor_db[PATH_BYTES];
    snprintf(floor_db, sizeof floor_db, "%.4000s/floor.db", folder);
    Status st = start_broker(q, folder, err);
    if (st || (st = join(&q->asker, q, 0, err)) || (st = join(&q->feeder, q, 0, err)))
        return st;
    for (uint64_t i = 0; i < o->consumers && !st; i++)
        st = join(&q->consumers[i], q, (int)i + 1, err);
    double put_s, broker_cpu_s;
    Cost all, forwarded = {0}, committed = {0};
    if (st || (st = wait_done(q, 0, err)))
        return st;
    double own_s = bench_cpu_seconds(), broker_s = broker_cpu_seconds(q);
    if ((st = run_threads(q, &put_s, &all.s, err)))
        return st;
    broker_cpu_s = broker_cpu_seconds(q) - broker_s;
    all.cpu_s = bench_cpu_seconds() - own_s + broker_cpu_s;
    if (!o->json) {
        if ((st = forward_articles(o, &forwarded.s, &forwarded.cpu_s, err)))
            return st;
        committed = (Cost){bench_seconds(), bench_cpu_seconds()};
        if ((st = floor_commits(corpus, o->count, o->window, floor_db, err)))
            return st;
        committed = (Cost){bench_seconds() - committed.s, bench_cpu_seconds() - committed.cpu_s};
    }
    print(o, put_s, all, broker_cpu_s, forwarded, committed);
    return STATUS_OK;
}

Status bench_queue(const BenchOptions *o, const Corpus *corpus, Error *err)
{
    char folder[BENCH_FOLDER_MAX];
    Status st = bench_make_folder(o, folder, err);
    if (st)
        return st;
    Queue *q = calloc(1, sizeof *q);
    if (q)
        q->text = malloc((size_t)o->size + 1);
    if (!q || !q->text) {
        free(q);
        bench_remove_folder(folder);
        return error_set(err, STATUS_NO_MEMORY, "out of memory");
    }
    q->options = o;
    for (size_t i = 0; i < o->size; i++)
        q->text[i] = (char)('a' + i % 26);
    q->text[o->size] = '\0';
    st = measure(q, corpus, folder, err);
    q->over = true;
    leave(&q->feeder);
    leave(&q->asker);
    for (uint64_t i = 0; i < o->consumers; i++)
        leave(&q->consumers[i]);
    stop_broker(q);
    bench_remove_folder(folder);
    free(q->text);
    free(q);
    return st;
}
