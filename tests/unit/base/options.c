#define _POSIX_C_SOURCE 200809L
#include <criterion/criterion.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/options.h"

typedef struct Parsed {
    bool quiet;
    const char *name;
    uint64_t count;
    int64_t pause;
    OptionList kinds;
    char **operands;
    int operand_count;
    Error err;
} Parsed;

static Status parse(Parsed *p, const char *line)
{
    static char words[8][64];
    static char *argv[9];
    int argc = 0;
    Str rest = str_of(line), word;
    while (argc < 8 && str_split(&rest, ' ', &word)) {
        snprintf(words[argc], sizeof words[argc], "%.*s", STR_ARG(word));
        argv[argc] = words[argc];
        argc++;
    }
    argv[argc] = NULL;
    const Option options[] = {
        {"quiet", 'q', OPTION_FLAG, &p->quiet, NULL, "no progress", NULL, 0, 0},
        {"name", 0, OPTION_TEXT, &p->name, "NAME", "a name", "DEPESCHE_TEST_NAME", 0, 0},
        {"count", 'n', OPTION_COUNT, &p->count, "N", "how many", NULL, 1, 10},
        {"timeout", 0, OPTION_SECONDS, &p->pause, "S", "how long", NULL, 0, 0},
        {"kind", 'k', OPTION_LIST, &p->kinds, "K", "of this kind", NULL, 0, 0},
    };
    const Command command = {"test", "a test", "depesche test", NULL, NULL, options, 5, 0, 2};
    return options_parse(&command, argc, argv, &p->operands, &p->operand_count, &p->err);
}

Test(options, values_in_every_spelling)
{
    Parsed p = {0};
    cr_assert_eq(parse(&p, "test -q --name=x a -n5 --timeout 1.5s b"), STATUS_OK, "%s", p.err.text);
    cr_expect(p.quiet && p.count == 5 && p.pause == 1500);
    cr_expect_str_eq(p.name, "x");
    cr_assert_eq(p.operand_count, 2);
    cr_expect_str_eq(p.operands[0], "a");
    cr_expect_str_eq(p.operands[1], "b");
}

Test(options, durations_have_units)
{
    static const struct {
        const char *line;
        int64_t ms;
    } ROWS[] = {{"test --timeout 200ms", 200},
                {"test --timeout 2", 2000},
                {"test --timeout 5m", 300000},
                {"test --timeout 1.5h", 5400000},
                {"test --timeout 90d", 7776000000}};
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++) {
        Parsed p = {0};
        cr_assert_eq(parse(&p, ROWS[i].line), STATUS_OK, "%s", p.err.text);
        cr_expect_eq(p.pause, ROWS[i].ms, "%s", ROWS[i].line);
    }
}

Test(options, a_list_keeps_every_word)
{
    Parsed p = {0};
    cr_assert_eq(parse(&p, "test --kind pledge -k meeting"), STATUS_OK, "%s", p.err.text);
    cr_assert_eq(p.kinds.count, 2);
    cr_expect_str_eq(p.kinds.items[0], "pledge");
    cr_expect_str_eq(p.kinds.items[1], "meeting");
    p.kinds.count = OPTION_LIST_MAX;
    cr_expect_eq(parse(&p, "test --kind pledge"), STATUS_USAGE);
    cr_expect_str_eq(p.err.text, "--kind: more than 16 of them");
}

Test(options, after_two_dashes_everything_is_an_operand)
{
    Parsed p = {0};
    cr_assert_eq(parse(&p, "test -- -q -"), STATUS_OK);
    cr_expect_not(p.quiet);
    cr_expect_eq(p.operand_count, 2);
}

Test(options, mistakes_name_the_remedy)
{
    static const struct {
        const char *line, *says;
    } rows[] = {
        {"test --nmae x", "did you mean --name?"}, {"test --count 11", "from 1 to 10"},
        {"test --count", "needs a value"},         {"test --quiet=yes", "takes no value"},
        {"test --timeout soon", "no duration"},    {"test --timeout -3s", "no duration"},
        {"test a b c", "too much: \"c\""},         {"test -z", "unknown option -z"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Parsed p = {0};
        cr_expect_eq(parse(&p, rows[i].line), STATUS_USAGE, "%s", rows[i].line);
        cr_expect_not_null(strstr(p.err.text, rows[i].says), "%s: %s", rows[i].line, p.err.text);
    }
}

Test(options, the_environment_is_below_the_command_line)
{
    setenv("DEPESCHE_TEST_NAME", "from-env", 1);
    Parsed p = {0};
    cr_assert_eq(parse(&p, "test"), STATUS_OK);
    cr_expect_str_eq(p.name, "from-env");
    cr_assert_eq(parse(&p, "test --name given"), STATUS_OK);
    cr_expect_str_eq(p.name, "given");
}

Test(options, nearest_is_at_most_two_edits_away)
{
    static const char *const names[] = {"feed", "follow", "status"};
    cr_expect_str_eq(options_nearest("fed", names, 3), "feed");
    cr_expect_str_eq(options_nearest("folow", names, 3), "follow");
    cr_expect_str_eq(options_nearest("sttaus", names, 3), "status");
    cr_expect_null(options_nearest("banana", names, 3));
}
