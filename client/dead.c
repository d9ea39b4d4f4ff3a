#include "client/dead.h"

#include <inttypes.h>

#include "base/clock.h"
#include "client/units.h"
#include "proto/codec.h"
#include "proto/outcome.h"

/* ---- asking ------------------------------------------------------------------------------------------------------ */

Status dead_init(DeadLink *d, const char *broker, const char *key, int64_t timeout_ms, Error *err)
{
    *d = (DeadLink){.timeout_ms = timeout_ms};
    arena_init(&d->arena, CODEC_ARENA_MAX);
    Status st = link_context_new(&d->context, err);
    if (st || (st = link_context_identify(d->context, key, err)))
        return st;
    return link_connect(d->context, broker, &d->link, err);
}

void dead_fini(DeadLink *d)
{
    link_free(d->link);
    link_context_free(d->context);
    arena_fini(&d->arena);
    *d = (DeadLink){0};
}

static Status take_error(DeadLink *d, Str body, Error *err)
{
    PbError *error;
    Status st = codec_unpack_error(body, &d->arena, &error, err);
    if (st)
        return st;
    st = codec_error_status(error->code);
    if (st == STATUS_NOT_FOUND)
        return error_set(err, STATUS_UNAVAILABLE, "what answers at %s is no broker of this release: %s",
                         link_endpoint(d->link), error->text);
    return error_set(err, st, "the broker at %s: %s", link_endpoint(d->link), error->text);
}

/* STATUS_EMPTY: nothing that answers this question has come yet. */
static Status receive(DeadLink *d, const PbGraves **out, Error *err)
{
    LinkMessage m;
    for (Status st; (st = link_receive(d->link, &m, err)) != STATUS_EMPTY;) {
        PbGraves *graves;
        arena_reset(&d->arena);
        if (!st && m.verb == VERB_ERROR)
            return take_error(d, m.body, err);
        if (st || (m.verb == VERB_GRAVES && (st = codec_unpack_graves(m.body, &d->arena, &graves, err))))
            return error_add(err, st, "the broker at %s", link_endpoint(d->link));
        if (m.verb != VERB_GRAVES || graves->request != d->request)
            continue;
        *out = graves;
        return STATUS_OK;
    }
    return STATUS_EMPTY;
}

Status dead_ask(DeadLink *d, PbDead *question, const PbGraves **out, Error *err)
{
    question->request = ++d->request;
    Status st = link_send_message(d->link, (Peer){0}, VERB_DEAD, &question->base);
    if (st)
        return error_set(err, st, "%s: cannot send", link_endpoint(d->link));
    int64_t until_ms = clock_now_ms() + d->timeout_ms;
    while ((st = receive(d, out, err)) == STATUS_EMPTY) {
        bool ready;
        int64_t left_ms = until_ms - clock_now_ms();
        if (left_ms <= 0 || link_wait(&d->link, 1, &ready, NULL, 0, NULL, left_ms))
            return error_set(err, STATUS_UNAVAILABLE, "no answer from the broker at %s within %.1f s; is it running?",
                             link_endpoint(d->link), (double)d->timeout_ms / 1000);
    }
    return st;
}

/* ---- showing ----------------------------------------------------------------------------------------------------- */

/* A terminal obeys control characters, and what was fed is anybody's. `lines`: line feeds and tabs stay. */
static void plain(Buffer *out, const char *text, bool lines)
{
    for (; *text; text++) {
        bool control = (unsigned char)*text < 0x20 || *text == 0x7F;
        bool c1 = (unsigned char)text[0] == 0xC2 && (unsigned char)text[1] >= 0x80 && (unsigned char)text[1] < 0xA0;
        if (c1)
            text++;
        if (c1 || (control && !(lines && (*text == '\n' || *text == '\t'))))
            buffer_char(out, ' ');
        else
            buffer_char(out, *text);
    }
}

static const PbAttempt *last_attempt(const PbGrave *grave)
{
    return grave->n_attempts ? grave->attempts[grave->n_attempts - 1] : NULL;
}

static void version(Buffer *out, const PbAttempt *a)
{
    buffer_str(out, STR("build "));
    plain(out, a && *a->build ? a->build : "?", false);
    buffer_str(out, STR(", rules "));
    plain(out, a && *a->rules_version ? a->rules_version : "?", false);
}

