#include "broker/desk_state.h"

#include <string.h>

#include "base/log.h"

Status desk_undo(Desk *d, Error *err)
{
    Status st = d->journal->ops->rollback(d->journal, err);
    if (st)
        return st;
    d->begun = false;
    memset(d->accepted, 0, sizeof d->accepted);
    trouble_meet(&d->trouble, "no space left on disk, feeding waits", d->now_ms);
    int64_t wait_ms = d->trouble.wait_ms;
    trouble_holds(&d->trouble, d->now_ms, &wait_ms);
    outbox_retry(&d->outbox, (uint32_t)wait_ms);
    for (uint32_t i = 0; i < d->outbox.count; i++) {
        OutboxReply *r = &d->outbox.items[i];
        if (r->verb != VERB_JOB)
            continue;
        r->verb = (Verb)0;
        PoolWorker *w = pool_find(d->pool, r->peer);
        if (w)
            pool_end(d->pool, w, r->lease);
    }
    uint32_t at = 0;
    for (PoolWorker *w; (w = pool_next(d->pool, &at));)
        w->buried_after = 0; /* what it was to try again may be among them */
    return STATUS_OK;
}

Status desk_begin(Desk *d, Error *err)
{
    if (d->begun)
        return STATUS_OK;
    Status st = d->journal->ops->begin(d->journal, err);
    d->begun = !st;
    return st;
}

/* A backfill that waits is no trouble. */
const char *desk_trouble(const Desk *d)
{
    return d->trouble.text ? d->trouble.text : d->crowded[JOURNAL_NORMAL].text;
}

void desk_end(Desk *d, Lease lease, JournalVerdict verdict, Outcome outcome, Str reason)
{
    d->totals.ended[outcome]++;
    settle_add(&d->settle, lease, &(JournalEnd){verdict, d->config.tries, outcome, reason, d->wall_ms});
}

void desk_lose(void *desk, const PoolWorker *worker, Lease lease, PoolLoss how)
{
    static const struct {
        JournalVerdict verdict;
        Outcome outcome;
        Str reason;
    } ENDS[] = {
        [POOL_DIED] = {JOURNAL_RETRY, OUTCOME_DIED, STR_INIT("the worker fell silent with it")},
        [POOL_SURVIVED] = {JOURNAL_REFUND, OUTCOME_GIVEN_BACK,
                           STR_INIT("the worker fell silent after it was through with it")},
        [POOL_EXPIRED] = {JOURNAL_RETRY, OUTCOME_LEASE, STR_INIT("the worker took longer than the lease")},
    };
    (void)worker;
    desk_end(desk, lease, ENDS[how].verdict, ENDS[how].outcome, ENDS[how].reason);
}

void desk_log_worker(const char *event, const PoolWorker *w)
{
    char name[2 * POOL_NAME_BYTES + 1];
    digest_hex((const Digest *)(const void *)w->name, name);
    log_event(LOG_INFO, event, "worker=%.8s leased=%u done=%llu failed=%llu", name, w->leased,
              (unsigned long long)w->done, (unsigned long long)w->failed);
}
