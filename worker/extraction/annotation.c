#include "worker/extraction/annotation.h"

#include "worker/extraction/annotation_list.h"

static const char *const NAMES[] = {
#define LAYER_NAME(name, text) text,
    LAYER_LIST(LAYER_NAME)
#undef LAYER_NAME
};

const char *annotation_layer_name(AnnotationLayer layer)
{
    return NAMES[layer];
}

AnnotationLayer annotation_layer(Str name)
{
    for (int i = 0; i < LAYER_COUNT; i++)
        if (str_equal(name, str_of(NAMES[i])))
            return (AnnotationLayer)i;
    return LAYER_COUNT;
}

Span annotation_bytes(const Analysis *a, uint32_t first, uint32_t last)
{
    return (Span){a->tokens.items[first].start, a->tokens.items[last - 1].end};
}

void annotation_begin(const Analysis *a, AnnotationList *out, AnnotationLayer layer, uint32_t first, uint32_t last)
{
    Annotation fresh = {.layer = layer, .span = annotation_bytes(a, first, last), .field_first = out->fields.count};
    ARENA_PUSH(a->arena, out, fresh);
}

static void put(const Analysis *a, AnnotationList *out, AnnotationField field)
{
    ARENA_PUSH(a->arena, &out->fields, field);
    out->items[out->count - 1].field_count++;
}

void annotation_text(const Analysis *a, AnnotationList *out, const char *key, Str text)
{
    if (text.len)
        put(a, out, (AnnotationField){.key = key, .kind = ANNOTATION_TEXT, .text = text});
}

void annotation_number(const Analysis *a, AnnotationList *out, const char *key, double number)
{
    put(a, out, (AnnotationField){.key = key, .kind = ANNOTATION_NUMBER, .number = number});
}

void annotation_yes(const Analysis *a, AnnotationList *out, const char *key, bool yes)
{
    if (yes)
        put(a, out, (AnnotationField){.key = key, .kind = ANNOTATION_YES});
}

void annotation_span(const Analysis *a, AnnotationList *out, const char *key, uint32_t first, uint32_t last,
                     uint32_t head)
{
    put(a, out,
        (AnnotationField){.key = key,
                          .kind = ANNOTATION_SPAN,
                          .text = token_text(&a->tokens, first, last),
                          .span = annotation_bytes(a, first, last),
                          .head = annotation_bytes(a, head, head + 1)});
}

void annotation_collect(const Analysis *a, uint32_t layers, AnnotationList *out)
{
    static void (*const COLLECT[LAYER_COUNT])(const Analysis *, AnnotationList *) = {
        [LAYER_SENTENCE] = annotation_sentences, [LAYER_TOKEN] = annotation_tokens,
        [LAYER_ACTOR] = annotation_actors,       [LAYER_PLACE] = annotation_places,
        [LAYER_DATE] = annotation_dates,         [LAYER_QUANTITY] = annotation_quantities,
        [LAYER_SPEECH] = annotation_speech,      [LAYER_CLAUSE] = annotation_clauses,
    };
    for (unsigned i = 0; i < LAYER_COUNT; i++)
        if (layers & 1u << i)
            COLLECT[i](a, out);
}
