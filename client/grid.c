#include "client/grid.h"

#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"

static const char *const NAMES[GRID_FORMATS] = {"table", "jsonl", "json", "csv", "tsv", "markdown"};

Status grid_format(const char *name, GridFormat *out, Error *err)
{
    for (int i = 0; i < GRID_FORMATS; i++)
        if (strcmp(name, NAMES[i]) == 0) {
            *out = (GridFormat)i;
            return STATUS_OK;
        }
    return error_set(err, STATUS_USAGE, "--format: \"%.40s\" is none of table, jsonl, json, csv, tsv, markdown", name);
}

/* ---- cells ----------------------------------------------------------------------------------------------------------- */

static Str cell_of(sqlite3_stmt *row, int column)
{
    const char *text = (const char *)sqlite3_column_text(row, column);
    return text ? (Str){text, (size_t)sqlite3_column_bytes(row, column)} : (Str){"", 0};
}

static bool is_number(sqlite3_stmt *row, int column)
{
    int type = sqlite3_column_type(row, column);
    return type == SQLITE_INTEGER || type == SQLITE_FLOAT;
}

/* With blanks for what would break the line or the column. */
static void add_flat(Buffer *out, Str cell)
{
    for (size_t i = 0; i < cell.len; i++) {
        bool is_control = (unsigned char)cell.ptr[i] < ' ';
        buffer_char(out, is_control ? ' ' : cell.ptr[i]);
    }
}

/* A field with a comma, a quotation mark or a line break stands in quotation marks, which are doubled inside. */
static void add_csv(Buffer *out, Str cell)
{
    bool plain = true;
    for (size_t i = 0; i < cell.len; i++)
        plain &= !strchr(",\"\r\n", cell.ptr[i]);
    if (plain) {
        buffer_str(out, cell);
        return;
    }
    buffer_char(out, '"');
    for (size_t i = 0; i < cell.len; i++) {
        if (cell.ptr[i] == '"')
            buffer_char(out, '"');
        buffer_char(out, cell.ptr[i]);
    }
    buffer_char(out, '"');
}

static void add_markdown(Buffer *out, Str cell)
{
    for (size_t i = 0; i < cell.len; i++) {
        if (cell.ptr[i] == '|' || cell.ptr[i] == '\\')
            buffer_char(out, '\\');
        buffer_char(out, (unsigned char)cell.ptr[i] < ' ' ? ' ' : cell.ptr[i]);
    }
}

static void add_object(Buffer *out, sqlite3_stmt *row)
{
    bool first = true;
    buffer_char(out, '{');
    for (int i = 0; i < sqlite3_column_count(row); i++) {
        if (sqlite3_column_type(row, i) == SQLITE_NULL)
            continue;
        if (!first)
            buffer_char(out, ',');
        first = false;
        buffer_json(out, str_of(sqlite3_column_name(row, i)));
        buffer_char(out, ':');
        if (is_number(row, i))
            buffer_str(out, cell_of(row, i));
        else
            buffer_json(out, cell_of(row, i));
    }
    buffer_char(out, '}');
}

/* ---- formats that need no second look -------------------------------------------------------------------------------- */

typedef void CellWriter(Buffer *out, Str cell);

/* One line: a name or a value for each column, between `before`, `between` and `after`. */
static void add_line(Buffer *out, sqlite3_stmt *row, bool heading, const char *before, const char *between,
                     const char *after, CellWriter *write)
{
    buffer_str(out, str_of(before));
    for (int i = 0; i < sqlite3_column_count(row); i++) {
        if (i)
            buffer_str(out, str_of(between));
        write(out, heading ? str_of(sqlite3_column_name(row, i)) : cell_of(row, i));
    }
    buffer_str(out, str_of(after));
}

static void add_row(Buffer *out, GridFormat format, sqlite3_stmt *row, bool heading)
{
    switch (format) {
    case GRID_CSV:
        add_line(out, row, heading, "", ",", "\r\n", add_csv);
        return;
    case GRID_TSV:
        add_line(out, row, heading, "", "\t", "\n", add_flat);
        return;
    case GRID_MARKDOWN:
        add_line(out, row, heading, "| ", " | ", " |\n", add_markdown);
        for (int i = 0; heading && i < sqlite3_column_count(row); i++)
            buffer_str(out, i ? STR(" --- |") : STR("| --- |"));
        if (heading)
            buffer_char(out, '\n');
        return;
    default:
        if (!heading)
            add_object(out, row);
        return;
    }
}

