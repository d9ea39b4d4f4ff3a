/* "die von Trump angekündigten Zölle": pledges told by a participle before their noun. */
#ifndef DEPESCHE_EXTRACTION_PLEDGE_ATTRIBUTE_H
#define DEPESCHE_EXTRACTION_PLEDGE_ATTRIBUTE_H

#include "worker/extraction/match.h"

/* Appends a match for each such participle in a clause whose verb has a rule that says a status by itself; its
 * `attribute` is the noun with what stands between, its `owner` whoever stands behind "von" or "durch". */
void pledge_attributes(const Ruleset *rules, const Analysis *a, uint32_t clause, MatchList *out);

#endif
