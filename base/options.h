/* Command-line options from one table, which also makes the help page.
 *
 * A subcommand describes itself in a Command with a table of Option; options_parse() fills the variables that the
 * table points to, prints help for --help, and answers mistakes with a message and the nearest known option.
 * Long options only, as `--name value` or `--name=value`; `-n` is allowed where `letter` is set; `--` ends options.
 */
#ifndef DEPESCHE_BASE_OPTIONS_H
#define DEPESCHE_BASE_OPTIONS_H

#include "base/status.h"
#include "base/str.h"

typedef enum OptionType {
    OPTION_FLAG,    /* bool *       */
    OPTION_TEXT,    /* const char ** */
    OPTION_COUNT,   /* uint64_t *   */
    OPTION_SECONDS, /* int64_t *, milliseconds; "1.5", "30s", "200ms", "5m" */
    OPTION_LIST,    /* OptionList *: may be given several times, each adds a word */
} OptionType;

enum { OPTION_LIST_MAX = 16 };

typedef struct OptionList {
    const char *items[OPTION_LIST_MAX];
    size_t count;
} OptionList;

typedef struct Option {
    const char *name; /* without the dashes */
    char letter;      /* 0: none */
    OptionType type;
    void *value;          /* its content beforehand is the default */
    const char *argument; /* what help calls the value, NULL for a flag */
    const char *help;     /* one line; ends with the default in brackets where that matters */
    const char *env;      /* environment variable used where the option is not given, or NULL */
    uint64_t min, max;    /* for OPTION_COUNT; max 0: no bound */
} Option;

typedef struct Command {
    const char *name;     /* "feed" */
    const char *summary;  /* one line */
    const char *usage;    /* "depesche feed [--broker EP] FILE…" */
    const char *details;  /* more lines, or NULL */
    const char *examples; /* three lines, each "  command   # what it does" */
    const Option *options;
    size_t option_count;
    int operands_min, operands_max; /* max -1: any number */
} Command;

/* argv[0] is the subcommand's name. On STATUS_OK *operands and *operand_count are what is left, inside argv, which is
 * permuted. STATUS_EMPTY: help was printed to standard output, the caller ends with status 0. STATUS_USAGE: the text
 * says what was wrong and how it should be. */
Status options_parse(const Command *command, int argc, char **argv, char ***operands, int *operand_count, Error *err);
/* Prints the help page. */
void options_help(const Command *command);
/* Prints "depesche NAME: text" and the hint to --help to standard error, and returns the exit status for err. */
int options_fail(const Command *command, const Error *err);
/* Of count names the nearest to `word` by edit distance (at most 2), or NULL. */
const char *options_nearest(const char *word, const char *const *names, size_t count);

#endif
