#define _GNU_SOURCE
#include "proto/input.h"

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <criterion/criterion.h>

#include "base/buffer.h"
#include "base/str.h"
#include "proto/limits.h"
#include "tests/unit/temp.h"

/* A folder of its own for each test; the tests run inside it, so that places are short. */
static char folder[TEMP_PATH_MAX];

static void enter(void)
{
    temp_make(folder);
    cr_assert_eq(chdir(folder), 0);
}

static void leave(void)
{
    cr_assert_eq(chdir("/"), 0);
    temp_remove(folder);
}

TestSuite(input, .init = enter, .fini = leave);

static void write_file(const char *path, Str bytes)
{
    FILE *f = fopen(path, "w");
    cr_assert_not_null(f);
    cr_assert_eq(fwrite(bytes.ptr, 1, bytes.len, f), bytes.len);
    fclose(f);
}

/* Opens one file as input. */
static Input *open_one(char *path, const InputOptions *options)
{
    static const InputOptions NONE = {.wait = true};
    static char *operands[1]; /* must outlive the input */
    Input *in;
    Error err;
    operands[0] = path;
    cr_assert_eq(input_open(operands, 1, options ? options : &NONE, &in, &err), STATUS_OK, "%s", err.text);
    return in;
}

static void standard_input(Str bytes)
{
    write_file("stdin", bytes);
    int fd = open("stdin", O_RDONLY);
    cr_assert(fd >= 0 && dup2(fd, STDIN_FILENO) == STDIN_FILENO);
    close(fd);
}

/* ---- what is taken -------------------------------------------------------------------------------------------------- */

typedef struct Taken {
    const char *name, *file;
    Str bytes;
    const char *id, *source, *title, *published, *language, *text;
} Taken;

#define BYTES(literal) STR_INIT(literal)

static const Taken TAKEN[] = {
    {"plain", "d01.txt", BYTES("Macron trifft Selenskyj.\n"), "d01", "", "", "", "", "Macron trifft Selenskyj.\n"},
    {"date line stays", "a.b.txt", BYTES(" date 2026-01-06 PARIS (dpa)\nText\n"), "a.b", "", "", "", "",
     " date 2026-01-06 PARIS (dpa)\nText\n"},
    {"no suffix", "datei", BYTES("Text"), "datei", "", "", "", "", "Text"},
    {"header", "h.txt",
     BYTES("Title: Gipfel: der zweite\ndate: 2026-01-06\r\nsource:dpa\nlang: de-AT\nid: x7\n\n Text\n"), "x7", "dpa",
     "Gipfel: der zweite", "2026-01-06", "de-AT", " Text\n"},
    {"header, second empty line is text", "h.txt", BYTES("title: T\n\n\nText"), "h", "", "T", "", "", "\nText"},
    {"header of a month", "h.txt", BYTES("published: 2025-03\n\nText"), "h", "", "", "2025-03", "", "Text"},
    {"no empty line, no header", "h.txt", BYTES("title: T\nText"), "h", "", "", "", "", "title: T\nText"},
    {"a colon in the first sentence", "h.txt", BYTES("Paris: Es geht um Geld\n\nText"), "h", "", "", "", "",
     "Paris: Es geht um Geld\n\nText"},
    {"an empty first line", "h.txt", BYTES("\ntitle: T\n\nText"), "h", "", "", "", "", "\ntitle: T\n\nText"},
    {"mark stays in the text", "b.txt", BYTES("\xEF\xBB\xBFText"), "b", "", "", "", "", "\xEF\xBB\xBFText"},
    {"mark before a header", "b.txt", BYTES("\xEF\xBB\xBFtitle: T\n\nText"), "b", "", "T", "", "", "Text"},
    {"line", "l.jsonl", BYTES("{\"text\": \"Wir treffen\\u00a0uns\", \"title\": \"T\", \"url\": null}\n"), "l:1", "",
     "T", "", "", "Wir treffen\xC2\xA0uns"},
    {"line with everything", "l.ndjson",
     BYTES("\n  "
           "\n{\"id\":\"a\",\"url\":\"u\",\"source\":\"s\",\"title\":\"t\",\"published\":\"2025\",\"language\":\"de\","
           "\"text\":\"x\"}"),
     "a", "s", "t", "2025", "de", "x"},
    {"line with mark", "l.json", BYTES("\xEF\xBB\xBF{\"text\":\"x\"}\r\n"), "l:1", "", "", "", "", "x"},
    {"time of day", "l.jsonl", BYTES("{\"text\":\"x\",\"published\":\"2026-01-06T10:15:00Z\"}"), "l:1", "", "",
     "2026-01-06", "", "x"},
};

