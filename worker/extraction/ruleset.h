/* The rules of a pack: each names a construction of German and says which fact it states (docs/RULES.md).
 *
 * A rule is tried on a clause only where the clause's verb, modal or an event noun triggers it, so that the number of
 * rules hardly costs. Immutable after loading. Owner: the arena, but for the compiled patterns (ruleset_fini).
 */
#ifndef DEPESCHE_EXTRACTION_RULESET_H
#define DEPESCHE_EXTRACTION_RULESET_H

#include "worker/extraction/fact.h"
#include "worker/extraction/pattern.h"
#include "worker/extraction/wordset.h"
#include "worker/text/lexicon.h"

/* Where in a clause to look. */
typedef enum PlaceKind {
    PLACE_SUBJECT,
    PLACE_OBJECT,
    PLACE_DATIVE,
    PLACE_PP,         /* behind a preposition */
    PLACE_SEAT,       /* "in Moskau", "aus Kiew", where nobody else acts */
    PLACE_SOURCE,     /* behind "von" or "aus", place or not: who gives */
    PLACE_THERE,      /* the same in any clause, and "bei der EU", "vom Kreml" */
    PLACE_AUTHOR,     /* whose the document is that the clause tells of */
    PLACE_SPEAKER,    /* whose words the clause gives */
    PLACE_INFINITIVE, /* the infinitive clause that depends on it */
    PLACE_CONTENT,    /* what is said: dass-clause, quotation, indirect speech */
    PLACE_CLAUSE,
    PLACE_SENTENCE,
    PLACE_BEFORE, /* the sentence before */
    PLACE_OWNER,  /* of the rule's noun: "Norwegens Zusage", "die Zusage aus Oslo" */
    PLACE_ORIGIN, /* whose the goods are: "deutsche Soldaten", "US-Truppen" */
    PLACE_LAST,   /* whose pledge was told last, shortly before */
    PLACE_BEHIND, /* what hangs on the rule's noun: "nach einer Waffenruhe", ", Munition zu liefern" */
} PlaceKind;

typedef struct RulePlace {
    PlaceKind kind;
    Str preposition;
} RulePlace;

enum { RULE_PLACES_MAX = 12 };

typedef struct RulePlaces {
    const RulePlace *items;
    size_t count;
} RulePlaces;

/* Names of roles: holder, addressee, … */
typedef enum RuleRole {
    ROLE_HOLDER,
    ROLE_ADDRESSEE,
    ROLE_PLEDGER,
    ROLE_RECIPIENT,
    ROLE_HOST,
    ROLE_ATTENDEE,
    ROLE_INVITED,
    ROLE_ABSENT,
    ROLE_LOOK, /* where the topic or the goods are named */
    ROLE_COUNT
} RuleRole;

typedef enum RuleChoice { CHOICE_ANY, CHOICE_YES, CHOICE_NO } RuleChoice;

typedef struct RuleWords {
    Str *items; /* folded; a final '*' stands for any ending */
    size_t count, cap;
    uint32_t set; /* number of its whole words in the ruleset's index */
    bool open;    /* has words of any ending */
} RuleWords;

typedef struct Rule {
    Str id;
    const PackBlock *block;
    FactKind kind;
    RuleWords verbs, modals, with, also, without; /* also: a second set like `with` */
    RuleWords nouns;        /* ids of acts; with them the verbs are those whose subject owns the noun */
    RuleWords prepositions; /* prepositions of which one stands before the noun; empty: any or none */
    bool any;               /* tried on every clause */
    bool event;             /* triggered by nouns for meetings */
    Pattern *pattern;
    RuleChoice passive, negation, speech, past, konjunktiv;
    RuleChoice modal;  /* has the clause a modal or the future tense? */
    RuleChoice wenn;   /* hangs a condition on it: "…, wenn", "…, sobald"? */
    RuleChoice quoted; /* has it quoted words? */
    bool things;       /* position: the object is no person or set of people */
    bool aimed;        /* position: only with an addressee */
    bool own;          /* position: not what a speaker tells of somebody else */
    bool predicate;    /* position: only where a word of `with` judges by itself, not behind a preposition */
    bool strict;       /* position: the topic only from the places of `look` */
    RuleChoice self;   /* is its subject the speaker, "wir", "man", his own country? */
    RuleChoice that;   /* has it a dass-clause? */
    RuleChoice duty;   /* "hat zu liefern", "ist zu prüfen" */
    /* values; 0: found by the grammar */
    Stance stance, stance_negated;
    Topic topic;
    PledgeType type;
    uint32_t goods; /* pledge: bits 1 << PledgeType of the only goods that it is about; 0: any */
    PledgeStatus status, status_negated;
    MeetingStatus meeting_status;
    MeetingFormat format;
    Channel channel;
    bool needs_actor_pair; /* meeting: only with two sides */
    bool event_with;       /* meeting: only where a noun for a meeting stands in the clause */
    bool follows;          /* meeting: only adds to one told before */
    bool needs_amount;     /* pledge: only with an amount */
    bool mutual;           /* pledge: a deal, which needs two sides unless it is about goods for others */
    bool deed;             /* pledge: without goods what somebody is to be done will do */
    bool people;           /* meeting: only two people or more, no states */
    bool placed;           /* meeting: only with a place */
    bool many;             /* meeting: only to the one of many that the article is about */
    double confidence;
    struct Rule *next; /* of all rules */
    RulePlaces roles[ROLE_COUNT];
} Rule;

