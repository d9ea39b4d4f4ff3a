/* Is a rule pack sound? Everything that loading complains of, all of it and not only the first; and what loads and yet
 * cannot be meant: rules that never fire, words that nothing finds, two in an office that has room for one. */
#ifndef DEPESCHE_INSPECTION_CHECK_H
#define DEPESCHE_INSPECTION_CHECK_H

#include "worker/extraction/inside.h"

/* Appends what is wrong with the pack in `folder` to notes, by file and line. STATUS_OK: the pack was looked through,
 * whatever was found; others: it cannot be read. notes->arena must be guarded. */
Status check_pack(const char *folder, PackNotes *notes, Error *err);
/* Mistakes among the notes; the rest are doubts. */
size_t check_mistakes(const PackNotes *notes);

/* check_rules.c and check_lexicon.c: the parts of check_pack(). */
void check_rules(const Engine *engine, PackNotes *notes);
void check_lexicon(const Engine *engine, PackNotes *notes);

#endif
