#include "worker/inspection/source.h"

#include <string.h>

#include "base/utf8.h"

enum { STEM_MIN = 3 };

static Str fold(Arena *arena, Str s)
{
    char *out = arena_alloc(arena, s.len + s.len / 2 + 1);
    return (Str){out, utf8_fold(s, out, s.len + s.len / 2 + 1)};
}

Str source_fold(Arena *arena, const TokenList *tokens, uint32_t first, uint32_t last)
{
    Str text = first < last ? token_text(tokens, first, last) : (Str){NULL, 0};
    char *flat = arena_alloc(arena, text.len + 1);
    for (size_t i = 0; i < text.len; i++)
        flat[i] = text.ptr[i] == '\n' || text.ptr[i] == '\t' ? ' ' : text.ptr[i];
    return fold(arena, (Str){flat, text.len});
}

/* How near a form of the pack is to words of a text; 0: not at all. */
static size_t nearness(Str form, Str words)
{
    if (str_equal(form, words))
        return SIZE_MAX;
    bool part = form.len >= STEM_MIN &&
                (str_starts(words, form) || str_ends(words, form) || str_find(words, form, 0) < words.len);
    return part ? form.len : 0;
}

Source source_of_form(Arena *arena, const Pack *pack, const char *type, Str id, Str folded)
{
    Source best = {NULL, 0, {NULL, 0}};
    size_t nearest = 0;
    for (size_t i = 0; i < pack->count; i++) {
        const PackBlock *block = &pack->items[i];
        if (!str_equal(block->type, str_of(type)) || !str_equal(block->id, id))
            continue;
        if (!best.block)
            best = (Source){block, block->line, block->id};
        for (size_t k = 0; k < block->count; k++) {
            Str rest = block->items[k].value, item;
            while (pack_item(&rest, &item)) {
                size_t near = nearness(fold(arena, item), folded);
                if (near > nearest) {
                    nearest = near;
                    best = (Source){block, block->items[k].line, item};
                }
            }
        }
    }
    return best;
}

/* "ab|lehnen" and "be+kommen" are "ablehnen" and "bekommen"; a lemma is folded, so "ß" is "ss" there. */
static bool is_lemma(Str marked, Str lemma)
{
    size_t n = 0;
    for (size_t i = 0; i < marked.len; i++) {
        if (marked.ptr[i] == '|' || marked.ptr[i] == '+')
            continue;
        if (str_starts(str_slice(marked, i, marked.len), STR("ß"))) {
            if (!str_starts(str_slice(lemma, n, lemma.len), STR("ss")))
                return false;
            n += 2;
            i++;
            continue;
        }
        if (n >= lemma.len || marked.ptr[i] != lemma.ptr[n++])
            return false;
    }
    return n == lemma.len;
}

Source source_of_verb(const Pack *pack, Str lemma)
{
    for (size_t i = 0; i < pack->count; i++) {
        const PackBlock *block = &pack->items[i];
        if (!str_equal(block->type, STR("verb")) && !str_equal(block->type, STR("verbs")))
            continue;
        if (str_equal(block->type, STR("verb")) && is_lemma(block->id, lemma))
            return (Source){block, block->line, block->id};
        for (size_t k = 0; k < block->count; k++) {
            Str rest = block->items[k].value, item;
            while (pack_item(&rest, &item))
                if (is_lemma(item, lemma))
                    return (Source){block, block->items[k].line, item};
        }
    }
    return (Source){NULL, 0, {NULL, 0}};
}

uint32_t source_line(const PackBlock *block, const char *key)
{
    const PackAttribute *a = *key ? pack_find(block, key) : NULL;
    return a ? a->line : block->line;
}

void source_print(Buffer *out, Source source)
{
    if (source.block)
        buffer_print(out, " %.*s:%u", STR_ARG(source.block->file), (unsigned)source.line);
}

const char *source_type(LexType type)
{
    static const struct {
        LexType type;
        const char *name;
    } NAMES[] = {{LEX_COUNTRY, "country"}, {LEX_ORGANISATION, "organisation"},
                 {LEX_FORUM, "forum"},     {LEX_OFFICE, "office"},
                 {LEX_PERSON, "person"},   {LEX_PLACE, "place"},
                 {LEX_EVENT, "event"},     {LEX_TOPIC, "topic"},
                 {LEX_GOODS, "goods"},     {LEX_GROUP, "group"},
                 {LEX_ACT, "act"},         {LEX_WHOLE, "whole"}};
    for (size_t i = 0; i < sizeof NAMES / sizeof *NAMES; i++)
        if (NAMES[i].type == type)
            return NAMES[i].name;
    return "";
}
