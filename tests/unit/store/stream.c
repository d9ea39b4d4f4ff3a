#define _GNU_SOURCE
#include <criterion/criterion.h>

#include "store/events.h"
#include "store/sink_sqlite.h"
#include "store/stream.h"
#include "tests/unit/store/sample.h"

enum { SENT_MAX = 4096 };

/* What a stream has sent: one line per message, and what its send() is to answer. */
typedef struct Wire {
    struct {
        Peer peer;
        Verb verb;
        uint64_t subscription, previous, first, last; /* HEAD: last is its seq */
        size_t count, bytes;
    } sent[SENT_MAX];
    size_t count;
    Depesche__V1__ErrorCode error; /* what an ERROR must say; 0: DAMAGED */
    Peer busy, gone;               /* these peers' queues are full, or they are not there */
    Arena arena;
} Wire;

static Status wire_send(void *context, Peer peer, Verb verb, Str body)
{
    Wire *w = context;
    if (peer.id == w->gone.id)
        return STATUS_UNAVAILABLE;
    if (peer.id == w->busy.id)
        return STATUS_BUSY;
    cr_assert(w->count < SENT_MAX);
    arena_reset(&w->arena);
    Error err = {0};
    size_t n = w->count++;
    w->sent[n].peer = peer;
    w->sent[n].verb = verb;
    w->sent[n].bytes = body.len;
    if (verb == VERB_EVENTS) {
        PbEvents *events;
        cr_assert_eq(codec_unpack_events(body, &w->arena, &events, &err), STATUS_OK, "%s", err.text);
        cr_assert(events->n_events > 0);
        w->sent[n].subscription = events->subscription;
        w->sent[n].previous = events->previous;
        w->sent[n].count = events->n_events;
        w->sent[n].first = events->events[0]->seq;
        w->sent[n].last = events->events[events->n_events - 1]->seq;
        for (size_t i = 1; i < events->n_events; i++)
            cr_expect_lt(events->events[i - 1]->seq, events->events[i]->seq);
    } else if (verb == VERB_HEAD) {
        PbHead *head;
        cr_assert_eq(codec_unpack_head(body, &w->arena, &head, &err), STATUS_OK, "%s", err.text);
        w->sent[n].subscription = head->subscription;
        w->sent[n].last = head->seq;
    } else {
        PbError *error;
        cr_assert_eq(codec_unpack_error(body, &w->arena, &error, &err), STATUS_OK, "%s", err.text);
        cr_expect_eq(error->code, w->error ? w->error : PB_ERROR(DAMAGED), "%s", error->text);
    }
    return STATUS_OK;
}

typedef struct Bench {
    Folder folder;
    Sink *sink;
    Subscriptions *names;
    Stream *stream;
    Wire wire;
    Error err;
} Bench;

static void grow(Bench *b, unsigned from, unsigned to, size_t facts)
{
    cr_assert_eq(sink_begin(b->sink, &b->err), STATUS_OK);
    for (unsigned number = from; number < to; number++) {
        Sample s;
        SinkOutcome outcome;
        sample_init(&s, number, facts, "rules-1");
        cr_assert_eq(sink_store(b->sink, &s.extraction, &outcome, &b->err), STATUS_OK, "%s", b->err.text);
        sample_fini(&s);
    }
    cr_assert_eq(sink_commit(b->sink, &b->err), STATUS_OK);
}

static Bench *bench_new(unsigned articles)
{
    Bench *b = calloc(1, sizeof *b);
    folder_init(&b->folder);
    cr_assert_eq(sink_sqlite_open(b->folder.db, &b->sink, &b->err), STATUS_OK, "%s", b->err.text);
    arena_init(&b->wire.arena, CODEC_ARENA_MAX);
    cr_assert_eq(subscriptions_new(b->sink, &b->names, &b->err), STATUS_OK, "%s", b->err.text);
    b->stream = stream_new(b->sink, b->names, (StreamOut){wire_send, &b->wire});
    b->wire.busy = b->wire.gone = (Peer){UINT64_MAX};
    grow(b, 0, articles, 12);
    return b;
}

static void bench_free(Bench *b)
{
    stream_free(b->stream);
    subscriptions_free(b->names);
    sink_close(b->sink);
    arena_fini(&b->wire.arena);
    folder_fini(&b->folder);
    free(b);
}