Test(input, takes)
{
    for (size_t i = 0; i < sizeof TAKEN / sizeof *TAKEN; i++) {
        const Taken *row = &TAKEN[i];
        char path[64];
        snprintf(path, sizeof path, "%s", row->file);
        write_file(path, row->bytes);
        Input *in = open_one(path, NULL);
        PbArticle a;
        Error err;
        Status st = input_next(in, &a, &err);
        cr_expect_eq(st, STATUS_OK, "%s: %s", row->name, st ? err.text : "");
        if (!st) {
            cr_expect_str_eq(a.id, row->id, "%s: id %s", row->name, a.id);
            cr_expect_str_eq(a.source, row->source, "%s: source %s", row->name, a.source);
            cr_expect_str_eq(a.title, row->title, "%s: title %s", row->name, a.title);
            cr_expect_str_eq(a.published, row->published, "%s: published %s", row->name, a.published);
            cr_expect_str_eq(a.language, row->language, "%s: language %s", row->name, a.language);
            cr_expect_str_eq(a.text, row->text, "%s: text %s", row->name, a.text);
        }
        cr_expect_eq(input_next(in, &a, &err), STATUS_EMPTY, "%s", row->name);
        input_free(in);
    }
}

/* ---- what is refused ------------------------------------------------------------------------------------------------ */

typedef struct Refused {
    const char *name, *file;
    Str bytes;
    Status status;
    const char *text; /* begins the message */
} Refused;

static const Refused REFUSED[] = {
    {"empty", "e.txt", BYTES(""), STATUS_MALFORMED, "e.txt: empty"},
    {"blank", "e.txt", BYTES(" \n\t\r\n"), STATUS_MALFORMED, "e.txt: empty"},
    {"only a mark", "e.txt", BYTES("\xEF\xBB\xBF"), STATUS_MALFORMED, "e.txt: empty"},
    {"only a header", "e.txt", BYTES("title: T\n\n"), STATUS_MALFORMED, "e.txt: empty"},
    {"empty lines", "e.jsonl", BYTES("\n\n"), STATUS_MALFORMED, "e.jsonl: empty"},
    {"latin 1", "u.txt", BYTES("Pr\xE4sident"), STATUS_MALFORMED, "u.txt: not UTF-8 at byte 2; convert it: iconv -f"},
    {"latin 1 in a line", "u.jsonl", BYTES("{\"text\":\"\xE4\"}"), STATUS_MALFORMED,
     "u.jsonl:1: not UTF-8 at byte 9; convert"},
    {"utf-16", "u.txt", BYTES("\xFF\xFET\0"), STATUS_MALFORMED,
     "u.txt: UTF-16, not UTF-8; convert it: iconv -f UTF-16"},
    {"nul", "n.txt", BYTES("Text\0Text"), STATUS_MALFORMED, "n.txt: a NUL byte at byte 4"},
    {"nul in json", "n.jsonl", BYTES("{\"text\":\"a\\u0000b\"}"), STATUS_MALFORMED, "n.jsonl:1: \\u0000 at column"},
    {"impossible date", "d.txt", BYTES("title: T\ndate: 2026-02-30\n\nText"), STATUS_MALFORMED,
     "d.txt:2: published: \"2026-02-30\" is no date of the calendar; write 2026-01-06"},
    {"impossible date in json", "d.jsonl", BYTES("{\"text\":\"x\",\"published\":\"2026-13\"}"), STATUS_MALFORMED,
     "d.jsonl:1: published: \"2026-13\" is no date of the calendar"},
    {"unknown header field", "h.txt", BYTES("title: T\ntittle: U\n\nText"), STATUS_MALFORMED,
     "h.txt:2: header (an empty first line makes all of it text): unknown field \"tittle\"; did you mean \"title\"?"},
    {"field twice", "h.txt", BYTES("date: 2025\npublished: 2026\n\nText"), STATUS_MALFORMED,
     "h.txt:2: header: published is there twice"},
    {"unknown field", "f.jsonl", BYTES("{\"text\":\"x\",\"titel\":\"y\"}"), STATUS_MALFORMED,
     "f.jsonl:1: unknown field \"titel\"; did you mean \"title\"?"},
    {"unknown field, nothing near", "f.jsonl", BYTES("{\"text\":\"x\",\"author\":\"y\"}"), STATUS_MALFORMED,
     "f.jsonl:1: unknown field \"author\"; known are id, url"},
    {"field twice in json", "f.jsonl", BYTES("{\"text\":\"x\",\"text\":\"y\"}"), STATUS_MALFORMED,
     "f.jsonl:1: not JSON at column"},
    {"cut in half", "c.jsonl", BYTES("{\"text\":\"Macron tri"), STATUS_MALFORMED,
     "c.jsonl:1: the line ends inside the object"},
    {"no json", "c.jsonl", BYTES("Macron"), STATUS_MALFORMED, "c.jsonl:1: not JSON at column"},
    {"a list", "c.json", BYTES("[{\"text\":\"x\"}]"), STATUS_MALFORMED,
     "c.json:1: a list, not an object; one article per line"},
    {"wrong type", "t.jsonl", BYTES("{\"text\":\"x\",\"id\":7}"), STATUS_MALFORMED,
     "t.jsonl:1: id is a number; write it as a string"},
    {"no text", "t.jsonl", BYTES("{\"id\":\"a\"}"), STATUS_MALFORMED, "t.jsonl:1: \"text\" is missing"},
    {"empty text", "t.jsonl", BYTES("{\"text\":\" \"}"), STATUS_MALFORMED, "t.jsonl:1: empty"},
    {"a file name that is no id", "\xE4.txt", BYTES("Text"), STATUS_MALFORMED,
     "?.txt: the file's name cannot be the id: id: not UTF-8 at byte 0"},
    {"control character in the id", "t.jsonl", BYTES("{\"text\":\"x\",\"id\":\"a\\nb\"}"), STATUS_MALFORMED,
     "t.jsonl:1: Article.id has a control character at byte 1"},
};

