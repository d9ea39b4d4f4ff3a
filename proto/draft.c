#include "proto/draft.h"

#include <string.h>

#include <jansson.h>

#include "base/date.h"
#include "base/options.h"
#include "base/utf8.h"
#include "proto/codec.h"
#include "proto/limits.h"

static const char BOM[] = "\xEF\xBB\xBF";

static const char *const NAMES[DRAFT_FIELDS] = {
    [DRAFT_ID] = "id",
    [DRAFT_URL] = "url",
    [DRAFT_SOURCE] = "source",
    [DRAFT_TITLE] = "title",
    [DRAFT_PUBLISHED] = "published",
    [DRAFT_LANGUAGE] = "language",
    [DRAFT_TEXT] = "text",
};

void draft_fini(Draft *d)
{
    for (int i = 0; i < DRAFT_FIELDS; i++)
        buffer_fini(&d->fields[i]);
}

void draft_clear(Draft *d)
{
    for (int i = 0; i < DRAFT_FIELDS; i++) {
        buffer_clear(&d->fields[i]);
        d->set[i] = false;
    }
}

/* ---- bytes ---------------------------------------------------------------------------------------------------------- */

Status draft_check_bytes(Str bytes, Error *err)
{
    if (str_starts(bytes, STR("\xFF\xFE")) || str_starts(bytes, STR("\xFE\xFF")))
        return error_set(err, STATUS_MALFORMED, "UTF-16, not UTF-8; convert it: iconv -f UTF-16 -t UTF-8");
    size_t nul = str_index(bytes, '\0', 0);
    size_t valid = utf8_valid(bytes);
    if (valid < nul)
        return error_set(err, STATUS_MALFORMED,
                         "not UTF-8 at byte %zu; convert it: iconv -f WINDOWS-1252 -t UTF-8 (or whatever it is)",
                         valid);
    if (nul < bytes.len)
        return error_set(err, STATUS_MALFORMED,
                         "a NUL byte at byte %zu; text has none: convert it (iconv -f UTF-16LE -t UTF-8), or remove it",
                         nul);
    return STATUS_OK;
}

/* ---- fields --------------------------------------------------------------------------------------------------------- */

static size_t field_max(DraftField field)
{
    return field == DRAFT_TEXT ? LIMIT_ARTICLE_TEXT_BYTES : field == DRAFT_ID ? LIMIT_ID_BYTES : LIMIT_META_BYTES;
}

/* A time of day behind the date ("2026-01-06T10:15:00+01:00") is cut off: articles are dated by the day. */
static Str without_time(Str value)
{
    Date day;
    bool timed = value.len >= 16 && (value.ptr[10] == 'T' || value.ptr[10] == ' ') && value.ptr[13] == ':';
    return timed && date_parse(str_slice(value, 0, 10), &day) ? str_slice(value, 0, 10) : value;
}

static Status set_field(Draft *d, DraftField field, Str value, Error *err)
{
    if (field == DRAFT_PUBLISHED) {
        value = without_time(value);
        if (value.len && !date_is_edtf(value))
            return error_set(err, STATUS_MALFORMED,
                             "published: \"%.*s\" is no date of the calendar; write 2026-01-06, 2025-03 or 2025",
                             (int)(value.len < 40 ? value.len : 40), value.ptr);
    }
    if (value.len > field_max(field) && field == DRAFT_TEXT)
        return error_set(err, STATUS_LIMIT, "the text has more than %zu bytes (4 MiB); split it into several articles",
                         field_max(field));
    if (value.len > field_max(field))
        return error_set(err, STATUS_LIMIT, "%s: %zu bytes, the limit is %zu; shorten it", NAMES[field], value.len,
                         field_max(field));
    buffer_clear(&d->fields[field]);
    buffer_str(&d->fields[field], value);
    if (d->fields[field].failed)
        return error_set(err, STATUS_NO_MEMORY, "out of memory");
    d->set[field] = true;
    return STATUS_OK;
}