static Status follow(Bench *b, uint64_t peer, uint64_t since, uint32_t credit, uint32_t kind, int64_t now_ms)
{
    PbFollow f = PB_INIT(FOLLOW);
    f.subscription = peer * 10;
    f.since = since;
    f.credit = credit;
    f.kinds = &kind;
    f.n_kinds = kind ? 1 : 0;
    return stream_follow(b->stream, (Peer){peer}, &f, now_ms, 0, &b->err);
}

static Status give(Bench *b, uint64_t peer, uint64_t subscription, uint32_t events, int64_t now_ms)
{
    PbCredit c = PB_INIT(CREDIT);
    c.subscription = subscription;
    c.events = events;
    return stream_credit(b->stream, (Peer){peer}, &c, now_ms, 0, &b->err);
}

/* Serves until nothing is due at now_ms. */
static void settle(Bench *b, int64_t now_ms)
{
    do
        cr_assert_eq(stream_serve(b->stream, now_ms, 0, &b->err), STATUS_OK, "%s", b->err.text);
    while (stream_due_ms(b->stream) <= now_ms);
}

/* Events sent to a peer; checks that each message names the one before. */
static size_t received(const Bench *b, uint64_t peer, uint64_t since)
{
    size_t events = 0;
    for (size_t i = 0; i < b->wire.count; i++) {
        if (b->wire.sent[i].peer.id != peer || b->wire.sent[i].verb != VERB_EVENTS)
            continue;
        cr_expect_eq(b->wire.sent[i].previous, since, "previous %zu, the last seen is %zu",
                     (size_t)b->wire.sent[i].previous, (size_t)since);
        since = b->wire.sent[i].last;
        events += b->wire.sent[i].count;
    }
    return events;
}

static size_t heads(const Bench *b, uint64_t peer, uint64_t *last)
{
    size_t count = 0;
    for (size_t i = 0; i < b->wire.count; i++)
        if (b->wire.sent[i].peer.id == peer && b->wire.sent[i].verb == VERB_HEAD) {
            *last = b->wire.sent[i].last;
            count++;
        }
    return count;
}

Test(stream, a_follower_gets_all_and_then_hears_that_it_has_caught_up)
{
    Bench *b = bench_new(2);
    uint64_t head = 0;
    cr_assert_eq(follow(b, 1, 0, 1000, 0, 0), STATUS_OK);
    settle(b, 0);
    cr_expect_eq(received(b, 1, 0), 24);
    cr_expect_eq(heads(b, 1, &head), 1);
    cr_expect_eq(head, 24);
    cr_expect_eq(b->wire.sent[0].subscription, 10);
    cr_expect_eq(stream_due_ms(b->stream), STREAM_HEAD_MS);
    settle(b, STREAM_HEAD_MS);
    cr_expect_eq(heads(b, 1, &head), 2, "each second");
    grow(b, 2, 3, 12);
    cr_expect_leq(stream_due_ms(b->stream), STREAM_HEAD_MS, "a commit is due at once");
    settle(b, STREAM_HEAD_MS + 1);
    cr_expect_eq(received(b, 1, 0), 36);
    cr_expect_eq(heads(b, 1, &head), 3);
    cr_expect_eq(head, 36);
    bench_free(b);
}

Test(stream, it_resumes_at_any_seq)
{
    Bench *b = bench_new(2);
    for (uint64_t since = 0; since <= 24; since++) {
        b->wire.count = 0;
        cr_assert_eq(follow(b, 1, since, 1000, 0, 0), STATUS_OK);
        settle(b, 0);
        cr_expect_eq(received(b, 1, since), 24 - since, "since %zu", (size_t)since);
    }
    cr_expect_eq(follow(b, 1, 25, 1000, 0, 0), STATUS_MALFORMED, "nothing is skipped silently");
    cr_expect(strstr(b->err.text, "another database"), "%s", b->err.text);
    cr_expect_eq(follow(b, 1, UINT64_MAX, 1000, 0, 0), STATUS_MALFORMED);
    cr_expect_eq(stream_count(b->stream), 1, "one subscription per connection");
    bench_free(b);
}

Test(stream, a_filter_keeps_the_proof_that_nothing_was_missed)
{
    Bench *b = bench_new(100);
    for (uint32_t kind = 1; kind < FACT_KIND_COUNT; kind++) {
        uint64_t head = 0;
        cr_assert_eq(follow(b, kind, 5, 70, kind, 0), STATUS_OK);
        settle(b, 0);
        cr_expect_eq(received(b, kind, 5), 70, "kind %u", kind);
        cr_assert_eq(give(b, kind, kind * 10, 1000, 0), STATUS_OK);
        settle(b, 0);
        cr_expect_eq(received(b, kind, 5), kind == FACT_KIND_PARTICIPANT ? 298 : 299, "kind %u: %zu", kind,
                     received(b, kind, 5));
        cr_expect(heads(b, kind, &head) > 0 && head == 1200, "the filter does not hold the head back");
    }
    cr_expect_eq(follow(b, 9, 0, 1, FACT_KIND_COUNT, 0), STATUS_MALFORMED);
    bench_free(b);
}

