#define _GNU_SOURCE
#include "base/notify.h"

#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <criterion/criterion.h>

static int manager; /* who would be systemd */

/* Listens at a name of the abstract kind and puts it into the environment. */
static void setup(void)
{
    char name[64];
    struct sockaddr_un address = {.sun_family = AF_UNIX};
    snprintf(name, sizeof name, "@depesche-test-%d", (int)getpid());
    memcpy(address.sun_path, name, strlen(name));
    address.sun_path[0] = '\0';
    manager = socket(AF_UNIX, SOCK_DGRAM | SOCK_NONBLOCK, 0);
    cr_assert_eq(
        bind(manager, (struct sockaddr *)&address, (socklen_t)(offsetof(struct sockaddr_un, sun_path) + strlen(name))),
        0);
    setenv("NOTIFY_SOCKET", name, 1);
    setenv("WATCHDOG_USEC", "2000000", 1);
    unsetenv("WATCHDOG_PID");
}

static void teardown(void)
{
    close(manager);
}

TestSuite(notify, .init = setup, .fini = teardown);

/* The next message, "" where there is none. */
static const char *heard(void)
{
    static char text[64];
    ssize_t n = recv(manager, text, sizeof text - 1, 0);
    text[n > 0 ? n : 0] = '\0';
    return text;
}

Test(notify, it_says_what_it_is_told)
{
    Notify n;
    notify_open(&n);
    notify_say(&n, "READY=1");
    cr_expect_str_eq(heard(), "READY=1");
    cr_expect_null(getenv("NOTIFY_SOCKET"), "no child speaks for us");
    cr_expect_null(getenv("WATCHDOG_USEC"));
    notify_close(&n);
    notify_say(&n, "READY=1");
    cr_expect_str_empty(heard());
}

Test(notify, the_watchdog_hears_of_it_twice_in_its_time)
{
    Notify n;
    notify_open(&n);
    static const struct {
        int64_t now_ms;
        const char *says;
        int64_t patience_ms; /* behind it, of 5000 */
    } ROWS[] = {{10000, "WATCHDOG=1", 1000}, {10999, "", 1}, {11000, "WATCHDOG=1", 1000}, {14000, "WATCHDOG=1", 1000}};
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++) {
        notify_alive(&n, ROWS[i].now_ms);
        cr_expect_str_eq(heard(), ROWS[i].says, "row %zu", i);
        cr_expect_eq(notify_patience_ms(&n, ROWS[i].now_ms, 5000), ROWS[i].patience_ms, "row %zu", i);
    }
    cr_expect_eq(notify_patience_ms(&n, 14000, -1), 1000);
    cr_expect_eq(notify_patience_ms(&n, 14000, 20), 20);
    cr_expect_eq(notify_patience_ms(&n, 19000, 20), 0);
    notify_close(&n);
}

Test(notify, a_watchdog_of_another_process_is_not_ours)
{
    Notify n;
    setenv("WATCHDOG_PID", "1", 1);
    notify_open(&n);
    notify_alive(&n, 10000);
    cr_expect_str_empty(heard());
    cr_expect_eq(notify_patience_ms(&n, 10000, -1), -1);
    notify_close(&n);
}

Test(notify, without_a_manager_nothing_happens)
{
    static const char *const NAMES[] = {NULL,
                                        "",
                                        "relative",
                                        "@",
                                        "/nowhere/at/all",
                                        "/a-name-that-is-longer-than-what-a-socket-may-have/"
                                        "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"};
    for (size_t i = 0; i < sizeof NAMES / sizeof *NAMES; i++) {
        Notify n;
        unsetenv("NOTIFY_SOCKET");
        if (NAMES[i])
            setenv("NOTIFY_SOCKET", NAMES[i], 1);
        setenv("WATCHDOG_USEC", "1000", 1);
        notify_open(&n);
        cr_expect_eq(n.fd, -1, "row %zu", i);
        notify_say(&n, "READY=1");
        notify_alive(&n, 1);
        cr_expect_eq(notify_patience_ms(&n, 1, 77), 77);
        notify_close(&n);
    }
}
