#include "store/stream.h"

#include <inttypes.h>
#include <stdlib.h>

#include "base/log.h"
#include "proto/codec.h"

#include "store/events.h"

typedef struct Follower {
    Peer peer;
    uint64_t subscription;
    uint32_t kinds;
    uint64_t credit; /* events that may be sent */
    uint64_t sent;   /* seq of the last event sent, or where it began: Events.previous */
    uint64_t looked; /* cursor: everything up to here was sent or is of other kinds */
    bool head_due;   /* it has not heard yet that it has caught up */
    bool gone;       /* libzmq has no connection of this name any more, and will not have it again */
    int64_t heard_ms, next_head_ms, retry_ms;
} Follower;

struct Stream {
    Sink *sink;
    StreamOut out;
    Follower followers[STREAM_FOLLOWERS_MAX];
    size_t count;
    size_t next; /* whose turn it is */
    SinkPage page;
    Buffer message;
    Error damage;
};

Stream *stream_new(Sink *sink, StreamOut out)
{
    Stream *s = calloc(1, sizeof *s);
    if (!s)
        return NULL;
    s->sink = sink;
    s->out = out;
    return s;
}

void stream_free(Stream *s)
{
    if (!s)
        return;
    sink_page_fini(&s->page);
    buffer_fini(&s->message);
    free(s);
}

size_t stream_count(const Stream *s)
{
    return s->count;
}

const char *stream_trouble(const Stream *s)
{
    return s->damage.text;
}

/* ---- who follows ----------------------------------------------------------------------------------------------------- */

static Follower *find(Stream *s, Peer peer)
{
    for (size_t i = 0; i < s->count; i++)
        if (s->followers[i].peer.id == peer.id)
            return &s->followers[i];
    return NULL;
}

static void forget(Stream *s, Follower *f, const char *why)
{
    log_event(LOG_INFO, "follower.forgotten", "peer=%" PRIx64 " seq=%" PRIu64 " reason=\"%s\"", f->peer.id, f->sent,
              why);
    *f = s->followers[--s->count];
}

static Status read_kinds(const PbFollow *follow, uint32_t *kinds, Error *err)
{
    *kinds = follow->n_kinds ? 0 : SINK_ALL_KINDS;
    for (size_t i = 0; i < follow->n_kinds; i++) {
        if (follow->kinds[i] == FACT_KIND_NONE || follow->kinds[i] >= FACT_KIND_COUNT)
            return error_set(err, STATUS_MALFORMED,
                             "Follow.kinds has the unknown kind %u; use the same release on both"
                             " sides",
                             follow->kinds[i]);
        *kinds |= SINK_KIND(follow->kinds[i]);
    }
    return STATUS_OK;
}

/* Positions of another database say nothing of this one: going on there would skip facts, or give them twice. */
static Status check_database(const Stream *s, const PbFollow *follow, Error *err)
{
    Digest theirs;
    if (*follow->database == '\0')
        return STATUS_OK;
    if (!digest_parse(str_of(follow->database), &theirs))
        return error_set(err, STATUS_MALFORMED, "Follow.database is not %d hexadecimal digits", DIGEST_HEX);
    const Digest ours = sink_id(s->sink);
    if (digest_equal(&theirs, &ours))
        return STATUS_OK;
    return error_set(err, STATUS_FOREIGN,
                     "Follow.database is %s, but here is another database: name the store that has it, or follow this "
                     "one again with --since 0",
                     follow->database);
}

Status stream_follow(Stream *s, Peer peer, const PbFollow *follow, int64_t now_ms, Error *err)
{
    uint32_t kinds;
    Status st;
    if ((st = read_kinds(follow, &kinds, err)) || (st = check_database(s, follow, err)))
        return st;
    /* Whoever has seen more than there is followed another database: going on would skip facts silently. */
    uint64_t head = sink_head(s->sink);
    if (follow->since > head)
        return error_set(err, STATUS_MALFORMED,
                         "Follow.since is %" PRIu64 ", but the stream ends at %" PRIu64 ": this is another database; "
                         "follow it from 0",
                         follow->since, head);
    Follower *f = find(s, peer);
    if (!f) {
        if (s->count == STREAM_FOLLOWERS_MAX)
            return error_set(err, STATUS_BUSY, "%d followers are the most that this store serves; try again later",
                             STREAM_FOLLOWERS_MAX);
        f = &s->followers[s->count++];
        log_event(LOG_INFO, "follower.new", "peer=%" PRIx64 " since=%" PRIu64, peer.id, follow->since);
    }
    *f = (Follower){
        .peer = peer,
        .subscription = follow->subscription,
        .kinds = kinds,
        .credit = follow->credit,
        .sent = follow->since,
        .looked = follow->since,
        .head_due = true,
        .heard_ms = now_ms,
        .next_head_ms = now_ms + STREAM_HEAD_MS,
        .retry_ms = now_ms,
    };
    return STATUS_OK;
}

Status stream_credit(Stream *s, Peer peer, const PbCredit *credit, int64_t now_ms, Error *err)
{
    Follower *f = find(s, peer);
    if (!f)
        return error_set(err, STATUS_USAGE, "CREDIT without FOLLOW; follow again at the last seq that you have");
    f->heard_ms = now_ms;
    if (credit->subscription == f->subscription && f->credit < UINT32_MAX)
        f->credit += credit->events;
    return STATUS_OK;
}

/* ---- what goes to whom ----------------------------------------------------------------------------------------------- */

