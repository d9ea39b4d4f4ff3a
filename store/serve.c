#include "store/serve.h"

#include <stdlib.h>

#include "base/clock.h"
#include "base/log.h"
#include "base/rate.h"
#include "proto/codec.h"

#include "store/answer.h"
#include "store/intake.h"
#include "store/stream.h"

/* A STORE of this round that waits for the commit, or a SUBSCRIPTIONS that drops one. */
typedef struct Waiting {
    Peer peer;
    uint64_t request;
    SinkOutcome outcome;
    bool drops;
} Waiting;

struct Serve {
    ServeConfig config;
    Link *link;
    Sink *sink;
    Subscriptions *names;
    Stream *stream;
    Arena arena; /* of the message at hand */
    Waiting waiting[SERVE_BATCH];
    size_t waiting_count;
    bool in_transaction;
    Error failure; /* of this round's transaction; status STATUS_OK: none so far */
    Error trouble; /* why storing is held up; status STATUS_OK: it is not */
    int64_t started_ms, now_ms, wall_ms, date_ms;
    int64_t tidy_ms, write_ms; /* when to look for what is too old; not before when to write what nobody waits for */
    ClockBase clock;           /* for ages */
    Rate stored;
    uint64_t stored_total, refused_total, commits_total;
};

static Status send_to(void *link, Peer peer, Verb verb, Str body)
{
    return link_send(link, peer, verb, body);
}

Status serve_new(const ServeConfig *config, Link *link, Sink *sink, int64_t now_ms, int64_t wall_ms, Serve **out,
                 Error *err)
{
    Serve *s = calloc(1, sizeof *s);
    if (!s)
        return error_set(err, STATUS_NO_MEMORY, "out of memory");
    arena_init(&s->arena, CODEC_ARENA_MAX);
    Status st = subscriptions_new(sink, &s->names, err);
    if (!st && !(s->stream = stream_new(sink, s->names, (StreamOut){send_to, link})))
        st = error_set(err, STATUS_NO_MEMORY, "out of memory");
    if (st) {
        serve_free(s);
        return st;
    }
    s->config = *config;
    s->link = link;
    s->sink = sink;
    clock_steady_ms(&s->clock, wall_ms, now_ms);
    clock_date_ms(&s->clock, wall_ms, now_ms);
    s->started_ms = s->tidy_ms = s->write_ms = now_ms;
    *out = s;
    return STATUS_OK;
}

void serve_free(Serve *s)
{
    if (!s)
        return;
    stream_free(s->stream);
    subscriptions_free(s->names);
    arena_fini(&s->arena);
    free(s);
}

/* ---- STORE ----------------------------------------------------------------------------------------------------------- */

/* A worker whose queue is full or who has gone sends it again, and then it is SAME. */
static void answer_store(Serve *s, Peer peer, uint64_t request, Depesche__V1__StoreOutcome outcome, Error *reason)
{
    PbStored stored = PB_INIT(STORED);
    stored.request = request;
    stored.outcome = outcome;
    if (reason)
        stored.reason = reason->text;
    link_send_message(s->link, peer, VERB_STORED, &stored.base);
}

static void refuse(Serve *s, const LinkMessage *message, const PbStore *store, Error *reason)
{
    log_event(LOG_WARN, "store.refused", "peer=%llx reason=%s", (unsigned long long)message->peer.id,
              log_quote(str_of(reason->text)));
    s->refused_total++;
    answer_store(s, message->peer, store->request, PB_STORE(REFUSED), reason);
}

/* The round's transaction, where there is none yet. */
static Status begin(Serve *s, Error *err)
{
    Status st = s->in_transaction ? STATUS_OK : sink_begin(s->sink, err);
    s->in_transaction = !st;
    return st;
}

static Status put(Serve *s, const SinkExtraction *extraction, SinkOutcome *outcome, Error *err)
{
    Status st = begin(s, err);
    return st ? st : sink_store(s->sink, extraction, outcome, err);
}

static Status on_store(Serve *s, const LinkMessage *message, Error *err)
{
    PbStore *store;
    SinkExtraction extraction;
    Status st = codec_unpack_store(message->body, &s->arena, &store, err);
    if (st)
        return st;
    Error reason;
    if ((st = intake_check(store, &s->arena, &extraction, &reason))) {
        if (st == STATUS_NO_MEMORY)
            return error_set(err, st, "%s", reason.text);
        refuse(s, message, store, &reason);
        return STATUS_OK;
    }
    extraction.stored_at_ms = s->date_ms;
    Waiting *w = &s->waiting[s->waiting_count];
    *w = (Waiting){message->peer, store->request, SINK_NEW, false};
    if (!s->failure.status && put(s, &extraction, &w->outcome, &s->failure) == STATUS_MALFORMED) {
        refuse(s, message, store, &s->failure);
        return STATUS_OK;
    }
    s->waiting_count++;
    return STATUS_OK;
}