void dead_row(Buffer *out, const PbGrave *g)
{
    buffer_print(out, "%8" PRIu64 "  %-10s %3u %s %9" PRIu64 " bytes  ", g->job, outcome_word((int)g->cause), g->tries,
                 g->tries == 1 ? "try  " : "tries", g->size_bytes);
    units_time(out, g->buried_ms, "(time not known)    ");
    buffer_str(out, STR("  "));
    plain(out, g->id, false);
    if (*g->source) {
        buffer_str(out, STR(" ("));
        plain(out, g->source, false);
        buffer_char(out, ')');
    }
    buffer_str(out, STR("\n          "));
    plain(out, *g->reason ? g->reason : "no reason given", false);
    buffer_str(out, STR(" ["));
    version(out, last_attempt(g));
    buffer_str(out, STR("]\n"));
}

static void name_of(Buffer *out, const PbAttempt *a)
{
    enum { SHOWN = 4 }; /* as `depesche status` does */
    for (size_t i = 0; i < a->worker.len && i < SHOWN; i++)
        buffer_print(out, "%02x", a->worker.data[i]);
    if (a->worker.len == 0)
        buffer_str(out, STR("?"));
}

static void attempt_row(Buffer *out, const PbAttempt *a)
{
    buffer_print(out, "%4u  worker ", a->number);
    name_of(out, a);
    buffer_str(out, STR("  "));
    units_time(out, a->started_ms, "?");
    buffer_str(out, STR(" to "));
    units_time(out, a->ended_ms, "?");
    buffer_print(out, "  %-10s ", outcome_word((int)a->outcome));
    plain(out, a->reason, false);
    buffer_str(out, STR(" ["));
    version(out, a);
    buffer_str(out, STR("]\n"));
}

static void line(Buffer *out, const char *name, const char *value)
{
    if (!*value)
        return;
    buffer_print(out, "%-10s", name);
    plain(out, value, false);
    buffer_char(out, '\n');
}

void dead_page(Buffer *out, const PbGrave *g, const PbArticle *article)
{
    dead_row(out, g);
    line(out, "title", g->title);
    line(out, "published", article ? article->published : "");
    line(out, "url", article ? article->url : "");
    buffer_str(out, STR("fed       "));
    units_time(out, g->fed_ms, "?");
    buffer_print(out, "\nattempts%s\n", g->n_attempts ? "" : "  none is known");
    for (size_t i = 0; i < g->n_attempts; i++)
        attempt_row(out, g->attempts[i]);
    buffer_char(out, '\n');
    plain(out, article ? article->text : "(too large to be shown)", true);
    buffer_char(out, '\n');
}

static void text_field(Buffer *out, const char *name, const char *value)
{
    buffer_print(out, ",\"%s\":", name);
    if (*value)
        buffer_json(out, str_of(value));
    else
        buffer_str(out, STR("null"));
}

static void time_field(Buffer *out, const char *name, uint64_t ms)
{
    const char *quote = ms ? "\"" : "";
    buffer_print(out, ",\"%s\":%s", name, quote);
    units_time(out, ms, "null");
    buffer_str(out, str_of(quote));
}

static void attempt_json(Buffer *out, const PbAttempt *a)
{
    buffer_print(out, "{\"number\":%u,\"worker\":\"", a->number);
    for (size_t i = 0; i < a->worker.len; i++)
        buffer_print(out, "%02x", a->worker.data[i]);
    buffer_char(out, '"');
    text_field(out, "build", a->build);
    text_field(out, "rules_version", a->rules_version);
    time_field(out, "started", a->started_ms);
    time_field(out, "ended", a->ended_ms);
    text_field(out, "outcome", outcome_word((int)a->outcome));
    text_field(out, "reason", a->reason);
    buffer_char(out, '}');
}

void dead_json(Buffer *out, const PbGrave *g, const PbArticle *article)
{
    const PbAttempt *last = last_attempt(g);
    buffer_print(out, "{\"job\":%" PRIu64, g->job);
    text_field(out, "id", g->id);
    text_field(out, "source", g->source);
    text_field(out, "title", g->title);
    buffer_print(out, ",\"size_bytes\":%" PRIu64 ",\"tries\":%u", g->size_bytes, g->tries);
    text_field(out, "cause", outcome_word((int)g->cause));
    text_field(out, "reason", g->reason);
    time_field(out, "fed", g->fed_ms);
    time_field(out, "buried", g->buried_ms);
    text_field(out, "build", last ? last->build : "");
    text_field(out, "rules_version", last ? last->rules_version : "");
    if (article) {
        buffer_str(out, STR(",\"attempts\":["));
        for (size_t i = 0; i < g->n_attempts; i++) {
            if (i)
                buffer_char(out, ',');
            attempt_json(out, g->attempts[i]);
        }
        buffer_char(out, ']');
        text_field(out, "text", article->text);
    }
    buffer_str(out, STR("}\n"));
}
