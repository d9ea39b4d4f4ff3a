/* Who pledges where a clause only says "beide Seiten", "die Parteien", "beide Politiker" or "sie". */
#ifndef DEPESCHE_EXTRACTION_PLEDGE_PARTIES_H
#define DEPESCHE_EXTRACTION_PLEDGE_PARTIES_H

#include "worker/extraction/match.h"

/* The two states, organisations or people that the article names most; for "sie", where its sentence and the one before
 * have no subject for it, those that were named together last. At most max mentions; 0 where the subject is another. */
size_t pledge_parties(const Analysis *a, const Match *m, int32_t *out, size_t max);

#endif
