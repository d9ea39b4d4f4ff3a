/* Drives an established queue server with the work that an article broker does, so that both can be measured in one run.
 *
 *   queue_peers SYSTEM PORT COUNT SIZE [WINDOW]      SYSTEM: beanstalkd | redis | nats
 *
 * One producer keeps WINDOW (default 256) unconfirmed messages of SIZE bytes in flight; two consumers take and
 * acknowledge them at the same time. Prints one JSON line: the time from the first put to the last acknowledgement
 * that the server confirmed, and to the last confirmed put.
 *
 * Build: cc -O2 -pthread queue_peers.c -o queue_peers -lhiredis -lnats
 */
#include <arpa/inet.h>
#include <errno.h>
#include <hiredis/hiredis.h>
#include <nats/nats.h>
#include <netinet/tcp.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

static int port, count, size, window = 256;
static char *body;
static atomic_int acked;
static double t_put, t_done;

static double now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static void die(const char *what)
{
    fprintf(stderr, "queue_peers: %s (%s)\n", what, strerror(errno));
    exit(1);
}

/* Counts confirmed acknowledgements; the one that completes the run stops the clock. */
static int acknowledged(int n)
{
    int total = atomic_fetch_add(&acked, n) + n;
    if (total >= count && total - n < count)
        t_done = now();
    return total;
}

/* ---- beanstalkd: its text protocol over a socket ---- */

