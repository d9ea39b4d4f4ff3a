#include <criterion/criterion.h>

#include "proto/frame.h"

Test(frame, a_header_comes_back_as_it_went)
{
    uint8_t bytes[FRAME_HEADER_BYTES];
    frame_write_header(VERB_EVENTS, bytes);
    Verb verb;
    Error err;
    cr_assert_eq(frame_read_header((Str){(const char *)bytes, sizeof bytes}, &verb, &err), STATUS_OK);
    cr_expect_eq(verb, VERB_EVENTS);
    cr_expect_str_eq(frame_verb_name(verb), "EVENTS");
}

Test(frame, what_is_no_header_is_told_apart)
{
    static const struct {
        Str bytes;
        Status status;
    } rows[] = {
        {STR_INIT("DP\x01"), STATUS_MALFORMED},     {STR_INIT("XP\x01\x10"), STATUS_MALFORMED},
        {STR_INIT(""), STATUS_MALFORMED},           {STR_INIT("DP\x02\x10"), STATUS_VERSION},
        {STR_INIT("DP\x01\xFF"), STATUS_NOT_FOUND}, {STR_INIT("DP\x01\x10more"), STATUS_MALFORMED},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Verb verb;
        Error err;
        cr_expect_eq(frame_read_header(rows[i].bytes, &verb, &err), rows[i].status, "row %zu", i);
    }
}
