/* What the parts of broker/journal_sqlite share: the open file, its prepared statements, and stepping through them. */
#ifndef DEPESCHE_BROKER_JOURNAL_ROWS_H
#define DEPESCHE_BROKER_JOURNAL_ROWS_H

#include <sqlite3.h>

#include "broker/filter.h"
#include "broker/journal.h"
#include "broker/journal_schema.h"
#include "broker/recent.h"
#include "proto/limits.h"

enum { JOURNAL_PLACE_SHIFT = 56 };

/* name, SQL */
#define STATEMENT_LIST(X)                                                                                             \
    X(BEGIN, "BEGIN IMMEDIATE")                                                                                       \
    X(COMMIT, "COMMIT")                                                                                               \
    X(ROLLBACK, "ROLLBACK")                                                                                           \
    X(FREE_PAGES, "PRAGMA freelist_count")                                                                            \
    X(FIND_SOURCE, "SELECT number FROM source WHERE name = ?1")                                                       \
    X(ADD_SOURCE, "INSERT INTO source (name) VALUES (?1)")                                                            \
    X(FIND_VERSION, "SELECT number FROM version WHERE build = ?1 AND rules_version = ?2")                             \
    X(ADD_VERSION, "INSERT INTO version (build, rules_version) VALUES (?1, ?2)")                                      \
    X(ADD_ARTICLE, "INSERT INTO article (job, key, state, tries, size, fed_ms, attempts, source, priority, turn)"     \
                   " VALUES (?1, ?2, 2, 0, ?3, ?4, 0, ?5, ?6, ?7)")                                                   \
    X(FIND_KEY, "SELECT job FROM known WHERE key = ?1")                                                               \
    X(KEYS_BEHIND, "SELECT key FROM known WHERE key > ?1 ORDER BY key LIMIT ?2")                                      \
    X(WRITE_KEY, "INSERT OR REPLACE INTO known (key, job) VALUES (?1, ?2)")                                           \
    X(FORGET_KEY, "DELETE FROM known WHERE key = ?1 AND job = ?2")                                                    \
    X(RECENT_KEYS, "SELECT job, key FROM article WHERE job > max(?1, (SELECT keys_written FROM tally)) ORDER BY job") \
    X(KEYS_WRITTEN, "UPDATE tally SET keys_written = ?1")                                                             \
    X(ADD_PAYLOAD, "INSERT INTO payload (place, checksum, bytes) VALUES (?1, ?2, ?3)")                                \
    X(FIND_LANE, "SELECT turn FROM lane WHERE priority = ?1 AND source = ?2")                                         \
    X(SET_LANE, "INSERT OR REPLACE INTO lane (priority, source, turn) VALUES (?1, ?2, ?3)")                           \
    X(NEXT, "SELECT job, tries, size, attempts, turn, key FROM article INDEXED BY ready"                              \
            " WHERE state = 2 AND priority = ?1 ORDER BY turn, job LIMIT 1")                                          \
    X(LEASE, "UPDATE article SET state = 3, tries = tries + 1, attempts = attempts + 1 WHERE job = ?1")               \
    X(ADD_ATTEMPT, "INSERT INTO attempt (job, number, worker, version, started_ms) VALUES (?1, ?2, ?3, ?4, ?5)")      \
    X(FORGET_OLD, "DELETE FROM attempt WHERE job = ?1 AND number <= ?2")                                              \
    X(READ, "SELECT checksum, bytes FROM payload WHERE place = ?1")                                                   \
    X(LOOK, "SELECT state, attempts, size, key, priority FROM article WHERE job = ?1")                                \
    X(FINISH, "UPDATE article SET state = 4 WHERE job = ?1")                                                          \
    X(DELETE_PAYLOAD, "DELETE FROM payload WHERE place = ?1")                                                         \
    X(DELETE_ATTEMPTS, "DELETE FROM attempt WHERE job = ?1")                                                          \
    X(DELETE_GRAVE, "DELETE FROM grave WHERE job = ?1")                                                               \
    X(DELETE_TRIED, "DELETE FROM tried WHERE job = ?1")                                                               \
    X(DELETE_ARTICLE, "DELETE FROM article WHERE job = ?1")                                                           \
    X(LOOK_LEASE, "SELECT a.state, a.attempts, a.tries, a.size, g.job IS NOT NULL, a.priority, a.key"                 \
                  " FROM article AS a LEFT JOIN grave AS g ON g.job = a.job WHERE a.job = ?1")                        \
    X(SETTLE, "UPDATE article SET state = ?2, tries = ?3 WHERE job = ?1")                                             \
    X(END_ATTEMPT, "UPDATE attempt SET outcome = ?3, ended_ms = ?4, reason = ?5 WHERE job = ?1 AND number = ?2")      \
    X(UNDO_ATTEMPT, "DELETE FROM attempt WHERE job = ?1 AND number = ?2")                                             \
    X(BURY, "INSERT OR REPLACE INTO grave (job, cause, buried_ms, reason) VALUES (?1, ?2, ?3, ?4)")                   \
    X(NOTE_TRIED, "INSERT OR IGNORE INTO tried (job, version)"                                                        \
                  " SELECT job, version FROM attempt WHERE job = ?1 AND version > 0 AND outcome <> 9")                \
    X(UNDO_TRIED, "DELETE FROM tried WHERE job = ?1"                                                                  \
                  " AND version = (SELECT version FROM attempt WHERE job = ?1 AND number = ?2)")                      \
    X(GRAVES, "SELECT g.job, g.cause, a.source, a.tries, a.fed_ms, g.buried_ms, g.reason"                             \
              " FROM grave AS g JOIN article AS a ON a.job = g.job WHERE g.job > ?1 AND a.state = 5 ORDER BY g.job")  \
    X(ATTEMPTS, "SELECT a.number, a.worker, v.build, v.rules_version, a.started_ms, a.ended_ms, a.outcome, a.reason"  \
                " FROM attempt AS a LEFT JOIN version AS v ON v.number = a.version"                                   \
                " WHERE a.job = ?1 ORDER BY a.number DESC")                                                           \
    X(LOOK_TRIED, "SELECT count(*), ifnull(max(version = ?2), 0) FROM tried WHERE job = ?1")                          \
    X(ADD_TRIED, "INSERT OR IGNORE INTO tried (job, version) VALUES (?1, ?2)")                                        \
    X(REVIVE, "UPDATE article SET state = 2, tries = 0 WHERE job = ?1 AND state = 5 RETURNING size, priority")        \
    X(OLD, "SELECT job, state, fed_ms, key FROM article WHERE job > ?1 ORDER BY job")                                 \
    X(TALLY, "UPDATE tally SET last_job = ?1, dropped = ?2")

