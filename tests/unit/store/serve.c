#define _GNU_SOURCE
#include <criterion/criterion.h>

#include <sqlite3.h>

#include "base/clock.h"
#include "proto/json.h"
#include "proto/limits.h"
#include "store/intake.h"
#include "store/serve.h"
#include "store/sink_sqlite.h"
#include "store/stream.h"
#include "tests/unit/store/sample.h"

/* A store and one client of it, in this process, over a real socket. */
typedef struct Stage {
    Folder folder;
    LinkContext *context;
    Link *link, *client;
    Sink *sink;
    Serve *serve;
    Arena arena; /* of the client's last answer */
    Error err;
} Stage;

/* The sink's connection, for max_page_count. */
static sqlite3 *opened;

static int note_opened(sqlite3 *db, char **text, const void *api)
{
    (void)text, (void)api;
    opened = db;
    return SQLITE_OK;
}

static Stage *stage_new(void)
{
    Stage *s = calloc(1, sizeof *s);
    char endpoint[128];
    folder_init(&s->folder);
    snprintf(endpoint, sizeof endpoint, "ipc://%s/s.sock", s->folder.path);
    sqlite3_auto_extension((void (*)(void))(uintptr_t)note_opened);
    cr_assert_eq(sink_sqlite_open(s->folder.db, &s->sink, &s->err), STATUS_OK, "%s", s->err.text);
    sqlite3_reset_auto_extension();
    cr_assert_eq(link_context_new(&s->context, &s->err), STATUS_OK);
    cr_assert_eq(link_bind(s->context, endpoint, false, &s->link, &s->err), STATUS_OK, "%s", s->err.text);
    cr_assert_eq(link_connect(s->context, endpoint, &s->client, &s->err), STATUS_OK);
    cr_assert_eq(serve_new(&(ServeConfig){0}, s->link, s->sink, clock_now_ms(), clock_wall_ms(), &s->serve, &s->err),
                 STATUS_OK);
    arena_init(&s->arena, CODEC_ARENA_MAX);
    return s;
}

static void stage_free(Stage *s)
{
    serve_free(s->serve);
    link_free(s->client);
    link_free(s->link);
    link_context_free(s->context);
    sink_close(s->sink);
    arena_fini(&s->arena);
    char path[128];
    snprintf(path, sizeof path, "%s/s.sock", s->folder.path);
    unlink(path);
    folder_fini(&s->folder);
    free(s);
}

/* Lets the store work until the client has a message; STATUS_EMPTY after three seconds. */
static Status answer(Stage *s, LinkMessage *message)
{
    arena_reset(&s->arena);
    for (int64_t end = clock_now_ms() + 3000; clock_now_ms() < end;) {
        bool ready[2];
        Link *links[] = {s->link, s->client};
        link_wait(links, 2, ready, NULL, 0, NULL, 20);
        cr_assert_eq(serve_round(s->serve, clock_now_ms(), clock_wall_ms(), &s->err), STATUS_OK, "%s", s->err.text);
        Status st = link_receive(s->client, message, &s->err);
        if (st != STATUS_EMPTY)
            return st;
    }
    return STATUS_EMPTY;
}

static PbStored *stored(Stage *s)
{
    LinkMessage m;
    PbStored *out = NULL;
    cr_assert_eq(answer(s, &m), STATUS_OK);
    cr_assert_eq(m.verb, VERB_STORED, "%s", frame_verb_name((int)m.verb));
    cr_assert_eq(codec_unpack_stored(m.body, &s->arena, &out, &s->err), STATUS_OK, "%s", s->err.text);
    return out;
}

static PbError *failed(Stage *s)
{
    LinkMessage m;
    PbError *out = NULL;
    cr_assert_eq(answer(s, &m), STATUS_OK);
    cr_assert_eq(m.verb, VERB_ERROR, "%s", frame_verb_name((int)m.verb));
    cr_assert_eq(codec_unpack_error(m.body, &s->arena, &out, &s->err), STATUS_OK, "%s", s->err.text);
    return out;
}

static PbStoreState *state(Stage *s)
{
    LinkMessage m;
    PbState *out = NULL;
    cr_assert_eq(link_send(s->client, (Peer){0}, VERB_STATUS, (Str){0}), STATUS_OK);
    cr_assert_eq(answer(s, &m), STATUS_OK);
    cr_assert_eq(m.verb, VERB_STATE);
    cr_assert_eq(codec_unpack_state(m.body, &s->arena, &out, &s->err), STATUS_OK, "%s", s->err.text);
    return out->store;
}

