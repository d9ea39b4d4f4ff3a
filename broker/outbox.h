/* Answers that must not leave before the journal's commit.
 *
 * One round of serving fills it, the commit releases it. FED and JOB lie in it so that a transaction that failed can
 * turn the former into RETRY_AFTER and take the latter back. Bounded by OUTBOX_MAX answers; jobs also by
 * OUTBOX_JOB_BYTES.
 */
#ifndef DEPESCHE_BROKER_OUTBOX_H
#define DEPESCHE_BROKER_OUTBOX_H

#include "base/buffer.h"
#include "broker/journal.h"
#include "broker/table.h"
#include "proto/link.h"

enum { OUTBOX_MAX = 1024, OUTBOX_JOB_BYTES = 8 * 1024 * 1024 };

typedef struct OutboxReply {
    Peer peer;
    Verb verb;       /* VERB_FED, VERB_JOB, VERB_GRAVES or VERB_STATE; 0: taken back */
    uint64_t number; /* FED: request */
    int outcome;     /* FED */
    uint32_t retry_after_ms;
    Lease lease;    /* JOB */
    bool undone;    /* GRAVES: it did not come to be */
    bool batch;     /* FED, JOB: the peer takes them in a BATCH */
    bool behind;    /* of a batch: there is another one to this peer before it */
    uint32_t next;  /* of a batch: the number of the next one to this peer; 0: there is none */
    size_t at, len; /* in `bytes`. FED: the reason, with a NUL behind it; JOB, GRAVES: the encoded message */
} OutboxReply;

typedef struct Outbox {
    OutboxReply *items;
    uint32_t count;
    Buffer bytes, packed; /* packed: answers to FEED on their way into a BATCH */
    Table last;           /* peer → number of the last reply to it that is for a batch */
} Outbox;

/* False: out of memory. */
bool outbox_init(Outbox *o);
void outbox_fini(Outbox *o);
/* Whether another answer, or another job, has room. Both must be asked before. */
bool outbox_has_room(const Outbox *o);
bool outbox_has_job_room(const Outbox *o);

/* An answer to FEED. `reason` may be empty and is cut where it stops being UTF-8, since error texts are cut at a number
 * of bytes. */
void outbox_add_fed(Outbox *o, Peer peer, const PbFeed *feed, int outcome, Str reason, uint32_t retry_after_ms);
/* False, nothing added: out of memory. `batch`: the worker takes it in a BATCH. */
bool outbox_add_job(Outbox *o, Peer peer, const JournalJob *job, uint32_t lease_ms, bool batch);
/* The answer to DEAD. False, nothing added: out of memory. */
bool outbox_add_graves(Outbox *o, Peer peer, const PbGraves *graves);
/* Room for the state, which is made when it is sent. */
void outbox_add_state(Outbox *o, Peer peer);
/* The transaction failed: what was accepted or known is to be sent again, and GRAVES becomes ERROR. JOBs stay for the
 * caller to take back. */
void outbox_retry(Outbox *o, uint32_t retry_after_ms);
/* Sends a FED, JOB or GRAVES; link_send() says what is returned. */
Status outbox_send(const Outbox *o, const OutboxReply *reply, Link *link);
/* Sends the reply number `at`, which is for a batch, and others to the same peer behind it, as many as go into one. *next
 * is the first that did not; 0: there is none. What was taken back is left out. */
Status outbox_send_batch(Outbox *o, uint32_t at, Link *link, uint32_t *next);
void outbox_clear(Outbox *o);

#endif
