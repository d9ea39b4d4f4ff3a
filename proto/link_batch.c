/* What a client sends, several messages in one BATCH: two frames, a wake-up of libzmq's thread and a system call for all of
 * them in place of each. */
#include "proto/limits.h"
#include "proto/link_state.h"

static bool may_wait(Verb verb)
{
    return verb == VERB_FEED || verb == VERB_DONE || verb == VERB_FAIL;
}

static bool is_full(const Link *link)
{
    return link->pending_count == LIMIT_BATCH_PARTS || link->pending.len >= LINK_BATCH_BYTES;
}

Status link_flush(Link *link)
{
    if (link->pending_count == 0)
        return STATUS_OK;
    Status st = link_send_now(link, (Peer){0}, VERB_BATCH, buffer_view(&link->pending));
    if (st)
        return st;
    link->pending_count = 0;
    buffer_clear(&link->pending);
    return STATUS_OK;
}

/* Whether it would be one frame with what is pending already. */
static bool fits(const Link *link, Str body)
{
    return link->pending.len + FRAME_PART_BYTES + body.len <= LIMIT_FRAME_BYTES;
}

Status link_batch_add(Link *link, Verb verb, Str body)
{
    Status st;
    if ((is_full(link) || !fits(link, body)) && (st = link_flush(link)))
        return st;
    if (!fits(link, body))
        return link_send_now(link, (Peer){0}, verb, body);
    if (!buffer_reserve(&link->pending, FRAME_PART_BYTES + body.len))
        return STATUS_NO_MEMORY;
    frame_write_part(verb, body.len, (uint8_t *)link->pending.ptr + link->pending.len);
    link->pending.len += FRAME_PART_BYTES;
    buffer_add(&link->pending, body.ptr, body.len);
    link->pending_count++;
    if (!may_wait(verb) || is_full(link))
        link_flush(link); /* where it cannot now, it goes with the next */
    return STATUS_OK;
}

void link_batch_forget(Link *link)
{
    link->batches = false;
    link->pending_count = 0;
    buffer_clear(&link->pending);
}
