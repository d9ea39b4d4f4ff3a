#include "client/status.h"

#include <inttypes.h>

#include "client/units.h"

static const PbBrokerState *broker_of(const StatusPart *part)
{
    return part && part->state ? part->state->broker : NULL;
}

static const PbStoreState *store_of(const StatusPart *part)
{
    return part && part->state ? part->state->store : NULL;
}

bool status_troubled(const StatusPart *part)
{
    if (!part || !part->state)
        return false;
    bool broker = part->state->server_case == DEPESCHE__V1__STATE__SERVER_BROKER;
    return *(broker ? part->state->broker->trouble : part->state->store->trouble) != '\0';
}

/* ---- for people ----------------------------------------------------------------------------------------------------- */

static void head_line(Buffer *out, const char *name, const StatusPart *part, const char *build, uint64_t uptime_ms)
{
    buffer_print(out, "%-7s %s", name, part->endpoint);
    if (!part->state) {
        buffer_print(out, "  not reachable: %s\n", part->trouble);
        return;
    }
    buffer_print(out, "  version %s, up ", build);
    units_duration(out, uptime_ms);
    buffer_char(out, '\n');
}

static void row(Buffer *out, const char *name, uint64_t value)
{
    buffer_print(out, "  %-12s %12" PRIu64, name, value);
}

static void trouble_line(Buffer *out, const char *trouble)
{
    if (*trouble)
        buffer_print(out, "  TROUBLE      %s\n", trouble);
}

static void worker_table(Buffer *out, const PbBrokerState *b)
{
    if (b->n_workers == 0) {
        buffer_str(out, STR("  no workers   nothing is extracted; start: depesche worker\n"));
        return;
    }
    buffer_print(out, "  %-10s %8s %12s %8s %10s  %-10s %s\n", "worker", "leased", "done", "failed", "silent",
                 "version", "rules");
    for (size_t i = 0; i < b->n_workers; i++) {
        const PbWorkerState *w = b->workers[i];
        buffer_print(out, "  %-10s %8u %12" PRIu64 " %8" PRIu64 " %8.1f s  %-10s %.12s\n", w->worker, w->leased,
                     w->done, w->failed, (double)w->silent_ms / 1000, w->build, w->rules_version);
    }
}

static void broker_table(Buffer *out, const StatusPart *part)
{
    const PbBrokerState *b = broker_of(part);
    head_line(out, "broker", part, b ? b->build : "", b ? b->uptime_ms : 0);
    if (!b)
        return;
    row(out, "accepted", b->accepted);
    buffer_print(out, "   %10.1f/s fed\n", (double)b->fed_rate_milli / 1000);
    row(out, "ready", b->ready);
    buffer_str(out, STR("   "));
    units_size(out, b->waiting_bytes);
    buffer_str(out, STR(" waiting"));
    if (b->ready_high || b->ready_backfill)
        buffer_print(out, " (high %" PRIu64 ", normal %" PRIu64 ", backfill %" PRIu64 ")", b->ready_high,
                     b->ready_normal, b->ready_backfill);
    buffer_char(out, '\n');
    row(out, "leased", b->leased);
    buffer_char(out, '\n');
    row(out, "done", b->done);
    buffer_print(out, "   %10.1f/s done\n", (double)b->done_rate_milli / 1000);
    row(out, "buried", b->buried);
    buffer_str(out, b->buried ? STR("   see: depesche dead list\n") : STR("\n"));
    trouble_line(out, b->trouble);
    worker_table(out, b);
}

static void store_table(Buffer *out, const StatusPart *part)
{
    const PbStoreState *s = store_of(part);
    head_line(out, "store", part, s ? s->build : "", s ? s->uptime_ms : 0);
    if (!s)
        return;
    row(out, "articles", s->articles);
    buffer_print(out, "   %10.1f/s stored\n", (double)s->stored_rate_milli / 1000);
    row(out, "facts", s->facts);
    buffer_print(out, "   last seq %" PRIu64 "\n", s->head);
    row(out, "meetings", s->meetings);
    buffer_char(out, '\n');
    row(out, "participants", s->participants);
    buffer_char(out, '\n');
    row(out, "pledges", s->pledges);
    buffer_char(out, '\n');
    row(out, "positions", s->positions);
    buffer_char(out, '\n');
    row(out, "followers", s->followers);
    if (s->subscriptions)
        buffer_print(out, "   %u named subscription%s", s->subscriptions, s->subscriptions == 1 ? "" : "s");
    if (s->floor)
        buffer_print(out, "   facts up to seq %" PRIu64 " are deleted", s->floor);
    buffer_char(out, '\n');
    trouble_line(out, s->trouble);
}

