#include "store/serve.h"

#include <stdlib.h>

#include "base/clock.h"
#include "base/log.h"
#include "proto/codec.h"

#include "base/rate.h"
#include "store/intake.h"
#include "store/stream.h"

/* A STORE of this round that waits for the commit. */
typedef struct Waiting {
    Peer peer;
    uint64_t request;
    SinkOutcome outcome;
} Waiting;

struct Serve {
    Link *link;
    Sink *sink;
    Stream *stream;
    Arena arena; /* of the message at hand */
    Waiting waiting[SERVE_BATCH];
    size_t waiting_count;
    bool in_transaction;
    Error failure; /* of this round's transaction; status STATUS_OK: none so far */
    Error trouble; /* why storing is held up; status STATUS_OK: it is not */
    int64_t started_ms;
    Rate stored;
    uint64_t stored_total, refused_total, commits_total;
};

static Status send_to(void *link, Peer peer, Verb verb, Str body)
{
    return link_send(link, peer, verb, body);
}

Status serve_new(Link *link, Sink *sink, int64_t now_ms, Serve **out, Error *err)
{
    Serve *s = calloc(1, sizeof *s);
    if (s)
        s->stream = stream_new(sink, (StreamOut){send_to, link});
    if (!s || !s->stream) {
        free(s);
        return error_set(err, STATUS_NO_MEMORY, "out of memory");
    }
    s->link = link;
    s->sink = sink;
    s->started_ms = now_ms;
    arena_init(&s->arena, CODEC_ARENA_MAX);
    *out = s;
    return STATUS_OK;
}

