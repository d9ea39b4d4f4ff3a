#include "worker/text/pack.h"

#include <stdarg.h>
#include <stdio.h>

#include "base/options.h"
#include "base/utf8.h"

static bool is_blank(char c)
{
    return c == ' ' || c == '\t' || c == '\r';
}

/* Without the comment: `#` at the beginning or after white space. */
static Str strip_comment(Str line)
{
    for (size_t i = 0; i < line.len; i++)
        if (line.ptr[i] == '#' && (i == 0 || is_blank(line.ptr[i - 1])))
            return str_slice(line, 0, i);
    return line;
}

static Str take_word(Str *rest)
{
    size_t n = 0;
    while (n < rest->len && !is_blank(rest->ptr[n]))
        n++;
    Str word = str_slice(*rest, 0, n);
    *rest = str_trim(str_slice(*rest, n, rest->len));
    return word;
}

static void note(PackNotes *notes, Str file, uint32_t line, bool doubt, const char *text)
{
    PackNote fresh = {arena_str(notes->arena, file), arena_str(notes->arena, str_of(text)), line, doubt};
    ARENA_PUSH(notes->arena, notes, fresh);
}

static Status fail_at(PackNotes *notes, Error *err, Str file, uint32_t line, const char *what)
{
    if (notes)
        note(notes, file, line, false, what);
    return error_set(err, STATUS_MALFORMED, "%.*s:%u: %s", STR_ARG(file), (unsigned)line, what);
}

static uint32_t line_of(Str text, size_t at)
{
    uint32_t line = 1;
    for (size_t i = 0; i < at && i < text.len; i++)
        line += text.ptr[i] == '\n';
    return line;
}

/* What is no plain UTF-8 text: NULL where it is; *at: the byte where it shows. */
static const char *find_alien(Str text, size_t *at)
{
    *at = 0;
    if (str_starts(text, STR("\xFF\xFE")) || str_starts(text, STR("\xFE\xFF")))
        return "the file is UTF-16; save it as UTF-8";
    if (str_starts(text, STR("\xEF\xBB\xBF")))
        return "the file begins with a byte order mark; save it as UTF-8 without one";
    if ((*at = str_index(text, '\0', 0)) < text.len)
        return "there is a NUL byte; remove it";
    if ((*at = utf8_valid(text)) < text.len)
        return "the line is not UTF-8; save the file as UTF-8";
    return NULL;
}

Status pack_parse(Arena *arena, Str file, Str text, Pack *pack, Error *err)
{
    size_t at;
    PackNotes *notes = pack->notes;
    const char *alien = find_alien(text, &at);
    if (alien) {
        Status st = fail_at(notes, err, file, line_of(text, at), alien);
        return notes ? STATUS_OK : st;
    }
    Str rest = text, line;
    size_t first = pack->count;
    for (uint32_t number = 1; str_split(&rest, '\n', &line); number++) {
        bool indented = line.len > 0 && is_blank(line.ptr[0]);
        Str content = str_trim(strip_comment(line));
        if (content.len == 0)
            continue;
        const char *mistake = NULL;
        Str word = take_word(&content);
        if (content.len == 0) {
            mistake =
                indented ? "an attribute without a value; write KEY VALUE" : "a block without an id; write TYPE ID";
        } else if (!indented) {
            PackBlock fresh = {.type = word, .id = content, .file = file, .line = number, .notes = notes};
            ARENA_PUSH(arena, pack, fresh);
        } else if (pack->count == first) {
            mistake = "an attribute before the first block; begin with TYPE ID at the margin";
        } else {
            PackAttribute fresh = {.key = word, .value = content, .line = number};
            ARENA_PUSH(arena, &pack->items[pack->count - 1], fresh);
        }
        if (mistake) {
            Status st = fail_at(notes, err, file, number, mistake);
            if (!notes)
                return st;
        }
    }
    return STATUS_OK;
}

Status pack_fail(Error *err, const PackBlock *block, uint32_t line, const char *format, ...)
{
    char text[ERROR_TEXT_MAX];
    va_list args;
    va_start(args, format);
    vsnprintf(text, sizeof text, format, args);
    va_end(args);
    return fail_at(block->notes, err, block->file, line ? line : block->line, text);
}

Status pack_no_value(Error *err, const PackBlock *block, uint32_t line, Str word, const Vocabulary *vocabulary)
{
    char text[ERROR_TEXT_MAX / 2], all[ERROR_TEXT_MAX / 2];
    char title[ERROR_TEXT_MAX / 8];
    size_t used = 0;
    snprintf(title, sizeof title, "%s", vocabulary->title); /* "pledge_type" */
    for (char *c = title; *c; c++)
        *c = *c == '_' ? ' ' : *c;
    snprintf(text, sizeof text, "%.*s", STR_ARG(word));
    const char *near = options_nearest(text, vocabulary->names + 1, (size_t)vocabulary->count - 1);
    for (int i = 1; i < vocabulary->count && used < sizeof all; i++)
        used += (size_t)snprintf(all + used, sizeof all - used, "%s%s", i > 1 ? ", " : "", vocabulary->names[i]);
    return near ? pack_fail(err, block, line, "\"%.*s\" is no %s; did you mean \"%s\"?", STR_ARG(word), title, near)
                : pack_fail(err, block, line, "\"%.*s\" is no %s; write one of %s", STR_ARG(word), title, all);
}

Status pack_go_on(const PackBlock *block, Status st)
{
    return st == STATUS_MALFORMED && block->notes ? STATUS_OK : st;
}

void pack_doubt(PackNotes *notes, const PackBlock *block, uint32_t line, const char *format, ...)
{
    char text[ERROR_TEXT_MAX];
    va_list args;
    va_start(args, format);
    vsnprintf(text, sizeof text, format, args);
    va_end(args);
    note(notes, block->file, line ? line : block->line, true, text);
}

bool pack_item(Str *rest, Str *item)
{
    while (str_split(rest, ';', item)) {
        *item = str_trim(*item);
        if (item->len)
            return true;
    }
    return false;
}

const PackAttribute *pack_find(const PackBlock *block, const char *key)
{
    for (size_t i = 0; i < block->count; i++)
        if (str_equal(block->items[i].key, str_of(key)))
            return &block->items[i];
    return NULL;
}
