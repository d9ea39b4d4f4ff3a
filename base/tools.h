/* A command that is a group of tools: `depesche dead list`, `depesche rules check`. */
#ifndef DEPESCHE_BASE_TOOLS_H
#define DEPESCHE_BASE_TOOLS_H

#include <stddef.h>

typedef struct Tool {
    const char *name, *summary;
    int (*run)(int argc, char **argv); /* argv[0] is the tool's name; returns the exit status */
} Tool;

typedef struct ToolGroup {
    const char *name, *summary; /* of the command */
    const char *details;        /* lines behind the list of tools, or NULL */
    const char *examples;       /* each "  command   # what it does\n" */
    const Tool *tools;
    size_t count; /* TOOLS_MAX at most */
} ToolGroup;

enum { TOOLS_MAX = 16 };

/* Runs the tool that argv[1] names, or prints the help page, or says which name is nearest. */
int tools_run(const ToolGroup *group, int argc, char **argv);

#endif
