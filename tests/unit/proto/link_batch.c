#define _GNU_SOURCE
#include <criterion/criterion.h>

#include <stdio.h>
#include <string.h>

#include "base/clock.h"
#include "proto/limits.h"
#include "proto/link_state.h"
#include "tests/unit/temp.h"

/* Several messages in one: what each side sends so, and what it makes of it. */

static char folder[TEMP_PATH_MAX], endpoint[128];
static LinkContext *context;
static Link *server, *client;
static Peer peer; /* the client */
static Error err;

static Status wait_message(Link *link, LinkMessage *m)
{
    int64_t until_ms = clock_now_ms() + 5000;
    Status st;
    while ((st = link_receive(link, m, &err)) == STATUS_EMPTY && clock_now_ms() < until_ms) {
        bool ready;
        link_wait(&link, 1, &ready, NULL, 0, NULL, 100);
    }
    return st;
}

static void open_pair(void)
{
    LinkMessage m;
    temp_make(folder);
    snprintf(endpoint, sizeof endpoint, "ipc://%s/s", folder);
    cr_assert_eq(link_context_new(&context, &err), STATUS_OK);
    cr_assert_eq(link_bind(context, endpoint, false, &server, &err), STATUS_OK, "%s", err.text);
    cr_assert_eq(link_connect(context, endpoint, &client, &err), STATUS_OK, "%s", err.text);
    link_send(client, (Peer){0}, VERB_STATUS, (Str){0});
    cr_assert_eq(wait_message(server, &m), STATUS_OK);
    peer = m.peer;
}

static void close_pair(void)
{
    link_free(client);
    link_free(server);
    link_context_free(context);
    temp_remove(folder);
}

TestSuite(link_batch, .init = open_pair, .fini = close_pair, .timeout = 30);

static void expect(Link *link, Verb verb, Str body)
{
    LinkMessage m;
    cr_assert_eq(wait_message(link, &m), STATUS_OK, "%s", err.text);
    cr_expect(m.verb == verb && str_equal(m.body, body), "%s %.*s", frame_verb_name((int)m.verb), STR_ARG(m.body));
    cr_expect_eq(m.peer.id, link == server ? peer.id : 0);
}

static void send_batch(void)
{
    const LinkPart parts[] = {{VERB_FED, STR("one")}, {VERB_FED, STR("")}, {VERB_JOB, STR("three")}};
    cr_assert_eq(link_send_parts(server, peer, parts, 3), STATUS_OK);
}

static void expect_batch(void)
{
    expect(client, VERB_FED, STR("one"));
    expect(client, VERB_FED, STR(""));
    expect(client, VERB_JOB, STR("three"));
}

Test(link_batch, messages_come_out_one_by_one)
{
    send_batch();
    send_batch();
    expect_batch();
    expect_batch();
    LinkMessage m;
    cr_expect_eq(link_receive(client, &m, &err), STATUS_EMPTY);
}

/* Who leaves some of them for later does not sleep over them. */
Test(link_batch, what_is_left_of_one_can_be_read)
{
    bool ready = false;
    send_batch();
    expect(client, VERB_FED, STR("one"));
    int64_t before_ms = clock_now_ms();
    cr_assert_eq(link_wait(&client, 1, &ready, NULL, 0, NULL, 10000), STATUS_OK);
    cr_expect(ready && clock_now_ms() - before_ms < 5000);
}

static bool comes(Link *link)
{
    bool ready = false;
    link_wait(&link, 1, &ready, NULL, 0, NULL, 100);
    return ready;
}