static bool has_work(const Stream *s, const Follower *f)
{
    return f->credit > 0 && f->looked < sink_head(s->sink);
}

static bool was_sent(Follower *f, Status st, int64_t now_ms)
{
    if (st)
        f->retry_ms = now_ms + STREAM_RETRY_MS;
    f->gone = st == STATUS_UNAVAILABLE;
    return st == STATUS_OK;
}

static Status send_events(Stream *s, Follower *f, int64_t now_ms, Error *err)
{
    events_begin(&s->message, f->subscription, f->sent);
    for (size_t i = 0; i < s->page.count; i++)
        events_add(&s->message, s->page.events[i].seq, sink_page_fact(&s->page, i));
    if (s->message.failed)
        return error_set(err, STATUS_NO_MEMORY, "out of memory");
    if (!was_sent(f, s->out.send(s->out.context, f->peer, VERB_EVENTS, buffer_view(&s->message)), now_ms))
        return STATUS_OK;
    f->sent = s->page.events[s->page.count - 1].seq;
    f->looked = s->page.looked;
    f->credit -= s->page.count;
    f->head_due = true;
    return STATUS_OK;
}

static Status send_head(Stream *s, Follower *f, int64_t now_ms, Error *err)
{
    PbHead head = PB_INIT(HEAD);
    head.subscription = f->subscription;
    head.seq = f->looked;
    buffer_clear(&s->message);
    codec_pack(&head.base, &s->message);
    if (s->message.failed)
        return error_set(err, STATUS_NO_MEMORY, "out of memory");
    if (was_sent(f, s->out.send(s->out.context, f->peer, VERB_HEAD, buffer_view(&s->message)), now_ms)) {
        f->head_due = false;
        f->next_head_ms = now_ms + STREAM_HEAD_MS;
    }
    return STATUS_OK;
}

/* Tells the follower what it cannot have. The others go on, and so does storing: what is damaged is one old fact. */
static Status give_up(Stream *s, Follower *f, const Error *why, Error *err)
{
    s->damage = *why;
    log_event(LOG_ERROR, "store.damaged", "reason=%s", log_quote(str_of(why->text)));
    PbError answer = PB_INIT(ERROR);
    answer.code = PB_ERROR(DAMAGED);
    answer.text = s->damage.text;
    buffer_clear(&s->message);
    codec_pack(&answer.base, &s->message);
    if (s->message.failed)
        return error_set(err, STATUS_NO_MEMORY, "out of memory");
    s->out.send(s->out.context, f->peer, VERB_ERROR, buffer_view(&s->message));
    forget(s, f, "damaged fact");
    return STATUS_OK;
}

/* One page of the log for one follower. */
static Status advance(Stream *s, Follower *f, int64_t now_ms, Error *err)
{
    SinkRange range = {
        .after = f->looked,
        .kinds = f->kinds,
        .events_max = f->credit < SINK_PAGE_EVENTS ? (size_t)f->credit : SINK_PAGE_EVENTS,
        .bytes_max = STREAM_MESSAGE_BYTES,
    };
    Error damage;
    Status st = sink_read(s->sink, &range, &s->page, &damage);
    if (st && st != STATUS_CORRUPT)
        return error_set(err, st, "%s", damage.text);
    if (s->page.count)
        return send_events(s, f, now_ms, err);
    if (st)
        return give_up(s, f, &damage, err);
    f->looked = s->page.looked;
    return STATUS_OK;
}

static bool wants_head(const Stream *s, const Follower *f, int64_t now_ms)
{
    return now_ms >= f->next_head_ms || (f->head_due && f->looked == sink_head(s->sink));
}

Status stream_serve(Stream *s, int64_t now_ms, Error *err)
{
    for (size_t i = s->count; i-- > 0;)
        if (s->followers[i].gone || now_ms - s->followers[i].heard_ms >= STREAM_SILENT_MS)
            forget(s, &s->followers[i], s->followers[i].gone ? "gone" : "silent");
    size_t idle = 0; /* followers in a row that had nothing to do */
    for (int pages = 0; pages < STREAM_ROUND_PAGES && idle < s->count; s->next++) {
        Follower *f = &s->followers[s->next %= s->count];
        idle++;
        if (!has_work(s, f) || now_ms < f->retry_ms)
            continue;
        Status st = advance(s, f, now_ms, err);
        if (st)
            return st;
        pages++;
        idle = 0;
    }
    for (size_t i = 0; i < s->count; i++) {
        Follower *f = &s->followers[i];
        if (now_ms < f->retry_ms || !wants_head(s, f, now_ms))
            continue;
        Status st = send_head(s, f, now_ms, err);
        if (st)
            return st;
    }
    return STATUS_OK;
}

static int64_t earlier(int64_t a, int64_t b)
{
    return a < b ? a : b;
}

static int64_t later(int64_t a, int64_t b)
{
    return a > b ? a : b;
}

int64_t stream_due_ms(const Stream *s)
{
    int64_t due = INT64_MAX;
    for (size_t i = 0; i < s->count; i++) {
        const Follower *f = &s->followers[i];
        bool now = has_work(s, f) || (f->head_due && f->looked == sink_head(s->sink));
        due = earlier(due, f->gone ? 0 : f->heard_ms + STREAM_SILENT_MS);
        due = earlier(due, now ? f->retry_ms : later(f->retry_ms, f->next_head_ms));
    }
    return due;
}
