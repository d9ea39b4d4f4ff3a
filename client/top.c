#include "client/top.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "base/utf8.h"
#include "client/units.h"

/* ---- what has changed -------------------------------------------------------------------------------------------- */

static const TopWorker *find_worker(const Top *t, const char *name)
{
    for (size_t i = 0; i < t->worker_count; i++)
        if (strcmp(t->workers[i].name, name) == 0)
            return &t->workers[i];
    return NULL;
}

static void note_workers(Top *t, const PbBrokerState *b, double seconds)
{
    TopWorker now[TOP_WORKERS] = {0};
    size_t count = b->n_workers < TOP_WORKERS ? b->n_workers : TOP_WORKERS;
    for (size_t i = 0; i < count; i++) {
        now[i] = (TopWorker){.done = b->workers[i]->done};
        snprintf(now[i].name, sizeof now[i].name, "%s", b->workers[i]->worker);
        const TopWorker *before = find_worker(t, now[i].name);
        if (before && seconds > 0 && now[i].done >= before->done)
            now[i].per_s = (double)(now[i].done - before->done) / seconds;
    }
    memcpy(t->workers, now, count * sizeof *now);
    t->worker_count = count;
}

void top_note(Top *t, const PbBrokerState *b, int64_t now_ms)
{
    note_workers(t, b, t->noted_ms ? (double)(now_ms - t->noted_ms) / 1000 : 0);
    t->noted_ms = now_ms;
    if (t->history == TOP_HISTORY)
        memmove(t->done_per_s, t->done_per_s + 1, (TOP_HISTORY - 1) * sizeof *t->done_per_s);
    else
        t->history++;
    t->done_per_s[t->history - 1] = (double)b->done_rate_milli / 1000;
}

/* ---- lines ------------------------------------------------------------------------------------------------------- */

/* One character for each rate, the highest of them a full block. */
static void curve(const Top *t, Buffer *out)
{
    static const char *const LEVELS[] = {"▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"};
    enum { TOP_LEVEL = sizeof LEVELS / sizeof *LEVELS - 1 };
    double most = 0;
    for (size_t i = 0; i < t->history; i++)
        most = t->done_per_s[i] > most ? t->done_per_s[i] : most;
    for (size_t i = 0; i < t->history; i++)
        buffer_print(out, "%s", LEVELS[most > 0 ? (size_t)(t->done_per_s[i] / most * TOP_LEVEL + 0.5) : 0]);
}

static void bar(Buffer *out, uint64_t part, uint64_t whole)
{
    enum { WIDTH = 30 };
    size_t full = whole ? (size_t)((double)part / (double)whole * WIDTH + 0.5) : 0;
    full = part && !full ? 1 : full;
    for (size_t i = 0; i < WIDTH; i++)
        buffer_char(out, i < full ? '#' : '.');
}

static void trouble(Buffer *out, const char *text)
{
    if (*text)
        buffer_print(out, "  TROUBLE: %s\n", text);
}

static bool title(Buffer *out, const char *name, const StatusPart *part, const char *build, uint64_t uptime_ms)
{
    buffer_print(out, "%-7s %s", name, part->endpoint);
    if (!part->state) {
        buffer_print(out, "  NOT REACHABLE: %s\n", part->trouble);
        return false;
    }
    buffer_print(out, "  version %s, up ", build);
    units_duration(out, uptime_ms);
    buffer_char(out, '\n');
    if (*part->trouble) /* the state is an old one */
        buffer_print(out, "  NOT REACHABLE: %s\n", part->trouble);
    return true;
}

static void queue_lines(Buffer *out, const PbBrokerState *b)
{
    const struct {
        const char *name;
        uint64_t count;
    } ROWS[] = {{"high", b->ready_high}, {"normal", b->ready_normal}, {"backfill", b->ready_backfill}};
    buffer_print(out, "  queue     %12" PRIu64 "  ", b->ready);
    units_size(out, b->waiting_bytes);
    if (b->ready && b->done_rate_milli) {
        buffer_str(out, STR(", done in about "));
        units_duration(out, (uint64_t)((double)b->ready / (double)b->done_rate_milli * 1e6));
    }
    buffer_char(out, '\n');
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++) {
        buffer_print(out, "    %-8s%12" PRIu64 "  ", ROWS[i].name, ROWS[i].count);
        bar(out, ROWS[i].count, b->ready);
        buffer_char(out, '\n');
    }
}

