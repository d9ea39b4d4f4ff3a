/* How an attempt at an article ended: the numbers of the wire and of the journal (Outcome of proto/work.proto), and the
 * words for people. */
#ifndef DEPESCHE_PROTO_OUTCOME_H
#define DEPESCHE_PROTO_OUTCOME_H

#include <stdbool.h>

/* name, number, word; append only */
#define OUTCOME_LIST(X)            \
    X(NONE, 0, "running")          \
    X(FAILED, 1, "failed")         \
    X(EXTRACTION, 2, "extraction") \
    X(REFUSED, 3, "refused")       \
    X(STORE, 4, "store")           \
    X(MEMORY, 5, "memory")         \
    X(DIED, 6, "died")             \
    X(LEASE, 7, "lease")           \
    X(BROKER, 8, "broker")         \
    X(GIVEN_BACK, 9, "given_back")

typedef enum Outcome {
#define OUTCOME_ENUM(name, number, word) OUTCOME_##name = (number),
    OUTCOME_LIST(OUTCOME_ENUM)
#undef OUTCOME_ENUM
        OUTCOME_COUNT
} Outcome;

/* "extraction"; "unknown" for a number outside the list. A static string. */
const char *outcome_word(int outcome);
/* False, *out untouched: no such word. */
bool outcome_parse(const char *word, Outcome *out);

#endif
