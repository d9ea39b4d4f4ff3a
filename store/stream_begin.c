#include "store/stream.h"

#include <inttypes.h>
#include <string.h>

#include "base/log.h"
#include "proto/key.h"

#include "store/stream_state.h"

static Status read_kinds(const PbFollow *follow, uint32_t *kinds, Error *err)
{
    *kinds = follow->n_kinds ? 0 : SINK_ALL_KINDS;
    for (size_t i = 0; i < follow->n_kinds; i++) {
        if (follow->kinds[i] == FACT_KIND_NONE || follow->kinds[i] >= FACT_KIND_COUNT)
            return error_set(err, STATUS_MALFORMED,
                             "Follow.kinds has the unknown kind %u; use the same release on both"
                             " sides",
                             follow->kinds[i]);
        *kinds |= SINK_KIND(follow->kinds[i]);
    }
    return STATUS_OK;
}

/* Positions of another database say nothing of this one: going on there would skip facts, or give them twice. */
static Status check_database(const Stream *s, const PbFollow *follow, Error *err)
{
    Digest theirs;
    if (*follow->database == '\0')
        return STATUS_OK;
    if (!digest_parse(str_of(follow->database), &theirs))
        return error_set(err, STATUS_MALFORMED, "Follow.database is not %d hexadecimal digits", DIGEST_HEX);
    const Digest ours = sink_id(s->sink);
    if (digest_equal(&theirs, &ours))
        return STATUS_OK;
    return error_set(err, STATUS_FOREIGN,
                     "Follow.database is %s, but here is another database: name the store that has it, or follow this "
                     "one again with --since 0",
                     follow->database);
}

Status stream_deleted(const Stream *s, uint64_t position, const char *name, Error *err)
{
    uint64_t floor = sink_floor(s->sink);
    if (*name)
        return error_set(err, STATUS_GONE,
                         "%s stands at %" PRIu64 ", but facts up to %" PRIu64 " were deleted (--keep-facts): some were "
                         "missed; to go on, depesche subs drop %s, and follow again with --since %" PRIu64,
                         name, position, floor, name, floor);
    return error_set(err, STATUS_GONE,
                     "Follow.since is %" PRIu64 ", but facts up to %" PRIu64 " were deleted (--keep-facts): some were "
                     "missed; follow again with --since %" PRIu64,
                     position, floor, floor);
}

/* Whoever has seen more than there is followed another database: going on would skip facts silently. From 0 everything
 * is meant that is there. */
static Status check_since(const Stream *s, uint64_t since, Error *err)
{
    uint64_t head = sink_head(s->sink);
    if (since > head)
        return error_set(err, STATUS_MALFORMED,
                         "Follow.since is %" PRIu64 ", but the stream ends at %" PRIu64 ": this is another database; "
                         "follow it from 0",
                         since, head);
    return since && since < sink_floor(s->sink) ? stream_deleted(s, since, "", err) : STATUS_OK;
}

/* Somebody else's name, who may have gone without a word. */
static Status take_over(Stream *s, Subscription *name, Peer peer, const PbFollow *follow, int64_t now_ms,
                        int64_t wall_ms, Error *err)
{
    Follower *holder = name->holder.id ? stream_find(s, name->holder) : NULL;
    if (!holder || holder->peer.id == peer.id)
        return STATUS_OK;
    if (name->session != follow->session && !holder->gone && now_ms - holder->heard_ms < STREAM_NAME_MS)
        return error_set(err, STATUS_TAKEN,
                         "somebody else follows as %s; end that follower, or take another name (--name)",
                         name->mark.name);
    stream_forget(s, holder, wall_ms, "another connection has its name");
    return STATUS_OK;
}

