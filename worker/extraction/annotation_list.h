/* How annotations are made: one function for each layer. Only for the files annotation*.c. */
#ifndef DEPESCHE_EXTRACTION_ANNOTATION_LIST_H
#define DEPESCHE_EXTRACTION_ANNOTATION_LIST_H

#include "worker/extraction/annotation.h"
#include "worker/text/analysis.h"

/* Begins an annotation over tokens [first, last); the fields that are put next are its attributes. */
void annotation_begin(const Analysis *a, AnnotationList *out, AnnotationLayer layer, uint32_t first, uint32_t last);
/* Empty texts are left out. */
void annotation_text(const Analysis *a, AnnotationList *out, const char *key, Str text);
void annotation_number(const Analysis *a, AnnotationList *out, const char *key, double number);
void annotation_yes(const Analysis *a, AnnotationList *out, const char *key, bool yes);
void annotation_span(const Analysis *a, AnnotationList *out, const char *key, uint32_t first, uint32_t last,
                     uint32_t head);
Span annotation_bytes(const Analysis *a, uint32_t first, uint32_t last);

/* Every annotation of an analysis in the layers of the bit set, appended to *out. */
void annotation_collect(const Analysis *a, uint32_t layers, AnnotationList *out);

/* annotation_grammar.c */
void annotation_sentences(const Analysis *a, AnnotationList *out);
void annotation_tokens(const Analysis *a, AnnotationList *out);
void annotation_clauses(const Analysis *a, AnnotationList *out);
/* annotation_sense.c */
void annotation_actors(const Analysis *a, AnnotationList *out);
void annotation_places(const Analysis *a, AnnotationList *out);
void annotation_dates(const Analysis *a, AnnotationList *out);
void annotation_quantities(const Analysis *a, AnnotationList *out);
void annotation_speech(const Analysis *a, AnnotationList *out);

#endif