/* What a clause is, a bit each: those that a rule asks for are in its refs, so that most of them are passed over without
 * a look at the rule. The later ones are found out only where a rule asks. */
enum {
    CLAUSE_IS_PASSIVE = 1 << 0,
    CLAUSE_IS_INTENT = 1 << 1,
    CLAUSE_IS_SPEECH = 1 << 2,
    CLAUSE_IS_PAST = 1 << 3,
    CLAUSE_IS_KONJUNKTIV = 1 << 4,
    CLAUSE_IS_NEGATED = 1 << 5,
    CLAUSE_HAS_CONDITION = 1 << 6,
    CLAUSE_HAS_QUOTATION = 1 << 7,
    CLAUSE_IS_OF_SELF = 1 << 8,
    CLAUSE_IS_DUTY = 1 << 9,
    CLAUSE_HAS_THAT = 1 << 10,
};

/* What decides whether a clause tells what a rule states, and not what might be; rules alike in this share the answer. */
enum {
    TELLING_POSITION = 1 << 0,
    TELLING_BY_SPEAKER = 1 << 1, /* its holder is the speaker */
    TELLING_MODAL = 1 << 2,      /* it names its modals */
    TELLING_QUOTED = 1 << 3,
    TELLING_ANY = 1 << 4, /* it is tried on every clause */
    TELLINGS = 1 << 5,
};

typedef struct RuleRef {
    const Rule *rule;
    struct RuleRef *next;    /* those of a kind stand together */
    struct RuleRef *other;   /* the first behind it of another kind */
    uint8_t kind;            /* FactKind */
    uint8_t telling;         /* TELLING_…; of positions and pledges */
    uint16_t must, must_not; /* CLAUSE_… */
    uint16_t with, also;     /* sets of which the clause has a word, 1 + RuleWords.set; 0: none, or with open words */
    uint64_t acts;           /* of a noun's rule: a bit for each act, by LexItem.number % 64 */
} RuleRef;

typedef struct Ruleset {
    Rule *first, *last;
    size_t count;
    RuleRef **by_word; /* by the word id of a trigger lemma */
    size_t word_count;
    RuleRef *by_event, *by_any, *by_noun;
    WordIndex words; /* of all with, also and without */
    uint32_t set_count;
    uint8_t *verb_type; /* by word id of a lemma: the PledgeType that its class says, 0: none */
    bool *no_deed;      /* by word id of a lemma: to do so is no pledge ("zu reisen", "zuzustimmen") */
    bool *ends;         /* by word id of a lemma: to do so to help is to refuse it ("zu beenden") */
    bool *hearsay;      /* by word id of a lemma: what it says of others is wish or fear ("hoffen", "warnen") */
} Ruleset;

/* Reads all `rule` blocks of the pack. A block that is neither rule nor lexicon block is an error. */
Status ruleset_build(Arena *arena, const Pack *pack, const Lexicon *lexicon, Ruleset *out, Error *err);
/* "subject", "pp", …: a static string. */
const char *ruleset_place_name(PlaceKind kind);
/* Frees the compiled patterns. */
void ruleset_fini(Ruleset *ruleset);

#endif
