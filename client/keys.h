/* The folder of keys that broker and store read (proto/gate.h): making, admitting, dropping, listing.
 *
 * The folder has mode 0700 and one writer at a time (STATUS_BUSY). Roles are words as role_parse() takes them, or "" where
 * the user gave none, which is refused (STATUS_USAGE).
 */
#ifndef DEPESCHE_CLIENT_KEYS_H
#define DEPESCHE_CLIENT_KEYS_H

#include "base/buffer.h"
#include "proto/keyring.h"

enum { KEYS_PATH_MAX = 4096 };

/* A new pair in folder/NAME.key, admitted with the roles; makes the folder and the server's key where they are not there.
 * *path is where it was put. STATUS_BUSY: the name is taken. */
Status keys_make(const char *folder, Str name, const char *roles, char path[KEYS_PATH_MAX], Error *err);
/* A new pair in `path` for servers elsewhere with this public key. STATUS_BUSY: the file is there. */
Status keys_make_apart(Str name, const char *server_key, const char *path, Key *out, Error *err);
/* Admits a public key. STATUS_NOT_FOUND: no such folder; STATUS_BUSY: name or key are in it. */
Status keys_admit(const char *folder, Str name, const char *roles, const char *public_key, Error *err);
/* STATUS_NOT_FOUND: no such name. Deletes folder/NAME.key too. */
Status keys_drop(const char *folder, Str name, Error *err);
/* Appends a table of names, roles and public keys. */
Status keys_list(const char *folder, Buffer *out, Error *err);

#endif