Status draft_default(Draft *d, DraftField field, Str value, Error *err)
{
    if (d->set[field])
        return STATUS_OK;
    Status st = draft_check_bytes(value, err);
    if (st)
        return error_add(err, st, "%s", NAMES[field]);
    return set_field(d, field, value, err);
}

static Status unknown_field(const char *name, Error *err)
{
    const char *near = options_nearest(name, NAMES, DRAFT_FIELDS);
    if (near)
        return error_set(err, STATUS_MALFORMED, "unknown field \"%.60s\"; did you mean \"%s\"?", name, near);
    return error_set(err, STATUS_MALFORMED,
                     "unknown field \"%.60s\"; known are id, url, source, title, published, language, text", name);
}

/* ---- text files ----------------------------------------------------------------------------------------------------- */

enum { KEY_MAX = 24 };

/* Takes "Key: value" apart, the key in lower case; false where the line is not of that shape. */
static bool split_header_line(Str line, char key[KEY_MAX], Str *value)
{
    size_t colon = str_index(line, ':', 0);
    if (colon == line.len || colon == 0 || colon >= KEY_MAX)
        return false;
    for (size_t i = 0; i < colon; i++) {
        char c = line.ptr[i];
        bool upper = c >= 'A' && c <= 'Z';
        if (!upper && !(c >= 'a' && c <= 'z') && c != '-' && c != '_')
            return false;
        key[i] = upper ? (char)(c - 'A' + 'a') : c;
    }
    key[colon] = '\0';
    *value = str_trim(str_slice(line, colon + 1, line.len));
    return true;
}

/* DRAFT_FIELDS where a header has no such key. */
static DraftField header_field(const char *key)
{
    if (strcmp(key, "date") == 0)
        return DRAFT_PUBLISHED;
    if (strcmp(key, "lang") == 0)
        return DRAFT_LANGUAGE;
    for (int i = 0; i < DRAFT_TEXT; i++)
        if (strcmp(key, NAMES[i]) == 0)
            return (DraftField)i;
    return DRAFT_FIELDS;
}

/* Length of the header with its empty line; 0: there is none. It begins with a known key, and all lines down to an empty
 * one look like "key: value". */
static size_t header_length(Str bytes)
{
    char key[KEY_MAX];
    Str rest = bytes, line, value;
    for (size_t lines = 0; str_split(&rest, '\n', &line); lines++) {
        if (!rest.ptr)
            return 0;
        if (str_trim(line).len == 0)
            return lines ? (size_t)(rest.ptr - bytes.ptr) : 0;
        if (!split_header_line(line, key, &value) || (lines == 0 && header_field(key) == DRAFT_FIELDS))
            return 0;
    }
    return 0;
}

static Status read_header(Draft *d, Str header, size_t *line_number, Error *err)
{
    char key[KEY_MAX];
    Str line, value;
    while (str_split(&header, '\n', &line) && str_trim(line).len) {
        ++*line_number;
        if (!split_header_line(line, key, &value))
            return error_set(err, STATUS_MALFORMED, "not \"key: value\"");
        DraftField field = header_field(key);
        if (field == DRAFT_FIELDS) {
            Status st = unknown_field(key, err);
            return error_add(err, st, "header (an empty first line makes all of it text)");
        }
        if (d->set[field])
            return error_set(err, STATUS_MALFORMED, "header: %s is there twice", NAMES[field]);
        Status st = set_field(d, field, value, err);
        if (st)
            return st;
    }
    *line_number = 0;
    return STATUS_OK;
}

Status draft_read_text(Draft *d, Str bytes, size_t *line, Error *err)
{
    *line = 0;
    Str body = str_starts(bytes, str_of(BOM)) ? str_slice(bytes, strlen(BOM), bytes.len) : bytes;
    size_t header = header_length(body);
    if (header) {
        Status st = read_header(d, str_slice(body, 0, header), line, err);
        if (st)
            return st;
        return set_field(d, DRAFT_TEXT, str_slice(body, header, body.len), err);
    }
    /* A byte order mark stays in a text without header, so that evidence counts as the file does. */
    return str_trim(body).len ? set_field(d, DRAFT_TEXT, bytes, err) : STATUS_OK;
}

