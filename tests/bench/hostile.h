/* Articles that nobody writes and anybody can feed: each is made to be slow. */
#ifndef DEPESCHE_BENCH_HOSTILE_H
#define DEPESCHE_BENCH_HOSTILE_H

#include "tests/bench/corpus.h"

enum { HOSTILE_COUNT = 12, HOSTILE_TIMES = 3 }; /* times: what a byte of them may cost in relation to a normal one */

/* What the article with this number (below HOSTILE_COUNT) is made of: "100000 quotation marks". */
const char *hostile_name(size_t number);
/* Replaces what *out holds by it; the same on every call. Some are made of the corpus. */
void hostile_article(size_t number, const Corpus *corpus, Buffer *out);

#endif
