/* An article as it is put together from a text file or from a line of JSON: fields set by name, each within its limit.
 *
 * docs/INPUT.md describes both formats. Errors name field and remedy, not the file: the caller knows that.
 */
#ifndef DEPESCHE_PROTO_DRAFT_H
#define DEPESCHE_PROTO_DRAFT_H

#include "base/buffer.h"
#include "base/status.h"
#include "proto/message.h"

typedef enum DraftField {
    DRAFT_ID,
    DRAFT_URL,
    DRAFT_SOURCE,
    DRAFT_TITLE,
    DRAFT_PUBLISHED,
    DRAFT_LANGUAGE,
    DRAFT_TEXT,
    DRAFT_FIELDS
} DraftField;

/* Ready when zeroed; draft_fini() frees. */
typedef struct Draft {
    Buffer fields[DRAFT_FIELDS];
    bool set[DRAFT_FIELDS]; /* by the file itself, also to "" */
} Draft;

void draft_fini(Draft *d);
/* Forgets the article and keeps the memory. */
void draft_clear(Draft *d);

/* UTF-8 without NUL, or STATUS_MALFORMED with the byte and the remedy. For the bytes of a file or a line. */
Status draft_check_bytes(Str bytes, Error *err);
/* A text file: the metadata header, if it begins with one, and the text. `bytes` have passed draft_check_bytes(). *line:
 * the header's line that err is about, 0 where it is about the text. STATUS_MALFORMED, STATUS_LIMIT. */
Status draft_read_text(Draft *d, Str bytes, size_t *line, Error *err);
/* One line of JSON Lines. */
Status draft_read_json(Draft *d, Str line, Error *err);
/* Sets a field that the file has not set. */
Status draft_default(Draft *d, DraftField field, Str value, Error *err);
/* The text begins with a line such as " date 2026-01-06 PARIS", which dates the article (docs/FACTS.md). */
bool draft_has_date_line(const Draft *d);
/* The whole article, checked; *out points into the draft until it is cleared. */
Status draft_finish(const Draft *d, PbArticle *out, Error *err);

#endif
