#include "store/schema.h"

#include <stdio.h>

#include "store/schema_events.h"

/* Long columns come last in their table, so that what stands before them is read without them.
 *
 * An index whose new entries fall anywhere costs a page of writing per fact: fact.id, a digest, has none for that
 * reason; with it a third fewer articles per second are stored. */
static const char *const STEP_1[] = {
    "CREATE TABLE identity ("
    " number INTEGER PRIMARY KEY CHECK (number = 1)," /* one row */
    " id BLOB NOT NULL CHECK (length(id) = 16)"
    ") STRICT",
    "INSERT INTO identity (number, id) VALUES (1, randomblob(16))",

    "CREATE TABLE article ("
    " key BLOB NOT NULL PRIMARY KEY,"
    " id TEXT NOT NULL,"
    " url TEXT,"
    " source TEXT,"
    " title TEXT,"
    " published TEXT,"
    " language TEXT,"
    " stored_at INTEGER NOT NULL,"
    " text TEXT NOT NULL"
    ") STRICT",
    "CREATE INDEX article_id ON article (id)",
    "CREATE INDEX article_published ON article (published)",

    "CREATE TABLE extraction ("
    " id INTEGER PRIMARY KEY,"
    " article BLOB NOT NULL REFERENCES article (key) ON DELETE CASCADE,"
    " rules_version TEXT NOT NULL,"
    " build TEXT,"
    " stored_at INTEGER NOT NULL,"
    " UNIQUE (article, rules_version)"
    ") STRICT",

    /* AUTOINCREMENT: a position is never given again, not even after its fact was deleted. */
    "CREATE TABLE fact ("
    " seq INTEGER PRIMARY KEY AUTOINCREMENT,"
    " extraction INTEGER NOT NULL REFERENCES extraction (id) ON DELETE CASCADE,"
    " kind TEXT NOT NULL,"
    " id TEXT NOT NULL,"
    " rule TEXT,"
    " confidence REAL NOT NULL,"
    " modality TEXT,"
    " checksum INTEGER NOT NULL,"
    " body BLOB NOT NULL"
    ") STRICT",
    "CREATE INDEX fact_extraction ON fact (extraction)",

    /* \"end\" is a keyword of SQL */
    "CREATE TABLE evidence ("
    " fact INTEGER NOT NULL REFERENCES fact (seq) ON DELETE CASCADE,"
    " ordinal INTEGER NOT NULL,"
    " start INTEGER NOT NULL,"
    " \"end\" INTEGER NOT NULL,"
    " quote TEXT NOT NULL,"
    " PRIMARY KEY (fact, ordinal)"
    ") STRICT, WITHOUT ROWID",

    "CREATE TABLE meeting ("
    " fact INTEGER PRIMARY KEY REFERENCES fact (seq) ON DELETE CASCADE,"
    " number INTEGER NOT NULL,"
    " name TEXT,"
    " format TEXT,"
    " channel TEXT,"
    " place TEXT,"
    " country TEXT,"
    " date TEXT,"
    " status TEXT"
    ") STRICT",
    "CREATE INDEX meeting_date ON meeting (date)",
    "CREATE TABLE meeting_size ("
    " meeting INTEGER NOT NULL REFERENCES meeting (fact) ON DELETE CASCADE,"
    " ordinal INTEGER NOT NULL,"
    " value INTEGER NOT NULL,"
    " unit TEXT,"
    " PRIMARY KEY (meeting, ordinal)"
    ") STRICT, WITHOUT ROWID",
    "CREATE TABLE meeting_topic ("
    " meeting INTEGER NOT NULL REFERENCES meeting (fact) ON DELETE CASCADE,"
    " ordinal INTEGER NOT NULL,"
    " topic TEXT,"
    " PRIMARY KEY (meeting, ordinal)"
    ") STRICT, WITHOUT ROWID",

    "CREATE TABLE participant ("
    " fact INTEGER PRIMARY KEY REFERENCES fact (seq) ON DELETE CASCADE,"
    " meeting INTEGER NOT NULL REFERENCES meeting (fact) ON DELETE CASCADE,"
    " actor_type TEXT NOT NULL,"
    " actor_name TEXT NOT NULL,"
    " actor_country TEXT,"
    " actor_count INTEGER,"
    " role TEXT,"
    " channel TEXT"
    ") STRICT",
    "CREATE INDEX participant_meeting ON participant (meeting)",
    "CREATE INDEX participant_actor ON participant (actor_name)",

    "CREATE TABLE pledge ("
    " fact INTEGER PRIMARY KEY REFERENCES fact (seq) ON DELETE CASCADE,"
    " pledger_type TEXT NOT NULL,"
    " pledger_name TEXT NOT NULL,"
    " pledger_country TEXT,"
    " pledger_count INTEGER,"
    " recipient_type TEXT,"
    " recipient_name TEXT,"
    " recipient_country TEXT,"
    " recipient_count INTEGER,"
    " type TEXT,"
    " amount REAL,"
    " unit TEXT,"
    " status TEXT,"
    " condition TEXT"
    ") STRICT",
    "CREATE INDEX pledge_pledger ON pledge (pledger_name)",

    "CREATE TABLE position ("
    " fact INTEGER PRIMARY KEY REFERENCES fact (seq) ON DELETE CASCADE,"
    " holder_type TEXT NOT NULL,"
    " holder_name TEXT NOT NULL,"
    " holder_country TEXT,"
    " holder_count INTEGER,"
    " addressee_type TEXT,"
    " addressee_name TEXT,"
    " addressee_country TEXT,"
    " addressee_count INTEGER,"
    " topic TEXT,"
    " stance TEXT,"
    " quoted INTEGER NOT NULL,"
    " statement TEXT"
    ") STRICT",
    "CREATE INDEX position_holder ON position (holder_name, topic)",
    "CREATE INDEX position_topic ON position (topic)",
    NULL,
};

