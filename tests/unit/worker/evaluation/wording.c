#include <criterion/criterion.h>

#include "worker/evaluation/wording.h"

static Arena arena;

static void open_arena(void)
{
    arena_init(&arena, 1024 * 1024);
}

static void close_arena(void)
{
    arena_fini(&arena);
}

TestSuite(wording, .init = open_arena, .fini = close_arena);

Test(wording, last_word)
{
    cr_expect(str_equal(wording_last(STR("jens stoltenberg")), STR("stoltenberg")));
    cr_expect(str_equal(wording_last(STR("merz")), STR("merz")));
    cr_expect(str_equal(wording_last(STR("")), STR("")));
}

Test(wording, names_are_the_same_with_half_of_their_words)
{
    cr_expect_eq(wording_same_name(&arena, STR("der Gipfel"), STR("Gipfels")), 1);
    cr_expect_eq(wording_same_name(&arena, STR("NATO-Gipfel"), STR("Gipfel der Nato")), 1);
    cr_expect_eq(wording_same_name(&arena, STR("Gipfel in Oslo"), STR("Nato")), 0);
    cr_expect_eq(wording_same_name(&arena, STR("Weimarer Dreieck"), STR("Lubliner Dreieck plus")), 0);
    cr_expect_eq(wording_same_name(&arena, STR("der"), STR("der")), 0, "no words are no name");
}

Test(wording, ratio_of_matching_letters)
{
    cr_expect_float_eq(wording_ratio(STR("abcd"), STR("bcde")), 0.75, 1e-12);
    cr_expect_float_eq(wording_ratio(STR("selenskyj"), STR("zelensky")), 2.0 * 7 / 17, 1e-12);
    cr_expect_float_eq(wording_ratio(STR(""), STR("")), 1, 1e-12);
    cr_expect_float_eq(wording_ratio(STR("abc"), STR("xyz")), 0, 1e-12);
}
