#include "client/follow.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/digest.h"
#include "client/client.h"
#include "proto/codec.h"

typedef enum FollowPhase { FOLLOW_ASKING, FOLLOW_READING, FOLLOW_WAITING } FollowPhase; /* WAITING: for the name */

struct Follow {
    FollowOptions options;
    Link *link;
    Arena arena;
    FollowPhase phase;
    bool begun, reached, lost, paused;
    bool leaving;             /* no more events are taken */
    bool placed;              /* `last` is our position: always, but under a name not before the store has said it */
    bool says_proof;          /* its HEADs name the last event that was sent */
    uint64_t subscription;    /* number of the last FOLLOW; answers to older ones are dropped */
    uint64_t last;            /* seq of the last event of the stream that was taken, or where it began */
    uint64_t looked_at;       /* the store's HEAD, at least `last` */
    uint64_t head;            /* of the stream, when it was first reached */
    uint32_t owed;            /* events taken, or left out of FOLLOW, for which no CREDIT was given */
    uint64_t given;           /* all the credit since FOLLOW */
    uint64_t confirmed;       /* by the owner */
    uint64_t durable;         /* of that, what the store has on disk */
    int gaps;                 /* in a row */
    int64_t taken_ms, ask_ms; /* since when somebody else has the name, 0: nobody has; when to ask for it again */
    int64_t began_ms, heard_ms, credit_ms;
    /* The id of the stream's database, from the first STATE; "": not known yet. */
    char database[DIGEST_HEX + 1];
};

Status follow_new(LinkContext *context, const char *store, const FollowOptions *options, Follow **out, Error *err)
{
    Follow *f = calloc(1, sizeof *f);
    if (!f)
        return error_set(err, STATUS_NO_MEMORY, "out of memory");
    f->options = *options;
    f->last = f->looked_at = options->since;
    f->placed = !options->name;
    arena_init(&f->arena, CODEC_ARENA_MAX);
    Status st = link_connect(context, store, &f->link, err);
    if (st) {
        follow_free(f);
        return st;
    }
    *out = f;
    return STATUS_OK;
}

void follow_free(Follow *f)
{
    if (!f)
        return;
    link_free(f->link);
    arena_fini(&f->arena);
    free(f);
}

Link *follow_link(const Follow *f)
{
    return f->link;
}

void follow_pause(Follow *f, bool paused)
{
    f->paused = paused;
}

uint64_t follow_position(const Follow *f)
{
    return f->looked_at == FOLLOW_FROM_HEAD || !f->placed ? 0 : f->looked_at;
}

bool follow_head(const Follow *f, uint64_t *head)
{
    *head = f->head;
    return f->reached;
}

bool follow_is_confirmed(const Follow *f)
{
    return f->durable >= f->confirmed;
}

uint64_t follow_last(const Follow *f)
{
    return f->placed ? f->last : 0;
}

bool follow_lost(const Follow *f)
{
    return f->lost;
}

/* ---- what is said --------------------------------------------------------------------------------------------------- */

/* Sending can only fail while no server is there; silence will then bring us back here. */
static void ask_head(Follow *f, int64_t now_ms)
{
    f->phase = FOLLOW_ASKING;
    f->heard_ms = now_ms;
    link_send_message(f->link, (Peer){0}, VERB_STATUS, NULL);
}

static void subscribe(Follow *f, int64_t now_ms)
{
    PbFollow message = PB_INIT(FOLLOW);
    if (f->options.name) {
        message.name = (char *)(uintptr_t)f->options.name;
        message.session = f->options.session;
        message.resume = !f->placed;
        message.create = f->options.create;
    }
    if (f->placed && f->says_proof) /* up to there nothing is missing; what was confirmed is not behind it */
        f->last = f->looked_at;
    message.subscription = ++f->subscription;
    message.since = f->last;
    message.database = f->database;
    message.kinds = f->options.kinds;
    message.n_kinds = f->options.kind_count;
    f->owed = f->paused ? FOLLOW_CREDIT : 0;
    message.credit = FOLLOW_CREDIT - f->owed;
    f->given = message.credit;
    f->phase = FOLLOW_READING;
    f->credit_ms = now_ms;
    link_send_message(f->link, (Peer){0}, VERB_FOLLOW, &message.base);
}

/* Also the sign of life, with 0 events. Not while events are being taken, so that each step ends. */
static void give_credit(Follow *f, int64_t now_ms)
{
    PbCredit message = PB_INIT(CREDIT);
    message.subscription = f->subscription;
    message.events = f->paused || f->leaving ? 0 : f->owed;
    message.total = f->given + message.events;
    message.confirmed = f->confirmed;
    if (link_send_message(f->link, (Peer){0}, VERB_CREDIT, &message.base) == STATUS_OK) {
        f->owed -= message.events;
        f->given = message.total;
    }
    f->credit_ms = now_ms;
}