static const char *const STEP_2[] = {
    "CREATE TABLE subscription ("
    " name TEXT NOT NULL PRIMARY KEY,"
    " kinds INTEGER NOT NULL,"
    " confirmed INTEGER NOT NULL,"
    " created_at INTEGER NOT NULL,"
    " used_at INTEGER NOT NULL,"
    " checksum INTEGER NOT NULL"
    ") STRICT, WITHOUT ROWID",
    "CREATE TABLE retention ("
    " number INTEGER PRIMARY KEY CHECK (number = 1)," /* one row */
    " floor INTEGER NOT NULL"
    ") STRICT",
    "INSERT INTO retention (number, floor) VALUES (1, 0)",
    NULL,
};

const SchemaStep SCHEMA_STEPS[] = {STEP_1, STEP_2, SCHEMA_EVENTS};
const size_t SCHEMA_VERSION = sizeof SCHEMA_STEPS / sizeof *SCHEMA_STEPS;

Status schema_check(Database *db, size_t count, size_t *version, Error *err)
{
    int64_t application, steps, tables;
    Status st;
    if ((st = database_number(db, "PRAGMA application_id", &application, err)) ||
        (st = database_number(db, "PRAGMA user_version", &steps, err)) ||
        (st = database_number(db, "SELECT count(*) FROM sqlite_schema", &tables, err)))
        return st;
    bool is_empty = application == 0 && steps == 0 && tables == 0;
    if (!is_empty && application != SCHEMA_APPLICATION_ID)
        return error_set(err, STATUS_MALFORMED, "%s: a database of another application; name another file", db->path);
    if (steps < 0 || (uint64_t)steps > count)
        return error_set(err, STATUS_VERSION,
                         "%s: made by a newer release of Depesche (schema %lld, this one knows %zu); use that release",
                         db->path, (long long)steps, count);
    *version = (size_t)steps;
    return STATUS_OK;
}

static Status take_step(Database *db, SchemaStep step, size_t version, Error *err)
{
    char finish[96];
    snprintf(finish, sizeof finish, "PRAGMA application_id = %d; PRAGMA user_version = %zu", SCHEMA_APPLICATION_ID,
             version);
    Status st = database_run(db, "BEGIN IMMEDIATE", err);
    for (; !st && *step; step++)
        st = database_run(db, *step, err);
    if (!st && !(st = database_run(db, finish, err)))
        st = database_commit(db, err);
    if (st) {
        database_rollback(db);
        return error_add(err, st, "schema %zu", version);
    }
    return STATUS_OK;
}

Status schema_apply(Database *db, const SchemaStep *steps, size_t version, size_t count, Error *err)
{
    Status st = STATUS_OK;
    for (; !st && version < count; version++)
        st = take_step(db, steps[version], version + 1, err);
    return st;
}