/* A name that is followed for the first time. */
static Status begin_name(Stream *s, const PbFollow *follow, uint32_t kinds, int64_t wall_ms, Subscription **out,
                         Error *err)
{
    Status st = check_since(s, follow->since, err);
    if (st)
        return st;
    if (!follow->resume || !follow->create)
        return error_set(err, STATUS_GONE,
                         "there is no subscription of the name %.64s; begin it with --since 0 (all facts) or --since "
                         "head (new ones)",
                         follow->name);
    if (key_check_name(str_of(follow->name), NULL))
        return error_set(err, STATUS_MALFORMED, "Follow.name is not 1 to %d of A-Z a-z 0-9 . _ -", SINK_NAME_MAX);
    uint64_t floor = sink_floor(s->sink); /* what was deleted before a name began is not missed by it */
    uint64_t begin = follow->since > floor ? follow->since : floor;
    SinkMark mark = {.kinds = kinds, .confirmed = begin, .created_ms = wall_ms, .used_ms = wall_ms};
    memcpy(mark.name, follow->name, strlen(follow->name));
    return subscriptions_add(s->names, &mark, out, err);
}

/* Where the follower begins: at its name's position, or at its own. */
static Status claim_name(Stream *s, Peer peer, const PbFollow *follow, uint32_t kinds, int64_t now_ms, int64_t wall_ms,
                         Subscription **out, uint64_t *since, Error *err)
{
    Status st;
    *since = follow->since;
    *out = NULL;
    if (*follow->name == '\0')
        return check_since(s, *since, err);
    Subscription *name = subscriptions_find(s->names, follow->name);
    if (!name)
        return begin_name(s, follow, kinds, wall_ms, out, err);
    if (name->leaving)
        return error_set(err, STATUS_BUSY, "%s is just being dropped; try again", follow->name);
    if (!follow->resume && *since < name->mark.confirmed) /* not by its session, which knows what it has confirmed */
        return error_set(err, STATUS_TAKEN,
                         "somebody else has followed as %s meanwhile; start again to go on from there", follow->name);
    if ((st = take_over(s, name, peer, follow, now_ms, wall_ms, err)))
        return st;
    if (name->mark.kinds != kinds)
        return error_set(err, STATUS_MALFORMED,
                         "%s is a subscription of other kinds of facts; name those (--kind), or take another name",
                         follow->name);
    if (follow->resume)
        *since = name->mark.confirmed;
    if (*since < sink_floor(s->sink))
        return stream_deleted(s, *since, follow->name, err);
    *out = name;
    return follow->resume ? STATUS_OK : check_since(s, *since, err);
}

/* The follower's place in the table; a name that it held until now is given back. */
static Status take_place(Stream *s, Peer peer, int64_t wall_ms, Follower **out, Error *err)
{
    Follower *f = stream_find(s, peer);
    if (f && f->name)
        subscription_release(f->name, wall_ms);
    if (!f) {
        if (s->count == STREAM_FOLLOWERS_MAX)
            return error_set(err, STATUS_BUSY, "%d followers are the most that this store serves; try again later",
                             STREAM_FOLLOWERS_MAX);
        f = &s->followers[s->count++];
    }
    *out = f;
    return STATUS_OK;
}

Status stream_follow(Stream *s, Peer peer, const PbFollow *follow, int64_t now_ms, int64_t wall_ms, Error *err)
{
    uint32_t kinds;
    uint64_t since;
    Subscription *name;
    Follower *f;
    Status st;
    if ((st = read_kinds(follow, &kinds, err)) || (st = check_database(s, follow, err)) ||
        (st = claim_name(s, peer, follow, kinds, now_ms, wall_ms, &name, &since, err)) ||
        (st = take_place(s, peer, wall_ms, &f, err)))
        return st;
    uint64_t floor = sink_floor(s->sink);
    *f = (Follower){
        .peer = peer,
        .subscription = follow->subscription,
        .kinds = kinds,
        .credit = follow->credit,
        .given = follow->credit,
        .since = since,
        .sent = since,
        .looked = since > floor ? since : floor,
        .head_due = true,
        .heard_ms = now_ms,
        .next_head_ms = now_ms + STREAM_HEAD_MS,
        .retry_ms = now_ms,
        .name = name,
        .told = TOLD_NOTHING,
    };
    if (name) {
        name->holder = peer;
        name->session = follow->session;
    }
    log_event(LOG_INFO, "follower.new", "peer=%" PRIx64 " name=%s since=%" PRIu64, peer.id, name ? name->mark.name : "",
              since);
    return STATUS_OK;
}