Test(input, refuses)
{
    for (size_t i = 0; i < sizeof REFUSED / sizeof *REFUSED; i++) {
        const Refused *row = &REFUSED[i];
        char path[64];
        snprintf(path, sizeof path, "%s", row->file);
        write_file(path, row->bytes);
        Input *in = open_one(path, NULL);
        PbArticle a;
        Error err = {0};
        Status st = input_next(in, &a, &err);
        cr_expect_eq(st, row->status, "%s: status %d", row->name, st);
        cr_expect_eq(strncmp(err.text, row->text, strlen(row->text)), 0, "%s: %s", row->name, err.text);
        cr_expect_eq(input_next(in, &a, &err), STATUS_EMPTY, "%s", row->name);
        input_free(in);
    }
}

Test(input, goes_on_behind_a_bad_line_and_a_bad_file)
{
    write_file("a.jsonl", STR("{\"text\":\"eins\"}\n{\"text\":\n{\"txt\":\"x\"}\n{\"text\":\"vier\"}\n"));
    write_file("b.txt", STR("f\xFCnf"));
    write_file("c.txt", STR("sechs"));
    char *operands[] = {"a.jsonl", "fehlt.txt", "b.txt", "c.txt"};
    Input *in;
    Error err;
    static const InputOptions WAIT = {.wait = true};
    cr_assert_eq(input_open(operands, 4, &WAIT, &in, &err), STATUS_OK);
    static const struct {
        Status status;
        const char *place;
    } ROWS[] = {
        {STATUS_OK, "a.jsonl:1"},
        {STATUS_MALFORMED, "a.jsonl:2"},
        {STATUS_MALFORMED, "a.jsonl:3"},
        {STATUS_OK, "a.jsonl:4"},
        {STATUS_NOT_FOUND, "fehlt.txt"},
        {STATUS_MALFORMED, "b.txt"},
        {STATUS_OK, "c.txt"},
        {STATUS_EMPTY, NULL},
        {STATUS_EMPTY, NULL},
    };
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++) {
        PbArticle a;
        Status st = input_next(in, &a, &err);
        cr_expect_eq(st, ROWS[i].status, "%zu: status %d", i, st);
        if (ROWS[i].place)
            cr_expect_str_eq(input_place(in), ROWS[i].place);
    }
    input_free(in);
}

/* ---- sizes ---------------------------------------------------------------------------------------------------------- */

