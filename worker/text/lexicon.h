/* The words and names of a rule pack, ready for look-up.
 *
 * Every form of every entry is a path through a trie over folded words; inflected forms are generated when the pack is
 * loaded, so that a look-up is one walk. Words are interned: the analysis compares ids. The lexicon is immutable
 * after loading and may be shared between threads. Owner: the arena it was built in.
 */
#ifndef DEPESCHE_TEXT_LEXICON_H
#define DEPESCHE_TEXT_LEXICON_H

#include "base/date.h"
#include "base/vocabulary.h"
#include "worker/text/pack.h"
#include "worker/text/token.h"

/* block types */
typedef enum LexType {
    LEX_NONE,
    LEX_COUNTRY,
    LEX_ORGANISATION,
    LEX_FORUM,
    LEX_OFFICE,
    LEX_PERSON,
    LEX_PLACE,
    LEX_EVENT,    /* nouns for meetings */
    LEX_TOPIC,    /* words that tell a topic of positions */
    LEX_GOODS,    /* words that tell what is pledged */
    LEX_GROUP,    /* nouns for sets of actors */
    LEX_ACT,      /* nouns for what is said or promised: "Zusage", "Forderung" */
    LEX_CURRENCY, /* and other units with a code */
    LEX_NUMBER,
    LEX_MONTH,
    LEX_WEEKDAY,
    LEX_TIME,  /* other words of time: "gestern", "Abend", "jährlich" */
    LEX_WORDS, /* closed classes: articles, prepositions, … */
    LEX_VERB,
    LEX_VERBS,
    LEX_WHOLE, /* nouns that are not what they end with */
    LEX_TYPE_COUNT
} LexType;

/* What a form says about its entry. */
typedef enum LexSense {
    SENSE_NAME,
    SENSE_ADJECTIVE,
    SENSE_INHABITANT,
    SENSE_SEAT,
    SENSE_GOVERNMENT,
    SENSE_COMPOUND,
    SENSE_SURNAME,
    SENSE_BYNAME,
    SENSE_VENUE,
    SENSE_STEM, /* matches the beginning of a word */
} LexSense;

/* Classes of function words, from `words CLASS` blocks; one bit each. */
#define WORD_CLASS_LIST(X)          \
    X(ARTICLE, "article")           \
    X(PREPOSITION, "preposition")   \
    X(SUBORDINATOR, "subordinator") \
    X(COORDINATOR, "coordinator")   \
    X(RELATIVE, "relative")         \
    X(PRONOUN, "pronoun")           \
    X(NEGATION, "negation")         \
    X(ADVERB, "adverb")             \
    X(OPENER, "opener")             \
    X(ABBREVIATION, "abbreviation") \
    X(FURNITURE, "furniture")       \
    X(PARTICLE, "particle")         \
    X(POSSESSIVE, "possessive")     \
    X(NOMINATIVE, "nominative")     \
    X(ACCUSATIVE, "accusative")     \
    X(DATIVE, "dative")             \
    X(GENITIVE, "genitive")         \
    X(NOBLE, "noble")               \
    X(FUTURE, "future")             \
    X(CONDITION, "condition")       \
    X(SOURCE, "source")             \
    X(LOCATION, "location")         \
    X(REMOTE, "remote")             \
    X(PAST, "past")                 \
    X(QUESTION, "question")         \
    X(MOTION, "motion")             \
    X(SPEECH, "speech")             \
    X(SCOPE, "scope")               \
    X(FEMININE, "feminine")         \
    X(APART, "apart")               \
    X(SAYING, "saying")

typedef enum WordClass {
#define WORD_CLASS_BIT(name, text) WORD_BIT_##name,
    WORD_CLASS_LIST(WORD_CLASS_BIT)
#undef WORD_CLASS_BIT
        WORD_BIT_COUNT
} WordClass;
enum {
#define WORD_CLASS_MASK(name, text) WORD_##name = 1 << WORD_BIT_##name,
    WORD_CLASS_LIST(WORD_CLASS_MASK)
#undef WORD_CLASS_MASK
};

/* A second set of the same kind, since the one above is full. */
#define WORD_TRAIT_LIST(X)          \
    X(INTRANSITIVE, "intransitive") \
    X(DRIFT, "drift")               \
    X(HALF_MODAL, "half_modal")     \
    X(PRODUCTIVE, "productive")     \
    X(PERSONAL, "personal")         \
    X(INDEFINITE, "indefinite")     \
    X(POSTPOSITION, "postposition") \
    X(CONJUNCTION, "conjunction")   \
    X(SEVERAL, "several")           \
    X(EACH, "each")                 \
    X(TIME, "time")                 \
    X(SPAN, "span")                 \
    X(READY, "ready")               \
    X(THEME, "theme")               \
    X(ADDING, "adding")             \
    X(MEASURE, "measure")           \
    X(COPULA, "copula")             \
    X(PREDICATE, "predicate")       \
    X(UNDECLINED, "undeclined")

