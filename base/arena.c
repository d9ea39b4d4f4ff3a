#include "base/arena.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { BLOCK_BYTES = 64 * 1024, ALIGN = _Alignof(max_align_t) };

struct ArenaBlock {
    ArenaBlock *next;
    size_t size, used;
    _Alignas(max_align_t) char bytes[];
};

void arena_init(Arena *a, size_t cap_bytes)
{
    memset(a, 0, sizeof *a);
    a->cap_bytes = cap_bytes;
}

void arena_fini(Arena *a)
{
    for (ArenaBlock *b = a->first; b;) {
        ArenaBlock *next = b->next;
        free(b);
        b = next;
    }
    arena_init(a, a->cap_bytes);
}

void arena_reset(Arena *a)
{
    for (ArenaBlock *b = a->first; b; b = b->next)
        b->used = 0;
    a->current = a->first;
    a->used_bytes = 0;
    a->full = NULL;
}

_Noreturn static void overflow(Arena *a, Status status)
{
    if (!a->full) {
        fprintf(stderr, "arena: %s without a guard\n", status_text(status));
        abort();
    }
    longjmp(*a->full, (int)status);
}

/* The next block with `size` bytes free, from those kept since the last reset or a new one. */
static ArenaBlock *next_block(Arena *a, size_t size)
{
    ArenaBlock *last = a->current;
    for (ArenaBlock *b = last ? last->next : a->first; b; last = b, b = b->next)
        if (b->size >= size)
            return b;
    size_t bytes = size > BLOCK_BYTES ? size : BLOCK_BYTES;
    ArenaBlock *b = malloc(sizeof *b + bytes);
    if (!b)
        overflow(a, STATUS_NO_MEMORY);
    *b = (ArenaBlock){.size = bytes};
    while (last && last->next)
        last = last->next;
    if (last)
        last->next = b;
    else
        a->first = b;
    return b;
}

static size_t aligned(size_t size)
{
    return size ? (size + ALIGN - 1) / ALIGN * ALIGN : ALIGN;
}

/* size bytes, not zeroed. */
static void *take(Arena *a, size_t size)
{
    if (size > a->cap_bytes)
        overflow(a, STATUS_LIMIT);
    size = aligned(size);
    if (size > a->cap_bytes - a->used_bytes)
        overflow(a, STATUS_LIMIT);
    if (!a->current || a->current->size - a->current->used < size)
        a->current = next_block(a, size);
    void *p = a->current->bytes + a->current->used;
    a->current->used += size;
    a->used_bytes += size;
    return p;
}

void *arena_alloc(Arena *a, size_t size)
{
    return memset(take(a, size), 0, aligned(size));
}

void *arena_array(Arena *a, size_t count, size_t size)
{
    if (size && count > a->cap_bytes / size)
        overflow(a, STATUS_LIMIT);
    return arena_alloc(a, count * size);
}

Str arena_str(Arena *a, Str s)
{
    char *p = arena_alloc(a, s.len + 1);
    if (s.len)
        memcpy(p, s.ptr, s.len);
    return (Str){p, s.len};
}

Str arena_print(Arena *a, const char *format, ...)
{
    va_list args, again;
    va_start(args, format);
    va_copy(again, args);
    int n = vsnprintf(NULL, 0, format, args);
    va_end(args);
    size_t len = n > 0 ? (size_t)n : 0;
    char *p = arena_alloc(a, len + 1);
    vsnprintf(p, len + 1, format, again);
    va_end(again);
    return (Str){p, len};
}

void *arena_grow(Arena *a, void *items, size_t count, size_t *cap, size_t size)
{
    size_t wanted = count < 8 ? 8 : count * 2;
    if (size && wanted > a->cap_bytes / size)
        overflow(a, STATUS_LIMIT);
    void *grown = take(a, wanted * size);
    if (count)
        memcpy(grown, items, count * size);
    *cap = wanted;
    return grown;
}
