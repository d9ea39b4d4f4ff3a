#define _GNU_SOURCE
#include "client/feed.h"

#include "client/client.h"
#include "tests/unit/client/fake.h"

enum { COMPLAINTS_MAX = 8 };

typedef struct Bench {
    Fake broker;
    Input *input;
    Feed *feed;
    char file[TEMP_PATH_MAX + 16];
    char *operands[2];
    char complaints[COMPLAINTS_MAX][ERROR_TEXT_MAX];
    int complaint_count;
    Error err;
} Bench;

static Bench b;

static void note(void *user, const char *text)
{
    Bench *bench = user;
    cr_assert_lt(bench->complaint_count, COMPLAINTS_MAX);
    snprintf(bench->complaints[bench->complaint_count++], ERROR_TEXT_MAX, "%s", text);
}

/* A feed of `count` articles "a:1" … in one file; `bad`: a line behind them that is none. */
static void begin(int count, size_t window, int64_t timeout_ms, bool bad)
{
    fake_open(&b.broker);
    snprintf(b.file, sizeof b.file, "%s/a.jsonl", b.broker.folder);
    FILE *f = fopen(b.file, "w");
    for (int i = 1; i <= count; i++)
        fprintf(f, "{\"text\":\"Text %d\"}\n", i);
    if (bad)
        fputs("{\"text\":\n", f);
    fclose(f);
    b.operands[0] = b.file;
    const InputOptions none = {0};
    const FeedOptions options = {window, timeout_ms, note, &b, PB_PRIORITY(BACKFILL)};
    cr_assert_eq(input_open(b.operands, 1, &none, &b.input, &b.err), STATUS_OK);
    cr_assert_eq(feed_new(b.broker.context, b.broker.endpoint, b.input, &options, &b.feed, &b.err), STATUS_OK);
}

static void end(void)
{
    feed_free(b.feed);
    input_free(b.input);
    fake_close(&b.broker);
}

/* Expects FEED and returns its request; *id of the article lives until the next. */
static uint64_t expect_feed(const char **id)
{
    PbFeed *feed;
    PbArticle *article;
    Str body = fake_expect(&b.broker, VERB_FEED);
    cr_assert_eq(codec_unpack_feed(body, &b.broker.arena, &feed, &b.err), STATUS_OK, "%s", b.err.text);
    cr_expect_eq((int)feed->priority, (int)PB_PRIORITY(BACKFILL));
    Str bytes = {(const char *)feed->article.data, feed->article.len};
    cr_assert_eq(codec_unpack_article(bytes, &b.broker.arena, &article, &b.err), STATUS_OK, "%s", b.err.text);
    *id = article->id;
    return feed->request;
}

static void answer(uint64_t request, int outcome, const char *reason, uint32_t retry_after_ms)
{
    char text[64];
    snprintf(text, sizeof text, "%s", reason);
    PbFed fed = PB_INIT(FED);
    fed.request = request;
    fed.outcome = (Depesche__V1__FeedOutcome)outcome;
    fed.reason = text;
    fed.retry_after_ms = retry_after_ms;
    fake_answer(&b.broker, VERB_FED, &fed.base, feed_link(b.feed));
}

static Status step(int64_t now_ms)
{
    return feed_step(b.feed, now_ms, &b.err);
}

Test(feed, never_more_on_the_way_than_the_window)
{
    const char *id;
    begin(5, 2, 0, false);
    cr_expect_eq(step(0), STATUS_OK);
    uint64_t first = expect_feed(&id);
    cr_expect_str_eq(id, "a:1");
    uint64_t second = expect_feed(&id);
    cr_expect_str_eq(id, "a:2");
    cr_expect(fake_quiet(&b.broker));
    cr_expect_eq(feed_unconfirmed(b.feed), 2);
    /* the oldest is still open: its place is not free, though the younger one is answered */
    answer(second, PB_FEED(ACCEPTED), "", 0);
    cr_expect_eq(step(1), STATUS_OK);
    cr_expect(fake_quiet(&b.broker));
    answer(first, PB_FEED(ACCEPTED), "", 0);
    cr_expect_eq(step(2), STATUS_OK);
    for (int i = 3; i <= 4; i++)
        expect_feed(&id);
    cr_expect_str_eq(id, "a:4");
    end();
}

