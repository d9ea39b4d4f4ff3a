#include "store/answer.h"

#include <string.h>

#include "proto/codec.h"
#include "proto/limits.h"

void answer_status(Link *link, Peer peer, const ServeReport *report, uint64_t uptime_ms, uint64_t stored_rate_milli)
{
    char build[] = DEPESCHE_VERSION, database[DIGEST_HEX + 1];
    digest_hex(&report->database, database);
    Error trouble;
    error_set(&trouble, STATUS_OK, "%s", report->trouble ? report->trouble : "");
    PbStoreState store = PB_INIT(STORE_STATE);
    store.build = build;
    store.uptime_ms = uptime_ms;
    store.articles = report->counts.articles;
    store.meetings = report->counts.facts[FACT_KIND_MEETING];
    store.participants = report->counts.facts[FACT_KIND_PARTICIPANT];
    store.pledges = report->counts.facts[FACT_KIND_PLEDGE];
    store.positions = report->counts.facts[FACT_KIND_POSITION];
    store.facts = store.meetings + store.participants + store.pledges + store.positions;
    store.head = report->head;
    store.floor = report->floor;
    store.followers = (uint32_t)report->followers;
    store.subscriptions = (uint32_t)report->names;
    store.subscriptions_max = LIMIT_SUBSCRIPTIONS;
    store.stored_rate_milli = stored_rate_milli;
    store.trouble = trouble.text;
    store.database = database;
    PbState state = PB_INIT(STATE);
    state.server_case = DEPESCHE__V1__STATE__SERVER_STORE;
    state.store = &store;
    link_send_message(link, peer, VERB_STATE, &state.base);
}

static PbSubscriber *row_of(const Subscription *one, Arena *arena)
{
    PbSubscriber *row = ARENA_NEW(arena, PbSubscriber);
    *row = (PbSubscriber)PB_INIT(SUBSCRIBER);
    row->name = (char *)(uintptr_t)arena_str(arena, str_of(one->mark.name)).ptr;
    row->confirmed = one->mark.confirmed;
    row->created_ms = (uint64_t)one->mark.created_ms;
    row->used_ms = (uint64_t)one->mark.used_ms;
    row->followed = one->holder.id != 0;
    row->kinds = arena_alloc(arena, FACT_KIND_COUNT * sizeof *row->kinds);
    for (uint32_t kind = 1; kind < FACT_KIND_COUNT && one->mark.kinds != (SINK_ALL_KINDS); kind++)
        if (one->mark.kinds & SINK_KIND(kind))
            row->kinds[row->n_kinds++] = kind;
    return row;
}

Status answer_list(Link *link, Peer peer, uint64_t request, const Subscriptions *names, const Sink *sink, Arena *arena,
                   Error *err)
{
    Status st = arena_guard(arena);
    if (st)
        return error_set(err, st, "the list is too long");
    PbSubscribers answer = PB_INIT(SUBSCRIBERS);
    PbSubscriber *rows[LIMIT_SUBSCRIPTIONS];
    answer.request = request;
    answer.subscribers = rows;
    answer.head = sink_head(sink);
    answer.floor = sink_floor(sink);
    for (const Subscription *one = subscriptions_next(names, ""); one; one = subscriptions_next(names, one->mark.name))
        rows[answer.n_subscribers++] = row_of(one, arena);
    arena->full = NULL;
    link_send_message(link, peer, VERB_SUBSCRIBERS, &answer.base);
    return STATUS_OK;
}

void answer_dropped(Link *link, Peer peer, uint64_t request, const Sink *sink)
{
    PbSubscribers answer = PB_INIT(SUBSCRIBERS);
    answer.request = request;
    answer.dropped = true;
    answer.head = sink_head(sink);
    answer.floor = sink_floor(sink);
    link_send_message(link, peer, VERB_SUBSCRIBERS, &answer.base);
}
