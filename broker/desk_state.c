#include "broker/desk_state.h"

#include "base/log.h"

Status desk_undo(Desk *d, Error *err)
{
    Status st = d->journal->ops->rollback(d->journal, err);
    if (st)
        return st;
    d->begun = false;
    d->accepted = 0;
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

void desk_bury(Desk *d, Lease lease, Str reason)
{
    log_event(LOG_WARN, "article.buried", "job=%llu tries=%u reason=%s", (unsigned long long)lease.job, lease.attempt,
              log_quote(reason));
    settle_add(&d->settle, SETTLE_BURY, lease, reason);
}

void desk_give_back(Desk *d, Lease lease, Str reason)
{
    if (lease.attempt >= d->config.tries)
        desk_bury(d, lease, reason);
    else
        settle_add(&d->settle, SETTLE_BACK, lease, reason);
}

void desk_lose(void *desk, const PoolWorker *worker, Lease lease, bool survived)
{
    (void)worker;
    if (survived)
        settle_add(&((Desk *)desk)->settle, SETTLE_REFUND, lease, (Str){0});
    else
        desk_give_back(desk, lease, STR("the last worker that had it died, or took longer than the lease"));
}

void desk_log_worker(const char *event, const PoolWorker *w)
{
    char name[2 * POOL_NAME_BYTES + 1];
    digest_hex((const Digest *)(const void *)w->name, name);
    log_event(LOG_INFO, event, "worker=%.8s leased=%u done=%llu failed=%llu", name, w->leased,
              (unsigned long long)w->done, (unsigned long long)w->failed);
}
