#define _GNU_SOURCE
#include <criterion/criterion.h>

#include <sqlite3.h>
#include <sys/stat.h>

#include "base/file.h"
#include "proto/json.h"
#include "store/schema.h"
#include "store/sink_sqlite.h"
#include "tests/unit/store/sample.h"

/* The sink's own connection, for what only that one can be told (max_page_count). */
static sqlite3 *opened;

static int note_opened(sqlite3 *db, char **text, const void *api)
{
    (void)text, (void)api;
    opened = db;
    return SQLITE_OK;
}

static Sink *open_sink(const Folder *folder)
{
    Sink *sink = NULL;
    Error err = {0};
    cr_assert_eq(sink_sqlite_open(folder->db, &sink, &err), STATUS_OK, "%s", err.text);
    return sink;
}

static SinkOutcome put(Sink *sink, unsigned number, const char *rules)
{
    Sample s;
    sample_init(&s, number, 12, rules);
    SinkOutcome outcome = SINK_SAME;
    Error err = {0};
    cr_assert_eq(sink_store(sink, &s.extraction, &outcome, &err), STATUS_OK, "%s", err.text);
    sample_fini(&s);
    return outcome;
}

static SinkOutcome put_alone(Sink *sink, unsigned number, const char *rules)
{
    Error err = {0};
    cr_assert_eq(sink_begin(sink, &err), STATUS_OK, "%s", err.text);
    SinkOutcome outcome = put(sink, number, rules);
    cr_assert_eq(sink_commit(sink, &err), STATUS_OK, "%s", err.text);
    return outcome;
}

/* SQL over a second connection, as a user would ask or an accident would write. */
static int64_t ask(const Folder *folder, const char *sql)
{
    Database db;
    Error err;
    int64_t number = -1;
    cr_assert_eq(database_open(&db, folder->db, &err), STATUS_OK, "%s", err.text);
    cr_assert_eq(database_number(&db, sql, &number, &err), STATUS_OK, "%s", err.text);
    database_close(&db);
    return number;
}

static Status read_all(Sink *sink, uint64_t after, uint32_t kinds, size_t events_max, Buffer *json)
{
    SinkPage page = {0};
    Arena arena;
    arena_init(&arena, CODEC_ARENA_MAX);
    Error err;
    Status st = STATUS_OK;
    for (SinkRange range = {after, kinds, events_max, 64 * 1024}; !st && range.after < sink_head(sink);) {
        st = sink_read(sink, &range, &page, &err);
        for (size_t i = 0; i < page.count; i++) {
            PbFact *fact;
            arena_reset(&arena);
            cr_assert_eq(codec_unpack_fact(sink_page_fact(&page, i), &arena, &fact, &err), STATUS_OK, "%s", err.text);
            json_fact(json, fact, page.events[i].seq);
            buffer_char(json, '\n');
        }
        cr_assert(st || page.looked > range.after, "the stream does not move on");
        range.after = page.looked;
    }
    arena_fini(&arena);
    sink_page_fini(&page);
    return st;
}

Test(sink_sqlite, the_same_article_by_the_same_rules_changes_nothing)
{
    Folder folder;
    folder_init(&folder);
    Sink *sink = open_sink(&folder);
    static const struct {
        unsigned number;
        const char *rules;
        SinkOutcome outcome;
        uint64_t head, articles;
    } ROWS[] = {
        {1, "rules-1", SINK_NEW, 12, 1}, {1, "rules-1", SINK_SAME, 12, 1}, {2, "rules-1", SINK_NEW, 24, 2},
        {1, "rules-2", SINK_NEW, 36, 2}, {2, "rules-1", SINK_SAME, 36, 2}, {1, "rules-2", SINK_SAME, 36, 2},
    };
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++) {
        cr_expect_eq(put_alone(sink, ROWS[i].number, ROWS[i].rules), ROWS[i].outcome, "row %zu", i);
        SinkCounts counts;
        sink_counts(sink, &counts);
        cr_expect_eq(sink_head(sink), ROWS[i].head, "row %zu", i);
        cr_expect_eq(counts.articles, ROWS[i].articles, "row %zu", i);
        cr_expect_eq(counts.facts[FACT_KIND_PLEDGE], ROWS[i].head / 4, "row %zu", i);
    }
    Error err;
    cr_assert_eq(sink_begin(sink, &err), STATUS_OK);
    cr_expect_eq(put(sink, 3, "rules-1"), SINK_NEW);
    cr_expect_eq(put(sink, 3, "rules-1"), SINK_SAME, "twice in one transaction");
    cr_assert_eq(sink_commit(sink, &err), STATUS_OK);
    cr_expect_eq(sink_head(sink), 48);
    sink_close(sink);
    folder_fini(&folder);
}

