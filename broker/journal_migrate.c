/* The tables of the journal, version by version. A new file goes through all of them, so that each step is always
 * tested. */
#include "broker/journal_schema.h"

#include <stdio.h>

#include "base/arena.h"
#include "proto/codec.h"

static Status fill_sources(sqlite3 *db, Error *err);

typedef struct Step {
    const char *sql;
    Status (*after)(sqlite3 *db, Error *err); /* what SQL cannot do; NULL: nothing */
} Step;

static const Step STEPS[JOURNAL_SCHEMA_VERSION] = {
    /* The index has only what is ready, so that its cost does not grow with the history. */
    {"CREATE TABLE article ("
     " job INTEGER PRIMARY KEY,"
     " key BLOB NOT NULL UNIQUE CHECK (length(key) = 16),"
     " state INTEGER NOT NULL CHECK (state BETWEEN 2 AND 5)," /* ready, leased, done, buried */
     " tries INTEGER NOT NULL CHECK (tries >= 0),"            /* attempts that count */
     " size INTEGER NOT NULL CHECK (size >= 0),"              /* bytes of the encoded article */
     " fed_ms INTEGER NOT NULL,"                              /* since 1970 */
     " reason TEXT) STRICT;"
     "CREATE INDEX ready ON article (state) WHERE state = 2;"
     "CREATE TABLE payload ("
     " job INTEGER PRIMARY KEY REFERENCES article (job),"
     " checksum INTEGER NOT NULL," /* XXH3 64 bit of bytes */
     " bytes BLOB NOT NULL) STRICT",
     NULL},
    {"CREATE TABLE source (number INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;"
     "CREATE TABLE version (" /* numbers are not used again, for `tried` tells them apart */
     " number INTEGER PRIMARY KEY AUTOINCREMENT,"
     " build TEXT NOT NULL,"
     " rules_version TEXT NOT NULL,"
     " UNIQUE (build, rules_version)) STRICT;"
     "CREATE TABLE attempt ("
     " job INTEGER NOT NULL,"
     " number INTEGER NOT NULL CHECK (number >= 1),"
     " worker BLOB NOT NULL,"
     " version INTEGER NOT NULL,"
     " started_ms INTEGER NOT NULL,"
     " ended_ms INTEGER NOT NULL DEFAULT 0," /* 0: not known */
     " outcome INTEGER NOT NULL DEFAULT 0,"  /* proto/outcome.h */
     " reason TEXT NOT NULL DEFAULT '',"
     " PRIMARY KEY (job, number)) STRICT, WITHOUT ROWID;"
     "CREATE TABLE grave ("
     " job INTEGER PRIMARY KEY REFERENCES article (job),"
     " cause INTEGER NOT NULL,"     /* proto/outcome.h */
     " buried_ms INTEGER NOT NULL," /* since 1970; 0: not known */
     " reason TEXT NOT NULL) STRICT;"
     "CREATE TABLE tried (job INTEGER NOT NULL, version INTEGER NOT NULL, PRIMARY KEY (job, version))"
     " STRICT, WITHOUT ROWID;"
     "CREATE TABLE tally (last_job INTEGER NOT NULL, dropped INTEGER NOT NULL) STRICT;"
     "INSERT INTO tally SELECT ifnull(max(job), 0), 0 FROM article;"
     /* OUTCOME_FAILED, for what it was is not known */
     "INSERT INTO grave SELECT job, 1, 0, ifnull(reason, '') FROM article WHERE state = 5;"
     "ALTER TABLE article DROP COLUMN reason;"
     "ALTER TABLE article ADD COLUMN attempts INTEGER NOT NULL DEFAULT 0;" /* times that it was handed out */
     "ALTER TABLE article ADD COLUMN source INTEGER NOT NULL DEFAULT 0;"
     "UPDATE article SET attempts = tries WHERE state <> 4",
     fill_sources},
    /* Who is next is the first of its priority in the index. Of each source every article has a later turn than the one
     * before, and none an earlier one than what is being handed out, so that sources take turns. */
    {"ALTER TABLE article ADD COLUMN priority INTEGER NOT NULL DEFAULT 1 CHECK (priority BETWEEN 0 AND 2);"
     "ALTER TABLE article ADD COLUMN turn INTEGER NOT NULL DEFAULT 0;"
     "CREATE TABLE lane (" /* the last turn that was given */
     " priority INTEGER NOT NULL,"
     " source INTEGER NOT NULL,"
     " turn INTEGER NOT NULL,"
     " PRIMARY KEY (priority, source)) STRICT, WITHOUT ROWID;"
     "DROP INDEX ready;"
     "CREATE INDEX ready ON article (priority, turn) WHERE state = 2",
     NULL},
    /* The unique index of the keys, into which every article went at another place, becomes a table that is filled in its
     * own order (broker/recent.h); SQLite cannot drop it, so the articles are copied. Their bytes are put in the order in
     * which they are handed out; where an article has no row, the check that follows tells. */
    {"CREATE TABLE article_4 ("
     " job INTEGER PRIMARY KEY,"
     " key BLOB NOT NULL CHECK (length(key) = 16),"
     " state INTEGER NOT NULL CHECK (state BETWEEN 2 AND 5),"
     " tries INTEGER NOT NULL CHECK (tries >= 0),"
     " size INTEGER NOT NULL CHECK (size >= 0),"
     " fed_ms INTEGER NOT NULL,"
     " attempts INTEGER NOT NULL,"
     " source INTEGER NOT NULL,"
     " priority INTEGER NOT NULL CHECK (priority BETWEEN 0 AND 2),"
     " turn INTEGER NOT NULL) STRICT;"
     "INSERT INTO article_4 SELECT job, key, state, tries, size, fed_ms, attempts, source, priority, turn FROM article"
     " ORDER BY job;"
     "CREATE TABLE payload_4 ("
     " place INTEGER PRIMARY KEY,"
     " checksum INTEGER NOT NULL,"
     " bytes BLOB NOT NULL) STRICT;"
     "INSERT INTO payload_4 SELECT ifnull(a.priority, 0) << 56 | p.job, p.checksum, p.bytes"
     " FROM payload AS p LEFT JOIN article AS a USING (job) ORDER BY 1;"
     "DROP TABLE payload;"
     "DROP TABLE article;"
     "ALTER TABLE article_4 RENAME TO article;"
     "ALTER TABLE payload_4 RENAME TO payload;"
     "CREATE INDEX ready ON article (priority, turn) WHERE state = 2;"
     "CREATE TABLE known ("
     " key BLOB NOT NULL PRIMARY KEY CHECK (length(key) = 16),"
     " job INTEGER NOT NULL) STRICT, WITHOUT ROWID;"
     "INSERT INTO known SELECT key, job FROM article ORDER BY key;"
     "ALTER TABLE tally ADD COLUMN keys_written INTEGER NOT NULL DEFAULT 0;"
     "UPDATE tally SET keys_written = (SELECT ifnull(max(job), 0) FROM article)",
     NULL},
};

