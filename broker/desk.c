#include "broker/desk.h"

#include <stdlib.h>

#include "base/log.h"
#include "broker/desk_state.h"
#include "broker/dispatch.h"
#include "broker/report.h"
#include "broker/verbs.h"

enum {
    ROUND_MESSAGES = 512, /* half of what the outbox holds: the rest is for jobs */
    ROUND_BYTES = 8 * 1024 * 1024,
    TICK_MS = 250,
    FORGET_SOON_MS = 1000,
    FORGET_LATER_MS = 60000,
    STALL_MS = 2000,                /* then it was the broker that slept, not the workers */
    ARENA_BYTES = 64 * 1024 * 1024, /* several times the largest frame */
};

/* ---- receive ----------------------------------------------------------------------------------------------------- */

/* True: it ended at its bound, not for want of messages. */
static bool receive(Desk *d)
{
    size_t bytes = 0;
    for (int i = 0; i < ROUND_MESSAGES && bytes < ROUND_BYTES; i++) {
        LinkMessage m;
        Error err;
        Status st = link_receive(d->link, &m, &err);
        if (st == STATUS_EMPTY)
            return false;
        bytes += m.body.len;
        if (!st && m.verb == VERB_ERROR)
            continue; /* an answer to an answer would go on for ever */
        if (!st)
            st = verbs_handle(d, &m, &err);
        if (st && m.peer.id)
            link_send_error(d->link, m.peer, &err);
        if (d->failed)
            return false;
    }
    return true;
}

/* ---- write ------------------------------------------------------------------------------------------------------- */

static bool may_forget(const Desk *d)
{
    return d->config.keep_done_ms && d->now_ms >= d->forget_ms;
}

/* Old keys, a bounded number in each transaction. */
static Status forget(Desk *d, Error *err)
{
    if (!may_forget(d))
        return STATUS_OK;
    bool more;
    int64_t before_ms = d->age_ms - d->config.keep_done_ms;
    Status st = d->journal->ops->forget(d->journal, before_ms, &more, err);
    if (!st)
        d->forget_ms = d->now_ms + (more ? FORGET_SOON_MS : FORGET_LATER_MS);
    return st;
}

static void note_accepted(Desk *d)
{
    uint64_t all = 0;
    for (int p = 0; p < JOURNAL_PRIORITIES; p++) {
        if (d->accepted[p])
            trouble_end(&d->crowded[p], d->now_ms);
        all += d->accepted[p];
        d->accepted[p] = 0;
    }
    rate_add(&d->fed, d->now_ms, all);
    if (all)
        trouble_end(&d->trouble, d->now_ms);
}

static Status write_once(Desk *d, Error *err)
{
    if (!d->begun && (d->now_ms < d->write_again_ms || (!d->settle.count && !dispatch_can(d) && !may_forget(d))))
        return STATUS_OK;
    uint64_t done = 0;
    Status st = desk_begin(d, err);
    if (st || (st = settle_write(&d->settle, d->journal, &done, err)) || (st = dispatch_all(d, err)) ||
        (st = forget(d, err)) || (st = d->journal->ops->commit(d->journal, err)))
        return st;
    d->begun = false;
    d->totals.commits++;
    if (d->settle.count)
        dispatch_note_burials(d);
    settle_clear(&d->settle);
    rate_add(&d->done, d->now_ms, done);
    note_accepted(d);
    d->write_again_ms = 0;
    return STATUS_OK;
}

/* Where the disk is full for new articles there may still be room to write that old ones are done. */
static Status write_out(Desk *d, Error *err)
{
    for (int i = 0; i < 2; i++) {
        Status st = write_once(d, err);
        if (st != STATUS_FULL)
            return st;
        if ((st = desk_undo(d, err)))
            return st;
    }
    d->write_again_ms = d->trouble.again_ms;
    return STATUS_OK;
}

/* ---- send -------------------------------------------------------------------------------------------------------- */

/* A job was not sent. */
static void take_job_back(Desk *d, const OutboxReply *r)
{
    PoolWorker *w = pool_find(d->pool, r->peer);
    if (!w)
        return;
    /* Its queue is full, or its connection is no more; then its GOODBYE may wait among the messages that have not been read
     * yet, and if it died its silence will tell. What it has not got has not been tried. */
    pool_choke(d->pool, w);
    if (pool_end(d->pool, w, r->lease))
        desk_end(d, r->lease, JOURNAL_REFUND, OUTCOME_GIVEN_BACK, STR("it could not be sent to the worker"));
}

