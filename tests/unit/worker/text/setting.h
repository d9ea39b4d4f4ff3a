/* The lexicon of rules/de and a place for analyses, for tests of the layers on sentences of our own. */
#ifndef DEPESCHE_TESTS_UNIT_WORKER_TEXT_SETTING_H
#define DEPESCHE_TESTS_UNIT_WORKER_TEXT_SETTING_H

#include <criterion/criterion.h>

#include "base/file.h"
#include "worker/text/analysis.h"

enum { ARENA_BYTES = 256 * 1024 * 1024, FILE_BYTES = 16 * 1024 * 1024 };

typedef struct Setting {
    Arena pack_arena, arena;
    Pack pack;
    Lexicon *lexicon;
} Setting;

static inline Setting *open_lexicon(void)
{
    static Setting s; /* one test, one process */
    static const char *const FOLDER = DEPESCHE_SOURCE_DIR "/rules/de/lexicon";
    Error err = {0};
    char **names = NULL;
    size_t count = 0;
    arena_init(&s.pack_arena, ARENA_BYTES);
    arena_init(&s.arena, ARENA_BYTES);
    cr_assert_eq(arena_guard(&s.pack_arena), STATUS_OK);
    cr_assert_eq(file_list(FOLDER, ".lex", &names, &count, &err), STATUS_OK, "%s", err.text);
    for (size_t i = 0; i < count; i++) {
        Buffer b = {0};
        Str path = arena_print(&s.pack_arena, "%s/%s", FOLDER, names[i]);
        cr_assert_eq(file_read(path.ptr, FILE_BYTES, &b, &err), STATUS_OK, "%s", err.text);
        Str text = arena_str(&s.pack_arena, buffer_view(&b));
        cr_assert_eq(pack_parse(&s.pack_arena, path, text, &s.pack, &err), STATUS_OK, "%s", err.text);
        buffer_fini(&b);
    }
    file_free_names(names, count);
    cr_assert_eq(lexicon_build(&s.pack_arena, &s.pack, &s.lexicon, &err), STATUS_OK, "%s", err.text);
    return &s;
}

static inline void close_lexicon(Setting *s)
{
    arena_fini(&s->arena);
    arena_fini(&s->pack_arena);
}

static inline Analysis *analyse_on(Setting *s, const char *text, Date published)
{
    arena_reset(&s->arena);
    cr_assert_eq(arena_guard(&s->arena), STATUS_OK);
    return analysis_run(&s->arena, s->lexicon, str_of(text), published);
}

#endif
