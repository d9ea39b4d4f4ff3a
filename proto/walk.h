/* The files behind what a user named on a command line: files as they are, "-" for standard input, folders opened.
 *
 * Of a folder, at any depth, those regular files are taken whose suffix says that they hold articles (.txt, .jsonl,
 * .ndjson, .json), in the order of their names' bytes, without those that begin with a dot. A symbolic link to a folder
 * is not followed inside a folder, so that a walk always ends. Pipes and devices must be named themselves.
 */
#ifndef DEPESCHE_PROTO_WALK_H
#define DEPESCHE_PROTO_WALK_H

#include "base/status.h"
#include "base/str.h"

typedef struct Walk Walk;

enum { WALK_FOLDERS_MAX = 32 }; /* folders inside each other */

/* `operands` (count of them) must outlive the walk. STATUS_NO_MEMORY. */
Status walk_new(char *const *operands, size_t count, Walk **out, Error *err);
void walk_free(Walk *walk);
/* The next file; *path is valid until the next call. STATUS_EMPTY: there is no more. Anything else is trouble with one
 * folder, which err names; the walk goes on with the next. A named file that does not exist is not noticed here. */
Status walk_next(Walk *walk, const char **path, Error *err);
/* Bytes of all files of a walk; false where that cannot be known (standard input, a pipe). */
bool walk_measure(char *const *operands, size_t count, uint64_t *bytes);

#endif