void status_table(Buffer *out, const StatusPart *broker, const StatusPart *store)
{
    if (broker)
        broker_table(out, broker);
    if (broker && store)
        buffer_char(out, '\n');
    if (store)
        store_table(out, store);
}

/* ---- for programs --------------------------------------------------------------------------------------------------- */

static void text_field(Buffer *out, const char *name, const char *value)
{
    buffer_print(out, ",\"%s\":", name);
    if (*value)
        buffer_json(out, str_of(value));
    else
        buffer_str(out, STR("null"));
}

static void number_field(Buffer *out, const char *name, uint64_t value)
{
    buffer_print(out, ",\"%s\":%" PRIu64, name, value);
}

static void rate_field(Buffer *out, const char *name, uint64_t milli)
{
    buffer_print(out, ",\"%s\":%" PRIu64 ".%03u", name, milli / 1000, (unsigned)(milli % 1000));
}

static void begin_json(Buffer *out, const char *name, const StatusPart *part)
{
    buffer_print(out, "\"%s\":{\"reachable\":%s", name, part->state ? "true" : "false");
    text_field(out, "endpoint", part->endpoint);
    if (!part->state)
        text_field(out, "error", part->trouble);
}

static void broker_json(Buffer *out, const StatusPart *part)
{
    begin_json(out, "broker", part);
    const PbBrokerState *b = broker_of(part);
    if (b) {
        text_field(out, "build", b->build);
        number_field(out, "uptime_ms", b->uptime_ms);
        number_field(out, "accepted", b->accepted);
        number_field(out, "ready", b->ready);
        number_field(out, "ready_high", b->ready_high);
        number_field(out, "ready_normal", b->ready_normal);
        number_field(out, "ready_backfill", b->ready_backfill);
        number_field(out, "leased", b->leased);
        number_field(out, "done", b->done);
        number_field(out, "buried", b->buried);
        number_field(out, "dropped", b->dropped);
        number_field(out, "waiting_bytes", b->waiting_bytes);
        rate_field(out, "fed_per_s", b->fed_rate_milli);
        rate_field(out, "done_per_s", b->done_rate_milli);
        text_field(out, "trouble", b->trouble);
        buffer_str(out, STR(",\"workers\":["));
        for (size_t i = 0; i < b->n_workers; i++) {
            const PbWorkerState *w = b->workers[i];
            buffer_print(out, "%s{\"worker\":", i ? "," : "");
            buffer_json(out, str_of(w->worker));
            text_field(out, "build", w->build);
            text_field(out, "rules_version", w->rules_version);
            number_field(out, "leased", w->leased);
            number_field(out, "done", w->done);
            number_field(out, "failed", w->failed);
            number_field(out, "silent_ms", w->silent_ms);
            buffer_char(out, '}');
        }
        buffer_char(out, ']');
    }
    buffer_char(out, '}');
}

static void store_json(Buffer *out, const StatusPart *part)
{
    begin_json(out, "store", part);
    const PbStoreState *s = store_of(part);
    if (s) {
        text_field(out, "build", s->build);
        number_field(out, "uptime_ms", s->uptime_ms);
        number_field(out, "articles", s->articles);
        number_field(out, "facts", s->facts);
        number_field(out, "meetings", s->meetings);
        number_field(out, "participants", s->participants);
        number_field(out, "pledges", s->pledges);
        number_field(out, "positions", s->positions);
        number_field(out, "head", s->head);
        number_field(out, "followers", s->followers);
        number_field(out, "subscriptions", s->subscriptions);
        number_field(out, "floor", s->floor);
        rate_field(out, "stored_per_s", s->stored_rate_milli);
        text_field(out, "trouble", s->trouble);
    }
    buffer_char(out, '}');
}

void status_json(Buffer *out, const StatusPart *broker, const StatusPart *store)
{
    buffer_char(out, '{');
    if (broker)
        broker_json(out, broker);
    if (broker && store)
        buffer_char(out, ',');
    if (store)
        store_json(out, store);
    buffer_str(out, STR("}\n"));
}
