#define _GNU_SOURCE
#include "client/follow.h"

#include "base/vocabulary.h"
#include "client/client.h"
#include "tests/unit/client/fake.h"

enum { TAKEN_MAX = 2048 };

typedef struct Bench {
    Fake store;
    Follow *follow;
    uint64_t taken[TAKEN_MAX];
    size_t count;
    uint64_t stop_at; /* take() says STATUS_EMPTY at this seq; 0: never */
    Error err;
} Bench;

static Bench b;

static Status take(void *user, const PbEvent *event, Error *err)
{
    Bench *bench = user;
    (void)err;
    if (event->seq == bench->stop_at)
        return STATUS_EMPTY;
    cr_assert_lt(bench->count, (size_t)TAKEN_MAX);
    bench->taken[bench->count++] = event->seq;
    return STATUS_OK;
}

static void begin(uint64_t since)
{
    fake_open(&b.store);
    const FollowOptions options = {
        .since = since, .kinds = {FACT_KIND_PLEDGE}, .kind_count = 1, .take = take, .user = &b};
    b.count = 0;
    cr_assert_eq(follow_new(b.store.context, b.store.endpoint, &options, &b.follow, &b.err), STATUS_OK);
}

static void end(void)
{
    follow_free(b.follow);
    fake_close(&b.store);
}

static Status step(int64_t now_ms)
{
    return follow_step(b.follow, now_ms, &b.err);
}

/* Answers the STATUS that is expected with a head, of this database. */
static void tell_state(uint64_t head, char *database)
{
    PbState state = PB_INIT(STATE);
    PbStoreState store = PB_INIT(STORE_STATE);
    store.head = head;
    store.database = database;
    state.server_case = DEPESCHE__V1__STATE__SERVER_STORE;
    state.store = &store;
    fake_expect(&b.store, VERB_STATUS);
    fake_answer(&b.store, VERB_STATE, &state.base, follow_link(b.follow));
}

static void tell_head(uint64_t head)
{
    char database[] = "00112233445566778899aabbccddeeff";
    tell_state(head, database);
}

static PbFollow *expect_follow(void)
{
    PbFollow *follow;
    Str body = fake_expect(&b.store, VERB_FOLLOW);
    cr_assert_eq(codec_unpack_follow(body, &b.store.arena, &follow, &b.err), STATUS_OK, "%s", b.err.text);
    return follow;
}

/* EVENTS with the seqs from, from + stride … */
static void send_events(uint64_t subscription, uint64_t previous, uint64_t from, size_t count, uint64_t stride)
{
    static PbEvent events[TAKEN_MAX];
    static PbEvent *list[TAKEN_MAX];
    PbPledge pledge = PB_INIT(PLEDGE);
    PbActor actor = PB_INIT(ACTOR);
    pledge.pledger = &actor;
    PbFact fact = PB_INIT(FACT);
    fact.body_case = PB_BODY(PLEDGE);
    fact.pledge = &pledge;
    for (size_t i = 0; i < count; i++) {
        events[i] = (PbEvent)PB_INIT(EVENT);
        events[i].seq = from + i * stride;
        events[i].fact = &fact;
        list[i] = &events[i];
    }
    PbEvents message = PB_INIT(EVENTS);
    message.subscription = subscription;
    message.previous = previous;
    message.events = list;
    message.n_events = count;
    fake_answer(&b.store, VERB_EVENTS, &message.base, follow_link(b.follow));
}

static void send_head(uint64_t subscription, uint64_t seq)
{
    PbHead head = PB_INIT(HEAD);
    head.subscription = subscription;
    head.seq = seq;
    fake_answer(&b.store, VERB_HEAD, &head.base, follow_link(b.follow));
}

/* Until FOLLOW has come; returns its subscription. */
static uint64_t connected(uint64_t since, uint64_t head)
{
    begin(since);
    cr_expect_eq(step(0), STATUS_OK);
    tell_head(head);
    cr_expect_eq(step(1), STATUS_OK);
    return expect_follow()->subscription;
}

