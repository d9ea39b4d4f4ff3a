#include "worker/text/lexicon_store.h"

#include <string.h>

static size_t hash_pair(uint32_t a, uint32_t b)
{
    uint64_t x = ((uint64_t)a << 32 | b) * 0x9E3779B97F4A7C15u; /* Knuth's multiplicative hashing, 64 bit */
    return (size_t)(x >> 20);
}

static uint64_t mix(uint64_t hash, uint64_t value)
{
    hash = (hash ^ value) * 0x9E3779B97F4A7C15u;
    return hash ^ hash >> 29;
}

static uint64_t load(const char *p, size_t size)
{
    uint64_t value = 0;
    memcpy(&value, p, size);
    return value;
}

/* Words are short: eight bytes at a time, the last ones overlapping. */
static uint64_t hash_of(Str s)
{
    uint64_t hash = mix(0, s.len);
    if (s.len >= 8) {
        for (size_t i = 0; i + 8 < s.len; i += 8)
            hash = mix(hash, load(s.ptr + i, 8));
        return mix(hash, load(s.ptr + s.len - 8, 8));
    }
    if (s.len >= 4)
        return mix(hash, load(s.ptr, 4) << 32 | load(s.ptr + s.len - 4, 4));
    for (size_t i = 0; i < s.len; i++)
        hash = mix(hash, (unsigned char)s.ptr[i]);
    return hash;
}

static void table_put(LexiconTable *t, uint64_t hash, uint32_t value)
{
    size_t i = hash & (t->size - 1);
    while (t->slots[i].value)
        i = (i + 1) & (t->size - 1);
    t->slots[i].value = value;
    t->slots[i].tag = (uint32_t)(hash >> 32);
    t->count++;
}

static LexiconTable table_new(Arena *arena, size_t size)
{
    return (LexiconTable){.slots = arena_array(arena, size, sizeof *((LexiconTable){0}).slots), .size = size};
}

static uint32_t find_hashed(const Lexicon *lexicon, const LexiconTable *t, Str folded, uint64_t hash)
{
    uint32_t tag = (uint32_t)(hash >> 32), word;
    for (size_t i = hash & (t->size - 1); (word = t->slots[i].value) != 0; i = (i + 1) & (t->size - 1))
        if (t->slots[i].tag == tag && str_equal(lexicon->words.items[word].text, folded))
            return word;
    return 0;
}

uint32_t lexicon_store_find(const Lexicon *lexicon, const LexiconTable *table, Str folded)
{
    return find_hashed(lexicon, table, folded, hash_of(folded));
}

/* Makes room for one more word. */
static void widen(const Lexicon *lexicon, LexiconTable *t)
{
    if ((t->count + 1) * 2 < t->size)
        return;
    LexiconTable wider = table_new(lexicon->arena, t->size * 2);
    for (size_t i = 0; i < t->size; i++)
        if (t->slots[i].value)
            table_put(&wider, hash_of(lexicon->words.items[t->slots[i].value].text), t->slots[i].value);
    *t = wider;
}

void lexicon_store_enter(Lexicon *lexicon, LexiconTable *table, uint32_t word)
{
    Str text = lexicon->words.items[word].text;
    uint64_t hash = hash_of(text);
    if (find_hashed(lexicon, table, text, hash))
        return;
    widen(lexicon, table);
    table_put(table, hash, word);
}

/* Where the look-up of a hash begins. */
static const void *slot_of(const Lexicon *lexicon, uint64_t hash)
{
    return &lexicon->word_table.slots[hash & (lexicon->word_table.size - 1)];
}

/* The first word whose tag is that of a hash, most likely the one that is meant; 0: it is unknown. */
static uint32_t first_of_tag(const Lexicon *lexicon, uint64_t hash)
{
    const LexiconTable *t = &lexicon->word_table;
    size_t i = hash & (t->size - 1);
    while (t->slots[i].value && t->slots[i].tag != (uint32_t)(hash >> 32))
        i = (i + 1) & (t->size - 1);
    return t->slots[i].value;
}

static bool is_looked_up(const Token *t)
{
    return (t->kind == TOKEN_WORD || t->kind == TOKEN_NUMBER) && t->folded.len && t->folded.len <= WORD_BYTES_MAX;
}

static void tell(const Lexicon *lexicon, Token *t)
{
    const LexiconWord *word = &lexicon->words.items[t->word];
    t->classes = word->classes;
    t->traits = word->traits;
    t->starts = word->starts;
    t->forms = word->forms;
    t->parts = word->parts;
}

/* Slot, word and spelling lie apart; while one of a token is on its way those of the others are asked for. */
static void look_up_block(const Lexicon *lexicon, Token *tokens, size_t count)
{
    uint64_t hashes[LOOK_UP_BLOCK];
    for (size_t i = 0; i < count; i++) {
        hashes[i] = is_looked_up(&tokens[i]) ? hash_of(tokens[i].folded) : 0;
        __builtin_prefetch(slot_of(lexicon, hashes[i]));
    }
    for (size_t i = 0; i < count; i++) {
        tokens[i].word = is_looked_up(&tokens[i]) ? first_of_tag(lexicon, hashes[i]) : tokens[i].word;
        __builtin_prefetch(&lexicon->words.items[tokens[i].word]);
    }
    for (size_t i = 0; i < count; i++)
        __builtin_prefetch(lexicon->words.items[tokens[i].word].text.ptr);
    for (size_t i = 0; i < count; i++) {
        Token *t = &tokens[i];
        if (is_looked_up(t) && t->word && !str_equal(lexicon->words.items[t->word].text, t->folded))
            t->word = find_hashed(lexicon, &lexicon->word_table, t->folded, hashes[i]);
        tell(lexicon, t);
    }
}

