/* `depesche query`. */
#include "client/client.h"

#include <stdio.h>
#include <unistd.h>

#include "base/file.h"
#include "base/options.h"
#include "client/archive.h"
#include "client/grid.h"
#include "client/question.h"

enum { ROWS_DEFAULT = 50 };

/* Rows beyond the page are only guessed at: a full page may be the last. */
static void tell_page(const Question *q, size_t rows, GridFormat format)
{
    if (format != GRID_TABLE)
        return;
    if (rows == 0)
        fprintf(stderr, "depesche query: nothing is known of that\n");
    else if (q->limit && rows == q->limit)
        fprintf(stderr, "depesche query: the first %zu; go on with --offset %llu, or --limit 0 for all\n", rows,
                (unsigned long long)(q->offset + rows));
}

static Status answer(const char *db, const char *kind, const Question *q, GridFormat format, Error *err)
{
    Archive archive;
    sqlite3_stmt *statement = NULL;
    Buffer out = {0};
    size_t rows = 0;
    Status st = archive_open(&archive, db, err);
    if (st)
        return st;
    if (!(st = question_prepare(&archive, kind, q, &statement, err))) {
        st = grid_write(&out, format, statement, &rows);
        if (st == STATUS_IO)
            st = archive_error(&archive, "reading", err);
        else if (st == STATUS_LIMIT)
            st = error_set(err, STATUS_USAGE, "more than %d rows do not align; choose --limit, or --format csv",
                           GRID_TABLE_ROWS);
        else if (st)
            st = error_set(err, st, "out of memory; choose --limit");
    }
    if (!st) {
        if (out.len)
            fwrite(out.ptr, 1, out.len, stdout);
        tell_page(q, rows, format);
    }
    sqlite3_finalize(statement);
    buffer_fini(&out);
    archive_close(&archive);
    return st ? st : file_flush_output(err);
}

int query_main(int argc, char **argv)
{
    Question q = {.limit = ROWS_DEFAULT};
    const char *db = CLIENT_DB_DEFAULT, *format_name = "table";
    const Option options[] = {
        CLIENT_OPTION_DB(&db),
        {"actor", 0, OPTION_TEXT, &q.actor, "WORDS", "part of a name; its other spellings count too", NULL, 0, 0},
        {"country", 0, OPTION_TEXT, &q.country, "CODE", "state of who pledges, holds or takes part (DEU, UKR)", NULL, 0,
         0},
        {"topic", 0, OPTION_TEXT, &q.topic, "T", "of positions and meetings: troop_deployment, sanctions, …", NULL, 0,
         0},
        {"stance", 0, OPTION_TEXT, &q.stance, "S", "support, oppose, demand, conditional, undecided, concern", NULL, 0,
         0},
        {"status", 0, OPTION_TEXT, &q.status, "S", "of meetings (held, planned, …) or pledges (committed, …)", NULL, 0,
         0},
        {"type", 0, OPTION_TEXT, &q.type, "T", "of pledges (weapons, funds, …) or actors (person, …)", NULL, 0, 0},
        {"source", 0, OPTION_TEXT, &q.source, "NAME", "outlet of the article", NULL, 0, 0},
        {"since", 0, OPTION_TEXT, &q.since, "DATE", "date of the meeting or article, from 2025-03", NULL, 0, 0},
        {"until", 0, OPTION_TEXT, &q.until, "DATE", "the same, up to and with 2025-03", NULL, 0, 0},
        {"min-confidence", 0, OPTION_TEXT, &q.confidence, "P", "of the fact, 0 to 1", NULL, 0, 0},
        {"limit", 'n', OPTION_COUNT, &q.limit, "N", "rows; 0 for all [50]", NULL, 0, 0},
        {"offset", 0, OPTION_COUNT, &q.offset, "N", "rows to pass over", NULL, 0, 0},
        {"format", 0, OPTION_TEXT, &format_name, "F", "table, jsonl, json, csv, tsv, markdown [table]", NULL, 0, 0},
    };
    const Command command = {
        "query",
        "look up what is known: meetings, pledges, positions, who",
        "depesche query meetings|participants|pledges|positions|actors|articles|timeline [OPTION…]",
        "Reads the store's database, also while the store runs. Newest first; a timeline begins with the oldest\n"
        "and says what a position was before. Meetings are events: all reports of one together. Tables cut long\n"
        "cells, the other formats do not. Exit status: 0 answered, also with no rows; 74 the file cannot be read,\n"
        "76 it is of another release.",
        "  depesche query meetings --actor Macron --since 2025-03 --until 2025-09\n"
        "  depesche query timeline --country DEU --topic troop_deployment\n"
        "  depesche query pledges --type weapons --status committed --format csv > pledges.csv",
        options,
        sizeof options / sizeof *options,
        1,
        1,
    };
    Error err = {0};
    GridFormat format;
    char **operands;
    int count;
    Status st = options_parse(&command, argc, argv, &operands, &count, &err);
    if (st == STATUS_EMPTY)
        return 0;
    if (!st && !(st = grid_format(format_name, &format, &err)))
        st = answer(db, operands[0], &q, format, &err);
    return st ? options_fail(&command, &err) : 0;
}
