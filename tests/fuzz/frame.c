/* A message as it comes off a socket: four bytes of header, the rest the body of the verb that they name. */
#include <stdint.h>
#include <stdlib.h>

#include "proto/codec.h"
#include "proto/frame.h"
#include "proto/json.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* What a server does with a fact that it has accepted. */
static void use_store(PbStore *store, Arena *arena)
{
    PbArticle *article;
    Str bytes = {(const char *)store->article.data, store->article.len};
    if (codec_unpack_article(bytes, arena, &article, NULL) || codec_check_article(article, NULL))
        return;
    for (size_t i = 0; i < store->n_facts; i++) {
        if (codec_check_fact(store->facts[i], article, NULL))
            continue;
        Buffer line = {0};
        json_fact(&line, store->facts[i], 1);
        buffer_fini(&line);
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    Str all = {(const char *)data, size};
    Str header = str_slice(all, 0, FRAME_HEADER_BYTES), body = str_slice(all, FRAME_HEADER_BYTES, size);
    Str body_of_part;
    Verb verb;
    if (frame_read_header(header, &verb, NULL))
        return 0;
    Arena arena;
    arena_init(&arena, CODEC_ARENA_MAX);
    PbStore *store = NULL;
    union {
        PbFeed *feed;
        PbReady *ready;
        PbDone *done;
        PbFail *fail;
        PbDead *dead;
        PbGraves *graves;
        PbHeartbeat *heartbeat;
        PbFollow *follow;
        PbEvents *events;
        PbCredit *credit;
        PbSubscriptions *subscriptions;
        PbSubscribers *subscribers;
        PbState *state;
        PbError *error;
        PbJob *job;
    } out;
    switch (verb) {
    case VERB_BATCH:
        if (!frame_check_parts(body, NULL))
            while (body.len && !frame_read_part(&body, &verb, &body_of_part, NULL))
                continue;
        break;
    case VERB_STORE:
        if (!codec_unpack_store(body, &arena, &store, NULL))
            use_store(store, &arena);
        break;
    case VERB_FEED:
        codec_unpack_feed(body, &arena, &out.feed, NULL);
        break;
    case VERB_READY:
        codec_unpack_ready(body, &arena, &out.ready, NULL);
        break;
    case VERB_JOB:
        codec_unpack_job(body, &arena, &out.job, NULL);
        break;
    case VERB_DONE:
        codec_unpack_done(body, &arena, &out.done, NULL);
        break;
    case VERB_DEAD:
        codec_unpack_dead(body, &arena, &out.dead, NULL);
        break;
    case VERB_GRAVES:
        codec_unpack_graves(body, &arena, &out.graves, NULL);
        break;
    case VERB_FAIL:
        codec_unpack_fail(body, &arena, &out.fail, NULL);
        break;
    case VERB_HEARTBEAT:
        codec_unpack_heartbeat(body, &arena, &out.heartbeat, NULL);
        break;
    case VERB_FOLLOW:
        codec_unpack_follow(body, &arena, &out.follow, NULL);
        break;
    case VERB_EVENTS:
        codec_unpack_events(body, &arena, &out.events, NULL);
        break;
    case VERB_CREDIT:
        codec_unpack_credit(body, &arena, &out.credit, NULL);
        break;
    case VERB_SUBSCRIPTIONS:
        codec_unpack_subscriptions(body, &arena, &out.subscriptions, NULL);
        break;
    case VERB_SUBSCRIBERS:
        codec_unpack_subscribers(body, &arena, &out.subscribers, NULL);
        break;
    case VERB_STATE:
        codec_unpack_state(body, &arena, &out.state, NULL);
        break;
    case VERB_ERROR:
        codec_unpack_error(body, &arena, &out.error, NULL);
        break;
    default:
        break;
    }
    arena_fini(&arena);
    return 0;
}
