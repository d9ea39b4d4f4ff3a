#include "worker/loop.h"

#include <inttypes.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>

#include <sodium.h>

#include "base/clock.h"
#include "base/log.h"
#include "base/stopper.h"
#include "base/utf8.h"
#include "proto/codec.h"
#include "proto/limits.h"
#include "proto/outcome.h"
#include "worker/emit.h"

enum { WORKER_NAME_BYTES = 16 };

typedef struct Loop {
    const LoopOptions *options;
    Link *broker, *store;
    Arena arena; /* of the message at hand: job, article, facts on the wire */
    Held held;
    uint8_t name[WORKER_NAME_BYTES];
    int64_t broker_heard_ms, beat_ms, ready_ms;
    int64_t denied_ms;                /* when a refused handshake was last logged; 0: never */
    bool broker_lost, store_lost;     /* logged once each */
    bool worked;                      /* in this round jobs were extracted: time has passed in which nobody listened */
    char store_error[ERROR_TEXT_MAX]; /* the store's last ERROR, until it confirms something */
    Status failed;                    /* what ends the loop, told in `failure` */
    Error failure;
    bool stopping;
} Loop;

/* ---- to the broker ------------------------------------------------------------------------------------------------- */

static void send_ready(Loop *l)
{
    Str version = engine_version(l->options->rules->engine);
    char rules[LIMIT_ID_BYTES + 1];
    size_t len = version.len < LIMIT_ID_BYTES ? version.len : LIMIT_ID_BYTES;
    memcpy(rules, version.ptr, len);
    rules[len] = '\0';
    char build[LIMIT_ID_BYTES + 1] = "";
    strncpy(build, l->options->build, LIMIT_ID_BYTES);
    PbReady ready = PB_INIT(READY);
    ready.worker = (ProtobufCBinaryData){sizeof l->name, l->name};
    ready.build = build;
    ready.rules_version = rules;
    ready.credit_articles = l->options->credit_articles;
    ready.credit_bytes = l->options->credit_bytes;
    ready.batch = true;
    l->ready_ms = clock_now_ms();
    link_send_message(l->broker, (Peer){0}, VERB_READY, &ready.base);
}

/* DONE and FAIL need no care if they are lost: the lease runs out, the article comes again, and the store says SAME. */
static void send_done(Loop *l, HeldJob *job)
{
    l->options->metrics->done++;
    PbDone done = PB_INIT(DONE);
    done.job = job->job;
    done.attempt = job->attempt;
    done.facts = job->facts;
    done.key = (ProtobufCBinaryData){DIGEST_BYTES, job->key.bytes};
    link_send_message(l->broker, (Peer){0}, VERB_DONE, &done.base);
}

static void send_fail(Loop *l, uint64_t job, uint32_t attempt, bool permanent, Outcome cause, const char *reason)
{
    char text[ERROR_TEXT_MAX];
    l->options->metrics->failed[cause]++;
    strncpy(text, reason, sizeof text - 1);
    text[sizeof text - 1] = '\0';
    text[utf8_valid(str_of(text))] = '\0'; /* it may have been cut inside a character */
    PbFail fail = PB_INIT(FAIL);
    fail.job = job;
    fail.attempt = attempt;
    fail.permanent = permanent;
    fail.reason = text;
    fail.cause = (Depesche__V1__Outcome)cause;
    log_event(LOG_WARN, "job.failed", "job=%" PRIu64 " attempt=%u permanent=%d reason=%s", job, attempt, permanent,
              log_quote(str_of(text)));
    link_send_message(l->broker, (Peer){0}, VERB_FAIL, &fail.base);
}

static size_t held_numbers(const Loop *l, uint64_t *out)
{
    size_t n = 0;
    for (size_t i = 0; i < HELD_MAX; i++)
        if (l->held.jobs[i].job)
            out[n++] = l->held.jobs[i].job;
    return n;
}

static void send_heartbeat_if_due(Loop *l)
{
    int64_t now_ms = clock_now_ms();
    if (now_ms - l->beat_ms < (l->held.count ? LOOP_HOLDING_MS : LOOP_HEARTBEAT_MS))
        return;
    l->beat_ms = now_ms;
    uint64_t jobs[HELD_MAX];
    PbHeartbeat beat = PB_INIT(HEARTBEAT);
    beat.n_jobs = held_numbers(l, jobs);
    beat.jobs = jobs;
    link_send_message(l->broker, (Peer){0}, VERB_HEARTBEAT, &beat.base);
}

