/* Clauses that no comma sets apart from the one before: "versprach die Waffen zu liefern", "wusste nicht ob er kommt". */
#ifndef DEPESCHE_TEXT_ATTACH_H
#define DEPESCHE_TEXT_ATTACH_H

#include "worker/text/cutter.h"

/* Where in tokens [first, last) such a clause begins; 0: there is none. */
uint32_t attach_find(const Cutter *c, uint32_t first, uint32_t last);
/* Is there an infinitive with "zu"? */
bool attach_has_infinitive(const Cutter *c, uint32_t first, uint32_t last);
/* "um", "ohne", "statt": what an infinitive clause may begin with */
bool attach_opens_infinitive(const Cutter *c, uint32_t i);

#endif
