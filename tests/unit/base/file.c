#define _GNU_SOURCE
#include <criterion/criterion.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/file.h"
#include "tests/unit/temp.h"

static char folder[TEMP_PATH_MAX];

static void make_folder(void)
{
    temp_make(folder);
}

static void remove_folder(void)
{
    temp_remove(folder);
}

static void write_file(const char *name, const char *bytes, size_t size)
{
    char path[128];
    snprintf(path, sizeof path, "%s/%s", folder, name);
    FILE *f = fopen(path, "wb");
    cr_assert_not_null(f);
    cr_assert_eq(fwrite(bytes, 1, size, f), size);
    fclose(f);
}

Test(file, replace_leaves_the_old_or_the_new, .init = make_folder, .fini = remove_folder)
{
    char path[128], nowhere[128];
    Error err = {0};
    Buffer b = {0};
    snprintf(path, sizeof path, "%s/a.txt", folder);
    snprintf(nowhere, sizeof nowhere, "%s/none/a.txt", folder);
    cr_assert_eq(file_replace(path, STR("old"), &err), STATUS_OK, "%s", err.text);
    cr_assert_eq(file_replace(path, STR("newer"), &err), STATUS_OK, "%s", err.text);
    cr_assert_eq(file_read(path, 10, &b, &err), STATUS_OK);
    cr_expect(str_equal(buffer_view(&b), STR("newer")));
    cr_expect_eq(file_check_private(path, &err), STATUS_OK);
    cr_expect_eq(file_replace(nowhere, STR("x"), &err), STATUS_IO);
    cr_expect_not_null(strstr(err.text, nowhere), "%s", err.text);
    char **names;
    size_t count;
    cr_assert_eq(file_list(folder, NULL, &names, &count, &err), STATUS_OK);
    cr_expect_eq(count, 1, "nothing else is left behind");
    file_free_names(names, count);
    buffer_fini(&b);
}

Test(file, read_is_bounded_and_names_the_file, .init = make_folder, .fini = remove_folder)
{
    char path[128];
    Error err;
    Buffer b = {0};
    write_file("a.txt", "0123456789", 10);
    snprintf(path, sizeof path, "%s/a.txt", folder);
    cr_expect_eq(file_read(path, 10, &b, &err), STATUS_OK);
    cr_expect(str_equal(buffer_view(&b), STR("0123456789")));
    buffer_clear(&b);
    cr_expect_eq(file_read(path, 9, &b, &err), STATUS_LIMIT);
    cr_expect_not_null(strstr(err.text, path));
    snprintf(path, sizeof path, "%s/none", folder);
    cr_expect_eq(file_read(path, 9, &b, &err), STATUS_NOT_FOUND);
    cr_expect_eq(file_read(folder, 9, &b, &err), STATUS_IO);
    buffer_fini(&b);
}

Test(file, folders_are_made_with_their_parents, .init = make_folder, .fini = remove_folder)
{
    char path[128];
    Error err;
    snprintf(path, sizeof path, "%s/a/b/c", folder);
    cr_expect_eq(file_make_folder(path, &err), STATUS_OK, "%s", err.text);
    cr_expect_eq(file_make_folder(path, &err), STATUS_OK);
    cr_expect(file_is_folder(path));
    write_file("plain", "x", 1);
    snprintf(path, sizeof path, "%s/plain", folder);
    cr_expect_eq(file_make_folder(path, &err), STATUS_IO);
}

Test(file, a_folder_has_one_owner_until_it_dies, .init = make_folder, .fini = remove_folder)
{
    int fd, ready[2];
    Error err = {0};
    cr_assert_eq(pipe(ready), 0);
    pid_t child = fork();
    if (child == 0) {
        Status st = file_lock_folder(folder, "broker", &fd, NULL);
        char byte = (char)st;
        if (write(ready[1], &byte, 1) != 1)
            _exit(1);
        pause();
        _exit(0);
    }
    char byte = 1;
    cr_assert_eq(read(ready[0], &byte, 1), 1);
    cr_assert_eq(byte, STATUS_OK);
    cr_expect_eq(file_lock_folder(folder, "broker", &fd, &err), STATUS_BUSY);
    char pid[32];
    snprintf(pid, sizeof pid, "%d", (int)child);
    cr_expect_not_null(strstr(err.text, pid), "%s", err.text);
    kill(child, SIGKILL);
    waitpid(child, NULL, 0);
    cr_assert_eq(file_lock_folder(folder, "broker", &fd, &err), STATUS_OK, "%s", err.text);
    close(fd);
}

Test(file, list_is_sorted_and_filtered, .init = make_folder, .fini = remove_folder)
{
    write_file("b.txt", "", 0);
    write_file("a.txt", "", 0);
    write_file(".hidden.txt", "", 0);
    write_file("c.jsonl", "", 0);
    char **names;
    size_t count;
    Error err;
    cr_assert_eq(file_list(folder, ".txt", &names, &count, &err), STATUS_OK);
    cr_assert_eq(count, 2);
    cr_expect_str_eq(names[0], "a.txt");
    cr_expect_str_eq(names[1], "b.txt");
    file_free_names(names, count);
    cr_expect_eq(file_list("/nowhere/at/all", NULL, &names, &count, &err), STATUS_NOT_FOUND);
}