static void send_sample(Stage *s, const Sample *sample, uint64_t request)
{
    Buffer body = {0};
    sample_pack(sample, request, &body);
    cr_assert_eq(link_send(s->client, (Peer){0}, VERB_STORE, buffer_view(&body)), STATUS_OK);
    buffer_fini(&body);
}

static void send_number(Stage *s, unsigned number, uint64_t request)
{
    Sample sample;
    sample_init(&sample, number, 12, "rules-1");
    send_sample(s, &sample, request);
    sample_fini(&sample);
}

Test(serve, each_article_is_confirmed_as_new_or_as_known)
{
    Stage *s = stage_new();
    static const struct {
        unsigned number;
        Depesche__V1__StoreOutcome outcome;
    } ROWS[] = {{1, PB_STORE(NEW)}, {2, PB_STORE(NEW)}, {1, PB_STORE(SAME)}, {3, PB_STORE(NEW)}, {3, PB_STORE(SAME)}};
    for (uint64_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++)
        send_number(s, ROWS[i].number, 100 + i);
    for (uint64_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++) {
        PbStored *answer = stored(s);
        cr_expect_eq(answer->request, 100 + i);
        cr_expect_eq(answer->outcome, ROWS[i].outcome, "row %zu", (size_t)i);
    }
    PbStoreState *now = state(s);
    cr_expect_eq(now->articles, 3);
    cr_expect_eq(now->facts, 36);
    cr_expect_eq(now->meetings, 9);
    cr_expect_eq(now->participants, 9);
    cr_expect_eq(now->head, 36);
    cr_expect_str_eq(now->trouble, "");
    stage_free(s);
}

typedef enum Spoil {
    SPOIL_RANGE,
    SPOIL_QUOTE,
    SPOIL_MEETING,
    SPOIL_SECOND_MEETING,
    SPOIL_ARTICLE,
    SPOIL_RULES,
    SPOIL_NO_RULES,
    SPOIL_TEXT,
    SPOIL_PUBLISHED,
} Spoil;

static void spoil(Sample *s, Spoil how)
{
    switch (how) {
    case SPOIL_RANGE:
        s->facts[3]->evidence[0]->end = (uint32_t)strlen(s->article->text) + 1;
        break;
    case SPOIL_QUOTE:
        s->facts[3]->evidence[0]->quote[0] = 'X';
        break;
    case SPOIL_MEETING:
        s->facts[0]->participant->meeting = 77;
        break;
    case SPOIL_SECOND_MEETING:
        s->facts[5]->meeting->number = s->facts[1]->meeting->number;
        break;
    case SPOIL_ARTICLE:
        s->facts[2]->article = (char *)(uintptr_t) "another";
        break;
    case SPOIL_RULES:
        s->facts[2]->provenance->rules_version = (char *)(uintptr_t) "rules-2";
        break;
    case SPOIL_NO_RULES:
        s->extraction.rules_version = "";
        break;
    case SPOIL_TEXT:
        s->article->text = (char *)(uintptr_t) " ";
        break;
    case SPOIL_PUBLISHED:
        s->article->published = (char *)(uintptr_t) "2026-02-30";
        break;
    }
}

Test(serve, what_can_never_be_stored_is_refused_with_the_reason)
{
    static const struct {
        Spoil how;
        const char *reason;
    } ROWS[] = {
        {SPOIL_RANGE, "fact 4: evidence 240-4001 is not inside the text"},
        {SPOIL_QUOTE, "fact 4: evidence 240-300: the quote is not what the text has there"},
        {SPOIL_MEETING, "fact 1: a participant of m77, but there is no such meeting"},
        {SPOIL_SECOND_MEETING, "fact 6: a second meeting m1"},
        {SPOIL_ARTICLE, "fact 3: it names the article \"another\""},
        {SPOIL_RULES, "fact 3: its rules_version is not that of the message"},
        {SPOIL_NO_RULES, "Store.rules_version is empty"},
        {SPOIL_TEXT, "Article.text is empty"},
        {SPOIL_PUBLISHED, "2026-02-30"},
    };
    Stage *s = stage_new();
    for (uint64_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++) {
        Sample sample;
        sample_init(&sample, (unsigned)i, 12, "rules-1");
        spoil(&sample, ROWS[i].how);
        send_sample(s, &sample, i);
        sample_fini(&sample);
        PbStored *answer = stored(s);
        cr_expect_eq(answer->request, i);
        cr_expect_eq(answer->outcome, PB_STORE(REFUSED), "row %zu", (size_t)i);
        cr_expect(strstr(answer->reason, ROWS[i].reason), "%s", answer->reason);
    }
    send_number(s, 1, 50);
    cr_expect_eq(stored(s)->outcome, PB_STORE(NEW), "and the good one comes in");
    cr_expect_eq(state(s)->articles, 1);
    stage_free(s);
}

