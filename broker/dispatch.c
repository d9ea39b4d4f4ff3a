#include "broker/dispatch.h"

#include <string.h>

#include "base/log.h"

enum { LEASE_BYTES_PER_S = 64 * 1024 };

static JournalCounts counts_of(const Desk *d)
{
    return d->journal->ops->counts(d->journal);
}

static JournalWorker described(const Desk *d, const PoolWorker *w)
{
    return (JournalWorker){
        {(const char *)w->name, sizeof w->name}, str_of(w->build), str_of(w->rules_version), d->wall_ms};
}

static Status hand_out(Desk *d, PoolWorker *w, const JournalJob *job, bool alone, Error *err)
{
    int64_t lease_ms = d->config.lease_ms + (int64_t)(job->size_bytes * 1000 / LEASE_BYTES_PER_S);
    if (!outbox_add_job(&d->outbox, w->peer, job, (uint32_t)lease_ms, w->batch))
        return error_set(err, STATUS_NO_MEMORY, "out of memory");
    pool_lease(d->pool, w, job->lease, alone, job->size_bytes, lease_ms, d->now_ms);
    return STATUS_OK;
}

/* ---- what is ready ----------------------------------------------------------------------------------------------- */

static bool can_hand_out(Desk *d)
{
    return counts_of(d).ready > 0 && pool_pick(d->pool, 0, false);
}

/* It could not be handed out, for no try is left. */
static Status bury_untried(Desk *d, Lease lease, Error *err)
{
    const JournalEnd end = {JOURNAL_BURY_UNTRIED, d->config.tries, OUTCOME_BROKER,
                            STR("its last try was under way when the broker ended"), d->wall_ms};
    bool buried;
    log_event(LOG_WARN, "article.buried", "job=%llu attempt=%u cause=broker reason=\"%s\"",
              (unsigned long long)lease.job, lease.attempt - 1, end.reason.ptr);
    return d->journal->ops->end(d->journal, lease, &end, &buried, err);
}

static Status hand_out_ready(Desk *d, Error *err)
{
    uint64_t size = 0; /* of the oldest, once it was found not to be for the first in line */
    bool alone = false;
    PoolWorker *w;
    while (can_hand_out(d) && outbox_has_job_room(&d->outbox) && (w = pool_pick(d->pool, size, alone))) {
        JournalJob job;
        const JournalWorker to = described(d, w);
        Status st = d->journal->ops->reserve(d->journal, &to, pool_room(w), w->leased == 0, &job, err);
        if (st == STATUS_EMPTY)
            return STATUS_OK;
        size = st == STATUS_LIMIT ? job.size_bytes : 0;
        alone = st == STATUS_LIMIT && job.tries > 1;
        if (st == STATUS_LIMIT)
            continue;
        if (!st)
            st = job.tries > d->config.tries ? bury_untried(d, job.lease, err)
                                             : hand_out(d, w, &job, job.tries > 1, err);
        if (st)
            return st;
    }
    return STATUS_OK;
}

/* ---- what is buried ---------------------------------------------------------------------------------------------- */

static bool wants_buried(const PoolWorker *w)
{
    return w->buried_after != POOL_ALL_SEEN && !w->choked;
}

static bool may_try_buried(const Desk *d)
{
    JournalCounts c = counts_of(d);
    return c.buried > 0 && (c.ready == 0 || d->now_ms - d->again_ms >= DISPATCH_AGAIN_MS);
}

/* An idle worker of a version that may not have tried all that is buried. */
static PoolWorker *idle_worker(Desk *d)
{
    uint32_t at = 0;
    for (PoolWorker *w; may_try_buried(d) && (w = pool_next(d->pool, &at));)
        if (w->leased == 0 && wants_buried(w))
            return w;
    return NULL;
}

/* Others of its version need not look again at what it has looked at. */
static void moved_on(Desk *d, const PoolWorker *from, uint64_t before, uint64_t after)
{
    uint32_t at = 0;
    for (PoolWorker *w; (w = pool_next(d->pool, &at));)
        if (w->buried_after >= before && strcmp(w->build, from->build) == 0 &&
            strcmp(w->rules_version, from->rules_version) == 0)
            w->buried_after = after;
}

static Status hand_out_buried(Desk *d, Error *err)
{
    PoolWorker *w;
    d->looking = false;
    while (outbox_has_job_room(&d->outbox) && (w = idle_worker(d))) {
        JournalJob job;
        const JournalWorker to = described(d, w);
        uint64_t before = w->buried_after, after = before;
        Status st = d->journal->ops->reserve_buried(d->journal, &to, &after, &job, err);
        if (st && st != STATUS_EMPTY && st != STATUS_LIMIT)
            return st;
        moved_on(d, w, before, st == STATUS_EMPTY ? POOL_ALL_SEEN : after);
        if (st == STATUS_EMPTY)
            pool_rest(d->pool, w, false);
        if ((d->looking = st == STATUS_LIMIT))
            return STATUS_OK; /* enough for one round */
        if (st)
            continue;
        log_event(LOG_INFO, "article.again", "job=%llu attempt=%u build=%s rules=%.12s",
                  (unsigned long long)job.lease.job, job.lease.attempt, w->build, w->rules_version);
        d->again_ms = d->now_ms;
        if ((st = hand_out(d, w, &job, true, err)))
            return st;
    }
    return STATUS_OK;
}

void dispatch_note_burials(Desk *d)
{
    uint64_t first = settle_first_buried(&d->settle);
    if (first == UINT64_MAX)
        return;
    uint32_t at = 0;
    for (PoolWorker *w; (w = pool_next(d->pool, &at));)
        if (w->buried_after >= first)
            w->buried_after = first - 1;
}

void dispatch_tick(Desk *d)
{
    uint32_t at = 0;
    PoolWorker *busy = NULL;
    bool due = may_try_buried(d), found = d->stopping || !due || counts_of(d).ready == 0;
    for (PoolWorker *w; (w = pool_next(d->pool, &at));) {
        if (w->rests && !(due && wants_buried(w)))
            pool_rest(d->pool, w, false);
        found |= w->rests || (w->leased == 0 && wants_buried(w));
        busy = wants_buried(w) ? w : busy;
    }
    if (!found && busy)
        pool_rest(d->pool, busy, true);
}

/* ---- both -------------------------------------------------------------------------------------------------------- */

bool dispatch_can(Desk *d)
{
    return !d->stopping && (can_hand_out(d) || idle_worker(d));
}

Status dispatch_all(Desk *d, Error *err)
{
    d->looking = false;
    if (d->stopping)
        return STATUS_OK;
    Status st = hand_out_buried(d, err);
    return st ? st : hand_out_ready(d, err);
}
