/* What a lexicon is made of: interned words, the trie over them, the entries. For lexicon.c, which looks up, and
 * lexicon_form.c, which fills it. Owner: the arena. */
#ifndef DEPESCHE_TEXT_LEXICON_STORE_H
#define DEPESCHE_TEXT_LEXICON_STORE_H

#include "worker/text/lexicon.h"
#include "worker/text/verb.h"

enum { FORM_TOKENS_MAX = 12, WORD_BYTES_MAX = 160 };
enum { STEM_MIN = 3, TAIL_MIN = 4, LENGTH_SLOTS = 1 << 12, LOOK_UP_BLOCK = 16 };

typedef struct LexiconWord {
    Str text;
    uint32_t classes, traits;
    bool tail;
    uint8_t parts;   /* of the forms, bits 1 << VerbPart */
    uint32_t node;   /* of the trie, behind this word at the root; 0: no entry begins with it */
    uint32_t starts; /* types of the entries that begin with it, 1 << LexType */
    VerbForm *forms;
    LexEntry *stems;
    const LexEntry *entries; /* of the word alone, what stands at its node, once all are there */
} LexiconWord;

typedef struct LexiconEdge {
    uint32_t node, word, next_node; /* next_node 0: free slot */
} LexiconEdge;

/* A place in the trie. */
typedef struct LexiconNode {
    LexEntry *entries; /* that end here */
    uint64_t next;     /* a bit for each word that leads on, by lexicon_next_bit(): mostly none does */
} LexiconNode;

/* An open hash table, a power of two in size, at most half full. Half of the hash stands beside each value, so that what
 * is not there is mostly known without a look at the values. */
typedef struct LexiconTable {
    struct {
        uint32_t value, tag; /* value 0: free slot */
    } * slots;
    size_t size, count;
} LexiconTable;

typedef struct ItemList {
    const LexItem **items;
    size_t count, cap;
} ItemList;

struct Lexicon {
    Arena *arena;
    struct {
        LexiconWord *items;
        size_t count, cap;
    } words; /* 0 is "unknown" */
    LexiconTable word_table;
    LexiconTable stem_table, tail_table; /* the words that are stems, and those that compounds end with: few */
    LexiconEdge *edges;
    size_t edge_size, edge_count;
    struct {
        LexiconNode *items;
        size_t count, cap;
    } nodes; /* 0 is the root */
    ItemList types[LEX_TYPE_COUNT];
    /* How long the stems are that have the same first bytes, and the last parts of compounds that have the same last
     * ones: a bit for each length, the highest for all beyond. Of the many beginnings and ends of a word only these are
     * looked up. */
    uint64_t stem_lengths[LENGTH_SLOTS], tail_lengths[LENGTH_SLOTS];
    uint32_t particle_lengths[256]; /* by their first byte: a bit for each length of particles that make new verbs */
    LexiconTable id_table;          /* of all items, by type and id */
    struct {
        LexItem **items;
        size_t count, cap;
    } all;
};

/* Id of a folded word, 0: it is not in this table of words. */
uint32_t lexicon_store_find(const Lexicon *lexicon, const LexiconTable *table, Str folded);
/* Enters a word of the lexicon into the table of stems or that of tails. */
void lexicon_store_enter(Lexicon *lexicon, LexiconTable *table, uint32_t word);
/* A word, there from now on. Interning may move the words: take their address only afterwards. Valid until the next
 * interning. */
LexiconWord *lexicon_store_word(Lexicon *lexicon, Str word);
/* The node behind a word, 0: none; lexicon_store_path() makes one. */
uint32_t lexicon_store_next(const Lexicon *lexicon, uint32_t node, uint32_t word);
uint32_t lexicon_store_path(Lexicon *lexicon, uint32_t node, uint32_t word);
static inline uint64_t lexicon_next_bit(uint32_t word)
{
    return UINT64_C(1) << (word * UINT32_C(2654435769) >> 26);
}

/* Where in stem_lengths a word of STEM_MIN bytes or more stands, and in tail_lengths one of TAIL_MIN or more. */
size_t lexicon_store_stem(Str word);
size_t lexicon_store_tail(Str word);
/* The bit there of a length. */
static inline uint64_t lexicon_store_length(size_t len)
{
    return UINT64_C(1) << (len < 63 ? len : 63);
}

#endif
