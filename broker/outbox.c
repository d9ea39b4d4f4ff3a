#include "broker/outbox.h"

#include <stdlib.h>

#include "base/utf8.h"

bool outbox_init(Outbox *o)
{
    *o = (Outbox){0};
    o->items = calloc(OUTBOX_MAX, sizeof *o->items);
    return o->items != NULL;
}

void outbox_fini(Outbox *o)
{
    free(o->items);
    buffer_fini(&o->bytes);
    *o = (Outbox){0};
}

bool outbox_has_room(const Outbox *o)
{
    return o->count < OUTBOX_MAX;
}

bool outbox_has_job_room(const Outbox *o)
{
    return outbox_has_room(o) && o->bytes.len < OUTBOX_JOB_BYTES;
}

void outbox_add_fed(Outbox *o, Peer peer, uint64_t request, int outcome, Str reason, uint32_t retry_after_ms)
{
    OutboxReply *r = &o->items[o->count++];
    *r = (OutboxReply){
        .peer = peer, .verb = VERB_FED, .number = request, .outcome = outcome, .retry_after_ms = retry_after_ms};
    size_t len = utf8_valid(reason);
    if (!len || !buffer_reserve(&o->bytes, len + 1))
        return;
    r->at = o->bytes.len;
    buffer_add(&o->bytes, reason.ptr, len);
    buffer_char(&o->bytes, '\0');
    r->len = len;
}

/* Adds the reply with the packed message. */
static bool pack(Outbox *o, const ProtobufCMessage *message, OutboxReply *reply)
{
    size_t size = protobuf_c_message_get_packed_size(message), at = o->bytes.len;
    if (!buffer_reserve(&o->bytes, size))
        return false;
    protobuf_c_message_pack(message, (uint8_t *)o->bytes.ptr + at);
    o->bytes.len += size;
    reply->at = at;
    reply->len = size;
    o->items[o->count++] = *reply;
    return true;
}

bool outbox_add_job(Outbox *o, Peer peer, const JournalJob *job, uint32_t lease_ms)
{
    PbJob message = PB_INIT(JOB);
    message.job = job->lease.job;
    message.attempt = job->lease.attempt;
    message.lease_ms = lease_ms;
    message.article = (ProtobufCBinaryData){job->article.len, (uint8_t *)(uintptr_t)job->article.ptr};
    return pack(o, &message.base, &(OutboxReply){.peer = peer, .verb = VERB_JOB, .lease = job->lease});
}

bool outbox_add_graves(Outbox *o, Peer peer, const PbGraves *graves)
{
    return pack(o, &graves->base, &(OutboxReply){.peer = peer, .verb = VERB_GRAVES});
}

void outbox_add_state(Outbox *o, Peer peer)
{
    o->items[o->count++] = (OutboxReply){.peer = peer, .verb = VERB_STATE};
}

void outbox_retry(Outbox *o, uint32_t retry_after_ms)
{
    for (uint32_t i = 0; i < o->count; i++) {
        OutboxReply *r = &o->items[i];
        r->undone = r->verb == VERB_GRAVES;
        if (r->verb != VERB_FED || (r->outcome != PB_FEED(ACCEPTED) && r->outcome != PB_FEED(KNOWN)))
            continue;
        r->outcome = PB_FEED(RETRY_AFTER);
        r->retry_after_ms = retry_after_ms;
    }
}

Status outbox_send(const Outbox *o, const OutboxReply *reply, Link *link)
{
    if (reply->undone)
        return link_send_error(
            link, reply->peer,
            &(Error){STATUS_FULL, "no space left on the broker's disk: nothing was changed; free some, ask again"});
    if (reply->verb == VERB_JOB || reply->verb == VERB_GRAVES)
        return link_send(link, reply->peer, reply->verb, (Str){o->bytes.ptr + reply->at, reply->len});
    PbFed fed = PB_INIT(FED);
    fed.request = reply->number;
    fed.outcome = (Depesche__V1__FeedOutcome)reply->outcome;
    fed.retry_after_ms = reply->retry_after_ms;
    if (reply->len)
        fed.reason = o->bytes.ptr + reply->at;
    return link_send_message(link, reply->peer, VERB_FED, &fed.base);
}

void outbox_clear(Outbox *o)
{
    o->count = 0;
    buffer_clear(&o->bytes);
}
