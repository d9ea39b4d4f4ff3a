#include "proto/input.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/date.h"
#include "base/str.h"
#include "base/utf8.h"
#include "proto/draft.h"
#include "proto/limits.h"
#include "proto/reader.h"
#include "proto/walk.h"

/* HEADER_ROOM: what a metadata header may add to the text. PLACE_MAX: of a longer path the end is shown. */
enum { HEADER_ROOM = 64 * 1024, PLACE_MAX = 200, PLACE_BYTES = PLACE_MAX + 48 };

typedef enum Format { FORMAT_NONE, FORMAT_UNKNOWN, FORMAT_TEXT, FORMAT_LINES } Format;

struct Input {
    InputOptions options;
    Walk *walk;
    Reader reader;
    Draft draft;
    Format format;      /* of the open file; FORMAT_NONE: none is open */
    const char *path;   /* of the open file; belongs to the walk */
    size_t line, taken; /* lines read of it; articles and refusals that came of it */
    bool busy;
    char place[PLACE_BYTES];
};

static Status check_options(char *const *operands, size_t count, const InputOptions *options, Error *err)
{
    if (options->published && !date_is_edtf(str_of(options->published)))
        return error_set(err, STATUS_USAGE,
                         "--published: \"%.40s\" is no date of the calendar; write 2026-01-06, 2025-03 or 2025",
                         options->published);
    if (options->source && strlen(options->source) > LIMIT_META_BYTES)
        return error_set(err, STATUS_USAGE, "--source: longer than %d bytes", LIMIT_META_BYTES);
    size_t dashes = 0;
    for (size_t i = 0; i < count; i++)
        dashes += strcmp(operands[i], "-") == 0;
    return dashes > 1 ? error_set(err, STATUS_USAGE, "\"-\" is there twice; standard input can be read once")
                      : STATUS_OK;
}

Status input_open(char *const *operands, size_t count, const InputOptions *options, Input **out, Error *err)
{
    Status st = check_options(operands, count, options, err);
    if (st)
        return st;
    Input *in = calloc(1, sizeof *in);
    if (!in)
        return error_set(err, STATUS_NO_MEMORY, "out of memory");
    if ((st = walk_new(operands, count, &in->walk, err))) {
        free(in);
        return st;
    }
    in->options = *options;
    reader_init(&in->reader, options->wait);
    *out = in;
    return STATUS_OK;
}

void input_free(Input *in)
{
    if (!in)
        return;
    walk_free(in->walk);
    reader_fini(&in->reader);
    draft_fini(&in->draft);
    free(in);
}

const char *input_place(const Input *in)
{
    return in->place;
}

int input_fd(const Input *in)
{
    return in->busy ? in->reader.fd : -1;
}

uint64_t input_bytes(const Input *in)
{
    return in->reader.read_bytes;
}

/* ---- names ---------------------------------------------------------------------------------------------------------- */

static bool is_stdin(const Input *in)
{
    return strcmp(in->path, "-") == 0;
}

/* `line` 0: the file as a whole. */
static void set_place(Input *in, size_t line)
{
    const char *path = is_stdin(in) ? "standard input" : in->path;
    size_t len = strlen(path), cut = len > PLACE_MAX ? len - PLACE_MAX : 0;
    while (cut && utf8_is_inner(path[cut]))
        cut++; /* not inside a character */
    if (line)
        snprintf(in->place, sizeof in->place, "%s%s:%zu", cut ? "…" : "", path + cut, line);
    else
        snprintf(in->place, sizeof in->place, "%s%s", cut ? "…" : "", path + cut);
}

/* "d01" of "texts/d01.txt". */
static Str stem(const Input *in)
{
    if (is_stdin(in))
        return STR("stdin");
    const char *slash = strrchr(in->path, '/');
    Str name = str_of(slash ? slash + 1 : in->path);
    for (size_t i = name.len; i > 1; i--)
        if (name.ptr[i - 1] == '.')
            return str_slice(name, 0, i - 1);
    return name;
}

static Status default_id(Input *in, Error *err)
{
    Error reason;
    Buffer id = {0};
    buffer_str(&id, stem(in));
    if (in->format == FORMAT_LINES)
        buffer_print(&id, ":%zu", in->line);
    Status st = id.failed ? error_set(&reason, STATUS_NO_MEMORY, "out of memory")
                          : draft_default(&in->draft, DRAFT_ID, buffer_view(&id), &reason);
    buffer_fini(&id);
    return st ? error_set(err, st, "the file's name cannot be the id: %.200s; rename it, or write an id inside",
                          reason.text)
              : STATUS_OK;
}

/* ---- one article ---------------------------------------------------------------------------------------------------- */

