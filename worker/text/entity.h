/* Countries, organisations, forums and places. */
#ifndef DEPESCHE_TEXT_ENTITY_H
#define DEPESCHE_TEXT_ENTITY_H

#include "worker/text/scanner.h"

/* A name of one of them, or a nationality as a noun. */
uint32_t entity_scan(Scanner *s, uint32_t i);
/* "estnisch" and what it belongs to. */
uint32_t entity_scan_adjective(Scanner *s, uint32_t i);

#endif
