#include "worker/annotate_format.h"

#include <math.h>
#include <string.h>

#include "base/utf8.h"

static const AnnotationField *field_of(const AnnotationList *list, const Annotation *x, size_t n)
{
    return &list->fields.items[x->field_first + n];
}

static Str words_of(const AnnotatedArticle *article, Span span)
{
    return str_slice(article->text, span.start, span.end);
}

/* Whole numbers without exponent or fraction; others with the 15 digits that every double keeps. */
static void add_number(Buffer *out, double value)
{
    if (value == floor(value) && fabs(value) < 1e15)
        buffer_print(out, "%.0f", value);
    else
        buffer_print(out, "%.15g", value);
}

/* ---- JSON Lines ---- */

static void json_value(Buffer *out, const AnnotationField *f)
{
    switch (f->kind) {
    case ANNOTATION_TEXT:
        buffer_json(out, f->text);
        return;
    case ANNOTATION_NUMBER:
        add_number(out, f->number);
        return;
    case ANNOTATION_YES:
        buffer_str(out, STR("true"));
        return;
    case ANNOTATION_SPAN:
        buffer_print(out, "{\"start\":%u,\"end\":%u,\"text\":", f->span.start, f->span.end);
        buffer_json(out, f->text);
        if (f->head.start != f->span.start || f->head.end != f->span.end)
            buffer_print(out, ",\"head\":{\"start\":%u,\"end\":%u}", f->head.start, f->head.end);
        if (f->role)
            buffer_print(out, ",\"case\":\"%s\"", f->role);
        buffer_char(out, '}');
        return;
    }
}

static void json_fields(Buffer *out, const AnnotationList *list, const Annotation *x)
{
    for (size_t n = 0; n < x->field_count; n++) {
        const AnnotationField *f = field_of(list, x, n);
        buffer_print(out, ",\"%s\":", f->key);
        if (!f->list) {
            json_value(out, f);
            continue;
        }
        buffer_char(out, '[');
        json_value(out, f);
        while (n + 1 < x->field_count && strcmp(field_of(list, x, n + 1)->key, f->key) == 0) {
            buffer_char(out, ',');
            json_value(out, field_of(list, x, ++n));
        }
        buffer_char(out, ']');
    }
}

static void add_json(Buffer *out, const AnnotatedArticle *article)
{
    for (size_t i = 0; i < article->list->count; i++) {
        const Annotation *x = &article->list->items[i];
        buffer_str(out, STR("{\"article\":"));
        buffer_json(out, article->id);
        buffer_print(out, ",\"layer\":\"%s\",\"start\":%u,\"end\":%u,\"text\":", annotation_layer_name(x->layer),
                     x->span.start, x->span.end);
        buffer_json(out, words_of(article, x->span));
        json_fields(out, article->list, x);
        buffer_str(out, STR("}\n"));
    }
}

/* ---- text and brat ---- */

/* One line, whatever the words hold. */
static void add_line(Buffer *out, Str words)
{
    for (size_t i = 0; i < words.len; i++)
        buffer_char(out, (unsigned char)words.ptr[i] < ' ' ? ' ' : words.ptr[i]);
}

void annotate_fields(Buffer *out, const AnnotationList *list, const Annotation *x)
{
    for (size_t n = 0; n < x->field_count; n++) {
        const AnnotationField *f = field_of(list, x, n);
        buffer_print(out, "%s%s", n ? " " : "", f->key);
        if (f->kind == ANNOTATION_YES)
            continue;
        buffer_char(out, '=');
        if (f->kind == ANNOTATION_NUMBER)
            add_number(out, f->number);
        else if (str_index(f->text, ' ', 0) < f->text.len || f->kind == ANNOTATION_SPAN) {
            buffer_char(out, '"');
            add_line(out, f->text);
            buffer_char(out, '"');
        } else
            add_line(out, f->text);
    }
}

static void add_text(Buffer *out, const AnnotatedArticle *article)
{
    buffer_str(out, STR("== "));
    add_line(out, article->id);
    buffer_char(out, '\n');
    for (size_t i = 0; i < article->list->count; i++) {
        const Annotation *x = &article->list->items[i];
        buffer_print(out, "%u-%u\t%s\t", x->span.start, x->span.end, annotation_layer_name(x->layer));
        add_line(out, words_of(article, x->span));
        buffer_char(out, '\t');
        annotate_fields(out, article->list, x);
        buffer_char(out, '\n');
    }
}

/* Bytes to characters, which brat counts. Positions come nearly in order, so that the walk is short. */
typedef struct Counter {
    Str text;
    size_t byte, character;
} Counter;

static size_t character_at(Counter *c, size_t byte)
{
    while (c->byte < byte)
        c->character += !utf8_is_inner(c->text.ptr[c->byte++]);
    while (c->byte > byte)
        c->character -= !utf8_is_inner(c->text.ptr[--c->byte]);
    return c->character;
}

static void add_brat(Buffer *out, const AnnotatedArticle *article)
{
    Counter c = {.text = article->text};
    for (size_t i = 0; i < article->list->count; i++) {
        const Annotation *x = &article->list->items[i];
        size_t start = character_at(&c, x->span.start), end = character_at(&c, x->span.end);
        buffer_print(out, "T%zu\t%s %zu %zu\t", i + 1, annotation_layer_name(x->layer), start, end);
        add_line(out, words_of(article, x->span));
        if (x->field_count) {
            buffer_print(out, "\n#%zu\tAnnotatorNotes T%zu\t", i + 1, i + 1);
            annotate_fields(out, article->list, x);
        }
        buffer_char(out, '\n');
    }
}

static const AnnotateFormat JSONL = {"jsonl", "", "", add_json};
static const AnnotateFormat BRAT = {"brat", "", "", add_brat};
static const AnnotateFormat TEXT = {"text", "", "", add_text};

const AnnotateFormat *annotate_format(Str name)
{
    static const AnnotateFormat *const FORMATS[] = {&JSONL, &BRAT, &annotate_html, &TEXT};
    for (size_t i = 0; i < sizeof FORMATS / sizeof *FORMATS; i++)
        if (str_equal(name, str_of(FORMATS[i]->name)))
            return FORMATS[i];
    return NULL;
}
