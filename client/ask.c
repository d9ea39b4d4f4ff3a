#include "client/ask.h"

#include "client/client.h"
#include "proto/codec.h"

const char *ask_name(AskWhom whom)
{
    return whom == ASK_BROKER ? "broker" : "store";
}

Status ask_init(Ask *ask, LinkContext *context, AskWhom whom, const char *endpoint, Error *err)
{
    *ask = (Ask){.whom = whom};
    arena_init(&ask->arena, CODEC_ARENA_MAX);
    return link_connect(context, endpoint, &ask->link, err);
}

void ask_fini(Ask *ask)
{
    link_free(ask->link);
    arena_fini(&ask->arena);
    *ask = (Ask){0};
}

void ask_send(Ask *ask, int64_t now_ms)
{
    if (ask->waiting && now_ms - ask->sent_ms < CLIENT_SILENCE_MS)
        return;
    if (ask->waiting && link_reconnect(ask->link, NULL))
        return;
    ask->stale = false;
    ask->waiting = link_send_message(ask->link, (Peer){0}, VERB_STATUS, NULL) == STATUS_OK;
    ask->sent_ms = now_ms;
}

void ask_renew(Ask *ask)
{
    ask->state = NULL;
    ask->stale = ask->waiting;
}

static Status take_state(Ask *ask, Str body, Error *err)
{
    PbState *state;
    ask->state = NULL;
    arena_reset(&ask->arena);
    Status st = codec_unpack_state(body, &ask->arena, &state, err);
    if (st)
        return error_add(err, STATUS_UNAVAILABLE, "the %s at %s", ask_name(ask->whom), link_endpoint(ask->link));
    bool broker = state->server_case == DEPESCHE__V1__STATE__SERVER_BROKER;
    bool store = state->server_case == DEPESCHE__V1__STATE__SERVER_STORE;
    if (ask->whom == ASK_BROKER ? !broker : !store)
        return error_set(err, STATUS_UNAVAILABLE, "%s is a %s, not a %s; --broker and --store are perhaps exchanged",
                         link_endpoint(ask->link),
                         broker  ? "broker"
                         : store ? "store"
                                 : "server of another kind",
                         ask_name(ask->whom));
    ask->state = state;
    return STATUS_OK;
}

static Status take_error(Ask *ask, Str body, Error *err)
{
    PbError *error;
    arena_reset(&ask->arena);
    ask->state = NULL;
    Status st = codec_unpack_error(body, &ask->arena, &error, err);
    if (!st)
        st = error_set(err, error->code == PB_ERROR(BAD_VERSION) ? STATUS_VERSION : STATUS_UNAVAILABLE, "%s",
                       error->text);
    return error_add(err, st, "the %s at %s", ask_name(ask->whom), link_endpoint(ask->link));
}

Status ask_receive(Ask *ask, Error *err)
{
    for (;;) {
        LinkMessage message;
        Status st = link_receive(ask->link, &message, err);
        if (st == STATUS_EMPTY)
            return ask->waiting || !ask->state ? STATUS_EMPTY : STATUS_OK;
        ask->waiting = false;
        if (ask->stale) {
            ask->stale = false;
            continue;
        }
        if (st)
            return error_add(err, st == STATUS_VERSION || st == STATUS_DENIED ? st : STATUS_UNAVAILABLE, "the %s at %s",
                             ask_name(ask->whom), link_endpoint(ask->link));
        if (message.verb == VERB_ERROR)
            return take_error(ask, message.body, err);
        if (message.verb == VERB_STATE && (st = take_state(ask, message.body, err)))
            return st;
    }
}
