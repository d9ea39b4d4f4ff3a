/* The block syntax that all files of a rule pack share (rules/de/README.md, "The syntax").
 *
 * Parsing only cuts the text into blocks and attributes and remembers where they stand, so that whoever gives them
 * a meaning can name file and line. Loading stops at the first mistake, unless the pack has a list for them: then each is
 * noted there and what can be read is read. Owner: the arena; the text of the file must live as long.
 */
#ifndef DEPESCHE_TEXT_PACK_H
#define DEPESCHE_TEXT_PACK_H

#include "base/arena.h"
#include "base/status.h"
#include "base/vocabulary.h"

/* A mistake, or a doubt: what loads and yet cannot be meant. */
typedef struct PackNote {
    Str file, text;
    uint32_t line;
    bool doubt;
} PackNote;

typedef struct PackNotes {
    Arena *arena; /* of the notes; they may outlive the pack */
    PackNote *items;
    size_t count, cap;
} PackNotes;

typedef struct PackAttribute {
    Str key, value;
    uint32_t line;
} PackAttribute;

typedef struct PackBlock {
    Str type, id, file;
    uint32_t line;
    PackAttribute *items;
    size_t count, cap;
    PackNotes *notes; /* the pack's */
} PackBlock;

typedef struct Pack {
    PackBlock *items;
    size_t count, cap;
    PackNotes *notes; /* where mistakes go; NULL: the first one ends the loading */
} Pack;

/* Appends the blocks of one file to *pack. STATUS_MALFORMED with "file:line: what; remedy"; with notes STATUS_OK. */
Status pack_parse(Arena *arena, Str file, Str text, Pack *pack, Error *err);
/* Writes "file:line: text" and returns STATUS_MALFORMED. line 0: the block's own line. */
__attribute__((format(printf, 4, 5))) Status pack_fail(Error *err, const PackBlock *block, uint32_t line,
                                                       const char *format, ...);
/* The same for a word that must be one of a vocabulary: names the nearest one, or all. */
Status pack_no_value(Error *err, const PackBlock *block, uint32_t line, Str word, const Vocabulary *vocabulary);
/* STATUS_OK where the mistake of a block was noted, so that the next line or block can be read; else `st`. */
Status pack_go_on(const PackBlock *block, Status st);
/* Notes a doubt about a line of a block (0: its own). */
__attribute__((format(printf, 4, 5))) void pack_doubt(PackNotes *notes, const PackBlock *block, uint32_t line,
                                                      const char *format, ...);
/* The next non-empty item, trimmed, of a list value; false at its end. Start with a copy of the value in *rest. */
bool pack_item(Str *rest, Str *item);
/* The first attribute with this key, or NULL. */
const PackAttribute *pack_find(const PackBlock *block, const char *key);

#endif
