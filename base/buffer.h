/* A growable byte buffer on the heap, for text and frames that are put together piece by piece.
 *
 * Owner: the struct's owner; buffer_fini() frees. After a failed allocation the buffer keeps what it had, `failed`
 * stays set and further appends do nothing, so that one check at the end is enough.
 */
#ifndef DEPESCHE_BASE_BUFFER_H
#define DEPESCHE_BASE_BUFFER_H

#include "base/str.h"

typedef struct Buffer {
    char *ptr;
    size_t len, cap;
    bool failed;
} Buffer;

/* A Buffer is ready when zeroed: Buffer b = {0}. */
void buffer_fini(Buffer *b);
/* Empties it and keeps the memory; clears `failed`. */
void buffer_clear(Buffer *b);
/* Makes room for `more` bytes and a NUL behind them, so that a caller can write them at ptr + len itself. False, with
 * `failed` set, on lack of memory. */
bool buffer_reserve(Buffer *b, size_t more);
void buffer_add(Buffer *b, const void *bytes, size_t len);
void buffer_str(Buffer *b, Str s);
void buffer_char(Buffer *b, char c);
__attribute__((format(printf, 2, 3))) void buffer_print(Buffer *b, const char *format, ...);
/* Appends s as a JSON string with its quotation marks (RFC 8259). s must be valid UTF-8; only the quotation mark, the
 * backslash and U+0000..U+001F are escaped, so that evidence stays readable. */
void buffer_json(Buffer *b, Str s);
/* What it holds; valid until the next append. */
Str buffer_view(const Buffer *b);

#endif
