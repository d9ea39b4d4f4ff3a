#include "worker/text/lexicon.h"

#include <string.h>

#include "base/digest.h"
#include "base/utf8.h"
#include "worker/text/verb.h"

enum { FORM_TOKENS_MAX = 12, FORM_BYTES_MAX = 400, WORD_BYTES_MAX = 160, TYPES_ALL = -1 };
enum { STEM_MIN = 3, STEM_FILTER = 1 << 12 };

typedef struct Word {
    Str text;
    uint32_t classes, traits;
    bool tail;
    uint32_t node;   /* of the trie, behind this word at the root; 0: no entry begins with it */
    uint32_t starts; /* types of the entries that begin with it, 1 << LexType */
    VerbForm *forms;
    LexEntry *stems;
} Word;

typedef struct Edge {
    uint32_t node, word, next_node; /* next_node 0: free slot */
} Edge;

/* An open hash table of 32-bit values, a power of two in size, at most half full. */
typedef struct Table {
    uint32_t *slots;
    size_t size;
} Table;

typedef struct ItemList {
    const LexItem **items;
    size_t count, cap;
} ItemList;

struct Lexicon {
    Arena *arena;
    struct {
        Word *items;
        size_t count, cap;
    } words; /* 0 is "unknown" */
    Table word_table;
    Edge *edges;
    size_t edge_size, edge_count;
    struct {
        LexEntry **items;
        size_t count, cap;
    } nodes; /* entries that end at a node; 0 is the root */
    ItemList types[LEX_TYPE_COUNT];
    uint64_t stem_starts[STEM_FILTER / 64]; /* a bit for the hash of the first letters of every stem */
    Table id_table;                         /* of all items, by type and id */
    struct {
        LexItem **items;
        size_t count, cap;
    } all;
};

/* ---- hashing ---- */

static size_t hash_pair(uint32_t a, uint32_t b)
{
    uint64_t x = ((uint64_t)a << 32 | b) * 0x9E3779B97F4A7C15u; /* Knuth's multiplicative hashing, 64 bit */
    return (size_t)(x >> 20);
}

static void table_put(Table *t, size_t hash, uint32_t value)
{
    size_t i = hash & (t->size - 1);
    while (t->slots[i])
        i = (i + 1) & (t->size - 1);
    t->slots[i] = value;
}

static uint32_t find_word(const Lexicon *lexicon, Str folded)
{
    const Table *t = &lexicon->word_table;
    for (size_t i = checksum_of(folded) & (t->size - 1); t->slots[i]; i = (i + 1) & (t->size - 1))
        if (str_equal(lexicon->words.items[t->slots[i]].text, folded))
            return t->slots[i];
    return 0;
}

uint32_t lexicon_word(const Lexicon *lexicon, Str folded)
{
    return folded.len && folded.len <= WORD_BYTES_MAX ? find_word(lexicon, folded) : 0;
}

uint32_t lexicon_intern(Lexicon *lexicon, Str word)
{
    uint32_t id = find_word(lexicon, word);
    if (id)
        return id;
    Table *t = &lexicon->word_table;
    if (lexicon->words.count * 2 >= t->size) {
        Table wider = {ARENA_ARRAY(lexicon->arena, t->size * 2, uint32_t), t->size * 2};
        for (uint32_t i = 1; i < lexicon->words.count; i++)
            table_put(&wider, checksum_of(lexicon->words.items[i].text), i);
        *t = wider;
    }
    Word fresh = {.text = arena_str(lexicon->arena, word)};
    ARENA_PUSH(lexicon->arena, &lexicon->words, fresh);
    id = (uint32_t)(lexicon->words.count - 1);
    table_put(t, checksum_of(word), id);
    return id;
}

/* Interning may move the words: take their address only afterwards. Valid until the next interning. */
static Word *intern_word(Lexicon *lexicon, Str word)
{
    uint32_t id = lexicon_intern(lexicon, word);
    return &lexicon->words.items[id];
}

static uint32_t edge_find(const Lexicon *lexicon, uint32_t node, uint32_t word)
{
    for (size_t i = hash_pair(node, word) & (lexicon->edge_size - 1); lexicon->edges[i].next_node;
         i = (i + 1) & (lexicon->edge_size - 1))
        if (lexicon->edges[i].node == node && lexicon->edges[i].word == word)
            return lexicon->edges[i].next_node;
    return 0;
}