Test(stream, nothing_goes_beyond_the_credit)
{
    Bench *b = bench_new(10);
    uint64_t head = 99;
    cr_assert_eq(follow(b, 1, 0, 0, 0, 0), STATUS_OK);
    settle(b, 0);
    cr_expect_eq(b->wire.count, 0);
    settle(b, STREAM_HEAD_MS);
    cr_expect_eq(heads(b, 1, &head), 1, "a sign of life all the same");
    cr_expect_eq(head, 0, "but nothing has been looked at");
    static const struct {
        uint64_t subscription;
        uint32_t credit;
        size_t events;
    } ROWS[] = {{10, 1, 1}, {10, 0, 1}, {10, 6, 7}, {9, 50, 7}, {10, UINT32_MAX, 120}, {10, UINT32_MAX, 120}};
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++) {
        cr_assert_eq(give(b, 1, ROWS[i].subscription, ROWS[i].credit, 0), STATUS_OK);
        settle(b, STREAM_HEAD_MS);
        cr_expect_eq(received(b, 1, 0), ROWS[i].events, "row %zu", i);
    }
    cr_expect_eq(give(b, 2, 20, 1, 0), STATUS_USAGE, "CREDIT without FOLLOW");
    bench_free(b);
}

Test(stream, a_slow_follower_slows_nobody)
{
    Bench *b = bench_new(50);
    b->wire.busy = (Peer){1};
    cr_assert_eq(follow(b, 1, 0, 1000, 0, 0), STATUS_OK);
    cr_assert_eq(follow(b, 2, 0, 1000, 0, 0), STATUS_OK);
    settle(b, 0);
    cr_expect_eq(received(b, 2, 0), 600);
    cr_expect_eq(received(b, 1, 0), 0);
    cr_expect_eq(stream_due_ms(b->stream), STREAM_RETRY_MS, "tried again later, without spinning");
    b->wire.busy = (Peer){UINT64_MAX};
    settle(b, STREAM_RETRY_MS);
    cr_expect_eq(received(b, 1, 0), 600, "and then nothing is missing");
    bench_free(b);
}

Test(stream, the_silent_and_the_gone_are_forgotten)
{
    Bench *b = bench_new(1);
    cr_assert_eq(follow(b, 1, 0, 1000, 0, 0), STATUS_OK);
    cr_assert_eq(follow(b, 2, 0, 1000, 0, 0), STATUS_OK);
    cr_assert_eq(follow(b, 3, 0, 1000, 0, 0), STATUS_OK);
    settle(b, 0);
    b->wire.gone = (Peer){3};
    settle(b, STREAM_HEAD_MS);
    cr_expect_eq(stream_count(b->stream), 2, "the connection is gone");
    cr_assert_eq(give(b, 2, 20, 0, 10000), STATUS_OK);
    settle(b, STREAM_SILENT_MS - 1);
    cr_expect_eq(stream_count(b->stream), 2);
    settle(b, STREAM_SILENT_MS);
    cr_expect_eq(stream_count(b->stream), 1);
    cr_expect_eq(give(b, 1, 10, 0, STREAM_SILENT_MS), STATUS_USAGE, "it must follow again");
    cr_assert_eq(follow(b, 1, 12, 10, 0, STREAM_SILENT_MS), STATUS_OK);
    settle(b, 10000 + STREAM_SILENT_MS);
    cr_expect_eq(stream_count(b->stream), 1, "the other was silent");
    bench_free(b);
}

Test(stream, there_is_room_for_a_bounded_number)
{
    Bench *b = bench_new(1);
    for (uint64_t peer = 1; peer <= STREAM_FOLLOWERS_MAX; peer++)
        cr_assert_eq(follow(b, peer, 0, 1000, 0, 0), STATUS_OK);
    cr_expect_eq(follow(b, 9999, 0, 1000, 0, 0), STATUS_BUSY);
    cr_expect_eq(follow(b, 7, 0, 1000, 0, 0), STATUS_OK, "those inside may begin anew");
    cr_assert_eq(stream_serve(b->stream, 0, 0, &b->err), STATUS_OK);
    size_t events = 0;
    for (size_t i = 0; i < b->wire.count; i++)
        events += b->wire.sent[i].verb == VERB_EVENTS;
    cr_expect_eq(events, STREAM_ROUND_PAGES, "one round is bounded");
    settle(b, 0);
    for (uint64_t peer = 1; peer <= STREAM_FOLLOWERS_MAX; peer++)
        cr_expect_eq(received(b, peer, 0), 12, "and everybody has his turn");
    bench_free(b);
}

