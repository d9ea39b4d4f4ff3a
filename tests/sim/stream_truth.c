#include "tests/sim/stream_truth.h"

#include <stdio.h>
#include <string.h>

#include "proto/codec.h"

static void complain(Truth *t, const char *what)
{
    if (!t->wrong)
        t->wrong = what;
}

static void take_new(Truth *t, uint64_t seq, const PbFact *fact, int64_t now_ms)
{
    int article = -1;
    if (seq != t->head + 1)
        complain(t, "the stream has a gap");
    if (seq >= TRUTH_EVENTS_MAX || sscanf(fact->article, "article-%d", &article) != 1 || article >= TRUTH_ARTICLES) {
        complain(t, "the stream has more facts than were ever sent");
        return;
    }
    for (uint64_t i = 1; i <= t->head; i++)
        if (strcmp(t->events[i].id, fact->id) == 0)
            complain(t, "a fact is stored twice");
    snprintf(t->events[seq].id, sizeof t->events[seq].id, "%s", fact->id);
    t->events[seq].kind = (uint32_t)codec_fact_kind(fact);
    t->events[seq].seen_ms = now_ms;
    t->facts[article]++;
    t->head = seq;
}

/* Reads everything behind `after`; what is known must be as it was. */
static void read_from(Truth *t, Sink *sink, uint64_t after, int64_t now_ms)
{
    Error err;
    while (after < sink_head(sink) && !t->wrong) {
        SinkRange range = {after, SINK_ALL_KINDS, SINK_PAGE_EVENTS, 1 << 20};
        if (sink_read(sink, &range, &t->page, &err) || t->page.looked <= after) {
            complain(t, "what is stored cannot be read");
            return;
        }
        for (size_t i = 0; i < t->page.count; i++) {
            PbFact *fact;
            uint64_t seq = t->page.events[i].seq;
            arena_reset(&t->arena);
            if (codec_unpack_fact(sink_page_fact(&t->page, i), &t->arena, &fact, &err))
                complain(t, "a stored fact is none");
            else if (seq > t->head)
                take_new(t, seq, fact, now_ms);
            else if (strcmp(fact->id, t->events[seq].id) != 0)
                complain(t, "a position has another fact now");
            if (seq != after + 1)
                complain(t, "a fact is lost that was stored");
            after = seq;
        }
        after = t->page.looked;
    }
}

void truth_look(Truth *t, Sink *sink, int64_t now_ms, int64_t keep_ms)
{
    if (!t->arena.cap_bytes)
        arena_init(&t->arena, CODEC_ARENA_MAX);
    if (sink_head(sink) < t->head)
        complain(t, "the stream ends before where it did");
    for (; t->floor < sink_floor(sink); t->floor++)
        if (!keep_ms || now_ms - t->events[t->floor + 1].seen_ms < keep_ms)
            complain(t, "a fact was deleted too early");
    read_from(t, sink, t->head, now_ms);
}

void truth_look_again(Truth *t, Sink *sink)
{
    if (t->arena.cap_bytes)
        read_from(t, sink, t->floor, 0);
}

uint64_t truth_next(const Truth *t, uint64_t after, uint32_t kinds)
{
    for (uint64_t seq = after + 1; seq <= t->head; seq++)
        if (kinds & SINK_KIND(t->events[seq].kind))
            return seq;
    return 0;
}

void truth_fini(Truth *t)
{
    if (t->arena.cap_bytes)
        arena_fini(&t->arena);
    sink_page_fini(&t->page);
}
