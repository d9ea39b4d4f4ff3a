#define _POSIX_C_SOURCE 200809L
#include "worker/rulebook.h"

#include <stdio.h>
#include <sys/stat.h>

#include "base/digest.h"
#include "base/file.h"
#include "worker/rules_path.h"

static void stamp_folder(const char *folder, const char *inner, const char *suffix, Buffer *out)
{
    char path[RULES_PATH_MAX + 16], **names = NULL;
    size_t count = 0;
    Error ignored;
    snprintf(path, sizeof path, "%s%s", folder, inner);
    if (file_list(path, suffix, &names, &count, &ignored))
        return;
    for (size_t i = 0; i < count; i++) {
        char file[sizeof path + 256];
        struct stat info;
        if (snprintf(file, sizeof file, "%s/%s", path, names[i]) < (int)sizeof file && stat(file, &info) == 0)
            buffer_print(out, "%s %lld %lld.%09ld %llu\n", names[i], (long long)info.st_size,
                         (long long)info.st_mtim.tv_sec, info.st_mtim.tv_nsec, (unsigned long long)info.st_ino);
    }
    file_free_names(names, count);
}

/* Differs where a file of the pack has come, gone or been written to. */
static uint64_t stamp_of(const char *folder)
{
    Buffer all = {0};
    stamp_folder(folder, "", ".rules", &all);
    stamp_folder(folder, "/lexicon", ".lex", &all);
    uint64_t stamp = checksum_of(buffer_view(&all));
    buffer_fini(&all);
    return stamp;
}

static Status load(const char *folder, Engine **engine, Extractor **extractor, Error *err)
{
    Status st = engine_load(folder, engine, err);
    if (st)
        return st;
    if ((*extractor = extractor_new(*engine)))
        return STATUS_OK;
    engine_free(*engine);
    return error_set(err, STATUS_NO_MEMORY, "out of memory");
}

Status rulebook_open(const char *folder, Rulebook *out, Error *err)
{
    *out = (Rulebook){.folder = folder};
    out->stamp = out->pending = stamp_of(folder);
    return load(folder, &out->engine, &out->extractor, err);
}

void rulebook_fini(Rulebook *book)
{
    extractor_free(book->extractor);
    engine_free(book->engine);
    *book = (Rulebook){0};
}

Status rulebook_renew(Rulebook *book, bool *changed, Error *err)
{
    Engine *engine;
    Extractor *extractor;
    book->stamp = book->pending = stamp_of(book->folder); /* a pack that is refused is not tried again and again */
    Status st = load(book->folder, &engine, &extractor, err);
    if (st)
        return st;
    *changed = !str_equal(engine_version(engine), engine_version(book->engine));
    extractor_free(book->extractor);
    engine_free(book->engine);
    book->engine = engine;
    book->extractor = extractor;
    return STATUS_OK;
}

bool rulebook_is_stale(Rulebook *book, int64_t now_ms)
{
    if (now_ms - book->looked_ms < RULEBOOK_LOOK_MS)
        return false;
    book->looked_ms = now_ms;
    uint64_t now = stamp_of(book->folder);
    bool quiet = now == book->pending;
    book->pending = now;
    return quiet && now != book->stamp;
}