Test(feed, counts_every_outcome_and_ends)
{
    const char *id;
    begin(3, 8, 0, true);
    cr_expect_eq(step(0), STATUS_OK);
    uint64_t requests[3];
    for (int i = 0; i < 3; i++)
        requests[i] = expect_feed(&id);
    answer(requests[0], PB_FEED(ACCEPTED), "", 0);
    cr_expect_eq(step(1), STATUS_OK);
    answer(requests[1], PB_FEED(KNOWN), "", 0);
    cr_expect_eq(step(2), STATUS_OK);
    answer(requests[2], PB_FEED(REFUSED), "no text", 0);
    cr_expect_eq(step(3), STATUS_EMPTY);
    FeedTally tally = feed_tally(b.feed);
    cr_expect(tally.accepted == 1 && tally.known == 1 && tally.refused == 2);
    cr_expect_eq(feed_outcome(&tally), STATUS_PARTLY);
    cr_assert_eq(b.complaint_count, 2);
    cr_expect(strstr(b.complaints[0], "a.jsonl:4: the line ends"), "%s", b.complaints[0]);
    cr_expect(strstr(b.complaints[1], "a.jsonl:3: refused by the broker: no text"), "%s", b.complaints[1]);
    end();
}

Test(feed, waits_when_the_broker_asks_for_it)
{
    const char *id;
    begin(2, 8, 5000, false);
    step(0);
    uint64_t first = expect_feed(&id), second = expect_feed(&id);
    answer(first, PB_FEED(RETRY_AFTER), "the disk is full", 2000);
    cr_expect_eq(step(1000), STATUS_OK);
    answer(second, PB_FEED(RETRY_AFTER), "the disk is full", 2000);
    cr_expect_eq(step(1001), STATUS_OK);
    cr_expect_eq(b.complaint_count, 1);
    cr_expect_str_eq(b.complaints[0], "the broker asks to wait: the disk is full");
    cr_expect_eq(step(3000), STATUS_OK);
    cr_expect(fake_quiet(&b.broker));
    cr_expect_eq(feed_wait_ms(b.feed, 3000), 1);
    cr_expect_eq(step(3001), STATUS_OK);
    cr_expect_eq(expect_feed(&id), first);
    cr_expect_eq(expect_feed(&id), second);
    answer(first, PB_FEED(ACCEPTED), "", 0);
    cr_expect_eq(step(3002), STATUS_OK);
    answer(second, PB_FEED(ACCEPTED), "", 0);
    cr_expect_eq(step(3003), STATUS_EMPTY);
    end();
}

Test(feed, a_wait_that_the_broker_asks_for_is_no_silence)
{
    enum { TIMEOUT_MS = 5000, PAUSE_MS = 2 * TIMEOUT_MS, LATER_MS = 1000 };
    const char *id;
    begin(2, 8, TIMEOUT_MS, false);
    step(0);
    uint64_t first = expect_feed(&id), second = expect_feed(&id);
    answer(first, PB_FEED(RETRY_AFTER), "the disk is full", PAUSE_MS);
    cr_expect_eq(step(0), STATUS_OK);
    answer(second, PB_FEED(ACCEPTED), "", 0); /* does not end the wait of the other */
    cr_expect_eq(step(1), STATUS_OK);
    cr_expect_eq(step(TIMEOUT_MS + 1), STATUS_OK);
    cr_expect_gt(feed_wait_ms(b.feed, TIMEOUT_MS + 1), 0);
    cr_expect(fake_quiet(&b.broker));
    cr_expect_eq(step(PAUSE_MS), STATUS_OK);
    cr_expect_eq(expect_feed(&id), first);
    answer(first, PB_FEED(RETRY_AFTER), "the disk is full", PAUSE_MS);
    cr_expect_eq(step(PAUSE_MS + LATER_MS), STATUS_OK);
    cr_expect_eq(step(2 * PAUSE_MS + LATER_MS), STATUS_OK);
    expect_feed(&id);
    /* it says nothing any more: that is silence, from the end of the wait on */
    cr_expect_eq(step(2 * PAUSE_MS + LATER_MS + TIMEOUT_MS - 1), STATUS_OK);
    cr_expect_eq(step(2 * PAUSE_MS + LATER_MS + TIMEOUT_MS), STATUS_UNAVAILABLE);
    end();
}

