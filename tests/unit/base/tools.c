#include <criterion/criterion.h>
#include <criterion/redirect.h>

#include <string.h>

#include "base/status.h"
#include "base/tools.h"

static int first_main(int argc, char **argv)
{
    return 40 + argc + (strcmp(argv[0], "first") != 0);
}

static int second_main(int argc, char **argv)
{
    (void)argc, (void)argv;
    return 50;
}

static int run(int argc, char **argv)
{
    static const Tool TOOLS[] = {{"first", "does one thing", first_main}, {"second", "does another", second_main}};
    static const ToolGroup GROUP = {"group", "two things", NULL, "  depesche group first   # one\n", TOOLS, 2};
    return tools_run(&GROUP, argc, argv);
}

Test(tools, runs_the_one_that_is_named)
{
    cr_expect_eq(run(3, (char *[]){"group", "first", "x", NULL}), 42);
    cr_expect_eq(run(2, (char *[]){"group", "second", NULL}), 50);
}

Test(tools, helps_and_says_what_is_near, .init = cr_redirect_stderr)
{
    cr_redirect_stdout();
    cr_expect_eq(run(2, (char *[]){"group", "frist", NULL}), status_exit(STATUS_USAGE));
    cr_expect_eq(run(2, (char *[]){"group", "--help", NULL}), 0);
    cr_expect_eq(run(1, (char *[]){"group", NULL}), status_exit(STATUS_USAGE));
    fflush(stderr);
    cr_expect_stderr_eq_str(
        "depesche group: there is no tool \"frist\"; did you mean \"first\"?\nTry: depesche group --help\n");
}
