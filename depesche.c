/* depesche: the one executable. This file is the table of its subcommands. */
#define _POSIX_C_SOURCE 200809L
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include <sodium.h>

#include "base/options.h"
#include "broker/broker.h"
#include "client/client.h"
#include "store/store.h"
#include "tests/bench/bench.h"
#include "worker/worker.h"

typedef struct Subcommand {
    const char *name, *summary;
    int (*run)(int argc, char **argv);
} Subcommand;

static const Subcommand SUBCOMMANDS[] = {
    {"extract", "facts of files or standard input, no daemon needed", extract_main},
    {"annotate", "what the engine sees in an article, layer by layer", annotate_main},
    {"run", "broker, workers and store together, fed with files", run_main},
    {"feed", "give articles to a broker", feed_main},
    {"follow", "see facts as they are stored", follow_main},
    {"query", "look up what is known: meetings, pledges, positions, who", query_main},
    {"show", "one event, fact or article with all its evidence", show_main},
    {"status", "queue, workers and store; a health check", status_main},
    {"top", "watch all of it live", top_main},
    {"dead", "buried articles: why, and try them again", dead_main},
    {"subs", "named subscriptions: where they stand", subs_main},
    {"keys", "who may connect from other machines", keys_main},
    {"broker", "take articles, keep them, hand them to workers", broker_main},
    {"worker", "extract facts from the broker's articles", worker_main},
    {"store", "commit facts to SQLite and publish them", store_main},
    {"eval", "measure the facts of annotated articles", eval_main},
    {"explain", "why a fact came, or did not", explain_main},
    {"rules", "care for a rule pack: check, test, gap", rules_main},
    {"bench", "measure the pipeline and its parts", bench_main},
};

enum { SUBCOMMAND_COUNT = sizeof SUBCOMMANDS / sizeof *SUBCOMMANDS };

static void print_help(void)
{
    printf("depesche - reads news and states who met whom, who took part, who promised what,\n"
           "           and who holds which position, each with the words that prove it\n\n"
           "Usage: depesche COMMAND [OPTION…] [FILE…]\n\nCommands:\n");
    for (size_t i = 0; i < SUBCOMMAND_COUNT; i++)
        printf("  %-8s %s\n", SUBCOMMANDS[i].name, SUBCOMMANDS[i].summary);
    printf("\n  depesche COMMAND --help   options and examples\n"
           "  depesche --version        %s\n\n"
           "Examples:\n"
           "  depesche extract article.txt                 # facts as JSON Lines\n"
           "  depesche run --data news --print articles/   # the whole pipeline on a folder\n"
           "  depesche status                              # is everything well?\n",
           DEPESCHE_VERSION);
}

/* A descriptor that the caller closed would be given to the next file or socket that is opened, and our output with it. */
static void open_standard_files(void)
{
    int fd;
    do
        fd = open("/dev/null", O_RDWR);
    while (fd >= 0 && fd <= STDERR_FILENO);
    if (fd >= 0)
        close(fd);
}

int main(int argc, char **argv)
{
    open_standard_files();
    if (sodium_init() < 0) { /* seeds its random numbers and picks the fastest code for this processor */
        fprintf(stderr, "depesche: libsodium cannot start: no source of random numbers\n");
        return status_exit(STATUS_IO);
    }
    const char *word = argc > 1 ? argv[1] : "--help";
    if (strcmp(word, "--help") == 0 || strcmp(word, "-h") == 0 || strcmp(word, "help") == 0) {
        print_help();
        return argc > 1 ? 0 : status_exit(STATUS_USAGE);
    }
    if (strcmp(word, "--version") == 0) {
        printf("depesche %s\n", DEPESCHE_VERSION);
        return 0;
    }
    const char *names[SUBCOMMAND_COUNT];
    for (size_t i = 0; i < SUBCOMMAND_COUNT; i++) {
        names[i] = SUBCOMMANDS[i].name;
        if (strcmp(word, SUBCOMMANDS[i].name) == 0)
            return SUBCOMMANDS[i].run(argc - 1, argv + 1);
    }
    const char *near = options_nearest(word, names, SUBCOMMAND_COUNT);
    fprintf(stderr, "depesche: there is no command \"%s\"%s%s%s\nTry: depesche --help\n", word,
            near ? "; did you mean \"" : "", near ? near : "", near ? "\"?" : "");
    return status_exit(STATUS_USAGE);
}