Test(feed, says_everything_unconfirmed_again_after_silence)
{
    const char *id;
    begin(3, 8, 0, false);
    step(0);
    uint64_t first = expect_feed(&id);
    Peer before = b.broker.message.peer;
    answer(first, PB_FEED(ACCEPTED), "", 0);
    cr_expect_eq(step(100), STATUS_OK);
    expect_feed(&id);
    expect_feed(&id);
    cr_expect_eq(step(100 + CLIENT_SILENCE_MS - 1), STATUS_OK);
    cr_expect(fake_quiet(&b.broker));
    cr_expect_eq(step(100 + CLIENT_SILENCE_MS), STATUS_OK);
    uint64_t second = expect_feed(&id);
    cr_expect_str_eq(id, "a:2");
    cr_expect_neq(b.broker.message.peer.id, before.id);
    uint64_t third = expect_feed(&id);
    cr_expect_str_eq(id, "a:3");
    cr_expect(fake_quiet(&b.broker));
    answer(second, PB_FEED(KNOWN), "", 0);
    step(6000);
    answer(second, PB_FEED(KNOWN), "", 0); /* twice: counted once */
    step(6001);
    answer(third, PB_FEED(KNOWN), "", 0);
    cr_expect_eq(step(6002), STATUS_EMPTY);
    FeedTally tally = feed_tally(b.feed);
    cr_expect(tally.accepted == 1 && tally.known == 2 && tally.refused == 0);
    end();
}

Test(feed, gives_up_with_what_is_not_confirmed)
{
    begin(4, 3, 12000, false);
    for (int64_t now = 0; now < 12000; now += 1000)
        cr_expect_eq(step(now), STATUS_OK);
    cr_expect_eq(step(12000), STATUS_UNAVAILABLE);
    cr_expect(strstr(b.err.text, "for 12 s; unconfirmed articles: 3"), "%s", b.err.text);
    cr_expect(strstr(b.err.text, "Feeding the same again is safe"), "%s", b.err.text);
    end();
}

Test(feed, names_what_the_server_said_instead)
{
    static const struct {
        int code;
        Status status, at_last; /* at once; when the time is over */
        const char *text;
    } ROWS[] = {
        {PB_ERROR(UNAVAILABLE), STATUS_OK, STATUS_UNAVAILABLE, "which last said: not for me"},
        {PB_ERROR(BAD_VERSION), STATUS_VERSION, STATUS_OK, "not for me"},
        {PB_ERROR(UNKNOWN_VERB), STATUS_UNAVAILABLE, STATUS_OK, "what answers there is no broker: it says: not for me"},
    };
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++) {
        const char *id;
        char text[] = "not for me";
        begin(1, 3, 1000, false);
        step(0);
        expect_feed(&id);
        PbError error = PB_INIT(ERROR);
        error.code = (Depesche__V1__ErrorCode)ROWS[i].code;
        error.text = text;
        fake_answer(&b.broker, VERB_ERROR, &error.base, feed_link(b.feed));
        cr_expect_eq(step(500), ROWS[i].status, "%zu", i);
        if (ROWS[i].at_last)
            cr_expect_eq(step(1000), ROWS[i].at_last, "%zu", i);
        cr_expect(strstr(b.err.text, ROWS[i].text), "%s", b.err.text);
        cr_expect(strstr(b.err.text, b.broker.endpoint), "%s", b.err.text);
        end();
    }
}

Test(feed, outcome_of_a_tally)
{
    static const struct {
        FeedTally tally;
        Status status;
    } ROWS[] = {
        {{0}, STATUS_OK},
        {{.accepted = 8}, STATUS_OK},
        {{.known = 8}, STATUS_OK},
        {{.known = 1, .refused = 7}, STATUS_PARTLY},
        {{.refused = 2}, STATUS_MALFORMED},
        {{.refused = 2, .not_found = 1}, STATUS_MALFORMED},
        {{.refused = 2, .not_found = 2}, STATUS_NOT_FOUND},
    };
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++)
        cr_expect_eq(feed_outcome(&ROWS[i].tally), ROWS[i].status, "%zu", i);
}
