/* An EVENTS message put together from facts as they lie in the sink, so that replaying them decodes nothing.
 *
 * The bytes are those of proto/sink.proto's Events, encoded canonically.
 */
#ifndef DEPESCHE_STORE_EVENTS_H
#define DEPESCHE_STORE_EVENTS_H

#include "base/buffer.h"

/* Begins a message in *out, which is emptied before. */
void events_begin(Buffer *out, uint64_t subscription, uint64_t previous);
/* Appends an Event with an encoded Fact. */
void events_add(Buffer *out, uint64_t seq, Str fact);

#endif
