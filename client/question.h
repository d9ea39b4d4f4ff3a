/* What can be asked of the archive: kinds of rows, and filters on them. */
#ifndef DEPESCHE_CLIENT_QUESTION_H
#define DEPESCHE_CLIENT_QUESTION_H

#include "base/buffer.h"
#include "client/archive.h"

/* Filters; NULL: any. */
typedef struct Question {
    const char *actor;   /* part of a name; all spellings of the actors it belongs to are meant */
    const char *country; /* ISO 3166-1 alpha-3, in any case */
    const char *topic, *stance, *status, *type, *source;
    const char *since, *until; /* EDTF: of a meeting its own date, else that of the article */
    const char *confidence;    /* at least, 0..1 */
    uint64_t limit, offset;    /* rows; limit 0: all */
} Question;

/* Prepares the statement that answers. STATUS_USAGE: no such kind, a filter that this kind does not have, or a value that
 * it cannot have. The caller finalizes *out. */
Status question_prepare(const Archive *archive, const char *kind, const Question *question, sqlite3_stmt **out,
                        Error *err);
/* "meetings, participants, …" */
void question_kinds(Buffer *out);

#endif