/* All replies for batches to the peer of this one, which is the first. */
static void send_batches(Desk *d, uint32_t first)
{
    uint32_t at = first, next;
    do {
        Status st = outbox_send_batch(&d->outbox, at, d->link, &next);
        for (uint32_t i = at; st; i = d->outbox.items[i].next) {
            if (d->outbox.items[i].verb == VERB_JOB)
                take_job_back(d, &d->outbox.items[i]);
            if (d->outbox.items[i].next == next)
                break;
        }
        at = next;
    } while (at);
}

static void send_out(Desk *d)
{
    for (uint32_t i = 0; i < d->outbox.count; i++) {
        OutboxReply *r = &d->outbox.items[i];
        /* a FED or STATE that cannot be sent is asked for again: silence is for the peer to notice */
        if (r->verb == VERB_FED)
            d->totals.answers[r->outcome]++;
        if (r->batch) {
            if (!r->behind)
                send_batches(d, i);
        } else if (r->verb == VERB_JOB) {
            if (outbox_send(&d->outbox, r, d->link))
                take_job_back(d, r);
        } else if (r->verb == VERB_FED)
            outbox_send(&d->outbox, r, d->link);
        else if (r->verb == VERB_GRAVES)
            outbox_send(&d->outbox, r, d->link);
        else if (r->verb == VERB_STATE) {
            Report report = {d->journal->ops->counts(d->journal),
                             d->pool,
                             rate_milli(&d->fed, d->now_ms),
                             rate_milli(&d->done, d->now_ms),
                             d->started_ms,
                             d->now_ms,
                             desk_trouble(d)};
            report_send(&report, d->link, r->peer);
        }
    }
    outbox_clear(&d->outbox);
}

/* ---- rounds ------------------------------------------------------------------------------------------------------ */

static void on_dead(void *desk, const PoolWorker *worker)
{
    (void)desk;
    desk_log_worker("worker.dead", worker);
}

static void tick(Desk *d)
{
    int64_t gap_ms = d->now_ms - d->tick_ms;
    if (gap_ms < TICK_MS)
        return;
    d->tick_ms = d->now_ms;
    if (gap_ms < STALL_MS)
        pool_expire(d->pool, d->now_ms, on_dead, desk_lose, d);
    trouble_forget(&d->trouble, d->now_ms);
    for (int p = 0; p < JOURNAL_PRIORITIES; p++)
        trouble_forget(&d->crowded[p], d->now_ms);
    dispatch_tick(d);
}

Status desk_round(Desk *d, int64_t now_ms, int64_t wall_ms, bool *more, Error *err)
{
    d->now_ms = now_ms;
    d->age_ms = clock_steady_ms(&d->clock, wall_ms, now_ms);
    d->wall_ms = clock_date_ms(&d->clock, wall_ms, now_ms);
    d->looking = false;
    *more = receive(d);
    if (d->failed) {
        if (err)
            *err = d->failure;
        return d->failed;
    }
    tick(d);
    Status st = write_out(d, err);
    if (st)
        return st;
    *more |= !outbox_has_job_room(&d->outbox);
    send_out(d);
    *more |= d->looking;
    *more |= d->settle.count > 0 && now_ms >= d->write_again_ms;
    return d->journal->ops->maintain(d->journal, err);
}

void desk_stop(Desk *d)
{
    d->stopping = true;
    uint32_t at = 0;
    for (const PoolWorker *w; (w = pool_next(d->pool, &at));)
        link_send(d->link, w->peer, VERB_GOODBYE, (Str){0});
}

bool desk_settled(const Desk *d)
{
    return pool_leased(d->pool) == 0 && d->settle.count == 0;
}

Status desk_new(const DeskConfig *config, Journal *journal, Link *link, int64_t now_ms, Desk **out, Error *err)
{
    Desk *d = calloc(1, sizeof *d);
    if (!d)
        return error_set(err, STATUS_NO_MEMORY, "out of memory");
    *d = (Desk){.config = *config, .journal = journal, .link = link, .started_ms = now_ms, .tick_ms = now_ms};
    arena_init(&d->arena, ARENA_BYTES);
    Status st = pool_new(&d->pool, err);
    if (!st && (!settle_init(&d->settle, POOL_LEASES_MAX) || !outbox_init(&d->outbox)))
        st = error_set(err, STATUS_NO_MEMORY, "out of memory");
    if (st) {
        desk_free(d);
        return st;
    }
    *out = d;
    return STATUS_OK;
}

void desk_free(Desk *d)
{
    if (!d)
        return;
    pool_free(d->pool);
    settle_fini(&d->settle);
    outbox_fini(&d->outbox);
    arena_fini(&d->arena);
    free(d);
}
