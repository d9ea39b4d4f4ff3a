/* The class of a word where it stands: noun, verb, article … What the lexicon says of a word is narrowed down by its
 * capital letter, its ending and its place in clause and chunk. For people and for measuring; the other layers decide
 * for themselves. */
#ifndef DEPESCHE_TEXT_TAG_H
#define DEPESCHE_TEXT_TAG_H

#include "worker/text/analysis.h"

/* The coarse classes of Universal Dependencies, with their names there in lower case. */
#define TAG_LIST(X)          \
    X(NONE, "")              \
    X(NOUN, "noun")          \
    X(NAME, "propn")         \
    X(VERB, "verb")          \
    X(AUXILIARY, "aux")      \
    X(ADJECTIVE, "adj")      \
    X(ADVERB, "adv")         \
    X(PRONOUN, "pron")       \
    X(DETERMINER, "det")     \
    X(PREPOSITION, "adp")    \
    X(NUMBER, "num")         \
    X(COORDINATOR, "cconj")  \
    X(SUBORDINATOR, "sconj") \
    X(PARTICLE, "part")      \
    X(PUNCTUATION, "punct")

typedef enum Tag {
#define TAG_ENUM(name, text) TAG_##name,
    TAG_LIST(TAG_ENUM)
#undef TAG_ENUM
        TAG_COUNT
} Tag;

/* TAG_NONE where nothing tells. */
Tag tag_of(const Analysis *a, uint32_t i);
const char *tag_name(Tag tag);
/* The dictionary form of a verb or of a word without forms; of nouns and adjectives the stem without its ending. */
Str tag_base(const Analysis *a, uint32_t i, Tag tag);

#endif