typedef enum Statement {
#define STATEMENT_ENUM(name, sql) name,
    STATEMENT_LIST(STATEMENT_ENUM)
#undef STATEMENT_ENUM
        STATEMENT_COUNT
} Statement;

/* What is known without asking the file, and is to be as it was before when a transaction is taken back. */
typedef struct JournalMemory {
    JournalCounts counts;
    uint64_t last_job;                  /* the highest number ever given */
    uint64_t graves;                    /* buried articles, and those of them that are being tried again */
    uint64_t served;                    /* articles handed out, for the turns of the priorities */
    uint64_t turns[JOURNAL_PRIORITIES]; /* article.turn of what was handed out last */
    uint64_t forgotten;                 /* articles up to this one have been looked at by forget() */
} JournalMemory;

enum {
    LANES_MAX = 4096,         /* in memory: 128 KiB */
    LANES_CHANGED_MAX = 1024, /* in one transaction, more are written at once */
};

/* The last turn that a source was given in a priority. */
typedef struct Lane {
    uint64_t source, turn;
    JournalPriority priority;
    bool used, changed; /* changed: the table does not have it yet */
} Lane;

typedef struct Lanes {
    Lane items[LANES_MAX];
    uint32_t list[LANES_CHANGED_MAX], changed; /* numbers of those that were changed in this transaction */
} Lanes;

/* Which keys are certainly new. Made of the table `known` in the order of its keys, a step at each house-keeping, and of
 * what is in memory when that begins, while the one before, or at the start none, is asked; keys that come meanwhile go
 * into both. */
typedef struct KnownFilter {
    Filter asked, growing;
    Digest at;         /* the last key of the table that `growing` has */
    bool begun;        /* there is such a key */
    uint64_t keys;     /* about as many are known */
    uint64_t keys_min; /* a filter is for so many at least, */
    uint32_t step;     /* and so many come into it at a time */
} KnownFilter;

typedef struct SqliteJournal {
    Journal base;
    sqlite3 *db;
    sqlite3_stmt *statements[STATEMENT_COUNT];
    JournalMemory now, before; /* `before`: at begin() */
    Recent recent;
    uint64_t recent_added; /* since begin() */
    KnownFilter filter;
    Lanes lanes;
    bool begun;
    uint64_t log_pages;                       /* length of the write-ahead log */
    uint64_t disk_bytes, free_bytes;          /* free on the disk, and with what is free inside the file; at begin() */
    uint64_t spare_bytes, spare_wanted_bytes; /* to be left free; wanted 0: the default */
    /* the last source and version that were looked up; number 0: none. Forgotten on rollback. */
    char source[LIMIT_META_BYTES + 1], build[LIMIT_ID_BYTES + 1], rules_version[LIMIT_ID_BYTES + 1];
    uint64_t source_number, version_number;
} SqliteJournal;

