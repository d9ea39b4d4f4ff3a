#include "tests/bench/floor.h"

#include <sqlite3.h>

Status floor_commits(const Corpus *corpus, uint64_t count, uint64_t group, const char *path, Error *err)
{
    sqlite3 *db = NULL;
    sqlite3_stmt *insert = NULL;
    Buffer article = {0};
    bool ok = sqlite3_open(path, &db) == SQLITE_OK &&
              sqlite3_exec(db,
                           "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;"
                           "CREATE TABLE t(id INTEGER PRIMARY KEY, body BLOB) STRICT",
                           NULL, NULL, NULL) == SQLITE_OK &&
              sqlite3_prepare_v2(db, "INSERT INTO t(body) VALUES (?)", -1, &insert, NULL) == SQLITE_OK;
    for (uint64_t i = 0; ok && i < count; i++) {
        if (i % group == 0)
            ok = sqlite3_exec(db, "BEGIN IMMEDIATE", NULL, NULL, NULL) == SQLITE_OK;
        corpus_article(corpus, i, &article);
        sqlite3_bind_blob(insert, 1, article.ptr, (int)article.len, SQLITE_STATIC);
        ok = ok && sqlite3_step(insert) == SQLITE_DONE && sqlite3_reset(insert) == SQLITE_OK;
        if (ok && (i % group == group - 1 || i + 1 == count))
            ok = sqlite3_exec(db, "COMMIT", NULL, NULL, NULL) == SQLITE_OK;
    }
    Status st = ok ? STATUS_OK : error_set(err, STATUS_IO, "%s: %s", path, sqlite3_errmsg(db));
    sqlite3_finalize(insert);
    sqlite3_close(db);
    buffer_fini(&article);
    return st;
}