Test(stream, messages_are_bounded_in_bytes)
{
    Bench *b = bench_new(0);
    grow(b, 0, 4, 1024);
    cr_assert_eq(follow(b, 1, 0, 100000, 0, 0), STATUS_OK);
    settle(b, 0);
    cr_expect_eq(received(b, 1, 0), 4096);
    for (size_t i = 0; i < b->wire.count; i++)
        cr_expect_leq(b->wire.sent[i].bytes, STREAM_MESSAGE_BYTES + 32 * SINK_PAGE_EVENTS);
    bench_free(b);
}

/* A follower's cursor comes upon a fact whose checksum does not match. */
static Status read_damaged(Sink *sink, const SinkRange *range, SinkPage *page, Error *err)
{
    (void)sink;
    page->count = 0;
    page->looked = range->after;
    return error_set(err, STATUS_CORRUPT, "facts.db: fact 1: the checksum does not match");
}

Test(stream, a_damaged_fact_is_told_and_the_store_goes_on)
{
    Bench *b = bench_new(1);
    const SinkOps *sound = b->sink->ops;
    SinkOps damaged = *sound;
    damaged.read = read_damaged;
    cr_assert_eq(follow(b, 1, 0, 10, 0, 0), STATUS_OK);
    b->sink->ops = &damaged;
    settle(b, 0);
    b->sink->ops = sound;
    cr_assert_eq(b->wire.count, 1);
    cr_expect_eq(b->wire.sent[0].verb, VERB_ERROR);
    cr_expect_eq(stream_count(b->stream), 0);
    cr_expect(strstr(stream_trouble(b->stream), "checksum"));
    bench_free(b);
}

/* ---- names and retention -------------------------------------------------------------------------------------------- */

static Status follow_as(Bench *b, uint64_t peer, uint64_t session, uint64_t since, bool resume, int64_t now_ms)
{
    static char name[] = "desk";
    PbFollow f = PB_INIT(FOLLOW);
    f.subscription = peer * 10;
    f.since = since;
    f.credit = 1000;
    f.name = name;
    f.session = session;
    f.resume = f.create = resume;
    return stream_follow(b->stream, (Peer){peer}, &f, now_ms, 0, &b->err);
}

static void write_names(Bench *b)
{
    cr_assert_eq(sink_begin(b->sink, &b->err), STATUS_OK);
    cr_assert_eq(subscriptions_write(b->names, &b->err), STATUS_OK);
    cr_assert_eq(sink_commit(b->sink, &b->err), STATUS_OK);
    subscriptions_written(b->names, true);
}

static Status confirm(Bench *b, uint64_t peer, uint64_t seq, int64_t now_ms)
{
    PbCredit c = PB_INIT(CREDIT);
    c.subscription = peer * 10;
    c.confirmed = seq;
    return stream_credit(b->stream, (Peer){peer}, &c, now_ms, 0, &b->err);
}

Test(stream, nothing_goes_out_under_a_name_that_is_not_on_disk)
{
    Bench *b = bench_new(2);
    cr_assert_eq(follow_as(b, 1, 11, 0, true, 0), STATUS_OK, "%s", b->err.text);
    settle(b, 0);
    cr_expect_eq(b->wire.count, 0);
    write_names(b);
    settle(b, 0);
    cr_assert_gt(b->wire.count, 1);
    cr_expect_eq(b->wire.sent[0].verb, VERB_HEAD, "where it begins comes first");
    cr_expect_eq(received(b, 1, 0), 24);
    bench_free(b);
}

