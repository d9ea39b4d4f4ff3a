/* The pack tests itself: every rule fires on its examples and not on its counter-examples. */
#include <criterion/criterion.h>
#include <string.h>

#include "base/file.h"
#include "worker/extraction/engine.h"
#include "worker/text/pack.h"

enum { ARENA_BYTES = 64 * 1024 * 1024, FILE_BYTES = 1024 * 1024 };

static const char *const FOLDER = DEPESCHE_SOURCE_DIR "/rules/de";

static bool fires(Extractor *x, Str id, Str text)
{
    const FactList *facts;
    Error err = {0};
    cr_assert_eq(extractor_run(x, text, STR("2025-06-15"), &facts, &err), STATUS_OK, "%s", err.text);
    for (size_t i = 0; i < facts->count; i++)
        if (str_equal(facts->items[i].rule, id))
            return true;
    return false;
}

static void check_block(Extractor *x, const PackBlock *block)
{
    for (size_t i = 0; i < block->count; i++) {
        const PackAttribute *a = &block->items[i];
        bool example = str_equal(a->key, STR("example"));
        if (!example && !str_equal(a->key, STR("no")))
            continue;
        cr_expect_eq(fires(x, block->id, a->value), example, "%.*s:%u: %.*s %s on: %.*s", STR_ARG(block->file),
                     (unsigned)a->line, STR_ARG(block->id), example ? "does not fire" : "fires", STR_ARG(a->value));
    }
}

Test(rules, fire_on_their_examples_only)
{
    Error err = {0};
    Engine *engine = NULL;
    cr_assert_eq(engine_load(FOLDER, &engine, &err), STATUS_OK, "%s", err.text);
    Extractor *x = extractor_new(engine);
    char **names = NULL;
    size_t count = 0, rules = 0;
    cr_assert_eq(file_list(FOLDER, ".rules", &names, &count, &err), STATUS_OK, "%s", err.text);
    for (size_t f = 0; f < count; f++) {
        Arena arena;
        arena_init(&arena, ARENA_BYTES);
        cr_assert_eq(arena_guard(&arena), STATUS_OK);
        Buffer buffer = {0};
        Str path = arena_print(&arena, "%s/%s", FOLDER, names[f]);
        cr_assert_eq(file_read(path.ptr, FILE_BYTES, &buffer, &err), STATUS_OK, "%s", err.text);
        Pack pack = {0};
        cr_assert_eq(pack_parse(&arena, str_of(names[f]), buffer_view(&buffer), &pack, &err), STATUS_OK, "%s",
                     err.text);
        for (size_t i = 0; i < pack.count; i++, rules++)
            check_block(x, &pack.items[i]);
        buffer_fini(&buffer);
        arena_fini(&arena);
    }
    cr_expect_gt(rules, 40);
    file_free_names(names, count);
    extractor_free(x);
    engine_free(engine);
}