void serve_free(Serve *s)
{
    if (!s)
        return;
    stream_free(s->stream);
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

/* Into the round's transaction, which it begins where need be. */
static Status put(Serve *s, const SinkExtraction *extraction, SinkOutcome *outcome, Error *err)
{
    if (!s->in_transaction) {
        Status st = sink_begin(s->sink, err);
        if (st)
            return st;
        s->in_transaction = true;
    }
    return sink_store(s->sink, extraction, outcome, err);
}

static Status on_store(Serve *s, const LinkMessage *message, int64_t now_ms, Error *err)
{
    (void)now_ms;
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
    extraction.stored_at_ms = clock_wall_ms();
    Waiting *w = &s->waiting[s->waiting_count];
    *w = (Waiting){message->peer, store->request, SINK_NEW};
    if (!s->failure.status && put(s, &extraction, &w->outcome, &s->failure) == STATUS_MALFORMED) {
        refuse(s, message, store, &s->failure);
        return STATUS_OK;
    }
    s->waiting_count++;
    return STATUS_OK;
}

/* ---- the other verbs ------------------------------------------------------------------------------------------------- */

static Status on_follow(Serve *s, const LinkMessage *message, int64_t now_ms, Error *err)
{
    PbFollow *follow;
    Status st = codec_unpack_follow(message->body, &s->arena, &follow, err);
    return st ? st : stream_follow(s->stream, message->peer, follow, now_ms, err);
}

static Status on_credit(Serve *s, const LinkMessage *message, int64_t now_ms, Error *err)
{
    PbCredit *credit;
    Status st = codec_unpack_credit(message->body, &s->arena, &credit, err);
    return st ? st : stream_credit(s->stream, message->peer, credit, now_ms, err);
}

static Status on_status(Serve *s, const LinkMessage *message, int64_t now_ms, Error *err)
{
    if (message->body.len)
        return error_set(err, STATUS_MALFORMED, "STATUS has an empty body");
    SinkCounts counts;
    sink_counts(s->sink, &counts);
    char build[] = DEPESCHE_VERSION, database[DIGEST_HEX + 1];
    const Digest id = sink_id(s->sink);
    digest_hex(&id, database);
    Error trouble;
    error_set(&trouble, s->trouble.status, "%s", s->trouble.status ? s->trouble.text : stream_trouble(s->stream));
    PbStoreState store = PB_INIT(STORE_STATE);
    store.build = build;
    store.uptime_ms = (uint64_t)(now_ms - s->started_ms);
    store.articles = counts.articles;
    store.meetings = counts.facts[FACT_KIND_MEETING];
    store.participants = counts.facts[FACT_KIND_PARTICIPANT];
    store.pledges = counts.facts[FACT_KIND_PLEDGE];
    store.positions = counts.facts[FACT_KIND_POSITION];
    store.facts = store.meetings + store.participants + store.pledges + store.positions;
    store.head = sink_head(s->sink);
    store.followers = (uint32_t)stream_count(s->stream);
    store.stored_rate_milli = rate_milli(&s->stored, now_ms);
    store.trouble = trouble.text;
    store.database = database;
    PbState state = PB_INIT(STATE);
    state.server_case = DEPESCHE__V1__STATE__SERVER_STORE;
    state.store = &store;
    link_send_message(s->link, message->peer, VERB_STATE, &state.base); /* whoever has gone does not want it */
    return STATUS_OK;
}

/* ---- a round --------------------------------------------------------------------------------------------------------- */

static const struct {
    Verb verb;
    /* A failure is answered by ERROR. */
    Status (*act)(Serve *s, const LinkMessage *message, int64_t now_ms, Error *err);
} ACTIONS[] = {
    {VERB_STORE, on_store},
    {VERB_FOLLOW, on_follow},
    {VERB_CREDIT, on_credit},
    {VERB_STATUS, on_status},
};

static Status act(Serve *s, const LinkMessage *message, int64_t now_ms, Error *err)
{
    arena_reset(&s->arena);
    for (size_t i = 0; i < sizeof ACTIONS / sizeof *ACTIONS; i++)
        if (ACTIONS[i].verb == message->verb)
            return ACTIONS[i].act(s, message, now_ms, err);
    return error_set(err, STATUS_NOT_FOUND, "the store does not take %s; is this the broker's business?",
                     frame_verb_name((int)message->verb));
}

static void drain(Serve *s, int64_t now_ms)
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
            st = act(s, &message, now_ms, &err);
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

static void answer_all(Serve *s, bool is_stored, int64_t now_ms)
{
    uint64_t fresh = 0;
    for (size_t i = 0; i < s->waiting_count; i++) {
        const Waiting *w = &s->waiting[i];
        answer_store(s, w->peer, w->request,
                     !is_stored                ? PB_STORE(RETRY_AFTER)
                     : w->outcome == SINK_SAME ? PB_STORE(SAME)
                                               : PB_STORE(NEW),
                     is_stored || !s->trouble.status ? NULL : &s->trouble);
        fresh += is_stored && w->outcome == SINK_NEW;
    }
    rate_add(&s->stored, now_ms, fresh);
    s->stored_total += fresh;
    s->commits_total += is_stored && s->in_transaction;
    if (fresh) /* a commit of what was there already writes nothing and proves nothing */
        end_trouble(s);
}

/* Commits what the round has gathered and answers everybody, or says that all of it must come again. */
static Status finish(Serve *s, int64_t now_ms, Error *err)
{
    if (!s->failure.status && s->in_transaction)
        sink_commit(s->sink, &s->failure);
    if (s->failure.status && s->in_transaction)
        sink_rollback(s->sink);
    Status st = s->failure.status;
    if (st == STATUS_FULL || st == STATUS_BUSY)
        begin_trouble(s, &s->failure);
    else if (st && st != STATUS_MALFORMED) /* that one has been refused, the others come again */
        return error_set(err, st, "%s", s->failure.text);
    answer_all(s, st == STATUS_OK, now_ms);
    return STATUS_OK;
}

Status serve_round(Serve *s, int64_t now_ms, Error *err)
{
    s->waiting_count = 0;
    s->in_transaction = false;
    s->failure = (Error){0};
    drain(s, now_ms);
    Status st = finish(s, now_ms, err);
    return st ? st : stream_serve(s->stream, now_ms, err);
}

ServeReport serve_report(const Serve *s)
{
    const char *stream = stream_trouble(s->stream);
    ServeReport r = {.head = sink_head(s->sink),
                     .followers = stream_count(s->stream),
                     .stored = s->stored_total,
                     .refused = s->refused_total,
                     .commits = s->commits_total,
                     .trouble = s->trouble.status ? s->trouble.text
                                : *stream         ? stream
                                                  : NULL};
    sink_counts(s->sink, &r.counts);
    return r;
}

int64_t serve_patience_ms(const Serve *s, int64_t now_ms)
{
    int64_t due = stream_due_ms(s->stream);
    return due == INT64_MAX ? -1 : due > now_ms ? due - now_ms : 0;
}
