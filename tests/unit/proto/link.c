#define _GNU_SOURCE
#include <criterion/criterion.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/clock.h"
#include "proto/codec.h"
#include "proto/link.h"
#include "tests/unit/temp.h"

static char folder[TEMP_PATH_MAX], endpoint[128];
static LinkContext *context;
static Link *server, *client;

static void open_pair(void)
{
    temp_make(folder);
    snprintf(endpoint, sizeof endpoint, "ipc://%s/s", folder);
    Error err = {0};
    cr_assert_eq(link_context_new(&context, &err), STATUS_OK);
    cr_assert_eq(link_bind(context, endpoint, false, &server, &err), STATUS_OK, "%s", err.text);
    cr_assert_eq(link_connect(context, endpoint, &client, &err), STATUS_OK, "%s", err.text);
}

static void close_pair(void)
{
    link_free(client);
    link_free(server);
    link_context_free(context);
    temp_remove(folder);
}

TestSuite(link, .init = open_pair, .fini = close_pair, .timeout = 30);

static Status wait_message(Link *link, LinkMessage *m, Error *err)
{
    int64_t until = clock_now_ms() + 5000;
    Status st;
    while ((st = link_receive(link, m, err)) == STATUS_EMPTY && clock_now_ms() < until) {
        bool ready;
        link_wait(&link, 1, &ready, NULL, 0, NULL, 100);
    }
    return st;
}

Test(link, a_message_arrives_and_its_answer_finds_back)
{
    LinkMessage m;
    Error err = {0};
    cr_assert_eq(link_send(client, (Peer){0}, VERB_FEED, STR("body")), STATUS_OK);
    cr_assert_eq(wait_message(server, &m, &err), STATUS_OK, "%s", err.text);
    cr_expect(m.verb == VERB_FEED && str_equal(m.body, STR("body")) && m.peer.id);
    cr_assert_eq(link_send(server, m.peer, VERB_FED, (Str){0}), STATUS_OK);
    cr_assert_eq(wait_message(client, &m, &err), STATUS_OK);
    cr_expect(m.verb == VERB_FED && m.body.len == 0 && m.peer.id == 0);
}

Test(link, nobody_there_is_told)
{
    cr_expect_eq(link_send(server, (Peer){12345}, VERB_JOB, STR("x")), STATUS_UNAVAILABLE);
}

Test(link, an_error_carries_its_text)
{
    LinkMessage m;
    Error err = {0};
    link_send(client, (Peer){0}, VERB_STATUS, (Str){0});
    cr_assert_eq(wait_message(server, &m, &err), STATUS_OK);
    error_set(&err, STATUS_LIMIT, "too long");
    cr_assert_eq(link_send_error(server, m.peer, &err), STATUS_OK);
    cr_assert_eq(wait_message(client, &m, &err), STATUS_OK);
    Arena arena;
    arena_init(&arena, 1 << 20);
    PbError *answer;
    cr_assert_eq(codec_unpack_error(m.body, &arena, &answer, &err), STATUS_OK);
    cr_expect_eq(answer->code, PB_ERROR(OVER_LIMIT));
    cr_expect_str_eq(answer->text, "too long");
    arena_fini(&arena);
}

Test(link, each_trouble_has_its_code)
{
    static const struct {
        Status status;
        Depesche__V1__ErrorCode code;
    } ROWS[] = {
        {STATUS_MALFORMED, PB_ERROR(BAD_MESSAGE)},  {STATUS_VERSION, PB_ERROR(BAD_VERSION)},
        {STATUS_NOT_FOUND, PB_ERROR(UNKNOWN_VERB)}, {STATUS_LIMIT, PB_ERROR(OVER_LIMIT)},
        {STATUS_USAGE, PB_ERROR(UNKNOWN_PEER)},     {STATUS_CORRUPT, PB_ERROR(DAMAGED)},
        {STATUS_BUSY, PB_ERROR(UNAVAILABLE)},       {STATUS_NO_MEMORY, PB_ERROR(UNAVAILABLE)},
        {STATUS_FOREIGN, PB_ERROR(OTHER_DATABASE)},
    };
    LinkMessage m;
    Error err = {0};
    link_send(client, (Peer){0}, VERB_STATUS, (Str){0});
    cr_assert_eq(wait_message(server, &m, &err), STATUS_OK);
    Peer peer = m.peer;
    Arena arena;
    arena_init(&arena, 1 << 20);
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++) {
        error_set(&err, ROWS[i].status, "trouble");
        cr_assert_eq(link_send_error(server, peer, &err), STATUS_OK);
        cr_assert_eq(wait_message(client, &m, &err), STATUS_OK);
        PbError *answer;
        cr_assert_eq(codec_unpack_error(m.body, &arena, &answer, &err), STATUS_OK);
        cr_expect_eq(answer->code, ROWS[i].code, "%s", status_text(ROWS[i].status));
    }
    arena_fini(&arena);
}

Test(link, reconnecting_gives_a_new_peer)
{
    LinkMessage m;
    Error err = {0};
    link_send(client, (Peer){0}, VERB_STATUS, (Str){0});
    cr_assert_eq(wait_message(server, &m, &err), STATUS_OK);
    Peer before = m.peer;
    cr_assert_eq(link_reconnect(client, &err), STATUS_OK);
    link_send(client, (Peer){0}, VERB_STATUS, (Str){0});
    cr_assert_eq(wait_message(server, &m, &err), STATUS_OK);
    cr_expect_neq(m.peer.id, before.id);
}

Test(link, endpoints_are_checked)
{
    static const struct {
        const char *endpoint, *says;
    } rows[] = {
        {"localhost:5570", "no endpoint"},
        {"tcp://0.0.0.0:1", "--insecure"},
        {"tcp://*:1", "--insecure"},
        {"tcp://127.0.0.1:nonsense", "1 to 65535"},
        {"tcp://127.0.0.1:99999", "1 to 65535"},
        {"tcp://127.0.0.1", "1 to 65535"},
        {"ipc:///tmp/"
         "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
         "xxxxxxxxx",
         "shorter folder"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Link *link = NULL;
        Error err = {0};
        cr_expect_neq(link_bind(context, rows[i].endpoint, false, &link, &err), STATUS_OK, "row %zu", i);
        cr_expect_not_null(strstr(err.text, rows[i].says), "row %zu: %s", i, err.text);
    }
    Link *one, *two;
    Error err = {0};
    cr_assert_eq(link_bind(context, "tcp://127.0.0.1:*", false, &one, &err), STATUS_OK, "%s", err.text);
    cr_expect_null(strchr(link_endpoint(one), '*'));
    cr_expect_eq(link_bind(context, link_endpoint(one), false, &two, &err), STATUS_BUSY);
    link_free(one);
}

Test(link, an_ipc_path_is_taken_from_nobody)
{
    Link *second = NULL;
    Error err = {0};
    cr_expect_eq(link_bind(context, endpoint, false, &second, &err), STATUS_BUSY, "a server that runs");
    char path[TEMP_PATH_MAX + 16], other[TEMP_PATH_MAX + 32];
    snprintf(path, sizeof path, "%s/precious", folder);
    snprintf(other, sizeof other, "ipc://%s", path);
    FILE *file = fopen(path, "w");
    cr_assert_not_null(file);
    fputs("data", file);
    fclose(file);
    cr_expect_eq(link_bind(context, other, false, &second, &err), STATUS_USAGE, "a file");
    cr_expect_not_null(strstr(err.text, path), "%s", err.text);
    cr_expect_eq(access(path, F_OK), 0);
}
