#define _XOPEN_SOURCE 700
#include "tests/bench/doubled.h"

#include <errno.h>
#include <ftw.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "base/file.h"

enum { FILE_BYTES_MAX = 16 * 1024 * 1024, OPEN_MAX_AT_ONCE = 8 };

static Status write_file(const char *path, Str text, Error *err)
{
    FILE *file = fopen(path, "wb");
    bool written = file && fwrite(text.ptr, 1, text.len, file) == text.len;
    if (file && fclose(file) != 0)
        written = false;
    return written ? STATUS_OK : error_set(err, STATUS_IO, "%s: %s", path, strerror(errno));
}

/* The same rules under other ids: "rule pledge.give" is "rule pledge.give.again". */
static void rename_rules(Str text, Buffer *out)
{
    Str rest = text, line;
    while (str_split(&rest, '\n', &line)) {
        if (str_starts(line, STR("rule "))) {
            size_t end = 5;
            while (end < line.len && line.ptr[end] == ' ')
                end++;
            while (end < line.len && line.ptr[end] != ' ' && line.ptr[end] != '\r')
                end++;
            buffer_str(out, str_slice(line, 0, end));
            buffer_str(out, STR(".again"));
            line = str_slice(line, end, line.len);
        }
        buffer_str(out, line);
        buffer_char(out, '\n');
    }
}

static Status copy_file(const char *from, const char *to, const char *name, bool again, Error *err)
{
    char source[DOUBLED_PATH_MAX], target[DOUBLED_PATH_MAX];
    Buffer text = {0}, changed = {0};
    snprintf(source, sizeof source, "%s/%s", from, name);
    snprintf(target, sizeof target, "%s/%s%s", to, again ? "again_" : "", name);
    Status st = file_read(source, FILE_BYTES_MAX, &text, err);
    if (!st && again)
        rename_rules(buffer_view(&text), &changed);
    if (!st && (text.failed || changed.failed))
        st = error_set(err, STATUS_NO_MEMORY, "out of memory");
    if (!st)
        st = write_file(target, buffer_view(again ? &changed : &text), err);
    buffer_fini(&text);
    buffer_fini(&changed);
    return st;
}

static Status copy_folder(const char *folder, const char *to, const char *inner, const char *suffix, Error *err)
{
    char from[DOUBLED_PATH_MAX], target[DOUBLED_PATH_MAX], **names = NULL;
    size_t count = 0;
    snprintf(from, sizeof from, "%s%s", folder, inner);
    snprintf(target, sizeof target, "%s%s", to, inner);
    if (*inner && mkdir(target, 0700) != 0)
        return error_set(err, STATUS_IO, "%s: %s", target, strerror(errno));
    Status st = file_list(from, suffix, &names, &count, err);
    for (size_t i = 0; !st && i < count; i++) {
        st = copy_file(from, target, names[i], false, err);
        if (!st && !*inner)
            st = copy_file(from, target, names[i], true, err);
    }
    if (names)
        file_free_names(names, count);
    return st;
}

static int remove_entry(const char *path, const struct stat *info, int type, struct FTW *walk)
{
    (void)info, (void)type, (void)walk;
    return remove(path);
}

void doubled_remove(const char *folder)
{
    nftw(folder, remove_entry, OPEN_MAX_AT_ONCE, FTW_DEPTH | FTW_PHYS);
}

Status doubled_make(const char *folder, char out[DOUBLED_PATH_MAX], Error *err)
{
    const char *parent = getenv("TMPDIR");
    snprintf(out, DOUBLED_PATH_MAX, "%s/depesche-twice-XXXXXX", parent && *parent ? parent : "/tmp");
    if (!mkdtemp(out))
        return error_set(err, STATUS_IO, "%s: %s", out, strerror(errno));
    Status st = copy_folder(folder, out, "/lexicon", ".lex", err);
    if (!st)
        st = copy_folder(folder, out, "", ".rules", err);
    if (st)
        doubled_remove(out);
    return st;
}
