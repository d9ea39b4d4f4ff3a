/* The broker's state as the message that answers STATUS. */
#ifndef DEPESCHE_BROKER_REPORT_H
#define DEPESCHE_BROKER_REPORT_H

#include "broker/pool.h"

typedef struct Report {
    JournalCounts counts;
    Pool *pool;
    uint64_t fed_rate_milli, done_rate_milli;
    int64_t started_ms, now_ms;
    const char *trouble; /* NULL: none */
} Report;

/* Sends STATE to `peer`; what link_send() returns, or STATUS_NO_MEMORY. */
Status report_send(const Report *r, Link *link, Peer peer);

#endif