static void edge_put(Edge *edges, size_t size, Edge e)
{
    size_t i = hash_pair(e.node, e.word) & (size - 1);
    while (edges[i].next_node)
        i = (i + 1) & (size - 1);
    edges[i] = e;
}

static uint32_t edge_make(Lexicon *lexicon, uint32_t node, uint32_t word)
{
    uint32_t next = edge_find(lexicon, node, word);
    if (next)
        return next;
    if (lexicon->edge_count * 2 >= lexicon->edge_size) {
        Edge *wider = ARENA_ARRAY(lexicon->arena, lexicon->edge_size * 2, Edge);
        for (size_t i = 0; i < lexicon->edge_size; i++)
            if (lexicon->edges[i].next_node)
                edge_put(wider, lexicon->edge_size * 2, lexicon->edges[i]);
        lexicon->edges = wider;
        lexicon->edge_size *= 2;
    }
    ARENA_PUSH(lexicon->arena, &lexicon->nodes, NULL);
    Edge e = {node, word, (uint32_t)(lexicon->nodes.count - 1)};
    edge_put(lexicon->edges, lexicon->edge_size, e);
    lexicon->edge_count++;
    if (!node)
        lexicon->words.items[word].node = e.next_node;
    return e.next_node;
}

/* ---- building ---- */

Lexicon *lexicon_new(Arena *arena)
{
    enum { TABLE_START = 1 << 15 };
    Lexicon *l = ARENA_NEW(arena, Lexicon);
    l->arena = arena;
    l->word_table = (Table){ARENA_ARRAY(arena, TABLE_START, uint32_t), TABLE_START};
    l->id_table = (Table){ARENA_ARRAY(arena, TABLE_START, uint32_t), TABLE_START};
    l->edges = ARENA_ARRAY(arena, TABLE_START, Edge);
    l->edge_size = TABLE_START;
    Word none = {.text = {NULL, 0}};
    ARENA_PUSH(arena, &l->words, none);
    ARENA_PUSH(arena, &l->nodes, NULL);
    ARENA_PUSH(arena, &l->all, NULL);
    return l;
}

Arena *lexicon_arena(Lexicon *lexicon)
{
    return lexicon->arena;
}

static size_t hash_id(LexType type, Str id)
{
    return checksum_of(id) + (size_t)type * 1000003u;
}

static LexItem *find_item(const Lexicon *lexicon, LexType type, Str id)
{
    const Table *t = &lexicon->id_table;
    for (size_t i = hash_id(type, id) & (t->size - 1); t->slots[i]; i = (i + 1) & (t->size - 1)) {
        LexItem *item = lexicon->all.items[t->slots[i]];
        if (item->type == type && str_equal(item->id, id))
            return item;
    }
    return NULL;
}

const LexItem *lexicon_find(const Lexicon *lexicon, LexType type, Str id)
{
    return find_item(lexicon, type, id);
}

LexItem *lexicon_add_item(Lexicon *lexicon, LexType type, Str id, bool *fresh)
{
    LexItem *item = find_item(lexicon, type, id);
    *fresh = item == NULL;
    if (item)
        return item;
    Table *t = &lexicon->id_table;
    if (lexicon->all.count * 2 >= t->size) {
        Table wider = {ARENA_ARRAY(lexicon->arena, t->size * 2, uint32_t), t->size * 2};
        for (uint32_t i = 1; i < lexicon->all.count; i++)
            table_put(&wider, hash_id(lexicon->all.items[i]->type, lexicon->all.items[i]->id), i);
        *t = wider;
    }
    item = ARENA_NEW(lexicon->arena, LexItem);
    item->type = type;
    item->id = id;
    ARENA_PUSH(lexicon->arena, &lexicon->all, item);
    ARENA_PUSH(lexicon->arena, &lexicon->types[type], item);
    table_put(t, hash_id(type, id), (uint32_t)(lexicon->all.count - 1));
    return item;
}

