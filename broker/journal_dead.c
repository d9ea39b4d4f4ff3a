/* The buried articles of the SQLite journal: read, tried again, dropped. */
#include "broker/journal_rows.h"

#include "base/digest.h"

/* ---- reading ----------------------------------------------------------------------------------------------------- */

static Status read_grave(SqliteJournal *j, JournalGrave *out, Error *err)
{
    *out = (JournalGrave){.job = journal_rows_number(j, GRAVES, 0),
                          .cause = (Outcome)journal_rows_number(j, GRAVES, 1),
                          .tries = (uint32_t)journal_rows_number(j, GRAVES, 3),
                          .fed_ms = (int64_t)journal_rows_number(j, GRAVES, 4),
                          .buried_ms = (int64_t)journal_rows_number(j, GRAVES, 5),
                          .reason = journal_rows_blob(j, GRAVES, 6)};
    journal_rows_take(j, LOOK, out->job);
    Status st = journal_rows_step(j, LOOK, err);
    if (st)
        return st;
    uint64_t size = journal_rows_number(j, LOOK, 2), priority = journal_rows_number(j, LOOK, 4);
    sqlite3_reset(j->statements[LOOK]);
    return journal_rows_article(j, priority, out->job, size, &out->article, err);
}

Status journal_dead_grave(Journal *base, const JournalFilter *f, uint64_t after, JournalGrave *out, Error *err)
{
    SqliteJournal *j = journal_rows_of(base);
    uint64_t source = 0, first = f->job ? f->job - 1 : after;
    Status st = STATUS_OK;
    if (first >= INT64_MAX || (f->by_source && (st = journal_rows_source(j, f->source, false, &source, err))))
        return st ? st : STATUS_EMPTY;
    journal_rows_take(j, GRAVES, first);
    for (int looked = 0; (st = journal_rows_step(j, GRAVES, err)) == STATUS_OK; looked++) {
        uint64_t job = journal_rows_number(j, GRAVES, 0);
        if (f->job && job != f->job)
            break;
        if (looked == JOURNAL_SCAN_MAX) {
            sqlite3_reset(j->statements[GRAVES]);
            return STATUS_LIMIT;
        }
        out->job = job;
        if ((!f->cause || f->cause == (Outcome)journal_rows_number(j, GRAVES, 1)) &&
            (!f->by_source || source == journal_rows_number(j, GRAVES, 2)))
            return read_grave(j, out, err);
    }
    sqlite3_reset(j->statements[GRAVES]);
    return st ? st : STATUS_EMPTY;
}

Status journal_dead_attempts(Journal *base, uint64_t job, JournalVisit *visit, void *context, Error *err)
{
    SqliteJournal *j = journal_rows_of(base);
    journal_rows_take(j, ATTEMPTS, job);
    Status st;
    bool more = true;
    for (int i = 0; more && i < LIMIT_ATTEMPTS && (st = journal_rows_step(j, ATTEMPTS, err)) != STATUS_EMPTY; i++) {
        if (st)
            return st;
        const JournalAttempt a = {.number = (uint32_t)journal_rows_number(j, ATTEMPTS, 0),
                                  .worker = journal_rows_blob(j, ATTEMPTS, 1),
                                  .build = journal_rows_blob(j, ATTEMPTS, 2),
                                  .rules_version = journal_rows_blob(j, ATTEMPTS, 3),
                                  .started_ms = (int64_t)journal_rows_number(j, ATTEMPTS, 4),
                                  .ended_ms = (int64_t)journal_rows_number(j, ATTEMPTS, 5),
                                  .outcome = (Outcome)journal_rows_number(j, ATTEMPTS, 6),
                                  .reason = journal_rows_blob(j, ATTEMPTS, 7)};
        more = visit(context, &a);
    }
    sqlite3_reset(j->statements[ATTEMPTS]);
    return STATUS_OK;
}

/* ---- trying again ------------------------------------------------------------------------------------------------ */

/* Whether this version may try the article. */
static Status may_try(SqliteJournal *j, uint64_t job, uint64_t version, bool *out, Error *err)
{
    sqlite3_bind_int64(journal_rows_take(j, LOOK_TRIED, job), 2, (sqlite3_int64)version);
    Status st = journal_rows_step(j, LOOK_TRIED, err);
    if (st)
        return st;
    *out = journal_rows_number(j, LOOK_TRIED, 0) < JOURNAL_VERSIONS_MAX && !journal_rows_number(j, LOOK_TRIED, 1);
    sqlite3_reset(j->statements[LOOK_TRIED]);
    return STATUS_OK;
}

/* The next grave for this version; the bounds of reserve_buried(). */
static Status find_untried(SqliteJournal *j, uint64_t version, uint64_t *after, Error *err)
{
    bool found = false;
    Status st = STATUS_OK;
    journal_rows_take(j, GRAVES, *after);
    for (int looked = 0; !found && looked < JOURNAL_SCAN_MAX; looked++) {
        if ((st = journal_rows_step(j, GRAVES, err)))
            return st;
        *after = journal_rows_number(j, GRAVES, 0);
        if ((st = may_try(j, *after, version, &found, err)))
            return st;
    }
    sqlite3_reset(j->statements[GRAVES]);
    return found ? STATUS_OK : STATUS_LIMIT;
}

