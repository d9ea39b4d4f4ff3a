/* From facts as the extraction states them to facts on the wire: adds quotes, provenance and ids. */
#ifndef DEPESCHE_WORKER_EMIT_H
#define DEPESCHE_WORKER_EMIT_H

#include "base/arena.h"
#include "base/buffer.h"
#include "proto/message.h"
#include "worker/extraction/fact.h"

typedef struct EmitContext {
    const PbArticle *article;
    Str rules_version, build;
} EmitContext;

/* Makes the messages in `arena` (which the caller guards); *out and *count live as long as it. A fact that says exactly
 * what one before it says is left out, since both would have the same id. Longer lists are cut at the wire's bounds:
 * facts at LIMIT_FACTS, pieces of evidence at LIMIT_EVIDENCE, and a quote at LIMIT_QUOTE_BYTES together with its range. */
void emit_facts(const FactList *facts, const EmitContext *context, Arena *arena, PbFact ***out, size_t *count);

/* Appends what an article was too much for: "pledges,positions", or with `told` "more than 128 pledges; …". */
void emit_bounds(BoundSet cut, bool told, Buffer *out);

#endif