/* ---- the other verbs ------------------------------------------------------------------------------------------------- */

static Status on_follow(Serve *s, const LinkMessage *message, Error *err)
{
    PbFollow *follow;
    Status st = codec_unpack_follow(message->body, &s->arena, &follow, err);
    return st ? st : stream_follow(s->stream, message->peer, follow, s->now_ms, s->date_ms, err);
}

static Status on_credit(Serve *s, const LinkMessage *message, Error *err)
{
    PbCredit *credit;
    Status st = codec_unpack_credit(message->body, &s->arena, &credit, err);
    return st ? st : stream_credit(s->stream, message->peer, credit, s->now_ms, s->date_ms, err);
}

static Status on_subscriptions(Serve *s, const LinkMessage *message, Error *err)
{
    PbSubscriptions *question;
    Status st = codec_unpack_subscriptions(message->body, &s->arena, &question, err);
    if (st)
        return st;
    if (question->action == PB_SUBSCRIPTIONS(LIST))
        return answer_list(s->link, message->peer, question->request, s->names, s->sink, &s->arena, err);
    if (question->action != PB_SUBSCRIPTIONS(DROP))
        return error_set(err, STATUS_MALFORMED, "Subscriptions.action is missing");
    if ((st = subscriptions_drop(s->names, question->name, err)))
        return st;
    s->waiting[s->waiting_count++] = (Waiting){message->peer, question->request, SINK_NEW, true};
    s->write_ms = s->now_ms; /* somebody waits */
    return STATUS_OK;
}

static Status on_status(Serve *s, const LinkMessage *message, Error *err)
{
    if (message->body.len)
        return error_set(err, STATUS_MALFORMED, "STATUS has an empty body");
    const ServeReport report = serve_report(s);
    answer_status(s->link, message->peer, &report, (uint64_t)(s->now_ms - s->started_ms),
                  rate_milli(&s->stored, s->now_ms));
    return STATUS_OK;
}

/* ---- a round --------------------------------------------------------------------------------------------------------- */

static const struct {
    Verb verb;
    /* A failure is answered by ERROR. */
    Status (*act)(Serve *s, const LinkMessage *message, Error *err);
} ACTIONS[] = {
    {VERB_STORE, on_store},   {VERB_FOLLOW, on_follow},
    {VERB_CREDIT, on_credit}, {VERB_SUBSCRIPTIONS, on_subscriptions},
    {VERB_STATUS, on_status},
};

static Status act(Serve *s, const LinkMessage *message, Error *err)
{
    arena_reset(&s->arena);
    for (size_t i = 0; i < sizeof ACTIONS / sizeof *ACTIONS; i++)
        if (ACTIONS[i].verb == message->verb)
            return ACTIONS[i].act(s, message, err);
    return error_set(err, STATUS_NOT_FOUND, "the store does not take %s; is this the broker's business?",
                     frame_verb_name((int)message->verb));
}

static void drain(Serve *s)
{
    size_t bytes = 0;
    for (int i = 0; i < SERVE_BATCH && bytes < SERVE_BATCH_BYTES; i++) {
        LinkMessage message;
        Error err;
        Status st = link_receive(s->link, &message, &err);
        if (st == STATUS_EMPTY)
            return;
        if (!st) {
            bytes += message.body.len;
            st = act(s, &message, &err);
        }
        if (st) {
            log_event(LOG_DEBUG, "message.refused", "peer=%llx reason=%s", (unsigned long long)message.peer.id,
                      log_quote(str_of(err.text)));
            if (message.peer.id)
                link_send_error(s->link, message.peer, &err);
        }
    }
}

static void begin_trouble(Serve *s, const Error *why)
{
    if (!s->trouble.status)
        log_event(LOG_ERROR, "store.trouble", "reason=%s", log_quote(str_of(why->text)));
    s->trouble = *why;
}

static void end_trouble(Serve *s)
{
    if (s->trouble.status)
        log_event(LOG_INFO, "store.recovered", "reason=%s", log_quote(str_of(s->trouble.text)));
    s->trouble = (Error){0};
}

static void answer_drop(Serve *s, const Waiting *w, bool is_dropped)
{
    Error why;
    if (is_dropped) {
        answer_dropped(s->link, w->peer, w->request, s->sink);
    } else {
        error_set(&why, STATUS_UNAVAILABLE, "it cannot be dropped now: %s", s->trouble.text);
        link_send_error(s->link, w->peer, &why);
    }
}

