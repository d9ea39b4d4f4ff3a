#include "proto/outcome.h"

#include <criterion/criterion.h>

Test(outcome, words_lead_back_to_numbers)
{
    for (int i = 0; i < OUTCOME_COUNT; i++) {
        Outcome back = OUTCOME_NONE;
        cr_expect(outcome_parse(outcome_word(i), &back) && (int)back == i, "%d: %s", i, outcome_word(i));
    }
    Outcome same = OUTCOME_LEASE;
    cr_expect_not(outcome_parse("Lease", &same));
    cr_expect_eq(same, OUTCOME_LEASE);
    cr_expect_str_eq(outcome_word(OUTCOME_COUNT), "unknown");
    cr_expect_str_eq(outcome_word(-1), "unknown");
}
