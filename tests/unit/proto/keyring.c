#define _GNU_SOURCE
#include <criterion/criterion.h>

#include <stdio.h>
#include <string.h>

#include "base/file.h"
#include "proto/keyring.h"
#include "tests/unit/temp.h"

static char folder[TEMP_PATH_MAX], path[TEMP_PATH_MAX + 16];

static void open_folder(void)
{
    temp_make(folder);
    snprintf(path, sizeof path, "%s/clients", folder);
}

static void close_folder(void)
{
    temp_remove(folder);
}

TestSuite(keyring, .init = open_folder, .fini = close_folder);

static KeyringEntry entry(const char *name, Role roles)
{
    Key key = {0};
    cr_assert_eq(key_make(str_of(name), &key, NULL), STATUS_OK);
    KeyringEntry out = {.roles = roles};
    memcpy(out.name, key.name, sizeof out.name);
    memcpy(out.public_key, key.public_key, sizeof out.public_key);
    return out;
}

Test(keyring, keeps_what_it_is_given)
{
    Keyring ring = {0}, read = {0};
    Error err = {0};
    KeyringEntry entries[20];
    for (int i = 0; i < 20; i++) {
        char name[8];
        snprintf(name, sizeof name, "n%d", i);
        entries[i] = entry(name, i % 2 ? ROLE_FEED : ROLE_FOLLOW);
        cr_assert_eq(keyring_add(&ring, &entries[i], &err), STATUS_OK, "%s", err.text);
    }
    cr_assert_eq(keyring_write(path, &ring, &err), STATUS_OK, "%s", err.text);
    cr_assert_eq(keyring_read(path, &read, &err), STATUS_OK, "%s", err.text);
    cr_expect_eq(read.count, 20);
    for (int i = 0; i < 20; i++) {
        const KeyringEntry *found = keyring_find(&read, str_of(entries[i].public_key));
        cr_assert_not_null(found);
        cr_expect_str_eq(found->name, entries[i].name);
        cr_expect_eq(found->roles, entries[i].roles);
    }
    cr_expect(keyring_drop(&read, STR("n7")));
    cr_expect_not(keyring_drop(&read, STR("n7")));
    cr_expect_null(keyring_find(&read, str_of(entries[7].public_key)));
    cr_expect_not_null(keyring_find(&read, str_of(entries[8].public_key)));
    cr_expect_null(keyring_find(&read, STR("short")));
    keyring_fini(&ring);
    keyring_fini(&read);
}

Test(keyring, names_and_keys_are_unique)
{
    Keyring ring = {0};
    Error err = {0};
    KeyringEntry a = entry("a", ROLE_FEED), same_name = entry("a", ROLE_FEED), same_key = a;
    strcpy(same_key.name, "b");
    cr_assert_eq(keyring_add(&ring, &a, &err), STATUS_OK);
    cr_expect_eq(keyring_add(&ring, &same_name, &err), STATUS_BUSY);
    cr_expect_eq(keyring_add(&ring, &same_key, &err), STATUS_BUSY);
    cr_expect_not_null(strstr(err.text, "key of a"), "%s", err.text);
    cr_expect_eq(ring.count, 1);
    keyring_fini(&ring);
}

Test(keyring, names_place_and_remedy)
{
    static const struct {
        const char *text, *says;
    } ROWS[] = {
        {"a feed\n", ":1: behind name and roles"},
        {"# c\n\na root Yne@$w-vo<fVvi]a<NY6T1ed:M$fCG*[IaLV{hID\n", ":3: \"root\" is no role"},
        {"a feed Yne@$w-vo<fVvi]a<NY6T1ed:M$fCG*[IaLV{hID more\n", ":1: behind name and roles"},
        {"/a feed Yne@$w-vo<fVvi]a<NY6T1ed:M$fCG*[IaLV{hID\n", ":1: \"/a\" is no name"},
        {"a feed Yne@$w-vo<fVvi]a<NY6T1ed:M$fCG*[IaLV{hID\nb feed Yne@$w-vo<fVvi]a<NY6T1ed:M$fCG*[IaLV{hID\n",
         ":2: this is the key of a"},
    };
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++) {
        Keyring ring = {0};
        Error err = {0};
        cr_assert_eq(file_replace(path, str_of(ROWS[i].text), &err), STATUS_OK);
        cr_expect_eq(keyring_read(path, &ring, &err), STATUS_MALFORMED, "row %zu", i);
        cr_expect_not_null(strstr(err.text, ROWS[i].says), "row %zu: %s", i, err.text);
        cr_expect_eq(ring.count, 0);
    }
}
