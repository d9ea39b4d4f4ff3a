#define _POSIX_C_SOURCE 200809L
#include "client/feed.h"

#include <stdlib.h>
#include <string.h>

#include "base/buffer.h"
#include "client/client.h"
#include "proto/codec.h"

enum {
    KEPT_BYTES = 64 * 1024, /* memory that a free place of the window keeps */
    BUSY_PAUSE_MS = 20,     /* the socket's queue is full */
    HOLD_MIN_MS = 100,
    HOLD_MAX_MS = 30000,
};

typedef enum PendingState { PENDING_FREE, PENDING_UNSENT, PENDING_SENT } PendingState;

typedef struct Pending {
    PendingState state;
    Buffer article; /* encoded */
    char *place;    /* for messages */
} Pending;

struct Feed {
    FeedOptions options;
    Input *input;
    bool input_done;
    Link *link;
    Arena arena;
    Pending *window;      /* request r lies at r % options.window */
    uint64_t first, next; /* requests [first, next) are in the window; those between may be free already */
    size_t unsent, sent;  /* how many of each state */
    size_t bytes;         /* of the articles in the window */
    int64_t heard_ms;     /* last word of the broker, or when it was first asked for one */
    int64_t progress_ms;  /* last answer to an article, or when the window began to fill */
    int64_t hold_ms;      /* the broker asked not to send before */
    bool held, congested;
    FeedTally tally;
    char trouble[ERROR_TEXT_MAX / 2]; /* what the server said besides answers; "": nothing */
};

Status feed_new(LinkContext *context, const char *broker, Input *input, const FeedOptions *options, Feed **out,
                Error *err)
{
    Feed *feed = calloc(1, sizeof *feed);
    Pending *window = calloc(options->window, sizeof *window);
    if (!feed || !window) {
        free(feed);
        free(window);
        return error_set(err, STATUS_NO_MEMORY, "out of memory");
    }
    feed->options = *options;
    feed->input = input;
    feed->window = window;
    arena_init(&feed->arena, CODEC_ARENA_MAX);
    Status st = link_connect(context, broker, &feed->link, err);
    if (st) {
        feed_free(feed);
        return st;
    }
    *out = feed;
    return STATUS_OK;
}

void feed_free(Feed *feed)
{
    if (!feed)
        return;
    for (size_t i = 0; i < feed->options.window; i++) {
        buffer_fini(&feed->window[i].article);
        free(feed->window[i].place);
    }
    free(feed->window);
    arena_fini(&feed->arena);
    link_free(feed->link);
    free(feed);
}

Link *feed_link(const Feed *feed)
{
    return feed->link;
}

FeedTally feed_tally(const Feed *feed)
{
    return feed->tally;
}

size_t feed_unconfirmed(const Feed *feed)
{
    return feed->unsent + feed->sent;
}

Status feed_outcome(const FeedTally *tally)
{
    if (tally->refused == 0)
        return STATUS_OK;
    if (tally->accepted || tally->known)
        return STATUS_PARTLY;
    return tally->not_found == tally->refused ? STATUS_NOT_FOUND : STATUS_MALFORMED;
}

static void complain(const Feed *feed, const char *text)
{
    if (feed->options.complain)
        feed->options.complain(feed->options.user, text);
}

static Pending *pending_of(const Feed *feed, uint64_t request)
{
    return &feed->window[request % feed->options.window];
}

/* ---- reading -------------------------------------------------------------------------------------------------------- */

static bool has_room(const Feed *feed)
{
    return feed->next - feed->first < feed->options.window && feed->bytes < FEED_WINDOW_BYTES && !feed->congested;
}

static Status keep(Feed *feed, const PbArticle *article, int64_t now_ms, Error *err)
{
    Pending *p = pending_of(feed, feed->next);
    buffer_clear(&p->article);
    codec_pack(&article->base, &p->article);
    p->place = strdup(input_place(feed->input));
    if (p->article.failed || !p->place)
        return error_set(err, STATUS_NO_MEMORY, "out of memory");
    if (feed_unconfirmed(feed) == 0)
        feed->progress_ms = now_ms;
    p->state = PENDING_UNSENT;
    feed->unsent++;
    feed->bytes += p->article.len;
    feed->next++;
    return STATUS_OK;
}

static Status read_more(Feed *feed, int64_t now_ms, Error *err)
{
    while (!feed->input_done && has_room(feed)) {
        PbArticle article;
        Error trouble;
        Status st = input_next(feed->input, &article, &trouble);
        if (st == STATUS_BUSY)
            return STATUS_OK;
        if (st == STATUS_EMPTY)
            feed->input_done = true;
        else if (st) {
            feed->tally.refused++;
            feed->tally.not_found += st == STATUS_NOT_FOUND;
            complain(feed, trouble.text);
        } else if ((st = keep(feed, &article, now_ms, err)))
            return st;
    }
    return STATUS_OK;
}

