/* Checks the lexicon blocks of a pack and puts them into a Lexicon. */
#include "base/options.h"
#include "worker/text/lexicon_value.h"
#include "worker/text/verb.h"

static Status unknown_key(const LexiconBuild *b, const LexiconType *type, const PackAttribute *a)
{
    const char *names[LEXICON_KEYS_MAX];
    size_t count = 0;
    for (const LexiconKey *k = type->keys; k->key && count < LEXICON_KEYS_MAX; k++)
        names[count++] = k->key;
    Str word = arena_str(b->arena, a->key);
    const char *near = options_nearest(word.ptr, names, count);
    return pack_fail(b->err, b->block, a->line, "%s has no key \"%s\"; %s%s%s", type->name, word.ptr,
                     near ? "did you mean \"" : "see rules/de/README.md", near ? near : "", near ? "\"?" : "");
}

/* A word of time without its sense would do nothing. */
static Status check_time(const LexiconBuild *b)
{
    return b->item->type == LEX_TIME && !b->item->code
               ? pack_fail(b->err, b->block, 0, "time %.*s has no \"sense\"; see docs/RULES.md", STR_ARG(b->block->id))
               : STATUS_OK;
}

/* May the key stand several times? Then its values add up. */
static bool lists(const LexiconKey *key)
{
    return key->form == VALUE_FORMS || key->form == VALUE_STEMS || key->form == VALUE_WORDS ||
           key->form == VALUE_TERM || key->form == VALUE_OF || key->form == VALUE_VERB;
}

static Status twice(const LexiconBuild *b, const PackAttribute *a)
{
    return pack_fail(b->err, b->block, a->line, "\"%.*s\" stands twice in the block; remove one line", STR_ARG(a->key));
}

static Status read_block(LexiconBuild *b, const LexiconType *type)
{
    Status st = pack_go_on(b->block, lexicon_value_id(b));
    size_t terms = 0;
    for (size_t i = 0; i < b->block->count; i++)
        terms += str_equal(b->block->items[i].key, STR("held"));
    b->item->terms = b->terms = ARENA_ARRAY(b->arena, terms + 1, LexTerm);
    for (size_t i = 0; !st && i < b->block->count; i++) {
        const PackAttribute *a = &b->block->items[i];
        const LexiconKey *key = lexicon_schema_key(type, a->key);
        st = !key                                                ? unknown_key(b, type, a)
             : pack_find(b->block, key->key) != a && !lists(key) ? twice(b, a)
                                                                 : lexicon_value_read(b, a, key);
        st = pack_go_on(b->block, st);
    }
    if (!st)
        st = check_time(b);
    bool words = type->keys[0].form != VALUE_VERB;
    if (!st && words && !pack_find(b->block, type->keys[0].key) && !pack_find(b->block, "stem"))
        return pack_fail(b->err, b->block, 0, "%s %.*s has no \"%s\"; add one", type->name, STR_ARG(b->block->id),
                         type->keys[0].key);
    return !st && (type->type == LEX_VERB || type->type == LEX_VERBS) ? verb_load(b->lexicon, b->block, b->err) : st;
}

/* Several blocks of these types may have one id: together they are one. */
static bool may_repeat(LexType type)
{
    return type == LEX_WORDS || type == LEX_VERBS || type == LEX_TOPIC || type == LEX_GOODS;
}

/* Names that other blocks refer to must be there before these are read. */
static Status add_items(Lexicon *lexicon, const Pack *pack, Error *err)
{
    Status st = STATUS_OK;
    for (size_t i = 0; !st && i < pack->count; i++) {
        const PackBlock *block = &pack->items[i];
        const LexiconType *type = lexicon_schema_type(block->type);
        if (!type)
            continue;
        bool fresh;
        LexItem *item = lexicon_add_item(lexicon, type->type, block->id, &fresh);
        bool repeats = may_repeat(type->type);
        if (fresh)
            item->block = block;
        else if (!repeats)
            st = pack_go_on(block,
                            pack_fail(err, block, 0, "%s %.*s is already at %.*s:%u; remove one", type->name,
                                      STR_ARG(block->id), STR_ARG(item->block->file), (unsigned)item->block->line));
    }
    return st;
}

/* Countries and offices first: terms of office refer to them. */
static bool is_first_pass(LexType type)
{
    return type != LEX_PERSON;
}

Status lexicon_build(Arena *arena, const Pack *pack, Lexicon **out, Error *err)
{
    Lexicon *lexicon = lexicon_new(arena);
    Status st = add_items(lexicon, pack, err);
    for (int pass = 0; !st && pass < 2; pass++)
        for (size_t i = 0; !st && i < pack->count; i++) {
            const LexiconType *type = lexicon_schema_type(pack->items[i].type);
            bool fresh;
            if (!type || is_first_pass(type->type) != (pass == 0))
                continue;
            LexiconBuild b = {.lexicon = lexicon, .arena = arena, .block = &pack->items[i], .err = err};
            b.item = lexicon_add_item(lexicon, type->type, pack->items[i].id, &fresh);
            if (b.item->block == b.block || may_repeat(type->type)) /* else noted: it is there already */
                st = pack_go_on(b.block, read_block(&b, type));
        }
    if (st)
        return st;
    lexicon_inherit(lexicon);
    *out = lexicon;
    return STATUS_OK;
}
