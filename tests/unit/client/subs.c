#define _GNU_SOURCE
#include "client/subs.h"

#include "tests/unit/client/fake.h"

static PbSubscriber sample(void)
{
    static char name[] = "desk";
    static uint32_t kinds[] = {1, 3};
    PbSubscriber one = PB_INIT(SUBSCRIBER);
    one.name = name;
    one.confirmed = 40;
    one.kinds = kinds;
    one.n_kinds = 2;
    one.created_ms = 1767225600000;
    one.used_ms = 1767225661000;
    return one;
}

Test(subs, a_row_tells_how_far_behind_and_since_when)
{
    Buffer out = {0};
    PbSubscriber one = sample();
    subs_row(&out, &one, 100);
    cr_expect_str_eq(out.ptr, "desk                  at         40, 60 behind  last followed 2026-01-01T00:01:01Z  "
                              "meeting, pledge\n");
    one.followed = true;
    one.n_kinds = 0;
    buffer_clear(&out);
    subs_row(&out, &one, 30);
    cr_expect_str_eq(out.ptr, "desk                  at         40, 0 behind  followed now\n");
    buffer_clear(&out);
    one = sample();
    subs_json(&out, &one, 100);
    cr_expect_str_eq(out.ptr,
                     "{\"name\":\"desk\",\"confirmed\":40,\"behind\":60,\"followed\":false,\"kinds\":[\"meeting\","
                     "\"pledge\"],\"created\":\"2026-01-01T00:00:00Z\",\"used\":\"2026-01-01T00:01:01Z\"}\n");
    buffer_fini(&out);
}

Test(subs, silence_is_told_and_old_answers_are_passed_over)
{
    Fake fake;
    SubsLink link;
    Error err;
    fake_open(&fake);
    cr_assert_eq(subs_init(&link, fake.endpoint, NULL, 200, &err), STATUS_OK);
    PbSubscriptions question = PB_INIT(SUBSCRIPTIONS);
    const PbSubscribers *answer;
    question.action = PB_SUBSCRIPTIONS(LIST);
    cr_expect_eq(subs_ask(&link, &question, &answer, &err), STATUS_UNAVAILABLE);
    fake_expect(&fake, VERB_SUBSCRIPTIONS);
    PbSubscribers late = PB_INIT(SUBSCRIBERS);
    late.request = 1;
    fake_answer(&fake, VERB_SUBSCRIBERS, &late.base, link.link);
    late.request = 2;
    late.head = 3;
    cr_assert_eq(link_send_message(fake.link, fake.message.peer, VERB_SUBSCRIBERS, &late.base), STATUS_OK);
    link.timeout_ms = 3000;
    cr_assert_eq(subs_ask(&link, &question, &answer, &err), STATUS_OK, "%s", err.text);
    cr_expect_eq(answer->head, 3);
    Error refusal = {STATUS_TAKEN, "somebody follows"};
    link_send_error(fake.link, fake.message.peer, &refusal);
    cr_expect_eq(subs_ask(&link, &question, &answer, &err), STATUS_TAKEN);
    subs_fini(&link);
    fake_close(&fake);
}
