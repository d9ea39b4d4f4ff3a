/* Who and where: the actors and places that an article names, each resolved as far as the text and the lexicon settle it.
 *
 * A mention may be a name, an office with or without one ("der estnische Außenminister", "Norwegens Ministerpräsident"),
 * a by-name, a nationality ("der Franzose"), a seat that stands for its state, an organisation, a forum, or a counted
 * group ("26 der 35 Staaten"). A seat behind a preposition of place is a place, not an actor: place_only.
 */
#ifndef DEPESCHE_TEXT_MENTION_H
#define DEPESCHE_TEXT_MENTION_H

#include "worker/text/quantity.h"
#include "worker/text/segment.h"

enum { MENTIONS_MAX = 20000, PEOPLE_MAX = 256 };

typedef enum MentionKind {
    MENTION_PERSON,
    MENTION_COUNTRY,
    MENTION_ORGANISATION,
    MENTION_GROUP,
    MENTION_FORUM,
    MENTION_PLACE,
    MENTION_ADJECTIVE, /* "russisch" before a noun: a country, yet no actor by itself */
} MentionKind;

typedef struct Mention {
    uint32_t first, last; /* tokens with titles, without the article */
    uint32_t sentence;
    MentionKind kind;
    ActorType type; /* NONE: no actor */
    Str name;
    char country[4];
    uint32_t count;
    SizeUnit size;       /* what a counted group counts */
    const LexItem *item; /* NULL: a person that the lexicon does not know */
    const LexItem *place;
    Str place_name; /* city; empty: no place, or a country only */
    char place_country[4];
    bool place_only;  /* stands for a place here */
    bool origin;      /* behind "aus": a place that somebody comes from */
    bool apposed;     /* only says where the actor before comes from: "Mark Carney aus Kanada" */
    bool coordinated; /* with the mention before: "A, B und C" */
    bool plural, female;
    bool anaphoric;    /* found through what the article said before */
    bool spokesperson; /* speaks for it */
} Mention;

typedef struct MentionList {
    Mention *items;
    size_t count, cap;
    uint32_t *of_sentence; /* index of the first mention of each sentence; one more at the end */
    BoundSet cut;
} MentionList;

/* Finds the mentions of all sentences that are not furniture and marks their tokens TOKEN_NAMED. `published` may be
 * unknown. */
void mention_find(Arena *arena, const Lexicon *lexicon, TokenList *tokens, const SentenceList *sentences,
                  Date published, MentionList *out);
/* The first mention that begins in tokens [first, last) of a sentence; -1: none. */
int32_t mention_at(const MentionList *mentions, uint32_t sentence, uint32_t first, uint32_t last);
/* The person that "er" (female: "sie") in a sentence means: the last one of this gender named before token `before`, at
 * most two sentences back in the paragraph. -1: nobody. */
int32_t mention_antecedent(const MentionList *mentions, const SentenceList *sentences, uint32_t sentence,
                           uint32_t before, bool female);

#endif
