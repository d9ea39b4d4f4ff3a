/* What the finders of mentions share: the place in the text, who was named so far, and small questions to tokens.
 *
 * Used by mention.c, entity.c, person.c, group.c, office.c, bearer.c, title.c, apposition.c and colleague.c only. Each scan_… function looks at the mention that begins at token i, adds
 * it to the list, and returns the token behind it, or 0 where none begins there.
 */
#ifndef DEPESCHE_TEXT_SCANNER_H
#define DEPESCHE_TEXT_SCANNER_H

#include "worker/text/mention.h"

enum { NAME_TOKENS_MAX = 5, ADJECTIVES_MAX = 3, GAP_TOKENS_MAX = 8 };

#define LEX_BIT(type) (1u << (type))

/* A person of this article that the lexicon does not know, or knows under several names. */
typedef struct Known {
    const LexItem *item;
    Str name, surname; /* surname folded */
    char country[4];
    bool female;
} Known;

typedef struct Scanner {
    Arena *arena;
    const Lexicon *lexicon;
    TokenList *tokens;
    Date published;
    bool bound; /* published is unknown, and no more than the earliest day that it may be */
    MentionList *out;
    uint32_t sentence, first, last;
    QuantityList quantities;
    size_t quantity;
    Known known[PEOPLE_MAX];
    size_t known_count;
} Scanner;

/* The token, or one that is nothing outside the sentence. */
const Token *scanner_token(const Scanner *s, uint32_t i);
bool scanner_has(const Scanner *s, uint32_t i, uint32_t classes);
/* The longest entry of these types that begins at token i, with its length in tokens; NULL: none. */
const LexEntry *scanner_match(const Scanner *s, uint32_t i, uint32_t types, uint32_t *length);
const LexEntry *scanner_match_sense(const Scanner *s, uint32_t i, LexType type, LexSense sense, uint32_t *length);
bool scanner_joined(const Scanner *s, uint32_t i);
/* Is the name of entry `e` in tokens [i, i + length) a genitive ("Polens")? */
bool scanner_is_genitive(const Scanner *s, uint32_t i, uint32_t length, const LexEntry *e);
/* Adds the mention and marks its tokens; NULL where there are too many. */
Mention *scanner_push(Scanner *s, Mention m);
void scanner_set_country(char out[4], const LexItem *country);
/* The country or organisation of an entry, or NULL. */
const LexItem *scanner_actor(const LexEntry *e);
void scanner_fill_actor(Mention *m, const LexItem *item);

#endif
