#include "proto/outcome.h"

#include <stddef.h>
#include <string.h>

#include "proto/message.h"

#define OUTCOME_SAME(name, number, word) \
    _Static_assert((int)DEPESCHE__V1__OUTCOME__OUTCOME_##name == (number), "proto/work.proto has another " #name);
OUTCOME_LIST(OUTCOME_SAME)

static const char *const WORDS[OUTCOME_COUNT] = {
#define OUTCOME_WORD(name, number, word) [number] = word,
    OUTCOME_LIST(OUTCOME_WORD)
#undef OUTCOME_WORD
};

const char *outcome_word(int outcome)
{
    return outcome >= 0 && outcome < OUTCOME_COUNT ? WORDS[outcome] : "unknown";
}

bool outcome_parse(const char *word, Outcome *out)
{
    for (int i = 0; i < OUTCOME_COUNT; i++)
        if (strcmp(WORDS[i], word) == 0) {
            *out = (Outcome)i;
            return true;
        }
    return false;
}
