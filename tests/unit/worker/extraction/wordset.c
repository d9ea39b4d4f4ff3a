/* From words to the sets that hold them. */
#include "worker/extraction/wordset.h"

#include <criterion/criterion.h>

#include "base/str.h"

enum { ARENA_BYTES = 64 * 1024 * 1024, WORDS = 1000, SPREAD = 7 };

Test(wordset, joins_the_sets_of_words)
{
    Arena arena;
    WordIndex index = {0};
    WordSets sets = {0};
    arena_init(&arena, ARENA_BYTES);
    cr_assert_eq(arena_guard(&arena), STATUS_OK);
    wordset_join(&index, STR("leer"), &sets); /* an index without words */
    wordset_add(&arena, &index, STR("richtig"), 0);
    wordset_add(&arena, &index, STR("falsch"), 1);
    wordset_add(&arena, &index, STR("falsch"), WORD_SETS_MAX - 1);
    wordset_join(&index, STR("egal"), &sets);
    cr_expect(!wordset_has(&sets, 0) && !wordset_has(&sets, 1));
    wordset_join(&index, STR("falsch"), &sets);
    cr_expect(!wordset_has(&sets, 0) && wordset_has(&sets, 1) && wordset_has(&sets, WORD_SETS_MAX - 1));
    arena_fini(&arena);
}

Test(wordset, keeps_words_while_it_grows)
{
    Arena arena;
    WordIndex index = {0};
    arena_init(&arena, ARENA_BYTES);
    cr_assert_eq(arena_guard(&arena), STATUS_OK);
    for (uint32_t i = 0; i < WORDS; i++)
        wordset_add(&arena, &index, arena_print(&arena, "wort%u", (unsigned)i), i % SPREAD);
    for (uint32_t i = 0; i < WORDS; i++) {
        WordSets sets = {0};
        wordset_join(&index, arena_print(&arena, "wort%u", (unsigned)i), &sets);
        for (uint32_t n = 0; n < SPREAD; n++)
            cr_expect_eq(wordset_has(&sets, n), n == i % SPREAD, "wort%u, %u", (unsigned)i, (unsigned)n);
    }
    arena_fini(&arena);
}
