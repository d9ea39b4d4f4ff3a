/* The clients that a server admits, by their public keys, in a file of one line each:
 *
 *     # name  roles        public key
 *     desk    feed,follow  Yne@$w-vo<fVvi]a<NY6T1ed:M$fCG*[IaLV{hID
 *
 * Names and keys are unique in it.
 */
#ifndef DEPESCHE_PROTO_KEYRING_H
#define DEPESCHE_PROTO_KEYRING_H

#include "proto/key.h"
#include "proto/role.h"

enum { KEYRING_MAX = 1024, KEYRING_FILE_MAX = 256 * 1024 };

typedef struct KeyringEntry {
    char name[KEY_NAME_MAX + 1];
    char public_key[KEY_TEXT + 1];
    Role roles;
} KeyringEntry;

/* Sorted by key. Owner: the struct's owner; ready when zeroed; keyring_fini(). */
typedef struct Keyring {
    KeyringEntry *items;
    size_t count;
} Keyring;

/* Into an empty *out. STATUS_NOT_FOUND, STATUS_IO, STATUS_NO_MEMORY, STATUS_LIMIT; STATUS_MALFORMED with path:line. */
Status keyring_read(const char *path, Keyring *out, Error *err);
/* What keyring_read() does with a file's text; `path` is for the error. */
Status keyring_parse(Str text, const char *path, Keyring *out, Error *err);
/* In the order of names. Errors of file_replace(). */
Status keyring_write(const char *path, const Keyring *keyring, Error *err);
void keyring_fini(Keyring *keyring);
/* By the key in Z85; NULL: it is not in it. Valid until the next change. */
const KeyringEntry *keyring_find(const Keyring *keyring, Str public_key);
const KeyringEntry *keyring_named(const Keyring *keyring, Str name);
/* STATUS_BUSY: the name or the key is in it already; STATUS_LIMIT: KEYRING_MAX are; STATUS_NO_MEMORY. */
Status keyring_add(Keyring *keyring, const KeyringEntry *entry, Error *err);
/* False: there is no such name. */
bool keyring_drop(Keyring *keyring, Str name);

#endif
