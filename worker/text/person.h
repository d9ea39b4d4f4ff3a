/* People by their names: full ones, surnames, by-names, and those of whom the article told before. */
#ifndef DEPESCHE_TEXT_PERSON_H
#define DEPESCHE_TEXT_PERSON_H

#include "worker/text/scanner.h"

/* A name by itself. */
uint32_t person_scan(Scanner *s, uint32_t i);
/* "der SPD-Politiker", "die 54-Jährige": whom the sentences before told of. */
uint32_t person_scan_epithet(Scanner *s, uint32_t i);
/* Behind capitalised words that no lexicon entry claims, "Margus Tsahkna", "Faisal bin Farhan"; `at` where there are none. */
uint32_t person_read_unknown(const Scanner *s, uint32_t at);
Mention *person_push(Scanner *s, uint32_t first, uint32_t last, const LexItem *person);
void person_fill(const Scanner *s, Mention *m, const LexItem *person);
/* Of several people with a surname: the one the article has named, else one in office, else the first. */
const LexItem *person_choose(Scanner *s, const LexEntry *e, const Token *first);
/* Did he hold any office on that day? */
bool person_in_office(const LexItem *person, Date at);
/* Whom "der Franzose" (female: "die Französin") means; NULL: nobody named so far. */
const LexItem *person_find_national(const Scanner *s, const LexItem *country, bool female);

/* Whom the article has named: by entry, and by the surname at token i. NULL: nobody. */
Known *person_known(Scanner *s, const LexItem *item);
const Known *person_known_surname(const Scanner *s, uint32_t i);
/* `surname` folded; empty: he is not known by it. */
void person_remember(Scanner *s, const LexItem *item, const Mention *m, Str surname);

#endif
