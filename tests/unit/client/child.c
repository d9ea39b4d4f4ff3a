#define _GNU_SOURCE
#include "client/child.h"

#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include <criterion/criterion.h>

#include "base/clock.h"
#include "tests/unit/temp.h"

static char folder[TEMP_PATH_MAX];
static char log_path[TEMP_PATH_MAX + 16];

static void enter(void)
{
    temp_make(folder);
    snprintf(log_path, sizeof log_path, "%s/c.log", folder);
}

static void leave(void)
{
    temp_remove(folder);
}

TestSuite(child, .init = enter, .fini = leave);

static void init_shell(Child *child, const char *script)
{
    const char *const args[] = {"sh", "-c", script, NULL};
    Error err;
    cr_assert_eq(child_init(child, "worker-1", "/bin/sh", log_path, args, &err), STATUS_OK, "%s", err.text);
}

static void nap(void)
{
    usleep(5000);
}

/* Tends until an end is seen, at most five seconds. */
static Status tend_to_end(Child *child, int64_t now_ms, Error *err)
{
    bool ended = false;
    for (int i = 0; i < 1000; i++, nap()) {
        Status st = child_tend(child, now_ms, &ended, err);
        if (st || ended)
            return st;
    }
    cr_assert_fail("it did not end");
    return STATUS_OK;
}

static bool gone_soon(Child *child)
{
    for (int i = 0; i < 1000; i++, nap())
        if (child_gone(child))
            return true;
    return false;
}

static void read_log(char *out, size_t size)
{
    FILE *f = fopen(log_path, "r");
    cr_assert_not_null(f);
    out[fread(out, 1, size - 1, f)] = '\0';
    fclose(f);
}

Test(child, is_started_again_after_a_pause)
{
    Child c;
    Error err;
    bool ended;
    init_shell(&c, "echo one; exec sleep 100");
    cr_assert_eq(child_start(&c, 0, &err), STATUS_OK);
    pid_t first = c.pid;
    kill(first, SIGKILL);
    cr_expect_eq(tend_to_end(&c, CHILD_QUICK_MS, &err), STATUS_OK);
    Buffer text = {0};
    child_describe_end(&c, &text);
    cr_expect_str_eq(text.ptr, "was killed by signal 9");
    buffer_fini(&text);
    cr_expect_eq(c.pid, 0);
    cr_expect_eq(child_tend(&c, CHILD_QUICK_MS + CHILD_PAUSE_MS - 1, &ended, &err), STATUS_OK);
    cr_expect_eq(c.pid, 0);
    cr_expect_eq(child_tend(&c, CHILD_QUICK_MS + CHILD_PAUSE_MS, &ended, &err), STATUS_OK);
    cr_expect_neq(c.pid, 0);
    child_end(&c);
    cr_expect(gone_soon(&c));
    cr_expect_eq(child_tend(&c, 1000000, &ended, &err), STATUS_OK);
    cr_expect_eq(c.pid, 0, "an ended child must not come back");
    child_fini(&c);
}

Test(child, given_up_with_its_last_words_after_three_failures_at_its_start)
{
    Child c;
    Error err = {0};
    init_shell(&c, "echo first; echo second >&2; echo 'rules/x.lex:3: no such country'; exit 65");
    cr_assert_eq(child_start(&c, 0, &err), STATUS_OK);
    Status st = STATUS_OK;
    int64_t now = 0, pauses[4];
    for (int i = 0; !st && i < 4; i++) {
        st = tend_to_end(&c, now, &err);
        pauses[i] = c.restart_ms - now;
        now = c.restart_ms;
        bool ended;
        if (!st)
            st = child_tend(&c, now, &ended, &err);
    }
    cr_expect_eq(st, STATUS_MALFORMED);
    cr_expect_gt(pauses[1], pauses[0]);
    cr_expect_eq(strncmp(err.text, "worker-1 ended with status 65 at its start, 3 times in a row; see ", 66), 0, "%s",
                 err.text);
    cr_expect(strstr(err.text, ": first; second; rules/x.lex:3: no such country"), "%s", err.text);
    child_fini(&c);
}