Test(sink_sqlite, only_what_was_committed_is_there_after_reopening)
{
    Folder folder;
    folder_init(&folder);
    Sink *sink = open_sink(&folder);
    struct stat info;
    cr_assert_eq(stat(folder.db, &info), 0);
    cr_expect_eq(info.st_mode & 0777, 0600);
    put_alone(sink, 1, "rules-1");
    Error err;
    cr_assert_eq(sink_begin(sink, &err), STATUS_OK);
    put(sink, 2, "rules-1");
    SinkCounts counts;
    sink_counts(sink, &counts);
    cr_expect_eq(counts.articles, 1, "what is not committed is not counted");
    sink_close(sink); /* as a crash would: without a commit */
    sink = open_sink(&folder);
    sink_counts(sink, &counts);
    cr_expect_eq(sink_head(sink), 12);
    cr_expect_eq(counts.articles, 1);
    cr_expect_eq(counts.facts[FACT_KIND_MEETING], 3);
    cr_expect_eq(put_alone(sink, 1, "rules-1"), SINK_SAME);
    cr_expect_eq(put_alone(sink, 2, "rules-1"), SINK_NEW, "the batch is sent again");
    cr_assert_eq(sink_begin(sink, &err), STATUS_OK);
    put(sink, 3, "rules-1");
    sink_rollback(sink);
    cr_expect_eq(sink_head(sink), 24);
    cr_expect_eq(put_alone(sink, 3, "rules-1"), SINK_NEW);
    cr_expect_eq(sink_head(sink), 36);
    sink_close(sink);
    cr_expect_eq(ask(&folder, "SELECT max(seq) = count(*) FROM fact"), 1, "no gap from what was dropped");
    folder_fini(&folder);
}

Test(sink_sqlite, each_database_has_an_id_that_stays)
{
    Folder one, other;
    folder_init(&one);
    folder_init(&other);
    Sink *sink = open_sink(&one);
    const Digest first = sink_id(sink);
    sink_close(sink);
    sink = open_sink(&one);
    const Digest again = sink_id(sink);
    sink_close(sink);
    sink = open_sink(&other);
    const Digest another = sink_id(sink);
    sink_close(sink);
    cr_expect(digest_equal(&first, &again));
    cr_expect_not(digest_equal(&first, &another));
    cr_expect_eq(ask(&one, "DELETE FROM identity RETURNING 1"), 1);
    Error err = {0};
    cr_expect_eq(sink_sqlite_open(one.db, &sink, &err), STATUS_CORRUPT);
    cr_expect(strstr(err.text, "lost its id"), "%s", err.text);
    folder_fini(&one);
    folder_fini(&other);
}

Test(sink_sqlite, replay_from_every_seq_gives_the_same_bytes)
{
    Folder folder;
    folder_init(&folder);
    Sink *sink = open_sink(&folder);
    Buffer expected = {0}, replayed = {0};
    size_t starts[37] = {0}; /* of the line of each seq */
    uint64_t seq = 0;
    for (unsigned number = 0; number < 3; number++) {
        put_alone(sink, number, "rules-1");
        Sample s;
        sample_init(&s, number, 12, "rules-1");
        for (size_t i = 0; i < 12; i++) {
            starts[seq] = expected.len;
            json_fact(&expected, s.facts[i], ++seq);
            buffer_char(&expected, '\n');
        }
        sample_fini(&s);
    }
    starts[seq] = expected.len;
    static const size_t PAGES[] = {1, 5, SINK_PAGE_EVENTS};
    for (size_t p = 0; p < sizeof PAGES / sizeof *PAGES; p++)
        for (uint64_t since = 0; since <= seq; since++) {
            if (since % 12 == 7) { /* restarts in between change nothing */
                sink_close(sink);
                sink = open_sink(&folder);
            }
            buffer_clear(&replayed);
            cr_expect_eq(read_all(sink, since, SINK_ALL_KINDS, PAGES[p], &replayed), STATUS_OK);
            Str rest = str_slice(buffer_view(&expected), starts[since], expected.len);
            cr_expect(str_equal(buffer_view(&replayed), rest), "since %zu, pages of %zu", (size_t)since, PAGES[p]);
        }
    buffer_fini(&expected);
    buffer_fini(&replayed);
    sink_close(sink);
    folder_fini(&folder);
}