/* ---- to the store -------------------------------------------------------------------------------------------------- */

/* A full queue is no trouble: sent_ms stays set, and after the silence it is said again. */
static void send_store(Loop *l, HeldJob *job)
{
    job->sent_ms = clock_now_ms();
    link_send(l->store, (Peer){0}, VERB_STORE, buffer_view(&job->store));
}

/* A store that answers errors does not say which message it means, so what it leaves unconfirmed again and again goes
 * back to the broker, whose tries end it with the store's reason. */
static void send_all_again(Loop *l)
{
    for (size_t i = 0; i < HELD_MAX; i++) {
        HeldJob *job = &l->held.jobs[i];
        if (!job->job)
            continue;
        if (*l->store_error && job->resends >= LOOP_RESENDS_MAX) {
            send_fail(l, job->job, job->attempt, false, OUTCOME_STORE, l->store_error);
            held_drop(&l->held, job);
            continue;
        }
        job->resends++;
        send_store(l, job);
    }
}

static void send_due(Loop *l, int64_t now_ms)
{
    for (size_t i = 0; i < HELD_MAX; i++) {
        HeldJob *job = &l->held.jobs[i];
        if (job->job && job->sent_ms < 0 && job->retry_ms <= now_ms)
            send_store(l, job);
    }
}

static void on_stored(Loop *l, Str body, int64_t now_ms)
{
    PbStored *stored;
    Error err;
    Status st = codec_unpack_stored(body, &l->arena, &stored, &err);
    HeldJob *job = st ? NULL : held_find_request(&l->held, stored->request);
    if (!job) /* answered before, by a connection that was given up */
        return;
    *l->store_error = '\0';
    switch (stored->outcome) {
    case PB_STORE(NEW):
    case PB_STORE(SAME):
        send_done(l, job);
        held_drop(&l->held, job);
        break;
    case PB_STORE(RETRY_AFTER): {
        uint32_t doublings = job->retries < 5 ? job->retries : 5;
        int64_t pause = (int64_t)LOOP_RETRY_MS << doublings;
        job->retries++;
        job->sent_ms = -1;
        job->retry_ms = now_ms + (pause < LOOP_RETRY_MAX_MS ? pause : LOOP_RETRY_MAX_MS);
        break;
    }
    default:
        send_fail(l, job->job, job->attempt, true, OUTCOME_REFUSED, stored->reason);
        held_drop(&l->held, job);
    }
}

/* Who does not know our verbs is no `server` of ours, and who denies them waits for another key of ours. */
static bool ends_loop(Loop *l, const PbError *answer, const char *server, const char *endpoint)
{
    if (answer->code == PB_ERROR(DENIED)) {
        l->failed = error_set(&l->failure, STATUS_DENIED, "the %s at %s: %s", server, endpoint, answer->text);
        return true;
    }
    if (answer->code != PB_ERROR(UNKNOWN_VERB) && answer->code != PB_ERROR(BAD_VERSION))
        return false;
    bool other = answer->code == PB_ERROR(UNKNOWN_VERB);
    l->failed = error_set(&l->failure, other ? STATUS_UNAVAILABLE : STATUS_VERSION, "what answers at %s is no %s%s: %s",
                          endpoint, server, other ? "" : " of this release", answer->text);
    return true;
}

/* link_receive(). A handshake that fails may go well later, when somebody has admitted the key: it ends nothing, but it
 * is no sign of life. */
static Status receive(Loop *l, Link *link, const char *server, int64_t now_ms, LinkMessage *m, Error *err)
{
    Status st = link_receive(link, m, err);
    if (st != STATUS_DENIED)
        return st;
    if (!l->denied_ms || now_ms - l->denied_ms >= LOOP_SILENCE_MS) {
        l->denied_ms = now_ms;
        log_event(LOG_ERROR, "key.denied", "server=%s endpoint=%s reason=%s", server, link_endpoint(link),
                  log_quote(str_of(err->text)));
    }
    return STATUS_EMPTY;
}

