#include "broker/table.h"

#include <criterion/criterion.h>

Test(table, finds_what_was_put_and_not_removed)
{
    enum { IDS = 1000 };
    static const uint64_t STRIDES[] = {1, 2, 1 << 16, UINT64_C(1) << 40, UINT64_C(0x9E3779B97F4A7C15)};
    for (size_t k = 0; k < sizeof STRIDES / sizeof *STRIDES; k++) {
        Table t;
        cr_assert(table_init(&t, IDS));
        for (uint32_t i = 1; i <= IDS; i++)
            cr_assert(table_put(&t, i * STRIDES[k], i));
        cr_expect_not(table_put(&t, 12345678901, 1), "full");
        for (uint32_t i = 3; i <= IDS; i += 3)
            cr_assert(table_remove(&t, i * STRIDES[k]));
        for (uint32_t i = 1; i <= IDS; i++) {
            uint32_t value = 0;
            bool there = table_get(&t, i * STRIDES[k], &value);
            cr_assert_eq(there, i % 3 != 0, "stride %zu id %u", k, i);
            cr_assert(!there || value == i);
        }
        cr_expect_eq(t.count, IDS - IDS / 3);
        cr_expect_not(table_remove(&t, 3 * STRIDES[k]));
        table_fini(&t);
    }
}

Test(table, zero_is_no_id)
{
    Table t;
    uint32_t value;
    cr_assert(table_init(&t, 1));
    cr_expect_not(table_get(&t, 0, &value));
    cr_expect_not(table_remove(&t, 0));
    cr_expect(table_put(&t, 5, 6));
    cr_expect_not(table_put(&t, 7, 8));
    cr_expect(table_get(&t, 5, &value) && value == 6);
    table_fini(&t);
}
