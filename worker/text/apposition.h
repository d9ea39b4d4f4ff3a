/* Names that stand apart from their title: "der Präsident der Ukraine, Wolodymyr Selenskyj", "der Sprecher des
 * Ministeriums Ola Probe", "Ola Probe, Sprecher des Ministeriums". */
#ifndef DEPESCHE_TEXT_APPOSITION_H
#define DEPESCHE_TEXT_APPOSITION_H

#include "worker/text/office.h"

/* The name that a title has behind a comma or behind a long complement. `first` is the token where the title and what
 * belongs to it begin. Returns the token behind the name; 0: there is none. */
uint32_t apposition_push_name(Scanner *s, const Title *title, uint32_t first);
/* A name at token i that the lexicon does not know, where a title with its owner follows behind a comma. */
uint32_t apposition_scan_name(Scanner *s, uint32_t i);

#endif
