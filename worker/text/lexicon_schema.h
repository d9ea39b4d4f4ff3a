/* Which types of lexicon blocks there are, which keys each has, and what a key's value is. */
#ifndef DEPESCHE_TEXT_LEXICON_SCHEMA_H
#define DEPESCHE_TEXT_LEXICON_SCHEMA_H

#include "worker/text/lexicon.h"

typedef enum ValueForm {
    VALUE_FORMS,      /* list of forms for look-up */
    VALUE_STEMS,      /* list of beginnings of words */
    VALUE_TEXT,       /* free text: kept for people */
    VALUE_PLACE,      /* LexItem.place */
    VALUE_YES,        /* LexItem.unique, .meets or .acts, by key */
    VALUE_COUNTRY,    /* alpha-3 of a country block */
    VALUE_ACTOR,      /* country or organisation id */
    VALUE_OF,         /* country; organisation */
    VALUE_VOCABULARY, /* LexItem.code */
    VALUE_CHANNEL,
    VALUE_RANK,
    VALUE_GENDER,
    VALUE_NUMBER,
    VALUE_TERM,
    VALUE_TIME,  /* LexItem.code, .unit, .value, .timex or .edge, by key */
    VALUE_WORDS, /* forms of a closed class */
    VALUE_VERB,  /* read by verb.c */
} ValueForm;

typedef struct LexiconKey {
    const char *key;
    ValueForm form;
    LexSense sense;
    Inflection inflection;
    const Vocabulary *vocabulary;
} LexiconKey;

typedef struct LexiconType {
    const char *name;
    LexType type;
    const LexiconKey *keys; /* ends with a NULL key; the first one is required */
} LexiconType;

enum { LEXICON_KEYS_MAX = 16 }; /* of a type */

/* By name; NULL: there is none. */
const LexiconType *lexicon_schema_type(Str name);
const LexiconKey *lexicon_schema_key(const LexiconType *type, Str key);

#endif
