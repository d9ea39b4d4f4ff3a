/* A file of a rule pack: blocks and attributes. */
#include <stdint.h>

#include "worker/text/pack.h"

enum { ARENA_BYTES = 64 * 1024 * 1024 };

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    for (int notes = 0; notes < 2; notes++) { /* stopping at the first mistake, and noting all */
        Arena arena;
        arena_init(&arena, ARENA_BYTES);
        if (arena_guard(&arena) == STATUS_OK) {
            PackNotes list = {.arena = &arena};
            Pack pack = {.notes = notes ? &list : NULL};
            pack_parse(&arena, STR("fuzz.lex"), (Str){(const char *)data, size}, &pack, NULL);
        }
        arena_fini(&arena);
    }
    return 0;
}