Test(stream, a_name_has_one_holder_and_goes_on_where_that_one_was)
{
    Bench *b = bench_new(2);
    cr_assert_eq(follow_as(b, 1, 11, 0, true, 0), STATUS_OK);
    write_names(b);
    settle(b, 0);
    cr_expect_eq(confirm(b, 1, 7, 0), STATUS_OK);
    cr_expect_eq(confirm(b, 1, 9999, 0), STATUS_MALFORMED);
    write_names(b);
    stream_wake(b->stream, 1000);
    cr_expect_eq(follow_as(b, 2, 22, 0, true, STREAM_NAME_MS - 1), STATUS_TAKEN);
    stream_wake(b->stream, 60000);
    cr_expect_eq(follow_as(b, 2, 22, 0, true, 60000), STATUS_TAKEN, "the store itself was away");
    cr_expect_eq(follow_as(b, 2, 22, 0, true, 60000 + STREAM_NAME_MS), STATUS_OK);
    b->wire.count = 0;
    settle(b, 60000 + STREAM_NAME_MS);
    cr_expect_eq(received(b, 2, 7), 17);
    cr_expect_eq(confirm(b, 1, 9, 60000 + STREAM_NAME_MS), STATUS_USAGE, "the former holder is forgotten");
    cr_expect_eq(confirm(b, 2, 20, 60000 + STREAM_NAME_MS), STATUS_OK);
    cr_expect_eq(follow_as(b, 1, 11, 12, false, 90000), STATUS_TAKEN, "and another has confirmed more");
    cr_expect_eq(follow_as(b, 2, 22, 20, false, 90000), STATUS_OK, "it may come back itself");
    bench_free(b);
}

Test(stream, whoever_comes_too_late_or_is_overtaken_is_told)
{
    Bench *b = bench_new(2);
    bool more;
    cr_assert_eq(follow(b, 1, 0, 5, 0, 0), STATUS_OK);
    settle(b, 0);
    cr_assert_eq(sink_begin(b->sink, &b->err), STATUS_OK);
    cr_assert_eq(sink_forget(b->sink, INT64_MAX, &more, &b->err), STATUS_OK);
    cr_assert_eq(sink_commit(b->sink, &b->err), STATUS_OK);
    cr_assert_eq(sink_floor(b->sink), 24);
    grow(b, 2, 3, 12);
    cr_expect_eq(follow(b, 2, 5, 5, 0, 0), STATUS_GONE);
    cr_expect(strstr(b->err.text, "--since 24"), "%s", b->err.text);
    cr_expect_eq(follow(b, 3, 24, 5, 0, 0), STATUS_OK);
    cr_expect_eq(follow(b, 4, 0, 5, 0, 0), STATUS_OK, "from 0: all there is");
    cr_expect_eq(follow_as(b, 5, 55, 0, true, 0), STATUS_OK, "and so for a new name");
    cr_expect_eq(follow_as(b, 5, 56, 0, true, 0), STATUS_OK,
                 "which has missed nothing if it comes back before it has confirmed");
    b->wire.count = 0;
    b->wire.error = PB_ERROR(GONE);
    cr_expect_eq(give(b, 1, 10, 5, 0), STATUS_OK);
    settle(b, 0);
    cr_expect_eq(received(b, 1, 5), 0);
    cr_expect_eq(received(b, 3, 24), 5);
    cr_expect_eq(received(b, 4, 0), 5);
    cr_expect_eq(stream_count(b->stream), 3, "the one that was overtaken has been told and is forgotten");
    bench_free(b);
}

Test(stream, an_events_message_is_what_protobuf_would_write)
{
    Sample s;
    sample_init(&s, 1, 8, "rules-1");
    static const uint64_t NUMBERS[] = {0, 1, 127, 128, 300, UINT64_MAX};
    Buffer spliced = {0}, packed = {0}, fact = {0};
    for (size_t n = 0; n < sizeof NUMBERS / sizeof *NUMBERS; n++) {
        PbEvents events = PB_INIT(EVENTS);
        PbEvent items[8], *list[8];
        events.subscription = NUMBERS[n];
        events.previous = NUMBERS[sizeof NUMBERS / sizeof *NUMBERS - 1 - n];
        events.n_events = 8;
        events.events = list;
        events_begin(&spliced, events.subscription, events.previous);
        for (size_t i = 0; i < 8; i++) {
            items[i] = (PbEvent)PB_INIT(EVENT);
            items[i].seq = NUMBERS[n] / 2 + i + 1;
            items[i].fact = s.facts[i];
            list[i] = &items[i];
            buffer_clear(&fact);
            codec_pack(&s.facts[i]->base, &fact);
            events_add(&spliced, items[i].seq, buffer_view(&fact));
        }
        buffer_clear(&packed);
        codec_pack(&events.base, &packed);
        cr_expect(str_equal(buffer_view(&spliced), buffer_view(&packed)), "number %zu", n);
    }
    buffer_fini(&spliced);
    buffer_fini(&packed);
    buffer_fini(&fact);
    sample_fini(&s);
}