Test(sink_sqlite, a_page_is_bounded_and_says_how_far_it_looked)
{
    Folder folder;
    folder_init(&folder);
    Sink *sink = open_sink(&folder);
    put_alone(sink, 1, "rules-1");
    /* participants are 1, 5, 9; meetings 2, 6, 10; pledges 3, 7, 11; positions 4, 8, 12 */
    static const struct {
        const char *name;
        SinkRange range;
        size_t count;
        uint64_t first, looked;
    } ROWS[] = {
        {"all", {0, SINK_ALL_KINDS, 100, 100000}, 12, 1, 12},
        {"number of events", {3, SINK_ALL_KINDS, 4, 100000}, 4, 4, 7},
        {"one kind", {0, SINK_KIND(FACT_KIND_MEETING), 100, 100000}, 3, 2, 12},
        {"one kind, two events", {0, SINK_KIND(FACT_KIND_MEETING), 2, 100000}, 2, 2, 9},
        {"two kinds", {4, SINK_KIND(FACT_KIND_PLEDGE) | SINK_KIND(FACT_KIND_POSITION), 100, 100000}, 4, 7, 12},
        {"the first fact whatever its size", {0, SINK_ALL_KINDS, 100, 1}, 1, 1, 1},
        {"none left of this kind", {11, SINK_KIND(FACT_KIND_PLEDGE), 100, 100000}, 0, 0, 12},
        {"at the head", {12, SINK_ALL_KINDS, 100, 100000}, 0, 0, 12},
    };
    SinkPage page = {0};
    Error err;
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++) {
        cr_assert_eq(sink_read(sink, &ROWS[i].range, &page, &err), STATUS_OK);
        cr_expect_eq(page.count, ROWS[i].count, "%s: %zu events", ROWS[i].name, page.count);
        cr_expect_eq(page.looked, ROWS[i].looked, "%s: looked to %zu", ROWS[i].name, (size_t)page.looked);
        cr_expect(page.count == 0 || page.events[0].seq == ROWS[i].first, "%s", ROWS[i].name);
    }
    sink_page_fini(&page);
    sink_close(sink);
    folder_fini(&folder);
}

