#include "proto/keyring.h"

#include <stdlib.h>
#include <string.h>

#include "base/file.h"

static int by_key(const void *a, const void *b)
{
    return memcmp(((const KeyringEntry *)a)->public_key, ((const KeyringEntry *)b)->public_key, KEY_TEXT);
}

static int by_name(const void *a, const void *b)
{
    return strcmp(((const KeyringEntry *)a)->name, ((const KeyringEntry *)b)->name);
}

const KeyringEntry *keyring_find(const Keyring *keyring, Str public_key)
{
    KeyringEntry wanted = {0};
    if (public_key.len != KEY_TEXT || !keyring->count)
        return NULL;
    memcpy(wanted.public_key, public_key.ptr, KEY_TEXT);
    return bsearch(&wanted, keyring->items, keyring->count, sizeof wanted, by_key);
}

const KeyringEntry *keyring_named(const Keyring *keyring, Str name)
{
    for (size_t i = 0; i < keyring->count; i++)
        if (str_equal(name, str_of(keyring->items[i].name)))
            return &keyring->items[i];
    return NULL;
}

Status keyring_add(Keyring *keyring, const KeyringEntry *entry, Error *err)
{
    if (keyring_named(keyring, str_of(entry->name)))
        return error_set(err, STATUS_BUSY, "there is a key of the name %s already; drop it first", entry->name);
    const KeyringEntry *other = keyring_find(keyring, str_of(entry->public_key));
    if (other)
        return error_set(err, STATUS_BUSY, "this is the key of %s already", other->name);
    if (keyring->count == KEYRING_MAX)
        return error_set(err, STATUS_LIMIT, "%d keys are the most that a server admits", KEYRING_MAX);
    KeyringEntry *grown = realloc(keyring->items, (keyring->count + 1) * sizeof *grown);
    if (!grown)
        return error_set(err, STATUS_NO_MEMORY, "out of memory");
    keyring->items = grown;
    grown[keyring->count++] = *entry;
    qsort(grown, keyring->count, sizeof *grown, by_key);
    return STATUS_OK;
}

bool keyring_drop(Keyring *keyring, Str name)
{
    const KeyringEntry *entry = keyring_named(keyring, name);
    if (!entry)
        return false;
    size_t at = (size_t)(entry - keyring->items);
    memmove(keyring->items + at, keyring->items + at + 1, (--keyring->count - at) * sizeof *keyring->items);
    return true;
}

void keyring_fini(Keyring *keyring)
{
    free(keyring->items);
    *keyring = (Keyring){0};
}

/* ---- files --------------------------------------------------------------------------------------------------------- */

/* The next word of *rest, which is cut off it. */
static Str next_word(Str *rest)
{
    *rest = str_trim(*rest);
    size_t end = 0;
    while (end < rest->len && !strchr(" \t", rest->ptr[end]))
        end++;
    Str word = str_slice(*rest, 0, end);
    *rest = str_slice(*rest, end, rest->len);
    return word;
}

static Status take_line(Str line, Keyring *keyring, Error *err)
{
    KeyringEntry entry = {0};
    Str name = next_word(&line), roles = next_word(&line), key = next_word(&line);
    Status st = key_check_name(name, err);
    if (st || (st = role_parse(roles, &entry.roles, err)))
        return st;
    if (!key_is_text(key) || str_trim(line).len)
        return error_set(err, STATUS_MALFORMED, "behind name and roles belongs one key of %d characters", KEY_TEXT);
    memcpy(entry.name, name.ptr, name.len);
    memcpy(entry.public_key, key.ptr, key.len);
    return keyring_add(keyring, &entry, err);
}

Status keyring_parse(Str text, const char *path, Keyring *out, Error *err)
{
    Keyring read = {0};
    Status st = STATUS_OK;
    Str line;
    for (int number = 1; !st && str_split(&text, '\n', &line); number++) {
        line = str_trim(line);
        if (line.len && line.ptr[0] != '#' && (st = take_line(line, &read, err))) {
            st = st == STATUS_NO_MEMORY || st == STATUS_LIMIT ? st : STATUS_MALFORMED;
            error_add(err, st, "%s:%d", path, number);
        }
    }
    if (st)
        keyring_fini(&read);
    else
        *out = read;
    return st;
}

Status keyring_read(const char *path, Keyring *out, Error *err)
{
    Buffer text = {0};
    Status st = file_read(path, KEYRING_FILE_MAX, &text, err);
    if (!st)
        st = keyring_parse(buffer_view(&text), path, out, err);
    buffer_fini(&text);
    return st;
}

Status keyring_write(const char *path, const Keyring *keyring, Error *err)
{
    KeyringEntry *sorted = calloc(keyring->count + 1, sizeof *sorted);
    Buffer text = {0};
    if (sorted && keyring->count)
        memcpy(sorted, keyring->items, keyring->count * sizeof *sorted);
    if (sorted)
        qsort(sorted, keyring->count, sizeof *sorted, by_name);
    buffer_str(&text,
               STR("# Who is admitted: name, roles, public key. depesche keys writes it; servers read each change.\n"));
    for (size_t i = 0; sorted && i < keyring->count; i++) {
        buffer_print(&text, "%s ", sorted[i].name);
        role_print(sorted[i].roles, &text);
        buffer_print(&text, " %s\n", sorted[i].public_key);
    }
    Status st = sorted && !text.failed ? file_replace(path, buffer_view(&text), err)
                                       : error_set(err, STATUS_NO_MEMORY, "out of memory");
    buffer_fini(&text);
    free(sorted);
    return st;
}
