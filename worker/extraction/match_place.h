/* The places that rules name, as tokens of the text. */
#ifndef DEPESCHE_EXTRACTION_MATCH_PLACE_H
#define DEPESCHE_EXTRACTION_MATCH_PLACE_H

#include "worker/extraction/match.h"

/* The first chunk from a token on that stands behind a preposition; -1. */
int32_t match_chunk_behind(const Analysis *a, const Clause *k, Str preposition, uint32_t from);
/* The end of a chunk and of its attributes: "die Lieferung von Waffen an Kiew". */
uint32_t match_end_with_attributes(const Analysis *a, const Clause *k, uint32_t chunk);

#endif
