#include "worker/text/pack.h"

#include <stdarg.h>
#include <stdio.h>

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

static Status fail_at(Error *err, Str file, uint32_t line, const char *what)
{
    return error_set(err, STATUS_MALFORMED, "%.*s:%u: %s", STR_ARG(file), (unsigned)line, what);
}

Status pack_parse(Arena *arena, Str file, Str text, Pack *pack, Error *err)
{
    if (utf8_valid(text) != text.len)
        return fail_at(err, file, 1, "the file is not UTF-8; save it as UTF-8");
    Str rest = text, line;
    PackBlock *block = NULL;
    for (uint32_t number = 1; str_split(&rest, '\n', &line); number++) {
        bool indented = line.len > 0 && is_blank(line.ptr[0]);
        Str content = str_trim(strip_comment(line));
        if (content.len == 0)
            continue;
        Str word = take_word(&content);
        if (content.len == 0)
            return fail_at(err, file, number,
                           indented ? "an attribute without a value; write KEY VALUE"
                                    : "a block without an id; write TYPE ID");
        if (!indented) {
            PackBlock fresh = {.type = word, .id = content, .file = file, .line = number};
            ARENA_PUSH(arena, pack, fresh);
            block = &pack->items[pack->count - 1];
        } else if (!block) {
            return fail_at(err, file, number, "an attribute before the first block; begin with TYPE ID at the margin");
        } else {
            PackAttribute fresh = {.key = word, .value = content, .line = number};
            ARENA_PUSH(arena, block, fresh);
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
    return error_set(err, STATUS_MALFORMED, "%.*s:%u: %s", STR_ARG(block->file), (unsigned)(line ? line : block->line),
                     text);
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
