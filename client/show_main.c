/* `depesche show`. */
#include "client/client.h"

#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "base/file.h"
#include "base/options.h"
#include "client/archive.h"
#include "client/grid.h"

/* A part of the page about one thing: a title and a question about :id. The first part of a page finds the thing. */
typedef struct Part {
    const char *title, *sql;
    bool is_quotes; /* each row: a line about it and, in the last column, the words */
} Part;

#define REPORTS                                                                             \
    " FROM event_node e JOIN event_node n ON n.root = e.id JOIN meeting m ON m.node = n.id" \
    " JOIN statement s ON s.fact = m.fact"

static const Part EVENT[] = {
    {"Event",
     "SELECT event, date, name, place, country, format, channel, status, articles, independent FROM event"
     " WHERE root = (SELECT id FROM event_node WHERE code = :id AND root = id)",
     false},
    {"Who",
     "SELECT actor_name AS actor, actor_country AS country, role, articles FROM event_participant"
     " WHERE root = (SELECT id FROM event_node WHERE code = :id AND root = id) ORDER BY articles DESC, 1, 3",
     false},
    {"How many",
     "SELECT value, unit, articles FROM event_size"
     " WHERE root = (SELECT id FROM event_node WHERE code = :id AND root = id) ORDER BY articles DESC, 1",
     false},
    {"What the articles say",
     "SELECT s.article_id || coalesce(', ' || s.source, '') || coalesce(', ' || s.published, '') || ': ' ||"
     " coalesce(m.status, '') || coalesce(' ' || m.date, '') || coalesce(' ' || m.place, '') || ', fact ' || m.fact, "
     "s.quote" REPORTS " WHERE e.code = :id AND e.root = e.id ORDER BY s.published, s.fact",
     true},
};

static const Part FACT[] = {
    {"Fact",
     "SELECT s.fact, s.kind, s.confidence, s.modality, f.rule, s.published, s.source, s.article_id AS article,"
     " s.title, s.url FROM statement s JOIN fact f ON f.seq = s.fact WHERE s.fact = CAST(:id AS INTEGER)",
     false},
    {NULL,
     "SELECT e.code AS event, m.date, m.name, m.place, m.country, m.format, m.channel, m.status FROM meeting m"
     " LEFT JOIN event_node n ON n.id = m.node LEFT JOIN event_node e ON e.id = n.root"
     " WHERE m.fact = CAST(:id AS INTEGER)",
     false},
    {NULL,
     "SELECT e.code AS event, p.actor_name AS actor, p.actor_country AS country, p.role, p.channel FROM participant p"
     " JOIN meeting m ON m.fact = p.meeting LEFT JOIN event_node n ON n.id = m.node"
     " LEFT JOIN event_node e ON e.id = n.root WHERE p.fact = CAST(:id AS INTEGER)",
     false},
    {NULL,
     "SELECT pledger_name AS pledger, status, type, amount, unit, recipient_name AS recipient, condition FROM pledge"
     " WHERE fact = CAST(:id AS INTEGER)",
     false},
    {NULL,
     "SELECT holder_name AS holder, topic, stance, addressee_name AS addressee, quoted, statement FROM position"
     " WHERE fact = CAST(:id AS INTEGER)",
     false},
    {"Evidence",
     "SELECT 'bytes ' || e.start || ' to ' || e.\"end\", e.quote FROM evidence e"
     " WHERE e.fact = CAST(:id AS INTEGER) ORDER BY e.ordinal",
     true},
};

static const Part ARTICLE[] = {
    {"Article",
     "SELECT id, dated AS published, source, title, url, length(text) AS characters FROM article"
     " WHERE id = :id OR lower(hex(key)) = :id",
     false},
    {"Facts",
     "SELECT 'fact ' || s.fact || ': ' || s.kind || CASE s.kind"
     " WHEN 'meeting' THEN (SELECT ' ' || coalesce(status, '') || coalesce(' ' || name, '') ||"
     " coalesce(' ' || place, '') || coalesce(' ' || date, '') FROM meeting WHERE fact = s.fact)"
     " WHEN 'participant' THEN (SELECT ' ' || actor_name || coalesce(', ' || role, '') FROM participant"
     " WHERE fact = s.fact)"
     " WHEN 'pledge' THEN (SELECT ' ' || pledger_name || ' ' || coalesce(status, '') || ' ' || coalesce(type, '')"
     " FROM pledge WHERE fact = s.fact)"
     " ELSE (SELECT ' ' || holder_name || ', ' || coalesce(topic, '') || ': ' || coalesce(stance, '')"
     " FROM position WHERE fact = s.fact) END, s.quote"
     " FROM article a JOIN statement s ON s.article = a.key WHERE a.id = :id OR lower(hex(a.key)) = :id"
     " ORDER BY s.fact",
     true},
};