/* ---- version 2: the sources of what waits, which only the articles themselves tell ------------------------------- */

static Status fill_source(sqlite3 *db, Arena *arena, sqlite3_stmt *const s[3], Error *err)
{
    PbArticle *article;
    Str bytes = {sqlite3_column_blob(s[0], 1), (size_t)sqlite3_column_bytes(s[0], 1)};
    arena_reset(arena);
    if (codec_unpack_article(bytes, arena, &article, NULL) || !*article->source)
        return STATUS_OK; /* what is damaged is told by the checksums */
    for (int i = 1; i < 3; i++) {
        sqlite3_bind_text(s[i], 1, article->source, -1, SQLITE_STATIC);
        sqlite3_bind_int64(s[i], 2, sqlite3_column_int64(s[0], 0));
        if (sqlite3_step(s[i]) != SQLITE_DONE)
            return journal_schema_fail(db, err);
        sqlite3_reset(s[i]);
    }
    return STATUS_OK;
}

static Status fill_sources(sqlite3 *db, Error *err)
{
    static const char *const SQL[3] = {
        "SELECT job, bytes FROM payload",
        "INSERT INTO source (name) VALUES (?1) ON CONFLICT (name) DO NOTHING",
        "UPDATE article SET source = (SELECT number FROM source WHERE name = ?1) WHERE job = ?2",
    };
    sqlite3_stmt *s[3] = {NULL};
    Arena arena;
    arena_init(&arena, CODEC_ARENA_MAX);
    Status st = STATUS_OK;
    for (int i = 0; !st && i < 3; i++)
        if (sqlite3_prepare_v2(db, SQL[i], -1, &s[i], NULL) != SQLITE_OK)
            st = journal_schema_fail(db, err);
    int rc = SQLITE_DONE;
    while (!st && (rc = sqlite3_step(s[0])) == SQLITE_ROW)
        st = fill_source(db, &arena, s, err);
    if (!st && rc != SQLITE_DONE)
        st = journal_schema_fail(db, err);
    for (int i = 0; i < 3; i++)
        sqlite3_finalize(s[i]);
    arena_fini(&arena);
    return st;
}

Status journal_schema_migrate(sqlite3 *db, int version, Error *err)
{
    for (int i = version; i < JOURNAL_SCHEMA_VERSION; i++) {
        char sql[64];
        snprintf(sql, sizeof sql, "PRAGMA user_version = %d", i + 1);
        if (sqlite3_exec(db, STEPS[i].sql, NULL, NULL, NULL) != SQLITE_OK)
            return journal_schema_fail(db, err);
        Status st = STEPS[i].after ? STEPS[i].after(db, err) : STATUS_OK;
        if (st)
            return st;
        if (sqlite3_exec(db, sql, NULL, NULL, NULL) != SQLITE_OK)
            return journal_schema_fail(db, err);
    }
    return STATUS_OK;
}