/* A file of `size` bytes 'a' between `before` and `after`. */
static void write_big(const char *path, const char *before, size_t size, const char *after)
{
    FILE *f = fopen(path, "w");
    cr_assert_not_null(f);
    fputs(before, f);
    for (size_t i = 0; i < size; i++)
        putc('a', f);
    fputs(after, f);
    fclose(f);
}

Test(input, bounds_the_text)
{
    enum { MAX = LIMIT_ARTICLE_TEXT_BYTES, FIFTY = 50 * 1024 * 1024 };
    static const struct {
        const char *file, *before;
        size_t size;
        const char *after, *text; /* NULL: is taken */
    } ROWS[] = {
        {"max.txt", "", MAX, "", NULL},
        {"header.txt", "title: T\n\n", MAX, "", NULL},
        {"over.txt", "", MAX + 1, "", "over.txt: the text has more than 4194304 bytes (4 MiB); split it"},
        {"fifty.txt", "", FIFTY, "", "fifty.txt: the text has more than 4194304 bytes (4 MiB); split it"},
        {"max.jsonl", "{\"text\":\"", MAX, "\"}", NULL},
        {"over.jsonl", "{\"text\":\"", MAX + 1, "\"}", "over.jsonl:1: the text has more than 4194304 bytes"},
        {"fifty.jsonl", "{\"text\":\"", FIFTY, "\"}\n", "fifty.jsonl:1: a line longer than 16 MiB"},
        {"title.jsonl", "{\"text\":\"x\",\"title\":\"", LIMIT_META_BYTES + 1, "\"}",
         "title.jsonl:1: title: 4097 bytes, the limit is"},
        {"id.jsonl", "{\"text\":\"x\",\"id\":\"", LIMIT_ID_BYTES + 1, "\"}",
         "id.jsonl:1: id: 513 bytes, the limit is 512"},
    };
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++) {
        char path[32];
        snprintf(path, sizeof path, "%s", ROWS[i].file);
        write_big(path, ROWS[i].before, ROWS[i].size, ROWS[i].after);
        Input *in = open_one(path, NULL);
        PbArticle a;
        Error err = {0};
        Status st = input_next(in, &a, &err);
        cr_expect_eq(st, ROWS[i].text ? STATUS_LIMIT : STATUS_OK, "%s: %s", path, err.text);
        if (ROWS[i].text)
            cr_expect_eq(strncmp(err.text, ROWS[i].text, strlen(ROWS[i].text)), 0, "%s", err.text);
        cr_expect_lt(input_bytes(in), (uint64_t)FIFTY * 2);
        cr_expect_eq(input_next(in, &a, &err), STATUS_EMPTY);
        input_free(in);
        unlink(path);
    }
}

Test(input, a_line_behind_one_that_is_too_long_still_comes)
{
    write_big("l.jsonl", "{\"text\":\"", (size_t)INPUT_LINE_MAX, "\"}\n{\"text\":\"zwei\"}\n");
    Input *in = open_one("l.jsonl", NULL);
    PbArticle a;
    Error err;
    cr_expect_eq(input_next(in, &a, &err), STATUS_LIMIT);
    cr_expect_eq(input_next(in, &a, &err), STATUS_OK);
    cr_expect_str_eq(a.id, "l:2");
    input_free(in);
}

/* ---- where from ----------------------------------------------------------------------------------------------------- */

Test(input, folders_are_read_in_the_order_of_names_at_any_depth)
{
    cr_assert_eq(mkdir("t", 0700), 0);
    cr_assert_eq(mkdir("t/m", 0700), 0);
    cr_assert_eq(mkdir("t/leer", 0700), 0);
    cr_assert_eq(symlink("..", "t/m/oben"), 0);
    static const char *const FILES[] = {"t/z.txt", "t/a.txt", "t/m/b.txt", "t/.hidden.txt", "t/notes.md", "t/B.txt"};
    for (size_t i = 0; i < sizeof FILES / sizeof *FILES; i++)
        write_file(FILES[i], STR("Text"));
    write_file("t/k.jsonl", STR("{\"text\":\"x\"}"));
    static const char *const PLACES[] = {"t/B.txt", "t/a.txt", "t/k.jsonl:1", "t/m/b.txt", "t/z.txt"};
    Input *in = open_one("t", NULL);
    PbArticle a;
    Error err;
    for (size_t i = 0; i < sizeof PLACES / sizeof *PLACES; i++) {
        cr_expect_eq(input_next(in, &a, &err), STATUS_OK);
        cr_expect_str_eq(input_place(in), PLACES[i]);
    }
    cr_expect_eq(input_next(in, &a, &err), STATUS_EMPTY);
    input_free(in);

    in = open_one("t/leer", NULL);
    cr_expect_eq(input_next(in, &a, &err), STATUS_NOT_FOUND);
    cr_expect_str_eq(err.text, "t/leer: no article files in it (*.txt, *.jsonl, *.ndjson, *.json)");
    cr_expect_eq(input_next(in, &a, &err), STATUS_EMPTY);
    input_free(in);
}

