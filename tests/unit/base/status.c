#include <criterion/criterion.h>

#include <string.h>

#include "base/status.h"

Test(status, every_status_has_a_text_and_an_exit_of_its_own)
{
    for (int i = 0; i < STATUS_COUNT; i++) {
        cr_expect_str_neq(status_text((Status)i), "unknown status");
        for (int k = 0; k < i; k++)
            cr_expect_neq(status_exit((Status)i), status_exit((Status)k), "%d and %d", i, k);
    }
    cr_expect_str_eq(status_text((Status)999), "unknown status");
}

Test(status, an_error_keeps_the_first_text_and_takes_more_in_front)
{
    Error err = {0};
    cr_expect_eq(error_set(&err, STATUS_IO, "%s: gone", "a.txt"), STATUS_IO);
    cr_expect_eq(error_add(&err, STATUS_IO, "feeding"), STATUS_IO);
    cr_expect_str_eq(err.text, "feeding: a.txt: gone");
    char longer[2 * ERROR_TEXT_MAX];
    memset(longer, 'x', sizeof longer - 1);
    longer[sizeof longer - 1] = '\0';
    error_add(&err, STATUS_IO, "%s", longer);
    cr_expect_eq(strlen(err.text), ERROR_TEXT_MAX - 1);
    cr_expect_eq(error_set(NULL, STATUS_FULL, "nobody listens"), STATUS_FULL);
}

Test(status, an_error_is_utf8_wherever_it_was_cut)
{
    Error err = {0};
    error_set(&err, STATUS_MALFORMED, "\"%.3s\"; write %s", "M\xC3\xA4\xC3\xA4rz", "2026-03");
    cr_expect_str_eq(err.text, "\"M\xC3\xA4\"; write 2026-03");
    error_set(&err, STATUS_MALFORMED, "\"%.2s\"; write %s", "M\xC3\xA4rz", "2026-03");
    cr_expect_str_eq(err.text, "\"M?\"; write 2026-03");
    error_add(&err, STATUS_MALFORMED, "%s", "file \xFF\xFE");
    cr_expect_str_eq(err.text, "file ??: \"M?\"; write 2026-03");
    char longer[ERROR_TEXT_MAX + 2];
    for (size_t i = 0; i + 1 < sizeof longer; i += 2)
        memcpy(longer + i, "\xC3\xA4", 2);
    longer[sizeof longer - 2] = '\0';
    error_set(&err, STATUS_MALFORMED, "%s", longer);
    cr_expect_eq(strlen(err.text), ERROR_TEXT_MAX - 1);
    cr_expect_eq(err.text[ERROR_TEXT_MAX - 2], '?');
}

Test(status, nothing_in_an_error_moves_a_terminal)
{
    Error err = {0};
    error_set(&err, STATUS_MALFORMED, "unknown field \"%s\"", "\x1b[31mred\n");
    cr_expect_str_eq(err.text, "unknown field \"?[31mred?\"");
}
