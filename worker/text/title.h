/* Titles with the names that belong to them: "der estnische Außenminister Margus Tsahkna", "der Präsident der Ukraine,
 * Wolodymyr Selenskyj". */
#ifndef DEPESCHE_TEXT_TITLE_H
#define DEPESCHE_TEXT_TITLE_H

#include "worker/text/office.h"

/* A title at token i with what belongs to it. `of` is the country or organisation named before it (NULL: none), `first`
 * the token where that begins, else i. */
uint32_t title_scan(Scanner *s, uint32_t i, uint32_t first, const LexItem *of);
/* Takes a person in the genitive, the last mention, for the owner of the title or noun behind; returns the token behind;
 * 0: it owns none. */
uint32_t title_scan_possessed(Scanner *s, uint32_t first, uint32_t end);
/* The name behind a title. Returns the token behind it, or `at` where there is none. */
uint32_t title_push(Scanner *s, const Title *title, uint32_t first, uint32_t at);
/* The country behind a link of a list, "(,|und|sowie) (der|des|aus) Ukraine", with the tokens of its name; NULL: none. */
const LexItem *title_next_of_list(const Scanner *s, uint32_t i, uint32_t *first, uint32_t *last);

#endif
