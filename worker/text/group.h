/* Groups of actors: "26 der 35 Staaten", "europäische Generäle", "die Regierung Merz". */
#ifndef DEPESCHE_TEXT_GROUP_H
#define DEPESCHE_TEXT_GROUP_H

#include "worker/text/scanner.h"

/* The entry of a noun for a group among those that begin with token `first`: for a state's own people ("Regierung") or
 * for others; NULL: none. */
const LexEntry *group_pick(const LexEntry *e, const Token *first, bool government);
/* The name of the group of tokens [noun, end): "europäischen Verbündeten" -> "europäische Verbündete". `first` is the
 * first token that may be an adjective of it. */
Str group_make_name(const Scanner *s, const LexItem *item, uint32_t first, uint32_t noun, uint32_t end);
/* "15 Staaten", "26 der 35 Staaten" */
uint32_t group_scan_counted(Scanner *s, uint32_t i);
/* A group without a number. */
uint32_t group_scan(Scanner *s, uint32_t i);

#endif
