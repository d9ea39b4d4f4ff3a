/* Colleagues: who holds the office of somebody named before, in another country. */
#ifndef DEPESCHE_TEXT_COLLEAGUE_H
#define DEPESCHE_TEXT_COLLEAGUE_H

#include "worker/text/scanner.h"

/* "(ukrainischer) Kollege X" at token i. `of` is the country or organisation named before it (NULL: none), `first` the
 * token where that begins, else i. */
uint32_t colleague_scan(Scanner *s, uint32_t i, uint32_t first, const LexItem *of);

#endif
