#define _GNU_SOURCE
#include "client/run.h"
#include "tests/unit/temp.h"

#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/signalfd.h>
#include <unistd.h>

#include <criterion/criterion.h>

/* What a run does with real processes is tested end to end; here, how it ends where they do not come up. */

static char folder[TEMP_PATH_MAX];
static char data[TEMP_PATH_MAX + 16];

static void enter(void)
{
    temp_make(folder);
    snprintf(data, sizeof data, "%s/data", folder);
}

static void leave(void)
{
    temp_remove(folder);
}

TestSuite(run, .init = enter, .fini = leave);

Test(run, ends_with_the_status_of_servers_that_cannot_start)
{
    int ends[2];
    RunReport report;
    Error err = {0};
    cr_assert_eq(pipe(ends), 0);
    const RunOptions options = {.data = data, .program = "/bin/false", .workers = 1, .quiet = true};
    cr_expect_eq(run_pipeline(&options, ends[0], &report, &err), STATUS_IO);
    cr_expect(strstr(err.text, "ended with status 1 at its start, 3 times in a row"), "%s", err.text);
    cr_expect_not(report.settled);
}

Test(run, a_signal_during_the_start_ends_it)
{
    static char *operands[] = {"texte"};
    static const struct {
        size_t operand_count;
        Status status;
    } ROWS[] = {{0, STATUS_OK}, {1, STATUS_INTERRUPTED}};
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++) {
        int ends[2];
        RunReport report;
        Error err = {0};
        const struct signalfd_siginfo signal = {.ssi_signo = SIGINT};
        cr_assert_eq(pipe(ends), 0);
        cr_assert_eq(write(ends[1], &signal, sizeof signal), (ssize_t)sizeof signal);
        const RunOptions options = {.data = data,
                                    .program = "/bin/cat",
                                    .workers = 1,
                                    .quiet = true,
                                    .operands = operands,
                                    .operand_count = ROWS[i].operand_count};
        cr_expect_eq(run_pipeline(&options, ends[0], &report, &err), ROWS[i].status);
        cr_expect_not(report.settled);
        close(ends[0]);
        close(ends[1]);
    }
}

Test(run, outcome_of_a_report)
{
    static const struct {
        RunReport report;
        Status status;
    } ROWS[] = {
        {{.tally.accepted = 8}, STATUS_OK},
        {{.tally.accepted = 8, .buried = 1}, STATUS_PARTLY},
        {{.tally = {.known = 8, .refused = 1}}, STATUS_PARTLY},
        {{.tally = {.refused = 1}}, STATUS_MALFORMED},
        {{.tally = {.refused = 1, .not_found = 1}}, STATUS_NOT_FOUND},
    };
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++)
        cr_expect_eq(run_outcome(&ROWS[i].report), ROWS[i].status, "%zu", i);
}
