/* Why an article's facts came, and why others did not, in words. */
#ifndef DEPESCHE_INSPECTION_EXPLAIN_H
#define DEPESCHE_INSPECTION_EXPLAIN_H

#include "base/buffer.h"
#include "worker/extraction/inside.h"

/* What is explained: the last run of an extractor that follows (extractor_follow). Everything lives in its arena. */
typedef struct Explained {
    const Engine *engine;
    const Analysis *analysis;
    const FactList *facts;
    const char *place; /* of the article, for its positions */
} Explained;

/* Appends why fact `index` came. */
void explain_fact(Buffer *out, const Explained *x, size_t index);
/* Appends how the clauses that hold these words were understood, and what each rule that they trigger missed. False:
 * the words are not in the article. */
bool explain_why_not(Buffer *out, const Explained *x, Str words);

#endif
