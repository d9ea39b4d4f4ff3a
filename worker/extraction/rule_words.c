#include "worker/extraction/rule_words.h"

#include "base/utf8.h"
#include "worker/text/verb.h"

Str rule_words_fold(Arena *arena, Str s)
{
    char *out = arena_alloc(arena, s.len + s.len / 2 + 1);
    return (Str){out, utf8_fold(s, out, s.len + s.len / 2 + 1)};
}

/* The block `list NAME` of the pack; NULL: there is none. */
static const PackBlock *find_list(const Pack *pack, Str name)
{
    for (size_t i = 0; i < pack->count; i++)
        if (str_equal(pack->items[i].type, STR("list")) && str_equal(pack->items[i].id, name))
            return &pack->items[i];
    return NULL;
}

/* "gut+" is an adjective with all its endings. */
static void push_words(const RuleReader *r, Str rest, RuleWords *out)
{
    Str word;
    while (pack_item(&rest, &word)) {
        static const char *const ENDINGS[] = {"", "e", "en", "er", "es", "em"};
        bool inflected = word.ptr[word.len - 1] == '+';
        Str folded = rule_words_fold(r->arena, inflected ? str_slice(word, 0, word.len - 1) : word);
        out->open = out->open || folded.ptr[folded.len - 1] == '*';
        for (size_t i = 0; i < (inflected ? sizeof ENDINGS / sizeof *ENDINGS : 1); i++) {
            Str form = i ? arena_print(r->arena, "%.*s%s", STR_ARG(folded), ENDINGS[i]) : folded;
            ARENA_PUSH(r->arena, out, form);
        }
    }
}

Status rule_words_read(const RuleReader *r, RuleWords *out)
{
    Str rest = r->at->value, word;
    while (pack_item(&rest, &word)) {
        if (word.ptr[0] != '@') {
            push_words(r, word, out);
            continue;
        }
        const PackBlock *list = find_list(r->pack, str_slice(word, 1, word.len));
        if (!list)
            return pack_fail(r->err, r->block, r->at->line, "there is no list \"%.*s\"; write a block: list %.*s",
                             STR_ARG(word), (int)word.len - 1, word.ptr + 1);
        for (size_t i = 0; i < list->count; i++)
            if (str_equal(list->items[i].key, STR("word")))
                push_words(r, list->items[i].value, out);
    }
    return STATUS_OK;
}

Status rule_words_nouns(const RuleReader *r, RuleWords *out)
{
    Str rest = r->at->value, id;
    Status st = STATUS_OK;
    while (pack_item(&rest, &id)) {
        if (!lexicon_find(r->lexicon, LEX_ACT, id)) {
            st =
                pack_fail(r->err, r->block, r->at->line, "\"%.*s\" is no act; use the id of an act block", STR_ARG(id));
            if (pack_go_on(r->block, st))
                return st;
        }
        ARENA_PUSH(r->arena, out, id);
    }
    return st;
}

static bool is_lemma(const Lexicon *lexicon, Str folded)
{
    uint32_t word = lexicon_word(lexicon, folded);
    const VerbForm *f = word ? lexicon_verb_forms(lexicon, word) : NULL;
    while (f && f->verb->lemma != word)
        f = f->next;
    return f != NULL;
}

Status rule_words_verbs(const RuleReader *r, RuleWords *out)
{
    size_t from = out->count;
    Status st = rule_words_read(r, out);
    if (st)
        return st;
    for (size_t i = from; i < out->count; i++) {
        if (is_lemma(r->lexicon, out->items[i]))
            continue;
        st = pack_fail(r->err, r->block, r->at->line, "\"%.*s\" is no verb of the lexicon; add it to verbs.lex",
                       STR_ARG(out->items[i]));
        if (pack_go_on(r->block, st))
            return st;
    }
    return st;
}
