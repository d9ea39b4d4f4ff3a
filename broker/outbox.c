#include "broker/outbox.h"

#include <stdlib.h>

#include "base/utf8.h"
#include "proto/limits.h"

bool outbox_init(Outbox *o)
{
    *o = (Outbox){0};
    o->items = calloc(OUTBOX_MAX, sizeof *o->items);
    return o->items && table_init(&o->last, OUTBOX_MAX);
}

void outbox_fini(Outbox *o)
{
    free(o->items);
    buffer_fini(&o->bytes);
    buffer_fini(&o->packed);
    table_fini(&o->last);
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

/* Adds it, behind others for the same batch. */
static OutboxReply *add(Outbox *o, const OutboxReply *reply)
{
    uint32_t number = o->count++, last;
    OutboxReply *r = &o->items[number];
    *r = *reply;
    if (!r->batch)
        return r;
    if (table_get(&o->last, r->peer.id, &last)) {
        o->items[last].next = number;
        r->behind = true;
        table_remove(&o->last, r->peer.id);
    }
    table_put(&o->last, r->peer.id, number);
    return r;
}

void outbox_add_fed(Outbox *o, Peer peer, const PbFeed *feed, int outcome, Str reason, uint32_t retry_after_ms)
{
    OutboxReply *r = add(o, &(OutboxReply){.peer = peer,
                                           .verb = VERB_FED,
                                           .number = feed->request,
                                           .outcome = outcome,
                                           .retry_after_ms = retry_after_ms,
                                           .batch = feed->batch});
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
    add(o, reply);
    return true;
}

bool outbox_add_job(Outbox *o, Peer peer, const JournalJob *job, uint32_t lease_ms, bool batch)
{
    PbJob message = PB_INIT(JOB);
    Digest key = job->key;
    message.job = job->lease.job;
    message.attempt = job->lease.attempt;
    message.lease_ms = lease_ms;
    message.article = (ProtobufCBinaryData){job->article.len, (uint8_t *)(uintptr_t)job->article.ptr};
    message.key = (ProtobufCBinaryData){DIGEST_BYTES, key.bytes};
    return pack(o, &message.base, &(OutboxReply){.peer = peer, .verb = VERB_JOB, .lease = job->lease, .batch = batch});
}

bool outbox_add_graves(Outbox *o, Peer peer, const PbGraves *graves)
{
    return pack(o, &graves->base, &(OutboxReply){.peer = peer, .verb = VERB_GRAVES});
}

void outbox_add_state(Outbox *o, Peer peer)
{
    add(o, &(OutboxReply){.peer = peer, .verb = VERB_STATE});
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

static PbFed fed_of(const Outbox *o, const OutboxReply *reply)
{
    PbFed fed = PB_INIT(FED);
    fed.request = reply->number;
    fed.outcome = (Depesche__V1__FeedOutcome)reply->outcome;
    fed.retry_after_ms = reply->retry_after_ms;
    if (reply->len)
        fed.reason = o->bytes.ptr + reply->at;
    return fed;
}

Status outbox_send(const Outbox *o, const OutboxReply *reply, Link *link)
{
    if (reply->undone)
        return link_send_error(
            link, reply->peer,
            &(Error){STATUS_FULL, "no space left on the broker's disk: nothing was changed; free some, ask again"});
    if (reply->verb == VERB_JOB || reply->verb == VERB_GRAVES)
        return link_send(link, reply->peer, reply->verb, (Str){o->bytes.ptr + reply->at, reply->len});
    PbFed fed = fed_of(o, reply);
    return link_send_message(link, reply->peer, VERB_FED, &fed.base);
}

/* A part of a batch: where it lies in `packed` or `bytes`. False: out of memory. */
static bool pack_part(Outbox *o, const OutboxReply *r, size_t *at, size_t *len)
{
    *at = r->at;
    *len = r->len;
    if (r->verb != VERB_FED)
        return true;
    PbFed fed = fed_of(o, r);
    *len = protobuf_c_message_get_packed_size(&fed.base);
    *at = o->packed.len;
    if (!buffer_reserve(&o->packed, *len))
        return false;
    o->packed.len += protobuf_c_message_pack(&fed.base, (uint8_t *)o->packed.ptr + *at);
    return true;
}

Status outbox_send_batch(Outbox *o, uint32_t at, Link *link, uint32_t *next)
{
    struct {
        Verb verb;
        size_t at, len;
    } found[LIMIT_BATCH_PARTS];
    LinkPart parts[LIMIT_BATCH_PARTS];
    size_t count = 0, size = 0;
    buffer_clear(&o->packed);
    for (*next = at; count < LIMIT_BATCH_PARTS && size < LINK_BATCH_BYTES; *next = o->items[*next].next) {
        const OutboxReply *r = &o->items[*next];
        if (r->verb) {
            if (size && size + r->len > LINK_BATCH_BYTES)
                break;
            if (!pack_part(o, r, &found[count].at, &found[count].len))
                return STATUS_NO_MEMORY;
            found[count].verb = r->verb;
            size += found[count++].len;
        }
        if (!r->next) {
            *next = 0;
            break;
        }
    }
    for (size_t i = 0; i < count; i++) { /* not before, for `packed` has moved as it grew */
        const char *bytes = found[i].verb == VERB_FED ? o->packed.ptr : o->bytes.ptr;
        parts[i] = (LinkPart){found[i].verb, {bytes + found[i].at, found[i].len}};
    }
    return count ? link_send_parts(link, o->items[at].peer, parts, count) : STATUS_OK;
}

void outbox_clear(Outbox *o)
{
    for (uint32_t i = 0; i < o->count; i++)
        if (o->items[i].batch && !o->items[i].behind)
            table_remove(&o->last, o->items[i].peer.id);
    o->count = 0;
    buffer_clear(&o->bytes);
}
