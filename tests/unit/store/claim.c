#define _GNU_SOURCE
#include "store/claim.h"

#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "tests/unit/temp.h"

enum { NAME_MAX_BYTES = 128 };

static char folder[TEMP_PATH_MAX];

static void name_in(char out[NAME_MAX_BYTES], const char *name)
{
    snprintf(out, NAME_MAX_BYTES, "%s/%s", folder, name);
}

static void link_to(const char *target, const char *name)
{
    char path[NAME_MAX_BYTES];
    name_in(path, name);
    cr_assert_eq(symlink(target, path), 0);
}

/* x/d.db, y/e.db → ../x/d.db, z → x */
static void begin(void)
{
    static const char *const FOLDERS[] = {"x", "y"};
    temp_make(folder);
    for (size_t i = 0; i < sizeof FOLDERS / sizeof *FOLDERS; i++) {
        char path[NAME_MAX_BYTES];
        name_in(path, FOLDERS[i]);
        cr_assert_eq(mkdir(path, 0700), 0);
    }
    link_to("../x/d.db", "y/e.db");
    link_to("x", "z");
}

static Status take(const char *name, char **real, int *lock, Error *err)
{
    char path[NAME_MAX_BYTES];
    name_in(path, name);
    return claim_take(path, real, lock, err);
}

Test(claim, a_file_has_one_owner_by_whatever_name)
{
    static const struct {
        const char *first, *second;
        Status status;
    } ROWS[] = {
        {"x/d.db", "x/d.db", STATUS_BUSY},      {"x/d.db", "y/e.db", STATUS_BUSY},
        {"y/e.db", "x/d.db", STATUS_BUSY}, /* the link hung in the air */
        {"z/d.db", "y/../y/e.db", STATUS_BUSY}, {"x/d.db", "x/e.db", STATUS_OK},
        {"x/d.db", "y/d.db", STATUS_OK},
    };
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++) {
        Error err = {0};
        char *first = NULL, *second = NULL;
        int lock = -1, other = -1;
        begin();
        cr_expect_eq(take(ROWS[i].first, &first, &lock, &err), STATUS_OK, "row %zu: %s", i, err.text);
        cr_expect_eq(take(ROWS[i].second, &second, &other, &err), ROWS[i].status, "row %zu: %s", i, err.text);
        cr_expect(ROWS[i].status == STATUS_OK || strstr(err.text, "in use by process"), "row %zu: %s", i, err.text);
        if (other >= 0)
            close(other);
        free(second);
        close(lock);
        free(first);
        cr_expect_eq(take(ROWS[i].second, &second, &other, &err), STATUS_OK, "row %zu: %s", i, err.text);
        close(other);
        free(second);
        temp_remove(folder);
    }
}

Test(claim, gives_the_real_file)
{
    begin();
    char expected[NAME_MAX_BYTES], *real = NULL;
    int lock = -1;
    Error err = {0};
    struct stat info;
    cr_assert_eq(take("y/e.db", &real, &lock, &err), STATUS_OK, "%s", err.text);
    name_in(expected, "x/d.db");
    char *resolved = realpath(expected, NULL);
    cr_expect_str_eq(real, resolved);
    cr_expect(stat(real, &info) == 0 && (info.st_mode & 0777) == 0600);
    free(resolved);
    free(real);
    close(lock);
    cr_expect_eq(take("new/folder/d.db", &real, &lock, &err), STATUS_OK, "%s", err.text);
    free(real);
    close(lock);
    cr_expect_eq(take("new/", &real, &lock, &err), STATUS_USAGE);
    cr_expect_eq(take("new", &real, &lock, &err), STATUS_IO);
    temp_remove(folder);
}
