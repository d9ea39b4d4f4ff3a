/* What the engine sees in an article, layer by layer, as plain ranges with attributes: for people who write rules, for
 * other programs, and for measuring the layers by themselves.
 *
 * Everything lives in the arena of the article that was analysed. The order is that of the layers, then of the text, and
 * the same on every run.
 */
#ifndef DEPESCHE_EXTRACTION_ANNOTATION_H
#define DEPESCHE_EXTRACTION_ANNOTATION_H

#include "worker/extraction/engine.h"

#define LAYER_LIST(X)       \
    X(SENTENCE, "sentence") \
    X(TOKEN, "token")       \
    X(ACTOR, "actor")       \
    X(PLACE, "place")       \
    X(DATE, "date")         \
    X(QUANTITY, "quantity") \
    X(SPEECH, "speech")     \
    X(CLAUSE, "clause")

typedef enum AnnotationLayer {
#define LAYER_ENUM(name, text) LAYER_##name,
    LAYER_LIST(LAYER_ENUM)
#undef LAYER_ENUM
        LAYER_COUNT
} AnnotationLayer;

typedef enum AnnotationKind { ANNOTATION_TEXT, ANNOTATION_NUMBER, ANNOTATION_YES, ANNOTATION_SPAN } AnnotationKind;

/* One attribute. An attribute that is unknown is not there. */
typedef struct AnnotationField {
    const char *key;
    AnnotationKind kind;
    bool list; /* neighbours with the same key form a list */
    Str text;  /* TEXT; SPAN: its words; never empty for TEXT */
    double number;
    Span span, head;  /* SPAN: bytes, and those of its main word */
    const char *role; /* SPAN: its case, or NULL */
} AnnotationField;

typedef struct Annotation {
    AnnotationLayer layer;
    Span span;
    size_t field_first, field_count;
} Annotation;

typedef struct AnnotationList {
    Annotation *items;
    size_t count, cap;
    struct {
        AnnotationField *items;
        size_t count, cap;
    } fields;
} AnnotationList;

/* "sentence", "token", …; NULL-safe inverse: LAYER_COUNT where the name is unknown. */
const char *annotation_layer_name(AnnotationLayer layer);
AnnotationLayer annotation_layer(Str name);

/* The annotations of one article in the layers of the bit set `layers` (1 << LAYER_…; 0: all). Parameters, lifetime of *out and
 * statuses as with extractor_run(). */
Status extractor_annotate(Extractor *extractor, Str text, Str published, uint32_t layers, const AnnotationList **out,
                          Error *err);

#endif
