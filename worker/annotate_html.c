/* One page that needs nothing else: the article with its annotations as coloured ranges, their attributes shown when
 * the pointer rests on them. Ranges may overlap, so the text is cut at every border, and each piece names all the
 * layers over it. */
#include <stdlib.h>
#include <string.h>

#include "worker/annotate_format.h"

static void escape(Buffer *out, Str s)
{
    for (size_t i = 0; i < s.len; i++)
        switch (s.ptr[i]) {
        case '&':
            buffer_str(out, STR("&amp;"));
            break;
        case '<':
            buffer_str(out, STR("&lt;"));
            break;
        case '>':
            buffer_str(out, STR("&gt;"));
            break;
        case '"':
            buffer_str(out, STR("&quot;"));
            break;
        default:
            buffer_char(out, s.ptr[i]);
        }
}

typedef struct Border {
    uint32_t at;
    size_t annotation;
    bool opens;
} Border;

static int compare(const void *left, const void *right)
{
    const Border *a = left, *b = right;
    if (a->at != b->at)
        return a->at < b->at ? -1 : 1;
    if (a->opens != b->opens)
        return a->opens ? 1 : -1;
    return a->annotation < b->annotation ? -1 : a->annotation > b->annotation;
}

typedef struct Page {
    Buffer *out, notes;
    const AnnotatedArticle *article;
    size_t *open; /* annotations over the place that is being written, in the order of their beginnings */
    size_t open_count;
} Page;

static void add_piece(Page *p, uint32_t from, uint32_t to)
{
    Str words = str_slice(p->article->text, from, to);
    if (words.len == 0)
        return;
    if (p->open_count == 0) {
        escape(p->out, words);
        return;
    }
    bool seen[LAYER_COUNT] = {false};
    buffer_clear(&p->notes);
    buffer_str(p->out, STR("<span class=\""));
    for (size_t i = 0; i < p->open_count; i++) {
        const Annotation *x = &p->article->list->items[p->open[i]];
        const char *name = annotation_layer_name(x->layer);
        if (!seen[x->layer])
            buffer_print(p->out, "%s%s", i ? " " : "", name);
        seen[x->layer] = true;
        buffer_print(&p->notes, "%s%s: ", i ? "\n" : "", name);
        annotate_fields(&p->notes, p->article->list, x);
    }
    buffer_str(p->out, STR("\" title=\""));
    escape(p->out, buffer_view(&p->notes));
    buffer_str(p->out, STR("\">"));
    escape(p->out, words);
    buffer_str(p->out, STR("</span>"));
}

static void close_one(Page *p, size_t annotation)
{
    size_t kept = 0;
    for (size_t i = 0; i < p->open_count; i++)
        if (p->open[i] != annotation)
            p->open[kept++] = p->open[i];
    p->open_count = kept;
}

static void add_pieces(Page *p, const Border *borders, size_t count)
{
    uint32_t at = 0;
    for (size_t i = 0; i < count; i++) {
        add_piece(p, at, borders[i].at);
        at = borders[i].at;
        if (borders[i].opens)
            p->open[p->open_count++] = borders[i].annotation;
        else
            close_one(p, borders[i].annotation);
    }
    add_piece(p, at, (uint32_t)p->article->text.len);
}

static void add_html(Buffer *out, const AnnotatedArticle *article)
{
    size_t count = article->list->count;
    Border *borders = malloc((2 * count + 1) * sizeof *borders);
    Page page = {.out = out, .article = article, .open = malloc((count + 1) * sizeof *page.open)};
    if (borders && page.open) {
        for (size_t i = 0; i < count; i++) {
            borders[2 * i] = (Border){article->list->items[i].span.start, i, true};
            borders[2 * i + 1] = (Border){article->list->items[i].span.end, i, false};
        }
        qsort(borders, 2 * count, sizeof *borders, compare);
        buffer_str(out, STR("<article>\n<h1>"));
        escape(out, article->id);
        buffer_str(out, STR("</h1>\n<div>"));
        add_pieces(&page, borders, 2 * count);
        buffer_str(out, STR("</div>\n</article>\n"));
    } else {
        out->failed = true;
    }
    out->failed = out->failed || page.notes.failed;
    buffer_fini(&page.notes);
    free(page.open);
    free(borders);
}

static const char HEAD[] =
    "<!DOCTYPE html>\n<html lang=\"de\">\n<meta charset=\"utf-8\">\n<title>depesche annotate</title>\n<style>\n"
    "body { max-width: 46em; margin: 2em auto; font: 17px/1.6 serif; }\n"
    "article div { white-space: pre-wrap; }\n"
    "h1 { font-size: 1em; color: #666; }\n"
    ".clause { border-bottom: 1px solid #bbb; }\n"
    ".speech { background: #eef3ff; }\n"
    ".actor { background: #ffe3a3; }\n"
    ".place { background: #c8efc8; }\n"
    ".date { background: #e2d4ff; }\n"
    ".quantity { background: #ffd0d0; }\n"
    "</style>\n"
    "<p><span class=\"actor\">actor</span> <span class=\"place\">place</span> <span class=\"date\">date</span>\n"
    "<span class=\"quantity\">quantity</span> <span class=\"speech\">speech</span> <span "
    "class=\"clause\">clause</span></p>\n";

const AnnotateFormat annotate_html = {"html", HEAD, "</html>\n", add_html};