Test(sink_sqlite, typed_rows_say_what_the_facts_say)
{
    Folder folder;
    folder_init(&folder);
    Sink *sink = open_sink(&folder);
    put_alone(sink, 4, "rules-1");
    sink_close(sink);
    static const struct {
        const char *sql;
        int64_t expected;
    } ROWS[] = {
        {"SELECT count(*) FROM article WHERE id = 'article-4' AND source = 'dpa' AND url IS NULL", 1},
        {"SELECT count(*) FROM extraction WHERE rules_version = 'rules-1' AND build = '0.1.0'", 1},
        {"SELECT count(*) FROM fact WHERE confidence = 0.875 AND modality = 'asserted'", 12},
        {"SELECT count(*) FROM fact JOIN evidence ON fact = seq JOIN extraction x ON x.id = extraction"
         " JOIN article a ON a.key = x.article"
         " WHERE quote = CAST(substr(CAST(text AS BLOB), start + 1, \"end\" - start) AS TEXT)",
         12},
        {"SELECT count(*) FROM meeting WHERE name = 'Gipfel 4' AND format = 'multilateral' AND place = 'Paris'"
         " AND country = 'FRA' AND date = '2026-01-05' AND status = 'held' AND channel = 'in_person'",
         3},
        {"SELECT count(*) FROM meeting_size WHERE value = 31 AND unit = 'countries'", 3},
        {"SELECT count(*) FROM meeting_topic WHERE ordinal = 1 AND topic = 'air_defence'", 3},
        {"SELECT count(*) FROM participant p JOIN meeting m ON m.fact = p.meeting AND m.fact = p.fact + 1"
         " WHERE role = 'host' AND p.channel IS NULL",
         3},
        {"SELECT count(*) FROM participant WHERE actor_type = 'group' AND actor_count = 26", 1},
        {"SELECT count(*) FROM pledge WHERE amount = 4e10 AND unit = 'EUR' AND recipient_type IS NULL"
         " AND condition = 'im Fall einer Waffenruhe' AND type = 'funds' AND status = 'announced'",
         3},
        {"SELECT count(*) FROM position WHERE holder_type = 'person' AND holder_country = 'UKR'"
         " AND addressee_country = 'POL' AND topic = 'sanctions' AND stance = 'demand' AND quoted = 1",
         1},
        {"SELECT count(*) FROM pragma_foreign_key_check", 0},
        {"SELECT integrity_check = 'ok' FROM pragma_integrity_check", 1},
        {"DELETE FROM article RETURNING 0", 0},
        {"SELECT (SELECT count(*) FROM fact) + (SELECT count(*) FROM evidence) + (SELECT count(*) FROM meeting_size)",
         0},
        {"SELECT count(*) FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%'"
         " AND NOT strict",
         0},
    };
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++)
        cr_expect_eq(ask(&folder, ROWS[i].sql), ROWS[i].expected, "%s gives %lld", ROWS[i].sql,
                     (long long)ask(&folder, ROWS[i].sql));
    sink = open_sink(&folder);
    cr_expect_eq(sink_head(sink), 12, "positions are not given again");
    put_alone(sink, 5, "rules-1");
    cr_expect_eq(sink_head(sink), 24);
    sink_close(sink);
    folder_fini(&folder);
}

Test(sink_sqlite, a_damaged_fact_is_refused_and_not_repaired)
{
    static const char *const DAMAGE[] = {
        "UPDATE fact SET body = CAST(x'00' || substr(body, 2) AS BLOB) WHERE seq = 5 RETURNING 1",
        "UPDATE fact SET checksum = checksum + 1 WHERE seq = 5 RETURNING 1",
        "UPDATE fact SET kind = 'rumour' WHERE seq = 5 RETURNING 1",
    };
    for (size_t i = 0; i < sizeof DAMAGE / sizeof *DAMAGE; i++) {
        Folder folder;
        folder_init(&folder);
        Sink *sink = open_sink(&folder);
        put_alone(sink, 1, "rules-1");
        sink_close(sink);
        cr_assert_eq(ask(&folder, DAMAGE[i]), 1);
        sink = open_sink(&folder);
        SinkPage page = {0};
        Error err = {0};
        SinkRange range = {0, SINK_ALL_KINDS, 100, 100000};
        cr_expect_eq(sink_read(sink, &range, &page, &err), STATUS_CORRUPT, "damage %zu", i);
        cr_expect(strstr(err.text, "facts.db: fact 5:"), "%s", err.text);
        cr_expect_eq(page.count, 4);
        cr_expect_eq(page.looked, 4);
        range.after = 5;
        cr_expect_eq(sink_read(sink, &range, &page, &err), STATUS_OK, "the others are well");
        sink_page_fini(&page);
        sink_close(sink);
        folder_fini(&folder);
    }
}

