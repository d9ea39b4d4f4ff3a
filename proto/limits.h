/* Bounds of everything on the wire, checked at decoding. docs/PROTOCOL.md repeats them for people. */
#ifndef DEPESCHE_PROTO_LIMITS_H
#define DEPESCHE_PROTO_LIMITS_H

enum {
    LIMIT_FRAME_BYTES = 16 * 1024 * 1024,       /* one ZeroMQ frame; libzmq drops a peer that sends more */
    LIMIT_ARTICLE_TEXT_BYTES = 4 * 1024 * 1024, /* Article.text */
    LIMIT_ID_BYTES = 512,                       /* Article.id, rule ids, versions */
    LIMIT_META_BYTES = 4096,                    /* url, source, title, names, reasons */
    LIMIT_QUOTE_BYTES = 16 * 1024,              /* one piece of evidence, a statement, a condition */
    LIMIT_EVIDENCE = 16,                        /* pieces per fact */
    LIMIT_FACTS = 4096,                         /* facts per article */
    LIMIT_MEETING_LIST = 32,                    /* topics or sizes of a meeting */
    LIMIT_HEARTBEAT_JOBS = 4096,
    LIMIT_BATCH_PARTS = 64, /* messages in a BATCH */
    LIMIT_EVENTS = 4096,    /* per EVENTS message */
    LIMIT_KINDS = 8,
    LIMIT_GRAVES = 1000,       /* per GRAVES message */
    LIMIT_ATTEMPTS = 16,       /* of an article's history */
    LIMIT_SUBSCRIPTIONS = 256, /* named ones of a store */
};

#endif
