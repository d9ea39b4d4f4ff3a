#include <criterion/criterion.h>

#include "base/buffer.h"

Test(buffer, json_escapes_what_rfc_8259_demands_and_nothing_else)
{
    static const struct {
        Str in, out;
    } rows[] = {
        {STR_INIT("„Frieden“ – sofort"), STR_INIT("\"„Frieden“ – sofort\"")},
        {STR_INIT("a\"b\\c"), STR_INIT("\"a\\\"b\\\\c\"")},
        {STR_INIT("\n\t\r\b\f"), STR_INIT("\"\\n\\t\\r\\b\\f\"")},
        {STR_INIT("\x01\x1f\x7f"), STR_INIT("\"\\u0001\\u001f\x7f\"")},
        {STR_INIT(""), STR_INIT("\"\"")},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Buffer b = {0};
        buffer_json(&b, rows[i].in);
        cr_expect(str_equal(buffer_view(&b), rows[i].out), "row %zu: %.*s", i, STR_ARG(buffer_view(&b)));
        buffer_fini(&b);
    }
}

Test(buffer, grows_and_prints)
{
    Buffer b = {0};
    for (int i = 0; i < 1000; i++)
        buffer_print(&b, "%d,", i);
    cr_expect_eq(b.len, 10 * 2 + 90 * 3 + 900 * 4);
    cr_expect_not(b.failed);
    buffer_fini(&b);
}

Test(buffer, an_impossible_reservation_fails_and_keeps_what_was_there)
{
    Buffer b = {0};
    buffer_str(&b, STR("kept"));
    cr_expect_not(buffer_reserve(&b, SIZE_MAX / 2));
    cr_expect(b.failed);
    buffer_str(&b, STR("ignored"));
    cr_expect(str_equal(buffer_view(&b), STR("kept")));
    buffer_fini(&b);
}
