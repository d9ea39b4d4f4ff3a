/* A small pack in a folder of a test's own. Needs _XOPEN_SOURCE 700. */
#ifndef DEPESCHE_TESTS_UNIT_PACK_H
#define DEPESCHE_TESTS_UNIT_PACK_H

#include <sys/stat.h>

#include "tests/unit/temp.h"

/* Everything the rule needs; more lines of it may follow. */
#define PACK_RULE                                                                                                 \
    "rule pledge.give\n  kind pledge\n  verb versprechen\n  pledger subject\n  recipient dative\n  look object\n" \
    "  status committed\n  example Norwegen verspricht Polen eine Rakete.\n"

#define PACK_WORDS                                                                                                    \
    "country NOR\n  name Norwegen\ncountry POL\n  name Polen\n  capital Warschau\n"                                   \
    "place Warschau\n  name Warschau\n  country POL\n"                                                                \
    "verb versprechen\n  present verspricht\n  past versprach\n  participle versprochen\nverbs weak\n  lemma loben\n" \
    "goods weapons\n  name Rakete\nwords article\n  form eine\nwords accusative\n  form eine\n"                       \
    "words preposition\n  form an\n"

static inline void pack_write(const char *folder, const char *name, const char *text)
{
    char path[TEMP_PATH_MAX + 64];
    snprintf(path, sizeof path, "%s/%s", folder, name);
    FILE *file = fopen(path, "wb");
    cr_assert_not_null(file, "cannot write %s", path);
    fputs(text, file);
    fclose(file);
}

/* Makes `folder` with lexicon/words.lex and rules as a.rules. */
static inline void pack_make(char folder[TEMP_PATH_MAX], const char *rules)
{
    char inner[TEMP_PATH_MAX + 16];
    temp_make(folder);
    snprintf(inner, sizeof inner, "%s/lexicon", folder);
    cr_assert_eq(mkdir(inner, 0700), 0);
    pack_write(folder, "lexicon/words.lex", PACK_WORDS);
    pack_write(folder, "a.rules", rules);
}

#endif