Test(input, folders_too_deep_are_named)
{
    char path[512] = "t";
    for (int i = 0; i < 40; i++) {
        cr_assert_eq(mkdir(path, 0700), 0);
        strcat(path, "/t");
    }
    write_file("t/z.txt", STR("Text"));
    Input *in = open_one("t", NULL);
    PbArticle a;
    Error err;
    cr_expect_eq(input_next(in, &a, &err), STATUS_LIMIT);
    cr_expect(strstr(err.text, "more than 32 folders inside each other"), "%s", err.text);
    cr_expect_eq(input_next(in, &a, &err), STATUS_OK);
    cr_expect_eq(input_next(in, &a, &err), STATUS_EMPTY);
    input_free(in);
}

Test(input, standard_input_tells_its_format_by_the_first_byte)
{
    static const struct {
        Str bytes;
        const char *id, *text, *place;
    } ROWS[] = {
        {STR_INIT("Text {"), "stdin", "Text {", "standard input"},
        {STR_INIT("\n {\"text\":\"x\"}"), "stdin:2", "x", "standard input:2"},
        {STR_INIT("id: a\n\nText"), "a", "Text", "standard input"},
    };
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++) {
        standard_input(ROWS[i].bytes);
        Input *in = open_one("-", NULL);
        PbArticle a;
        Error err;
        cr_expect_eq(input_next(in, &a, &err), STATUS_OK);
        cr_expect_str_eq(a.id, ROWS[i].id);
        cr_expect_str_eq(a.text, ROWS[i].text);
        cr_expect_str_eq(input_place(in), ROWS[i].place);
        cr_expect_eq(input_next(in, &a, &err), STATUS_EMPTY);
        input_free(in);
    }
}

Test(input, a_slow_pipe_is_busy_not_blocked)
{
    int ends[2];
    cr_assert_eq(pipe(ends), 0);
    cr_assert_eq(dup2(ends[0], STDIN_FILENO), STDIN_FILENO);
    close(ends[0]);
    static const InputOptions DONT_WAIT = {.wait = false};
    Input *in = open_one("-", &DONT_WAIT);
    PbArticle a;
    Error err;
    cr_expect_eq(input_next(in, &a, &err), STATUS_BUSY);
    cr_expect_eq(input_fd(in), STDIN_FILENO);
    cr_assert_eq(write(ends[1], "{\"text\":\"ei", 11), 11);
    cr_expect_eq(input_next(in, &a, &err), STATUS_BUSY);
    cr_assert_eq(write(ends[1], "ns\"}\n{", 6), 6);
    cr_expect_eq(input_next(in, &a, &err), STATUS_OK);
    cr_expect_str_eq(a.text, "eins");
    cr_expect_eq(input_fd(in), -1);
    cr_expect_eq(input_next(in, &a, &err), STATUS_BUSY);
    close(ends[1]);
    cr_expect_eq(input_next(in, &a, &err), STATUS_MALFORMED);
    cr_expect_str_eq(input_place(in), "standard input:2");
    cr_expect_eq(input_next(in, &a, &err), STATUS_EMPTY);
    input_free(in);
}

Test(input, a_named_pipe_without_a_writer_is_busy)
{
    cr_assert_eq(mkfifo("p.jsonl", 0600), 0);
    static const InputOptions DONT_WAIT = {.wait = false};
    Input *in = open_one("p.jsonl", &DONT_WAIT);
    PbArticle a;
    Error err;
    cr_expect_eq(input_next(in, &a, &err), STATUS_BUSY);
    cr_expect_geq(input_fd(in), 0);
    int writer = open("p.jsonl", O_WRONLY);
    cr_assert_eq(write(writer, "{\"text\":\"x\"}\n", 13), 13);
    cr_expect_eq(input_next(in, &a, &err), STATUS_OK);
    close(writer);
    cr_expect_eq(input_next(in, &a, &err), STATUS_EMPTY);
    input_free(in);
}

