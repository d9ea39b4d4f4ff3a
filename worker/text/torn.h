/* Clauses with the verb at their end that a list tears at its commas: "dass Norwegen, Polen und Kanada | Waffen liefern",
 * "die mit Oslo, Riga und Bern | verhandeln". */
#ifndef DEPESCHE_TEXT_TORN_H
#define DEPESCHE_TEXT_TORN_H

#include "worker/text/cutter.h"

/* Makes one segment of those that such a clause was cut into. */
void torn_mend(Cutter *c);

#endif
