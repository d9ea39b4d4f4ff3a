/* Which keys the SQLite journal knows: the latest in memory (broker/recent.h), all others in the table `known`. In front of
 * both stands a filter (broker/filter.h), since nearly all that come are new. */
#include "broker/journal_rows.h"

#include "base/digest.h"

enum {
    WRITE_PER_KEY =
        2, /* more than one for each that comes, so that a batch is written before the next one is complete */
    FILTER_KEYS_MIN = 1 << 20, /* 1.5 MiB */
    FILTER_STEP = 4096,        /* keys for each house-keeping, about a millisecond */
};

static Status write_key(SqliteJournal *j, const RecentKey *e, Error *err)
{
    sqlite3_stmt *s = j->statements[WRITE_KEY];
    sqlite3_reset(s);
    sqlite3_bind_blob(s, 1, e->key.bytes, DIGEST_BYTES, SQLITE_STATIC);
    sqlite3_bind_int64(s, 2, (sqlite3_int64)e->job);
    return journal_rows_run(j, WRITE_KEY, err);
}

static Status write_some(SqliteJournal *j, uint64_t count, Error *err)
{
    const RecentKey *e = recent_next(&j->recent);
    if (!e)
        return STATUS_OK;
    Status st;
    for (; e && count > 0; e = recent_next(&j->recent), count--) {
        if ((st = write_key(j, e, err)))
            return st;
        recent_wrote(&j->recent);
    }
    return e ? STATUS_OK : journal_rows_do(j, KEYS_WRITTEN, recent_written_up_to(&j->recent), err);
}

/* Behind write_some(), which may have written one of them. */
static Status forget_gone(SqliteJournal *j, Error *err)
{
    Status st = STATUS_OK;
    sqlite3_stmt *s = j->statements[FORGET_KEY];
    for (size_t i = 0; !st && i < j->recent.gone_count; i++) {
        sqlite3_reset(s);
        sqlite3_bind_blob(s, 1, j->recent.gone[i].key.bytes, DIGEST_BYTES, SQLITE_STATIC);
        sqlite3_bind_int64(s, 2, (sqlite3_int64)j->recent.gone[i].job);
        st = journal_rows_run(j, FORGET_KEY, err);
    }
    return st;
}

Status journal_keys_write(SqliteJournal *j, Error *err)
{
    Status st = write_some(j, WRITE_PER_KEY * j->recent_added, err);
    return st ? st : forget_gone(j, err);
}

Status journal_keys_add(SqliteJournal *j, const Digest *key, uint64_t job, Error *err)
{
    j->recent_added++;
    filter_add(&j->filter.asked, key);
    filter_add(&j->filter.growing, key);
    j->filter.keys++;
    return recent_add(&j->recent, key, job) ? STATUS_OK : write_key(j, &(RecentKey){*key, job}, err);
}

Status journal_keys_forget(SqliteJournal *j, const Digest *key, uint64_t job, Error *err)
{
    j->filter.keys -= j->filter.keys > 0;
    return recent_forget(&j->recent, key, job) ? STATUS_OK : error_set(err, STATUS_NO_MEMORY, "out of memory");
}

static Status find_written(SqliteJournal *j, const Digest *key, uint64_t *job, Error *err)
{
    sqlite3_stmt *s = j->statements[FIND_KEY];
    sqlite3_reset(s);
    sqlite3_bind_blob(s, 1, key->bytes, DIGEST_BYTES, SQLITE_STATIC);
    Status st = journal_rows_step(j, FIND_KEY, err);
    *job = st ? 0 : journal_rows_number(j, FIND_KEY, 0);
    sqlite3_reset(s);
    return st == STATUS_EMPTY ? STATUS_OK : st;
}

/* *state of the article `job`; STATUS_EMPTY: there is none. */
static Status look(SqliteJournal *j, const Digest *key, uint64_t job, uint64_t *state, Error *err)
{
    journal_rows_take(j, LOOK, job);
    Status st = journal_rows_step(j, LOOK, err);
    if (st)
        return st;
    *state = journal_rows_number(j, LOOK, 0);
    Digest found = journal_rows_key(j, LOOK, 3);
    sqlite3_reset(j->statements[LOOK]);
    return digest_equal(&found, key) ? STATUS_OK
                                     : journal_schema_damaged(j->db, job, "the index has another key for it", err);
}

