/* Annotations as text: JSON Lines for programs, brat standoff, a page of HTML, and a table for the eye. */
#ifndef DEPESCHE_WORKER_ANNOTATE_FORMAT_H
#define DEPESCHE_WORKER_ANNOTATE_FORMAT_H

#include "base/buffer.h"
#include "worker/extraction/annotation.h"

typedef struct AnnotatedArticle {
    Str id, text;
    const AnnotationList *list;
} AnnotatedArticle;

typedef struct AnnotateFormat {
    const char *name;
    /* What stands before the first article and behind the last one; may be empty. */
    const char *head, *foot;
    /* Appends one article. On lack of memory out->failed is set. */
    void (*article)(Buffer *out, const AnnotatedArticle *article);
} AnnotateFormat;

/* The format of a name; NULL where there is none. */
const AnnotateFormat *annotate_format(Str name);
/* The attributes of one annotation as "key=value key=value", for people. */
void annotate_fields(Buffer *out, const AnnotationList *list, const Annotation *x);
/* annotate_html.c */
extern const AnnotateFormat annotate_html;

#endif
