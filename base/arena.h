/* Bump memory for everything that lives as long as one article (or one rule pack) and dies with it.
 *
 * An arena grows by blocks up to a cap. An allocation never returns NULL: beyond the cap, or when the system has no
 * memory, it jumps to the place that arena_guard() marked, so that the analysis code needs no checks and a
 * hostile article costs its own extraction only. Thread rule: one owner at a time.
 *
 *     if ((st = arena_guard(&arena)))   // setjmp: STATUS_OK first, STATUS_LIMIT or STATUS_NO_MEMORY on a jump
 *         return error_set(err, st, "the article needs more memory than %zu bytes", ARENA_MAX);
 *
 * Locals that change after the guard and are read after a jump must be volatile (C11 7.13.2.1).
 */
#ifndef DEPESCHE_BASE_ARENA_H
#define DEPESCHE_BASE_ARENA_H

#include <setjmp.h>

#include "base/status.h"
#include "base/str.h"

typedef struct ArenaBlock ArenaBlock;

typedef struct Arena {
    ArenaBlock *first, *current;
    size_t used_bytes, cap_bytes;
    jmp_buf *full; /* where to go when it is; NULL: abort, for that is our own bug */
    jmp_buf place;
} Arena;

/* An empty arena that will hold at most cap_bytes. Allocates nothing yet. */
void arena_init(Arena *a, size_t cap_bytes);
/* Frees all blocks. */
void arena_fini(Arena *a);
/* Forgets every allocation, keeps the blocks for the next article, and drops the guard. */
void arena_reset(Arena *a);

/* See the head of this file. A macro, since setjmp must be called in the frame that the jump returns to. */
#define arena_guard(a) ((a)->full = &(a)->place, (Status)setjmp((a)->place))

/* size bytes, zeroed, aligned for every type; valid until reset or fini. size 0 gives a unique valid pointer. */
void *arena_alloc(Arena *a, size_t size);
/* count elements of `size` bytes; an overflowing product counts as over the cap. */
void *arena_array(Arena *a, size_t count, size_t size);
#define ARENA_NEW(a, Type) ((Type *)arena_alloc((a), sizeof(Type)))
#define ARENA_ARRAY(a, count, Type) ((Type *)arena_array((a), (count), sizeof(Type)))
/* A copy of s with a NUL behind it (not counted in its length). */
Str arena_str(Arena *a, Str s);
__attribute__((format(printf, 2, 3))) Str arena_print(Arena *a, const char *format, ...);

/* Growth of an array inside an arena: returns `items` with room, which is not zeroed, for at least count + 1 elements;
 * *cap is updated. The old array stays behind until the reset, which costs at most as much again. */
void *arena_grow(Arena *a, void *items, size_t count, size_t *cap, size_t size);
/* Appends to a struct that has the fields items, count and cap: ARENA_PUSH(arena, list, value). */
#define ARENA_PUSH(a, list, value)                                                                             \
    ((list)->items = (list)->count < (list)->cap                                                               \
                         ? (list)->items                                                                       \
                         : arena_grow((a), (list)->items, (list)->count, &(list)->cap, sizeof *(list)->items), \
     (list)->items[(list)->count++] = (value))

#endif
