#include "broker/verbs.h"

#include <string.h>

#include "base/log.h"
#include "broker/dead.h"
#include "proto/codec.h"

enum {
    ARTICLE_BYTES_MAX = LIMIT_FRAME_BYTES - 256, /* leaves room for what JOB says besides */
    REFUSED_LOG_MS = 1000,
};

/* ---- FEED -------------------------------------------------------------------------------------------------------- */

static Status check_article(Desk *d, Str bytes, PbArticle **out, Error *err)
{
    if (bytes.len > ARTICLE_BYTES_MAX)
        return error_set(err, STATUS_LIMIT, "Feed.article has %zu bytes, the limit is %d", bytes.len,
                         ARTICLE_BYTES_MAX);
    Status st = codec_unpack_article(bytes, &d->arena, out, err);
    return st ? st : codec_check_article(*out, err);
}

/* One line a second at most, for a feeder may send a million of them. */
static void log_refused(Desk *d, const Error *why)
{
    d->refused_since++;
    if (d->refused_log_ms && d->now_ms - d->refused_log_ms < REFUSED_LOG_MS)
        return;
    log_event(LOG_WARN, "feed.refused", "count=%llu reason=%s", (unsigned long long)d->refused_since,
              log_quote(str_of(why->text)));
    d->refused_log_ms = d->now_ms;
    d->refused_since = 0;
}

/* Whether the waiting articles leave room for another, within `share` of the bounds that are kept from it; 0: none is. */
static bool has_room(const Desk *d, size_t more_bytes, uint64_t share)
{
    JournalCounts c = d->journal->ops->counts(d->journal);
    uint64_t articles = d->config.articles_max, bytes = d->config.bytes_max;
    articles -= share ? articles / share : 0;
    bytes -= share ? bytes / share : 0;
    return c.ready + c.leased < articles && c.waiting_bytes + more_bytes <= bytes;
}

static bool is_held_up(Desk *d, JournalPriority priority, size_t more_bytes, int64_t *wait_ms)
{
    static const uint64_t SHARES[] = {
        [JOURNAL_HIGH] = 0, [JOURNAL_NORMAL] = DESK_SHARE_HIGH, [JOURNAL_BACKFILL] = DESK_SHARE_NOT_BACKFILL};
    Trouble *crowded = &d->crowded[priority];
    if (trouble_holds(&d->trouble, d->now_ms, wait_ms) || trouble_holds(crowded, d->now_ms, wait_ms))
        return true;
    if (!has_room(d, more_bytes, 0)) {
        trouble_meet(&d->trouble, "the journal holds as many articles as it may, feeding waits for workers", d->now_ms);
        return trouble_holds(&d->trouble, d->now_ms, wait_ms);
    }
    if (has_room(d, more_bytes, SHARES[priority]))
        return false;
    trouble_meet(crowded, "the journal is nearly full, feeding waits for workers but for higher priorities", d->now_ms);
    return trouble_holds(crowded, d->now_ms, wait_ms);
}

static JournalPriority priority_of(const PbFeed *feed)
{
    return feed->priority == PB_PRIORITY(HIGH)       ? JOURNAL_HIGH
           : feed->priority == PB_PRIORITY(BACKFILL) ? JOURNAL_BACKFILL
                                                     : JOURNAL_NORMAL;
}

static Status enqueue(Desk *d, Peer peer, const PbFeed *feed, Str bytes, const PbArticle *article, Error *err)
{
    const JournalArticle entry = {codec_article_key(article), bytes, str_of(article->source), priority_of(feed)};
    bool known = false;
    Status st = desk_begin(d, err);
    if (st || (st = d->journal->ops->enqueue(d->journal, &entry, d->wall_ms, &known, err)))
        return st;
    d->accepted[entry.priority] += !known;
    outbox_add_fed(&d->outbox, peer, feed, known ? PB_FEED(KNOWN) : PB_FEED(ACCEPTED), (Str){0}, 0);
    return STATUS_OK;
}

static Status on_feed(Desk *d, const LinkMessage *m, Error *err)
{
    PbFeed *feed;
    PbArticle *article;
    Status st = codec_unpack_feed(m->body, &d->arena, &feed, err);
    if (st)
        return st;
    Str bytes = {(const char *)feed->article.data, feed->article.len};
    if ((st = check_article(d, bytes, &article, err))) {
        if (st == STATUS_NO_MEMORY)
            return st;
        log_refused(d, err);
        outbox_add_fed(&d->outbox, m->peer, feed, PB_FEED(REFUSED), str_of(err->text), 0);
        return STATUS_OK;
    }
    int64_t wait_ms = 0;
    if (!is_held_up(d, priority_of(feed), bytes.len, &wait_ms)) {
        st = enqueue(d, m->peer, feed, bytes, article, &d->failure);
        if (!st)
            return STATUS_OK;
        if (st != STATUS_FULL || (st = desk_undo(d, &d->failure))) {
            d->failed = st;
            return STATUS_OK;
        }
        trouble_holds(&d->trouble, d->now_ms, &wait_ms);
    }
    outbox_add_fed(&d->outbox, m->peer, feed, PB_FEED(RETRY_AFTER), (Str){0}, (uint32_t)wait_ms);
    return STATUS_OK;
}

/* ---- workers ----------------------------------------------------------------------------------------------------- */

static Status not_introduced(Verb verb, Error *err)
{
    return error_set(err, STATUS_USAGE, "%s without READY; introduce yourself again", frame_verb_name((int)verb));
}

