/* The lines of a `rule` block, one at a time (docs/RULES.md). */
#ifndef DEPESCHE_EXTRACTION_RULE_READ_H
#define DEPESCHE_EXTRACTION_RULE_READ_H

#include "worker/extraction/rule_words.h"

/* Puts the attribute at hand into the rule. STATUS_MALFORMED with place and remedy. */
Status rule_read_attribute(RuleReader *r);
/* Has the rule all that it needs? To be asked when all of its attributes have been read. */
Status rule_read_check(RuleReader *r);
/* The value of the attribute at hand, one of a vocabulary's. */
Status rule_read_value(const RuleReader *r, const Vocabulary *v, int *out);

#endif
