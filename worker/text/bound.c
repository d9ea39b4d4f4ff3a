#include "worker/text/bound.h"

const char *bound_word(Bound bound)
{
    static const char *const WORDS[] = {
#define BOUND_WORD(name, word, text) word,
        BOUND_LIST(BOUND_WORD)
#undef BOUND_WORD
    };
    return bound < BOUND_COUNT ? WORDS[bound] : "";
}

const char *bound_text(Bound bound)
{
    static const char *const TEXTS[] = {
#define BOUND_TEXT(name, word, text) text,
        BOUND_LIST(BOUND_TEXT)
#undef BOUND_TEXT
    };
    return bound < BOUND_COUNT ? TEXTS[bound] : "";
}