void lexicon_look_up(const Lexicon *lexicon, Token *tokens, size_t count)
{
    for (size_t at = 0; at < count; at += LOOK_UP_BLOCK)
        look_up_block(lexicon, tokens + at, count - at < LOOK_UP_BLOCK ? count - at : LOOK_UP_BLOCK);
}

uint32_t lexicon_intern(Lexicon *lexicon, Str word)
{
    uint64_t hash = hash_of(word);
    LexiconTable *t = &lexicon->word_table;
    uint32_t id = find_hashed(lexicon, t, word, hash);
    if (id)
        return id;
    widen(lexicon, t);
    LexiconWord fresh = {.text = arena_str(lexicon->arena, word)};
    ARENA_PUSH(lexicon->arena, &lexicon->words, fresh);
    id = (uint32_t)(lexicon->words.count - 1);
    table_put(t, hash, id);
    return id;
}

LexiconWord *lexicon_store_word(Lexicon *lexicon, Str word)
{
    uint32_t id = lexicon_intern(lexicon, word);
    return &lexicon->words.items[id];
}

uint32_t lexicon_store_next(const Lexicon *lexicon, uint32_t node, uint32_t word)
{
    if (!(lexicon->nodes.items[node].next & lexicon_next_bit(word)))
        return 0;
    for (size_t i = hash_pair(node, word) & (lexicon->edge_size - 1); lexicon->edges[i].next_node;
         i = (i + 1) & (lexicon->edge_size - 1))
        if (lexicon->edges[i].node == node && lexicon->edges[i].word == word)
            return lexicon->edges[i].next_node;
    return 0;
}

static void edge_put(LexiconEdge *edges, size_t size, LexiconEdge e)
{
    size_t i = hash_pair(e.node, e.word) & (size - 1);
    while (edges[i].next_node)
        i = (i + 1) & (size - 1);
    edges[i] = e;
}

uint32_t lexicon_store_path(Lexicon *lexicon, uint32_t node, uint32_t word)
{
    uint32_t next = lexicon_store_next(lexicon, node, word);
    if (next)
        return next;
    if (lexicon->edge_count * 2 >= lexicon->edge_size) {
        LexiconEdge *wider = ARENA_ARRAY(lexicon->arena, lexicon->edge_size * 2, LexiconEdge);
        for (size_t i = 0; i < lexicon->edge_size; i++)
            if (lexicon->edges[i].next_node)
                edge_put(wider, lexicon->edge_size * 2, lexicon->edges[i]);
        lexicon->edges = wider;
        lexicon->edge_size *= 2;
    }
    LexiconNode none = {NULL, 0};
    ARENA_PUSH(lexicon->arena, &lexicon->nodes, none);
    lexicon->nodes.items[node].next |= lexicon_next_bit(word);
    LexiconEdge e = {node, word, (uint32_t)(lexicon->nodes.count - 1)};
    edge_put(lexicon->edges, lexicon->edge_size, e);
    lexicon->edge_count++;
    if (!node)
        lexicon->words.items[word].node = e.next_node;
    return e.next_node;
}

Lexicon *lexicon_new(Arena *arena)
{
    enum { TABLE_START = 1 << 15, STEMS_START = 1 << 9 };
    Lexicon *l = ARENA_NEW(arena, Lexicon);
    l->arena = arena;
    l->word_table = table_new(arena, TABLE_START);
    l->tail_table = table_new(arena, TABLE_START);
    l->stem_table = table_new(arena, STEMS_START);
    l->id_table = table_new(arena, TABLE_START);
    l->edges = ARENA_ARRAY(arena, TABLE_START, LexiconEdge);
    l->edge_size = TABLE_START;
    LexiconWord none = {.text = {NULL, 0}};
    ARENA_PUSH(arena, &l->words, none);
    LexiconNode root = {NULL, 0};
    ARENA_PUSH(arena, &l->nodes, root);
    ARENA_PUSH(arena, &l->all, NULL);
    return l;
}

Arena *lexicon_arena(Lexicon *lexicon)
{
    return lexicon->arena;
}

static uint64_t hash_id(LexType type, Str id)
{
    return mix(hash_of(id), type);
}

static LexItem *find_item(const Lexicon *lexicon, LexType type, Str id)
{
    const LexiconTable *t = &lexicon->id_table;
    for (size_t i = hash_id(type, id) & (t->size - 1); t->slots[i].value; i = (i + 1) & (t->size - 1)) {
        LexItem *item = lexicon->all.items[t->slots[i].value];
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
    LexiconTable *t = &lexicon->id_table;
    if (lexicon->all.count * 2 >= t->size) {
        LexiconTable wider = table_new(lexicon->arena, t->size * 2);
        for (uint32_t i = 1; i < lexicon->all.count; i++)
            table_put(&wider, hash_id(lexicon->all.items[i]->type, lexicon->all.items[i]->id), i);
        *t = wider;
    }
    item = ARENA_NEW(lexicon->arena, LexItem);
    item->type = type;
    item->number = (uint32_t)lexicon->types[type].count;
    item->id = id;
    ARENA_PUSH(lexicon->arena, &lexicon->all, item);
    ARENA_PUSH(lexicon->arena, &lexicon->types[type], item);
    table_put(t, hash_id(type, id), (uint32_t)(lexicon->all.count - 1));
    return item;
}

static size_t length_slot(const char *p, size_t size)
{
    return (size_t)(mix(size, load(p, size)) >> 32) % LENGTH_SLOTS;
}

size_t lexicon_store_stem(Str word)
{
    return length_slot(word.ptr, STEM_MIN);
}

size_t lexicon_store_tail(Str word)
{
    return length_slot(word.ptr + word.len - TAIL_MIN, TAIL_MIN);
}