/* Only after it has got one itself: an older server would not know what it is. */
Test(link_batch, a_client_collects_when_the_server_takes_it)
{
    LinkMessage m;
    link_send(client, (Peer){0}, VERB_FEED, STR("a"));
    cr_assert_eq(wait_message(server, &m), STATUS_OK);
    cr_expect_eq(server->parts.len, 0, "none was sent");
    send_batch();
    expect_batch();
    link_send(client, (Peer){0}, VERB_FEED, STR("b"));
    link_send(client, (Peer){0}, VERB_DONE, STR("c"));
    cr_expect_not(comes(server), "they wait for more");
    cr_assert_eq(link_flush(client), STATUS_OK);
    expect(server, VERB_FEED, STR("b"));
    cr_expect_gt(server->parts.len, 0, "in one");
    expect(server, VERB_DONE, STR("c"));
}

Test(link_batch, is_sent_before_waiting_and_with_what_cannot_wait)
{
    send_batch();
    expect_batch();
    link_send(client, (Peer){0}, VERB_FEED, STR("a"));
    comes(client);
    expect(server, VERB_FEED, STR("a"));
    link_send(client, (Peer){0}, VERB_FEED, STR("b"));
    link_send(client, (Peer){0}, VERB_HEARTBEAT, STR("c"));
    expect(server, VERB_FEED, STR("b"));
    expect(server, VERB_HEARTBEAT, STR("c"));
}

Test(link_batch, is_bounded)
{
    send_batch();
    expect_batch();
    for (int i = 0; i < LIMIT_BATCH_PARTS; i++)
        link_send(client, (Peer){0}, VERB_DONE, STR("x"));
    cr_expect_eq(client->pending_count, 0, "sent when it was full");
    static char large[LINK_BATCH_BYTES];
    memset(large, 'x', sizeof large);
    link_send(client, (Peer){0}, VERB_FEED, (Str){large, sizeof large});
    cr_expect_eq(client->pending_count, 0);
    for (int i = 0; i < LIMIT_BATCH_PARTS; i++)
        expect(server, VERB_DONE, STR("x"));
    expect(server, VERB_FEED, (Str){large, sizeof large});
}

/* One that fills the frame by itself goes as it is. */
Test(link_batch, the_largest_message_still_goes)
{
    send_batch();
    expect_batch();
    size_t size = LIMIT_FRAME_BYTES;
    char *large = malloc(size);
    cr_assert_not_null(large);
    memset(large, 'x', size);
    link_send(client, (Peer){0}, VERB_FEED, STR("a"));
    cr_assert_eq(link_send(client, (Peer){0}, VERB_FEED, (Str){large, size}), STATUS_OK);
    expect(server, VERB_FEED, STR("a"));
    expect(server, VERB_FEED, (Str){large, size});
    free(large);
}

Test(link_batch, a_new_connection_begins_anew)
{
    LinkMessage m;
    send_batch();
    expect(client, VERB_FED, STR("one"));
    link_send(client, (Peer){0}, VERB_FEED, STR("of the old one"));
    cr_assert_eq(link_reconnect(client, &err), STATUS_OK);
    cr_expect_eq(link_receive(client, &m, &err), STATUS_EMPTY);
    link_send(client, (Peer){0}, VERB_FEED, STR("a"));
    cr_assert_eq(wait_message(server, &m), STATUS_OK);
    cr_expect(str_equal(m.body, STR("a")) && server->parts.len == 0);
}

Test(link_batch, one_that_is_none_is_told_and_left_out)
{
    static const Str ROWS[] = {STR_INIT(""), STR_INIT("\x10\x09\0\0\0a"), STR_INIT("\x04\x01\0\0\0a"),
                               STR_INIT("\x10\x01\0\0\0aX")};
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++) {
        LinkMessage m;
        cr_assert_eq(link_send(client, (Peer){0}, VERB_BATCH, ROWS[i]), STATUS_OK);
        cr_expect_eq(wait_message(server, &m), STATUS_MALFORMED, "row %d", (int)i);
        cr_expect_eq(m.peer.id, peer.id);
    }
    link_send(client, (Peer){0}, VERB_STATUS, (Str){0});
    expect(server, VERB_STATUS, (Str){0});
}
