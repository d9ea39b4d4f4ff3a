/* Rows of an answer, written as people and programs want them. */
#ifndef DEPESCHE_CLIENT_GRID_H
#define DEPESCHE_CLIENT_GRID_H

#include <sqlite3.h>

#include "base/buffer.h"
#include "base/status.h"

typedef enum GridFormat {
    GRID_TABLE,    /* aligned columns; long cells are cut at GRID_CELL_MAX characters */
    GRID_JSONL,    /* an object a line */
    GRID_JSON,     /* an array of objects */
    GRID_CSV,      /* RFC 4180, with a heading */
    GRID_TSV,      /* tabs and line breaks in values become blanks */
    GRID_MARKDOWN, /* a table of GitHub Flavored Markdown */
    GRID_FORMATS
} GridFormat;

enum { GRID_CELL_MAX = 60, GRID_COLUMNS_MAX = 24, GRID_TABLE_ROWS = 10000 };

/* The format of that name; STATUS_USAGE names those there are. */
Status grid_format(const char *name, GridFormat *out, Error *err);

/* Writes all rows of a prepared statement to `out`; its column names are the headings. NULL is left out of JSON and
 * empty elsewhere. *rows: how many. STATUS_IO: the statement failed, ask its connection why; STATUS_LIMIT: more than
 * GRID_TABLE_ROWS for a format that aligns; STATUS_NO_MEMORY. */
Status grid_write(Buffer *out, GridFormat format, sqlite3_stmt *statement, size_t *rows);

#endif
