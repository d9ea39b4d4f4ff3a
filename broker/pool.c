#include "broker/pool.h"

#include <stdlib.h>
#include <string.h>

#include "broker/table.h"

static const uint32_t NONE = UINT32_MAX;

/* A place for a lease; free ones are chained by `after`. */
typedef struct PoolLease {
    Lease lease;
    bool survived;
    uint64_t size_bytes;
    int64_t duration_ms, deadline_ms;
    uint32_t worker, before, after; /* chain of its worker's leases */
} PoolLease;

struct Pool {
    uint32_t line_first, line_last, free_lease;
    Table by_peer, by_job;
    PoolWorker workers[POOL_WORKERS_MAX];
    PoolLease leases[POOL_LEASES_MAX];
};

Status pool_new(Pool **out, Error *err)
{
    Pool *p = calloc(1, sizeof *p);
    if (!p || !table_init(&p->by_peer, POOL_WORKERS_MAX) || !table_init(&p->by_job, POOL_LEASES_MAX)) {
        pool_free(p);
        return error_set(err, STATUS_NO_MEMORY, "out of memory");
    }
    p->line_first = p->line_last = NONE;
    for (uint32_t i = 0; i < POOL_LEASES_MAX; i++)
        p->leases[i].after = i + 1 < POOL_LEASES_MAX ? i + 1 : NONE;
    *out = p;
    return STATUS_OK;
}

void pool_free(Pool *p)
{
    if (!p)
        return;
    table_fini(&p->by_peer);
    table_fini(&p->by_job);
    free(p);
}

static uint32_t number_of(const Pool *p, const PoolWorker *w)
{
    return (uint32_t)(w - p->workers);
}

/* ---- the line of those who have credit --------------------------------------------------------------------------- */

static void leave_line(Pool *p, PoolWorker *w)
{
    if (!w->in_line)
        return;
    *(w->line_before == NONE ? &p->line_first : &p->workers[w->line_before].line_after) = w->line_after;
    *(w->line_after == NONE ? &p->line_last : &p->workers[w->line_after].line_before) = w->line_before;
    w->in_line = false;
}

static void join_line(Pool *p, PoolWorker *w)
{
    if (w->in_line || w->choked || w->alone || w->rests || w->leased >= w->credit_articles)
        return;
    w->line_before = p->line_last;
    w->line_after = NONE;
    *(p->line_last == NONE ? &p->line_first : &p->workers[p->line_last].line_after) = number_of(p, w);
    p->line_last = number_of(p, w);
    w->in_line = true;
}

void pool_rest(Pool *p, PoolWorker *w, bool rests)
{
    w->rests = rests;
    if (rests)
        leave_line(p, w);
    else
        join_line(p, w);
}

uint64_t pool_room(const PoolWorker *w)
{
    if (w->leased == 0)
        return UINT64_MAX;
    return w->leased_bytes < w->credit_bytes ? w->credit_bytes - w->leased_bytes : 0;
}

PoolWorker *pool_pick(Pool *p, uint64_t size_bytes, bool alone)
{
    if (p->free_lease == NONE)
        return NULL;
    for (uint32_t i = p->line_first; i != NONE; i = p->workers[i].line_after)
        if (pool_room(&p->workers[i]) >= size_bytes && (!alone || p->workers[i].leased == 0))
            return &p->workers[i];
    return NULL;
}

/* ---- leases ------------------------------------------------------------------------------------------------------ */

void pool_lease(Pool *p, PoolWorker *w, Lease lease, bool alone, uint64_t size_bytes, int64_t duration_ms,
                int64_t now_ms)
{
    uint32_t at = p->free_lease;
    PoolLease *l = &p->leases[at];
    p->free_lease = l->after;
    *l = (PoolLease){.lease = lease,
                     .size_bytes = size_bytes,
                     .duration_ms = duration_ms,
                     .deadline_ms = now_ms + duration_ms,
                     .worker = number_of(p, w),
                     .before = NONE,
                     .after = w->first_lease};
    if (l->after != NONE)
        p->leases[l->after].before = at;
    w->first_lease = at;
    table_put(&p->by_job, lease.job, at);
    w->leased++;
    w->leased_bytes += size_bytes;
    w->alone = alone;
    w->rests = false;
    leave_line(p, w);
    join_line(p, w);
}

static void end_lease(Pool *p, uint32_t at)
{
    PoolLease *l = &p->leases[at];
    PoolWorker *w = &p->workers[l->worker];
    *(l->before == NONE ? &w->first_lease : &p->leases[l->before].after) = l->after;
    if (l->after != NONE)
        p->leases[l->after].before = l->before;
    table_remove(&p->by_job, l->lease.job);
    w->leased--;
    w->leased_bytes -= l->size_bytes;
    w->alone = w->alone && w->leased > 0;
    l->after = p->free_lease;
    p->free_lease = at;
    join_line(p, w);
}

/* The place of the lease that `w` holds on the job. */
static bool find_lease(const Pool *p, const PoolWorker *w, uint64_t job, uint32_t *at)
{
    return table_get(&p->by_job, job, at) && p->leases[*at].worker == number_of(p, w);
}

