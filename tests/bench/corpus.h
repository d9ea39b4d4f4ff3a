/* Articles of one size for the benchmarks, put together from the pack's samples (or any texts), each different. */
#ifndef DEPESCHE_BENCH_CORPUS_H
#define DEPESCHE_BENCH_CORPUS_H

#include "base/buffer.h"
#include "base/status.h"

typedef struct Corpus {
    Buffer source; /* all texts, one after the other, valid UTF-8 */
    size_t size;   /* bytes per article, about: an article ends at a character's border */
} Corpus;

/* Reads every *.txt of `folder`. STATUS_NOT_FOUND where there is none. */
Status corpus_open(const char *folder, size_t size, Corpus *out, Error *err);
void corpus_close(Corpus *corpus);
/* The article with this number: replaces what *out holds. Equal numbers give equal articles, others differ in their
 * first line and in where the text begins. */
void corpus_article(const Corpus *corpus, uint64_t number, Buffer *out);

#endif