Test(sink_sqlite, foreign_files_are_refused_and_left_alone)
{
    static const struct {
        const char *name, *sql; /* NULL: random bytes */
        size_t size;
        Status status;
        const char *text;
    } ROWS[] = {
        {"random bytes", NULL, 8192, STATUS_MALFORMED, "not an SQLite database"},
        {"a few bytes", NULL, 10, STATUS_MALFORMED, "not an SQLite database"},
        {"another application", "PRAGMA application_id = 1", 0, STATUS_MALFORMED, "another application"},
        {"tables of somebody", "CREATE TABLE t (x)", 0, STATUS_MALFORMED, "another application"},
        {"newer schema", "PRAGMA application_id = 1146111571; PRAGMA user_version = 99", 0, STATUS_VERSION,
         "newer release"},
    };
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++) {
        Folder folder;
        folder_init(&folder);
        if (ROWS[i].sql) {
            sqlite3 *db;
            cr_assert_eq(sqlite3_open(folder.db, &db), SQLITE_OK);
            cr_assert_eq(sqlite3_exec(db, ROWS[i].sql, NULL, NULL, NULL), SQLITE_OK);
            sqlite3_close(db);
        } else {
            FILE *file = fopen(folder.db, "w");
            for (size_t k = 0; k < ROWS[i].size; k++)
                fputc((int)(k * 37 % 251), file);
            fclose(file);
        }
        Buffer before = {0}, after = {0};
        Error err = {0};
        Sink *sink;
        cr_assert_eq(file_read(folder.db, 1 << 20, &before, &err), STATUS_OK);
        cr_expect_eq(sink_sqlite_open(folder.db, &sink, &err), ROWS[i].status, "%s: %s", ROWS[i].name, err.text);
        cr_expect(strstr(err.text, ROWS[i].text) && strstr(err.text, folder.db), "%s: %s", ROWS[i].name, err.text);
        cr_assert_eq(file_read(folder.db, 1 << 20, &after, &err), STATUS_OK);
        cr_expect(str_equal(buffer_view(&before), buffer_view(&after)), "%s: changed", ROWS[i].name);
        buffer_fini(&before);
        buffer_fini(&after);
        folder_fini(&folder);
    }
}

Test(sink_sqlite, a_later_schema_is_reached_step_by_step)
{
    Folder folder;
    folder_init(&folder);
    Sink *sink = open_sink(&folder);
    put_alone(sink, 1, "rules-1");
    sink_close(sink);
    static const char *const GOOD[] = {"CREATE TABLE later (id INTEGER PRIMARY KEY) STRICT", NULL};
    static const char *const BAD[] = {"CREATE TABLE more (x)", "CREATE nonsense", NULL};
    enum { STEPS_MAX = 16 };
    SchemaStep steps[STEPS_MAX];
    size_t today = SCHEMA_VERSION, count = today + 2;
    cr_assert_leq(count, STEPS_MAX);
    for (size_t i = 0; i < today; i++)
        steps[i] = SCHEMA_STEPS[i];
    steps[today] = GOOD;
    steps[today + 1] = BAD;
    char blamed[32];
    snprintf(blamed, sizeof blamed, "schema %zu", count);
    Database db;
    Error err = {0};
    size_t version = 0;
    cr_assert_eq(database_open(&db, folder.db, &err), STATUS_OK);
    cr_assert_eq(schema_check(&db, count, &version, &err), STATUS_OK);
    cr_expect_eq(version, today);
    cr_expect_neq(schema_apply(&db, steps, version, count, &err), STATUS_OK);
    cr_expect(strstr(err.text, blamed), "%s", err.text);
    cr_assert_eq(schema_check(&db, count, &version, &err), STATUS_OK);
    cr_expect_eq(version, today + 1, "the good step stays, the bad one leaves nothing");
    database_close(&db);
    cr_expect_eq(ask(&folder, "SELECT count(*) FROM sqlite_schema WHERE name IN ('later', 'more')"), 1);
    cr_expect_eq(ask(&folder, "SELECT count(*) FROM fact"), 12);
    cr_expect_eq(sink_sqlite_open(folder.db, &sink, &err), STATUS_VERSION, "and today's release refuses it");
    folder_fini(&folder);
}

