#define _POSIX_C_SOURCE 200809L
#include "broker/settle.h"

#include <stdlib.h>
#include <string.h>

typedef struct Settlement {
    Lease lease;
    SettleKind kind;
    char *reason; /* may be NULL */
    Digest key;   /* of SETTLE_DONE */
} Settlement;

bool settle_init(Settle *s, uint32_t leases_max)
{
    *s = (Settle){.leases_max = leases_max};
    s->items = calloc((size_t)leases_max + SETTLE_STRAYS_MAX, sizeof *s->items);
    return s->items != NULL;
}

void settle_fini(Settle *s)
{
    settle_clear(s);
    free(s->items);
    *s = (Settle){0};
}

void settle_add(Settle *s, SettleKind kind, Lease lease, Str reason)
{
    if (s->count - s->strays == s->leases_max)
        return;
    char *copy = kind == SETTLE_BURY ? strndup(reason.ptr, reason.len) : NULL;
    s->items[s->count++] = (Settlement){.lease = lease, .kind = kind, .reason = copy};
}

void settle_add_done(Settle *s, Lease lease, const Digest *key, bool stray)
{
    if (stray ? s->strays == SETTLE_STRAYS_MAX : s->count - s->strays == s->leases_max)
        return;
    s->strays += stray;
    s->items[s->count++] = (Settlement){.lease = lease, .kind = SETTLE_DONE, .key = *key};
}

static Status write_one(const Settlement *item, Journal *journal, uint64_t *done, Error *err)
{
    const JournalOps *ops = journal->ops;
    switch (item->kind) {
    case SETTLE_BACK:
        return ops->give_back(journal, item->lease, JOURNAL_TRY_COUNTS, err);
    case SETTLE_REFUND:
        return ops->give_back(journal, item->lease, JOURNAL_TRY_REFUNDED, err);
    case SETTLE_BURY:
        return ops->bury(journal, item->lease, JOURNAL_TRY_COUNTS, str_of(item->reason), err);
    case SETTLE_DONE:
        break;
    }
    bool counted;
    Status st = ops->confirm(journal, item->lease, &item->key, &counted, err);
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

void settle_clear(Settle *s)
{
    for (uint32_t i = 0; i < s->count; i++)
        free(s->items[i].reason);
    s->count = s->strays = 0;
}