Test(child, being_killed_is_not_its_own_failure)
{
    Child c;
    Error err = {0};
    bool ended;
    init_shell(&c, "exec sleep 100");
    cr_assert_eq(child_start(&c, 0, &err), STATUS_OK);
    int64_t now = 0;
    for (int i = 0; i < 5; i++) {
        kill(c.pid, SIGKILL);
        cr_expect_eq(tend_to_end(&c, now, &err), STATUS_OK);
        cr_expect_leq(c.restart_ms - now, CHILD_PAUSE_MAX_MS);
        now = c.restart_ms;
        cr_expect_eq(child_tend(&c, now, &ended, &err), STATUS_OK);
        cr_assert_neq(c.pid, 0);
    }
    child_fini(&c);
}

Test(child, writes_to_its_log_and_reads_nothing)
{
    Child c;
    Error err;
    char log[128];
    init_shell(&c, "cat; echo out; echo err >&2");
    for (int i = 0; i < 2; i++) {
        cr_assert_eq(child_start(&c, 0, &err), STATUS_OK);
        c.wanted = false;
        cr_assert(gone_soon(&c));
    }
    read_log(log, sizeof log);
    cr_expect_str_eq(log, "out\nerr\nout\nerr\n");
    child_fini(&c);
}

Test(child, gets_its_signals_back)
{
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, SIGTERM);
    sigprocmask(SIG_BLOCK, &set, NULL);
    Child c;
    Error err;
    init_shell(&c, "sleep 100");
    cr_assert_eq(child_start(&c, 0, &err), STATUS_OK);
    child_end(&c);
    cr_expect(gone_soon(&c));
    child_fini(&c);
}

Test(child, dies_with_its_parent)
{
    int ends[2];
    cr_assert_eq(pipe(ends), 0);
    pid_t parent = fork();
    if (parent == 0) {
        Child c;
        Error err;
        init_shell(&c, "exec sleep 100");
        Status st = child_start(&c, 0, &err);
        ssize_t n = write(ends[1], &c.pid, sizeof c.pid);
        nap(); /* until it has become the program */
        nap();
        _exit(st == STATUS_OK && n == (ssize_t)sizeof c.pid ? 0 : 1);
    }
    int status;
    pid_t pid;
    cr_assert_eq(waitpid(parent, &status, 0), parent);
    cr_assert(WIFEXITED(status) && WEXITSTATUS(status) == 0);
    cr_assert_eq(read(ends[0], &pid, sizeof pid), (ssize_t)sizeof pid);
    char path[64], state = 0;
    snprintf(path, sizeof path, "/proc/%ld/stat", (long)pid);
    for (int i = 0; i < 400; i++, nap()) {
        FILE *f = fopen(path, "r");
        if (!f) {
            state = 'X';
            break;
        }
        if (fscanf(f, "%*d %*s %c", &state) != 1)
            state = 0;
        fclose(f);
        if (state == 'Z') /* nobody has reaped it yet */
            break;
    }
    cr_expect(state == 'X' || state == 'Z', "state %c", state);
}

Test(child, a_program_that_is_not_there)
{
    Child c;
    Error err = {0};
    const char *const args[] = {"nix", NULL};
    cr_assert_eq(child_init(&c, "store", "/nix/nix", log_path, args, &err), STATUS_OK);
    cr_assert_eq(child_start(&c, 0, &err), STATUS_OK);
    c.failures = CHILD_QUICK_ENDS_MAX - 1;
    cr_expect_eq(tend_to_end(&c, 1, &err), STATUS_IO);
    cr_expect(strstr(err.text, "cannot start the program"), "%s", err.text);
    child_fini(&c);
}
