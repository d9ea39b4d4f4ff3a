#include "base/tools.h"

#include <stdio.h>
#include <string.h>

#include "base/options.h"

static void help(const ToolGroup *group)
{
    printf("depesche %s - %s\n\nUsage: depesche %s TOOL [OPTION…]\n\nTools:\n", group->name, group->summary,
           group->name);
    for (size_t i = 0; i < group->count; i++)
        printf("  %-8s %s\n", group->tools[i].name, group->tools[i].summary);
    printf("\n  depesche %s TOOL --help   options and examples\n", group->name);
    if (group->details)
        printf("\n%s\n", group->details);
    printf("\nExamples:\n%s", group->examples);
}

int tools_run(const ToolGroup *group, int argc, char **argv)
{
    const char *word = argc > 1 ? argv[1] : "--help", *names[TOOLS_MAX];
    for (size_t i = 0; i < group->count; i++) {
        names[i] = group->tools[i].name;
        if (strcmp(word, names[i]) == 0)
            return group->tools[i].run(argc - 1, argv + 1);
    }
    if (strcmp(word, "--help") == 0 || strcmp(word, "-h") == 0) {
        help(group);
        return argc > 1 ? 0 : status_exit(STATUS_USAGE);
    }
    const char *near = options_nearest(word, names, group->count);
    fprintf(stderr, "depesche %s: there is no tool \"%s\"%s%s%s\nTry: depesche %s --help\n", group->name, word,
            near ? "; did you mean \"" : "", near ? near : "", near ? "\"?" : "", group->name);
    return status_exit(STATUS_USAGE);
}
