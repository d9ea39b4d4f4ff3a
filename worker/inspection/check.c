#include "worker/inspection/check.h"

#include <stdlib.h>

static int compare_notes(const void *left, const void *right)
{
    const PackNote *a = left, *b = right;
    int file = str_compare(a->file, b->file);
    if (file)
        return file;
    if (a->line != b->line)
        return a->line < b->line ? -1 : 1;
    return a->doubt != b->doubt ? a->doubt - b->doubt : str_compare(a->text, b->text);
}

/* A word that a list and a rule name may be told of several times. */
static void drop_repeated(PackNotes *notes)
{
    size_t kept = 0;
    for (size_t i = 0; i < notes->count; i++)
        if (!kept || compare_notes(&notes->items[kept - 1], &notes->items[i]))
            notes->items[kept++] = notes->items[i];
    notes->count = kept;
}

Status check_pack(const char *folder, PackNotes *notes, Error *err)
{
    Engine *engine = NULL;
    Status st = engine_load_all(folder, notes, &engine, err);
    if (st)
        return st;
    check_rules(engine, notes);
    check_lexicon(engine, notes);
    engine_free(engine);
    if (notes->count)
        qsort(notes->items, notes->count, sizeof *notes->items, compare_notes);
    drop_repeated(notes);
    return STATUS_OK;
}

size_t check_mistakes(const PackNotes *notes)
{
    size_t mistakes = 0;
    for (size_t i = 0; i < notes->count; i++)
        mistakes += !notes->items[i].doubt;
    return mistakes;
}
