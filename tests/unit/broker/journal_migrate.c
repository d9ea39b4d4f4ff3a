#define _GNU_SOURCE
#include "tests/unit/broker/journal_fixture.h"

#include <unistd.h>

#include "broker/journal_schema.h"
#include "proto/codec.h"

TestSuite(journal_migrate, .init = setup, .fini = teardown);

/* A journal as release 0.1.0 made it before there were graves, with an article in each state. */
static void make_version_1(void)
{
    static const char SQL[] =
        "PRAGMA journal_mode = WAL; CREATE TABLE article ( job INTEGER PRIMARY KEY, key BLOB NOT NULL UNIQUE CHECK "
        "(length(key) = 16), state INTEGER NOT NULL CHECK (state BETWEEN 2 AND 5), tries INTEGER NOT NULL CHECK (tries "
        ">= 0), size INTEGER NOT NULL CHECK (size >= 0), fed_ms INTEGER NOT NULL, reason TEXT) STRICT;CREATE INDEX "
        "ready ON article (state) WHERE state = 2;CREATE TABLE payload ( job INTEGER PRIMARY KEY REFERENCES article "
        "(job), checksum INTEGER NOT NULL, bytes BLOB NOT NULL) STRICT; PRAGMA application_id = 1146112590; PRAGMA "
        "user_version = 1;";
    sqlite3 *db;
    sqlite3_stmt *s;
    cr_assert_eq(sqlite3_open(database, &db), SQLITE_OK);
    cr_assert_eq(sqlite3_exec(db, SQL, NULL, NULL, NULL), SQLITE_OK, "%s", sqlite3_errmsg(db));
    for (int job = 1; job <= 4; job++) {
        PbArticle article = PB_INIT(ARTICLE);
        article.id = (char *)(uintptr_t) "a";
        article.source = (char *)(uintptr_t)(job == 1 ? "" : "dpa");
        article.text = (char *)(uintptr_t) "Text.";
        Buffer bytes = {0};
        codec_pack(&article.base, &bytes);
        Digest key = key_of((unsigned)job);
        cr_assert_eq(sqlite3_prepare_v2(db, "INSERT INTO article VALUES (?1, ?2, ?3, ?4, ?5, 77, ?6)", -1, &s, NULL),
                     SQLITE_OK);
        sqlite3_bind_int(s, 1, job);
        sqlite3_bind_blob(s, 2, key.bytes, DIGEST_BYTES, SQLITE_STATIC);
        sqlite3_bind_int(s, 3, job + 1); /* 1 ready, 2 leased, 3 done, 4 buried */
        sqlite3_bind_int(s, 4, job - 1);
        sqlite3_bind_int64(s, 5, (sqlite3_int64)bytes.len);
        sqlite3_bind_text(s, 6, job == 4 ? "why" : NULL, -1, SQLITE_STATIC);
        cr_assert_eq(sqlite3_step(s), SQLITE_DONE);
        sqlite3_finalize(s);
        cr_assert_eq(sqlite3_prepare_v2(db, "INSERT INTO payload VALUES (?1, ?2, ?3)", -1, &s, NULL), SQLITE_OK);
        sqlite3_bind_int(s, 1, job);
        sqlite3_bind_int64(s, 2, (sqlite3_int64)checksum_of(buffer_view(&bytes)));
        sqlite3_bind_blob(s, 3, bytes.ptr, (int)bytes.len, SQLITE_STATIC);
        cr_assert_eq(job == 3 ? SQLITE_DONE : sqlite3_step(s), SQLITE_DONE);
        sqlite3_finalize(s);
        buffer_fini(&bytes);
    }
    sqlite3_close(db);
}

Test(journal_migrate, a_journal_of_version_1_is_brought_up_to_date)
{
    close_journal();
    unlink(database);
    make_version_1();
    for (int i = 0; i < 2; i++, reopen()) {
        if (!j)
            open_journal();
        COUNTS(2, 0, 1, 1, 25);
        READY_OF(0, 2, 0);
        cr_expect_eq(next_grave(0, OUTCOME_FAILED, "dpa"), 4);
        cr_expect_eq(next_grave(0, OUTCOME_FAILED, ""), 0);
    }
    const JournalFilter any = {0};
    JournalGrave grave;
    OK(j->ops->grave(j, &any, 0, &grave, &err));
    cr_expect(str_equal(grave.reason, STR("why")) && grave.buried_ms == 0 && grave.tries == 3 && grave.fed_ms == 77);
    begin();
    cr_expect(enqueue(3, STR("x")), "what was done is known");
    bool did;
    OK(j->ops->retry(j, 4, &did, &err));
    cr_expect(did);
    static const uint32_t ATTEMPTS[] = {1, 2, 4}, TRIES[] = {1, 2, 1};
    static const uint64_t JOBS[] = {1, 2, 4};
    for (int i = 0; i < 3; i++) {
        JournalJob job = reserve();
        cr_expect(job.lease.job == JOBS[i] && job.lease.attempt == ATTEMPTS[i] && job.tries == TRIES[i], "%d", i);
    }
    cr_expect(confirm((Lease){2, 1}), "an old lease of it still counts");
    cr_expect_not(enqueue(9, STR("article")));
    cr_expect_eq(reserve().lease.job, 5);
    commit();
}