static Status finish(Input *in, PbArticle *article, Error *err)
{
    Status st = default_id(in, err);
    if (!st && in->options.source)
        st = draft_default(&in->draft, DRAFT_SOURCE, str_of(in->options.source), err);
    /* What the file says of itself wins over the option, its first line too. */
    if (!st && in->options.published && !draft_has_date_line(&in->draft))
        st = draft_default(&in->draft, DRAFT_PUBLISHED, str_of(in->options.published), err);
    return st ? st : draft_finish(&in->draft, article, err);
}

static Status next_text(Input *in, PbArticle *article, Error *err)
{
    Str bytes;
    size_t line = 0;
    Status st = reader_all(&in->reader, LIMIT_ARTICLE_TEXT_BYTES + HEADER_ROOM, &bytes, err);
    if (st == STATUS_BUSY)
        return st;
    if (st == STATUS_LIMIT)
        error_set(err, st, "the text has more than %d bytes (4 MiB); split it into several articles",
                  LIMIT_ARTICLE_TEXT_BYTES);
    in->taken++;
    if (!st)
        st = draft_check_bytes(bytes, err);
    if (!st)
        st = draft_read_text(&in->draft, bytes, &line, err);
    if (!st)
        st = finish(in, article, err);
    set_place(in, line);
    if (st)
        error_add(err, st, "%s", in->place);
    in->format = FORMAT_NONE;
    return st;
}

/* The next line that is not blank. STATUS_EMPTY: the file is at its end. */
static Status next_line(Input *in, Str *line, Error *err)
{
    for (;;) {
        Status st = reader_line(&in->reader, INPUT_LINE_MAX, line, err);
        if (st == STATUS_BUSY || st == STATUS_EMPTY)
            return st;
        in->line++;
        if (st == STATUS_LIMIT)
            return error_set(err, st, "a line longer than %d MiB; an article may have 4 MiB of text, split it",
                             INPUT_LINE_MAX / (1024 * 1024));
        if (!st && in->line == 1 && str_starts(*line, STR("\xEF\xBB\xBF")))
            *line = str_slice(*line, 3, line->len);
        if (st || str_trim(*line).len)
            return st;
    }
}

static Status next_json(Input *in, PbArticle *article, Error *err)
{
    Str line;
    Status st = next_line(in, &line, err);
    if (st == STATUS_BUSY)
        return st;
    bool broken = st == STATUS_IO || st == STATUS_NO_MEMORY;
    if (st == STATUS_EMPTY || broken)
        in->format = FORMAT_NONE;
    if (st == STATUS_EMPTY && in->taken)
        return st;
    set_place(in, st == STATUS_EMPTY || broken ? 0 : in->line);
    in->taken++;
    if (st == STATUS_EMPTY)
        return error_set(err, STATUS_MALFORMED, "%s: empty: there is no article in it", in->place);
    if (!st)
        st = draft_check_bytes(line, err);
    if (!st)
        st = draft_read_json(&in->draft, line, err);
    if (!st)
        st = finish(in, article, err);
    return st ? error_add(err, st, "%s", in->place) : STATUS_OK;
}

/* ---- one file after the other --------------------------------------------------------------------------------------- */

/* STATUS_EMPTY: there is no more. */
static Status open_next(Input *in, Error *err)
{
    Status st = walk_next(in->walk, &in->path, err);
    if (st)
        return st;
    in->line = in->taken = 0;
    set_place(in, 0);
    if ((st = reader_open(&in->reader, in->path, err)))
        return error_add(err, st, "%s", in->place);
    static const char *const LINES[] = {".jsonl", ".ndjson", ".json"};
    in->format = is_stdin(in) ? FORMAT_UNKNOWN : FORMAT_TEXT;
    for (size_t i = 0; i < sizeof LINES / sizeof *LINES; i++)
        if (str_ends(str_of(in->path), str_of(LINES[i])))
            in->format = FORMAT_LINES;
    return STATUS_OK;
}

/* Standard input has no suffix: JSON Lines begin with a brace, texts do not. */
static Status find_format(Input *in, Error *err)
{
    int first;
    Status st = reader_peek(&in->reader, LIMIT_ARTICLE_TEXT_BYTES, &first, err);
    if (!st)
        in->format = first == '{' ? FORMAT_LINES : FORMAT_TEXT;
    else if (st != STATUS_BUSY) {
        in->format = FORMAT_NONE;
        return error_add(err, st, "%s", in->place);
    }
    return st;
}

Status input_next(Input *in, PbArticle *article, Error *err)
{
    draft_clear(&in->draft);
    for (;;) {
        Status st = STATUS_OK;
        if (in->format == FORMAT_NONE)
            st = open_next(in, err);
        if (!st && in->format == FORMAT_UNKNOWN)
            st = find_format(in, err);
        if (!st) {
            st = in->format == FORMAT_LINES ? next_json(in, article, err) : next_text(in, article, err);
            if (st == STATUS_EMPTY)
                continue; /* the file is at its end; the next one */
        }
        in->busy = st == STATUS_BUSY;
        return st;
    }
}