static void answer_all(Serve *s, bool is_stored)
{
    uint64_t fresh = 0;
    for (size_t i = 0; i < s->waiting_count; i++) {
        const Waiting *w = &s->waiting[i];
        if (w->drops) {
            answer_drop(s, w, is_stored);
            continue;
        }
        answer_store(s, w->peer, w->request,
                     !is_stored                ? PB_STORE(RETRY_AFTER)
                     : w->outcome == SINK_SAME ? PB_STORE(SAME)
                                               : PB_STORE(NEW),
                     is_stored || !s->trouble.status ? NULL : &s->trouble);
        fresh += is_stored && w->outcome == SINK_NEW;
    }
    rate_add(&s->stored, s->now_ms, fresh);
    s->stored_total += fresh;
    s->commits_total += is_stored && s->in_transaction;
    if (fresh) /* a commit of what was there already writes nothing and proves nothing */
        end_trouble(s);
}

/* What is too old, some of it in each round as long as there is more. */
static Status tidy(Serve *s, Error *err)
{
    bool more = false;
    Status st = STATUS_OK;
    int64_t age_ms = clock_steady_ms(&s->clock, s->wall_ms, s->now_ms);
    if (s->config.keep_names_ms)
        subscriptions_age(s->names, age_ms - s->config.keep_names_ms, s->date_ms);
    if (s->config.keep_facts_ms && !(st = begin(s, err)))
        st = sink_forget(s->sink, age_ms - s->config.keep_facts_ms, &more, err);
    s->tidy_ms = more ? s->now_ms : s->now_ms + SERVE_TIDY_MS;
    return st;
}

/* Into the transaction, beside what was stored: whatever nobody waits for. */
static Status keep_house(Serve *s, Error *err)
{
    Status st = STATUS_OK;
    if (s->now_ms < s->write_ms)
        return STATUS_OK;
    if (s->now_ms >= s->tidy_ms)
        st = tidy(s, err);
    if (!st && subscriptions_changed(s->names) && !(st = begin(s, err)))
        st = subscriptions_write(s->names, err);
    return st;
}

/* Commits what the round has gathered and answers everybody, or says that all of it must come again. */
static Status finish(Serve *s, Error *err)
{
    bool wrote = false;
    if (!s->failure.status)
        wrote = s->now_ms >= s->write_ms && keep_house(s, &s->failure) == STATUS_OK;
    if (!s->failure.status && s->in_transaction)
        sink_commit(s->sink, &s->failure);
    if (s->failure.status && s->in_transaction)
        sink_rollback(s->sink);
    Status st = s->failure.status;
    if (wrote || st)
        subscriptions_written(s->names, !st);
    if (st)
        s->write_ms = s->now_ms + SERVE_RETRY_MS;
    if (st == STATUS_FULL || st == STATUS_BUSY)
        begin_trouble(s, &s->failure);
    else if (st && st != STATUS_MALFORMED) /* that one has been refused, the others come again */
        return error_set(err, st, "%s", s->failure.text);
    answer_all(s, st == STATUS_OK);
    return STATUS_OK;
}

Status serve_round(Serve *s, int64_t now_ms, int64_t wall_ms, Error *err)
{
    s->waiting_count = 0;
    s->in_transaction = false;
    s->failure = (Error){0};
    s->now_ms = now_ms;
    s->wall_ms = wall_ms;
    s->date_ms = clock_date_ms(&s->clock, wall_ms, now_ms);
    stream_wake(s->stream, now_ms);
    drain(s);
    Status st = finish(s, err);
    return st ? st : stream_serve(s->stream, now_ms, s->date_ms, err);
}

ServeReport serve_report(const Serve *s)
{
    const char *stream = stream_trouble(s->stream);
    ServeReport r = {.head = sink_head(s->sink),
                     .floor = sink_floor(s->sink),
                     .followers = stream_count(s->stream),
                     .names = subscriptions_count(s->names),
                     .stored = s->stored_total,
                     .refused = s->refused_total,
                     .commits = s->commits_total,
                     .database = sink_id(s->sink),
                     .trouble = s->trouble.status ? s->trouble.text
                                : *stream         ? stream
                                                  : NULL};
    sink_counts(s->sink, &r.counts);
    return r;
}

static int64_t earlier(int64_t a, int64_t b)
{
    return a < b ? a : b;
}

int64_t serve_patience_ms(const Serve *s, int64_t now_ms)
{
    int64_t due = stream_due_ms(s->stream);
    if (s->config.keep_facts_ms || s->config.keep_names_ms)
        due = earlier(due, s->tidy_ms > s->write_ms ? s->tidy_ms : s->write_ms);
    if (subscriptions_changed(s->names))
        due = earlier(due, s->write_ms);
    return due == INT64_MAX ? -1 : due > now_ms ? due - now_ms : 0;
}
