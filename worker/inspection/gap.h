/* What articles have and a pack does not: names, titles and verbs that nothing knows, and verbs that no rule asks for. */
#ifndef DEPESCHE_INSPECTION_GAP_H
#define DEPESCHE_INSPECTION_GAP_H

#include "worker/extraction/inside.h"

#define GAP_LIST(X)                                                           \
    X(SUBJECT, "subject", "a subject that nothing knows")                     \
    X(SPEAKER, "speaker", "a subject of a verb of speech that nothing knows") \
    X(TITLE, "title", "a word before a name that is no title of the lexicon") \
    X(VERB, "verb", "a verb that the lexicon does not have")                  \
    X(MONEY, "money", "a verb beside a sum of money that triggers no pledge") \
    X(WEAPONS, "weapons", "a verb beside arms that triggers no pledge")       \
    X(SPEECH, "speech", "a verb of speech that triggers no rule")

typedef enum GapKind {
#define GAP_ENUM(name, word, text) GAP_##name,
    GAP_LIST(GAP_ENUM)
#undef GAP_ENUM
        GAP_KIND_COUNT
} GapKind;

typedef struct Gap {
    GapKind kind;
    Str word;
    size_t count, articles, last_article; /* last_article: number of the one that counted last */
    Str place;                            /* of the first one: the article */
    Span at;                              /* its bytes there */
    Str text;                             /* the sentence */
} Gap;

typedef struct GapTable {
    Arena *arena; /* of everything in it */
    Gap *items;
    size_t count, cap;
    uint32_t *slots; /* hash table of numbers from 1 */
    size_t size;
    size_t articles;
} GapTable;

const char *gap_word(GapKind kind);
/* Adds what an article has; `facts` are those of the same run. arena must be guarded. */
void gap_collect(GapTable *table, const Engine *engine, const Analysis *a, const FactList *facts, Str place);
/* The most frequent first, then by kind and word. */
void gap_sort(GapTable *table);

#endif