static void on_store_error(Loop *l, Str body)
{
    PbError *answer;
    Error err;
    if (codec_unpack_error(body, &l->arena, &answer, &err) || ends_loop(l, answer, "store", l->options->store))
        return;
    log_event(LOG_WARN, "store.error", "reason=%s", log_quote(str_of(answer->text)));
    error_set(&err, STATUS_MALFORMED, "the store says: %s", answer->text);
    memcpy(l->store_error, err.text, sizeof l->store_error);
}

static void receive_store(Loop *l, int64_t now_ms)
{
    LinkMessage m;
    Error err;
    for (Status st; (st = receive(l, l->store, "store", now_ms, &m, &err)) != STATUS_EMPTY;) {
        if (l->store_lost)
            log_event(LOG_INFO, "store.found", "endpoint=%s", l->options->store);
        l->store_lost = false;
        arena_reset(&l->arena);
        if (!st && m.verb == VERB_STORED)
            on_stored(l, m.body, now_ms);
        else if (st)
            log_event(LOG_WARN, "store.malformed", "reason=%s", log_quote(str_of(err.text)));
        else if (m.verb == VERB_ERROR)
            on_store_error(l, m.body);
    }
}

/* ---- a job ----------------------------------------------------------------------------------------------------------- */

/* The Store message of an article, packed into job->store. The arena is guarded here. */
static Status pack_facts(Loop *l, const PbJob *message, PbArticle *article, const FactList *facts, HeldJob *job,
                         Error *err)
{
    Status st = arena_guard(&l->arena);
    if (st)
        return error_set(err, st, "its facts take more memory than %zu bytes", l->arena.cap_bytes);
    Str version = engine_version(l->options->rules->engine);
    EmitContext context = {article, version, str_of(l->options->build)};
    PbStore store = PB_INIT(STORE);
    store.request = job->request;
    store.article = message->article;
    store.rules_version = (char *)(uintptr_t)arena_str(&l->arena, version).ptr;
    store.build = (char *)(uintptr_t)arena_str(&l->arena, context.build).ptr;
    emit_facts(facts, &context, &l->arena, &store.facts, &store.n_facts);
    job->facts = (uint32_t)store.n_facts;
    codec_pack(&store.base, &job->store);
    l->arena.full = NULL;
    if (job->store.failed)
        return error_set(err, STATUS_NO_MEMORY, "out of memory");
    if (job->store.len > LIMIT_FRAME_BYTES)
        return error_set(err, STATUS_LIMIT, "article and facts have %zu bytes, the limit is %d", job->store.len,
                         LIMIT_FRAME_BYTES);
    return STATUS_OK;
}

/* The article was too much for the analysis: its facts may not be all that it states. */
static void tell_cut(uint64_t job, BoundSet cut)
{
    Buffer bounds = {0};
    emit_bounds(cut, false, &bounds);
    log_event(LOG_WARN, "article.truncated", "job=%" PRIu64 " bounds=%.*s", job, STR_ARG(buffer_view(&bounds)));
    buffer_fini(&bounds);
}

static Status run_extractor(Loop *l, const PbArticle *article, const FactList **facts, Error *err)
{
    Str text = str_of(article->text);
    WorkerMetrics *m = l->options->metrics;
    int64_t began_us = clock_now_us();
    Status st = extractor_run(l->options->rules->extractor, text, str_of(article->published), facts, err);
    m->extract_seconds += (double)(clock_now_us() - began_us) / 1e6;
    m->article_bytes += text.len;
    m->facts += st ? 0 : (*facts)->count;
    return st;
}

static Status extract(Loop *l, const PbJob *message, PbArticle *article, HeldJob *job, Error *err)
{
    const FactList *facts = NULL;
    Status st = codec_check_article(article, err);
    if (!st)
        st = run_extractor(l, article, &facts, err);
    if (!st && facts->cut)
        tell_cut(message->job, facts->cut);
    if (!st)
        st = pack_facts(l, message, article, facts, job, err);
    l->arena.full = NULL;
    return st;
}