Test(follow, begins_at_the_head_of_the_stream)
{
    begin(FOLLOW_FROM_HEAD);
    uint64_t head;
    cr_expect_not(follow_head(b.follow, &head));
    cr_expect_eq(step(0), STATUS_OK);
    tell_head(41);
    cr_expect_eq(step(1), STATUS_OK);
    PbFollow *follow = expect_follow();
    cr_expect_eq(follow->since, 41);
    cr_expect_eq(follow->credit, FOLLOW_CREDIT);
    cr_expect(follow->n_kinds == 1 && follow->kinds[0] == FACT_KIND_PLEDGE);
    cr_expect(follow_head(b.follow, &head) && head == 41);
    cr_expect_eq(follow_position(b.follow), 41);
    end();
}

Test(follow, takes_events_in_order_and_knows_its_position)
{
    uint64_t s = connected(0, 9);
    send_events(s, 0, 2, 3, 2); /* 2 4 6: gaps belong to other kinds */
    cr_expect_eq(step(2), STATUS_OK);
    cr_expect(b.count == 3 && b.taken[0] == 2 && b.taken[2] == 6);
    cr_expect_eq(follow_position(b.follow), 6);
    send_head(s, 9);
    cr_expect_eq(step(3), STATUS_OK);
    cr_expect_eq(follow_position(b.follow), 9);
    send_events(s, 6, 11, 1, 1); /* previous is the last event, not the head */
    cr_expect_eq(step(4), STATUS_OK);
    cr_expect_eq(b.count, 4);
    end();
}

Test(follow, a_gap_is_asked_for_again_and_nothing_taken_twice)
{
    uint64_t s = connected(0, 9);
    send_events(s, 0, 1, 2, 1);
    cr_expect_eq(step(2), STATUS_OK);
    send_events(s, 5, 6, 1, 1); /* 3 to 5 got lost */
    cr_expect_eq(step(3), STATUS_OK);
    cr_expect_eq(b.count, 2);
    tell_head(9);
    cr_expect_eq(step(4), STATUS_OK);
    PbFollow *again = expect_follow();
    cr_expect_eq(again->since, 2);
    cr_expect_neq(again->subscription, s);
    uint64_t t = again->subscription;
    send_events(s, 2, 3, 4, 1); /* a late answer to the old subscription */
    cr_expect_eq(step(5), STATUS_OK);
    cr_expect_eq(b.count, 2);
    send_events(t, 2, 3, 4, 1);
    cr_expect_eq(step(6), STATUS_OK);
    cr_expect_eq(b.count, 6);
    for (size_t i = 0; i < b.count; i++)
        cr_expect_eq(b.taken[i], i + 1);
    end();
}

Test(follow, an_event_that_was_there_is_not_taken_twice)
{
    uint64_t s = connected(0, 9);
    send_events(s, 0, 1, 2, 1);
    step(2);
    send_events(s, 2, 2, 2, 1); /* 2 3, but 2 was there */
    cr_expect_eq(step(3), STATUS_OK);
    cr_expect_eq(b.count, 2);
    tell_head(9);
    step(4);
    cr_expect_eq(expect_follow()->since, 2);
    end();
}

Test(follow, gap_after_gap_ends_it)
{
    uint64_t s = connected(0, 9);
    Status st = STATUS_OK;
    for (int i = 0; !st && i <= FOLLOW_GAPS_MAX; i++) {
        send_events(s, 7, 8, 1, 1);
        if ((st = step(10 * i)))
            break;
        tell_head(9);
        step(10 * i + 1);
        s = expect_follow()->subscription;
    }
    cr_expect_eq(st, STATUS_CORRUPT);
    cr_expect(strstr(b.err.text, "leaves out events: after seq 0"), "%s", b.err.text);
    cr_expect_eq(b.count, 0);
    end();
}

