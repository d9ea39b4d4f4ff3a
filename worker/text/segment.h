/* Paragraphs and sentences of an article, and what is no article text in it.
 *
 * A sentence ends at a full stop, question or exclamation mark, at an empty line, and at a line break unless the text is
 * wrapped at a margin. Datelines ("PARIS (agency) –"), a first line " date 2026-01-06 …", captions and share buttons
 * are kept apart. Quotation marks need not balance: what is open is closed at the end of the paragraph.
 */
#ifndef DEPESCHE_TEXT_SEGMENT_H
#define DEPESCHE_TEXT_SEGMENT_H

#include "base/date.h"
#include "worker/text/bound.h"
#include "worker/text/lexicon.h"

enum { SENTENCE_TOKENS_MAX = 300 }; /* a longer sentence is cut there */

typedef struct Sentence {
    uint32_t first, last; /* tokens, half open, without a dateline */
    uint32_t paragraph;
    bool heading;   /* no full stop at its end */
    bool furniture; /* captions, buttons, agency marks: states no fact */
} Sentence;

typedef struct SentenceList {
    Sentence *items;
    size_t count, cap;
    Date published; /* from the text's own first line; year 0: none */
    BoundSet cut;
} SentenceList;

/* Marks the quoted tokens, too. */
void segment_split(Arena *arena, const Lexicon *lexicon, TokenList *tokens, SentenceList *out);

#endif