static void on_job(Loop *l, Str body)
{
    PbJob *message;
    Error err;
    Status st = codec_unpack_job(body, &l->arena, &message, &err);
    if (st) {
        log_event(LOG_WARN, "job.malformed", "reason=%s", log_quote(str_of(err.text)));
        return;
    }
    if (l->stopping) /* GOODBYE will give it back */
        return;
    PbArticle *article;
    Str bytes = {(const char *)message->article.data, message->article.len};
    if (codec_unpack_article(bytes, &l->arena, &article, &err)) {
        send_fail(l, message->job, message->attempt, true, OUTCOME_EXTRACTION, err.text);
        return;
    }
    Digest key;
    if (message->key.len == DIGEST_BYTES)
        memcpy(key.bytes, message->key.data, DIGEST_BYTES);
    else /* a broker that does not tell it */
        key = codec_article_key(article);
    HeldJob *job = held_find_job(&l->held, message->job);
    if (job && digest_equal(&job->key, &key)) { /* handed out again, and its facts are on their way already */
        job->attempt = message->attempt;
        return;
    }
    if (job) /* the broker has another journal than the one that this number is from, which will have to ask again */
        held_drop(&l->held, job);
    if (!(job = held_add(&l->held, message->job, message->attempt))) {
        send_fail(l, message->job, message->attempt, false, OUTCOME_FAILED, "more jobs than the worker's credit");
        return;
    }
    job->key = key;
    if ((st = extract(l, message, article, job, &err))) {
        bool permanent = st != STATUS_NO_MEMORY;
        send_fail(l, job->job, job->attempt, permanent, permanent ? OUTCOME_EXTRACTION : OUTCOME_MEMORY, err.text);
        held_drop(&l->held, job);
        return;
    }
    send_store(l, job);
}

static void on_broker_error(Loop *l, Str body)
{
    PbError *answer;
    Error err;
    if (codec_unpack_error(body, &l->arena, &answer, &err))
        return;
    if (ends_loop(l, answer, "broker", l->options->broker))
        return;
    if (answer->code != PB_ERROR(UNKNOWN_PEER))
        log_event(LOG_WARN, "broker.error", "reason=%s", log_quote(str_of(answer->text)));
    else if (!l->stopping && clock_now_ms() - l->ready_ms >= LOOP_READY_MS) /* it may answer each of many messages so */
        send_ready(l);
}

static void receive_broker(Loop *l, int64_t now_ms)
{
    LinkMessage m;
    Error err;
    int jobs = 0;
    for (Status st;
         jobs < LOOP_JOBS_PER_ROUND && (st = receive(l, l->broker, "broker", now_ms, &m, &err)) != STATUS_EMPTY;) {
        if (l->broker_lost)
            log_event(LOG_INFO, "broker.found", "endpoint=%s", l->options->broker);
        l->broker_lost = false;
        l->options->metrics->broker_heard = true;
        l->broker_heard_ms = now_ms;
        arena_reset(&l->arena);
        if (st)
            log_event(LOG_WARN, "broker.malformed", "reason=%s", log_quote(str_of(err.text)));
        else if (m.verb == VERB_JOB) {
            on_job(l, m.body);
            send_heartbeat_if_due(l);
            l->worked = true;
            jobs++;
        } else if (m.verb == VERB_ERROR)
            on_broker_error(l, m.body);
        /* HEARTBEAT says only that the broker lives. After GOODBYE it falls silent, which is noticed like any silence. */
    }
}

/* ---- time ------------------------------------------------------------------------------------------------------------ */

static Status keep_alive(Loop *l, int64_t now_ms, Error *err)
{
    Status st = STATUS_OK;
    send_heartbeat_if_due(l);
    send_due(l, now_ms);
    if (l->worked) /* answers may be waiting: what silence there is shows in the next round */
        return st;
    if (now_ms - l->broker_heard_ms >= LOOP_SILENCE_MS && !l->stopping) {
        if (!l->broker_lost)
            log_event(LOG_WARN, "broker.lost", "endpoint=%s", l->options->broker);
        l->broker_lost = true;
        l->options->metrics->broker_heard = false;
        l->broker_heard_ms = now_ms;
        if ((st = link_reconnect(l->broker, err)))
            return st;
        send_ready(l);
    }
    int64_t oldest = held_oldest_sent(&l->held);
    if (oldest >= 0 && now_ms - oldest >= LOOP_SILENCE_MS) {
        if (!l->store_lost)
            log_event(LOG_WARN, "store.lost", "endpoint=%s", l->options->store);
        l->store_lost = true;
        if ((st = link_reconnect(l->store, err)))
            return st;
        send_all_again(l);
    }
    return st;
}