SqliteJournal *journal_rows_of(Journal *j);
/* STATUS_OK: all statements are prepared. */
Status journal_rows_prepare(SqliteJournal *j, Error *err);
/* Statement `id`, reset and with its first argument bound. */
sqlite3_stmt *journal_rows_take(SqliteJournal *j, Statement id, uint64_t first);
void journal_rows_bind_text(sqlite3_stmt *s, int at, Str text);
/* STATUS_OK: there is a row, and the statement stays open; STATUS_EMPTY: it is finished. */
Status journal_rows_step(SqliteJournal *j, Statement id, Error *err);
/* For statements without rows. */
Status journal_rows_run(SqliteJournal *j, Statement id, Error *err);
/* take() and run() of a statement with one argument. */
Status journal_rows_do(SqliteJournal *j, Statement id, uint64_t job, Error *err);
uint64_t journal_rows_number(SqliteJournal *j, Statement id, int at);
Str journal_rows_blob(SqliteJournal *j, Statement id, int at);
/* All zeros where it is no key. */
Digest journal_rows_key(SqliteJournal *j, Statement id, int at);
/* Where the bytes of an unfinished article are. */
uint64_t journal_rows_place(uint64_t priority, uint64_t job);
/* The bytes of an unfinished article, checked; inside READ until it is stepped or reset. */
Status journal_rows_article(SqliteJournal *j, uint64_t priority, uint64_t job, uint64_t size_bytes, Str *out,
                            Error *err);
/* The number of a source; 0: it has no name. With `add` it gets one where it has none, else STATUS_EMPTY. */
Status journal_rows_source(SqliteJournal *j, Str name, bool add, uint64_t *out, Error *err);

/* The number of the worker's build and rules; new ones get one. */
Status journal_rows_version(SqliteJournal *j, const JournalWorker *w, uint64_t *out, Error *err);
/* Counts the try and notes the attempt, before anybody hears of it. */
Status journal_rows_lease(SqliteJournal *j, const JournalWorker *to, Lease lease, Error *err);

/* `more` articles of a priority are ready (negative: fewer). */
void journal_rows_count_ready(SqliteJournal *j, uint64_t priority, int more);

/* Of journal_keys.c. Reads the keys that are not in the index, after opening; batch: of recent_init(). */
Status journal_keys_load(SqliteJournal *j, uint32_t batch, Error *err);
/* The article with this key, of which there is a row in *state; 0: there is none. */
Status journal_keys_find(SqliteJournal *j, const Digest *key, uint64_t *job, uint64_t *state, Error *err);
Status journal_keys_add(SqliteJournal *j, const Digest *key, uint64_t job, Error *err);
Status journal_keys_forget(SqliteJournal *j, const Digest *key, uint64_t job, Error *err);
/* Before a commit: writes what the index is to have by then. */
Status journal_keys_write(SqliteJournal *j, Error *err);
/* House-keeping, outside of a transaction: a step of a new filter, where one is due. */
Status journal_keys_maintain(SqliteJournal *j, Error *err);
void journal_keys_fini(SqliteJournal *j);

/* Of journal_lanes.c. The turn of the source's next article. */
Status journal_lanes_next(SqliteJournal *j, JournalPriority priority, uint64_t source, uint64_t *out, Error *err);
/* It was given; behind journal_lanes_next() of the same. */
Status journal_lanes_set(SqliteJournal *j, JournalPriority priority, uint64_t source, uint64_t turn, Error *err);
/* Before a commit. */
Status journal_lanes_write(SqliteJournal *j, Error *err);
/* After a rollback. */
void journal_lanes_undo(SqliteJournal *j);

/* Of journal_dead.c: the operations of the same names. */
Status journal_dead_grave(Journal *base, const JournalFilter *filter, uint64_t after, JournalGrave *out, Error *err);
Status journal_dead_reserve(Journal *base, const JournalWorker *to, uint64_t *after, JournalJob *out, Error *err);
Status journal_dead_attempts(Journal *base, uint64_t job, JournalVisit *visit, void *context, Error *err);
Status journal_dead_retry(Journal *base, uint64_t job, bool *did, Error *err);
Status journal_dead_drop(Journal *base, uint64_t job, bool *did, Error *err);
/* Notes in the transaction that the article is buried. */
Status journal_dead_bury(SqliteJournal *j, uint64_t job, const JournalEnd *end, Error *err);

#endif
