#include "client/top.h"

#include <string.h>

#include <criterion/criterion.h>

#include "base/utf8.h"

static PbWorkerState worker;
static PbWorkerState *workers[] = {&worker, &worker};
static PbBrokerState broker;
static PbState state;
static StatusPart part;
static Top top;
static Buffer out;

static void setup(void)
{
    worker = (PbWorkerState)PB_INIT(WORKER_STATE);
    worker.worker = (char *)"0123abcd";
    worker.build = (char *)"1.0";
    broker = (PbBrokerState)PB_INIT(BROKER_STATE);
    broker.build = (char *)"1.0";
    broker.workers = workers;
    state = (PbState)PB_INIT(STATE);
    state.server_case = DEPESCHE__V1__STATE__SERVER_BROKER;
    state.broker = &broker;
    part = (StatusPart){"ipc://b", &state, ""};
}

static void teardown(void)
{
    buffer_fini(&out);
}

TestSuite(top, .init = setup, .fini = teardown);

static const char *draw(size_t columns, size_t rows)
{
    buffer_clear(&out);
    top_draw(&top, &part, NULL, (TopSize){columns, rows}, &out);
    return out.ptr;
}

Test(top, a_workers_rate_is_what_it_did_between_two_answers)
{
    broker.n_workers = 1;
    worker.done = 100;
    top_note(&top, &broker, 1000);
    cr_expect(strstr(draw(0, 0), "0123abcd          0.0 "), "%s", out.ptr);
    worker.done = 150;
    top_note(&top, &broker, 3000);
    cr_expect(strstr(draw(0, 0), "0123abcd         25.0 "), "%s", out.ptr);
    worker.done = 10; /* another broker, which counts anew */
    top_note(&top, &broker, 4000);
    cr_expect(strstr(draw(0, 0), "0123abcd          0.0 "), "%s", out.ptr);
}

Test(top, the_curve_is_of_the_last_minute_at_most)
{
    for (int64_t i = 1; i <= 3 * TOP_HISTORY; i++) {
        broker.done_rate_milli = (uint64_t)i * 1000;
        top_note(&top, &broker, i * 1000);
    }
    const char *line = strstr(draw(0, 0), "done ");
    size_t len = strcspn(line, "\n");
    const char *begin = strpbrk(line, "\xE2");
    cr_expect_eq(utf8_count((Str){begin, (size_t)(line + len - begin)}), TOP_HISTORY);
    cr_expect(strncmp(line + len - 3, "█", 3) == 0, "the last one is the highest");
}

Test(top, nothing_that_a_server_says_moves_the_terminal)
{
    broker.n_workers = 1;
    worker.build = (char *)"\033[2J\r\n\x07";
    worker.rules_version = (char *)"\xC2\x9B"
                                   "31m";
    broker.trouble = (char *)"full\033]0;x\x07";
    part.endpoint = "ipc://\n\n";
    draw(0, 0);
    for (const char *c = out.ptr; *c; c++)
        cr_assert(*c == '\n' || (unsigned char)*c >= 0x20, "%s", out.ptr);
    cr_expect_null(strstr(out.ptr, "\xC2\x9B"));
    cr_expect(strstr(out.ptr, "TROUBLE: full?]0;x?\n"), "%s", out.ptr);
}

Test(top, a_picture_fits)
{
    broker.n_workers = 2;
    draw(0, 0);
    size_t lines = 0;
    for (const char *c = out.ptr; *c; c++)
        lines += *c == '\n';
    for (size_t rows = 1; rows <= lines + 2; rows++) {
        draw(20, rows);
        size_t count = 0;
        for (const char *line = out.ptr; *line; line = strchr(line, '\n') + 1, count++)
            cr_expect_leq(utf8_count((Str){line, strcspn(line, "\n")}), 20);
        cr_expect_eq(count, rows < lines ? rows : lines);
        cr_expect_eq(strstr(out.ptr, " more lines") != NULL, rows < lines);
    }
}

Test(top, who_is_not_there_and_what_is_old_is_told)
{
    part.trouble = "silent for 5 s";
    cr_expect(strstr(draw(0, 0), "NOT REACHABLE: silent for 5 s\n") && strstr(out.ptr, "queue"));
    part.state = NULL;
    cr_expect(strstr(draw(0, 0), "NOT REACHABLE: silent for 5 s\n") && !strstr(out.ptr, "queue"));
}
