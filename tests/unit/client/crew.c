#define _GNU_SOURCE
#include "client/crew.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <criterion/criterion.h>

#include "base/clock.h"
#include "base/file.h"
#include "tests/unit/temp.h"

static char folder[TEMP_PATH_MAX];
static char data[TEMP_PATH_MAX + 16], program[TEMP_PATH_MAX + 16];

/* A program that writes how it was called and goes on until it is told to end. */
static void enter(void)
{
    temp_make(folder);
    snprintf(data, sizeof data, "%s/data", folder);
    snprintf(program, sizeof program, "%s/program", folder);
    FILE *f = fopen(program, "w");
    fputs("#!/bin/sh\necho \"$@\"\nexec sleep 100\n", f);
    fclose(f);
    cr_assert_eq(chmod(program, 0700), 0);
}

static void leave(void)
{
    temp_remove(folder);
}

TestSuite(crew, .init = enter, .fini = leave);

/* Waits until a log has `text`, at most five seconds. */
static bool logged(const char *name, const char *text)
{
    char path[128];
    snprintf(path, sizeof path, "%s/log/%s.log", data, name);
    for (int i = 0; i < 500; i++, usleep(10000)) {
        Buffer log = {0};
        bool found = file_read(path, 10000, &log, NULL) == STATUS_OK && log.ptr && strstr(log.ptr, text);
        buffer_fini(&log);
        if (found)
            return true;
    }
    return false;
}

Test(crew, starts_each_process_with_its_arguments_and_ends_them)
{
    const CrewOptions options = {.data = data, .workers = 2, .rules = "my/rules", .program = program};
    Crew *crew;
    Error err;
    char line[512];
    cr_assert_eq(crew_new(&options, &crew, &err), STATUS_OK, "%s", err.text);
    cr_assert_eq(crew_start_servers(crew, 0, &err), STATUS_OK);
    cr_assert_eq(crew_start_workers(crew, 0, &err), STATUS_OK);
    snprintf(line, sizeof line, "broker --data %s/broker --listen ipc://%s/broker.sock", data, data);
    cr_expect(logged("broker", line));
    snprintf(line, sizeof line, "store --db %s/depesche.db --listen ipc://%s/store.sock", data, data);
    cr_expect(logged("store", line));
    snprintf(line, sizeof line, "worker --broker ipc://%s/broker.sock --store ipc://%s/store.sock --rules my/rules",
             data, data);
    cr_expect(logged("worker-1", line));
    cr_expect(logged("worker-2", line));
    cr_expect_eq(crew_tend(crew, 1, &err), STATUS_OK);
    crew_end_workers(crew, 0);
    for (int i = 0; i < 500 && !crew_workers_gone(crew, 1); i++)
        usleep(10000);
    cr_expect(crew_workers_gone(crew, 1));
    crew_end_servers(crew);
    crew_free(crew);
}

Test(crew, kills_workers_that_do_not_end)
{
    FILE *f = fopen(program, "w");
    fputs("#!/bin/sh\ntrap '' TERM\necho ready\nwhile :; do sleep 1; done\n", f);
    fclose(f);
    const CrewOptions options = {.data = data, .workers = 1, .program = program};
    Crew *crew;
    Error err;
    cr_assert_eq(crew_new(&options, &crew, &err), STATUS_OK);
    cr_assert_eq(crew_start_workers(crew, 0, &err), STATUS_OK);
    cr_assert(logged("worker-1", "ready"));
    crew_end_workers(crew, 0);
    usleep(50000);
    cr_expect_not(crew_workers_gone(crew, CREW_END_MS - 1));
    cr_expect(crew_workers_gone(crew, CREW_END_MS));
    crew_free(crew);
}

Test(crew, refuses_what_cannot_work)
{
    char name[128];
    memset(name, 'n', sizeof name);
    name[100] = '\0';
    Crew *crew, *second;
    Error err;
    const CrewOptions longer = {.data = name, .workers = 1, .program = program};
    cr_expect_eq(crew_new(&longer, &crew, &err), STATUS_USAGE);
    cr_expect(strstr(err.text, "the folder's name has 100 bytes") && strstr(err.text, "choose a shorter one"), "%s",
              err.text);
    const CrewOptions empty = {.data = "", .workers = 1, .program = program};
    cr_expect_eq(crew_new(&empty, &crew, &err), STATUS_USAGE);
    const CrewOptions right = {.data = data, .workers = 1, .program = program};
    cr_assert_eq(crew_new(&right, &crew, &err), STATUS_OK, "%s", err.text);
    cr_expect_eq(crew_new(&right, &second, &err), STATUS_BUSY);
    cr_expect(strstr(err.text, "in use by process"), "%s", err.text);
    crew_free(crew);
    cr_assert_eq(crew_new(&right, &crew, &err), STATUS_OK, "free again: %s", err.text);
    crew_free(crew);
}
