/* A file of keys: the first byte chooses whether it is somebody's own key or the list of those who are admitted. */
#include <stdint.h>
#include <stdlib.h>

#include "proto/keyring.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0)
        return 0;
    Str text = {(const char *)data + 1, size - 1};
    if (data[0] % 2) {
        Key key;
        if (!key_parse(text, "fuzz", &key, NULL) && !key_is_text(str_of(key.public_key)))
            abort();
        return 0;
    }
    Keyring ring = {0};
    if (keyring_parse(text, "fuzz", &ring, NULL))
        return 0;
    for (size_t i = 0; i < ring.count; i++)
        if (keyring_find(&ring, str_of(ring.items[i].public_key)) != &ring.items[i] || !ring.items[i].roles)
            abort(); /* whoever is listed must be let in, as himself */
    keyring_fini(&ring);
    return 0;
}
