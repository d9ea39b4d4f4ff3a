/* What stands between article and noun: adjectives, lists of them, participles with all that belongs to these; and what
 * a noun shares with another one. Questions of chunk.c about a word where it stands. */
#ifndef DEPESCHE_TEXT_ATTRIBUTE_H
#define DEPESCHE_TEXT_ATTRIBUTE_H

#include "worker/text/phrase.h"

/* "einer sofortigen und bedingungslosen Waffenruhe", "norwegischen und dänischen Soldaten", "russischer und US-Firmen",
 * "einen gerechten, dauerhaften Frieden" */
bool attribute_joins_adjectives(const Chunker *c, uint32_t i);
/* "Staats- und Regierungschefs" */
bool attribute_joins_compounds(const Chunker *c, uint32_t i);
/* "Einsatz europäischer Soldaten": strong -er right behind a noun is a genitive. */
bool attribute_is_bare_genitive(const Chunker *c, uint32_t i);
/* "das von Polen gelieferte Gerät", "der erst gestern nach Kiew gereiste Gast", "der ihn begleitende Minister": where the
 * attribute whose first complement is token i ends, its last adjective not counted; 0: there is none. */
uint32_t attribute_end(const Chunker *c, uint32_t i);
/* Does such an attribute follow, perhaps behind adverbs? */
bool attribute_follows(const Chunker *c, uint32_t i);

#endif