static void add_path(Lexicon *lexicon, const LexItem *item, LexSense sense, const TokenList *t, const Str *words)
{
    uint32_t node = 0;
    for (size_t i = 0; i < t->count; i++) {
        uint32_t word = lexicon_intern(lexicon, words[i]);
        node = edge_make(lexicon, node, word);
        if (i == 0)
            lexicon->words.items[word].starts |= 1u << item->type;
    }
    const Token *first = &t->items[0];
    LexEntry fresh = {.item = item,
                      .sense = sense,
                      .capital = (first->flags & TOKEN_CAPITAL) != 0,
                      .upper = (first->flags & TOKEN_UPPER) != 0 && t->count == 1};
    for (LexEntry *e = lexicon->nodes.items[node]; e; e = e->next)
        if (e->item == item && e->capital == fresh.capital) {
            e->upper = e->upper && fresh.upper; /* "ESSI" and "Essi" */
            return;
        }
    LexEntry **end = &lexicon->nodes.items[node];
    while (*end)
        end = &(*end)->next;
    *end = ARENA_NEW(lexicon->arena, LexEntry);
    **end = fresh;
    bool noun = item->type == LEX_EVENT || item->type == LEX_TOPIC || item->type == LEX_GOODS ||
                item->type == LEX_GROUP || item->type == LEX_ACT || item->type == LEX_WHOLE ||
                (item->type == LEX_OFFICE && sense == SENSE_NAME);
    if (noun && t->count == 1)
        intern_word(lexicon, words[0])->tail = true;
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
    bool inflected = tokens.items[last].kind == TOKEN_WORD && (sense != SENSE_COMPOUND);
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
    intern_word(lexicon, fold_word(lexicon, word))->classes |= mask;
}

/* Of the first STEM_MIN bytes; shorter words have none. */
static uint32_t stem_bit(Str word)
{
    uint32_t hash = 0;
    for (size_t i = 0; i < STEM_MIN && i < word.len; i++)
        hash = hash * 31 + (unsigned char)word.ptr[i];
    return hash % STEM_FILTER;
}

void lexicon_add_trait(Lexicon *lexicon, Str word, uint32_t mask)
{
    intern_word(lexicon, fold_word(lexicon, word))->traits |= mask;
}

void lexicon_add_stem(Lexicon *lexicon, const LexItem *item, Str stem)
{
    uint32_t id = lexicon_intern(lexicon, fold_word(lexicon, stem));
    LexEntry *e = ARENA_NEW(lexicon->arena, LexEntry);
    *e = (LexEntry){.item = item, .sense = SENSE_STEM, .next = lexicon->words.items[id].stems};
    lexicon->words.items[id].stems = e;
    uint32_t bit = stem_bit(lexicon->words.items[id].text);
    lexicon->stem_starts[bit / 64] |= UINT64_C(1) << bit % 64;
}

void lexicon_add_verb_form(Lexicon *lexicon, Str word, const VerbForm *form)
{
    Word *w = intern_word(lexicon, fold_word(lexicon, word));
    VerbForm *copy = ARENA_NEW(lexicon->arena, VerbForm);
    *copy = *form;
    copy->next = NULL;
    VerbForm **end = &w->forms;
    while (*end)
        end = &(*end)->next;
    *end = copy;
}

static bool has_type(const LexEntry *e, LexType type)
{
    while (e && e->item->type != type)
        e = e->next;
    return e != NULL;
}

void lexicon_inherit(Lexicon *lexicon)
{
    const uint32_t types = 1u << LEX_EVENT | 1u << LEX_TOPIC | 1u << LEX_GOODS | 1u << LEX_GROUP | 1u << LEX_ACT;
    for (uint32_t word = 1; word < lexicon->words.count; word++) {
        if (!lexicon->words.items[word].tail)
            continue;
        uint32_t node = lexicon->words.items[word].node;
        Str text = lexicon->words.items[word].text;
        if (has_type(lexicon->nodes.items[node], LEX_WHOLE))
            continue;
        for (uint32_t tail = token_tail(lexicon, text); tail; tail = token_tail(lexicon, text)) {
            text = lexicon->words.items[tail].text;
            for (const LexEntry *e = lexicon_entries(lexicon, tail); e; e = e->next) {
                if (!(types & 1u << e->item->type) || has_type(lexicon->nodes.items[node], e->item->type))
                    continue;
                LexEntry **end = &lexicon->nodes.items[node];
                while (*end)
                    end = &(*end)->next;
                *end = ARENA_NEW(lexicon->arena, LexEntry);
                **end = *e;
                (*end)->next = NULL;
                lexicon->words.items[word].starts |= 1u << e->item->type;
            }
        }
    }
}

/* ---- look-up ---- */

size_t lexicon_word_count(const Lexicon *lexicon)
{
    return lexicon->words.count;
}

Str lexicon_word_text(const Lexicon *lexicon, uint32_t word)
{
    return word < lexicon->words.count ? lexicon->words.items[word].text : (Str){NULL, 0};
}

