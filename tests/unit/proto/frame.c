#include <criterion/criterion.h>

#include "proto/frame.h"
#include "proto/limits.h"

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

Test(frame, parts_come_back_as_they_went)
{
    const Str rest = STR("\x10\x03\0\0\0abc\x22\0\0\0\0");
    uint8_t bytes[FRAME_PART_BYTES];
    frame_write_part(VERB_FEED, 3, bytes);
    cr_expect_arr_eq(bytes, rest.ptr, FRAME_PART_BYTES);
    Str left = rest, body;
    Verb verb;
    Error err;
    cr_expect_eq(frame_check_parts(rest, &err), STATUS_OK);
    cr_assert_eq(frame_read_part(&left, &verb, &body, &err), STATUS_OK);
    cr_expect(verb == VERB_FEED && str_equal(body, STR("abc")));
    cr_assert_eq(frame_read_part(&left, &verb, &body, &err), STATUS_OK);
    cr_expect(verb == VERB_DONE && body.len == 0 && left.len == 0);
}

Test(frame, parts_that_are_none_are_told_apart)
{
    static const struct {
        const char *name;
        Str bytes;
        Status check, read;
    } ROWS[] = {
        {"empty", STR_INIT(""), STATUS_MALFORMED, STATUS_MALFORMED},
        {"no size", STR_INIT("\x10\0\0\0"), STATUS_MALFORMED, STATUS_MALFORMED},
        {"ends inside", STR_INIT("\x10\x04\0\0\0abc"), STATUS_MALFORMED, STATUS_MALFORMED},
        {"a size beyond all",
         STR_INIT("\x10\xFF\xFF\xFF\xFF"
                  "abc"),
         STATUS_MALFORMED, STATUS_MALFORMED},
        {"a batch", STR_INIT("\x04\x01\0\0\0a"), STATUS_OK, STATUS_MALFORMED},
        {"no verb", STR_INIT("\xFF\x01\0\0\0a"), STATUS_OK, STATUS_NOT_FOUND},
        {"more behind", STR_INIT("\x10\x01\0\0\0a\x10"), STATUS_MALFORMED, STATUS_OK},
    };
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++) {
        Str rest = ROWS[i].bytes, body;
        Verb verb;
        Error err;
        cr_expect_eq(frame_check_parts(rest, &err), ROWS[i].check, "%s", ROWS[i].name);
        cr_expect_eq(frame_read_part(&rest, &verb, &body, &err), ROWS[i].read, "%s", ROWS[i].name);
    }
}

Test(frame, parts_are_counted)
{
    enum { TOO_MANY = LIMIT_BATCH_PARTS + 1 };
    char bytes[TOO_MANY * FRAME_PART_BYTES] = {0};
    Error err;
    cr_expect_eq(frame_check_parts((Str){bytes, sizeof bytes - FRAME_PART_BYTES}, &err), STATUS_OK);
    cr_expect_eq(frame_check_parts((Str){bytes, sizeof bytes}, &err), STATUS_LIMIT);
}