/* What this transaction forgets is still in both, but has no row any more. */
Status journal_keys_find(SqliteJournal *j, const Digest *key, uint64_t *job, uint64_t *state, Error *err)
{
    *job = 0;
    if (!filter_may_have(&j->filter.asked, key))
        return STATUS_OK;
    *job = recent_find(&j->recent, key);
    Status st = *job ? look(j, key, *job, state, err) : STATUS_EMPTY;
    if (st != STATUS_EMPTY || (st = find_written(j, key, job, err)) || !*job)
        return st;
    st = look(j, key, *job, state, err);
    *job = st ? 0 : *job;
    return st == STATUS_EMPTY ? STATUS_OK : st;
}

/* ---- the filter -------------------------------------------------------------------------------------------------- */

static void add_recent(Filter *f, const RecentHalf *half)
{
    for (uint32_t i = 0; i < half->count; i++)
        filter_add(f, &half->entries[i].key);
}

/* There is none yet, or it has more than it is made for, some of them of keys that are forgotten. Without memory for one
 * keys are looked up as before. */
static bool filter_due(SqliteJournal *j)
{
    KnownFilter *f = &j->filter;
    if (f->growing.lines)
        return true;
    if (f->asked.lines && f->asked.added < f->asked.capacity)
        return false;
    if (!filter_init(&f->growing, 2 * f->keys > f->keys_min ? 2 * f->keys : f->keys_min))
        return false;
    f->begun = false;
    add_recent(&f->growing, &j->recent.young);
    add_recent(&f->growing, &j->recent.old);
    return true;
}

Status journal_keys_maintain(SqliteJournal *j, Error *err)
{
    if (!filter_due(j))
        return STATUS_OK;
    KnownFilter *f = &j->filter;
    sqlite3_stmt *s = j->statements[KEYS_BEHIND];
    sqlite3_reset(s);
    sqlite3_bind_blob(s, 1, f->at.bytes, f->begun ? DIGEST_BYTES : 0, SQLITE_STATIC);
    sqlite3_bind_int64(s, 2, f->step);
    uint32_t count = 0;
    Status st;
    Digest last = f->at;
    for (; !(st = journal_rows_step(j, KEYS_BEHIND, err)); count++) {
        last = journal_rows_key(j, KEYS_BEHIND, 0);
        filter_add(&f->growing, &last);
    }
    sqlite3_reset(s);
    if (st != STATUS_EMPTY)
        return st;
    f->at = last;
    f->begun = f->begun || count > 0;
    if (count == f->step)
        return STATUS_OK;
    filter_fini(&f->asked);
    f->asked = f->growing;
    f->growing = (Filter){0};
    f->keys = f->asked.added;
    return STATUS_OK;
}

void journal_keys_fini(SqliteJournal *j)
{
    recent_fini(&j->recent);
    filter_fini(&j->filter.asked);
    filter_fini(&j->filter.growing);
}

/* ---- the start ---------------------------------------------------------------------------------------------------- */

/* STATUS_OK: the young are a batch; STATUS_EMPTY: that were all. */
static Status load_batch(SqliteJournal *j, uint64_t *last, Error *err)
{
    Status st = STATUS_OK;
    journal_rows_take(j, RECENT_KEYS, *last);
    while (j->recent.young.count < j->recent.batch && !(st = journal_rows_step(j, RECENT_KEYS, err))) {
        const Digest key = journal_rows_key(j, RECENT_KEYS, 1);
        *last = journal_rows_number(j, RECENT_KEYS, 0);
        recent_add(&j->recent, &key, *last);
    }
    sqlite3_reset(j->statements[RECENT_KEYS]);
    recent_commit(&j->recent);
    return st;
}

/* All of the old, so that the young can become old. */
static Status write_all(SqliteJournal *j, Error *err)
{
    Status st = journal_rows_run(j, BEGIN, err);
    if (st || (st = write_some(j, UINT64_MAX, err)))
        return st;
    recent_commit(&j->recent);
    return journal_rows_run(j, COMMIT, err);
}

Status journal_keys_load(SqliteJournal *j, uint32_t batch, Error *err)
{
    j->filter = (KnownFilter){
        .keys = j->now.last_job - j->now.counts.dropped, .keys_min = FILTER_KEYS_MIN, .step = FILTER_STEP};
    if (!recent_init(&j->recent, batch))
        return error_set(err, STATUS_NO_MEMORY, "out of memory");
    uint64_t last = 0;
    Status st;
    while (!(st = load_batch(j, &last, err))) {
        if (recent_next(&j->recent) && (st = write_all(j, err)))
            return st;
        recent_turn(&j->recent);
    }
    return st == STATUS_EMPTY ? STATUS_OK : st;
}
