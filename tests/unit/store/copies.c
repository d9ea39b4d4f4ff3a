#define _GNU_SOURCE
#include <criterion/criterion.h>

#include "store/database.h"
#include "store/sink_sqlite.h"
#include "tests/unit/store/reports.h"

static void put_text(Sink *sink, unsigned number, const Buffer *text)
{
    static const Told TOLD = {.published = "2025-03-28", .name = "Gipfel", .date = "2025-03-27"};
    Sample s;
    SinkOutcome outcome;
    Error err = {0};
    told_init(&s, number, &TOLD, 1, "v1");
    s.article->text = SAMPLE_TEXT(&s.arena, "%.*s", STR_ARG(buffer_view(text)));
    s.extraction.key = codec_article_key(s.article);
    cr_assert_eq(sink_begin(sink, &err), STATUS_OK, "%s", err.text);
    cr_assert_eq(sink_store(sink, &s.extraction, &outcome, &err), STATUS_OK, "%s", err.text);
    cr_assert_eq(sink_commit(sink, &err), STATUS_OK, "%s", err.text);
    sample_fini(&s);
}

/* An agency's report with an introduction of the outlet's own. */
static void make_copy(Buffer *out, unsigned agency, unsigned outlet)
{
    buffer_clear(out);
    for (unsigned i = 0; i < 20; i++)
        buffer_print(out, "Haus%u meint%u ", outlet, i);
    for (unsigned i = 0; i < 300; i++)
        buffer_print(out, "agentur%u meldet%u ", agency, i);
}

static int64_t ask(const Folder *folder, const char *sql)
{
    Database db;
    Error err;
    int64_t number = -1;
    cr_assert_eq(database_open(&db, folder->db, &err), STATUS_OK, "%s", err.text);
    cr_assert_eq(database_number(&db, sql, &number, &err), STATUS_OK, "%s", err.text);
    database_close(&db);
    return number;
}

Test(copies, support_is_counted_in_independent_articles)
{
    /* forwards, backwards and mixed: outlets 0 to 5 print agency 0 or 1 */
    static const unsigned ORDERS[][6] = {{0, 1, 2, 3, 4, 5}, {5, 4, 3, 2, 1, 0}, {3, 0, 5, 1, 4, 2}};
    int64_t names[3];
    for (size_t order = 0; order < 3; order++) {
        Folder folder;
        Sink *sink;
        Error err = {0};
        Buffer text = {0};
        folder_init(&folder);
        cr_assert_eq(sink_sqlite_open(folder.db, &sink, &err), STATUS_OK, "%s", err.text);
        for (size_t i = 0; i < 6; i++) {
            unsigned outlet = ORDERS[order][i];
            make_copy(&text, outlet % 2, outlet);
            put_text(sink, outlet, &text);
        }
        cr_expect_eq(ask(&folder, "SELECT articles FROM event"), 6);
        cr_expect_eq(ask(&folder, "SELECT independent FROM event"), 2);
        cr_expect_eq(ask(&folder, "SELECT count(*) FROM article WHERE copy_group = key"), 2);
        names[order] = ask(&folder, "SELECT sum(instr(hex(copy_group), 'A')) FROM article");
        buffer_fini(&text);
        sink_close(sink);
        folder_fini(&folder);
    }
    cr_expect_eq(names[0], names[1], "groups have the same names in any order");
    cr_expect_eq(names[0], names[2]);
}

Test(copies, boilerplate_makes_no_copies)
{
    Folder folder;
    Sink *sink;
    Error err = {0};
    Buffer text = {0};
    folder_init(&folder);
    cr_assert_eq(sink_sqlite_open(folder.db, &sink, &err), STATUS_OK, "%s", err.text);
    for (unsigned article = 0; article < 8; article++) {
        buffer_clear(&text);
        for (unsigned i = 0; i < 60; i++)
            buffer_print(&text, "lesen%u auch%u ", i, i);
        for (unsigned i = 0; i < 200; i++)
            buffer_print(&text, "artikel%u sagt%u ", article, i);
        put_text(sink, article, &text);
    }
    cr_expect_eq(ask(&folder, "SELECT independent FROM event"), 8);
    buffer_fini(&text);
    sink_close(sink);
    folder_fini(&folder);
}
