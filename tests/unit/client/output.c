#define _GNU_SOURCE
#include "client/output.h"

#include <fcntl.h>
#include <signal.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include <criterion/criterion.h>

static void fill(PbEvent *event, PbFact *fact, PbPledge *pledge, PbActor *actor, uint64_t seq)
{
    *actor = (PbActor)PB_INIT(ACTOR);
    *pledge = (PbPledge)PB_INIT(PLEDGE);
    pledge->pledger = actor;
    *fact = (PbFact)PB_INIT(FACT);
    fact->body_case = PB_BODY(PLEDGE);
    fact->pledge = pledge;
    *event = (PbEvent)PB_INIT(EVENT);
    event->seq = seq;
    event->fact = fact;
}

/* Writes events until a status other than STATUS_OK, at most `count`. */
static Status write_events(Output *out, int count, Error *err)
{
    PbEvent event;
    PbFact fact;
    PbPledge pledge;
    PbActor actor;
    Status st = STATUS_OK;
    for (int i = 1; !st && i <= count; i++) {
        fill(&event, &fact, &pledge, &actor, (uint64_t)i);
        st = output_event(out, &event, err);
    }
    return st ? st : output_flush(out, err);
}

Test(output, writes_whole_lines)
{
    int ends[2];
    char text[4096];
    Error err;
    cr_assert_eq(pipe(ends), 0);
    Output out = {.fd = ends[1]};
    cr_expect_eq(write_events(&out, 2, &err), STATUS_OK);
    ssize_t n = read(ends[0], text, sizeof text - 1);
    cr_assert_gt(n, 0);
    text[n] = '\0';
    cr_expect_eq(strncmp(text, "{\"seq\":1,\"kind\":\"pledge\"", 24), 0);
    cr_expect(strstr(text, "}\n{\"seq\":2,"));
    cr_expect_eq(text[n - 1], '\n');
    output_fini(&out);
}

Test(output, a_reader_that_has_gone_is_no_error)
{
    int ends[2];
    Error err;
    signal(SIGPIPE, SIG_IGN);
    cr_assert_eq(pipe(ends), 0);
    Output out = {.fd = ends[1]};
    cr_expect_not(output_abandoned(&out));
    close(ends[0]);
    cr_expect(output_abandoned(&out));
    cr_expect_eq(write_events(&out, 1, &err), STATUS_EMPTY);
    output_fini(&out);
}

Test(output, waits_for_a_slow_reader)
{
    int ends[2];
    enum { EVENTS = 3000 };
    cr_assert_eq(pipe(ends), 0);
    cr_assert_eq(fcntl(ends[1], F_SETFL, O_NONBLOCK), 0);
    pid_t reader = fork();
    if (reader == 0) {
        char text[8192];
        close(ends[1]);
        int lines = 0;
        usleep(50000);
        for (ssize_t n; (n = read(ends[0], text, sizeof text)) > 0;)
            for (ssize_t i = 0; i < n; i++)
                lines += text[i] == '\n';
        _exit(lines == EVENTS ? 0 : 1);
    }
    close(ends[0]);
    Error err;
    Output out = {.fd = ends[1]};
    cr_expect_eq(write_events(&out, EVENTS, &err), STATUS_OK);
    close(ends[1]);
    output_fini(&out);
    int status;
    cr_assert_eq(waitpid(reader, &status, 0), reader);
    cr_expect(WIFEXITED(status) && WEXITSTATUS(status) == 0);
}

Test(output, a_full_disk_is_named)
{
    Error err = {0};
    Output out = {.fd = open("/dev/full", O_WRONLY)};
    cr_assert_geq(out.fd, 0);
    cr_expect_eq(write_events(&out, 1, &err), STATUS_FULL);
    cr_expect_str_eq(err.text, "cannot write to standard output: No space left on device");
    output_fini(&out);
}
