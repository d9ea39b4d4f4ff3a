#include "client/subs.h"

#include <inttypes.h>

#include "base/clock.h"
#include "base/vocabulary.h"
#include "client/units.h"
#include "proto/codec.h"

/* ---- asking ------------------------------------------------------------------------------------------------------ */

Status subs_init(SubsLink *s, const char *store, const char *key, int64_t timeout_ms, Error *err)
{
    *s = (SubsLink){.timeout_ms = timeout_ms};
    arena_init(&s->arena, CODEC_ARENA_MAX);
    Status st = link_context_new(&s->context, err);
    if (st || (st = link_context_identify(s->context, key, err)))
        return st;
    return link_connect(s->context, store, &s->link, err);
}

void subs_fini(SubsLink *s)
{
    link_free(s->link);
    link_context_free(s->context);
    arena_fini(&s->arena);
    *s = (SubsLink){0};
}

static Status take_error(SubsLink *s, Str body, Error *err)
{
    PbError *error;
    Status st = codec_unpack_error(body, &s->arena, &error, err);
    if (st)
        return st;
    st = codec_error_status(error->code);
    if (st == STATUS_NOT_FOUND)
        return error_set(err, STATUS_UNAVAILABLE, "what answers at %s is no store of this release: %s",
                         link_endpoint(s->link), error->text);
    return error_set(err, st, "the store at %s: %s", link_endpoint(s->link), error->text);
}

/* STATUS_EMPTY: nothing that answers this question has come yet. */
static Status receive(SubsLink *s, const PbSubscribers **out, Error *err)
{
    LinkMessage m;
    for (Status st; (st = link_receive(s->link, &m, err)) != STATUS_EMPTY;) {
        PbSubscribers *answer;
        arena_reset(&s->arena);
        if (!st && m.verb == VERB_ERROR)
            return take_error(s, m.body, err);
        if (st || (m.verb == VERB_SUBSCRIBERS && (st = codec_unpack_subscribers(m.body, &s->arena, &answer, err))))
            return error_add(err, st, "the store at %s", link_endpoint(s->link));
        if (m.verb != VERB_SUBSCRIBERS || answer->request != s->request)
            continue;
        *out = answer;
        return STATUS_OK;
    }
    return STATUS_EMPTY;
}

Status subs_ask(SubsLink *s, PbSubscriptions *question, const PbSubscribers **out, Error *err)
{
    question->request = ++s->request;
    Status st = link_send_message(s->link, (Peer){0}, VERB_SUBSCRIPTIONS, &question->base);
    if (st)
        return error_set(err, st, "%s: cannot send", link_endpoint(s->link));
    int64_t until_ms = clock_now_ms() + s->timeout_ms;
    while ((st = receive(s, out, err)) == STATUS_EMPTY) {
        bool ready;
        int64_t left_ms = until_ms - clock_now_ms();
        if (left_ms <= 0 || link_wait(&s->link, 1, &ready, NULL, 0, NULL, left_ms))
            return error_set(err, STATUS_UNAVAILABLE, "no answer from the store at %s within %.1f s; is it running?",
                             link_endpoint(s->link), (double)s->timeout_ms / 1000);
    }
    return st;
}

/* ---- showing ----------------------------------------------------------------------------------------------------- */

static uint64_t behind(const PbSubscriber *one, uint64_t head)
{
    return head > one->confirmed ? head - one->confirmed : 0;
}

void subs_row(Buffer *out, const PbSubscriber *one, uint64_t head)
{
    buffer_print(out, "%-20s  at %10" PRIu64 ", %" PRIu64 " behind  ", one->name, one->confirmed, behind(one, head));
    if (one->followed) {
        buffer_str(out, STR("followed now"));
    } else {
        buffer_str(out, STR("last followed "));
        units_time(out, one->used_ms, "?");
    }
    for (size_t i = 0; i < one->n_kinds; i++)
        buffer_print(out, "%s%s", i ? ", " : "  ", vocabulary_name(&vocabulary_fact_kind, (int)one->kinds[i]));
    buffer_char(out, '\n');
}

static void time_field(Buffer *out, const char *name, uint64_t ms)
{
    buffer_print(out, ",\"%s\":\"", name);
    units_time(out, ms, "");
    buffer_char(out, '"');
}

void subs_json(Buffer *out, const PbSubscriber *one, uint64_t head)
{
    buffer_str(out, STR("{\"name\":"));
    buffer_json(out, str_of(one->name));
    buffer_print(out, ",\"confirmed\":%" PRIu64 ",\"behind\":%" PRIu64 ",\"followed\":%s,\"kinds\":[", one->confirmed,
                 behind(one, head), one->followed ? "true" : "false");
    for (size_t i = 0; i < one->n_kinds; i++)
        buffer_print(out, "%s\"%s\"", i ? "," : "", vocabulary_name(&vocabulary_fact_kind, (int)one->kinds[i]));
    buffer_char(out, ']');
    time_field(out, "created", one->created_ms);
    time_field(out, "used", one->used_ms);
    buffer_str(out, STR("}\n"));
}
