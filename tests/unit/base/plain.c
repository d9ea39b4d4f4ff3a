#include <criterion/criterion.h>

#include "base/plain.h"

static void folds_to(const char *text, const char *folded)
{
    Arena arena;
    arena_init(&arena, 1024 * 1024);
    Str out = plain_fold(&arena, str_of(text));
    cr_expect(str_equal(out, str_of(folded)), "\"%s\" gives \"%.*s\"", text, STR_ARG(out));
    arena_fini(&arena);
}

Test(plain, folds_case_accents_and_signs)
{
    folds_to("Straße", "strasse");
    folds_to("  Élysée-Palast (Paris) ", "elysee palast paris");
    folds_to("Wolodymyr Selenskyj", "wolodymyr selenskyj");
    folds_to("Erdoğan, Recep Tayyip", "erdogan recep tayyip");
    folds_to("Støre", "st re"); /* ø has no decomposition */
    folds_to("ﬁx", "fix");
    folds_to("—", "");
    folds_to("", "");
}