void follow_confirm(Follow *f, uint64_t seq)
{
    if (f->options.name && f->placed && seq > f->confirmed)
        f->confirmed = seq;
}

void follow_farewell(Follow *f, int64_t now_ms)
{
    f->leaving = true;
    if (f->phase == FOLLOW_READING)
        give_credit(f, now_ms);
}

static Status start_again(Follow *f, int64_t now_ms, Error *err)
{
    Status st = link_reconnect(f->link, err);
    if (!st)
        ask_head(f, now_ms);
    return st;
}

/* ---- what is heard -------------------------------------------------------------------------------------------------- */

static Status no_store(const Follow *f, const char *why, const char *said, Error *err)
{
    return error_set(err, STATUS_UNAVAILABLE,
                     "%s: what answers there is no store%s%.200s; the store listens on " CLIENT_STORE_DEFAULT
                     " if not told otherwise",
                     link_endpoint(f->link), why, said);
}

/* Another store, or another file under the same one, has other facts at our positions. */
static Status check_database(Follow *f, const char *database, Error *err)
{
    if (*f->database == '\0')
        snprintf(f->database, sizeof f->database, "%s", database);
    if (strcmp(f->database, database) == 0)
        return STATUS_OK;
    return error_set(err, STATUS_FOREIGN,
                     "the store at %s has another database now (%.8s, before: %.8s), but seq %llu is a position in "
                     "the former; follow again with --since 0, or name the store that has the former",
                     link_endpoint(f->link), database, f->database, (unsigned long long)f->last);
}

static Status take_state(Follow *f, Str body, int64_t now_ms, Error *err)
{
    PbState *state;
    Status st = codec_unpack_state(body, &f->arena, &state, err);
    if (st)
        return st;
    if (state->server_case != DEPESCHE__V1__STATE__SERVER_STORE)
        return no_store(f, state->server_case == DEPESCHE__V1__STATE__SERVER_BROKER ? ", it is a broker" : "", "", err);
    if ((st = check_database(f, state->store->database, err)))
        return st;
    if (f->options.name && !state->store->subscriptions_max)
        return error_set(err, STATUS_VERSION,
                         "the store at %s remembers no names, it is of an older release; follow without --name",
                         link_endpoint(f->link));
    f->says_proof = state->store->subscriptions_max > 0;
    uint64_t head = state->store->head;
    if (!f->reached) {
        f->head = head;
        f->reached = true;
    }
    if (f->last == FOLLOW_FROM_HEAD)
        f->last = f->looked_at = head;
    if (f->last > head && f->last == f->options.since) /* else this is an old answer; FOLLOW will be checked again */
        return error_set(err, STATUS_NOT_FOUND,
                         "the stream of the store at %s ends at seq %llu, before seq %llu: another database? --since 0 "
                         "begins from its start",
                         link_endpoint(f->link), (unsigned long long)head, (unsigned long long)f->last);
    f->lost = false;
    if (f->phase == FOLLOW_ASKING)
        subscribe(f, now_ms);
    return STATUS_OK;
}

/* The store's `previous` must be the last that we have seen: else something was lost between us, and we ask for it. */
static Status notice_gap(Follow *f, uint64_t previous, int64_t now_ms, Error *err)
{
    if (++f->gaps > FOLLOW_GAPS_MAX)
        return error_set(err, STATUS_CORRUPT,
                         "the store at %s leaves out events: after seq %llu it says that the last was %llu",
                         link_endpoint(f->link), (unsigned long long)f->last, (unsigned long long)previous);
    return start_again(f, now_ms, err);
}

static Status take_events(Follow *f, Str body, int64_t now_ms, Error *err)
{
    PbEvents *events;
    Status st = codec_unpack_events(body, &f->arena, &events, err);
    if (st || f->phase != FOLLOW_READING || events->subscription != f->subscription || !f->placed || f->leaving)
        return st;
    f->heard_ms = now_ms;
    if (events->previous != f->last)
        return notice_gap(f, events->previous, now_ms, err);
    for (size_t i = 0; i < events->n_events; i++) {
        const PbEvent *event = events->events[i];
        if (event->seq <= f->last || !event->fact)
            return notice_gap(f, event->seq, now_ms, err);
        if ((st = f->options.take(f->options.user, event, err)))
            return st;
        f->last = event->seq;
        f->owed++;
    }
    f->gaps = 0;
    f->looked_at = f->looked_at > f->last ? f->looked_at : f->last;
    return STATUS_OK;
}

