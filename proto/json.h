/* Facts as JSON, one object per line, in the fields of the annotation contract (docs/FACTS.md). The order of the fields
 * is fixed and numbers are printed in one way, so that the same fact is the same bytes everywhere. */
#ifndef DEPESCHE_PROTO_JSON_H
#define DEPESCHE_PROTO_JSON_H

#include "base/buffer.h"
#include "proto/message.h"

/* Appends the object without a line feed. `seq`: position in the stream, put first; 0: the fact is not from a stream
 * and has no such field. The fact has passed codec_check_fact() or is our own. */
void json_fact(Buffer *out, const PbFact *fact, uint64_t seq);
/* An actor as an object, or null. */
void json_actor(Buffer *out, const PbActor *actor);

#endif
