#define _GNU_SOURCE
#include <criterion/criterion.h>

#include <stdio.h>
#include <string.h>
#include <sys/stat.h>

#include "base/file.h"
#include "proto/key.h"
#include "tests/unit/temp.h"

static char folder[TEMP_PATH_MAX], path[TEMP_PATH_MAX + 16];

static void open_folder(void)
{
    temp_make(folder);
    snprintf(path, sizeof path, "%s/k.key", folder);
}

static void close_folder(void)
{
    temp_remove(folder);
}

TestSuite(key, .init = open_folder, .fini = close_folder);

static void write_file(const char *text)
{
    Error err = {0};
    cr_assert_eq(file_replace(path, str_of(text), &err), STATUS_OK, "%s", err.text);
}

Test(key, a_file_gives_back_what_was_written)
{
    Key made = {0}, read = {0};
    Error err = {0};
    cr_assert_eq(key_make(STR("desk-1"), &made, &err), STATUS_OK, "%s", err.text);
    cr_expect(key_is_text(str_of(made.public_key)) && key_is_text(str_of(made.secret_key)));
    cr_expect_neq(made.public_key[0], '-');
    memcpy(made.server_key, made.public_key, sizeof made.server_key);
    cr_assert_eq(key_write(path, &made, &err), STATUS_OK, "%s", err.text);
    struct stat info;
    cr_assert_eq(stat(path, &info), 0);
    cr_expect_eq(info.st_mode & 0777, 0600);
    cr_assert_eq(key_read(path, &read, &err), STATUS_OK, "%s", err.text);
    cr_expect_eq(memcmp(&made, &read, sizeof made), 0);
    key_wipe(&read);
    cr_expect_eq(read.secret_key[0], '\0');
}

Test(key, two_are_different)
{
    Key a = {0}, b = {0};
    cr_assert_eq(key_make(STR("a"), &a, NULL), STATUS_OK);
    cr_assert_eq(key_make(STR("a"), &b, NULL), STATUS_OK);
    cr_expect_neq(strcmp(a.secret_key, b.secret_key), 0);
}

Test(key, a_secret_that_others_can_read_is_refused)
{
    Key key = {0};
    Error err = {0};
    cr_assert_eq(key_make(STR("a"), &key, &err), STATUS_OK);
    cr_assert_eq(key_write(path, &key, &err), STATUS_OK);
    cr_assert_eq(chmod(path, 0640), 0);
    cr_expect_eq(key_read(path, &key, &err), STATUS_DENIED);
    cr_expect_not_null(strstr(err.text, "chmod 600"), "%s", err.text);
}

Test(key, names_place_and_remedy)
{
    static const char GOOD[] = "rq:rM>}U?@Lns47E1%kR.o@n%FcmmsL/@{H8]yf7";
    char twice[256];
    snprintf(twice, sizeof twice, "name a\npublic %s\npublic %s\n", GOOD, GOOD);
    const struct {
        const char *text, *says;
    } rows[] = {
        {"", "missing"},
        {"name a\n", "missing"},
        {"# nothing\nname a b\n", ":2: \"a b\""},
        {"name ../etc\n", ":1: \"../etc\""},
        {"public too-short\n", ":1: one key of 40"},
        {"nonsense x\n", ":1: there may be one line"},
        {"name a\nname b\n", ":2: there may be one line"},
        {twice, ":3: one key"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Key key = {0};
        Error err = {0};
        write_file(rows[i].text);
        cr_expect_eq(key_read(path, &key, &err), STATUS_MALFORMED, "row %zu", i);
        cr_expect_not_null(strstr(err.text, rows[i].says), "row %zu: %s", i, err.text);
    }
    Key key;
    Error err = {0};
    snprintf(path, sizeof path, "%s/none", folder);
    cr_expect_eq(key_read(path, &key, &err), STATUS_NOT_FOUND);
}

Test(key, knows_z85)
{
    cr_expect(key_is_text(STR("Yne@$w-vo<fVvi]a<NY6T1ed:M$fCG*[IaLV{hID")));
    cr_expect_not(key_is_text(STR("Yne@$w-vo<fVvi]a<NY6T1ed:M$fCG*[IaLV{hI")));
    cr_expect_not(key_is_text(STR("Yne@$w-vo<fVvi]a<NY6T1ed:M$fCG*[IaLV{h~D")));
    cr_expect_not(key_is_text(STR("%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%#####")),
                  "more than 32 bits in five characters");
}