Test(input, what_cannot_be_read_is_named)
{
    cr_assert_eq(mkdir("x.txt.d", 0700), 0);
    char *operands[] = {"fehlt.txt", "x.txt.d/"};
    static const InputOptions WAIT = {.wait = true};
    Input *in;
    Error err;
    PbArticle a;
    cr_assert_eq(input_open(operands, 2, &WAIT, &in, &err), STATUS_OK);
    cr_expect_eq(input_next(in, &a, &err), STATUS_NOT_FOUND);
    cr_expect_str_eq(err.text, "fehlt.txt: No such file or directory");
    cr_expect_eq(input_next(in, &a, &err), STATUS_NOT_FOUND);
    cr_expect_eq(input_next(in, &a, &err), STATUS_EMPTY);
    input_free(in);
    write_file("zu.txt", STR("Text"));
    cr_assert_eq(chmod("zu.txt", 0), 0);
    if (access("zu.txt", R_OK) == 0)
        return; /* root reads everything */
    in = open_one("zu.txt", NULL);
    cr_expect_eq(input_next(in, &a, &err), STATUS_IO);
    cr_expect_str_eq(err.text, "zu.txt: Permission denied");
    input_free(in);
}

/* ---- options -------------------------------------------------------------------------------------------------------- */

Test(input, what_the_file_says_wins_over_the_options)
{
    static const struct {
        const char *file;
        Str bytes;
        const char *published, *source;
    } ROWS[] = {
        {"a.txt", STR_INIT("Text"), "2026-01-07", "apa"},
        {"a.txt", STR_INIT("date: 2025-03\nsource: dpa\n\nText"), "2025-03", "dpa"},
        {"a.txt", STR_INIT(" date 2026-01-06 PARIS\nText"), "", "apa"},
        {"a.txt", STR_INIT(" date gibt es keines\nText"), "2026-01-07", "apa"},
        {"a.jsonl", STR_INIT("{\"text\":\"x\",\"published\":\"2024\"}"), "2024", "apa"},
        {"a.jsonl", STR_INIT("{\"text\":\"x\",\"source\":\"\"}"), "2026-01-07", ""},
    };
    static const InputOptions OPTIONS = {.published = "2026-01-07", .source = "apa", .wait = true};
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++) {
        char path[32];
        snprintf(path, sizeof path, "%s", ROWS[i].file);
        write_file(path, ROWS[i].bytes);
        Input *in = open_one(path, &OPTIONS);
        PbArticle a;
        Error err;
        cr_expect_eq(input_next(in, &a, &err), STATUS_OK);
        cr_expect_str_eq(a.published, ROWS[i].published, "%zu: %s", i, a.published);
        cr_expect_str_eq(a.source, ROWS[i].source, "%zu: %s", i, a.source);
        input_free(in);
    }
}

Test(input, wrong_options_are_refused_at_once)
{
    char *operands[] = {"-", "a.txt", "-"};
    Input *in;
    Error err;
    const InputOptions wrong = {.published = "2026-02-30"}, right = {.published = "2026-02"};
    cr_expect_eq(input_open(operands, 1, &wrong, &in, &err), STATUS_USAGE);
    cr_expect_eq(strncmp(err.text, "--published: \"2026-02-30\" is no date", 36), 0, "%s", err.text);
    cr_expect_eq(input_open(operands, 3, &right, &in, &err), STATUS_USAGE);
    cr_expect_str_eq(err.text, "\"-\" is there twice; standard input can be read once");
}

Test(input, a_long_path_is_shown_by_its_end)
{
    char name[260];
    memset(name, 'n', sizeof name);
    memcpy(name + 240, ".txt", 5);
    write_file(name, STR(""));
    Input *in = open_one(name, NULL);
    PbArticle a;
    Error err;
    cr_expect_eq(input_next(in, &a, &err), STATUS_MALFORMED);
    cr_expect_eq(strncmp(err.text, "…nnn", 6), 0);
    cr_expect(strstr(err.text, "n.txt: empty"), "%s", err.text);
    input_free(in);
}
