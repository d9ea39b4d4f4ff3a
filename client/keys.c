#define _POSIX_C_SOURCE 200809L
#include "client/keys.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/file.h"
#include "proto/gate.h"

#define KEY_SUFFIX ".key"

/* The folder while it is changed. */
typedef struct Folder {
    int lock;
    char server[KEYS_PATH_MAX], clients[KEYS_PATH_MAX];
    Keyring keyring;
} Folder;

static Status join(const char *folder, const char *name, const char *suffix, char out[KEYS_PATH_MAX], Error *err)
{
    return snprintf(out, KEYS_PATH_MAX, "%s/%s%s", folder, name, suffix) < KEYS_PATH_MAX
               ? STATUS_OK
               : error_set(err, STATUS_USAGE, "%.200s…: the folder's name is too long", folder);
}

/* Also with no clients' file yet, for whoever makes the first key. */
static Status open_folder(const char *folder, Folder *f, Error *err)
{
    *f = (Folder){.lock = -1};
    if (!file_is_folder(folder))
        return error_set(err, STATUS_NOT_FOUND, "%s: no such folder; depesche keys make --keys %s NAME makes it",
                         folder, folder);
    Status st = join(folder, GATE_SERVER_KEY, "", f->server, err);
    if (st || (st = join(folder, GATE_CLIENTS, "", f->clients, err)) ||
        (st = file_lock_folder(folder, "keys", &f->lock, err)))
        return st;
    st = access(f->clients, F_OK) < 0 && errno == ENOENT ? STATUS_OK : keyring_read(f->clients, &f->keyring, err);
    return st;
}

static void close_folder(Folder *f)
{
    keyring_fini(&f->keyring);
    if (f->lock >= 0)
        close(f->lock);
}

/* Reads the server's key, or makes it. */
static Status need_server(const Folder *f, Key *out, Error *err)
{
    if (access(f->server, F_OK) == 0)
        return key_read(f->server, out, err);
    Status st = key_make(STR("server"), out, err);
    return st ? st : key_write(f->server, out, err);
}

/* Into the list in memory only. */
static Status enter(Folder *f, const Key *key, const char *roles, Error *err)
{
    KeyringEntry entry = {0};
    if (!*roles)
        return error_set(err, STATUS_USAGE,
                         "--roles is missing: what may %s do? feed, work, sink, follow, admin, or all", key->name);
    Status st = role_parse(str_of(roles), &entry.roles, err);
    if (st)
        return st;
    memcpy(entry.name, key->name, sizeof entry.name);
    memcpy(entry.public_key, key->public_key, sizeof entry.public_key);
    return keyring_add(&f->keyring, &entry, err);
}

/* The secret is written before its key is admitted: a crash between them leaves a file that nobody lets in, and the name
 * can be made anew. */
static Status make(Folder *f, Key *key, const char *roles, const char *path, Error *err)
{
    Key server = {0};
    Status st = enter(f, key, roles, err);
    if (!st)
        st = need_server(f, &server, err);
    memcpy(key->server_key, server.public_key, sizeof key->server_key);
    key_wipe(&server);
    if (st || (st = key_write(path, key, err)))
        return st;
    return keyring_write(f->clients, &f->keyring, err);
}

Status keys_make(const char *folder, Str name, const char *roles, char path[KEYS_PATH_MAX], Error *err)
{
    Folder f = {.lock = -1};
    Key key = {0};
    Status st = key_make(name, &key, err);
    if (!st && str_equal(name, STR("server")))
        st = error_set(err, STATUS_USAGE, "the name server is the servers' own; choose another");
    if (st || (st = join(folder, key.name, KEY_SUFFIX, path, err)) || (st = file_make_folder(folder, err)) ||
        (st = open_folder(folder, &f, err)))
        goto done;
    st = make(&f, &key, roles, path, err);
done:
    close_folder(&f);
    key_wipe(&key);
    return st;
}

Status keys_make_apart(Str name, const char *server_key, const char *path, Key *out, Error *err)
{
    if (access(path, F_OK) == 0)
        return error_set(err, STATUS_BUSY, "%s is there already; name another file with --out", path);
    Status st = key_make(name, out, err);
    if (st)
        return st;
    memcpy(out->server_key, server_key, KEY_TEXT);
    return key_write(path, out, err);
}

Status keys_admit(const char *folder, Str name, const char *roles, const char *public_key, Error *err)
{
    Folder f = {.lock = -1};
    Key key = {0};
    Status st = key_check_name(name, err);
    if (st)
        return st;
    if (!key_is_text(str_of(public_key)))
        return error_set(err, STATUS_USAGE, "\"%.60s\" is no public key, which has %d characters of Z85", public_key,
                         KEY_TEXT);
    memcpy(key.name, name.ptr, name.len);
    memcpy(key.public_key, public_key, KEY_TEXT);
    if (!(st = open_folder(folder, &f, err)) && !(st = enter(&f, &key, roles, err)))
        st = keyring_write(f.clients, &f.keyring, err);
    close_folder(&f);
    return st;
}

Status keys_drop(const char *folder, Str name, Error *err)
{
    Folder f;
    char word[KEY_NAME_MAX + 1] = "", path[KEYS_PATH_MAX];
    Status st = key_check_name(name, err);
    if (st)
        return st;
    memcpy(word, name.ptr, name.len);
    if ((st = open_folder(folder, &f, err)) || (st = join(folder, word, KEY_SUFFIX, path, err)))
        goto done;
    if (!keyring_drop(&f.keyring, name)) {
        st = error_set(err, STATUS_NOT_FOUND, "there is no key of the name %s; depesche keys list shows them", word);
        goto done;
    }
    if (!(st = keyring_write(f.clients, &f.keyring, err)) && unlink(path) < 0 && errno != ENOENT)
        st = error_set(err, STATUS_IO, "%s: %s", path, strerror(errno));
done:
    close_folder(&f);
    return st;
}

static int by_name(const void *a, const void *b)
{
    return strcmp(((const KeyringEntry *)a)->name, ((const KeyringEntry *)b)->name);
}

static void print_row(Buffer *out, const char *name, Str roles, const char *key)
{
    buffer_print(out, "%-20s %-32.*s %s\n", name, STR_ARG(roles), key);
}

Status keys_list(const char *folder, Buffer *out, Error *err)
{
    Folder f;
    Key server = {0};
    Buffer roles = {0};
    Status st = open_folder(folder, &f, err);
    if (!st)
        st = key_read(f.server, &server, err);
    if (!st) {
        print_row(out, "name", STR("roles"), "public key");
        print_row(out, "server", STR("(broker and store)"), server.public_key);
        if (f.keyring.count)
            qsort(f.keyring.items, f.keyring.count, sizeof *f.keyring.items, by_name);
    }
    for (size_t i = 0; !st && i < f.keyring.count; i++) {
        buffer_clear(&roles);
        role_print(f.keyring.items[i].roles, &roles);
        print_row(out, f.keyring.items[i].name, buffer_view(&roles), f.keyring.items[i].public_key);
    }
    if (!st && out->failed)
        st = error_set(err, STATUS_NO_MEMORY, "out of memory");
    buffer_fini(&roles);
    key_wipe(&server);
    close_folder(&f);
    return st;
}
