#define _GNU_SOURCE
#include <criterion/criterion.h>

#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "base/clock.h"
#include "base/file.h"
#include "proto/codec.h"
#include "proto/gate.h"
#include "proto/link.h"
#include "tests/unit/temp.h"

enum { PATIENCE_MS = 10000, ROUND_MS = 20 };

static char folder[TEMP_PATH_MAX], clients[TEMP_PATH_MAX + 16], own_key[TEMP_PATH_MAX + 16];
static LinkContext *guarded, *outside;
static Link *server, *client;
static Key desk;

static void write_clients(const char *name, Role roles, const Key *key)
{
    Keyring ring = {0};
    Error err = {0};
    KeyringEntry entry = {.roles = roles};
    snprintf(entry.name, sizeof entry.name, "%s", name);
    memcpy(entry.public_key, key->public_key, sizeof entry.public_key);
    cr_assert_eq(keyring_add(&ring, &entry, &err), STATUS_OK);
    cr_assert_eq(keyring_write(clients, &ring, &err), STATUS_OK, "%s", err.text);
    keyring_fini(&ring);
}

/* A server whose folder admits `desk` with the role feed. */
static void open_server(void)
{
    Key key = {0};
    Error err = {0};
    char path[TEMP_PATH_MAX + 16];
    temp_make(folder);
    snprintf(clients, sizeof clients, "%s/clients", folder);
    snprintf(own_key, sizeof own_key, "%s/desk.key", folder);
    snprintf(path, sizeof path, "%s/server.key", folder);
    cr_assert_eq(key_make(STR("server"), &key, &err), STATUS_OK);
    cr_assert_eq(key_write(path, &key, &err), STATUS_OK);
    cr_assert_eq(key_make(STR("desk"), &desk, &err), STATUS_OK);
    memcpy(desk.server_key, key.public_key, sizeof desk.server_key);
    cr_assert_eq(key_write(own_key, &desk, &err), STATUS_OK);
    write_clients("desk", ROLE_FEED, &desk);
    cr_assert_eq(link_context_new(&guarded, &err), STATUS_OK);
    cr_assert_eq(link_context_guard(guarded, folder, &err), STATUS_OK, "%s", err.text);
    cr_assert_eq(link_bind(guarded, "tcp://127.0.0.1:*", false, &server, &err), STATUS_OK, "%s", err.text);
    cr_assert_eq(link_context_new(&outside, &err), STATUS_OK);
}

static void close_server(void)
{
    link_free(client);
    link_free(server);
    link_context_free(outside);
    link_context_free(guarded);
    temp_remove(folder);
}

TestSuite(gate, .init = open_server, .fini = close_server, .timeout = 60);

static void dial(const char *key_path)
{
    Error err = {0};
    cr_assert_eq(link_context_identify(outside, key_path, &err), STATUS_OK, "%s", err.text);
    cr_assert_eq(link_connect(outside, link_endpoint(server), &client, &err), STATUS_OK, "%s", err.text);
}

/* Serves until the client's link has something, or the server's has (told by *to_server). */
static Status exchange(LinkMessage *m, bool *to_server, Error *err)
{
    int64_t until_ms = clock_now_ms() + PATIENCE_MS;
    while (clock_now_ms() < until_ms) {
        bool ready;
        cr_assert_eq(link_wait(&server, 1, &ready, NULL, 0, NULL, ROUND_MS), STATUS_OK);
        Status st = link_receive(server, m, err);
        if (st != STATUS_EMPTY) {
            *to_server = true;
            return st;
        }
        if ((st = link_receive(client, m, err)) != STATUS_EMPTY) {
            *to_server = false;
            return st;
        }
    }
    return STATUS_TIMEOUT;
}

static Status send_and_see(Verb verb, bool *to_server, Error *err)
{
    LinkMessage m;
    cr_assert_eq(link_send(client, (Peer){0}, verb, STR("x")), STATUS_OK);
    return exchange(&m, to_server, err);
}

Test(gate, lets_in_whom_it_knows_with_his_roles_only)
{
    bool to_server = false;
    Error err = {0};
    dial(own_key);
    cr_expect_eq(send_and_see(VERB_FEED, &to_server, &err), STATUS_OK, "%s", err.text);
    cr_expect(to_server);
    cr_expect_eq(send_and_see(VERB_STATUS, &to_server, &err), STATUS_OK, "%s", err.text);
    cr_expect_eq(send_and_see(VERB_FOLLOW, &to_server, &err), STATUS_DENIED);
    cr_expect(to_server);
    cr_expect_not_null(strstr(err.text, "role follow"), "%s", err.text);
}

