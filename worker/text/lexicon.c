#include "worker/text/lexicon_store.h"

enum { TAIL_PREFIX_MIN = 2, TAIL_WORD_MAX = 80 };

uint32_t lexicon_word(const Lexicon *lexicon, Str folded)
{
    return folded.len && folded.len <= WORD_BYTES_MAX ? lexicon_store_find(lexicon, &lexicon->word_table, folded) : 0;
}

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
    return (types & (1u << e->type)) && (!e->capital || (first->flags & TOKEN_CAPITAL)) &&
           (!e->upper || (first->flags & TOKEN_UPPER) || e->type == LEX_ORGANISATION);
}

const LexEntry *lexicon_next(const LexEntry *entry, const Token *first, uint32_t types)
{
    for (const LexEntry *e = entry->next; e; e = e->next)
        if (agrees(e, first, types))
            return e;
    return NULL;
}

uint32_t lexicon_particle_lengths(const Lexicon *lexicon, Str word)
{
    return word.len ? lexicon->particle_lengths[(unsigned char)word.ptr[0]] : 0;
}

uint32_t lexicon_starts(const Lexicon *lexicon, uint32_t word)
{
    return lexicon->words.items[word].starts;
}

const LexEntry *lexicon_entries(const Lexicon *lexicon, uint32_t word)
{
    return lexicon->words.items[word].entries;
}

const LexEntry *lexicon_walk(const Lexicon *lexicon, const TokenList *tokens, uint32_t at, uint32_t end, uint32_t types,
                             uint32_t *length)
{
    const LexEntry *best = NULL;
    uint32_t node = lexicon->words.items[tokens->items[at].word].node;
    for (uint32_t i = at; i < end && i < at + FORM_TOKENS_MAX; i++) {
        const Token *t = &tokens->items[i];
        if (i > at && (!t->word || (t->flags & TOKEN_BLANK) || !(node = lexicon_store_next(lexicon, node, t->word))))
            break;
        for (const LexEntry *e = lexicon->nodes.items[node].entries; e; e = e->next)
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
    uint64_t lengths =
        folded.len < STEM_MIN || folded.len > WORD_BYTES_MAX ? 0 : lexicon->stem_lengths[lexicon_store_stem(folded)];
    for (size_t len = folded.len; lengths && len >= STEM_MIN; len--) {
        uint32_t word = lengths & lexicon_store_length(len)
                            ? lexicon_store_find(lexicon, &lexicon->stem_table, str_slice(folded, 0, len))
                            : 0;
        for (const LexEntry *e = word ? lexicon->words.items[word].stems : NULL; e; e = e->next)
            if (types & (1u << e->type))
                return e;
    }
    return NULL;
}

uint32_t lexicon_tail(const Lexicon *lexicon, Str folded)
{
    uint64_t lengths = folded.len < TAIL_PREFIX_MIN + TAIL_MIN || folded.len > TAIL_WORD_MAX
                           ? 0
                           : lexicon->tail_lengths[lexicon_store_tail(folded)];
    for (size_t len = folded.len - TAIL_PREFIX_MIN; lengths && len >= TAIL_MIN; len--) {
        Str tail = {folded.ptr + folded.len - len, len};
        uint32_t word =
            lengths & lexicon_store_length(len) ? lexicon_store_find(lexicon, &lexicon->tail_table, tail) : 0;
        if (word)
            return word;
    }
    return 0;
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

const LexItem *lexicon_holder(const LexItem *office, const LexItem *of, Date at)
{
    const LexItem *found = NULL;
    if (!office->unique || !of)
        return NULL;
    for (const LexHolder *h = office->holders; h; h = h->next) {
        if (h->term->of != of || !covers(h->term, at))
            continue;
        if (found && found != h->person && at.year == 0)
            return NULL; /* without a date only the sole holder on record is certain */
        found = h->person;
    }
    return found;
}