static void broker_lines(const Top *t, const StatusPart *part, Buffer *out)
{
    const PbBrokerState *b = part->state ? part->state->broker : NULL;
    if (!title(out, "broker", part, b ? b->build : "", b ? b->uptime_ms : 0) || !b)
        return;
    trouble(out, b->trouble);
    buffer_print(out, "  fed       %12.1f/s\n", (double)b->fed_rate_milli / 1000);
    buffer_print(out, "  done      %12.1f/s  ", (double)b->done_rate_milli / 1000);
    curve(t, out);
    buffer_char(out, '\n');
    queue_lines(out, b);
    buffer_print(out, "  leased    %12" PRIu64 "  done %" PRIu64 ", buried %" PRIu64 ", dropped %" PRIu64 "\n",
                 b->leased, b->done, b->buried, b->dropped);
}

static void store_lines(const StatusPart *part, Buffer *out)
{
    const PbStoreState *s = part->state ? part->state->store : NULL;
    if (!title(out, "store", part, s ? s->build : "", s ? s->uptime_ms : 0) || !s)
        return;
    trouble(out, s->trouble);
    buffer_print(out, "  stored    %12.1f/s  articles %" PRIu64 ", followers %u\n", (double)s->stored_rate_milli / 1000,
                 s->articles, s->followers);
    buffer_print(out,
                 "  facts     %12" PRIu64 "  meetings %" PRIu64 ", participants %" PRIu64 ", pledges %" PRIu64
                 ", positions %" PRIu64 "\n",
                 s->facts, s->meetings, s->participants, s->pledges, s->positions);
}

static void worker_lines(const Top *t, const PbBrokerState *b, Buffer *out)
{
    if (b->n_workers == 0) {
        buffer_str(out, STR("no workers: nothing is extracted; start: depesche worker\n"));
        return;
    }
    buffer_print(out, "%zu worker%s\n  %-10s %10s %8s %12s %8s %9s  %-10s %s\n", b->n_workers,
                 b->n_workers == 1 ? "" : "s", "worker", "per s", "leased", "done", "failed", "silent", "version",
                 "rules");
    for (size_t i = 0; i < b->n_workers; i++) {
        const PbWorkerState *w = b->workers[i];
        const TopWorker *known = find_worker(t, w->worker);
        buffer_print(out, "  %-10s %10.1f %8u %12" PRIu64 " %8" PRIu64 " %7.1f s  %-10s %.12s\n", w->worker,
                     known ? known->per_s : 0, w->leased, w->done, w->failed, (double)w->silent_ms / 1000, w->build,
                     w->rules_version);
    }
}

/* ---- the picture ------------------------------------------------------------------------------------------------- */

/* A line with at most `columns` characters, none of which does anything to a terminal. */
static void add_line(Str line, size_t columns, Buffer *out)
{
    size_t len;
    for (size_t at = 0, column = 0; at < line.len && (!columns || column < columns); at += len, column++) {
        uint32_t code = utf8_decode(line, at, &len);
        if (code < 0x20 || (code >= 0x7F && code < 0xA0))
            buffer_char(out, '?');
        else
            buffer_add(out, line.ptr + at, len);
    }
    buffer_char(out, '\n');
}

static void fit(Str all, TopSize size, Buffer *out)
{
    size_t lines = 0, shown = 0;
    for (size_t i = 0; i < all.len; i++)
        lines += all.ptr[i] == '\n';
    size_t room = size.rows && lines > size.rows ? size.rows - 1 : lines;
    for (size_t at = 0; at < all.len && shown < room; shown++) {
        const char *end = memchr(all.ptr + at, '\n', all.len - at);
        size_t len = end ? (size_t)(end - all.ptr) - at : all.len - at;
        add_line((Str){all.ptr + at, len}, size.columns, out);
        at += len + 1;
    }
    if (shown < lines && size.rows) {
        char rest[40];
        snprintf(rest, sizeof rest, "... %zu more lines", lines - shown);
        add_line(str_of(rest), size.columns, out);
    }
}

void top_draw(const Top *t, const StatusPart *broker, const StatusPart *store, TopSize size, Buffer *out)
{
    Buffer all = {0};
    if (broker)
        broker_lines(t, broker, &all);
    if (broker && store)
        buffer_char(&all, '\n');
    if (store)
        store_lines(store, &all);
    if (broker && broker->state) {
        buffer_char(&all, '\n');
        worker_lines(t, broker->state->broker, &all);
    }
    out->failed |= all.failed;
    if (!all.failed) {
        Str whole = buffer_view(&all);
        whole.len = utf8_valid(whole);
        fit(whole, size, out);
    }
    buffer_fini(&all);
}