/* Pages in the order in which an id is tried. */
static const struct {
    const Part *parts;
    size_t count;
} PAGES[] = {{EVENT, sizeof EVENT / sizeof *EVENT},
             {FACT, sizeof FACT / sizeof *FACT},
             {ARTICLE, sizeof ARTICLE / sizeof *ARTICLE}};

static void add_quote(Buffer *out, Str text, bool bold)
{
    buffer_str(out, bold ? STR("    \033[1m") : STR("    "));
    for (size_t i = 0; i < text.len; i++)
        buffer_char(out, (unsigned char)text.ptr[i] < ' ' ? ' ' : text.ptr[i]);
    buffer_str(out, bold ? STR("\033[0m\n") : STR("\n"));
}

static Status write_quotes(Buffer *out, sqlite3_stmt *row, bool bold, size_t *rows)
{
    int rc;
    for (*rows = 0; (rc = sqlite3_step(row)) == SQLITE_ROW; ++*rows) {
        const char *about = (const char *)sqlite3_column_text(row, 0),
                   *words = (const char *)sqlite3_column_text(row, 1);
        buffer_print(out, "%s\n", about ? about : "");
        add_quote(out, str_of(words), bold);
    }
    return rc == SQLITE_DONE ? STATUS_OK : STATUS_IO;
}

static Status write_part(const Archive *archive, const Part *part, const char *id, Buffer *out, size_t *rows,
                         Error *err)
{
    sqlite3_stmt *statement = NULL;
    Buffer text = {0};
    if (sqlite3_prepare_v2(archive->handle, part->sql, -1, &statement, NULL) != SQLITE_OK)
        return archive_error(archive, "asking", err);
    sqlite3_bind_text(statement, 1, id, -1, SQLITE_STATIC);
    Status st = part->is_quotes ? write_quotes(&text, statement, isatty(STDOUT_FILENO), rows)
                                : grid_write(&text, GRID_TABLE, statement, rows);
    if (st)
        st = st == STATUS_IO ? archive_error(archive, "reading", err) : error_set(err, st, "too much to show");
    if (!st && *rows) {
        buffer_print(out, "%s%s%s", out->len ? "\n" : "", part->title ? part->title : "", part->title ? "\n" : "");
        buffer_str(out, buffer_view(&text));
    }
    out->failed |= text.failed;
    buffer_fini(&text);
    sqlite3_finalize(statement);
    return st;
}

static Status write_page(const Archive *archive, const char *id, Buffer *out, Error *err)
{
    for (size_t page = 0; page < sizeof PAGES / sizeof *PAGES; page++) {
        size_t rows = 0, found = 0;
        for (size_t i = 0; i < PAGES[page].count && (i == 0 || found); i++) {
            Status st = write_part(archive, &PAGES[page].parts[i], id, out, &rows, err);
            if (st)
                return st;
            found += rows;
        }
        if (found)
            return STATUS_OK;
    }
    return error_set(err, STATUS_NOT_FOUND, "no event, fact or article \"%.100s\"; depesche query lists them", id);
}

int show_main(int argc, char **argv)
{
    const char *db = CLIENT_DB_DEFAULT;
    const Option options[] = {CLIENT_OPTION_DB(&db)};
    const Command command = {
        "show",
        "one event, fact or article with all its evidence",
        "depesche show [--db FILE] ID…",
        "ID is an event (12 hexadecimal digits), the number of a fact, or the id of an article, as depesche query\n"
        "shows them. Exit status: 0 shown, 74 the file cannot be read, 76 it is of another release, 66 no such ID.",
        "  depesche show 1e69acb4af43                      # an event: who came, what each article says\n"
        "  depesche show 2132                              # a fact: where it is from, the words that prove it\n"
        "  depesche show heise-2025-03-27                  # an article and its facts",
        options,
        sizeof options / sizeof *options,
        1,
        -1,
    };
    Error err = {0};
    Archive archive;
    Buffer out = {0};
    char **operands;
    int count;
    Status st = options_parse(&command, argc, argv, &operands, &count, &err);
    if (st == STATUS_EMPTY)
        return 0;
    if (!st && !(st = archive_open(&archive, db, &err))) {
        for (int i = 0; !st && i < count; i++)
            st = write_page(&archive, operands[i], &out, &err);
        archive_close(&archive);
    }
    if (out.len)
        fwrite(out.ptr, 1, out.len, stdout);
    if (!st && !(st = out.failed ? error_set(&err, STATUS_NO_MEMORY, "out of memory") : STATUS_OK))
        st = file_flush_output(&err);
    buffer_fini(&out);
    return st ? options_fail(&command, &err) : 0;
}