Test(journal_migrate, a_damaged_journal_of_version_1_stays_as_it_is)
{
    close_journal();
    unlink(database);
    make_version_1();
    vandalise("UPDATE payload SET checksum = checksum + 1 WHERE job = 2");
    cr_expect_eq(journal_sqlite_open(folder, 0, &j, &err), STATUS_CORRUPT);
    cr_expect(strstr(err.text, "article 2"), "%s", err.text);
    cr_expect(holds("SELECT user_version = 1 AND (SELECT max(reason) = 'why' FROM article) FROM pragma_user_version"));
    j = NULL;
}

/* Journals as releases made them while they had versions 2 and 3. Of articles 1 to 4 as in version 1: ready (high where
 * there are priorities), leased, done, buried, and 5 buried and leased once more. Article 9 was the last, and is dropped. */
static void make_later_version(int version)
{
    static const char SQL[] =
        "PRAGMA journal_mode = WAL;"
        "CREATE TABLE article (job INTEGER PRIMARY KEY, key BLOB NOT NULL UNIQUE CHECK (length(key) = 16), state "
        "INTEGER "
        "NOT NULL CHECK (state BETWEEN 2 AND 5), tries INTEGER NOT NULL CHECK (tries >= 0), size INTEGER NOT NULL "
        "CHECK "
        "(size >= 0), fed_ms INTEGER NOT NULL, attempts INTEGER NOT NULL DEFAULT 0, source INTEGER NOT NULL DEFAULT 0) "
        "STRICT;"
        "CREATE INDEX ready ON article (state) WHERE state = 2;"
        "CREATE TABLE payload (job INTEGER PRIMARY KEY REFERENCES article (job), checksum INTEGER NOT NULL, bytes BLOB "
        "NOT NULL) STRICT;"
        "CREATE TABLE source (number INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;"
        "CREATE TABLE version (number INTEGER PRIMARY KEY AUTOINCREMENT, build TEXT NOT NULL, rules_version TEXT NOT "
        "NULL, UNIQUE (build, rules_version)) STRICT;"
        "CREATE TABLE attempt (job INTEGER NOT NULL, number INTEGER NOT NULL CHECK (number >= 1), worker BLOB NOT "
        "NULL, "
        "version INTEGER NOT NULL, started_ms INTEGER NOT NULL, ended_ms INTEGER NOT NULL DEFAULT 0, outcome INTEGER "
        "NOT NULL DEFAULT 0, reason TEXT NOT NULL DEFAULT '', PRIMARY KEY (job, number)) STRICT, WITHOUT ROWID;"
        "CREATE TABLE grave (job INTEGER PRIMARY KEY REFERENCES article (job), cause INTEGER NOT NULL, buried_ms "
        "INTEGER "
        "NOT NULL, reason TEXT NOT NULL) STRICT;"
        "CREATE TABLE tried (job INTEGER NOT NULL, version INTEGER NOT NULL, PRIMARY KEY (job, version)) STRICT, "
        "WITHOUT "
        "ROWID;"
        "CREATE TABLE tally (last_job INTEGER NOT NULL, dropped INTEGER NOT NULL) STRICT;"
        "INSERT INTO tally VALUES (9, 4); INSERT INTO source VALUES (1, 'dpa'); INSERT INTO version VALUES (1, '1', "
        "'r');"
        "PRAGMA application_id = 1146112590; PRAGMA user_version = 2";
    static const char SQL_3[] =
        "ALTER TABLE article ADD COLUMN priority INTEGER NOT NULL DEFAULT 1 CHECK (priority BETWEEN 0 AND 2);"
        "ALTER TABLE article ADD COLUMN turn INTEGER NOT NULL DEFAULT 0;"
        "CREATE TABLE lane (priority INTEGER NOT NULL, source INTEGER NOT NULL, turn INTEGER NOT NULL, PRIMARY KEY "
        "(priority, source)) STRICT, WITHOUT ROWID;"
        "INSERT INTO lane VALUES (1, 1, 4); DROP INDEX ready;"
        "CREATE INDEX ready ON article (priority, turn) WHERE state = 2;"
        "UPDATE article SET priority = 0 WHERE job = 1; UPDATE article SET turn = job WHERE job > 1;"
        "PRAGMA user_version = 3";
    char sql[600];
    vandalise(SQL);
    for (int job = 1; job <= 5; job++) {
        Digest key = key_of((unsigned)job);
        char hex[DIGEST_HEX + 1];
        digest_hex(&key, hex);
        snprintf(sql, sizeof sql,
                 "INSERT INTO article VALUES (%d, x'%s', %d, 1, 7, 77, 2, 1);"
                 "INSERT INTO payload SELECT %d, %lld, CAST('article' AS BLOB) WHERE %d <> 3;"
                 "INSERT INTO attempt SELECT %d, 2, x'00', 1, 80, 0, 0, '' WHERE %d IN (2, 5);"
                 "INSERT INTO grave SELECT %d, %d, 90, 'why' WHERE %d >= 4",
                 job, hex, job == 5 ? STATE_LEASED : job + 1, job, (long long)checksum_of(STR("article")), job, job,
                 job, job, (int)OUTCOME_EXTRACTION, job);
        vandalise(sql);
    }
    if (version == 3)
        vandalise(SQL_3);
}

