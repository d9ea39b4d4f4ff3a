/* Text reduced to what names are compared by. */
#ifndef DEPESCHE_BASE_PLAIN_H
#define DEPESCHE_BASE_PLAIN_H

#include "base/arena.h"

/* The words of valid UTF-8 in lower case, without accents ("ß" as "ss"), with one blank between them; every character
 * that is then no ASCII letter or digit parts words. Lives in the arena. Decomposition: Unicode NFKD. */
Str plain_fold(Arena *arena, Str s);

#endif
