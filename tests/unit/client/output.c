#define _GNU_SOURCE
#include "client/output.h"

#include <fcntl.h>
#include <limits.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

#include <criterion/criterion.h>

enum { PATIENCE_S = 20 }; /* a test that hangs has failed */

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

/* Adds events from `first` on and writes what the reader takes. */
static Status write_events(Output *out, int first, int count, Error *err)
{
    PbEvent event;
    PbFact fact;
    PbPledge pledge;
    PbActor actor;
    Status st = STATUS_OK;
    for (int i = first; !st && i < first + count; i++) {
        fill(&event, &fact, &pledge, &actor, (uint64_t)i);
        st = output_event(out, &event, err);
    }
    return st ? st : output_flush(out, 0, err);
}

static bool readable(int fd)
{
    struct pollfd item = {.fd = fd, .events = POLLIN};
    return poll(&item, 1, 0) > 0;
}

/* Reads all that is there, counting lines, each of which must say the next seq. */
static int read_lines(int fd, Buffer *rest, int next)
{
    char text[8192];
    while (readable(fd)) {
        ssize_t n = read(fd, text, sizeof text);
        if (n <= 0)
            break;
        buffer_add(rest, text, (size_t)n);
        Str left = buffer_view(rest);
        for (size_t at; (at = str_index(left, '\n', 0)) < left.len; left = str_slice(left, at + 1, left.len)) {
            char begin[32];
            snprintf(begin, sizeof begin, "{\"seq\":%d,", next);
            cr_expect(str_starts(left, str_of(begin)), "%.40s is not line %d", left.ptr, next);
            next++;
        }
        memmove(rest->ptr, left.ptr, left.len);
        rest->len = left.len;
    }
    return next;
}

Test(output, writes_whole_lines)
{
    int ends[2];
    char text[4096];
    Error err;
    Output out;
    cr_assert_eq(pipe(ends), 0);
    output_init(&out, ends[1]);
    cr_expect_eq(write_events(&out, 1, 2, &err), STATUS_OK);
    cr_expect_not(output_waiting(&out));
    cr_expect_eq(output_ready_fd(&out), -1);
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
    Output out;
    signal(SIGPIPE, SIG_IGN);
    cr_assert_eq(pipe(ends), 0);
    output_init(&out, ends[1]);
    cr_expect_not(output_abandoned(&out));
    close(ends[0]);
    cr_expect(output_abandoned(&out));
    cr_expect_eq(write_events(&out, 1, 1, &err), STATUS_EMPTY);
    output_fini(&out);
}

/* With a pipe or a terminal that nobody reads: fd[0] reads what is written to fd[1]. */
static void do_not_wait_for(const int fd[2])
{
    enum { EVENTS = 5000 };
    Error err;
    Output out;
    Buffer rest = {0};
    alarm(PATIENCE_S);
    int flags = fcntl(fd[1], F_GETFL);
    output_init(&out, fd[1]);
    cr_expect_eq(write_events(&out, 1, EVENTS, &err), STATUS_OK);
    cr_expect(output_waiting(&out) && output_full(&out));
    cr_expect_eq(fcntl(fd[1], F_GETFL), flags, "others may have it too");
    cr_assert_geq(output_ready_fd(&out), 0);
    for (int i = 0; readable(output_ready_fd(&out)) && i < PATIENCE_S; i++) { /* a terminal moves bytes on by and by */
        usleep(50000);
        cr_expect_eq(output_flush(&out, 0, &err), STATUS_OK);
    }
    cr_expect_not(readable(output_ready_fd(&out)));
    cr_expect_eq(output_flush(&out, OUTPUT_STUCK_MS - 1, &err), STATUS_OK);
    cr_expect_not(output_stuck(&out, OUTPUT_STUCK_MS - 1));
    cr_expect(output_stuck(&out, OUTPUT_STUCK_MS));
    /* when it reads, it gets all of it, and each line once */
    int next = 1;
    for (int i = 0; output_waiting(&out) && i < EVENTS; i++) {
        next = read_lines(fd[0], &rest, next);
        cr_expect(readable(output_ready_fd(&out)));
        cr_expect_eq(output_flush(&out, OUTPUT_STUCK_MS, &err), STATUS_OK);
        cr_expect_not(output_stuck(&out, OUTPUT_STUCK_MS));
    }
    cr_expect_not(output_full(&out));
    next = read_lines(fd[0], &rest, next);
    cr_expect_eq(next, EVENTS + 1);
    cr_expect_eq(rest.len, 0);
    buffer_fini(&rest);
    output_fini(&out);
}

Test(output, never_waits_for_the_reader_of_a_pipe)
{
    int ends[2];
    cr_assert_eq(pipe(ends), 0);
    do_not_wait_for(ends);
}

Test(output, never_waits_for_a_terminal)
{
    int ends[2] = {posix_openpt(O_RDWR | O_NOCTTY), -1};
    struct termios raw;
    cr_assert_geq(ends[0], 0);
    cr_assert_eq(grantpt(ends[0]), 0);
    cr_assert_eq(unlockpt(ends[0]), 0);
    ends[1] = open(ptsname(ends[0]), O_RDWR | O_NOCTTY);
    cr_assert_geq(ends[1], 0);
    cr_assert_eq(tcgetattr(ends[1], &raw), 0);
    cfmakeraw(&raw);
    cr_assert_eq(tcsetattr(ends[1], TCSANOW, &raw), 0);
    do_not_wait_for(ends);
}

/* As where /proc is not mounted. */
Test(output, never_waits_without_an_own_descriptor)
{
    int ends[2];
    Error err;
    Output out;
    alarm(PATIENCE_S);
    cr_assert_eq(pipe(ends), 0);
    output_init(&out, ends[1]);
    cr_assert_geq(out.own_fd, 0);
    close(out.own_fd);
    out.own_fd = -1;
    cr_expect_eq(write_events(&out, 1, 5000, &err), STATUS_OK);
    cr_expect(output_full(&out));
    char page[PIPE_BUF];
    cr_assert_eq(read(ends[0], page, sizeof page), (ssize_t)sizeof page);
    size_t before = out.lines.len;
    cr_expect_eq(output_flush(&out, 0, &err), STATUS_OK);
    cr_expect_lt(out.lines.len, before);
    output_fini(&out);
}

Test(output, a_file_takes_everything_at_once)
{
    Error err;
    Output out;
    FILE *file = tmpfile();
    cr_assert_not_null(file);
    output_init(&out, fileno(file));
    cr_expect_eq(write_events(&out, 1, 3000, &err), STATUS_OK);
    cr_expect_not(output_waiting(&out));
    cr_expect_eq(write_events(&out, 3001, 1, &err), STATUS_OK);
    rewind(file);
    int lines = 0;
    for (int c; (c = getc(file)) != EOF;)
        lines += c == '\n';
    cr_expect_eq(lines, 3001);
    fclose(file);
    output_fini(&out);
}

Test(output, a_full_disk_is_named)
{
    Error err = {0};
    Output out;
    int full = open("/dev/full", O_WRONLY);
    cr_assert_geq(full, 0);
    output_init(&out, full);
    cr_expect_eq(write_events(&out, 1, 1, &err), STATUS_FULL);
    cr_expect_str_eq(err.text, "cannot write to standard output: No space left on device");
    output_fini(&out);
}