bool lexicon_is_tail(const Lexicon *lexicon, uint32_t word)
{
    return lexicon->words.items[word].tail;
}

bool lexicon_has_class(const Lexicon *lexicon, uint32_t word, uint32_t mask)
{
    return (lexicon->words.items[word].classes & mask) != 0;
}

bool lexicon_has_trait(const Lexicon *lexicon, uint32_t word, uint32_t mask)
{
    return (lexicon->words.items[word].traits & mask) != 0;
}

const VerbForm *lexicon_verb_forms(const Lexicon *lexicon, uint32_t word)
{
    return lexicon->words.items[word].forms;
}

static bool agrees(const LexEntry *e, const Token *first, uint32_t types)
{
    return (types & (1u << e->item->type)) && (!e->capital || (first->flags & TOKEN_CAPITAL)) &&
           (!e->upper || (first->flags & TOKEN_UPPER) || e->item->type == LEX_ORGANISATION);
}

const LexEntry *lexicon_next(const LexEntry *entry, const Token *first, uint32_t types)
{
    for (const LexEntry *e = entry->next; e; e = e->next)
        if (agrees(e, first, types))
            return e;
    return NULL;
}

uint32_t lexicon_starts(const Lexicon *lexicon, uint32_t word)
{
    return lexicon->words.items[word].starts;
}

const LexEntry *lexicon_entries(const Lexicon *lexicon, uint32_t word)
{
    return lexicon->nodes.items[lexicon->words.items[word].node]; /* that of word 0 and of node 0 is NULL */
}

const LexEntry *lexicon_match(const Lexicon *lexicon, const TokenList *tokens, uint32_t at, uint32_t end,
                              uint32_t types, uint32_t *length)
{
    const LexEntry *best = NULL;
    const Word *first = at < end ? &lexicon->words.items[tokens->items[at].word] : NULL;
    if (!first || !(first->starts & types))
        return NULL;
    uint32_t node = first->node;
    for (uint32_t i = at; i < end && i < at + FORM_TOKENS_MAX; i++) {
        const Token *t = &tokens->items[i];
        if (i > at && (!t->word || (t->flags & TOKEN_BLANK) || !(node = edge_find(lexicon, node, t->word))))
            break;
        for (const LexEntry *e = lexicon->nodes.items[node]; e; e = e->next)
            if (agrees(e, &tokens->items[at], types)) {
                best = e;
                *length = i + 1 - at;
                break;
            }
    }
    return best;
}

const LexEntry *lexicon_stem(const Lexicon *lexicon, Str folded, uint32_t types)
{
    uint32_t bit = stem_bit(folded);
    if (folded.len > WORD_BYTES_MAX || folded.len < STEM_MIN || !(lexicon->stem_starts[bit / 64] >> bit % 64 & 1))
        return NULL;
    for (size_t len = folded.len; len >= STEM_MIN; len--) {
        uint32_t word = find_word(lexicon, str_slice(folded, 0, len));
        if (word)
            for (const LexEntry *e = lexicon->words.items[word].stems; e; e = e->next)
                if (types & (1u << e->item->type))
                    return e;
    }
    return NULL;
}

const LexItem *const *lexicon_items(const Lexicon *lexicon, LexType type, size_t *count)
{
    *count = lexicon->types[type].count;
    return lexicon->types[type].items;
}

/* Of a month or a year its middle decides. */
static bool covers(const LexTerm *term, Date at)
{
    at = date_middle(at);
    return at.year == 0 || ((term->from.year == 0 || date_compare(term->from, at) <= 0) &&
                            (term->to.year == 0 || date_compare(at, term->to) < 0));
}

const LexItem *lexicon_holder(const Lexicon *lexicon, const LexItem *office, const LexItem *of, Date at)
{
    const LexItem *found = NULL;
    if (!office->unique || !of)
        return NULL;
    for (size_t p = 0; p < lexicon->types[LEX_PERSON].count; p++) {
        const LexItem *person = lexicon->types[LEX_PERSON].items[p];
        for (size_t i = 0; i < person->term_count; i++) {
            const LexTerm *term = &person->terms[i];
            if (term->office != office || term->of != of || !covers(term, at))
                continue;
            if (found && found != person && at.year == 0)
                return NULL; /* without a date only the sole holder on record is certain */
            found = person;
        }
    }
    return found;
}
