/* The values of lexicon blocks: each is checked and put into the entry or among the forms. */
#ifndef DEPESCHE_TEXT_LEXICON_VALUE_H
#define DEPESCHE_TEXT_LEXICON_VALUE_H

#include "worker/text/lexicon_schema.h"

/* The block that is being read, and what it fills. */
typedef struct LexiconBuild {
    Lexicon *lexicon;
    Arena *arena;
    const PackBlock *block;
    LexItem *item;
    LexTerm *terms;
    Error *err;
} LexiconBuild;

/* Puts the value of an attribute where its key says. STATUS_MALFORMED with place and remedy. */
Status lexicon_value_read(LexiconBuild *b, const PackAttribute *a, const LexiconKey *key);
/* A topic's id is its value in the vocabulary, that of goods the type of pledge. */
Status lexicon_value_id(LexiconBuild *b);

#endif