/* ---- sending -------------------------------------------------------------------------------------------------------- */

static Status send_pending(Feed *feed, uint64_t request, int64_t now_ms)
{
    Pending *p = pending_of(feed, request);
    PbFeed message = PB_INIT(FEED);
    message.priority = feed->options.priority;
    message.batch = true;
    message.request = request + 1; /* so that 0 stays "none" on the wire */
    message.article = (ProtobufCBinaryData){p->article.len, (uint8_t *)p->article.ptr};
    Status st = link_send_message(feed->link, (Peer){0}, VERB_FEED, &message.base);
    if (st)
        return st;
    if (feed->sent == 0)
        feed->heard_ms = now_ms; /* from now on an answer is expected */
    p->state = PENDING_SENT;
    feed->unsent--;
    feed->sent++;
    return STATUS_OK;
}

static Status send_due(Feed *feed, int64_t now_ms, Error *err)
{
    feed->congested = false;
    if (now_ms < feed->hold_ms)
        return STATUS_OK;
    for (uint64_t r = feed->first; feed->unsent && r < feed->next; r++) {
        if (pending_of(feed, r)->state != PENDING_UNSENT)
            continue;
        Status st = send_pending(feed, r, now_ms);
        if (st == STATUS_NO_MEMORY)
            return error_set(err, st, "out of memory");
        if (st) {
            feed->congested = true;
            break;
        }
    }
    return STATUS_OK;
}

/* ---- answers -------------------------------------------------------------------------------------------------------- */

/* Gives the place of a request back, and of those before it that are free already. */
static void release(Feed *feed, Pending *p)
{
    feed->bytes -= p->article.len;
    feed->sent -= p->state == PENDING_SENT;
    feed->unsent -= p->state == PENDING_UNSENT;
    p->state = PENDING_FREE;
    if (p->article.cap > KEPT_BYTES)
        buffer_fini(&p->article);
    free(p->place);
    p->place = NULL;
    while (feed->first < feed->next && pending_of(feed, feed->first)->state == PENDING_FREE)
        feed->first++;
}

static void refuse(Feed *feed, const Pending *p, const char *reason)
{
    Buffer text = {0};
    buffer_print(&text, "%s: refused by the broker: %s", p->place, reason);
    complain(feed, text.failed ? reason : text.ptr);
    buffer_fini(&text);
    feed->tally.refused++;
}

/* The journal is full or the disk: nothing is lost, all of it waits. */
static void hold(Feed *feed, Pending *p, const PbFed *fed, int64_t now_ms)
{
    int64_t pause = fed->retry_after_ms;
    pause = pause < HOLD_MIN_MS ? HOLD_MIN_MS : pause > HOLD_MAX_MS ? HOLD_MAX_MS : pause;
    feed->hold_ms = now_ms + pause;
    if (p->state == PENDING_SENT) {
        p->state = PENDING_UNSENT;
        feed->sent--;
        feed->unsent++;
    }
    if (!feed->held) {
        Buffer text = {0};
        buffer_print(&text, "the broker asks to wait: %s",
                     *fed->reason ? fed->reason : "it cannot take more now (depesche status says why)");
        complain(feed, text.failed ? fed->reason : text.ptr);
        buffer_fini(&text);
    }
    feed->held = true;
}

static void take_answer(Feed *feed, const PbFed *fed, int64_t now_ms)
{
    uint64_t request = fed->request - 1;
    if (request < feed->first || request >= feed->next || pending_of(feed, request)->state == PENDING_FREE)
        return; /* answered already, on the connection before */
    Pending *p = pending_of(feed, request);
    feed->progress_ms = now_ms;
    switch (fed->outcome) {
    case PB_FEED(ACCEPTED):
        feed->tally.accepted++;
        break;
    case PB_FEED(KNOWN):
        feed->tally.known++;
        break;
    case PB_FEED(REFUSED):
        refuse(feed, p, fed->reason);
        break;
    default:
        hold(feed, p, fed, now_ms);
        return;
    }
    feed->held = false;
    release(feed, p);
}

static void note_trouble(Feed *feed, const char *text)
{
    size_t len = strlen(text), max = sizeof feed->trouble - 1;
    len = len < max ? len : max;
    memcpy(feed->trouble, text, len);
    feed->trouble[len] = '\0';
}