typedef enum WordTrait {
#define WORD_TRAIT_BIT(name, text) TRAIT_BIT_##name,
    WORD_TRAIT_LIST(WORD_TRAIT_BIT)
#undef WORD_TRAIT_BIT
        TRAIT_BIT_COUNT
} WordTrait;
enum {
#define WORD_TRAIT_MASK(name, text) TRAIT_##name = 1 << TRAIT_BIT_##name,
    WORD_TRAIT_LIST(WORD_TRAIT_MASK)
#undef WORD_TRAIT_MASK
};

#define OFFICE_RANK_LIST(X)                     \
    X(HEAD_OF_STATE, "head_of_state")           \
    X(HEAD_OF_GOVERNMENT, "head_of_government") \
    X(FOREIGN_MINISTER, "foreign_minister")     \
    X(DEFENCE_MINISTER, "defence_minister")     \
    X(MINISTER, "minister")                     \
    X(ENVOY, "envoy")                           \
    X(OFFICIAL, "official")                     \
    X(MILITARY, "military")                     \
    X(LEGISLATOR, "legislator")                 \
    X(SPOKESPERSON, "spokesperson")             \
    X(HEAD_OF_ORGANISATION, "head_of_organisation")
typedef enum OfficeRank {
    RANK_NONE,
#define RANK_ENUM(name, text) RANK_##name,
    OFFICE_RANK_LIST(RANK_ENUM)
#undef RANK_ENUM
        RANK_COUNT
} OfficeRank;

/* What a word of time says; see rules/de/lexicon/times.lex. */
#define TIME_SENSE_LIST(X) \
    X(SHIFT, "shift")      \
    X(UNIT, "unit")        \
    X(PART, "part")        \
    X(SEASON, "season")    \
    X(EDGE, "edge")        \
    X(SET, "set")          \
    X(LENGTH, "length")    \
    X(CLOCK, "clock")
typedef enum TimeSense {
    TIME_NONE,
#define TIME_ENUM(name, text) TIME_##name,
    TIME_SENSE_LIST(TIME_ENUM)
#undef TIME_ENUM
        TIME_COUNT
} TimeSense;

/* Which part of a period is meant. */
typedef enum TimeEdge { EDGE_NONE, EDGE_BEGIN, EDGE_MID, EDGE_END } TimeEdge;

typedef struct LexItem LexItem;

/* One term of office. Dates of any precision; year 0: open. */
typedef struct LexTerm {
    const LexItem *office, *of; /* of: a country or an organisation */
    Date from, to;
} LexTerm;

/* Who held an office, of what and when. */
typedef struct LexHolder {
    const LexItem *person;
    const LexTerm *term;
    struct LexHolder *next; /* in the order of the pack */
} LexHolder;

struct LexItem {
    LexType type;
    uint32_t number; /* among those of its type, from 0 */
    Str id, name;
    const PackBlock *block;
    const LexItem *country; /* of a place; a person's or office's country */
    const LexItem *organisation;
    Str place;     /* of a forum; capital of a country */
    uint32_t code; /* value of a vocabulary: topic, pledge type, format, size unit, rank; month, weekday; TimeSense */
    Channel channel;
    double value; /* of a number; of a word of time: units of its unit, negative ones back */
    Str timex;    /* of a word of time: its part of a TIMEX3 value ("EV", "SU", "WE") */
    char unit;    /* of a word of time: 's' second, 'm' minute, 'h' hour; D, W, M, Q, Y; 'C' century; 0: none */
    TimeEdge edge;
    bool unique, meets, reports, female, acts, ignored, region, label, pair, for_country, for_organisation;
    const LexTerm *terms; /* of a person */
    size_t term_count;
    LexHolder *holders; /* of an office */
};

typedef struct LexEntry {
    const LexItem *item;
    LexSense sense;
    bool capital;          /* matches only where the first token has a capital letter */
    uint8_t type;          /* LexType of the item */
    bool upper;            /* an abbreviation in capitals: matches only such tokens */
    struct LexEntry *next; /* of the same words */
} LexEntry;

/* Verb forms: see worker/text/verb.h. */
struct VerbForm;

typedef struct Lexicon Lexicon;

/* lexicon_build.c: builds the lexicon of all lexicon blocks in `pack` (others are left alone). STATUS_MALFORMED with place and remedy.
 * The arena and the pack must live as long. */
Status lexicon_build(Arena *arena, const Pack *pack, Lexicon **out, Error *err);
/* True for the types of lexicon blocks. */
bool lexicon_owns(Str type);

