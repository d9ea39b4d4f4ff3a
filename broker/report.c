#include "broker/report.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

enum { NAME_DIGITS = 8 };

/* A worker's part of the message, and what the message points to. */
typedef struct Entry {
    PbWorkerState state;
    char name[NAME_DIGITS + 1];
} Entry;

/* The messages' strings are not const, though packing only reads them. */
static char *text(const char *s)
{
    return (char *)(uintptr_t)s;
}

static void describe(const PoolWorker *w, int64_t now_ms, Entry *e)
{
    for (size_t i = 0; i < NAME_DIGITS / 2; i++)
        snprintf(e->name + 2 * i, 3, "%02x", w->name[i]);
    e->state = (PbWorkerState)PB_INIT(WORKER_STATE);
    e->state.worker = e->name;
    e->state.build = text(w->build);
    e->state.rules_version = text(w->rules_version);
    e->state.leased = w->leased;
    e->state.done = w->done;
    e->state.failed = w->failed;
    e->state.silent_ms = (uint64_t)(now_ms - w->seen_ms);
}

static void fill(const Report *r, PbBrokerState *b)
{
    const JournalCounts *c = &r->counts;
    b->build = text(DEPESCHE_VERSION);
    b->uptime_ms = (uint64_t)(r->now_ms - r->started_ms);
    b->accepted = c->ready + c->leased + c->done + c->buried + c->dropped;
    b->ready = c->ready;
    b->leased = c->leased;
    b->done = c->done;
    b->buried = c->buried;
    b->dropped = c->dropped;
    b->ready_high = c->ready_of[JOURNAL_HIGH];
    b->ready_normal = c->ready_of[JOURNAL_NORMAL];
    b->ready_backfill = c->ready_of[JOURNAL_BACKFILL];
    b->waiting_bytes = c->waiting_bytes;
    b->fed_rate_milli = r->fed_rate_milli;
    b->done_rate_milli = r->done_rate_milli;
    if (r->trouble)
        b->trouble = text(r->trouble);
}

Status report_send(const Report *r, Link *link, Peer peer)
{
    size_t places = pool_count(r->pool) + 1;
    Entry *entries = calloc(places, sizeof *entries);
    PbWorkerState **pointers = calloc(places, sizeof *pointers);
    Status st = STATUS_NO_MEMORY;
    if (entries && pointers) {
        PbBrokerState broker = PB_INIT(BROKER_STATE);
        fill(r, &broker);
        broker.workers = pointers;
        uint32_t at = 0;
        for (const PoolWorker *w; (w = pool_next(r->pool, &at)); broker.n_workers++) {
            describe(w, r->now_ms, &entries[broker.n_workers]);
            pointers[broker.n_workers] = &entries[broker.n_workers].state;
        }
        PbState state = PB_INIT(STATE);
        state.server_case = DEPESCHE__V1__STATE__SERVER_BROKER;
        state.broker = &broker;
        st = link_send_message(link, peer, VERB_STATE, &state.base);
    }
    free(pointers);
    free(entries);
    return st;
}