Test(serve, whatever_comes_is_answered_and_survived)
{
    PbFollow kinds = PB_INIT(FOLLOW);
    uint32_t kind = 99;
    kinds.kinds = &kind;
    kinds.n_kinds = 1;
    PbFollow ahead = PB_INIT(FOLLOW);
    ahead.since = 1;
    PbFollow foreign = PB_INIT(FOLLOW), no_id = PB_INIT(FOLLOW);
    char another[] = "00112233445566778899aabbccddeeff", nonsense[] = "00112233";
    foreign.database = another;
    no_id.database = nonsense;
    Buffer bad_kind = {0}, bad_since = {0}, bad_database = {0}, bad_id = {0};
    codec_pack(&foreign.base, &bad_database);
    codec_pack(&no_id.base, &bad_id);
    codec_pack(&kinds.base, &bad_kind);
    codec_pack(&ahead.base, &bad_since);
    const struct {
        const char *name;
        Verb verb;
        Str body;
        Depesche__V1__ErrorCode code;
    } rows[] = {
        {"no protobuf", VERB_STORE, STR("\xFF\xFF\xFF"), PB_ERROR(BAD_MESSAGE)},
        {"no protobuf", VERB_FOLLOW, STR("\xFF\xFF\xFF"), PB_ERROR(BAD_MESSAGE)},
        {"the broker's business", VERB_FEED, {0}, PB_ERROR(UNKNOWN_VERB)},
        {"an answer", VERB_STORED, {0}, PB_ERROR(UNKNOWN_VERB)},
        {"no verb", (Verb)99, {0}, PB_ERROR(UNKNOWN_VERB)},
        {"CREDIT without FOLLOW", VERB_CREDIT, {0}, PB_ERROR(UNKNOWN_PEER)},
        {"STATUS with a body", VERB_STATUS, STR("x"), PB_ERROR(BAD_MESSAGE)},
        {"unknown kind", VERB_FOLLOW, buffer_view(&bad_kind), PB_ERROR(BAD_MESSAGE)},
        {"since beyond the head", VERB_FOLLOW, buffer_view(&bad_since), PB_ERROR(BAD_MESSAGE)},
        {"another database", VERB_FOLLOW, buffer_view(&bad_database), PB_ERROR(OTHER_DATABASE)},
        {"no id", VERB_FOLLOW, buffer_view(&bad_id), PB_ERROR(BAD_MESSAGE)},
    };
    Stage *s = stage_new();
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        cr_assert_eq(link_send(s->client, (Peer){0}, rows[i].verb, rows[i].body), STATUS_OK);
        PbError *answer = failed(s);
        cr_expect_eq(answer->code, rows[i].code, "%s: %d", rows[i].name, (int)answer->code);
        cr_expect_neq(*answer->text, '\0', "%s", rows[i].name);
    }
    Sample sample; /* one fact more than the limit */
    sample_init(&sample, 1, LIMIT_FACTS + 4, "rules-1");
    send_sample(s, &sample, 1);
    sample_fini(&sample);
    cr_expect_eq(failed(s)->code, PB_ERROR(OVER_LIMIT));
    buffer_fini(&bad_kind);
    buffer_fini(&bad_since);
    buffer_fini(&bad_database);
    buffer_fini(&bad_id);
    stage_free(s);
}

