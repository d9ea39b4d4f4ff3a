/* Numbers in digits and words, with what they count: "anderthalb Milliarden Euro", "26 der 35 Staaten". */
#ifndef DEPESCHE_TEXT_QUANTITY_H
#define DEPESCHE_TEXT_QUANTITY_H

#include "worker/text/lexicon.h"

typedef struct Quantity {
    uint32_t first, last; /* tokens with the unit */
    uint32_t noun;        /* the token of the counted noun or of the currency; == last where there is none */
    double value;
    Str unit; /* ISO 4217 code, or the noun as it stands, brought to the singular where that is certain; empty: none */
    bool money;
} Quantity;

typedef struct QuantityList {
    Quantity *items;
    size_t count, cap;
} QuantityList;

/* The value of one number word or numeral. */
bool quantity_word(const Lexicon *lexicon, const Token *token, double *value);
/* Finds the quantities in tokens [first, last); dates and times of day are left out. */
void quantity_find(Arena *arena, const Lexicon *lexicon, const TokenList *tokens, uint32_t first, uint32_t last,
                   QuantityList *out);

#endif