/* ---- JSON Lines ----------------------------------------------------------------------------------------------------- */

static const char *type_name(const json_t *value)
{
    switch (json_typeof(value)) {
    case JSON_OBJECT:
        return "an object";
    case JSON_ARRAY:
        return "a list";
    case JSON_INTEGER:
    case JSON_REAL:
        return "a number";
    case JSON_TRUE:
    case JSON_FALSE:
        return "true or false";
    default:
        return "a string";
    }
}

static Status set_json(Draft *d, const char *name, const json_t *value, Error *err)
{
    for (int i = 0; i < DRAFT_FIELDS; i++) {
        if (strcmp(name, NAMES[i]) != 0)
            continue;
        if (json_is_null(value))
            return STATUS_OK;
        if (!json_is_string(value))
            return error_set(err, STATUS_MALFORMED, "%s is %s; write it as a string, in quotation marks", name,
                             type_name(value));
        return set_field(d, (DraftField)i, (Str){json_string_value(value), json_string_length(value)}, err);
    }
    return unknown_field(name, err);
}

static Status json_trouble(Str line, const json_error_t *e, Error *err)
{
    switch (json_error_code(e)) {
    case json_error_premature_end_of_input:
        return error_set(err, STATUS_MALFORMED,
                         "the line ends inside the object after %zu bytes: cut off, or an object over several lines "
                         "(jq -c . puts it on one)",
                         line.len);
    case json_error_null_character:
        return error_set(err, STATUS_MALFORMED, "\\u0000 at column %d; text has no NUL: remove it", e->column);
    case json_error_out_of_memory:
        return error_set(err, STATUS_NO_MEMORY, "out of memory");
    default:
        return error_set(err, STATUS_MALFORMED, "not JSON at column %d: %.120s", e->column, e->text);
    }
}

Status draft_read_json(Draft *d, Str line, Error *err)
{
    json_error_t trouble;
    json_t *root = json_loadb(line.ptr, line.len, JSON_REJECT_DUPLICATES, &trouble);
    if (!root)
        return json_trouble(line, &trouble, err);
    Status st = STATUS_OK;
    if (!json_is_object(root))
        st = error_set(err, STATUS_MALFORMED, "%s, not an object; one article per line: {\"id\": …, \"text\": …}",
                       type_name(root));
    const char *name;
    json_t *value;
    if (!st) {
        json_object_foreach(root, name, value)
        {
            if ((st = set_json(d, name, value, err)))
                break;
        }
    }
    json_decref(root);
    if (!st && !d->set[DRAFT_TEXT])
        st = error_set(err, STATUS_MALFORMED, "\"text\" is missing; an article needs one");
    return st;
}

/* ---- the article ---------------------------------------------------------------------------------------------------- */

bool draft_has_date_line(const Draft *d)
{
    Str text = buffer_view(&d->fields[DRAFT_TEXT]);
    Str line = str_trim(str_slice(text, 0, str_index(text, '\n', 0)));
    if (!str_starts(line, STR("date ")))
        return false;
    line = str_trim(str_slice(line, strlen("date "), line.len));
    return date_is_edtf(str_slice(line, 0, str_index(line, ' ', 0)));
}

static void fill(const Draft *d, DraftField field, char **out)
{
    if (d->fields[field].len)
        *out = d->fields[field].ptr;
}

Status draft_finish(const Draft *d, PbArticle *out, Error *err)
{
    PbArticle article = PB_INIT(ARTICLE);
    fill(d, DRAFT_ID, &article.id);
    fill(d, DRAFT_URL, &article.url);
    fill(d, DRAFT_SOURCE, &article.source);
    fill(d, DRAFT_TITLE, &article.title);
    fill(d, DRAFT_PUBLISHED, &article.published);
    fill(d, DRAFT_LANGUAGE, &article.language);
    fill(d, DRAFT_TEXT, &article.text);
    if (str_trim(buffer_view(&d->fields[DRAFT_TEXT])).len == 0)
        return error_set(err, STATUS_MALFORMED, "empty: there is no text in it");
    Status st = codec_check_article(&article, err);
    if (!st)
        *out = article;
    return st;
}
