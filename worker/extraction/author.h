/* Whose a declaration, a resolution or a letter is, where a clause tells what stands in it. */
#ifndef DEPESCHE_EXTRACTION_AUTHOR_H
#define DEPESCHE_EXTRACTION_AUTHOR_H

#include "worker/extraction/match_actor.h"

/* "In der Erklärung der EU wird … gefordert", "die Resolution Chiles fordert", "nahm eine Resolution an, in der …": the mention
 * of whoever wrote or adopted it; -1: the clause tells of no document, or nobody is named. */
int32_t author_of(const Analysis *a, uint32_t clause);

#endif
