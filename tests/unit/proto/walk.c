#define _GNU_SOURCE
#include "proto/walk.h"

#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
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
