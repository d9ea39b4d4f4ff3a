#include "store/subscriptions.h"

#include <stdlib.h>
#include <string.h>

#include "proto/key.h"
#include "proto/limits.h"

struct Subscriptions {
    Sink *sink;
    Subscription slots[LIMIT_SUBSCRIPTIONS];
};

static bool is_free(const Subscription *one)
{
    return one->mark.name[0] == '\0';
}

Status subscriptions_new(Sink *sink, Subscriptions **out, Error *err)
{
    Subscriptions *all = calloc(1, sizeof *all);
    SinkMark *marks = calloc(LIMIT_SUBSCRIPTIONS, sizeof *marks);
    size_t count = 0;
    Status st = all && marks ? sink_marks(sink, marks, LIMIT_SUBSCRIPTIONS, &count, err)
                             : error_set(err, STATUS_NO_MEMORY, "out of memory");
    if (st) {
        free(all);
    } else {
        all->sink = sink;
        for (size_t i = 0; i < count; i++)
            all->slots[i] = (Subscription){.mark = marks[i], .durable = marks[i].confirmed, .on_disk = true};
        *out = all;
    }
    free(marks);
    return st;
}

void subscriptions_free(Subscriptions *all)
{
    free(all);
}

Subscription *subscriptions_find(Subscriptions *all, const char *name)
{
    for (size_t i = 0; i < LIMIT_SUBSCRIPTIONS; i++)
        if (!is_free(&all->slots[i]) && strcmp(all->slots[i].mark.name, name) == 0)
            return &all->slots[i];
    return NULL;
}

Status subscriptions_add(Subscriptions *all, const SinkMark *mark, Subscription **out, Error *err)
{
    if (key_check_name(str_of(mark->name), NULL))
        return error_set(err, STATUS_MALFORMED,
                         "\"%s\" is no name for a subscription; use up to %d of A-Z a-z 0-9 . _ -", mark->name,
                         SINK_NAME_MAX);
    for (size_t i = 0; i < LIMIT_SUBSCRIPTIONS; i++) {
        if (!is_free(&all->slots[i]))
            continue;
        all->slots[i] = (Subscription){.mark = *mark, .changed = true};
        *out = &all->slots[i];
        return STATUS_OK;
    }
    return error_set(err, STATUS_LIMIT,
                     "%d named subscriptions are the most that a store remembers; drop one: "
                     "depesche subs list, depesche subs drop NAME",
                     LIMIT_SUBSCRIPTIONS);
}

void subscription_confirm(Subscription *one, uint64_t seq, int64_t wall_ms)
{
    if (seq <= one->mark.confirmed)
        return;
    one->mark.confirmed = seq;
    one->mark.used_ms = wall_ms;
    one->changed = true;
}

void subscription_release(Subscription *one, int64_t wall_ms)
{
    one->holder = (Peer){0};
    one->mark.used_ms = wall_ms;
    one->changed = true;
}

Status subscriptions_drop(Subscriptions *all, const char *name, Error *err)
{
    Subscription *one = subscriptions_find(all, name);
    if (!one)
        return error_set(err, STATUS_GONE, "there is no subscription of the name %.64s; depesche subs list shows them",
                         name);
    if (one->holder.id)
        return error_set(err, STATUS_TAKEN, "somebody follows as %s; end that follower first", name);
    one->changed = one->leaving = true;
    return STATUS_OK;
}

void subscriptions_age(Subscriptions *all, int64_t before_ms, int64_t wall_ms)
{
    for (size_t i = 0; i < LIMIT_SUBSCRIPTIONS; i++) {
        Subscription *one = &all->slots[i];
        if (is_free(one))
            continue;
        if (one->holder.id && wall_ms - one->mark.used_ms >= SUBSCRIPTION_TOUCH_MS) {
            one->mark.used_ms = wall_ms;
            one->changed = true;
        } else if (!one->holder.id && one->mark.used_ms < before_ms)
            one->changed = one->leaving = true;
    }
}

bool subscriptions_changed(const Subscriptions *all)
{
    for (size_t i = 0; i < LIMIT_SUBSCRIPTIONS; i++)
        if (all->slots[i].changed)
            return true;
    return false;
}

Status subscriptions_write(Subscriptions *all, Error *err)
{
    for (size_t i = 0; i < LIMIT_SUBSCRIPTIONS; i++) {
        Subscription *one = &all->slots[i];
        if (!one->changed)
            continue;
        Status st = one->leaving ? sink_unmark(all->sink, one->mark.name, err) : sink_mark(all->sink, &one->mark, err);
        if (st)
            return st;
    }
    return STATUS_OK;
}

void subscriptions_written(Subscriptions *all, bool committed)
{
    for (size_t i = 0; i < LIMIT_SUBSCRIPTIONS; i++) {
        Subscription *one = &all->slots[i];
        if (!one->changed)
            continue;
        if (!committed) {
            one->leaving = false;
        } else if (one->leaving) {
            *one = (Subscription){0};
        } else {
            one->durable = one->mark.confirmed;
            one->on_disk = true;
            one->changed = false;
        }
    }
}

size_t subscriptions_count(const Subscriptions *all)
{
    size_t count = 0;
    for (size_t i = 0; i < LIMIT_SUBSCRIPTIONS; i++)
        count += !is_free(&all->slots[i]);
    return count;
}

const Subscription *subscriptions_next(const Subscriptions *all, const char *after)
{
    const Subscription *best = NULL;
    for (size_t i = 0; i < LIMIT_SUBSCRIPTIONS; i++) {
        const Subscription *one = &all->slots[i];
        if (!is_free(one) && strcmp(one->mark.name, after) > 0 &&
            (!best || strcmp(one->mark.name, best->mark.name) < 0))
            best = one;
    }
    return best;
}
