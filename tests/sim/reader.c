#include "tests/sim/reader.h"

#include <stdio.h>
#include <string.h>

#include "proto/codec.h"

enum { PAUSE_MS = 3000 };

static void complain(Reader *r, const char *what)
{
    if (!r->wrong)
        r->wrong = what;
}

static bool is_named(const Reader *r)
{
    return r->trail->name[0] != '\0';
}

/* Everything of its kinds before `seq` is in the file, or was told to be missing. */
static bool has_all_before(const Trail *trail, const Truth *truth, uint64_t seq)
{
    for (uint64_t i = truth_next(truth, trail->from, trail->kinds); i && i < seq;
         i = truth_next(truth, i, trail->kinds))
        if (!trail->has[i])
            return false;
    return true;
}

/* From 0 everything is meant that is there: what was deleted before the first event does not count. */
static void begin_at_floor(Trail *trail, const Truth *truth, uint64_t seq)
{
    uint64_t missing = seq - 1 < truth->floor ? seq - 1 : truth->floor;
    if (trail->from < missing)
        trail->from = missing;
}

static Status take(void *user, const PbEvent *event, Error *err)
{
    Reader *r = user;
    const Trail *trail = r->trail;
    uint64_t seq = event->seq;
    (void)err;
    if (!r->has_taken && !trail->last)
        begin_at_floor(r->trail, r->truth, seq);
    if (seq > r->truth->head || strcmp(event->fact->id, r->truth->events[seq].id) != 0)
        complain(r, "a follower was given what is not stored");
    else if (!(trail->kinds & SINK_KIND(r->truth->events[seq].kind)))
        complain(r, "a follower was given another kind");
    else if (r->has_taken && truth_next(r->truth, r->taken, trail->kinds) != seq)
        complain(r, "a follower was given something else than the next event");
    else if (!r->has_taken && !has_all_before(trail, r->truth, seq))
        complain(r, "a follower has skipped something");
    else if (!r->has_taken && is_named(r) && seq <= r->confirmed)
        complain(r, "a named subscription has gone back behind what was confirmed");
    else if (!is_named(r) && trail->has[seq])
        complain(r, "a follower was given something twice");
    if (r->wrong)
        return STATUS_EMPTY;
    r->has_taken = true;
    r->taken = seq;
    r->pending[r->pending_count++] = seq;
    return STATUS_OK;
}

void reader_start(Reader *r)
{
    Trail *trail = r->trail;
    Error err;
    snprintf(r->name, sizeof r->name, "%s-%d", trail->name, trail->generation);
    FollowOptions options = {.since = is_named(r) ? trail->from : trail->last, .take = take, .user = r};
    options.kinds[0] = trail->kind;
    options.kind_count = trail->kind ? 1 : 0;
    options.session = network_dice(r->network, UINT64_MAX);
    options.create = true;
    options.name = is_named(r) ? r->name : NULL;
    r->has_taken = false;
    r->confirmed = trail->confirmed;
    r->generation = trail->generation;
    r->said = 0;
    r->pending_count = 0;
    if (follow_new(network_context(r->network, r->client), "sim://server", &options, &r->follow, &err))
        complain(r, "a follower cannot start");
}

void reader_kill(Reader *r)
{
    follow_free(r->follow);
    r->follow = NULL;
}

/* Into the file; then it is confirmed, which the process may not live to say. */
static void write_down(Reader *r)
{
    Trail *trail = r->trail;
    for (size_t i = 0; i < r->pending_count; i++)
        trail->has[r->pending[i]] = true;
    if (r->pending_count)
        trail->last = r->pending[r->pending_count - 1];
    r->pending_count = 0;
    if (!is_named(r))
        return;
    bool says_so = r->said && follow_is_confirmed(r->follow) && r->generation == trail->generation;
    if (says_so && r->said > trail->confirmed)
        trail->confirmed = r->said;
    r->said = follow_position(r->follow);
    follow_confirm(r->follow, r->said);
}

/* Whoever was told that something is missing goes on from where the store begins. */
static void begin_behind(Reader *r, bool storm)
{
    Trail *trail = r->trail;
    uint64_t floor = r->truth->floor;
    if (r->generation != trail->generation)
        return; /* the other one of its name has been told already */
    if (floor <= trail->from || floor <= (is_named(r) ? trail->confirmed : trail->last)) {
        if (!storm) /* in which the store may have been asked twice, the second time late */
            complain(r, "a follower was told that something is gone which is there");
        return;
    }
    trail->from = trail->last = trail->confirmed = floor;
    trail->generation++;
}

static void end(Reader *r, Status st, bool storm, int64_t now_ms)
{
    r->ended++;
    reader_kill(r);
    r->start_ms = now_ms + (int64_t)network_dice(r->network, PAUSE_MS);
    bool may = st == STATUS_TAKEN || st == STATUS_UNAVAILABLE || (storm && st == STATUS_CORRUPT);
    if (st == STATUS_GONE)
        begin_behind(r, storm);
    else if (!may)
        complain(r, r->text);
}

void reader_run(Reader *r, bool storm, int64_t now_ms)
{
    Error err = {0};
    if (now_ms < r->asleep_until_ms)
        return;
    if (!r->follow) {
        if (now_ms >= r->start_ms)
            reader_start(r);
        return;
    }
    follow_pause(r->follow, storm && network_chance(r->network, 100));
    Status st = follow_step(r->follow, now_ms, &err);
    if (st) {
        snprintf(r->text, sizeof r->text, "a follower ends: %.400s", err.text);
        end(r, st, storm, now_ms);
    } else if (!storm || network_chance(r->network, 500))
        write_down(r);
}

bool trail_is_complete(const Trail *trail, const Truth *truth)
{
    Trail all = *trail;
    if (!trail->last)
        begin_at_floor(&all, truth, truth->floor + 1);
    return has_all_before(&all, truth, UINT64_MAX);
}
