#define _GNU_SOURCE
#include "client/dead.h"

#include "client/client.h"
#include "proto/outcome.h"
#include "tests/unit/client/fake.h"

static PbAttempt last;
static PbAttempt *attempts[] = {&last};
static PbGrave grave;

static char *text(const char *s)
{
    return (char *)(uintptr_t)s;
}

static void fill(void)
{
    static uint8_t worker[16] = {0x0A, 0x1B, 0x2C, 0x3D};
    last = (PbAttempt)PB_INIT(ATTEMPT);
    last.number = 7;
    last.worker = (ProtobufCBinaryData){sizeof worker, worker};
    last.build = text("0.1.0");
    last.rules_version = text("abc");
    last.started_ms = 1767225600000;
    last.outcome = (Depesche__V1__Outcome)OUTCOME_LEASE;
    last.reason = text("too slow");
    grave = (PbGrave)PB_INIT(GRAVE);
    grave.job = 12;
    grave.id = text("a-1");
    grave.source = text("dpa");
    grave.size_bytes = 4096;
    grave.tries = 5;
    grave.cause = (Depesche__V1__Outcome)OUTCOME_LEASE;
    grave.reason = text("too\x1b[2J \xc2\x9b"
                        "slow\n");
    grave.buried_ms = 1767225661000;
    grave.attempts = attempts;
    grave.n_attempts = 1;
}

Test(dead, the_row_says_why_and_cannot_move_the_cursor)
{
    fill();
    Buffer out = {0};
    dead_row(&out, &grave);
    cr_expect_str_eq(out.ptr, "      12  lease        5 tries      4096 bytes  2026-01-01T00:01:01Z  a-1 (dpa)\n"
                              "          too [2J  slow  [build 0.1.0, rules abc]\n");
    grave.n_attempts = 0;
    grave.buried_ms = 0;
    buffer_clear(&out);
    dead_row(&out, &grave);
    cr_expect(strstr(out.ptr, "(time not known)") && strstr(out.ptr, "build ?, rules ?"), "%s", out.ptr);
    buffer_fini(&out);
}

Test(dead, json_has_one_line_and_every_field)
{
    fill();
    Buffer out = {0};
    grave.reason = text("too \"slow\"");
    dead_json(&out, &grave, NULL);
    cr_expect_str_eq(
        out.ptr, "{\"job\":12,\"id\":\"a-1\",\"source\":\"dpa\",\"title\":null,\"size_bytes\":4096,\"tries\":5,"
                 "\"cause\":\"lease\",\"reason\":\"too \\\"slow\\\"\",\"fed\":null,\"buried\":\"2026-01-01T00:01:01Z\","
                 "\"build\":\"0.1.0\",\"rules_version\":\"abc\"}\n");
    buffer_clear(&out);
    PbArticle article = PB_INIT(ARTICLE);
    article.text = text("Zeile\n");
    dead_json(&out, &grave, &article);
    cr_expect(strstr(out.ptr,
                     ",\"attempts\":[{\"number\":7,\"worker\":\"0a1b2c3d000000000000000000000000\","
                     "\"build\":\"0.1.0\",\"rules_version\":\"abc\",\"started\":\"2026-01-01T00:00:00Z\","
                     "\"ended\":null,\"outcome\":\"lease\",\"reason\":\"too slow\"}],\"text\":\"Zeile\\n\"}\n"),
              "%s", out.ptr);
    buffer_fini(&out);
}

Test(dead, the_page_shows_the_text_without_control_characters)
{
    fill();
    Buffer out = {0};
    PbArticle article = PB_INIT(ARTICLE);
    article.text = text("Eins\n\x1b]0;x\aZwei");
    dead_page(&out, &grave, &article);
    cr_expect(strstr(out.ptr, "   7  worker 0a1b2c3d  2026-01-01T00:00:00Z to ?  lease      too slow"), "%s", out.ptr);
    cr_expect(strstr(out.ptr, "\nEins\n ]0;x Zwei\n"), "%s", out.ptr);
    buffer_fini(&out);
}

Test(dead, silence_is_told_and_old_answers_are_passed_over)
{
    Fake fake;
    DeadLink link;
    Error err;
    fake_open(&fake);
    cr_assert_eq(dead_init(&link, fake.endpoint, NULL, 200, &err), STATUS_OK);
    PbDead question = PB_INIT(DEAD);
    const PbGraves *answer;
    question.action = PB_DEAD(LIST);
    question.limit = 1;
    cr_expect_eq(dead_ask(&link, &question, &answer, &err), STATUS_UNAVAILABLE);
    cr_expect(strstr(err.text, "is it running?"), "%s", err.text);
    fake_expect(&fake, VERB_DEAD);
    PbGraves late = PB_INIT(GRAVES);
    late.request = 1;
    fake_answer(&fake, VERB_GRAVES, &late.base, link.link);
    PbGraves now = PB_INIT(GRAVES);
    now.request = 2;
    now.affected = 3;
    cr_assert_eq(link_send_message(fake.link, fake.message.peer, VERB_GRAVES, &now.base), STATUS_OK);
    link.timeout_ms = 3000;
    cr_assert_eq(dead_ask(&link, &question, &answer, &err), STATUS_OK, "%s", err.text);
    cr_expect_eq(answer->affected, 3);
    Error refusal = {STATUS_FULL, "no space left"};
    link_send_error(fake.link, fake.message.peer, &refusal);
    cr_expect_eq(dead_ask(&link, &question, &answer, &err), STATUS_UNAVAILABLE);
    cr_expect(strstr(err.text, "no space left"), "%s", err.text);
    dead_fini(&link);
    fake_close(&fake);
}