static void expect_later_version(int version)
{
    COUNTS(2, 0, 1, 2, 14);
    if (version == 3)
        READY_OF(1, 1, 0);
    else
        READY_OF(0, 2, 0);
    cr_expect_eq(next_grave(0, OUTCOME_EXTRACTION, "dpa"), 4);
    cr_expect_eq(next_grave(4, OUTCOME_EXTRACTION, "dpa"), 5);
    begin();
    for (unsigned job = 1; job <= 3; job++)
        cr_expect(enqueue(job, STR("x")), "article %u is known", job);
    OK(j->ops->rollback(j, &err));
    cr_expect(history_of(2).count == 1 && history_of(2).items[0].outcome == OUTCOME_BROKER);
}

Test(journal_migrate, journals_of_versions_2_and_3_are_brought_up_to_date)
{
    for (int version = 2; version <= 3; version++) {
        close_journal();
        unlink(database);
        make_later_version(version);
        for (int i = 0; i < 2; i++, reopen()) {
            if (!j)
                open_journal();
            expect_later_version(version);
        }
        begin();
        for (uint64_t job = 1; job <= 2; job++) {
            JournalJob got = reserve();
            cr_expect(got.lease.job == job && got.lease.attempt == 3 && got.tries == 2, "version %d", version);
            cr_expect(str_equal(got.article, STR("article")));
            cr_expect(confirm(got.lease));
        }
        cr_expect_not(enqueue(20, STR("article")));
        cr_expect_eq(reserve().lease.job, 10, "the number of what was dropped is not given again");
        commit();
        close_journal();
        cr_expect(holds("SELECT count(*) = 0 FROM pragma_foreign_key_check"));
        cr_expect(holds("SELECT integrity_check = 'ok' FROM pragma_integrity_check"));
        cr_expect(holds("SELECT count(*) = 5 AND (SELECT keys_written = 5 FROM tally) FROM known"));
    }
}

Test(journal_migrate, a_damaged_journal_of_version_3_stays_as_it_is)
{
    static const struct {
        const char *sql, *named;
    } ROWS[] = {
        {"UPDATE payload SET checksum = checksum + 1 WHERE job = 2", "article 2"},
        {"DELETE FROM grave; DELETE FROM article WHERE job = 1", "article 1"},
    };
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++) {
        close_journal();
        unlink(database);
        make_later_version(3);
        vandalise(ROWS[i].sql);
        cr_expect_eq(journal_sqlite_open(folder, 0, &j, &err), STATUS_CORRUPT);
        cr_expect(strstr(err.text, ROWS[i].named), "%s", err.text);
        cr_expect(holds("SELECT user_version = 3 FROM pragma_user_version"));
        cr_expect(holds("SELECT count(*) = 4 FROM payload WHERE job BETWEEN 1 AND 5"));
        j = NULL;
    }
}