static Status on_ready(Desk *d, const LinkMessage *m, Error *err)
{
    PbReady *ready;
    Status st = codec_unpack_ready(m->body, &d->arena, &ready, err);
    if (st)
        return st;
    if (ready->worker.len != POOL_NAME_BYTES)
        return error_set(err, STATUS_MALFORMED, "Ready.worker has %zu bytes, it must have %d", ready->worker.len,
                         POOL_NAME_BYTES);
    if (ready->credit_articles == 0)
        return error_set(err, STATUS_MALFORMED, "Ready.credit_articles is 0, it must be at least 1");
    PoolIntroduction said = {.build = str_of(ready->build),
                             .rules_version = str_of(ready->rules_version),
                             .credit_articles = ready->credit_articles,
                             .credit_bytes = ready->credit_bytes,
                             .batch = ready->batch};
    memcpy(said.name, ready->worker.data, POOL_NAME_BYTES);
    PoolWorker *w;
    if ((st = pool_ready(d->pool, m->peer, &said, d->now_ms, desk_lose, d, &w, err)))
        return st;
    desk_log_worker("worker.ready", w);
    if (d->stopping)
        link_send(d->link, m->peer, VERB_GOODBYE, (Str){0});
    return STATUS_OK;
}

/* Counts also from somebody unknown, for the store has the facts: a worker that was taken for dead while it worked on a
 * long article would otherwise see that article buried. */
static Status on_done(Desk *d, const LinkMessage *m, Error *err)
{
    PbDone *done;
    Status st = codec_unpack_done(m->body, &d->arena, &done, err);
    if (st)
        return st;
    if (done->key.len != DIGEST_BYTES)
        return error_set(err, STATUS_MALFORMED, "Done.key has %zu bytes, not %d", done->key.len, DIGEST_BYTES);
    Lease lease = {done->job, done->attempt};
    Digest key;
    memcpy(key.bytes, done->key.data, DIGEST_BYTES);
    bool held = d->sender && pool_end(d->pool, d->sender, lease);
    if (held)
        d->sender->done++;
    settle_add_done(&d->settle, lease, &key, !held);
    return d->sender ? STATUS_OK : not_introduced(m->verb, err);
}

static Status on_fail(Desk *d, const LinkMessage *m, Error *err)
{
    PbFail *failed;
    Status st = codec_unpack_fail(m->body, &d->arena, &failed, err);
    if (st)
        return st;
    if (!d->sender)
        return not_introduced(m->verb, err);
    Lease lease = {failed->job, failed->attempt};
    if (!pool_end(d->pool, d->sender, lease))
        return STATUS_OK;
    d->sender->failed++;
    desk_end(d, lease, failed->permanent ? JOURNAL_BURY : JOURNAL_RETRY,
             failed->cause ? (Outcome)failed->cause : OUTCOME_FAILED, str_of(failed->reason));
    return STATUS_OK;
}

static Status on_heartbeat(Desk *d, const LinkMessage *m, Error *err)
{
    PbHeartbeat *beat;
    Status st = codec_unpack_heartbeat(m->body, &d->arena, &beat, err);
    if (st)
        return st;
    if (!d->sender)
        return not_introduced(m->verb, err);
    for (size_t i = 0; i < beat->n_jobs; i++)
        pool_renew(d->pool, d->sender, beat->jobs[i], d->now_ms);
    link_send(d->link, m->peer, VERB_HEARTBEAT, (Str){0});
    return STATUS_OK;
}

/* A worker that ends in good order has no article to blame: every try that it still has is given back, also those whose
 * JOB it has not read yet. */
static void refund(void *desk, const PoolWorker *worker, Lease lease, PoolLoss how)
{
    (void)worker, (void)how;
    desk_end(desk, lease, JOURNAL_REFUND, OUTCOME_GIVEN_BACK, STR("the worker ended"));
}

static Status on_goodbye(Desk *d, const LinkMessage *m, Error *err)
{
    if (!d->sender)
        return not_introduced(m->verb, err);
    desk_log_worker("worker.gone", d->sender);
    pool_remove(d->pool, d->sender, refund, d);
    return STATUS_OK;
}

static Status on_status(Desk *d, const LinkMessage *m, Error *err)
{
    (void)err;
    outbox_add_state(&d->outbox, m->peer);
    return STATUS_OK;
}

/* ---- the table --------------------------------------------------------------------------------------------------- */

/* What it returns is answered with ERROR. */
typedef Status Handler(Desk *d, const LinkMessage *m, Error *err);

static Handler *const HANDLERS[] = {
    [VERB_STATUS] = on_status, [VERB_FEED] = on_feed, [VERB_DEAD] = dead_handle,       [VERB_READY] = on_ready,
    [VERB_DONE] = on_done,     [VERB_FAIL] = on_fail, [VERB_HEARTBEAT] = on_heartbeat, [VERB_GOODBYE] = on_goodbye,
};

Status verbs_handle(Desk *d, const LinkMessage *m, Error *err)
{
    size_t verb = (size_t)m->verb;
    if (verb >= sizeof HANDLERS / sizeof *HANDLERS || !HANDLERS[verb])
        return error_set(err, STATUS_NOT_FOUND, "%s is nothing that a broker takes", frame_verb_name((int)m->verb));
    if ((d->sender = pool_find(d->pool, m->peer)))
        pool_seen(d->pool, d->sender, d->now_ms);
    arena_reset(&d->arena);
    return HANDLERS[verb](d, m, err);
}
