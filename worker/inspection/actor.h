/* How the words of a text came to mean an actor: by name, by office and date, by a pronoun, and so on. */
#ifndef DEPESCHE_INSPECTION_ACTOR_H
#define DEPESCHE_INSPECTION_ACTOR_H

#include "base/buffer.h"
#include "worker/extraction/inside.h"

/* Appends "»der estnische Außenminister« 120-150 → Margus Tsahkna: …" for a mention, without a line break. */
void actor_explain(Buffer *out, Arena *arena, const Pack *pack, const Analysis *a, int32_t mention);
/* How a clause came to a mention that its own words do not name: a pronoun, the speaker, what a relative pronoun stands
 * for. Appends nothing where its own words do. */
void actor_explain_reach(Buffer *out, const Analysis *a, uint32_t clause, int32_t mention);

#endif
