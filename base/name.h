/* Names as keys: what two spellings of one name have in common. */
#ifndef DEPESCHE_BASE_NAME_H
#define DEPESCHE_BASE_NAME_H

#include "base/arena.h"

/* The key of a label ("NATO-Gipfel", "Nato Gipfel"): plain_fold() with its blanks taken out, so that a hyphen makes no
 * other name. Letters that have no decomposition (ø, ł, đ, …) count as the plain ones. Lives in the arena; empty where
 * the name has no Latin letter or digit. */
Str name_label(Arena *arena, Str name);

/* The key of a person's name: how its words sound, with one blank between them, so that transliterations of one name
 * (Selenskyj, Selenskij, Zelensky; Wolodymyr, Volodymyr) are one. Words without a sound are left out, and so are single
 * letters with a full stop. Source: H. J. Postel, "Die Kölner Phonetik", IBM-Nachrichten 19, 1969. */
Str name_sound(Arena *arena, Str name);

#endif
