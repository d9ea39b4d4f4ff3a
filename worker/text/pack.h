/* The block syntax that all files of a rule pack share (rules/de/README.md, "The syntax").
 *
 * Parsing only cuts the text into blocks and attributes and remembers where they stand, so that whoever gives them
 * a meaning can name file and line. Owner: the arena; the text of the file must live as long.
 */
#ifndef DEPESCHE_TEXT_PACK_H
#define DEPESCHE_TEXT_PACK_H

#include "base/arena.h"
#include "base/status.h"

typedef struct PackAttribute {
    Str key, value;
    uint32_t line;
} PackAttribute;

typedef struct PackBlock {
    Str type, id, file;
    uint32_t line;
    PackAttribute *items;
    size_t count, cap;
} PackBlock;

typedef struct Pack {
    PackBlock *items;
    size_t count, cap;
} Pack;

/* Appends the blocks of one file to *pack. STATUS_MALFORMED with "file:line: what; remedy". */
Status pack_parse(Arena *arena, Str file, Str text, Pack *pack, Error *err);
/* Writes "file:line: text" and returns STATUS_MALFORMED. line 0: the block's own line. */
__attribute__((format(printf, 4, 5))) Status pack_fail(Error *err, const PackBlock *block, uint32_t line,
                                                       const char *format, ...);
/* The next non-empty item, trimmed, of a list value; false at its end. Start with a copy of the value in *rest. */
bool pack_item(Str *rest, Str *item);
/* The first attribute with this key, or NULL. */
const PackAttribute *pack_find(const PackBlock *block, const char *key);

#endif
