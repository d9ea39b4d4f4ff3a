/* Regular expressions over clauses: the only place that knows PCRE2.
 *
 * Patterns are compiled with UTF and the JIT, and run under a match limit, so that no pattern of a pack can hang a worker.
 */
#ifndef DEPESCHE_EXTRACTION_PATTERN_H
#define DEPESCHE_EXTRACTION_PATTERN_H

#include "base/status.h"
#include "base/str.h"

enum { PATTERN_MATCH_LIMIT = 100000, PATTERN_DEPTH_LIMIT = 1000 };

typedef struct Pattern Pattern;

/* Compiles; on a mistake *err says what PCRE2 says and where in the pattern. */
Status pattern_new(Str source, Pattern **out, Error *err);
void pattern_free(Pattern *pattern);
/* True where it matches in valid UTF-8. A match over the limit counts as none. */
bool pattern_matches(const Pattern *pattern, Str text);

#endif