static Status take_message(Feed *feed, const LinkMessage *message, int64_t now_ms, Error *err)
{
    Error wrong;
    Status st = STATUS_OK;
    arena_reset(&feed->arena);
    if (message->verb == VERB_FED) {
        PbFed *fed;
        st = codec_unpack_fed(message->body, &feed->arena, &fed, &wrong);
        if (!st)
            take_answer(feed, fed, now_ms);
    } else if (message->verb == VERB_ERROR) {
        PbError *error;
        st = codec_unpack_error(message->body, &feed->arena, &error, &wrong);
        if (!st && (error->code == PB_ERROR(BAD_VERSION) || error->code == PB_ERROR(DENIED)))
            return error_set(err, codec_error_status(error->code), "%s: %s", link_endpoint(feed->link), error->text);
        if (!st && error->code == PB_ERROR(UNKNOWN_VERB))
            return error_set(
                err, STATUS_UNAVAILABLE,
                "%s: what answers there is no broker: it says: %.200s; the broker listens on " CLIENT_BROKER_DEFAULT
                " if not told otherwise",
                link_endpoint(feed->link), error->text);
        if (!st)
            note_trouble(feed, error->text);
    }
    if (st)
        note_trouble(feed, wrong.text);
    return STATUS_OK;
}

static Status receive(Feed *feed, int64_t now_ms, Error *err)
{
    for (;;) {
        LinkMessage message;
        Error wrong;
        Status st = link_receive(feed->link, &message, &wrong);
        if (st == STATUS_EMPTY)
            return STATUS_OK;
        feed->heard_ms = now_ms;
        if (st == STATUS_VERSION || st == STATUS_DENIED)
            return error_set(err, st, "%s: %s", link_endpoint(feed->link), wrong.text);
        if (st)
            note_trouble(feed, wrong.text);
        else if ((st = take_message(feed, &message, now_ms, err)))
            return st;
    }
}

/* ---- time ----------------------------------------------------------------------------------------------------------- */

/* When it is given up. A wait that the broker asked for is no silence of it. */
static int64_t deadline_ms(const Feed *feed)
{
    int64_t since_ms = feed->progress_ms > feed->hold_ms ? feed->progress_ms : feed->hold_ms;
    return feed->options.timeout_ms ? since_ms + feed->options.timeout_ms : INT64_MAX;
}

static Status check_time(Feed *feed, int64_t now_ms, Error *err)
{
    if (feed_unconfirmed(feed) == 0)
        return STATUS_OK;
    if (now_ms >= deadline_ms(feed))
        return error_set(err, STATUS_UNAVAILABLE,
                         "no answer from the broker at %s for %g s%s%s; unconfirmed articles: %zu; is it running? "
                         "Feeding the same again is safe: what it has is skipped",
                         link_endpoint(feed->link), (double)feed->options.timeout_ms / 1000,
                         *feed->trouble ? ", which last said: " : "", feed->trouble, feed_unconfirmed(feed));
    if (feed->sent == 0 || now_ms - feed->heard_ms < CLIENT_SILENCE_MS)
        return STATUS_OK;
    for (uint64_t r = feed->first; r < feed->next; r++)
        if (pending_of(feed, r)->state == PENDING_SENT)
            pending_of(feed, r)->state = PENDING_UNSENT;
    feed->unsent += feed->sent;
    feed->sent = 0;
    return link_reconnect(feed->link, err);
}

Status feed_step(Feed *feed, int64_t now_ms, Error *err)
{
    Status st = receive(feed, now_ms, err);
    if (!st)
        st = check_time(feed, now_ms, err);
    if (!st)
        st = send_due(feed, now_ms, err);
    if (!st)
        st = read_more(feed, now_ms, err);
    if (!st)
        st = send_due(feed, now_ms, err);
    if (st)
        return st;
    return feed->input_done && feed_unconfirmed(feed) == 0 ? STATUS_EMPTY : STATUS_OK;
}

int feed_input_fd(const Feed *feed)
{
    return feed->input_done || !has_room(feed) ? -1 : input_fd(feed->input);
}

static int64_t earlier(int64_t a, int64_t b)
{
    return a < b ? a : b;
}

int64_t feed_wait_ms(const Feed *feed, int64_t now_ms)
{
    if (!feed->input_done && has_room(feed) && input_fd(feed->input) < 0)
        return 0;
    int64_t until = now_ms + CLIENT_HEARTBEAT_MS;
    if (feed->congested)
        until = earlier(until, now_ms + BUSY_PAUSE_MS);
    if (feed->unsent && feed->hold_ms > now_ms)
        until = earlier(until, feed->hold_ms);
    if (feed->sent)
        until = earlier(until, feed->heard_ms + CLIENT_SILENCE_MS);
    if (feed_unconfirmed(feed))
        until = earlier(until, deadline_ms(feed));
    return until > now_ms ? until - now_ms : 0;
}
