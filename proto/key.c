#include "proto/key.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>

#include <sodium.h>
#include <zmq.h>

#include "base/file.h"

enum { KEY_BYTES = 32, NAME_SHOWN = 40 };

bool key_is_text(Str text)
{
    static const char Z85[] = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ.-:+=^!/*?&<>()[]{}@%$#";
    char copy[KEY_TEXT + 1];
    uint8_t bytes[KEY_BYTES];
    if (text.len != KEY_TEXT)
        return false;
    memcpy(copy, text.ptr, text.len);
    copy[text.len] = '\0';
    return strspn(copy, Z85) == text.len && zmq_z85_decode(bytes, copy);
}

Status key_check_name(Str name, Error *err)
{
    bool good = name.len > 0 && name.len <= KEY_NAME_MAX && name.ptr[0] != '.';
    for (size_t i = 0; good && i < name.len; i++) {
        char c = name.ptr[i];
        good = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || strchr("._-", c);
    }
    return good ? STATUS_OK
                : error_set(err, STATUS_USAGE, "\"%.*s\" is no name for a key; use up to %d of A-Z a-z 0-9 . _ -",
                            name.len < NAME_SHOWN ? (int)name.len : NAME_SHOWN, name.ptr ? name.ptr : "", KEY_NAME_MAX);
}

Status key_make(Str name, Key *out, Error *err)
{
    Status st = key_check_name(name, err);
    if (st)
        return st;
    *out = (Key){0};
    memcpy(out->name, name.ptr, name.len);
    do { /* a public key that begins with a hyphen would look like an option to whoever types it */
        if (zmq_curve_keypair(out->public_key, out->secret_key) < 0)
            return error_set(err, STATUS_IO, "cannot make a key: %s; this libzmq is built without CURVE",
                             zmq_strerror(errno));
    } while (out->public_key[0] == '-');
    return STATUS_OK;
}

void key_wipe(Key *key)
{
    sodium_memzero(key, sizeof *key);
}

/* ---- files --------------------------------------------------------------------------------------------------------- */

static bool take_text(Str value, char out[KEY_TEXT + 1])
{
    if (!key_is_text(value) || out[0])
        return false;
    memcpy(out, value.ptr, value.len);
    return true;
}

static Status take_line(Str line, Key *key, Error *err)
{
    size_t blank = str_index(line, ' ', 0);
    Str word = str_slice(line, 0, blank), value = str_trim(str_slice(line, blank, line.len));
    char *const field = str_equal(word, STR("public"))   ? key->public_key
                        : str_equal(word, STR("secret")) ? key->secret_key
                        : str_equal(word, STR("server")) ? key->server_key
                                                         : NULL;
    if (field)
        return take_text(value, field) ? STATUS_OK
                                       : error_set(err, STATUS_MALFORMED, "one key of 40 characters belongs here");
    if (!str_equal(word, STR("name")) || key->name[0])
        return error_set(err, STATUS_MALFORMED, "there may be one line each of name, public, secret and server");
    Status st = key_check_name(value, err);
    if (st)
        return st;
    memcpy(key->name, value.ptr, value.len);
    return STATUS_OK;
}

Status key_parse(Str text, const char *path, Key *out, Error *err)
{
    Key key = {0};
    Status st = STATUS_OK;
    Str line;
    for (int number = 1; !st && str_split(&text, '\n', &line); number++) {
        line = str_trim(line);
        if (line.len && line.ptr[0] != '#' && take_line(line, &key, err))
            st = error_add(err, STATUS_MALFORMED, "%s:%d", path, number);
    }
    if (!st && (!key.name[0] || !key.public_key[0] || !key.secret_key[0]))
        st = error_set(err, STATUS_MALFORMED, "%s: name, public or secret is missing; is this a key of depesche keys?",
                       path);
    if (!st)
        *out = key;
    key_wipe(&key);
    return st;
}

Status key_read(const char *path, Key *out, Error *err)
{
    Buffer text = {0};
    Status st = file_check_private(path, err);
    if (!st)
        st = file_read(path, KEY_FILE_MAX, &text, err);
    if (!st)
        st = key_parse(buffer_view(&text), path, out, err);
    if (text.ptr)
        sodium_memzero(text.ptr, text.cap);
    buffer_fini(&text);
    return st;
}

Status key_write(const char *path, const Key *key, Error *err)
{
    char text[KEY_FILE_MAX];
    int n = snprintf(text, sizeof text,
                     "# The key of %s. Secret: whoever reads it is %s.\nname   %s\npublic %s\nsecret %s\n", key->name,
                     key->name, key->name, key->public_key, key->secret_key);
    if (key->server_key[0])
        n += snprintf(text + n, sizeof text - (size_t)n, "server %s\n", key->server_key);
    Status st = file_replace(path, (Str){text, (size_t)n}, err);
    sodium_memzero(text, sizeof text);
    return st;
}