bool pool_end(Pool *p, PoolWorker *w, Lease lease)
{
    uint32_t at;
    if (!find_lease(p, w, lease.job, &at) || p->leases[at].lease.attempt != lease.attempt)
        return false;
    end_lease(p, at);
    return true;
}

void pool_renew(Pool *p, const PoolWorker *w, uint64_t job, int64_t now_ms)
{
    uint32_t at;
    if (!find_lease(p, w, job, &at))
        return;
    p->leases[at].deadline_ms = now_ms + p->leases[at].duration_ms;
    p->leases[at].survived = true;
}

/* ---- workers ----------------------------------------------------------------------------------------------------- */

PoolWorker *pool_find(Pool *p, Peer peer)
{
    uint32_t at;
    return table_get(&p->by_peer, peer.id, &at) ? &p->workers[at] : NULL;
}

void pool_seen(Pool *p, PoolWorker *w, int64_t now_ms)
{
    w->seen_ms = now_ms;
    w->choked = false;
    join_line(p, w);
}

void pool_choke(Pool *p, PoolWorker *w)
{
    w->choked = true;
    leave_line(p, w);
}

void pool_remove(Pool *p, PoolWorker *w, PoolLost *lost, void *context)
{
    while (w->first_lease != NONE) {
        const PoolLease l = p->leases[w->first_lease];
        end_lease(p, w->first_lease);
        lost(context, w, l.lease, l.survived ? POOL_SURVIVED : POOL_DIED);
    }
    leave_line(p, w);
    table_remove(&p->by_peer, w->peer.id);
    w->peer = (Peer){0};
}

static void copy_text(char *to, Str text)
{
    size_t len = text.len < LIMIT_ID_BYTES ? text.len : LIMIT_ID_BYTES;
    if (len)
        memcpy(to, text.ptr, len);
    to[len] = '\0';
}

/* The place of the worker of that name, NONE: there is none. */
static uint32_t find_name(const Pool *p, const uint8_t *name)
{
    for (uint32_t i = 0; i < POOL_WORKERS_MAX; i++)
        if (p->workers[i].peer.id && memcmp(p->workers[i].name, name, POOL_NAME_BYTES) == 0)
            return i;
    return NONE;
}

static PoolWorker *free_place(Pool *p)
{
    uint32_t i = 0;
    while (p->workers[i].peer.id)
        i++;
    return &p->workers[i];
}

Status pool_ready(Pool *p, Peer peer, const PoolIntroduction *said, int64_t now_ms, PoolLost *lost, void *context,
                  PoolWorker **out, Error *err)
{
    uint32_t same = find_name(p, said->name), there;
    if (table_get(&p->by_peer, peer.id, &there) && there != same)
        pool_remove(p, &p->workers[there], lost, context);
    if (same == NONE && pool_count(p) == POOL_WORKERS_MAX)
        return error_set(err, STATUS_BUSY, "%d workers are here already, which is the most", POOL_WORKERS_MAX);
    PoolWorker *w = same == NONE ? free_place(p) : &p->workers[same];
    if (same == NONE) {
        *w = (PoolWorker){.first_lease = NONE};
        memcpy(w->name, said->name, POOL_NAME_BYTES);
    }
    if (w->peer.id != peer.id) {
        if (w->peer.id)
            table_remove(&p->by_peer, w->peer.id);
        w->peer = peer;
        table_put(&p->by_peer, peer.id, number_of(p, w));
    }
    if (!str_equal(str_of(w->build), said->build) || !str_equal(str_of(w->rules_version), said->rules_version))
        w->buried_after = 0;
    copy_text(w->build, said->build);
    copy_text(w->rules_version, said->rules_version);
    w->credit_articles = said->credit_articles < POOL_CREDIT_MAX ? said->credit_articles : POOL_CREDIT_MAX;
    w->credit_bytes = said->credit_bytes;
    w->batch = said->batch;
    leave_line(p, w);
    pool_seen(p, w, now_ms);
    if (out)
        *out = w;
    return STATUS_OK;
}

void pool_expire(Pool *p, int64_t now_ms, PoolDead *dead, PoolLost *lost, void *context)
{
    uint32_t at = 0;
    for (PoolWorker *w; (w = pool_next(p, &at));) {
        for (uint32_t i = w->first_lease, after; i != NONE; i = after) {
            after = p->leases[i].after;
            if (p->leases[i].deadline_ms > now_ms)
                continue;
            Lease lease = p->leases[i].lease;
            end_lease(p, i);
            lost(context, w, lease, POOL_EXPIRED); /* it lives, and is stuck or has forgotten the job */
        }
        if (now_ms - w->seen_ms < POOL_SILENT_MS)
            continue;
        dead(context, w);
        pool_remove(p, w, lost, context);
    }
}

uint32_t pool_leased(const Pool *p)
{
    return p->by_job.count;
}

PoolWorker *pool_next(Pool *p, uint32_t *at)
{
    while (*at < POOL_WORKERS_MAX) {
        PoolWorker *w = &p->workers[(*at)++];
        if (w->peer.id)
            return w;
    }
    return NULL;
}

uint32_t pool_count(const Pool *p)
{
    return p->by_peer.count;
}
