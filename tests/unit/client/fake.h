#define _GNU_SOURCE
/* A server for tests of clients: bound to a socket in a folder of its own, driven by the test step by step. */
#ifndef DEPESCHE_TESTS_UNIT_CLIENT_FAKE_H
#define DEPESCHE_TESTS_UNIT_CLIENT_FAKE_H

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <criterion/criterion.h>

#include "proto/codec.h"
#include "proto/link.h"
#include "tests/unit/temp.h"

enum { FAKE_WAIT_MS = 3000, FAKE_QUIET_MS = 60 };

typedef struct Fake {
    LinkContext *context;
    Link *link;
    Arena arena;
    char folder[TEMP_PATH_MAX], endpoint[TEMP_PATH_MAX + 16];
    LinkMessage message; /* the last that was expected; its body lives until the next */
} Fake;

static inline void fake_open(Fake *fake)
{
    Error err;
    *fake = (Fake){0};
    temp_make(fake->folder);
    snprintf(fake->endpoint, sizeof fake->endpoint, "ipc://%s/sock", fake->folder);
    arena_init(&fake->arena, CODEC_ARENA_MAX);
    cr_assert_eq(link_context_new(&fake->context, &err), STATUS_OK);
    cr_assert_eq(link_bind(fake->context, fake->endpoint, false, &fake->link, &err), STATUS_OK, "%s", err.text);
}

static inline void fake_close(Fake *fake)
{
    link_free(fake->link);
    link_context_free(fake->context);
    arena_fini(&fake->arena);
    temp_remove(fake->folder);
}

/* Waits until `link` has something to receive; false after `timeout_ms`. */
static inline bool fake_wait(Link *link, int timeout_ms)
{
    bool ready;
    cr_assert_eq(link_wait(&link, 1, &ready, NULL, 0, NULL, timeout_ms), STATUS_OK);
    return ready;
}

/* The next message, which must be `verb`. */
static inline Str fake_expect(Fake *fake, Verb verb)
{
    Error err;
    cr_assert(fake_wait(fake->link, FAKE_WAIT_MS), "no %s came", frame_verb_name((int)verb));
    cr_assert_eq(link_receive(fake->link, &fake->message, &err), STATUS_OK);
    cr_assert_eq(fake->message.verb, verb, "%s came, not %s", frame_verb_name((int)fake->message.verb),
                 frame_verb_name((int)verb));
    arena_reset(&fake->arena);
    return fake->message.body;
}

static inline bool fake_quiet(Fake *fake)
{
    return !fake_wait(fake->link, FAKE_QUIET_MS);
}

/* To the sender of the last message, and waits until `client` has it. */
static inline void fake_answer(Fake *fake, Verb verb, const ProtobufCMessage *body, Link *client)
{
    cr_assert_eq(link_send_message(fake->link, fake->message.peer, verb, body), STATUS_OK);
    if (client)
        cr_assert(fake_wait(client, FAKE_WAIT_MS));
}

#endif
