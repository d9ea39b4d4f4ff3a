#include "broker/dead.h"

#include <stdlib.h>

#include "base/utf8.h"
#include "proto/codec.h"

enum {
    PAGE_BYTES = 4 * 1024 * 1024,     /* of articles that one question makes the broker read */
    SHOW_BYTES_MAX = 8 * 1024 * 1024, /* a larger article is shown without its text */
    ATTEMPTS_SHOWN = LIMIT_ATTEMPTS,
};

/* An answer in the making. The texts are in the desk's arena. */
typedef struct Answer {
    Desk *desk;
    PbGraves graves;
    PbGrave *places, **pointers;
    size_t room;
    size_t read_bytes;
    PbGrave *grave; /* whose attempts are being collected */
    bool failed;    /* out of memory */
} Answer;

/* ---- texts and structures in the arena --------------------------------------------------------------------------- */

/* Decoding an article drops the arena's guard, so that each takes its own. */
static void *take(Answer *a, size_t size)
{
    Arena *arena = &a->desk->arena;
    if (arena_guard(arena)) {
        arena->full = NULL;
        a->failed = true;
        return NULL;
    }
    void *place = arena_alloc(arena, size);
    arena->full = NULL;
    return place;
}

static char *keep(Answer *a, Str text)
{
    size_t len = utf8_valid(text); /* it may have been cut inside a letter */
    char *copy = take(a, len + 1);
    for (size_t i = 0; copy && i < len; i++)
        copy[i] = text.ptr[i];
    return copy ? copy : (char *)(uintptr_t) "";
}

static ProtobufCBinaryData keep_bytes(Answer *a, Str bytes)
{
    uint8_t *copy = take(a, bytes.len);
    for (size_t i = 0; copy && i < bytes.len; i++)
        copy[i] = (uint8_t)bytes.ptr[i];
    return (ProtobufCBinaryData){copy ? bytes.len : 0, copy};
}

/* ---- one article ------------------------------------------------------------------------------------------------- */

/* They come latest first and go out in ascending order. */
static bool add_attempt(void *context, const JournalAttempt *from)
{
    Answer *a = context;
    PbAttempt *to = take(a, sizeof *to);
    if (!to)
        return false;
    *to = (PbAttempt)PB_INIT(ATTEMPT);
    to->number = from->number;
    to->worker = keep_bytes(a, from->worker);
    to->build = keep(a, from->build);
    to->rules_version = keep(a, from->rules_version);
    to->started_ms = (uint64_t)from->started_ms;
    to->ended_ms = (uint64_t)from->ended_ms;
    to->outcome = (Depesche__V1__Outcome)from->outcome;
    to->reason = keep(a, from->reason);
    for (size_t i = a->grave->n_attempts++; i > 0; i--)
        a->grave->attempts[i] = a->grave->attempts[i - 1];
    a->grave->attempts[0] = to;
    return true;
}

static bool add_last_attempt(void *context, const JournalAttempt *from)
{
    add_attempt(context, from);
    return false;
}

static Status add_grave(Answer *a, const JournalGrave *from, bool show, Error *err)
{
    PbGrave *to = &a->places[a->graves.n_graves];
    *to = (PbGrave)PB_INIT(GRAVE);
    a->pointers[a->graves.n_graves++] = to;
    a->grave = to;
    to->job = from->job;
    to->tries = from->tries;
    to->size_bytes = from->article.len;
    to->cause = (Depesche__V1__Outcome)from->cause;
    to->fed_ms = (uint64_t)from->fed_ms;
    to->buried_ms = (uint64_t)from->buried_ms;
    to->reason = keep(a, from->reason);
    PbArticle *article;
    if (codec_unpack_article(from->article, &a->desk->arena, &article, NULL) == STATUS_OK) {
        to->id = article->id;
        to->source = article->source;
        to->title = article->title;
    }
    if (show && from->article.len <= SHOW_BYTES_MAX)
        to->article = keep_bytes(a, from->article);
    to->attempts = take(a, ATTEMPTS_SHOWN * sizeof(PbAttempt *));
    if (a->failed)
        return STATUS_OK;
    Journal *j = a->desk->journal;
    return j->ops->attempts(j, from->job, show ? add_attempt : add_last_attempt, a, err);
}