Test(sink_sqlite, a_full_disk_loses_nothing_and_passes)
{
    Folder folder;
    folder_init(&folder);
    sqlite3_auto_extension((void (*)(void))(uintptr_t)note_opened);
    Sink *sink = open_sink(&folder);
    sqlite3_reset_auto_extension();
    Error err = {0};
    put_alone(sink, 1, "rules-1");
    cr_assert_eq(sqlite3_exec(opened, "PRAGMA max_page_count = 60", NULL, NULL, NULL), SQLITE_OK);
    Status st = STATUS_OK;
    unsigned number = 1;
    while (st == STATUS_OK && number < 1000) {
        uint64_t head = sink_head(sink);
        Sample s;
        SinkOutcome outcome;
        sample_init(&s, ++number, 12, "rules-1");
        cr_assert_eq(sink_begin(sink, &err), STATUS_OK);
        if ((st = sink_store(sink, &s.extraction, &outcome, &err)) || (st = sink_commit(sink, &err))) {
            sink_rollback(sink);
            cr_expect_eq(sink_head(sink), head);
        }
        sample_fini(&s);
    }
    cr_expect_eq(st, STATUS_FULL, "%s", err.text);
    cr_expect(strstr(err.text, "no space left"), "%s", err.text);
    cr_assert_eq(sqlite3_exec(opened, "PRAGMA max_page_count = 100000", NULL, NULL, NULL), SQLITE_OK);
    cr_expect_eq(put_alone(sink, number, "rules-1"), SINK_NEW, "there is room again");
    for (unsigned i = 1; i <= number; i++)
        cr_expect_eq(put_alone(sink, i, "rules-1"), SINK_SAME, "article %u", i);
    sink_close(sink);
    cr_expect_eq(ask(&folder, "SELECT integrity_check = 'ok' FROM pragma_integrity_check"), 1);
    folder_fini(&folder);
}

Test(sink_sqlite, the_log_beside_a_small_file_stays_small)
{
    enum { LOG_MAX = 6 * 1024 * 1024 };
    Folder folder;
    folder_init(&folder);
    Sink *sink = open_sink(&folder);
    char wal[128];
    snprintf(wal, sizeof wal, "%s-wal", folder.db);
    off_t largest = 0;
    for (unsigned number = 0; number < 250; number++) {
        struct stat info;
        put_alone(sink, number, "rules-1");
        cr_assert_eq(stat(wal, &info), 0);
        largest = info.st_size > largest ? info.st_size : largest;
    }
    cr_expect_lt(largest, LOG_MAX, "%lld bytes", (long long)largest);
    cr_expect_gt(largest, LOG_MAX / 2, "so little was written that this proves nothing");
    sink_close(sink);
    folder_fini(&folder);
}

/* A file of the first release: facts and all are there, and what is new begins empty. */
Test(sink_sqlite, a_file_without_names_gets_them)
{
    Folder folder;
    folder_init(&folder);
    Database db;
    Error err = {0};
    size_t version, count = 9;
    SinkMark mark;
    cr_assert_eq(database_open(&db, folder.db, &err), STATUS_OK);
    cr_assert_eq(schema_check(&db, 1, &version, &err), STATUS_OK);
    cr_assert_eq(schema_apply(&db, SCHEMA_STEPS, version, 1, &err), STATUS_OK, "%s", err.text);
    cr_assert_eq(database_run(&db,
                              "INSERT INTO article (key, id, stored_at, text) VALUES (x'00', 'a', 5, 'b');"
                              "INSERT INTO extraction VALUES (1, x'00', 'r', 'b', 5);"
                              "INSERT INTO fact VALUES (7, 1, 'pledge', 'f', 'r', 1, NULL, 0, x'')",
                              &err),
                 STATUS_OK, "%s", err.text);
    database_close(&db);
    Sink *sink = open_sink(&folder);
    cr_expect_eq(sink_head(sink), 7);
    cr_expect_eq(sink_floor(sink), 0);
    cr_assert_eq(sink_marks(sink, &mark, 1, &count, &err), STATUS_OK, "%s", err.text);
    cr_expect_eq(count, 0);
    sink_close(sink);
    folder_fini(&folder);
}

static void mark_alone(Sink *sink, const SinkMark *mark)
{
    Error err;
    cr_assert_eq(sink_begin(sink, &err), STATUS_OK);
    cr_assert_eq(sink_mark(sink, mark, &err), STATUS_OK, "%s", err.text);
    cr_assert_eq(sink_commit(sink, &err), STATUS_OK);
}

