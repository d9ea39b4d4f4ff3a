#include "base/vocabulary.h"

#define NAME(name, text) (text),
#define VOCABULARY_DEFINE(Type, PREFIX, prefix)                           \
    static const char *const prefix##_names[] = {0, PREFIX##_LIST(NAME)}; \
    const Vocabulary vocabulary_##prefix = {#prefix, prefix##_names, PREFIX##_COUNT};
VOCABULARY_LISTS(VOCABULARY_DEFINE)

const char *vocabulary_name(const Vocabulary *v, int value)
{
    return value > 0 && value < v->count ? v->names[value] : NULL;
}

int vocabulary_find(const Vocabulary *v, Str word)
{
    for (int i = 1; i < v->count; i++)
        if (str_equal(word, str_of(v->names[i])))
            return i;
    return 0;
}