Test(serve, a_full_disk_makes_workers_wait_and_loses_nothing)
{
    enum { ARTICLES = 60 };
    Stage *s = stage_new();
    cr_assert_eq(sqlite3_exec(opened, "PRAGMA max_page_count = 100", NULL, NULL, NULL), SQLITE_OK);
    bool is_stored[ARTICLES] = {false};
    size_t later = 0;
    for (unsigned i = 0; i < ARTICLES; i++) {
        send_number(s, i, i);
        PbStored *answer = stored(s);
        cr_assert_eq(answer->request, i);
        is_stored[i] = answer->outcome == PB_STORE(NEW);
        if (!is_stored[i]) {
            later++;
            cr_expect_eq(answer->outcome, PB_STORE(RETRY_AFTER));
            cr_expect(strstr(answer->reason, "no space left"), "%s", answer->reason);
        }
    }
    cr_expect(later > 0 && later < ARTICLES);
    PbStoreState *now = state(s);
    cr_expect_eq(now->articles, ARTICLES - later);
    cr_expect(strstr(now->trouble, "no space left"), "%s", now->trouble);
    cr_assert_eq(sqlite3_exec(opened, "PRAGMA max_page_count = 100000", NULL, NULL, NULL), SQLITE_OK);
    for (unsigned i = 0; i < ARTICLES; i++) {
        send_number(s, i, i);
        cr_expect_eq(stored(s)->outcome, is_stored[i] ? PB_STORE(SAME) : PB_STORE(NEW), "article %u", i);
    }
    now = state(s);
    cr_expect_eq(now->articles, ARTICLES);
    cr_expect_eq(now->head, ARTICLES * 12);
    cr_expect_str_eq(now->trouble, "");
    stage_free(s);
}

static Status failing_commit(Sink *sink, Error *err)
{
    (void)sink;
    return error_set(err, STATUS_IO, "facts.db: commit: disk I/O error");
}

Test(serve, after_a_failed_write_nothing_is_confirmed)
{
    Stage *s = stage_new();
    const SinkOps *sound = s->sink->ops;
    SinkOps failing = *sound;
    failing.commit = failing_commit;
    s->sink->ops = &failing;
    send_number(s, 1, 1);
    Status st = STATUS_OK;
    for (int64_t end = clock_now_ms() + 3000; !st && clock_now_ms() < end;) {
        bool ready;
        link_wait(&s->link, 1, &ready, NULL, 0, NULL, 20);
        st = serve_round(s->serve, clock_now_ms(), clock_wall_ms(), &s->err);
    }
    cr_expect_eq(st, STATUS_IO);
    cr_expect(strstr(s->err.text, "disk I/O error"), "%s", s->err.text);
    bool ready;
    link_wait(&s->client, 1, &ready, NULL, 0, NULL, 100);
    cr_expect_not(ready, "no STORED");
    s->sink->ops = sound;
    cr_expect_eq(sink_head(s->sink), 0);
    stage_free(s);
}

Test(serve, a_follower_sees_what_was_confirmed_in_the_same_bytes)
{
    Stage *s = stage_new();
    PbFollow follow = PB_INIT(FOLLOW);
    char database[DIGEST_HEX + 1];
    snprintf(database, sizeof database, "%s", state(s)->database);
    cr_expect_eq(strlen(database), (size_t)DIGEST_HEX);
    follow.database = database;
    follow.subscription = 5;
    follow.credit = 1000;
    cr_assert_eq(link_send_message(s->client, (Peer){0}, VERB_FOLLOW, &follow.base), STATUS_OK);
    Buffer expected = {0}, received = {0};
    uint64_t seq = 0;
    for (unsigned number = 0; number < 4; number++) {
        Sample sample;
        sample_init(&sample, number, 12, "rules-1");
        for (size_t i = 0; i < 12; i++)
            json_fact(&expected, sample.facts[i], ++seq);
        send_sample(s, &sample, number);
        sample_fini(&sample);
    }
    uint64_t last = 0, head = 0, confirmed = 0;
    while (head < seq) {
        LinkMessage m;
        cr_assert_eq(answer(s, &m), STATUS_OK);
        if (m.verb == VERB_STORED)
            confirmed++;
        else if (m.verb == VERB_HEAD) {
            PbHead *h;
            cr_assert_eq(codec_unpack_head(m.body, &s->arena, &h, &s->err), STATUS_OK);
            cr_expect_eq(h->subscription, 5);
            head = h->seq;
        } else {
            PbEvents *events;
            cr_assert_eq(codec_unpack_events(m.body, &s->arena, &events, &s->err), STATUS_OK, "%s", s->err.text);
            cr_expect_eq(events->previous, last);
            for (size_t i = 0; i < events->n_events; i++)
                json_fact(&received, events->events[i]->fact, last = events->events[i]->seq);
            cr_expect_leq(last, confirmed * 12, "nothing is published before it is confirmed");
        }
    }
    cr_expect_eq(confirmed, 4);
    cr_expect(str_equal(buffer_view(&expected), buffer_view(&received)));
    cr_expect_eq(state(s)->followers, 1);
    cr_expect_leq(serve_patience_ms(s->serve, clock_now_ms()), STREAM_HEAD_MS);
    buffer_fini(&expected);
    buffer_fini(&received);
    stage_free(s);
}
