#define _GNU_SOURCE
#include "proto/walk.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include <criterion/criterion.h>

/* The order of files and what is left out is tested with proto/input. */
Test(walk, measures_what_can_be_measured)
{
    char folder[] = "/tmp/depesche-walk-XXXXXX", a[64], b[64], c[64], pipe_path[64], missing[64];
    static char dash[] = "-";
    cr_assert_not_null(mkdtemp(folder));
    snprintf(a, sizeof a, "%s/a.txt", folder);
    snprintf(b, sizeof b, "%s/b.jsonl", folder);
    snprintf(c, sizeof c, "%s/c.md", folder);
    snprintf(pipe_path, sizeof pipe_path, "%s/p", folder);
    snprintf(missing, sizeof missing, "%s/nix.txt", folder);
    char *const files[] = {a, b, c};
    for (size_t i = 0; i < 3; i++) {
        FILE *f = fopen(files[i], "w");
        cr_assert_not_null(f);
        fputs("1234567890", f);
        fclose(f);
    }
    cr_assert_eq(mkfifo(pipe_path, 0600), 0);
    const struct {
        char *operands[2];
        size_t count;
        bool known;
        uint64_t bytes;
    } rows[] = {
        {{folder}, 1, true, 20},  {{folder, c}, 2, true, 30}, {{a, missing}, 2, true, 10},
        {{a, dash}, 2, false, 0}, {{pipe_path}, 1, false, 0},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        uint64_t bytes;
        bool known = walk_measure(rows[i].operands, rows[i].count, &bytes);
        cr_expect_eq(known, rows[i].known, "%zu", i);
        if (known)
            cr_expect_eq(bytes, rows[i].bytes, "%zu: %llu", i, (unsigned long long)bytes);
    }
    char *const made[] = {a, b, c, pipe_path};
    for (size_t i = 0; i < sizeof made / sizeof *made; i++)
        unlink(made[i]);
    cr_expect_eq(rmdir(folder), 0);
}

static Status next_of(Walk *walk, const char **path)
{
    Error err;
    return walk_next(walk, path, &err);
}

Test(walk, takes_nothing_but_files_inside_a_folder)
{
    enum { SPECIAL = 3 };
    char folder[] = "/tmp/depesche-walk-XXXXXX", file[64], paths[SPECIAL][64], gone[64];
    cr_assert_not_null(mkdtemp(folder));
    snprintf(file, sizeof file, "%s/b.txt", folder);
    snprintf(gone, sizeof gone, "%s/c.txt", folder);
    static const char *const NAMES[SPECIAL] = {"a.txt", "d.jsonl", "e.json"};
    for (size_t i = 0; i < SPECIAL; i++)
        snprintf(paths[i], sizeof paths[i], "%s/%s", folder, NAMES[i]);
    FILE *f = fopen(file, "w");
    cr_assert_not_null(f);
    fclose(f);
    cr_assert_eq(mkfifo(paths[0], 0600), 0);
    int bound = socket(AF_UNIX, SOCK_STREAM, 0);
    struct sockaddr_un address = {.sun_family = AF_UNIX};
    memcpy(address.sun_path, paths[1], sizeof paths[1]);
    cr_assert_eq(bind(bound, (const struct sockaddr *)&address, sizeof address), 0);
    cr_assert_eq(symlink("/dev/zero", paths[2]), 0);
    cr_assert_eq(symlink("nowhere", gone), 0);
    char *operands[] = {folder, paths[0]};
    Walk *walk;
    const char *path;
    Error err;
    cr_assert_eq(walk_new(operands, 2, &walk, &err), STATUS_OK);
    cr_assert_eq(next_of(walk, &path), STATUS_OK);
    cr_expect_str_eq(path, file);
    cr_assert_eq(next_of(walk, &path), STATUS_OK);
    cr_expect_str_eq(path, gone); /* whoever reads it says that it does not exist */
    cr_assert_eq(next_of(walk, &path), STATUS_OK);
    cr_expect_str_eq(path, paths[0]); /* named itself, it is meant */
    cr_expect_eq(next_of(walk, &path), STATUS_EMPTY);
    walk_free(walk);
    close(bound);
    for (size_t i = 0; i < SPECIAL; i++)
        unlink(paths[i]);
    unlink(gone);
    unlink(file);
    cr_expect_eq(rmdir(folder), 0);
}