Test(follow, comes_back_after_silence_at_the_last_seq)
{
    uint64_t s = connected(3, 9);
    send_events(s, 3, 4, 1, 1);
    cr_expect_eq(step(100), STATUS_OK);
    cr_expect_not(follow_lost(b.follow));
    Peer before = b.store.message.peer;
    cr_expect_eq(step(100 + CLIENT_SILENCE_MS), STATUS_OK);
    cr_expect(follow_lost(b.follow));
    fake_expect(&b.store, VERB_STATUS);
    cr_expect_neq(b.store.message.peer.id, before.id);
    /* the store says nothing again: once more */
    cr_expect_eq(step(100 + 2 * CLIENT_SILENCE_MS), STATUS_OK);
    tell_head(9);
    cr_expect_eq(step(101 + 2 * CLIENT_SILENCE_MS), STATUS_OK);
    cr_expect_not(follow_lost(b.follow));
    cr_expect_eq(expect_follow()->since, 4);
    end();
}

Test(follow, introduces_itself_again_to_a_store_that_forgot)
{
    connected(3, 9);
    PbError error = PB_INIT(ERROR);
    error.code = PB_ERROR(UNKNOWN_PEER);
    fake_answer(&b.store, VERB_ERROR, &error.base, follow_link(b.follow));
    cr_expect_eq(step(2), STATUS_OK);
    tell_head(9);
    cr_expect_eq(step(3), STATUS_OK);
    cr_expect_eq(expect_follow()->since, 3);
    end();
}

Test(follow, gives_credit_back_and_a_sign_of_life)
{
    PbCredit *credit;
    uint64_t s = connected(0, 900);
    send_events(s, 0, 1, FOLLOW_CREDIT / 4, 1);
    cr_expect_eq(step(10), STATUS_OK);
    Str body = fake_expect(&b.store, VERB_CREDIT);
    cr_assert_eq(codec_unpack_credit(body, &b.store.arena, &credit, &b.err), STATUS_OK);
    cr_expect(credit->subscription == s && credit->events == FOLLOW_CREDIT / 4);
    cr_expect_eq(step(10 + CLIENT_HEARTBEAT_MS), STATUS_OK);
    body = fake_expect(&b.store, VERB_CREDIT);
    cr_assert_eq(codec_unpack_credit(body, &b.store.arena, &credit, &b.err), STATUS_OK);
    cr_expect_eq(credit->events, 0);
    end();
}

/* Expects CREDIT and returns how many events it gives. */
static uint32_t expect_credit(void)
{
    PbCredit *credit;
    Str body = fake_expect(&b.store, VERB_CREDIT);
    cr_assert_eq(codec_unpack_credit(body, &b.store.arena, &credit, &b.err), STATUS_OK);
    return credit->events;
}

Test(follow, paused_it_gives_no_credit_but_lives)
{
    uint64_t s = connected(0, 900);
    follow_pause(b.follow, true);
    send_events(s, 0, 1, FOLLOW_CREDIT / 2, 1);
    cr_expect_eq(step(10), STATUS_OK);
    cr_expect_eq(b.count, FOLLOW_CREDIT / 2);
    cr_expect(fake_quiet(&b.store));
    cr_expect_eq(step(10 + CLIENT_HEARTBEAT_MS), STATUS_OK);
    cr_expect_eq(expect_credit(), 0);
    follow_pause(b.follow, false);
    cr_expect_eq(step(11 + CLIENT_HEARTBEAT_MS), STATUS_OK);
    cr_expect_eq(expect_credit(), FOLLOW_CREDIT / 2);
    /* nor does it ask for events on a new connection */
    follow_pause(b.follow, true);
    cr_expect_eq(step(10 + CLIENT_SILENCE_MS), STATUS_OK);
    tell_head(900);
    cr_expect_eq(step(11 + CLIENT_SILENCE_MS), STATUS_OK);
    cr_expect_eq(expect_follow()->credit, 0);
    follow_pause(b.follow, false);
    cr_expect_eq(step(12 + CLIENT_SILENCE_MS), STATUS_OK);
    cr_expect_eq(expect_credit(), FOLLOW_CREDIT);
    end();
}

