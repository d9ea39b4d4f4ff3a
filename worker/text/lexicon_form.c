/* Fills the lexicon: every form of an entry is a path through the trie, made here when the pack is loaded. */
#include <string.h>

#include "base/utf8.h"
#include "worker/text/lexicon_store.h"

static void add_path(Lexicon *lexicon, const LexItem *item, LexSense sense, const TokenList *t, const Str *words)
{
    uint32_t node = 0;
    for (size_t i = 0; i < t->count; i++) {
        uint32_t word = lexicon_intern(lexicon, words[i]);
        node = lexicon_store_path(lexicon, node, word);
        if (i == 0)
            lexicon->words.items[word].starts |= 1u << item->type;
    }
    const Token *first = &t->items[0];
    LexEntry fresh = {.item = item,
                      .sense = sense,
                      .type = (uint8_t)item->type,
                      .capital = (first->flags & TOKEN_CAPITAL) != 0,
                      .upper = (first->flags & TOKEN_UPPER) != 0 && t->count == 1};
    for (LexEntry *e = lexicon->nodes.items[node].entries; e; e = e->next)
        if (e->item == item && e->capital == fresh.capital) {
            e->upper = e->upper && fresh.upper; /* "ESSI" and "Essi" */
            return;
        }
    LexEntry **end = &lexicon->nodes.items[node].entries;
    while (*end)
        end = &(*end)->next;
    *end = ARENA_NEW(lexicon->arena, LexEntry);
    **end = fresh;
    bool noun = item->type == LEX_EVENT || item->type == LEX_TOPIC || item->type == LEX_GOODS ||
                item->type == LEX_GROUP || item->type == LEX_ACT || item->type == LEX_WHOLE ||
                (item->type == LEX_OFFICE && sense == SENSE_NAME);
    if (noun && t->count == 1) {
        uint32_t word = lexicon_intern(lexicon, words[0]);
        lexicon->words.items[word].tail = true;
        if (words[0].len >= TAIL_MIN) {
            lexicon_store_enter(lexicon, &lexicon->tail_table, word);
            lexicon->tail_lengths[lexicon_store_tail(words[0])] |= lexicon_store_length(words[0].len);
        }
    }
}

static bool declined_ending(Str word, Str *stem)
{
    static const char *const ENDINGS[] = {"es", "er", "en", "em", "e"};
    for (size_t i = 0; i < sizeof ENDINGS / sizeof *ENDINGS; i++)
        if (str_ends(word, str_of(ENDINGS[i])) && word.len > strlen(ENDINGS[i]) + 2) {
            *stem = str_slice(word, 0, word.len - strlen(ENDINGS[i]));
            return true;
        }
    return false;
}

/* Writes the forms that the last word may take; "" keeps it. */
static const char *const *endings_of(Inflection inflection, Str last)
{
    static const char *const NONE[] = {"", NULL}, *const NAME[] = {"", "s", "es", NULL};
    static const char *const NAME_S[] = {"", "es", NULL};
    static const char *const ADJECTIVE[] = {"", "e", "er", "es", "en", "em", "s", NULL};
    static const char *const NOUN[] = {"", "s", "es", "n", "en", "e", "nen", NULL};
    switch (inflection) {
    case INFLECT_NAME:
        return str_ends(last, STR("s")) || str_ends(last, STR("z")) || str_ends(last, STR("x")) ? NAME_S : NAME;
    case INFLECT_ADJECTIVE:
        return ADJECTIVE;
    case INFLECT_NOUN:
        return NOUN;
    default:
        return NONE;
    }
}

/* Adjectives in front of the last word of a name decline with it: "Weißes Haus", "im Weißen Haus". */
static void add_declined(Lexicon *lexicon, const LexItem *item, LexSense sense, const TokenList *t, Str *words,
                         size_t from)
{
    static const char *const ENDINGS[] = {"e", "er", "es", "en", "em"};
    add_path(lexicon, item, sense, t, words);
    for (size_t i = from; i + 1 < t->count; i++) {
        Str stem, kept = words[i];
        bool before_noun = (t->items[i + 1].flags & TOKEN_CAPITAL) && !(t->items[i + 1].flags & TOKEN_JOINED);
        if (t->count > 3 || !before_noun || t->items[i].kind != TOKEN_WORD || !declined_ending(kept, &stem))
            continue;
        for (size_t e = 0; e < sizeof ENDINGS / sizeof *ENDINGS; e++) {
            words[i] = arena_print(lexicon->arena, "%.*s%s", STR_ARG(stem), ENDINGS[e]);
            add_declined(lexicon, item, sense, t, words, i + 1);
        }
        words[i] = kept;
    }
}

