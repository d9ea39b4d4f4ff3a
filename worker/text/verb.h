/* German verb forms, made from a few principal parts when the pack is loaded.
 *
 * Sources: the regular conjugation of weak and strong verbs as in any grammar (Duden 4, "Das Verb"). What a pack has
 * to say of a verb is in docs/RULES.md.
 */
#ifndef DEPESCHE_TEXT_VERB_H
#define DEPESCHE_TEXT_VERB_H

#include "worker/text/lexicon.h"

typedef enum VerbKind { VERB_MAIN, VERB_HAVE, VERB_BE, VERB_BECOME, VERB_MODAL } VerbKind;
typedef enum VerbPart { VERB_FINITE, VERB_PARTICIPLE, VERB_INFINITIVE, VERB_ZU_INFINITIVE } VerbPart;
typedef enum VerbTense { VERB_PRESENT, VERB_PAST } VerbTense;

enum { VERB_SINGULAR = 1, VERB_PLURAL = 2 };
enum { VERB_INDICATIVE = 1, VERB_KONJUNKTIV_1 = 2, VERB_KONJUNKTIV_2 = 4 };

typedef struct Verb {
    uint32_t lemma;    /* word id of the infinitive with its particle ("ablehnen") */
    uint32_t base;     /* word id of the infinitive without it ("lehnen") */
    uint32_t particle; /* word id, 0: not separable */
    VerbKind kind;
} Verb;

typedef struct VerbForm {
    const Verb *verb;
    uint8_t part, tense;
    uint8_t moods, numbers; /* bit sets: what the form may be */
    bool detached;          /* a finite form of a verb that is known with a particle only: "legte … dar" */
    struct VerbForm *next;
} VerbForm;

enum { VERB_BYTES_MAX = 128 };

/* The separable verb of a particle and an infinitive (word ids), "ab" and "lehnen"; NULL: none known. */
const Verb *verb_separable(const Lexicon *lexicon, uint32_t particle, uint32_t base);

/* verb_guess.c: forms of a verb that the lexicon lacks, from a known one inside it ("weiterempfohlen") or from its
 * ending ("digitalisiert"); NULL where it looks like none. Their lemma is 0 unless the infinitive is a word. */
const VerbForm *verb_guess(Arena *arena, const Lexicon *lexicon, Str word);
/* Adds all forms of a `verb` or `verbs` block. STATUS_MALFORMED with place and remedy. */
Status verb_load(Lexicon *lexicon, const PackBlock *block, Error *err);

#endif