Test(follow, refuses_a_stream_that_ends_before_our_position)
{
    begin(50);
    step(0);
    tell_head(9);
    cr_expect_eq(step(1), STATUS_NOT_FOUND);
    cr_expect(strstr(b.err.text, "ends at seq 9, before seq 50"), "%s", b.err.text);
    end();
}

Test(follow, ends_where_another_database_answers)
{
    char database[] = "ffeeddccbbaa99887766554433221100";
    PbError error = PB_INIT(ERROR);
    error.code = PB_ERROR(UNKNOWN_PEER);
    connected(3, 9);
    fake_answer(&b.store, VERB_ERROR, &error.base, follow_link(b.follow));
    cr_expect_eq(step(2), STATUS_OK);
    tell_head(9);
    cr_expect_eq(step(3), STATUS_OK);
    cr_expect_str_eq(expect_follow()->database, "00112233445566778899aabbccddeeff");
    fake_answer(&b.store, VERB_ERROR, &error.base, follow_link(b.follow));
    cr_expect_eq(step(4), STATUS_OK);
    tell_state(735, database);
    cr_expect_eq(step(5), STATUS_FOREIGN);
    cr_expect(strstr(b.err.text, "another database") && strstr(b.err.text, "--since 0"), "%s", b.err.text);
    end();
    /* exchanged between STATE and FOLLOW */
    connected(3, 9);
    error.code = PB_ERROR(OTHER_DATABASE);
    fake_answer(&b.store, VERB_ERROR, &error.base, follow_link(b.follow));
    cr_expect_eq(step(2), STATUS_FOREIGN);
    end();
}

Test(follow, tells_a_broker_from_a_store)
{
    begin(0);
    step(0);
    PbState state = PB_INIT(STATE);
    PbBrokerState broker = PB_INIT(BROKER_STATE);
    state.server_case = DEPESCHE__V1__STATE__SERVER_BROKER;
    state.broker = &broker;
    fake_expect(&b.store, VERB_STATUS);
    fake_answer(&b.store, VERB_STATE, &state.base, follow_link(b.follow));
    cr_expect_eq(step(1), STATUS_UNAVAILABLE);
    cr_expect(strstr(b.err.text, "what answers there is no store, it is a broker"), "%s", b.err.text);
    cr_expect(strstr(b.err.text, b.store.endpoint), "%s", b.err.text);
    end();
}

Test(follow, a_server_that_knows_no_followers_is_no_store)
{
    char text[] = "not for me";
    begin(0);
    step(0);
    PbError error = PB_INIT(ERROR);
    error.code = PB_ERROR(UNKNOWN_VERB);
    error.text = text;
    fake_expect(&b.store, VERB_STATUS);
    fake_answer(&b.store, VERB_ERROR, &error.base, follow_link(b.follow));
    cr_expect_eq(step(1), STATUS_UNAVAILABLE);
    cr_expect(strstr(b.err.text, "what answers there is no store: it says: not for me"), "%s", b.err.text);
    cr_expect(strstr(b.err.text, b.store.endpoint), "%s", b.err.text);
    end();
}

Test(follow, never_reached_is_an_error_later_silence_is_not)
{
    begin(0);
    cr_expect_eq(step(0), STATUS_OK);
    cr_expect_eq(step(FOLLOW_CONTACT_MS - 1), STATUS_OK);
    cr_expect_eq(step(FOLLOW_CONTACT_MS), STATUS_UNAVAILABLE);
    end();
    connected(0, 0);
    for (int64_t now = 0; now < 5 * FOLLOW_CONTACT_MS; now += 1000)
        cr_expect_eq(step(now), STATUS_OK);
    end();
}

Test(follow, ends_with_what_take_says)
{
    uint64_t s = connected(0, 9);
    b.stop_at = 3;
    send_events(s, 0, 1, 5, 1);
    cr_expect_eq(step(2), STATUS_EMPTY);
    cr_expect_eq(b.count, 2);
    end();
}
