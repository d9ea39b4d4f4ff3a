#define _POSIX_C_SOURCE 200809L
#include "proto/walk.h"

#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "base/buffer.h"
#include "base/file.h"

typedef struct Folder {
    char *path;
    char **names;
    size_t count, next;
} Folder;

struct Walk {
    char *const *operands;
    size_t count, next;
    Folder folders[WALK_FOLDERS_MAX];
    size_t depth;
    size_t found; /* files of the operand that is being walked */
    Buffer path;
};

Status walk_new(char *const *operands, size_t count, Walk **out, Error *err)
{
    Walk *walk = calloc(1, sizeof *walk);
    if (!walk)
        return error_set(err, STATUS_NO_MEMORY, "out of memory");
    walk->operands = operands;
    walk->count = count;
    *out = walk;
    return STATUS_OK;
}

static void leave_folder(Walk *walk)
{
    Folder *folder = &walk->folders[--walk->depth];
    file_free_names(folder->names, folder->count);
    free(folder->path);
    *folder = (Folder){0};
}

void walk_free(Walk *walk)
{
    if (!walk)
        return;
    while (walk->depth)
        leave_folder(walk);
    buffer_fini(&walk->path);
    free(walk);
}

static Status enter_folder(Walk *walk, const char *path, Error *err)
{
    if (walk->depth == WALK_FOLDERS_MAX)
        return error_set(err, STATUS_LIMIT, "%.300s: more than %d folders inside each other; name this one itself",
                         path, WALK_FOLDERS_MAX);
    Folder folder = {.path = strdup(path)};
    if (!folder.path)
        return error_set(err, STATUS_NO_MEMORY, "out of memory");
    Status st = file_list(path, NULL, &folder.names, &folder.count, err);
    if (st) {
        free(folder.path);
        return st;
    }
    walk->folders[walk->depth++] = folder;
    return STATUS_OK;
}

static bool holds_articles(const char *name)
{
    static const char *const SUFFIXES[] = {".txt", ".jsonl", ".ndjson", ".json"};
    for (size_t i = 0; i < sizeof SUFFIXES / sizeof *SUFFIXES; i++)
        if (str_ends(str_of(name), str_of(SUFFIXES[i])))
            return true;
    return false;
}

/* One step inside the innermost folder. STATUS_BUSY: no file yet, go on. */
static Status step_folder(Walk *walk, const char **path, Error *err)
{
    Folder *folder = &walk->folders[walk->depth - 1];
    if (folder->next == folder->count) {
        bool nothing = walk->depth == 1 && walk->found == 0;
        if (nothing)
            error_set(err, STATUS_NOT_FOUND, "%.300s: no article files in it (*.txt, *.jsonl, *.ndjson, *.json)",
                      folder->path);
        leave_folder(walk);
        return nothing ? STATUS_NOT_FOUND : STATUS_BUSY;
    }
    const char *name = folder->names[folder->next++];
    buffer_clear(&walk->path);
    buffer_print(&walk->path, "%s%s%s", folder->path, str_ends(str_of(folder->path), STR("/")) ? "" : "/", name);
    if (walk->path.failed)
        return error_set(err, STATUS_NO_MEMORY, "out of memory");
    struct stat info;
    if (lstat(walk->path.ptr, &info) == 0 && S_ISDIR(info.st_mode)) {
        Status st = enter_folder(walk, walk->path.ptr, err);
        return st ? st : STATUS_BUSY;
    }
    /* Not what could make a reader wait for ever, a pipe or a device. */
    if (!holds_articles(name) || (stat(walk->path.ptr, &info) == 0 && !S_ISREG(info.st_mode)))
        return STATUS_BUSY;
    walk->found++;
    *path = walk->path.ptr;
    return STATUS_OK;
}

Status walk_next(Walk *walk, const char **path, Error *err)
{
    for (;;) {
        if (walk->depth) {
            Status st = step_folder(walk, path, err);
            if (st != STATUS_BUSY)
                return st;
            continue;
        }
        if (walk->next == walk->count)
            return STATUS_EMPTY;
        const char *operand = walk->operands[walk->next++];
        if (strcmp(operand, "-") == 0 || !file_is_folder(operand)) {
            *path = operand;
            return STATUS_OK;
        }
        walk->found = 0;
        Status st = enter_folder(walk, operand, err);
        if (st)
            return st;
    }
}

bool walk_measure(char *const *operands, size_t count, uint64_t *bytes)
{
    Walk *walk;
    if (walk_new(operands, count, &walk, NULL))
        return false;
    uint64_t sum = 0;
    bool known = true;
    const char *path;
    for (Status st; known && (st = walk_next(walk, &path, NULL)) != STATUS_EMPTY;) {
        struct stat info = {0};
        if (st || (strcmp(path, "-") != 0 && stat(path, &info) < 0))
            continue; /* whoever reads it will say so */
        known = strcmp(path, "-") != 0 && S_ISREG(info.st_mode);
        if (known)
            sum += (uint64_t)info.st_size;
    }
    walk_free(walk);
    *bytes = sum;
    return known;
}
