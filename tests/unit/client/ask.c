#define _GNU_SOURCE
#include "client/ask.h"

#include "client/client.h"
#include "tests/unit/client/fake.h"

static void tell_articles(Fake *store, uint64_t articles, Link *client)
{
    PbState state = PB_INIT(STATE);
    PbStoreState s = PB_INIT(STORE_STATE);
    s.articles = articles;
    state.server_case = DEPESCHE__V1__STATE__SERVER_STORE;
    state.store = &s;
    fake_answer(store, VERB_STATE, &state.base, client);
}

Test(ask, the_answer_is_to_what_was_asked_last)
{
    Fake store;
    Ask ask;
    Error err;
    fake_open(&store);
    cr_assert_eq(ask_init(&ask, store.context, ASK_STORE, store.endpoint, &err), STATUS_OK);
    cr_expect_eq(ask_receive(&ask, &err), STATUS_EMPTY);
    ask_send(&ask, 10);
    ask_send(&ask, 20); /* one question at a time */
    fake_expect(&store, VERB_STATUS);
    cr_expect(fake_quiet(&store));
    tell_articles(&store, 1, ask.link);
    cr_expect_eq(ask_receive(&ask, &err), STATUS_OK);
    cr_expect_eq(ask.state->store->articles, 1);
    cr_expect_eq(ask_receive(&ask, &err), STATUS_OK, "the answer stays");

    ask_send(&ask, 30);
    fake_expect(&store, VERB_STATUS);
    ask_renew(&ask); /* what is on its way is not wanted any more */
    tell_articles(&store, 2, ask.link);
    cr_expect_eq(ask_receive(&ask, &err), STATUS_EMPTY);
    ask_send(&ask, 40);
    fake_expect(&store, VERB_STATUS);
    tell_articles(&store, 3, ask.link);
    cr_expect_eq(ask_receive(&ask, &err), STATUS_OK);
    cr_expect_eq(ask.state->store->articles, 3);
    ask_fini(&ask);
    fake_close(&store);
}

Test(ask, silence_leads_to_a_new_connection)
{
    Fake store;
    Ask ask;
    Error err;
    fake_open(&store);
    cr_assert_eq(ask_init(&ask, store.context, ASK_STORE, store.endpoint, &err), STATUS_OK);
    ask_send(&ask, 0);
    fake_expect(&store, VERB_STATUS);
    Peer before = store.message.peer;
    ask_send(&ask, CLIENT_SILENCE_MS);
    fake_expect(&store, VERB_STATUS);
    cr_expect_neq(store.message.peer.id, before.id);
    ask_fini(&ask);
    fake_close(&store);
}

Test(ask, wrong_answers_are_named)
{
    static const struct {
        Verb verb;
        int code;
        Status status;
        const char *text;
    } ROWS[] = {
        {VERB_STATE, 0, STATUS_UNAVAILABLE, "is a store, not a broker; --broker and --store are perhaps exchanged"},
        {VERB_ERROR, PB_ERROR(UNAVAILABLE), STATUS_UNAVAILABLE, "not now"},
        {VERB_ERROR, PB_ERROR(BAD_VERSION), STATUS_VERSION, "not now"},
        {VERB_STATE, -1, STATUS_UNAVAILABLE, "not an encoded State"},
    };
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++) {
        Fake server;
        Ask ask;
        Error err = {0};
        fake_open(&server);
        cr_assert_eq(ask_init(&ask, server.context, ASK_BROKER, server.endpoint, &err), STATUS_OK);
        ask_send(&ask, 0);
        fake_expect(&server, VERB_STATUS);
        if (ROWS[i].verb == VERB_ERROR) {
            char text[] = "not now";
            PbError error = PB_INIT(ERROR);
            error.code = (Depesche__V1__ErrorCode)ROWS[i].code;
            error.text = text;
            fake_answer(&server, VERB_ERROR, &error.base, ask.link);
        } else if (ROWS[i].code < 0) {
            cr_assert_eq(link_send(server.link, server.message.peer, VERB_STATE, STR("\xFF\xFF")), STATUS_OK);
            cr_assert(fake_wait(ask.link, FAKE_WAIT_MS));
        } else
            tell_articles(&server, 1, ask.link);
        cr_expect_eq(ask_receive(&ask, &err), ROWS[i].status, "%zu: %s", i, err.text);
        cr_expect(strstr(err.text, ROWS[i].text), "%zu: %s", i, err.text);
        ask_fini(&ask);
        fake_close(&server);
    }
}
