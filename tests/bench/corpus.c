#include "tests/bench/corpus.h"

#include <stdio.h>

#include "base/file.h"
#include "base/utf8.h"

enum { SOURCE_MAX = 64 * 1024 * 1024, PATH_BYTES_MAX = 4096 };

static Status read_folder(const char *folder, char *const *names, size_t count, Buffer *out, Error *err)
{
    for (size_t i = 0; i < count; i++) {
        char path[PATH_BYTES_MAX];
        if (snprintf(path, sizeof path, "%s/%s", folder, names[i]) >= (int)sizeof path)
            return error_set(err, STATUS_USAGE, "%s: the name is too long", folder);
        Status st = file_read(path, SOURCE_MAX, out, err);
        if (st)
            return st;
        buffer_str(out, STR("\n\n"));
    }
    size_t valid = utf8_valid(buffer_view(out));
    if (valid != out->len)
        return error_set(err, STATUS_MALFORMED, "%s: a text is not UTF-8", folder);
    return count ? STATUS_OK : error_set(err, STATUS_NOT_FOUND, "%s: no *.txt there", folder);
}

Status corpus_open(const char *folder, size_t size, Corpus *out, Error *err)
{
    char **names;
    size_t count;
    *out = (Corpus){.size = size};
    Status st = file_list(folder, ".txt", &names, &count, err);
    if (st)
        return st;
    st = read_folder(folder, names, count, &out->source, err);
    file_free_names(names, count);
    if (!st && out->source.failed)
        st = error_set(err, STATUS_NO_MEMORY, "out of memory");
    if (st)
        corpus_close(out);
    return st;
}

void corpus_close(Corpus *corpus)
{
    buffer_fini(&corpus->source);
}

static size_t border_at_or_before(Str s, size_t at)
{
    while (at > 0 && at < s.len && ((unsigned char)s.ptr[at] & 0xC0) == 0x80)
        at--;
    return at;
}

void corpus_article(const Corpus *corpus, uint64_t number, Buffer *out)
{
    Str source = buffer_view(&corpus->source);
    buffer_clear(out);
    buffer_print(out, " date 2025-09-%02u Artikel %llu\n\n", (unsigned)(number % 30 + 1), (unsigned long long)number);
    /* a stride that is prime, so that the beginnings wander over all of the source; then on to a line's beginning */
    size_t at = (size_t)(number * 1009 % source.len);
    at = str_index(source, '\n', at) + 1;
    while (out->len < corpus->size) {
        if (at >= source.len)
            at = 0;
        size_t end = at + corpus->size - out->len;
        end = end < source.len ? border_at_or_before(source, end) : source.len;
        if (end <= at)
            break;
        buffer_str(out, str_slice(source, at, end));
        at = end;
    }
}