/* Id of a folded word, 0: unknown. */
uint32_t lexicon_word(const Lexicon *lexicon, Str folded);
/* Looks up the words and numbers among tokens, and puts beside each what is known of its word. Many at a time, since the
 * time goes into waiting for memory. */
void lexicon_look_up(const Lexicon *lexicon, Token *tokens, size_t count);
/* Ids are below this. */
size_t lexicon_word_count(const Lexicon *lexicon);
Str lexicon_word_text(const Lexicon *lexicon, uint32_t word);
bool lexicon_is_tail(const Lexicon *lexicon, uint32_t word);
bool lexicon_has_class(const Lexicon *lexicon, uint32_t word, uint32_t mask);
bool lexicon_has_trait(const Lexicon *lexicon, uint32_t word, uint32_t mask);
const struct VerbForm *lexicon_verb_forms(const Lexicon *lexicon, uint32_t word);
/* How long the particles are that make new verbs and have the first byte of a word: a bit 1 << length each, below 32. */
uint32_t lexicon_particle_lengths(const Lexicon *lexicon, Str word);
/* Types of the entries that begin with a word, as bits 1 << LexType; none of 0. A quick look before a walk. */
uint32_t lexicon_starts(const Lexicon *lexicon, uint32_t word);
/* Entries of a single word. */
const LexEntry *lexicon_entries(const Lexicon *lexicon, uint32_t word);
/* lexicon_match() where it is worth its while. */
const LexEntry *lexicon_walk(const Lexicon *lexicon, const TokenList *tokens, uint32_t at, uint32_t end, uint32_t types,
                             uint32_t *length);
/* The entry of the longest path that begins at token `at` and ends before `end`, with *length tokens; entries of which
 * no form agrees in its capitals are passed over. NULL: none. types: bit mask of 1 << LexType. */
static inline const LexEntry *lexicon_match(const Lexicon *lexicon, const TokenList *tokens, uint32_t at, uint32_t end,
                                            uint32_t types, uint32_t *length)
{
    return at < end && token_starts(&tokens->items[at], types) ? lexicon_walk(lexicon, tokens, at, end, types, length)
                                                               : NULL;
}
/* Walks on from one match to the next of the same words and capitals. */
const LexEntry *lexicon_next(const LexEntry *entry, const Token *first, uint32_t types);
/* The entry with SENSE_STEM whose stem the word begins with, the longest first; or NULL. */
const LexEntry *lexicon_stem(const Lexicon *lexicon, Str folded, uint32_t types);
/* The id of the longest known noun that a compound ends with ("rüstungspaket" -> "paket"), not the word itself; 0: none. */
uint32_t lexicon_tail(const Lexicon *lexicon, Str folded);
const LexItem *lexicon_find(const Lexicon *lexicon, LexType type, Str id);
/* All items of a type, in the order of the pack. */
const LexItem *const *lexicon_items(const Lexicon *lexicon, LexType type, size_t *count);
/* Who held a unique office of a country or organisation at a date (any precision); NULL: nobody or not one. */
const LexItem *lexicon_holder(const LexItem *office, const LexItem *of, Date at);

/* ---- only while the lexicon is being built: lexicon_build.c and verb.c ---- */
typedef enum Inflection { INFLECT_NONE, INFLECT_NAME, INFLECT_ADJECTIVE, INFLECT_NOUN } Inflection;

Lexicon *lexicon_new(Arena *arena);
Arena *lexicon_arena(Lexicon *lexicon);
uint32_t lexicon_intern(Lexicon *lexicon, Str word);
/* The item of a block; *fresh is false where the id was there. */
LexItem *lexicon_add_item(Lexicon *lexicon, LexType type, Str id, bool *fresh);
/* Enters a person's term of office among those of the office. The term must stay where it is. */
void lexicon_add_holder(Lexicon *lexicon, const LexItem *person, const LexTerm *term);
/* Adds one form, several words perhaps, and what inflection makes of it. */
void lexicon_add_form(Lexicon *lexicon, const LexItem *item, LexSense sense, Str form, Inflection inflection);
void lexicon_add_class(Lexicon *lexicon, Str word, uint32_t mask);
void lexicon_add_trait(Lexicon *lexicon, Str word, uint32_t mask);
void lexicon_add_stem(Lexicon *lexicon, const LexItem *item, Str stem);
/* After the last form: a known compound is also what its last part is, where its own entries do not say otherwise.
 * "Atomgespräche", entered as a topic, stays a meeting; what a `whole` block names ("Herausforderung") inherits nothing. */
void lexicon_inherit(Lexicon *lexicon);
void lexicon_add_verb_form(Lexicon *lexicon, Str word, const struct VerbForm *form);

#endif