Test(sink_sqlite, marks_are_kept_written_over_and_dropped)
{
    Folder folder;
    folder_init(&folder);
    Sink *sink = open_sink(&folder);
    SinkMark mark = {"desk", SINK_ALL_KINDS, 7, 100, 200}, found[2];
    size_t count;
    Error err = {0};
    mark_alone(sink, &mark);
    mark.confirmed = 9;
    mark_alone(sink, &mark);
    sink_close(sink);
    sink = open_sink(&folder);
    cr_assert_eq(sink_marks(sink, found, 2, &count, &err), STATUS_OK, "%s", err.text);
    cr_assert_eq(count, 1);
    cr_expect_str_eq(found[0].name, "desk");
    cr_expect_eq(found[0].confirmed, 9);
    cr_expect_eq(found[0].kinds, SINK_ALL_KINDS);
    cr_expect_eq(found[0].created_ms + found[0].used_ms, 300);
    cr_assert_eq(sink_begin(sink, &err), STATUS_OK);
    cr_assert_eq(sink_unmark(sink, "desk", &err), STATUS_OK);
    sink_rollback(sink);
    cr_assert_eq(sink_marks(sink, found, 2, &count, &err), STATUS_OK);
    cr_expect_eq(count, 1, "a transaction that was rolled back dropped it");
    sink_close(sink);
    Database db;
    cr_assert_eq(database_open(&db, folder.db, &err), STATUS_OK);
    cr_assert_eq(database_run(&db, "UPDATE subscription SET confirmed = 900", &err), STATUS_OK);
    database_close(&db);
    sink = open_sink(&folder);
    cr_expect_eq(sink_marks(sink, found, 2, &count, &err), STATUS_CORRUPT, "another position than was written");
    cr_expect(strstr(err.text, "checksum"), "%s", err.text);
    sink_close(sink);
    folder_fini(&folder);
}

/* Samples are stored in January 2026. */
Test(sink_sqlite, old_facts_go_in_their_order_and_the_article_is_still_known)
{
    Folder folder;
    folder_init(&folder);
    Sink *sink = open_sink(&folder);
    const int64_t then = 1767657600000;
    Error err = {0};
    bool more = true;
    SinkCounts counts;
    for (unsigned i = 0; i < 60; i++) /* 12 facts each: 256 are reached within the 22nd */
        put_alone(sink, i, "rules-1");
    cr_assert_eq(sink_begin(sink, &err), STATUS_OK);
    cr_assert_eq(sink_forget(sink, then, &more, &err), STATUS_OK, "%s", err.text);
    cr_expect_eq(sink_floor(sink), 0);
    cr_expect(!more, "none is older");
    cr_assert_eq(sink_forget(sink, then + 1, &more, &err), STATUS_OK);
    sink_rollback(sink);
    cr_expect_eq(sink_floor(sink), 0);
    cr_expect_eq(ask(&folder, "SELECT count(*) FROM fact"), 720);
    uint64_t floor = 0;
    for (more = true; more; floor = sink_floor(sink)) {
        cr_assert_eq(sink_begin(sink, &err), STATUS_OK);
        cr_assert_eq(sink_forget(sink, then + 1, &more, &err), STATUS_OK, "%s", err.text);
        cr_assert_eq(sink_commit(sink, &err), STATUS_OK);
        cr_expect_gt(sink_floor(sink), floor);
        cr_expect_eq(sink_floor(sink) % 12, 0, "whole extractions");
    }
    sink_counts(sink, &counts);
    cr_expect_eq(floor, 720);
    cr_expect_eq(counts.facts[FACT_KIND_MEETING] + counts.facts[FACT_KIND_PARTICIPANT] +
                     counts.facts[FACT_KIND_PLEDGE] + counts.facts[FACT_KIND_POSITION],
                 0);
    cr_expect_eq(ask(&folder, "SELECT count(*) FROM evidence"), 0);
    cr_expect_eq(ask(&folder, "SELECT count(*) FROM participant"), 0);
    cr_expect_eq(put_alone(sink, 3, "rules-1"), SINK_SAME);
    cr_expect_eq(sink_head(sink), 720);
    sink_close(sink);
    sink = open_sink(&folder);
    cr_expect_eq(sink_floor(sink), 720);
    put_alone(sink, 99, "rules-1");
    cr_expect_eq(ask(&folder, "SELECT min(seq) FROM fact"), 721, "positions go on");
    sink_close(sink);
    folder_fini(&folder);
}
