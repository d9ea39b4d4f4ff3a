/* The kinds of facts: each reads an analysis through the rules and appends what it finds. */
#ifndef DEPESCHE_EXTRACTION_KINDS_H
#define DEPESCHE_EXTRACTION_KINDS_H

#include "worker/extraction/match.h"

/* Meetings of the article, merged, with their participants. */
void meeting_extract(const Ruleset *rules, const Analysis *a, FactList *out);
void pledge_extract(const Ruleset *rules, const Analysis *a, FactList *out);
void position_extract(const Ruleset *rules, const Analysis *a, FactList *out);

#endif