Status journal_dead_reserve(Journal *base, const JournalWorker *to, uint64_t *after, JournalJob *out, Error *err)
{
    SqliteJournal *j = journal_rows_of(base);
    uint64_t version;
    Status st = journal_rows_version(j, to, &version, err);
    if (st || (st = find_untried(j, version, after, err)))
        return st;
    journal_rows_take(j, LOOK_LEASE, *after);
    if ((st = journal_rows_step(j, LOOK_LEASE, err)))
        return st == STATUS_EMPTY ? journal_schema_damaged(j->db, *after, "its row is missing", err) : st;
    JournalJob job = {.lease = {*after, (uint32_t)journal_rows_number(j, LOOK_LEASE, 1) + 1},
                      .tries = (uint32_t)journal_rows_number(j, LOOK_LEASE, 2) + 1,
                      .size_bytes = journal_rows_number(j, LOOK_LEASE, 3),
                      .key = journal_rows_key(j, LOOK_LEASE, 6)};
    uint64_t priority = journal_rows_number(j, LOOK_LEASE, 5);
    sqlite3_reset(j->statements[LOOK_LEASE]);
    sqlite3_bind_int64(journal_rows_take(j, ADD_TRIED, *after), 2, (sqlite3_int64)version);
    if ((st = journal_rows_run(j, ADD_TRIED, err)) ||
        (st = journal_rows_article(j, priority, *after, job.size_bytes, &job.article, err)) ||
        (st = journal_rows_lease(j, to, job.lease, err)))
        return st;
    j->now.counts.buried--;
    j->now.counts.leased++;
    j->now.counts.waiting_bytes += job.size_bytes;
    *out = job;
    return STATUS_OK;
}

/* ---- changing ---------------------------------------------------------------------------------------------------- */

Status journal_dead_bury(SqliteJournal *j, uint64_t job, const JournalEnd *end, Error *err)
{
    sqlite3_stmt *s = journal_rows_take(j, BURY, job);
    sqlite3_bind_int64(s, 2, end->outcome);
    sqlite3_bind_int64(s, 3, end->now_ms);
    journal_rows_bind_text(s, 4, end->reason);
    Status st = journal_rows_run(j, BURY, err);
    return st ? st : journal_rows_do(j, NOTE_TRIED, job, err);
}

static Status leave_grave(SqliteJournal *j, uint64_t job, Error *err)
{
    Status st = journal_rows_do(j, DELETE_GRAVE, job, err);
    if (st || (st = journal_rows_do(j, DELETE_TRIED, job, err)))
        return st;
    j->now.graves--;
    return STATUS_OK;
}

Status journal_dead_retry(Journal *base, uint64_t job, bool *did, Error *err)
{
    SqliteJournal *j = journal_rows_of(base);
    *did = false;
    journal_rows_take(j, REVIVE, job);
    Status st = job > INT64_MAX ? STATUS_EMPTY : journal_rows_step(j, REVIVE, err);
    if (st)
        return st == STATUS_EMPTY ? STATUS_OK : st;
    uint64_t size = journal_rows_number(j, REVIVE, 0), priority = journal_rows_number(j, REVIVE, 1);
    if ((st = journal_rows_run(j, REVIVE, err)) || (st = leave_grave(j, job, err)))
        return st;
    j->now.counts.waiting_bytes += size;
    j->now.counts.buried--;
    journal_rows_count_ready(j, priority, 1);
    *did = true;
    return STATUS_OK;
}

/* Its number is never given again, also where it is the highest. */
Status journal_dead_drop(Journal *base, uint64_t job, bool *did, Error *err)
{
    SqliteJournal *j = journal_rows_of(base);
    *did = false;
    if (job > INT64_MAX)
        return STATUS_OK;
    journal_rows_take(j, LOOK, job);
    Status st = journal_rows_step(j, LOOK, err);
    bool buried = !st && journal_rows_number(j, LOOK, 0) == STATE_BURIED;
    Digest key = buried ? journal_rows_key(j, LOOK, 3) : (Digest){0};
    uint64_t place = buried ? journal_rows_place(journal_rows_number(j, LOOK, 4), job) : 0;
    sqlite3_reset(j->statements[LOOK]);
    if (st || !buried)
        return st == STATUS_EMPTY ? STATUS_OK : st;
    if ((st = journal_keys_forget(j, &key, job, err)) || (st = leave_grave(j, job, err)) ||
        (st = journal_rows_do(j, DELETE_PAYLOAD, place, err)) || (st = journal_rows_do(j, DELETE_ATTEMPTS, job, err)) ||
        (st = journal_rows_do(j, DELETE_ARTICLE, job, err)))
        return st;
    j->now.counts.buried--;
    j->now.counts.dropped++;
    sqlite3_bind_int64(journal_rows_take(j, TALLY, j->now.last_job), 2, (sqlite3_int64)j->now.counts.dropped);
    if ((st = journal_rows_run(j, TALLY, err)))
        return st;
    *did = true;
    return STATUS_OK;
}