/* HEAD proves that nothing was lost behind the last event that we have; under a name it says where we begin. */
static Status take_head(Follow *f, Str body, int64_t now_ms, Error *err)
{
    PbHead *head;
    Status st = codec_unpack_head(body, &f->arena, &head, err);
    if (st || f->phase != FOLLOW_READING || head->subscription != f->subscription)
        return st;
    f->heard_ms = now_ms; /* only what belongs to this subscription is a sign of life for it */
    f->taken_ms = 0;
    if (!f->placed) {
        f->last = f->looked_at = head->since;
        f->placed = true;
    }
    if (head->confirmed > f->durable)
        f->durable = head->confirmed;
    if (f->leaving)
        return STATUS_OK;
    if (f->says_proof && head->previous != f->last)
        return notice_gap(f, head->previous, now_ms, err);
    f->gaps = 0;
    if (head->seq > f->looked_at)
        f->looked_at = head->seq;
    return STATUS_OK;
}

/* Its holder may be our own process of before, whose end the store has not noticed yet. */
static Status wait_for_name(Follow *f, const char *text, int64_t now_ms, Error *err)
{
    if (!f->taken_ms)
        f->taken_ms = now_ms;
    if (now_ms - f->taken_ms >= FOLLOW_TAKEN_MS)
        return error_set(err, STATUS_TAKEN, "the store at %s: %s", link_endpoint(f->link), text);
    f->phase = FOLLOW_WAITING;
    f->ask_ms = now_ms + FOLLOW_ASK_MS;
    return STATUS_OK;
}

static Status take_error(Follow *f, Str body, int64_t now_ms, Error *err)
{
    PbError *error;
    Status st = codec_unpack_error(body, &f->arena, &error, err);
    if (st)
        return st;
    switch (error->code) {
    case PB_ERROR(UNKNOWN_PEER): /* we were silent too long, or it has been started anew */
        ask_head(f, now_ms);
        return STATUS_OK;
    case PB_ERROR(UNKNOWN_VERB):
        return no_store(f, ": it says: ", error->text, err);
    case PB_ERROR(TAKEN):
        return wait_for_name(f, error->text, now_ms, err);
    case PB_ERROR(UNAVAILABLE):
        return STATUS_OK;
    default:
        return error_set(err, codec_error_status(error->code), "the store at %s: %s", link_endpoint(f->link),
                         error->text);
    }
}

static Status take_message(Follow *f, const LinkMessage *message, int64_t now_ms, Error *err)
{
    arena_reset(&f->arena);
    switch (message->verb) {
    case VERB_STATE:
        return take_state(f, message->body, now_ms, err);
    case VERB_EVENTS:
        return take_events(f, message->body, now_ms, err);
    case VERB_HEAD:
        return take_head(f, message->body, now_ms, err);
    case VERB_ERROR:
        return take_error(f, message->body, now_ms, err);
    default:
        return STATUS_OK;
    }
}

static Status receive(Follow *f, int64_t now_ms, Error *err)
{
    for (;;) {
        LinkMessage message;
        Status st = link_receive(f->link, &message, err);
        if (st == STATUS_EMPTY)
            return STATUS_OK;
        if (st == STATUS_DENIED)
            return error_add(err, st, "the store at %s", link_endpoint(f->link));
        if (st || (message.verb != VERB_EVENTS && message.verb != VERB_HEAD))
            f->heard_ms = now_ms;
        if (!st)
            st = take_message(f, &message, now_ms, err);
        if (st)
            return st;
    }
}

Status follow_step(Follow *f, int64_t now_ms, Error *err)
{
    if (!f->begun) {
        f->begun = true;
        f->began_ms = now_ms;
        ask_head(f, now_ms);
    }
    Status st = receive(f, now_ms, err);
    if (st)
        return st;
    if (!f->reached && now_ms - f->began_ms >= FOLLOW_CONTACT_MS)
        return error_set(err, STATUS_UNAVAILABLE, "no answer from the store at %s for %d s; is it running?",
                         link_endpoint(f->link), FOLLOW_CONTACT_MS / 1000);
    if (now_ms - f->heard_ms >= CLIENT_SILENCE_MS) {
        f->lost = true;
        return start_again(f, now_ms, err);
    }
    if (f->phase == FOLLOW_WAITING && now_ms >= f->ask_ms)
        ask_head(f, now_ms);
    bool due = now_ms - f->credit_ms >= CLIENT_HEARTBEAT_MS || (!f->paused && f->owed >= FOLLOW_CREDIT / 4);
    if (f->phase == FOLLOW_READING && due)
        give_credit(f, now_ms);
    return STATUS_OK;
}
