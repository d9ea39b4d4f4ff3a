/* Curve25519 key pairs (CurveZMQ, RFC 26) in files that people can read:
 *
 *     # The key of desk. Secret: whoever reads it is desk.
 *     name   desk
 *     public Yne@$w-vo<fVvi]a<NY6T1ed:M$fCG*[IaLV{hID
 *     secret D:)Q[IlAW!ahhC2ac:9*A}h:p?([4%wOTJ%JR%cs
 *     server rq:rM>}U?@Lns47E1%kR.o@n%FcmmsL/@{H8]yf7
 *
 * `server` is the public key that a server must prove to have; a server's own file has none. Keys are written in Z85
 * (RFC 32), whose alphabet has `#`: a comment is a line that begins with it.
 */
#ifndef DEPESCHE_PROTO_KEY_H
#define DEPESCHE_PROTO_KEY_H

#include "base/status.h"
#include "base/str.h"

#define KEY_ENV "DEPESCHE_KEY" /* names a client's key file where no option does */

enum { KEY_TEXT = 40, KEY_NAME_MAX = 64, KEY_FILE_MAX = 4096 };

typedef struct Key {
    char name[KEY_NAME_MAX + 1];
    char public_key[KEY_TEXT + 1], secret_key[KEY_TEXT + 1];
    char server_key[KEY_TEXT + 1]; /* "": none */
} Key;

/* A fresh pair. STATUS_USAGE: the name is not 1 to 64 of A-Z a-z 0-9 . _ - (and does not begin with a dot), for it becomes
 * a file's; STATUS_IO: this libzmq has no CURVE. */
Status key_make(Str name, Key *out, Error *err);
/* STATUS_NOT_FOUND, STATUS_IO, STATUS_DENIED (others can read it), STATUS_MALFORMED with path:line. */
Status key_read(const char *path, Key *out, Error *err);
/* What key_read() does with a file's text; `path` is for the error. */
Status key_parse(Str text, const char *path, Key *out, Error *err);
/* Of mode 0600, in the place of what is there (file_replace). */
Status key_write(const char *path, const Key *key, Error *err);
/* Overwrites the secret, in a way that no compiler leaves out. */
void key_wipe(Key *key);
/* Whether `text` is a key in Z85. */
bool key_is_text(Str text);
/* Checks a name as key_make() does. */
Status key_check_name(Str name, Error *err);

#endif
