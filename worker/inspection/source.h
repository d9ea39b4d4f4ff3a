/* Where in a pack the words stand that an analysis used. */
#ifndef DEPESCHE_INSPECTION_SOURCE_H
#define DEPESCHE_INSPECTION_SOURCE_H

#include "base/buffer.h"
#include "worker/extraction/inside.h"

/* A line of a pack; block NULL: none was found. */
typedef struct Source {
    const PackBlock *block;
    uint32_t line;
    Str form; /* the word or phrase as the line has it */
} Source;

/* The line that has the form which folded words come nearest to, in blocks of this type and id: the whole, its end (a
 * compound), or its beginning (a stem). */
Source source_of_form(Arena *arena, const Pack *pack, const char *type, Str id, Str folded);
/* The line that has a verb, by its infinitive with its particle. */
Source source_of_verb(const Pack *pack, Str lemma);
/* The first line of a block with the key; its own line where it has none. */
uint32_t source_line(const PackBlock *block, const char *key);
/* " file:line", nothing without a block. */
void source_print(Buffer *out, Source source);
/* The word that blocks of a lexicon type begin with. */
const char *source_type(LexType type);
/* Tokens [first, last) folded, with blanks between. */
Str source_fold(Arena *arena, const TokenList *tokens, uint32_t first, uint32_t last);

#endif
