#include "broker/filter.h"

#include <criterion/criterion.h>

static Digest key_of(unsigned number)
{
    Str field = {(const char *)&number, sizeof number};
    return digest_of(&field, 1);
}

static unsigned count_perhaps(const Filter *f, unsigned first, unsigned count)
{
    unsigned perhaps = 0;
    for (unsigned i = 0; i < count; i++) {
        const Digest key = key_of(first + i);
        perhaps += filter_may_have(f, &key);
    }
    return perhaps;
}

static void add(Filter *f, unsigned first, unsigned count)
{
    for (unsigned i = 0; i < count; i++) {
        const Digest key = key_of(first + i);
        filter_add(f, &key);
    }
}

enum { KEYS = 50000, OTHERS = 1000000 };

Test(filter, has_what_was_added_and_hardly_anything_else)
{
    static const struct {
        const char *name;
        unsigned added, wrong_per_mille;
    } ROWS[] = {{"empty", 0, 0}, {"half full", KEYS / 2, 1}, {"full", KEYS, 12}, {"twice as many", 2 * KEYS, 150}};
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++) {
        Filter f;
        cr_assert(filter_init(&f, KEYS));
        add(&f, 1, ROWS[i].added);
        cr_expect_eq(count_perhaps(&f, 1, ROWS[i].added), ROWS[i].added, "%s", ROWS[i].name);
        unsigned wrong = count_perhaps(&f, OTHERS, KEYS);
        cr_expect_leq(wrong, KEYS / 1000 * ROWS[i].wrong_per_mille, "%s: %u", ROWS[i].name, wrong);
        filter_fini(&f);
    }
}

Test(filter, is_bounded_however_many_keys_it_is_made_for)
{
    Filter f;
    cr_assert(filter_init(&f, UINT64_MAX / 2));
    cr_expect_eq((size_t)f.count * 64, FILTER_BYTES_MAX);
    add(&f, 1, KEYS);
    cr_expect_eq(count_perhaps(&f, 1, KEYS), KEYS);
    filter_fini(&f);
}

Test(filter, that_is_none_never_says_no)
{
    Filter f = {0};
    add(&f, 1, 1);
    cr_expect_eq(count_perhaps(&f, 1, 10), 10);
    filter_fini(&f);
}
