/* Clauses with the verb at their end that a list tears at its commas: "dass Norwegen, Polen und Kanada | Waffen liefern",
 * "die mit Oslo, Riga und Bern | verhandeln". */
#ifndef DEPESCHE_TEXT_TORN_H
#define DEPESCHE_TEXT_TORN_H

#include "worker/text/cutter.h"

/* Makes one segment of those that such a clause was cut into. */
void torn_mend(Cutter *c);
/* "dass sie Waffen liefern, aber nicht kämpfen werde": several brackets with one finite verb, at the end of the last. */
void torn_lend(Cutter *c);
/* The same around a coordinator at token i; `right`: the finite verb behind it or NO_TOKEN; `before`: the separator in
 * front of token `first`. */
bool torn_shares_end(const Cutter *c, uint32_t first, uint32_t i, uint32_t right, uint32_t last, char before);

#endif
