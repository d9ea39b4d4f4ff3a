#define _GNU_SOURCE
#include <criterion/criterion.h>

#include "proto/limits.h"
#include "store/sink_sqlite.h"
#include "store/subscriptions.h"
#include "tests/unit/store/sample.h"

typedef struct Bench {
    Folder folder;
    Sink *sink;
    Subscriptions *all;
    Error err;
} Bench;

static void open_bench(Bench *b)
{
    cr_assert_eq(sink_sqlite_open(b->folder.db, &b->sink, &b->err), STATUS_OK, "%s", b->err.text);
    cr_assert_eq(subscriptions_new(b->sink, &b->all, &b->err), STATUS_OK, "%s", b->err.text);
}

static void close_bench(Bench *b)
{
    subscriptions_free(b->all);
    sink_close(b->sink);
}

static Subscription *add(Bench *b, const char *name, uint64_t confirmed)
{
    SinkMark mark = {.kinds = SINK_ALL_KINDS, .confirmed = confirmed, .created_ms = 1000, .used_ms = 1000};
    Subscription *one = NULL;
    snprintf(mark.name, sizeof mark.name, "%s", name);
    cr_assert_eq(subscriptions_add(b->all, &mark, &one, &b->err), STATUS_OK, "%s", b->err.text);
    return one;
}

static void write_all(Bench *b, bool commits)
{
    cr_assert_eq(sink_begin(b->sink, &b->err), STATUS_OK);
    cr_assert_eq(subscriptions_write(b->all, &b->err), STATUS_OK, "%s", b->err.text);
    if (commits)
        cr_assert_eq(sink_commit(b->sink, &b->err), STATUS_OK);
    else
        sink_rollback(b->sink);
    subscriptions_written(b->all, commits);
}

Test(subscriptions, only_what_was_committed_is_durable_and_survives)
{
    Bench b = {0};
    folder_init(&b.folder);
    open_bench(&b);
    Subscription *one = add(&b, "desk", 5);
    cr_expect(!one->on_disk && subscriptions_changed(b.all));
    write_all(&b, false);
    cr_expect(!one->on_disk && subscriptions_changed(b.all), "it is written again");
    write_all(&b, true);
    cr_expect(one->on_disk && one->durable == 5 && !subscriptions_changed(b.all));
    subscription_confirm(one, 9, 2000);
    subscription_confirm(one, 7, 3000);
    cr_expect_eq(one->durable, 5, "not before the commit");
    write_all(&b, true);
    cr_expect_eq(one->durable, 9, "and never back");
    close_bench(&b);
    open_bench(&b);
    one = subscriptions_find(b.all, "desk");
    cr_assert(one);
    cr_expect(one->on_disk && one->durable == 9 && one->mark.used_ms == 2000);
    close_bench(&b);
    folder_fini(&b.folder);
}

Test(subscriptions, dropped_ones_leave_with_the_commit_and_not_while_they_are_followed)
{
    Bench b = {0};
    folder_init(&b.folder);
    open_bench(&b);
    Subscription *one = add(&b, "desk", 5);
    write_all(&b, true);
    cr_expect_eq(subscriptions_drop(b.all, "nobody", &b.err), STATUS_GONE);
    one->holder = (Peer){7};
    cr_expect_eq(subscriptions_drop(b.all, "desk", &b.err), STATUS_TAKEN);
    subscription_release(one, 3000);
    cr_expect_eq(subscriptions_drop(b.all, "desk", &b.err), STATUS_OK);
    write_all(&b, false);
    cr_expect_not_null(subscriptions_find(b.all, "desk"), "the disk was full: it is still there");
    cr_expect_eq(subscriptions_drop(b.all, "desk", &b.err), STATUS_OK);
    write_all(&b, true);
    cr_expect_null(subscriptions_find(b.all, "desk"));
    close_bench(&b);
    open_bench(&b);
    cr_expect_eq(subscriptions_count(b.all), 0);
    close_bench(&b);
    folder_fini(&b.folder);
}

Test(subscriptions, who_was_long_away_is_forgotten_and_who_follows_is_not)
{
    Bench b = {0};
    folder_init(&b.folder);
    open_bench(&b);
    add(&b, "away", 5);
    add(&b, "there", 5)->holder = (Peer){7};
    write_all(&b, true);
    const int64_t later = 1000 + 2 * (int64_t)SUBSCRIPTION_TOUCH_MS;
    subscriptions_age(b.all, 1000, later);
    write_all(&b, true);
    cr_expect_eq(subscriptions_count(b.all), 2, "used at the very moment");
    subscriptions_age(b.all, 1001, later);
    write_all(&b, true);
    cr_expect_null(subscriptions_find(b.all, "away"));
    cr_assert_not_null(subscriptions_find(b.all, "there"));
    cr_expect_eq(subscriptions_find(b.all, "there")->mark.used_ms, later);
    close_bench(&b);
    folder_fini(&b.folder);
}

Test(subscriptions, there_is_a_bound_and_names_are_names)
{
    Bench b = {0};
    folder_init(&b.folder);
    open_bench(&b);
    char name[16];
    SinkMark more = {.name = "more"}, bad = {.name = "../x"};
    Subscription *one;
    cr_expect_eq(subscriptions_add(b.all, &bad, &one, &b.err), STATUS_MALFORMED);
    for (int i = 0; i < LIMIT_SUBSCRIPTIONS; i++) {
        snprintf(name, sizeof name, "n%03d", i);
        add(&b, name, 1);
    }
    cr_expect_eq(subscriptions_add(b.all, &more, &one, &b.err), STATUS_LIMIT);
    cr_expect(strstr(b.err.text, "depesche subs drop"), "%s", b.err.text);
    const Subscription *at = subscriptions_next(b.all, "");
    for (int i = 0; i < LIMIT_SUBSCRIPTIONS; i++, at = subscriptions_next(b.all, at->mark.name)) {
        snprintf(name, sizeof name, "n%03d", i);
        cr_assert_str_eq(at->mark.name, name);
    }
    cr_expect_null(at);
    close_bench(&b);
    folder_fini(&b.folder);
}
