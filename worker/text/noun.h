/* Gender and number of a noun, and the cases that its form may be, as far as its ending or the lexicon tells.
 *
 * Source: the gender of suffixes in any German grammar (Duden 4, "Das Nomen"). */
#ifndef DEPESCHE_TEXT_NOUN_H
#define DEPESCHE_TEXT_NOUN_H

#include "worker/text/clause.h"

enum { MASCULINE = 1, FEMININE = 2, NEUTER = 4, ANY_GENDER = 7 };

/* One way to understand a form; bit sets. */
typedef struct NounReading {
    uint8_t cases, genders, numbers;
} NounReading;

NounReading noun_read(const Lexicon *lexicon, const Token *noun);
/* "Kollege", "Franzose", "Abgeordnete": not feminine, though in -e. `word` is folded. */
bool noun_is_weak_masculine(Str word);

#endif
