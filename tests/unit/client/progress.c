#include "client/progress.h"

#include <criterion/criterion.h>

Test(progress, says_what_is_known)
{
    static const struct {
        Progress progress;
        ProgressCounts counts;
        int64_t now_ms;
        const char *line;
    } ROWS[] = {
        {{.started_ms = 0}, {5, 0, 100}, 500, "fed 5"},
        {{.started_ms = 0}, {5, 2, 100}, 500, "fed 5, refused 2"},
        {{.started_ms = 1000}, {50, 0, 100}, 3000, "fed 50, 25/s"},
        {{.started_ms = 0, .total_known = true, .total_bytes = 1000}, {50, 0, 100}, 10000, "fed 50, 5/s, 1:30 left"},
        {{.started_ms = 0, .total_known = true, .total_bytes = 1000}, {0, 3, 100}, 10000, "fed 0, refused 3, 0/s"},
        {{.started_ms = 0, .total_known = true, .total_bytes = 10}, {50, 0, 100}, 10000, "fed 50, 5/s"},
    };
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++) {
        Buffer out = {0};
        progress_line(&ROWS[i].progress, &ROWS[i].counts, ROWS[i].now_ms, &out);
        cr_expect_str_eq(out.ptr, ROWS[i].line, "%zu: %s", i, out.ptr);
        buffer_fini(&out);
    }
}

Test(progress, is_not_for_files)
{
    Progress p;
    progress_init(&p, false, NULL, 0, 0);
    const ProgressCounts counts = {1, 0, 1};
    progress_show(&p, &counts, 100000);
    cr_expect_not(p.shown, "standard error of a test is no terminal");
    progress_clear(&p);
}