/* Each message of a batch is asked for its role, and what is allowed is served. */
Test(gate, a_batch_hides_no_message)
{
    bool ready;
    Error err = {0};
    LinkMessage m;
    dial(own_key);
    cr_assert_eq(link_send(client, (Peer){0}, VERB_BATCH, STR("\x10\0\0\0\0\x40\0\0\0\0\x10\0\0\0\0")), STATUS_OK);
    Status st = STATUS_EMPTY;
    for (int64_t until_ms = clock_now_ms() + PATIENCE_MS; st == STATUS_EMPTY && clock_now_ms() < until_ms;)
        if ((st = link_receive(server, &m, &err)) == STATUS_EMPTY)
            link_wait(&server, 1, &ready, NULL, 0, NULL, ROUND_MS);
    cr_assert_eq(st, STATUS_OK, "%s", err.text);
    cr_expect_eq(m.verb, VERB_FEED);
    cr_expect_eq(link_receive(server, &m, &err), STATUS_DENIED);
    cr_expect_not_null(strstr(err.text, "role follow"), "%s", err.text);
    cr_expect_eq(link_receive(server, &m, &err), STATUS_OK);
    cr_expect_eq(m.verb, VERB_FEED);
}

Test(gate, a_stranger_is_told_so)
{
    bool to_server = true;
    Error err = {0};
    Key stranger = {0};
    cr_assert_eq(key_make(STR("stranger"), &stranger, &err), STATUS_OK);
    memcpy(stranger.server_key, desk.server_key, sizeof stranger.server_key);
    cr_assert_eq(key_write(own_key, &stranger, &err), STATUS_OK);
    dial(own_key);
    cr_expect_eq(send_and_see(VERB_FEED, &to_server, &err), STATUS_DENIED);
    cr_expect_not(to_server);
    cr_expect_not_null(strstr(err.text, "does not admit"), "%s", err.text);
}

Test(gate, whoever_shows_no_key_stays_outside)
{
    bool to_server = true;
    Error err = {0};
    dial(NULL);
    cr_expect_eq(send_and_see(VERB_STATUS, &to_server, &err), STATUS_DENIED);
    cr_expect_not(to_server);
    cr_expect_not_null(strstr(err.text, "--key"), "%s", err.text);
}

Test(gate, a_server_that_is_another_gets_nothing)
{
    bool to_server = true;
    Error err = {0};
    memcpy(desk.server_key, desk.public_key, sizeof desk.server_key);
    cr_assert_eq(key_write(own_key, &desk, &err), STATUS_OK);
    dial(own_key);
    cr_expect_eq(send_and_see(VERB_FEED, &to_server, &err), STATUS_DENIED);
    cr_expect_not(to_server);
    cr_expect_not_null(strstr(err.text, "another"), "%s", err.text);
}

Test(gate, a_key_that_is_dropped_is_shut_out_of_its_open_connection)
{
    bool to_server = false;
    Error err = {0};
    Key other = {0};
    dial(own_key);
    cr_assert_eq(send_and_see(VERB_FEED, &to_server, &err), STATUS_OK, "%s", err.text);
    cr_assert_eq(key_make(STR("other"), &other, &err), STATUS_OK);
    write_clients("other", ROLE_ALL, &other);
    int64_t until_ms = clock_now_ms() + PATIENCE_MS;
    Status st;
    while ((st = send_and_see(VERB_FEED, &to_server, &err)) == STATUS_OK && clock_now_ms() < until_ms)
        continue;
    cr_expect_eq(st, STATUS_DENIED);
    cr_expect_not_null(strstr(err.text, "no longer"), "%s", err.text);
}

Test(gate, a_mistake_in_the_clients_changes_nothing)
{
    bool to_server = false, ready;
    Error err = {0};
    dial(own_key);
    cr_assert_eq(send_and_see(VERB_FEED, &to_server, &err), STATUS_OK, "%s", err.text);
    cr_assert_eq(file_replace(clients, STR("desk nonsense\n"), &err), STATUS_OK);
    int64_t until_ms = clock_now_ms() + 2 * GATE_LOOK_MS;
    while (clock_now_ms() < until_ms)
        link_wait(&server, 1, &ready, NULL, 0, NULL, ROUND_MS);
    cr_expect_eq(send_and_see(VERB_FEED, &to_server, &err), STATUS_OK, "%s", err.text);
}

Test(gate, a_folder_that_is_none_is_told)
{
    LinkContext *context = NULL;
    Error err = {0};
    char path[TEMP_PATH_MAX + 16];
    cr_assert_eq(link_context_new(&context, &err), STATUS_OK);
    cr_expect_eq(link_context_guard(context, "/nonexistent", &err), STATUS_NOT_FOUND);
    cr_expect_not_null(strstr(err.text, "depesche keys make"), "%s", err.text);
    snprintf(path, sizeof path, "%s/server.key", folder);
    cr_expect_eq(link_context_identify(context, path, &err), STATUS_MALFORMED, "a server's own key names no server");
    cr_assert_eq(unlink(clients), 0);
    cr_expect_eq(link_context_guard(context, folder, &err), STATUS_NOT_FOUND);
    cr_expect_not_null(strstr(err.text, "clients"), "%s", err.text);
    link_context_free(context);
}
