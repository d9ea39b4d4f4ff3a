#include "broker/trouble.h"

#include <criterion/criterion.h>

#include "base/log.h"

Test(trouble, waits_twice_as_long_each_time)
{
    static const int64_t WAITS[] = {1000, 2000, 4000, 8000, 16000, 30000, 30000};
    log_open("test", "error");
    Trouble t = {0};
    int64_t now = 5000, left = 0;
    cr_expect_not(trouble_holds(&t, now, &left));
    for (size_t i = 0; i < sizeof WAITS / sizeof *WAITS; i++) {
        trouble_meet(&t, "full", now);
        cr_expect(trouble_holds(&t, now, &left) && left == WAITS[i], "%zu: %d", i, (int)left);
        trouble_meet(&t, "full", now + left - 1);
        cr_expect(trouble_holds(&t, now + left - 1, &left) && left == 1, "%zu: %d", i, (int)left);
        now += WAITS[i];
        cr_expect_not(trouble_holds(&t, now, &left));
    }
    trouble_end(&t, now);
    cr_expect_null(t.text);
    trouble_meet(&t, "full", now);
    cr_expect(trouble_holds(&t, now, &left) && left == 1000);
}

Test(trouble, is_forgotten_when_nobody_tries)
{
    Trouble t = {0};
    trouble_meet(&t, "full", 0);
    trouble_forget(&t, TROUBLE_WAIT_MIN_MS + TROUBLE_FORGET_MS - 1);
    cr_expect(t.text);
    trouble_forget(&t, TROUBLE_WAIT_MIN_MS + TROUBLE_FORGET_MS);
    cr_expect_null(t.text);
}
