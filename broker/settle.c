#define _POSIX_C_SOURCE 200809L
#include "broker/settle.h"

#include <stdlib.h>
#include <string.h>

#include "base/log.h"

typedef struct Settlement {
    Lease lease;
    bool done, buried; /* buried: by the last settle_write() */
    Digest key;        /* of `done` */
    JournalEnd end;    /* else */
    char *reason;      /* what end.reason points to; may be NULL */
} Settlement;

bool settle_init(Settle *s, uint32_t leases_max)
{
    *s = (Settle){.leases_max = leases_max};
    s->items = calloc((size_t)leases_max + SETTLE_STRAYS_MAX, sizeof *s->items);
    return s->items != NULL;
}

void settle_fini(Settle *s)
{
    for (uint32_t i = 0; i < s->count; i++)
        free(s->items[i].reason);
    free(s->items);
    *s = (Settle){0};
}

void settle_add(Settle *s, Lease lease, const JournalEnd *end)
{
    if (s->count - s->strays == s->leases_max)
        return;
    Settlement *item = &s->items[s->count++];
    *item = (Settlement){.lease = lease, .end = *end};
    item->reason = end->reason.len ? strndup(end->reason.ptr, end->reason.len) : NULL;
    item->end.reason = str_of(item->reason);
}

void settle_add_done(Settle *s, Lease lease, const Digest *key, bool stray)
{
    if (stray ? s->strays == SETTLE_STRAYS_MAX : s->count - s->strays == s->leases_max)
        return;
    s->strays += stray;
    s->items[s->count++] = (Settlement){.lease = lease, .done = true, .key = *key};
}

static Status write_one(Settlement *item, Journal *journal, uint64_t *done, Error *err)
{
    if (!item->done)
        return journal->ops->end(journal, item->lease, &item->end, &item->buried, err);
    bool counted;
    Status st = journal->ops->confirm(journal, item->lease, &item->key, &counted, err);
    if (!st && counted)
        ++*done;
    return st;
}

Status settle_write(const Settle *s, Journal *journal, uint64_t *done, Error *err)
{
    *done = 0;
    Status st = STATUS_OK;
    for (uint32_t i = 0; !st && i < s->count; i++)
        st = write_one(&s->items[i], journal, done, err);
    return st;
}

uint64_t settle_first_buried(const Settle *s)
{
    uint64_t first = UINT64_MAX;
    for (uint32_t i = 0; i < s->count; i++)
        if (s->items[i].buried && s->items[i].lease.job < first)
            first = s->items[i].lease.job;
    return first;
}

void settle_clear(Settle *s)
{
    for (uint32_t i = 0; i < s->count; i++) {
        const Settlement *item = &s->items[i];
        if (item->buried && item->end.outcome != OUTCOME_GIVEN_BACK) /* that one was buried before */
            log_event(LOG_WARN, "article.buried", "job=%llu attempt=%u cause=%s reason=%s",
                      (unsigned long long)item->lease.job, item->lease.attempt, outcome_word((int)item->end.outcome),
                      log_quote(item->end.reason));
        free(item->reason);
    }
    s->count = s->strays = 0;
}
