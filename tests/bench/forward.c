#include "tests/bench/forward.h"

#include <pthread.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>

#include "proto/limits.h"
#include "proto/link.h"

enum { WAIT_MS = 20, CONFIRMATION_BYTES = 24 /* about that of DONE and FED */ };

typedef struct Forward {
    const BenchOptions *options;
    LinkContext *context;
    Link *server, *feeder, *consumer;
    Peer from, to;
    char *article;
    atomic_bool over;
    Error error; /* of the middle */
} Forward;

/* ---- in the middle ------------------------------------------------------------------------------------------------- */

/* What has come for one side and goes to it in one batch. */
typedef struct Heap {
    LinkPart parts[LIMIT_BATCH_PARTS];
    size_t count;
    Buffer bytes; /* of room for all of them, so that it does not move */
} Heap;

static Status send_heap(Forward *f, Heap *h, Peer to)
{
    Status st = h->count ? link_send_parts(f->server, to, h->parts, h->count) : STATUS_OK;
    if (st == STATUS_BUSY)
        return STATUS_OK; /* with the next */
    h->count = 0;
    buffer_clear(&h->bytes);
    return st;
}

static Status pass_on(Forward *f, Heap *h, Peer to, Verb verb, Str body)
{
    char *at = h->bytes.ptr + h->bytes.len;
    memcpy(at, body.ptr, body.len);
    h->bytes.len += body.len;
    h->parts[h->count++] = (LinkPart){verb, {at, body.len}};
    return h->count == LIMIT_BATCH_PARTS ? send_heap(f, h, to) : STATUS_OK;
}

static Status forward_all(Forward *f, Heap *jobs, Heap *answers)
{
    LinkMessage m;
    Status st;
    while (jobs->count < LIMIT_BATCH_PARTS && answers->count < LIMIT_BATCH_PARTS &&
           !(st = link_receive(f->server, &m, &f->error))) {
        if (m.verb == VERB_FEED) {
            f->from = m.peer;
            st = pass_on(f, jobs, f->to, VERB_JOB, m.body);
        } else if (m.verb == VERB_DONE)
            st = pass_on(f, answers, f->from, VERB_FED, m.body);
        else
            f->to = m.peer; /* the consumer's first word */
        if (st)
            return st;
    }
    if ((st = send_heap(f, jobs, f->to)) || (st = send_heap(f, answers, f->from)))
        return st;
    return STATUS_OK;
}

static void *middle(void *forward)
{
    Forward *f = forward;
    static Heap jobs, answers;
    bool ready;
    Status st = STATUS_NO_MEMORY;
    if (buffer_reserve(&jobs.bytes, LIMIT_BATCH_PARTS * (size_t)f->options->size) &&
        buffer_reserve(&answers.bytes, (size_t)LIMIT_BATCH_PARTS * CONFIRMATION_BYTES))
        st = STATUS_OK;
    while (!st && !f->over)
        if (!(st = link_wait(&f->server, 1, &ready, NULL, 0, NULL, WAIT_MS)))
            st = forward_all(f, &jobs, &answers);
    f->error.status = st;
    buffer_fini(&jobs.bytes);
    buffer_fini(&answers.bytes);
    return NULL;
}

/* ---- at the ends --------------------------------------------------------------------------------------------------- */

static void *consume(void *forward)
{
    Forward *f = forward;
    char done[CONFIRMATION_BYTES] = {0};
    LinkMessage m;
    Error err;
    bool ready;
    while (!f->over) {
        while (link_receive(f->consumer, &m, &err) == STATUS_OK)
            if (m.verb == VERB_JOB)
                link_send(f->consumer, (Peer){0}, VERB_DONE, (Str){done, sizeof done});
        link_wait(&f->consumer, 1, &ready, NULL, 0, NULL, WAIT_MS);
    }
    return NULL;
}

static Status feed_all(Forward *f, Error *err)
{
    uint64_t sent = 0, confirmed = 0;
    double heard_s = bench_seconds();
    while (confirmed < f->options->count) {
        LinkMessage m;
        bool ready;
        for (; sent < f->options->count && sent - confirmed < f->options->window; sent++)
            link_send(f->feeder, (Peer){0}, VERB_FEED, (Str){f->article, (size_t)f->options->size});
        link_wait(&f->feeder, 1, &ready, NULL, 0, NULL, WAIT_MS);
        for (; link_receive(f->feeder, &m, err) == STATUS_OK; heard_s = bench_seconds())
            confirmed++;
        if (bench_seconds() - heard_s > 10)
            return error_set(err, STATUS_TIMEOUT, "the floor of ZeroMQ stands still");
    }
    return STATUS_OK;
}

static Status connect_all(Forward *f, Error *err)
{
    Status st;
    if ((st = link_context_new(&f->context, err)) ||
        (st = link_bind(f->context, "tcp://127.0.0.1:*", false, &f->server, err)) ||
        (st = link_connect(f->context, link_endpoint(f->server), &f->feeder, err)) ||
        (st = link_connect(f->context, link_endpoint(f->server), &f->consumer, err)) ||
        (st = link_send(f->consumer, (Peer){0}, VERB_READY, (Str){0})))
        return st;
    for (double until_s = bench_seconds() + 10; !f->to.id && bench_seconds() < until_s;) {
        LinkMessage m;
        bool ready;
        link_wait(&f->server, 1, &ready, NULL, 0, NULL, WAIT_MS);
        if (link_receive(f->server, &m, err) == STATUS_OK)
            f->to = m.peer;
    }
    return f->to.id ? STATUS_OK : error_set(err, STATUS_TIMEOUT, "nothing comes over loopback");
}

static Status run(Forward *f, Error *err)
{
    Status st = connect_all(f, err);
    pthread_t threads[2];
    if (st)
        return st;
    if (pthread_create(&threads[0], NULL, middle, f))
        return error_set(err, STATUS_IO, "no thread can be started");
    if (pthread_create(&threads[1], NULL, consume, f)) {
        f->over = true;
        pthread_join(threads[0], NULL);
        return error_set(err, STATUS_IO, "no thread can be started");
    }
    st = feed_all(f, err);
    f->over = true;
    pthread_join(threads[0], NULL);
    pthread_join(threads[1], NULL);
    return st ? st : f->error.status ? error_set(err, f->error.status, "%s", f->error.text) : STATUS_OK;
}

Status forward_articles(const BenchOptions *o, double *seconds, double *cpu_seconds, Error *err)
{
    Forward f = {.options = o, .article = calloc(1, (size_t)o->size)};
    if (!f.article)
        return error_set(err, STATUS_NO_MEMORY, "out of memory");
    double start_s = bench_seconds(), start_cpu_s = bench_cpu_seconds();
    Status st = run(&f, err);
    *seconds = bench_seconds() - start_s;
    *cpu_seconds = bench_cpu_seconds() - start_cpu_s;
    link_free(f.feeder);
    link_free(f.consumer);
    link_free(f.server);
    link_context_free(f.context);
    free(f.article);
    return st;
}