void lexicon_add_form(Lexicon *lexicon, const LexItem *item, LexSense sense, Str form, Inflection inflection)
{
    TokenList tokens = {0};
    token_split(lexicon->arena, NULL, form, &tokens);
    while (tokens.count > 1 && tokens.items[tokens.count - 1].mark == '.')
        tokens.count--; /* "Charles III." */
    if (tokens.count == 0 || tokens.count > FORM_TOKENS_MAX)
        return;
    Str words[FORM_TOKENS_MAX];
    for (size_t i = 0; i < tokens.count; i++)
        words[i] = tokens.items[i].folded;
    size_t last = tokens.count - 1;
    Str base = words[last];
    bool initials = (tokens.items[last].flags & TOKEN_UPPER) && base.len <= 2; /* "uns" is no genitive of "UN" */
    bool inflected = tokens.items[last].kind == TOKEN_WORD && sense != SENSE_COMPOUND && !initials;
    for (const char *const *e = endings_of(inflected ? inflection : INFLECT_NONE, base); *e; e++) {
        if (**e == 'e' && str_ends(base, STR("e")))
            continue;
        words[last] = **e ? arena_print(lexicon->arena, "%.*s%s", STR_ARG(base), *e) : base;
        if (inflection == INFLECT_NAME)
            add_declined(lexicon, item, sense, &tokens, words, 0);
        else
            add_path(lexicon, item, sense, &tokens, words);
    }
}

static Str fold_word(Lexicon *lexicon, Str word)
{
    char *folded = arena_alloc(lexicon->arena, word.len + word.len / 2 + 1);
    return (Str){folded, utf8_fold(word, folded, word.len + word.len / 2 + 1)};
}

void lexicon_add_class(Lexicon *lexicon, Str word, uint32_t mask)
{
    lexicon_store_word(lexicon, fold_word(lexicon, word))->classes |= mask;
}

void lexicon_add_trait(Lexicon *lexicon, Str word, uint32_t mask)
{
    LexiconWord *w = lexicon_store_word(lexicon, fold_word(lexicon, word));
    w->traits |= mask;
    if ((mask & TRAIT_PRODUCTIVE) && w->text.len && w->text.len < 32)
        lexicon->particle_lengths[(unsigned char)w->text.ptr[0]] |= UINT32_C(1) << w->text.len;
}

void lexicon_add_stem(Lexicon *lexicon, const LexItem *item, Str stem)
{
    uint32_t id = lexicon_intern(lexicon, fold_word(lexicon, stem));
    LexEntry *e = ARENA_NEW(lexicon->arena, LexEntry);
    *e = (LexEntry){
        .item = item, .sense = SENSE_STEM, .type = (uint8_t)item->type, .next = lexicon->words.items[id].stems};
    lexicon->words.items[id].stems = e;
    Str folded = lexicon->words.items[id].text;
    if (folded.len >= STEM_MIN) {
        lexicon_store_enter(lexicon, &lexicon->stem_table, id);
        lexicon->stem_lengths[lexicon_store_stem(folded)] |= lexicon_store_length(folded.len);
    }
}

void lexicon_add_verb_form(Lexicon *lexicon, Str word, const VerbForm *form)
{
    LexiconWord *w = lexicon_store_word(lexicon, fold_word(lexicon, word));
    VerbForm *copy = ARENA_NEW(lexicon->arena, VerbForm);
    *copy = *form;
    copy->next = NULL;
    w->parts = (uint8_t)(w->parts | 1u << form->part);
    VerbForm **end = &w->forms;
    while (*end)
        end = &(*end)->next;
    *end = copy;
}

void lexicon_add_holder(Lexicon *lexicon, const LexItem *person, const LexTerm *term)
{
    bool fresh;
    LexHolder **end = &lexicon_add_item(lexicon, LEX_OFFICE, term->office->id, &fresh)->holders;
    while (*end)
        end = &(*end)->next;
    *end = ARENA_NEW(lexicon->arena, LexHolder);
    **end = (LexHolder){.person = person, .term = term};
}

static bool has_type(const LexEntry *e, LexType type)
{
    while (e && e->type != type)
        e = e->next;
    return e != NULL;
}

static LexEntry **entries_of(Lexicon *lexicon, uint32_t word)
{
    return &lexicon->nodes.items[lexicon->words.items[word].node].entries; /* that of word 0 and of node 0 is NULL */
}

/* Gives a compound the entries of a tail whose types it has none of. */
static void inherit_from(Lexicon *lexicon, uint32_t word, uint32_t tail)
{
    const uint32_t types = 1u << LEX_EVENT | 1u << LEX_TOPIC | 1u << LEX_GOODS | 1u << LEX_GROUP | 1u << LEX_ACT;
    for (const LexEntry *e = *entries_of(lexicon, tail); e; e = e->next) {
        LexEntry **end = entries_of(lexicon, word);
        if (!(types & 1u << e->type) || has_type(*end, e->type))
            continue;
        while (*end)
            end = &(*end)->next;
        *end = ARENA_NEW(lexicon->arena, LexEntry);
        **end = *e;
        (*end)->next = NULL;
        lexicon->words.items[word].starts |= 1u << e->type;
    }
}

void lexicon_inherit(Lexicon *lexicon)
{
    for (uint32_t word = 1; word < lexicon->words.count; word++) {
        if (!lexicon->words.items[word].tail || has_type(*entries_of(lexicon, word), LEX_WHOLE))
            continue;
        Str text = lexicon->words.items[word].text;
        for (uint32_t tail = lexicon_tail(lexicon, text); tail; tail = lexicon_tail(lexicon, text)) {
            text = lexicon->words.items[tail].text;
            inherit_from(lexicon, word, tail);
        }
    }
    for (uint32_t word = 1; word < lexicon->words.count; word++)
        lexicon->words.items[word].entries = *entries_of(lexicon, word);
}
