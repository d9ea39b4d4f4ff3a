/* Each command from its arguments to its exit status, where no server is needed. */
#define _GNU_SOURCE
#include "client/client.h"

#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include <criterion/criterion.h>

#include "base/buffer.h"
#include "base/file.h"

enum { WORDS_MAX = 12, TEXT_MAX = 16 * 1024 };

typedef int (*Command)(int argc, char **argv);

/* Calls `command` with the words of `line`; what it writes to both outputs is in `text`. */
static int call(Command command, const char *line, char text[TEXT_MAX])
{
    char words[512], *argv[WORDS_MAX + 1];
    int argc = 0;
    snprintf(words, sizeof words, "%s", line);
    for (char *word = strtok(words, " "); word && argc < WORDS_MAX; word = strtok(NULL, " "))
        argv[argc++] = word;
    argv[argc] = NULL;
    FILE *out = tmpfile();
    cr_assert_not_null(out);
    fflush(NULL);
    int saved[2] = {dup(STDOUT_FILENO), dup(STDERR_FILENO)};
    dup2(fileno(out), STDOUT_FILENO);
    dup2(fileno(out), STDERR_FILENO);
    int status = command(argc, argv);
    fflush(NULL);
    dup2(saved[0], STDOUT_FILENO);
    dup2(saved[1], STDERR_FILENO);
    close(saved[0]);
    close(saved[1]);
    rewind(out);
    text[fread(text, 1, TEXT_MAX - 1, out)] = '\0';
    fclose(out);
    return status;
}

Test(commands, arguments_lead_to_the_documented_status)
{
    static const struct {
        Command command;
        const char *line;
        int status;
        const char *text;
    } ROWS[] = {
        {feed_main, "feed", 2, "something is missing"},
        {feed_main, "feed --brokr x a.txt", 2, "did you mean --broker?"},
        {feed_main, "feed --published 2026-02-30 a.txt", 2, "no date of the calendar"},
        {feed_main, "feed --broker nirgends a.txt", 2, "is no endpoint"},
        {dead_main, "dead lst", 2, "did you mean \"list\"?"},
        {dead_main, "dead retry", 2, "say which"},
        {dead_main, "dead retry --all 7", 2, "one of the three"},
        {dead_main, "dead drop 7", 2, "add --yes"},
        {dead_main, "dead show x", 2, "is no number of an article"},
        {dead_main, "dead list --cause hunger", 2, "is none of extraction"},
        {dead_main, "dead list --format xml", 2, "neither table nor jsonl"},
        {feed_main, "feed --priority urgent a.txt", 2, "none of high, normal, backfill"},
        {feed_main, "feed - -", 2, "standard input can be read once"},
        {feed_main, "feed --window 0 a.txt", 2, "from 1 to 10000"},
        {feed_main, "feed --broker ipc:///tmp/nix-depesche /nix/a.txt", 66, "accepted 0, known 0, refused 1"},
        {feed_main, "feed --json --broker ipc:///tmp/nix-depesche /nix/a.txt", 66,
         "{\"accepted\":0,\"known\":0,\"refused\":1"},
        {feed_main, "feed --broker ipc:///tmp/nix-depesche /dev/null", 65, "/dev/null: empty"},
        {feed_main, "feed --broker ipc:///tmp/nix-depesche --timeout 0.1 " DEPESCHE_SOURCE_DIR "/LICENSE", 69,
         "unconfirmed articles: 1"},
        {follow_main, "follow --kind pledges", 2, "did you mean pledge?"},
        {follow_main, "follow --kind xyz", 2, "none of meeting, participant, pledge, position"},
        {follow_main, "follow -n 0", 2, "of at least 1"},
        {follow_main, "follow datei", 2, "too much"},
        {follow_main, "follow --store ipc:///tmp/nix-depesche --timeout 0.1", 69, "is it running?"},
        {status_main, "status --timeout 0.1 --store ipc:///tmp/nix-depesche", 69,
         "not reachable: no answer within 0.1 s"},
        {status_main, "status --json --timeout 0.1 --broker ipc:///tmp/nix-depesche", 69,
         "{\"broker\":{\"reachable\":false"},
        {status_main, "status --broker nirgends", 2, "is no endpoint"},
        {run_main, "run a.txt", 2, "--data DIR is missing"},
        {run_main, "run --data x --workers 0", 2, "from 1 to 256"},
        {run_main, "run --data x --published gestern a.txt", 2, "no date of the calendar"},
    };
    static char text[TEXT_MAX];
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++) {
        int status = call(ROWS[i].command, ROWS[i].line, text);
        cr_expect_eq(status, ROWS[i].status, "%s: %d", ROWS[i].line, status);
        cr_expect(strstr(text, ROWS[i].text), "%s: %s", ROWS[i].line, text);
    }
}

Test(commands, help_has_three_examples)
{
    static const struct {
        Command command;
        const char *name;
    } ROWS[] = {{feed_main, "feed"}, {follow_main, "follow"}, {status_main, "status"}, {run_main, "run"}};
    static char text[TEXT_MAX];
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++) {
        char line[64];
        snprintf(line, sizeof line, "%s --help", ROWS[i].name);
        cr_expect_eq(call(ROWS[i].command, line, text), 0);
        const char *examples = strstr(text, "\nExamples:\n");
        cr_assert_not_null(examples, "%s", text);
        int lines = 0;
        for (const char *at = examples + 1; (at = strstr(at, "\n  ")); at++)
            lines++;
        cr_expect_eq(lines, 3, "%s has %d examples", ROWS[i].name, lines);
    }
}