/* Between two articles: nothing of the old pack is in use. What is held was extracted and says which version did it. */
static void renew_rules(Loop *l, bool asked, int64_t now_ms)
{
    Rulebook *rules = l->options->rules;
    Error err = {0};
    bool changed = false;
    if (l->stopping || (!asked && !(l->options->watch && rulebook_is_stale(rules, now_ms))))
        return;
    if (rulebook_renew(rules, &changed, &err)) {
        log_event(LOG_ERROR, "rules.refused", "kept=%.*s reason=%s", STR_ARG(engine_version(rules->engine)),
                  log_quote(str_of(err.text)));
        return;
    }
    log_event(LOG_INFO, "rules.loaded", "version=%.*s changed=%d", STR_ARG(engine_version(rules->engine)), changed);
    if (changed)
        send_ready(l);
}

static void tell(Loop *l)
{
    WorkerMetrics *m = l->options->metrics;
    m->held = l->held.count;
    m->store_silent = l->store_lost;
    m->stopping = l->stopping;
    http_run(l->options->http);
}

static Status serve(Loop *l, int stop_fd, Error *err)
{
    int64_t stop_at_ms = INT64_MAX;
    send_ready(l);
    for (;;) {
        Link *const links[] = {l->broker, l->store};
        bool link_ready[2], fd_ready[2] = {false, false};
        const int fds[] = {stop_fd, http_fd(l->options->http)};
        int64_t now_ms = clock_now_ms();
        if (l->stopping && (l->held.count == 0 || now_ms >= stop_at_ms))
            return STATUS_OK;
        int64_t pause = l->beat_ms + (l->held.count ? LOOP_HOLDING_MS : LOOP_HEARTBEAT_MS) - now_ms;
        if (l->stopping && stop_at_ms - now_ms < pause)
            pause = stop_at_ms - now_ms;
        Status st = link_wait(links, 2, link_ready, fds, l->options->http ? 2 : 1, fd_ready,
                              http_patience_ms(l->options->http, pause > 0 ? pause : 0));
        if (st)
            return error_set(err, st, "waiting for messages failed");
        now_ms = clock_now_ms();
        int number = fd_ready[0] ? stopper_take(stop_fd) : 0;
        if (number && number != SIGHUP && !l->stopping) {
            l->stopping = true;
            stop_at_ms = now_ms + LOOP_DRAIN_MS;
            log_event(LOG_INFO, "worker.stopping", "held=%zu", l->held.count);
        }
        renew_rules(l, number == SIGHUP, now_ms);
        l->worked = false;
        receive_store(l, now_ms);
        link_flush(l->broker); /* what was done does not wait for what comes now */
        receive_broker(l, now_ms);
        if (l->failed) {
            if (err)
                *err = l->failure;
            return l->failed;
        }
        if ((st = keep_alive(l, now_ms, err)))
            return st;
        tell(l);
    }
}

Status loop_run(const LoopOptions *options, int stop_fd, Error *err)
{
    LinkContext *context = NULL;
    Status st = STATUS_NO_MEMORY;
    Loop *l = calloc(1, sizeof *l);
    if (!l)
        return error_set(err, st, "out of memory");
    l->options = options;
    arena_init(&l->arena, CODEC_ARENA_MAX);
    randombytes_buf(l->name, sizeof l->name);
    l->broker_heard_ms = l->beat_ms = clock_now_ms();
    if ((st = link_context_new(&context, err)) || (st = link_context_identify(context, options->key, err)) ||
        (st = link_connect(context, options->broker, &l->broker, err)) ||
        (st = link_connect(context, options->store, &l->store, err)))
        goto done;
    st = serve(l, stop_fd, err);
    link_send(l->broker, (Peer){0}, VERB_GOODBYE, (Str){0}); /* gives back what is held, and what is unread */
    log_event(LOG_INFO, "worker.stopped", "given_back=%zu", l->held.count);
done:
    link_free(l->store);
    link_free(l->broker);
    link_context_free(context);
    arena_fini(&l->arena);
    held_fini(&l->held);
    free(l);
    return st;
}
