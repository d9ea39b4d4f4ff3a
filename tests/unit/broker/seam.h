/* A journal that fails when it is told to, and else is the real one. */
#ifndef DEPESCHE_TESTS_UNIT_BROKER_SEAM_H
#define DEPESCHE_TESTS_UNIT_BROKER_SEAM_H

#include "broker/journal.h"

/* Not every file that includes this needs all of it. */
#define UNUSED __attribute__((unused))

UNUSED static Journal *inner; /* the real one */
UNUSED static Status fail_begin, fail_enqueue, fail_commit;
UNUSED static unsigned commits;

static inline Status seam_begin(Journal *j, Error *e)
{
    (void)j;
    return fail_begin ? error_set(e, fail_begin, "seam") : inner->ops->begin(inner, e);
}

static inline Status seam_commit(Journal *j, Error *e)
{
    (void)j;
    commits++;
    return fail_commit ? error_set(e, fail_commit, "seam") : inner->ops->commit(inner, e);
}

static inline Status seam_rollback(Journal *j, Error *e)
{
    (void)j;
    return inner->ops->rollback(inner, e);
}

static inline Status seam_enqueue(Journal *j, const JournalArticle *article, int64_t when_ms, bool *known, Error *e)
{
    (void)j;
    return fail_enqueue ? error_set(e, fail_enqueue, "seam") : inner->ops->enqueue(inner, article, when_ms, known, e);
}

static inline Status seam_reserve(Journal *j, const JournalWorker *to, uint64_t max_bytes, bool alone, JournalJob *out,
                                  Error *e)
{
    (void)j;
    return inner->ops->reserve(inner, to, max_bytes, alone, out, e);
}

static inline Status seam_reserve_buried(Journal *j, const JournalWorker *to, uint64_t *after, JournalJob *out,
                                         Error *e)
{
    (void)j;
    return inner->ops->reserve_buried(inner, to, after, out, e);
}

static inline Status seam_confirm(Journal *j, Lease lease, const Digest *key, bool *counted, Error *e)
{
    (void)j;
    return inner->ops->confirm(inner, lease, key, counted, e);
}

static inline Status seam_end(Journal *j, Lease lease, const JournalEnd *end, bool *buried, Error *e)
{
    (void)j;
    return inner->ops->end(inner, lease, end, buried, e);
}

static inline Status seam_grave(Journal *j, const JournalFilter *filter, uint64_t after, JournalGrave *out, Error *e)
{
    (void)j;
    return inner->ops->grave(inner, filter, after, out, e);
}

static inline Status seam_attempts(Journal *j, uint64_t job, JournalVisit *visit, void *user, Error *e)
{
    (void)j;
    return inner->ops->attempts(inner, job, visit, user, e);
}

static inline Status seam_retry(Journal *j, uint64_t job, bool *did, Error *e)
{
    (void)j;
    return inner->ops->retry(inner, job, did, e);
}

static inline Status seam_drop(Journal *j, uint64_t job, bool *did, Error *e)
{
    (void)j;
    return inner->ops->drop(inner, job, did, e);
}

static inline Status seam_forget(Journal *j, int64_t before_ms, bool *more, Error *e)
{
    (void)j;
    return inner->ops->forget(inner, before_ms, more, e);
}

static inline JournalCounts seam_counts(const Journal *j)
{
    (void)j;
    return inner->ops->counts(inner);
}

static inline Status seam_room(Journal *j, JournalRoom *out, Error *e)
{
    (void)j;
    return inner->ops->room(inner, out, e);
}

static inline Status seam_maintain(Journal *j, Error *e)
{
    (void)j;
    return inner->ops->maintain(inner, e);
}

UNUSED static const JournalOps SEAM_OPS = {
    .begin = seam_begin,
    .commit = seam_commit,
    .rollback = seam_rollback,
    .enqueue = seam_enqueue,
    .reserve = seam_reserve,
    .reserve_buried = seam_reserve_buried,
    .confirm = seam_confirm,
    .end = seam_end,
    .grave = seam_grave,
    .attempts = seam_attempts,
    .retry = seam_retry,
    .drop = seam_drop,
    .forget = seam_forget,
    .counts = seam_counts,
    .room = seam_room,
    .maintain = seam_maintain,
};
UNUSED static Journal seam = {&SEAM_OPS};

#endif
