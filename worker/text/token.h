/* Tokens: words, numbers, quotation marks and punctuation, each with its bytes in the text.
 *
 * The parts of a hyphen compound are tokens of their own, joined ("Nato-Gipfel" is "Nato" and, joined, "Gipfel"), so
 * that hyphenated and spaced spellings look alike to the lexicon and a compound shows what it is made of. Time is
 * linear in the text. Owner: the arena.
 */
#ifndef DEPESCHE_TEXT_TOKEN_H
#define DEPESCHE_TEXT_TOKEN_H

#include "base/arena.h"

struct Lexicon;
struct LexEntry;
struct VerbForm;

typedef enum TokenKind { TOKEN_WORD, TOKEN_NUMBER, TOKEN_QUOTE, TOKEN_PUNCT } TokenKind;

enum {
    TOKEN_CAPITAL = 1 << 0,  /* begins with a capital letter */
    TOKEN_UPPER = 1 << 1,    /* has no lower-case letter, and two letters or more */
    TOKEN_JOINED = 1 << 2,   /* a hyphen joins it to the token before */
    TOKEN_SPACE = 1 << 3,    /* white space before it, or the beginning of the text */
    TOKEN_LINE = 1 << 4,     /* a line break before it */
    TOKEN_BLANK = 1 << 5,    /* an empty line before it */
    TOKEN_DANGLING = 1 << 6, /* ends with a hyphen that joins nothing ("Staats- und") */
    TOKEN_ORDINAL = 1 << 7,  /* "22." in "am 22. November"; the full stop belongs to the token */
    TOKEN_STOPPED = 1 << 8,  /* an abbreviation; its full stop belongs to it */
    TOKEN_QUOTED = 1 << 9,   /* between quotation marks (set by segment) */
    TOKEN_NAMED = 1 << 10,   /* inside a mention (set by mention) */
    TOKEN_CODED = 1 << 11,   /* its word, its end or its beginning may tell a topic or goods */
};

typedef struct Token {
    uint32_t start, end; /* bytes */
    uint32_t word;       /* lexicon's id of the folded word, 0: not in the lexicon */
    uint32_t tail;       /* of an unknown word: id of the known noun that it ends with, or 0 */
    uint16_t flags;
    uint8_t kind;
    char mark; /* PUNCT: the ASCII character that it stands for ('-' a dash); QUOTE: '<' opens, '>' closes */
    /* what the lexicon says of the word, here since it is asked for all the time; 0 of an unknown one */
    uint32_t classes;             /* bits WORD_… */
    uint32_t traits;              /* bits TRAIT_… */
    uint32_t starts;              /* bits 1 << LexType of the entries that begin with it */
    double number;                /* NUMBER */
    const struct LexEntry *stem;  /* topic or goods whose stem the word begins with, the longest; NULL: none */
    Str folded;                   /* look-up form; without a final apostrophe */
    const struct VerbForm *forms; /* of the verbs that a word may be a form of, guessed where it is unknown; or NULL */
    uint8_t parts;                /* of these forms, bits 1 << VerbPart */
} Token;

typedef struct TokenList {
    Token *items;
    size_t count, cap;
    Str text;
} TokenList;

/* Splits valid UTF-8 of less than 4 GiB. With a lexicon its abbreviations keep their full stop and words get their
 * ids; without (NULL) ids stay 0. */
void token_split(Arena *arena, const struct Lexicon *lexicon, Str text, TokenList *out);
/* "Merz’": the genitive of a name that ends in s, z or x. */
bool token_has_apostrophe(const TokenList *tokens, uint32_t token);
/* The bytes of tokens [first, last). */
Str token_text(const TokenList *tokens, uint32_t first, uint32_t last);
__attribute__((always_inline)) static inline bool token_is(const Token *token, const char *folded)
{
    return str_is(token->folded, folded);
}
/* Is the word in one of these classes, WORD_…? */
static inline bool token_has(const Token *token, uint32_t classes)
{
    return (token->classes & classes) != 0;
}
/* The same of traits, TRAIT_… */
static inline bool token_has_trait(const Token *token, uint32_t traits)
{
    return (token->traits & traits) != 0;
}
/* Does an entry of one of these types, bits 1 << LexType, begin with the word? */
static inline bool token_starts(const Token *token, uint32_t types)
{
    return (token->starts & types) != 0;
}

/* Does the word end like a declined adjective: -e, -en, -er, -es, -em? */
static inline bool token_ends_declined(const Token *token)
{
    size_t len = token->folded.len;
    char last = len > 1 ? token->folded.ptr[len - 1] : 0;
    return last == 'e' ||
           (len > 2 && token->folded.ptr[len - 2] == 'e' && (last == 'n' || last == 'r' || last == 's' || last == 'm'));
}

#endif