/* ---- questions --------------------------------------------------------------------------------------------------- */

static Status act(Answer *a, const PbDead *dead, const JournalGrave *grave, Error *err)
{
    Journal *j = a->desk->journal;
    bool did = false;
    Status st = STATUS_OK;
    switch (dead->action) {
    case PB_DEAD(RETRY):
        st = j->ops->retry(j, grave->job, &did, err);
        break;
    case PB_DEAD(DROP):
        st = j->ops->drop(j, grave->job, &did, err);
        break;
    default:
        st = add_grave(a, grave, dead->action == PB_DEAD(SHOW), err);
    }
    a->graves.affected += did;
    return st;
}

/* One page of what the filter lets through. Errors are the journal's. */
static Status walk(Answer *a, const PbDead *dead, Error *err)
{
    const JournalFilter filter = {dead->job, (Outcome)dead->cause, dead->by_source, str_of(dead->source)};
    Journal *j = a->desk->journal;
    uint64_t after = dead->after;
    Status st = STATUS_OK;
    for (size_t i = 0; i < a->room && a->read_bytes < PAGE_BYTES && !a->failed; i++) {
        JournalGrave grave;
        st = j->ops->grave(j, &filter, after, &grave, err);
        if (st == STATUS_EMPTY)
            return STATUS_OK;
        after = grave.job;
        if (st == STATUS_LIMIT)
            break;
        if (st)
            return st;
        a->read_bytes += grave.article.len;
        if ((st = act(a, dead, &grave, err)))
            return st;
    }
    a->graves.next = dead->job ? 0 : after;
    return STATUS_OK;
}

static bool changes(const PbDead *dead)
{
    return dead->action == PB_DEAD(RETRY) || dead->action == PB_DEAD(DROP);
}

/* The journal's trouble ends the round, but for a full disk, which the sender may wait for. */
static Status answer(Desk *d, Answer *a, Peer peer, const PbDead *dead, Error *err)
{
    Status st = changes(dead) ? desk_begin(d, &d->failure) : STATUS_OK;
    if (!st)
        st = walk(a, dead, &d->failure);
    if (st == STATUS_FULL) {
        error_set(err, st, "no space left on the broker's disk: nothing was changed; free some, ask again");
        d->failed = desk_undo(d, &d->failure);
        return st;
    }
    d->failed = st;
    if (st)
        return STATUS_OK;
    if (a->failed || !outbox_add_graves(&d->outbox, peer, &a->graves))
        return error_set(err, STATUS_NO_MEMORY, "the broker has no memory for the answer; ask for fewer at a time");
    return STATUS_OK;
}

static Status check(const Desk *d, const PbDead *dead, Error *err)
{
    if (dead->action == PB_DEAD(NONE))
        return error_set(err, STATUS_MALFORMED, "Dead.action is missing");
    if (dead->action == PB_DEAD(SHOW) && !dead->job)
        return error_set(err, STATUS_MALFORMED, "Dead.job is 0; which article is to be shown?");
    if (dead->limit == 0 || dead->limit > LIMIT_GRAVES)
        return error_set(err, STATUS_LIMIT, "Dead.limit is %u, it must be from 1 to %d", dead->limit, LIMIT_GRAVES);
    if (!outbox_has_job_room(&d->outbox))
        return error_set(err, STATUS_BUSY, "too many questions at a time; ask again");
    return STATUS_OK;
}

Status dead_handle(Desk *d, const LinkMessage *m, Error *err)
{
    PbDead *dead;
    Status st = codec_unpack_dead(m->body, &d->arena, &dead, err);
    if (st || (st = check(d, dead, err)))
        return st;
    Answer a = {.desk = d, .graves = PB_INIT(GRAVES), .room = dead->job ? 1 : dead->limit};
    a.graves.request = dead->request;
    a.places = calloc(a.room, sizeof *a.places);
    a.pointers = calloc(a.room, sizeof *a.pointers);
    a.graves.graves = a.pointers;
    st = a.places && a.pointers ? answer(d, &a, m->peer, dead, err)
                                : error_set(err, STATUS_NO_MEMORY, "the broker is out of memory");
    free(a.places);
    free(a.pointers);
    return st;
}
