#include "store/stream.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "base/log.h"
#include "proto/codec.h"

#include "store/events.h"
#include "store/stream_state.h"

Stream *stream_new(Sink *sink, Subscriptions *names, StreamOut out)
{
    Stream *s = calloc(1, sizeof *s);
    if (!s)
        return NULL;
    s->sink = sink;
    s->names = names;
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

Follower *stream_find(Stream *s, Peer peer)
{
    for (size_t i = 0; i < s->count; i++)
        if (s->followers[i].peer.id == peer.id)
            return &s->followers[i];
    return NULL;
}

void stream_forget(Stream *s, Follower *f, int64_t wall_ms, const char *why)
{
    log_event(LOG_INFO, "follower.forgotten", "peer=%" PRIx64 " name=%s seq=%" PRIu64 " reason=\"%s\"", f->peer.id,
              f->name ? f->name->mark.name : "", f->sent, why);
    if (f->name)
        subscription_release(f->name, wall_ms);
    *f = s->followers[--s->count];
}

Status stream_credit(Stream *s, Peer peer, const PbCredit *credit, int64_t now_ms, int64_t wall_ms, Error *err)
{
    Follower *f = stream_find(s, peer);
    if (!f)
        return error_set(err, STATUS_USAGE, "CREDIT without FOLLOW; follow again at the last seq that you have");
    f->heard_ms = now_ms;
    if (credit->subscription != f->subscription)
        return STATUS_OK;
    if (credit->confirmed > sink_head(s->sink))
        return error_set(err, STATUS_MALFORMED, "Credit.confirmed is %" PRIu64 ", but the stream ends at %" PRIu64,
                         credit->confirmed, sink_head(s->sink));
    uint64_t more = credit->total > f->given ? credit->total - f->given : credit->total ? 0 : credit->events;
    if (f->credit < UINT32_MAX && more <= UINT32_MAX) {
        f->credit += more;
        f->given += more;
    }
    if (f->name && credit->confirmed <= f->looked) /* what was not sent cannot be done with */
        subscription_confirm(f->name, credit->confirmed, wall_ms);
    return STATUS_OK;
}

void stream_wake(Stream *s, int64_t now_ms)
{
    int64_t pause_ms = now_ms - s->woken_ms;
    for (size_t i = 0; pause_ms >= STREAM_STALL_MS && i < s->count; i++)
        s->followers[i].heard_ms += pause_ms;
    s->woken_ms = now_ms;
}

/* ---- what goes to whom ----------------------------------------------------------------------------------------------- */

/* Under a name nothing is sent before HEAD has said where it begins, and that waits until the name is on disk. */
static bool may_begin(const Follower *f)
{
    return !f->name || f->told != TOLD_NOTHING;
}

static bool has_work(const Stream *s, const Follower *f)
{
    return f->credit > 0 && f->looked < sink_head(s->sink) && may_begin(f);
}

/* What is on disk for its name is other than what it was told. */
static bool has_news(const Follower *f)
{
    return f->name && f->name->on_disk && f->told != f->name->durable;
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
    head.previous = f->sent;
    head.since = f->since;
    head.confirmed = f->name ? f->name->durable : 0;
    buffer_clear(&s->message);
    codec_pack(&head.base, &s->message);
    if (s->message.failed)
        return error_set(err, STATUS_NO_MEMORY, "out of memory");
    if (was_sent(f, s->out.send(s->out.context, f->peer, VERB_HEAD, buffer_view(&s->message)), now_ms)) {
        f->head_due = false;
        f->told = head.confirmed;
        f->next_head_ms = now_ms + STREAM_HEAD_MS;
    }
    return STATUS_OK;
}

/* Tells the follower what it cannot have. The others go on, and so does storing. */
static Status give_up(Stream *s, Follower *f, const Error *why, int64_t wall_ms, Error *err)
{
    char text[ERROR_TEXT_MAX];
    memcpy(text, why->text, sizeof text);
    PbError answer = PB_INIT(ERROR);
    answer.code = codec_error_code(why->status);
    answer.text = text;
    buffer_clear(&s->message);
    codec_pack(&answer.base, &s->message);
    if (s->message.failed)
        return error_set(err, STATUS_NO_MEMORY, "out of memory");
    s->out.send(s->out.context, f->peer, VERB_ERROR, buffer_view(&s->message));
    stream_forget(s, f, wall_ms, why->status == STATUS_GONE ? "overtaken by the retention" : "damaged fact");
    return STATUS_OK;
}

/* What is damaged is one old fact. */
static Status tell_damage(Stream *s, Follower *f, const Error *damage, int64_t wall_ms, Error *err)
{
    s->damage = *damage;
    log_event(LOG_ERROR, "store.damaged", "reason=%s", log_quote(str_of(damage->text)));
    return give_up(s, f, damage, wall_ms, err);
}

/* One page of the log for one follower. */
static Status advance(Stream *s, Follower *f, int64_t now_ms, int64_t wall_ms, Error *err)
{
    Error damage;
    if (f->looked < sink_floor(s->sink)) {
        stream_deleted(s, f->looked, f->name ? f->name->mark.name : "", &damage);
        return give_up(s, f, &damage, wall_ms, err);
    }
    SinkRange range = {
        .after = f->looked,
        .kinds = f->kinds,
        .events_max = f->credit < SINK_PAGE_EVENTS ? (size_t)f->credit : SINK_PAGE_EVENTS,
        .bytes_max = STREAM_MESSAGE_BYTES,
    };
    Status st = sink_read(s->sink, &range, &s->page, &damage);
    if (st && st != STATUS_CORRUPT)
        return error_set(err, st, "%s", damage.text);
    if (s->page.count)
        return send_events(s, f, now_ms, err);
    if (st)
        return tell_damage(s, f, &damage, wall_ms, err);
    f->looked = s->page.looked;
    return STATUS_OK;
}

static bool wants_head(const Stream *s, const Follower *f, int64_t now_ms)
{
    if (f->name && !f->name->on_disk)
        return false;
    return now_ms >= f->next_head_ms || (f->head_due && f->looked == sink_head(s->sink)) || has_news(f);
}

Status stream_serve(Stream *s, int64_t now_ms, int64_t wall_ms, Error *err)
{
    for (size_t i = s->count; i-- > 0;)
        if (s->followers[i].gone || now_ms - s->followers[i].heard_ms >= STREAM_SILENT_MS)
            stream_forget(s, &s->followers[i], wall_ms, s->followers[i].gone ? "gone" : "silent");
    size_t idle = 0; /* followers in a row that had nothing to do */
    for (int pages = 0; pages < STREAM_ROUND_PAGES && idle < s->count; s->next++) {
        Follower *f = &s->followers[s->next %= s->count];
        idle++;
        if (!has_work(s, f) || now_ms < f->retry_ms)
            continue;
        Status st = advance(s, f, now_ms, wall_ms, err);
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
        bool waits = f->name && !f->name->on_disk;
        bool now = has_work(s, f) || has_news(f) || (f->head_due && f->looked == sink_head(s->sink));
        due = earlier(due, f->gone ? 0 : f->heard_ms + STREAM_SILENT_MS);
        if (waits)
            continue;
        due = earlier(due, now ? f->retry_ms : later(f->retry_ms, f->next_head_ms));
    }
    return due;
}
