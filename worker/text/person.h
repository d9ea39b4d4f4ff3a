/* People: names, surnames, offices with and without a name, nationalities. */
#ifndef DEPESCHE_TEXT_PERSON_H
#define DEPESCHE_TEXT_PERSON_H

#include "worker/text/scanner.h"

/* A name by itself. */
uint32_t person_scan(Scanner *s, uint32_t i);
/* A title at token i with what belongs to it. `of` is the country or organisation named before it (NULL: none), `first` the token
 * where that begins, else i. */
uint32_t person_scan_title(Scanner *s, uint32_t i, uint32_t first, const LexItem *of);
/* "(ukrainischer) Kollege X" at token i; `of` and `first` as above. */
uint32_t person_scan_colleague(Scanner *s, uint32_t i, uint32_t first, const LexItem *of);
/* Is token i an office that adjectives before it may share ("der deutsche und der finnische Präsident")? *holder is who
 * holds it for `of`, NULL: not known. */
bool person_read_shared(const Scanner *s, uint32_t i, const LexItem *of, const LexItem **holder);
Mention *person_push(Scanner *s, uint32_t first, uint32_t last, const LexItem *person);
/* Of several people with a surname: the one the article has named, else one in office, else the first. */
const LexItem *person_choose(Scanner *s, const LexEntry *e, const Token *first);
/* In a sentence: the day since which those named with a title have held it; year 0: nobody. */
Date person_earliest(Scanner *s);
void person_fill(const Scanner *s, Mention *m, const LexItem *person);
/* Takes a person in the genitive, the last mention, for the owner of the title or noun behind; returns the token behind; 0: it
 * owns none. */
uint32_t person_scan_possessed(Scanner *s, uint32_t first, uint32_t end);
/* "der SPD-Politiker", "die 54-Jährige": whom the sentences before told of. */
uint32_t person_scan_epithet(Scanner *s, uint32_t i);
/* Whom "der Franzose" (female: "die Französin") means; NULL: nobody named so far. */
const LexItem *person_find_national(const Scanner *s, const LexItem *country, bool female);

#endif
