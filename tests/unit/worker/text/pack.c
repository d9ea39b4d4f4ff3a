#include "worker/text/pack.h"

#include <criterion/criterion.h>
#include <string.h>

enum { ARENA_BYTES = 1 << 20 };

Test(pack, cuts_blocks_and_attributes)
{
    Arena arena;
    Pack pack = {0};
    Error err = {0};
    arena_init(&arena, ARENA_BYTES);
    cr_assert_eq(arena_guard(&arena), STATUS_OK);
    Str text =
        STR("# head\ncountry FRA\n  name  Frankreich; Gallien # first\n\n  seat Paris\nplace Paris\n  name Paris\n");
    cr_assert_eq(pack_parse(&arena, STR("x.lex"), text, &pack, &err), STATUS_OK, "%s", err.text);
    cr_assert_eq(pack.count, 2);
    cr_expect(str_equal(pack.items[0].id, STR("FRA")));
    cr_assert_eq(pack.items[0].count, 2);
    cr_expect_eq(pack.items[0].items[1].line, 5);
    Str rest = pack.items[0].items[0].value, item;
    cr_expect(pack_item(&rest, &item) && str_equal(item, STR("Frankreich")));
    cr_expect(pack_item(&rest, &item) && str_equal(item, STR("Gallien")));
    cr_expect_not(pack_item(&rest, &item));
    arena_fini(&arena);
}

Test(pack, names_the_line_of_a_mistake)
{
    static const struct {
        const char *text, *place;
    } ROWS[] = {
        {"country\n", "x.lex:1"},
        {"country FRA\n name\n", "x.lex:2"},
        {"\n name Paris\n", "x.lex:2"},
        {"country \xff\n", "x.lex:1"},
        {"country FRA\n name \xff\n", "x.lex:2: the line is not UTF-8"},
        {"\xEF\xBB\xBF"
         "country FRA\n",
         "x.lex:1: the file begins with a byte order mark"},
        {"\xFF\xFE"
         "c",
         "x.lex:1: the file is UTF-16"},
    };
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++) {
        Arena arena;
        Pack pack = {0};
        Error err = {0};
        arena_init(&arena, ARENA_BYTES);
        cr_assert_eq(arena_guard(&arena), STATUS_OK);
        cr_expect_eq(pack_parse(&arena, STR("x.lex"), str_of(ROWS[i].text), &pack, &err), STATUS_MALFORMED);
        cr_expect_not_null(strstr(err.text, ROWS[i].place), "%s", err.text);
        arena_fini(&arena);
    }
}

Test(pack, names_the_line_of_a_nul_byte)
{
    Arena arena;
    Pack pack = {0};
    Error err = {0};
    arena_init(&arena, ARENA_BYTES);
    cr_assert_eq(arena_guard(&arena), STATUS_OK);
    cr_expect_eq(pack_parse(&arena, STR("x.lex"), STR("country FRA\n name A\0B\n"), &pack, &err), STATUS_MALFORMED);
    cr_expect_str_eq(err.text, "x.lex:2: there is a NUL byte; remove it");
    arena_fini(&arena);
}

Test(pack, notes_all_mistakes_where_somebody_wants_them)
{
    Arena arena;
    PackNotes notes = {.arena = &arena};
    Pack pack = {.notes = &notes};
    Error err = {0};
    arena_init(&arena, ARENA_BYTES);
    cr_assert_eq(arena_guard(&arena), STATUS_OK);
    Str text = STR(" stray value\ncountry\ncountry FRA\n name\n name Frankreich\n");
    cr_assert_eq(pack_parse(&arena, STR("x.lex"), text, &pack, &err), STATUS_OK);
    cr_assert_eq(notes.count, 3);
    cr_expect_eq(notes.items[0].line, 1);
    cr_expect_eq(notes.items[1].line, 2);
    cr_expect_eq(notes.items[2].line, 4);
    cr_assert_eq(pack.count, 1);
    cr_expect_eq(pack.items[0].count, 1);
    cr_expect_eq(pack_go_on(&pack.items[0], pack_fail(&err, &pack.items[0], 5, "no")), STATUS_OK);
    cr_expect_eq(notes.count, 4);
    arena_fini(&arena);
}