static Status write_plain(Buffer *out, GridFormat format, sqlite3_stmt *row, size_t *rows)
{
    int rc;
    *rows = 0;
    add_row(out, format, row, true);
    if (format == GRID_JSON)
        buffer_char(out, '[');
    while ((rc = sqlite3_step(row)) == SQLITE_ROW) {
        if (format == GRID_JSON)
            buffer_str(out, *rows ? STR(",\n ") : STR("\n "));
        add_row(out, format, row, false);
        if (format == GRID_JSONL)
            buffer_char(out, '\n');
        ++*rows;
    }
    if (format == GRID_JSON)
        buffer_str(out, STR("\n]\n"));
    return rc == SQLITE_DONE ? STATUS_OK : STATUS_IO;
}

/* ---- aligned columns ------------------------------------------------------------------------------------------------- */

typedef struct Columns {
    Buffer cells; /* each ended by a NUL, row by row */
    size_t widths[GRID_COLUMNS_MAX];
    bool right[GRID_COLUMNS_MAX]; /* numbers */
    int count;
} Columns;

/* Where the character number `count` begins. */
static size_t place_of(Str text, size_t count)
{
    size_t at = 0;
    for (; at < text.len; at++)
        if (!utf8_is_inner(text.ptr[at]) && count-- == 0)
            break;
    return at;
}

static void keep_cell(Columns *c, int column, Str cell)
{
    size_t count = utf8_count(cell);
    bool is_long = count > GRID_CELL_MAX;
    add_flat(&c->cells, is_long ? str_slice(cell, 0, place_of(cell, GRID_CELL_MAX - 1)) : cell);
    if (is_long) {
        buffer_str(&c->cells, STR("…"));
        count = GRID_CELL_MAX;
    }
    buffer_char(&c->cells, '\0');
    if (count > c->widths[column])
        c->widths[column] = count;
}

static void print_aligned(Buffer *out, const Columns *c)
{
    const char *cell = c->cells.ptr, *end = c->cells.ptr + c->cells.len;
    for (int column = 0; cell < end; column = (column + 1) % c->count) {
        Str text = str_of(cell);
        size_t missing = c->widths[column] - utf8_count(text);
        bool is_last = column + 1 == c->count;
        for (size_t i = 0; i < missing && c->right[column]; i++)
            buffer_char(out, ' ');
        buffer_str(out, text);
        for (size_t i = 0; i < missing && !c->right[column] && !is_last; i++)
            buffer_char(out, ' ');
        buffer_str(out, is_last ? STR("\n") : STR("  "));
        cell += text.len + 1;
    }
}

static Status write_table(Buffer *out, sqlite3_stmt *row, size_t *rows)
{
    Columns c = {.count = sqlite3_column_count(row)};
    int rc;
    *rows = 0;
    for (int i = 0; i < c.count; i++)
        keep_cell(&c, i, str_of(sqlite3_column_name(row, i)));
    while ((rc = sqlite3_step(row)) == SQLITE_ROW && *rows < GRID_TABLE_ROWS) {
        for (int i = 0; i < c.count; i++) {
            c.right[i] |= is_number(row, i);
            keep_cell(&c, i, cell_of(row, i));
        }
        ++*rows;
    }
    if (!c.cells.failed && *rows)
        print_aligned(out, &c);
    out->failed |= c.cells.failed;
    buffer_fini(&c.cells);
    return rc == SQLITE_DONE ? STATUS_OK : rc == SQLITE_ROW ? STATUS_LIMIT : STATUS_IO;
}

Status grid_write(Buffer *out, GridFormat format, sqlite3_stmt *statement, size_t *rows)
{
    Status st = format == GRID_TABLE ? write_table(out, statement, rows) : write_plain(out, format, statement, rows);
    return out->failed ? STATUS_NO_MEMORY : st;
}
