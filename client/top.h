/* What `depesche top` shows: the states of broker and store, and how they have been changing. No terminal here. */
#ifndef DEPESCHE_CLIENT_TOP_H
#define DEPESCHE_CLIENT_TOP_H

#include "client/status.h"

enum {
    TOP_HISTORY = 60,  /* rates that the curve shows */
    TOP_WORKERS = 256, /* as many as a broker lets in */
    TOP_NAME_BYTES = 16,
};

/* A worker's count when it was last seen. */
typedef struct TopWorker {
    char name[TOP_NAME_BYTES];
    uint64_t done;
    double per_s;
} TopWorker;

/* Ready when zeroed. */
typedef struct Top {
    double done_per_s[TOP_HISTORY]; /* oldest first */
    size_t history;
    TopWorker workers[TOP_WORKERS]; /* in the broker's order */
    size_t worker_count;
    int64_t noted_ms; /* 0: never */
} Top;

typedef struct TopSize {
    size_t columns, rows; /* 0: without bound */
} TopSize;

/* A new answer of the broker. */
void top_note(Top *t, const PbBrokerState *broker, int64_t now_ms);
/* The lines of the picture, each with "\n" at its end, cut to the size; whatever servers say is without control characters.
 * A part that is NULL was not asked. */
void top_draw(const Top *t, const StatusPart *broker, const StatusPart *store, TopSize size, Buffer *out);

#endif
