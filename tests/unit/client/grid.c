#include <criterion/criterion.h>

#include "client/grid.h"

static sqlite3 *db;

static void open_db(void)
{
    cr_assert_eq(sqlite3_open(":memory:", &db), SQLITE_OK);
}

static void close_db(void)
{
    sqlite3_close(db);
}

TestSuite(grid, .init = open_db, .fini = close_db);

static void written(const char *format_name, const char *sql, const char *expected)
{
    GridFormat format;
    sqlite3_stmt *statement;
    Buffer out = {0};
    size_t rows;
    Error err = {0};
    cr_assert_eq(grid_format(format_name, &format, &err), STATUS_OK, "%s", err.text);
    cr_assert_eq(sqlite3_prepare_v2(db, sql, -1, &statement, NULL), SQLITE_OK, "%s", sqlite3_errmsg(db));
    cr_expect_eq(grid_write(&out, format, statement, &rows), STATUS_OK);
    buffer_char(&out, '\0');
    cr_expect_str_eq(out.ptr, expected);
    buffer_fini(&out);
    sqlite3_finalize(statement);
}

#define ROWS "SELECT 'Élysée, \"Paris\"' AS place, 35 AS n UNION ALL SELECT 'a' || char(10) || 'b|c', NULL"

Test(grid, csv_is_that_of_rfc_4180)
{
    written("csv", ROWS, "place,n\r\n\"Élysée, \"\"Paris\"\"\",35\r\n\"a\nb|c\",\r\n");
    written("csv", "SELECT 1 AS a WHERE 0", "a\r\n");
}

Test(grid, json_leaves_out_what_is_not_stated)
{
    written("jsonl", ROWS, "{\"place\":\"Élysée, \\\"Paris\\\"\",\"n\":35}\n{\"place\":\"a\\nb|c\"}\n");
    written("json", "SELECT 1.5 AS a UNION ALL SELECT 'x'", "[\n {\"a\":1.5},\n {\"a\":\"x\"}\n]\n");
    written("json", "SELECT 1 AS a WHERE 0", "[\n]\n");
}

Test(grid, lines_and_columns_stay_whole)
{
    written("tsv", ROWS, "place\tn\nÉlysée, \"Paris\"\t35\na b|c\t\n");
    written("markdown", ROWS, "| place | n |\n| --- | --- |\n| Élysée, \"Paris\" | 35 |\n| a b\\|c |  |\n");
}

Test(grid, tables_align_characters_and_cut_long_cells)
{
    written("table", ROWS, "place             n\nÉlysée, \"Paris\"  35\na b|c              \n");
    written("table", "SELECT 1 AS a WHERE 0", "");
    Buffer wide = {0};
    buffer_str(&wide, STR("SELECT '"));
    for (int i = 0; i < 2 * GRID_CELL_MAX; i++)
        buffer_str(&wide, STR("ü"));
    buffer_str(&wide, STR("' AS a"));
    buffer_char(&wide, '\0');
    Buffer expected = {0};
    buffer_str(&expected, STR("a\n"));
    for (int i = 0; i + 1 < GRID_CELL_MAX; i++)
        buffer_str(&expected, STR("ü"));
    buffer_str(&expected, STR("…\n"));
    buffer_char(&expected, '\0');
    written("table", wide.ptr, expected.ptr);
    buffer_fini(&wide);
    buffer_fini(&expected);
}

Test(grid, too_many_rows_for_a_table_and_unknown_formats_are_told)
{
    sqlite3_stmt *statement;
    Buffer out = {0};
    size_t rows;
    Error err;
    GridFormat format;
    cr_assert_eq(sqlite3_prepare_v2(db,
                                    "WITH RECURSIVE t (n) AS (VALUES (1) UNION ALL SELECT n + 1 FROM t LIMIT 10001)"
                                    " SELECT n FROM t",
                                    -1, &statement, NULL),
                 SQLITE_OK);
    cr_expect_eq(grid_write(&out, GRID_TABLE, statement, &rows), STATUS_LIMIT);
    sqlite3_reset(statement);
    cr_expect_eq(grid_write(&out, GRID_TSV, statement, &rows), STATUS_OK);
    cr_expect_eq(rows, GRID_TABLE_ROWS + 1);
    cr_expect_eq(grid_format("xml", &format, &err), STATUS_USAGE);
    cr_expect(strstr(err.text, "markdown"), "%s", err.text);
    buffer_fini(&out);
    sqlite3_finalize(statement);
}