static int dial(void)
{
    struct sockaddr_in a = {
        .sin_family = AF_INET, .sin_port = htons((uint16_t)port), .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    int fd = socket(AF_INET, SOCK_STREAM, 0), on = 1;
    if (fd < 0 || connect(fd, (struct sockaddr *)&a, sizeof a) < 0)
        die("connect");
    setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    return fd;
}

static void *beanstalk_consumer(void *arg)
{
    (void)arg;
    int fd = dial();
    FILE *in = fdopen(fd, "r");
    char line[256], *job = malloc((size_t)size + 2);
    if (dprintf(fd, "reserve-with-timeout 2\r\n") < 0)
        die("reserve");
    while (fgets(line, sizeof line, in)) {
        unsigned long long id;
        if (sscanf(line, "RESERVED %llu", &id) != 1)
            break;
        if (fread(job, 1, (size_t)size + 2, in) != (size_t)size + 2)
            die("short job");
        dprintf(fd, "delete %llu\r\nreserve-with-timeout 2\r\n", id);
        if (!fgets(line, sizeof line, in) || strncmp(line, "DELETED", 7))
            die("delete");
        if (acknowledged(1) >= count)
            break;
    }
    fclose(in);
    free(job);
    return NULL;
}

static void beanstalk_produce(void)
{
    int fd = dial(), sent = 0, confirmed = 0;
    FILE *in = fdopen(fd, "r"), *out = fdopen(dup(fd), "w");
    char line[256];
    while (confirmed < count) {
        for (; sent < count && sent - confirmed < window; sent++) {
            fprintf(out, "put 0 0 60 %d\r\n", size);
            fwrite(body, 1, (size_t)size, out);
            fputs("\r\n", out);
        }
        fflush(out);
        do {
            if (!fgets(line, sizeof line, in) || strncmp(line, "INSERTED", 8))
                die(line);
            confirmed++;
        } while (confirmed < sent && sent - confirmed > window / 2);
    }
}

/* ---- Redis streams through hiredis ---- */

static void *redis_consumer(void *arg)
{
    redisContext *c = redisConnect("127.0.0.1", port);
    if (!c || c->err)
        die("redis");
    while (atomic_load(&acked) < count) {
        redisReply *r = redisCommand(c, "XREADGROUP GROUP g c%d COUNT 64 BLOCK 200 STREAMS q >", (int)(long)arg);
        if (!r)
            die("xreadgroup");
        if (r->type == REDIS_REPLY_ARRAY && r->elements) {
            redisReply *items = r->element[0]->element[1];
            for (size_t i = 0; i < items->elements; i++)
                redisAppendCommand(c, "XACK q g %s", items->element[i]->element[0]->str);
            for (size_t i = 0; i < items->elements; i++) {
                redisReply *a;
                if (redisGetReply(c, (void **)&a) != REDIS_OK)
                    die("xack");
                acknowledged((int)a->integer);
                freeReplyObject(a);
            }
        }
        freeReplyObject(r);
    }
    redisFree(c);
    return NULL;
}

static void redis_produce(void)
{
    redisContext *c = redisConnect("127.0.0.1", port);
    int sent = 0, confirmed = 0;
    while (confirmed < count) {
        for (; sent < count && sent - confirmed < window; sent++)
            redisAppendCommand(c, "XADD q * b %b", body, (size_t)size);
        do {
            redisReply *r;
            if (redisGetReply(c, (void **)&r) != REDIS_OK || r->type == REDIS_REPLY_ERROR)
                die("xadd");
            freeReplyObject(r);
            confirmed++;
        } while (confirmed < sent && sent - confirmed > window / 2);
    }
    redisFree(c);
}

static void redis_prepare(void)
{
    redisContext *c = redisConnect("127.0.0.1", port);
    if (!c || c->err)
        die("redis");
    freeReplyObject(redisCommand(c, "FLUSHALL"));
    freeReplyObject(redisCommand(c, "XGROUP CREATE q g 0 MKSTREAM"));
    redisFree(c);
}

/* ---- NATS JetStream, file storage ---- */

static natsConnection *nats_dial(jsCtx **js)
{
    natsConnection *nc;
    char url[64];
    snprintf(url, sizeof url, "nats://127.0.0.1:%d", port);
    if (natsConnection_ConnectTo(&nc, url) != NATS_OK || natsConnection_JetStream(js, nc, NULL) != NATS_OK)
        die("nats");
    return nc;
}

static void *nats_consumer(void *arg)
{
    (void)arg;
    jsCtx *js;
    natsConnection *nc = nats_dial(&js);
    natsSubscription *sub;
    jsErrCode code = 0;
    if (js_PullSubscribe(&sub, js, "q", "g", NULL, NULL, &code) != NATS_OK)
        die("pull subscribe");
    while (atomic_load(&acked) < count) {
        natsMsgList list = {0};
        natsStatus s = natsSubscription_Fetch(&list, sub, 64, 200, &code);
        if (s != NATS_OK && s != NATS_TIMEOUT)
            die(natsStatus_GetText(s));
        for (int i = 0; i < list.Count; i++)
            natsMsg_Ack(list.Msgs[i], NULL);
        natsConnection_Flush(nc);
        acknowledged(list.Count);
        natsMsgList_Destroy(&list);
    }
    natsSubscription_Destroy(sub);
    jsCtx_Destroy(js);
    natsConnection_Destroy(nc);
    return NULL;
}

static void nats_prepare(void)
{
    jsCtx *js;
    natsConnection *nc = nats_dial(&js);
    jsErrCode code;
    jsStreamConfig cfg;
    js_DeleteStream(js, "Q", NULL, &code);
    jsStreamConfig_Init(&cfg);
    const char *subjects[] = {"q"};
    cfg.Name = "Q";
    cfg.Subjects = subjects;
    cfg.SubjectsLen = 1;
    cfg.Storage = js_FileStorage;
    cfg.Retention = js_WorkQueuePolicy;
    if (js_AddStream(NULL, js, &cfg, NULL, &code) != NATS_OK)
        die("add stream");
    jsConsumerConfig cc;
    jsConsumerConfig_Init(&cc);
    cc.Durable = "g";
    cc.AckPolicy = js_AckExplicit;
    cc.MaxAckPending = 100000;
    if (js_AddConsumer(NULL, js, "Q", &cc, NULL, &code) != NATS_OK)
        die("add consumer");
    jsCtx_Destroy(js);
    natsConnection_Destroy(nc);
}

static void nats_produce(void)
{
    jsCtx *js;
    natsConnection *nc;
    natsOptions *o;
    char url[64];
    snprintf(url, sizeof url, "nats://127.0.0.1:%d", port);
    natsOptions_Create(&o);
    natsOptions_SetURL(o, url);
    jsOptions jo;
    jsOptions_Init(&jo);
    jo.PublishAsync.MaxPending = window;
    if (natsConnection_Connect(&nc, o) != NATS_OK || natsConnection_JetStream(&js, nc, &jo) != NATS_OK)
        die("nats producer");
    for (int i = 0; i < count; i++)
        if (js_PublishAsync(js, "q", body, size, NULL) != NATS_OK)
            die("publish");
    if (js_PublishAsyncComplete(js, NULL) != NATS_OK)
        die("publish complete");
    jsCtx_Destroy(js);
    natsConnection_Destroy(nc);
    natsOptions_Destroy(o);
}

static void *producer(void *produce)
{
    (*(void (**)(void))produce)();
    t_put = now();
    return NULL;
}

int main(int argc, char **argv)
{
    if (argc < 5) {
        fprintf(stderr, "usage: queue_peers beanstalkd|redis|nats PORT COUNT SIZE [WINDOW]\n");
        return 2;
    }
    const char *system = argv[1];
    port = atoi(argv[2]), count = atoi(argv[3]), size = atoi(argv[4]);
    if (argc > 5)
        window = atoi(argv[5]);
    body = malloc((size_t)size);
    for (int i = 0; i < size; i++)
        body[i] = (char)('a' + i % 26);
    void (*produce)(void);
    void *(*consume)(void *);
    if (!strcmp(system, "beanstalkd"))
        produce = beanstalk_produce, consume = beanstalk_consumer;
    else if (!strcmp(system, "redis"))
        redis_prepare(), produce = redis_produce, consume = redis_consumer;
    else if (!strcmp(system, "nats"))
        nats_prepare(), produce = nats_produce, consume = nats_consumer;
    else
        return 2;
    pthread_t p, c[2];
    double start = now();
    pthread_create(&p, NULL, producer, &produce);
    for (long i = 0; i < 2; i++)
        pthread_create(&c[i], NULL, consume, (void *)i);
    pthread_join(p, NULL);
    for (int i = 0; i < 2; i++)
        pthread_join(c[i], NULL);
    double total = (t_done > t_put ? t_done : t_put) - start, put = t_put - start;
    printf("{\"system\":\"%s\",\"count\":%d,\"size\":%d,\"window\":%d,\"put_s\":%.3f,\"total_s\":%.3f,\"puts_per_s\":%."
           "0f,\"done_per_s\":%.0f}\n",
           system, count, size, window, put, total, count / put, count / total);
    return 0;
}
