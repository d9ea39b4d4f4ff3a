#define _GNU_SOURCE
#include <criterion/criterion.h>

#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/file.h"
#include "client/keys.h"
#include "tests/unit/temp.h"

static char parent[TEMP_PATH_MAX], folder[TEMP_PATH_MAX + 8];

static void open_folder(void)
{
    temp_make(parent);
    snprintf(folder, sizeof folder, "%s/keys", parent);
}

static void close_folder(void)
{
    temp_remove(parent);
}

TestSuite(keys, .init = open_folder, .fini = close_folder);

static Key make(const char *name, const char *roles)
{
    char path[KEYS_PATH_MAX];
    Error err = {0};
    Key key = {0};
    cr_assert_eq(keys_make(folder, str_of(name), roles, path, &err), STATUS_OK, "%s", err.text);
    cr_assert_eq(key_read(path, &key, &err), STATUS_OK, "%s", err.text);
    return key;
}

static void expect_list(const char *word, bool there)
{
    Buffer out = {0};
    Error err = {0};
    cr_assert_eq(keys_list(folder, &out, &err), STATUS_OK, "%s", err.text);
    cr_expect_eq(strstr(out.ptr, word) != NULL, there, "%s in\n%s", word, out.ptr);
    buffer_fini(&out);
}

Test(keys, makes_the_folder_the_servers_key_and_admits)
{
    Key desk = make("desk", "feed,follow"), worker = make("worker", "work,sink");
    cr_expect_str_eq(desk.server_key, worker.server_key, "one server's key for all");
    cr_expect_neq(strcmp(desk.public_key, worker.public_key), 0);
    struct stat info;
    cr_assert_eq(stat(folder, &info), 0);
    cr_expect_eq(info.st_mode & 0777, 0700);
    expect_list(desk.public_key, true);
    expect_list("feed,follow", true);
    expect_list(desk.server_key, true);
    expect_list(desk.secret_key, false);
}

Test(keys, a_name_is_taken_once_until_it_is_dropped)
{
    char path[KEYS_PATH_MAX];
    Error err = {0};
    Key first = make("desk", "feed");
    cr_expect_eq(keys_make(folder, STR("desk"), "feed", path, &err), STATUS_BUSY);
    expect_list(first.public_key, true);
    cr_assert_eq(keys_drop(folder, STR("desk"), &err), STATUS_OK, "%s", err.text);
    snprintf(path, sizeof path, "%s/desk.key", folder);
    cr_expect_lt(access(path, F_OK), 0, "the secret is deleted");
    expect_list(first.public_key, false);
    cr_expect_eq(keys_drop(folder, STR("desk"), &err), STATUS_NOT_FOUND);
    Key second = make("desk", "feed");
    cr_expect_neq(strcmp(first.public_key, second.public_key), 0);
}

Test(keys, admits_what_was_made_elsewhere)
{
    char path[TEMP_PATH_MAX + 16];
    Error err = {0};
    Key desk = make("desk", "feed"), apart = {0};
    snprintf(path, sizeof path, "%s/apart.key", parent);
    cr_assert_eq(keys_make_apart(STR("analyst"), desk.server_key, path, &apart, &err), STATUS_OK, "%s", err.text);
    cr_expect_eq(keys_make_apart(STR("analyst"), desk.server_key, path, &apart, &err), STATUS_BUSY);
    cr_expect_eq(keys_admit(folder, STR("analyst"), "", apart.public_key, &err), STATUS_USAGE, "no roles");
    cr_expect_eq(keys_admit(folder, STR("analyst"), "follow", "nonsense", &err), STATUS_USAGE);
    cr_assert_eq(keys_admit(folder, STR("analyst"), "follow", apart.public_key, &err), STATUS_OK, "%s", err.text);
    cr_expect_eq(keys_admit(folder, STR("again"), "follow", apart.public_key, &err), STATUS_BUSY);
    expect_list(apart.public_key, true);
}

Test(keys, refuses_names_roles_and_folders_that_are_none)
{
    char path[KEYS_PATH_MAX];
    Error err = {0};
    cr_expect_eq(keys_make(folder, STR("../up"), "feed", path, &err), STATUS_USAGE);
    cr_expect_eq(keys_make(folder, STR("server"), "feed", path, &err), STATUS_USAGE);
    cr_expect_eq(keys_make(folder, STR("desk"), "root", path, &err), STATUS_USAGE);
    cr_expect_eq(keys_make(folder, STR("desk"), "", path, &err), STATUS_USAGE);
    snprintf(path, sizeof path, "%s/none", parent);
    cr_expect_eq(keys_drop(path, STR("desk"), &err), STATUS_NOT_FOUND);
    Buffer out = {0};
    cr_expect_eq(keys_list(path, &out, &err), STATUS_NOT_FOUND);
    buffer_fini(&out);
}
