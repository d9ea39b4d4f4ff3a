/* Cutting a clause into phrases: the state of chunk.c, and the questions that phrase.c answers about a word where it
 * stands. */
#ifndef DEPESCHE_TEXT_PHRASE_H
#define DEPESCHE_TEXT_PHRASE_H

#include "worker/text/clause.h"

typedef struct Chunker {
    Arena *arena;
    const Lexicon *lexicon;
    const TokenList *tokens;
    const MentionList *mentions;
    ClauseList *out;
    Clause *clause;
    uint32_t index;
    Chunk current;
    bool open, noun; /* a chunk is open; it has its noun */
    bool genitive;   /* an article in the genitive waits for its noun */
    bool owned;      /* begins with whose it is: "Norwegens Zusage" */
    uint32_t inner;  /* where an attribute between article and noun ends: "das von Polen gelieferte Gerät"; 0: none */
} Chunker;

static inline const Token *phrase_at(const Chunker *c, uint32_t i)
{
    return &c->tokens->items[i];
}

static inline bool phrase_has(const Chunker *c, uint32_t i, uint32_t mask)
{
    const Token *t = phrase_at(c, i);
    return token_has(t, mask);
}

/* Once the phrase is whole: its head (head.c), its cases and numbers. */
void phrase_settle(const Chunker *c, Chunk *k);
bool phrase_is_personal(const Chunker *c, uint32_t i);
/* "nichts", "alles", "niemand": for a noun, not declined. */
bool phrase_is_indefinite(const Chunker *c, uint32_t i);
uint8_t phrase_pronoun_numbers(const Chunker *c, uint32_t i);
bool phrase_is_noun(const Chunker *c, uint32_t i);
/* The finite verb, the main verb or the modal of the clause. */
bool phrase_is_verb(const Chunker *c, uint32_t i);
/* Is this the first word of the clause? */
bool phrase_begins_clause(const Chunker *c, uint32_t i);
/* An adjective by its ending. */
bool phrase_is_declined(const Token *t);
/* Does a noun follow within a few adjectives? */
bool phrase_noun_ahead(const Chunker *c, uint32_t i);
bool phrase_is_name_start(const Chunker *c, uint32_t i);
/* A name in the genitive, "Trumps", of one that does not end in -s itself. */
bool phrase_is_possessive(const Chunker *c, uint32_t i);
/* The same of one whose name without -s the lexicon has: not "Paris". */
bool phrase_is_genitive_name(const Chunker *c, uint32_t i);
bool phrase_ends_in_person(const Chunker *c);
/* "die Mitglieder der Gruppe": what is named is no person, so that a genitive may follow. */
bool phrase_takes_genitive(const Chunker *c);
/* "die drei", "die beiden": a number that counts whom the text named before. */
bool phrase_counts_named(const Chunker *c, uint32_t i);
bool phrase_is_definite(const Token *t);
/* Is the open chunk about a span of time, which has no name behind it? */
bool phrase_is_span(const Chunker *c);
/* "500 Schuss Munition", "25 Tonnen Hilfsgüter": what is measured stands behind. */
bool phrase_is_measure(const Token *t);
/* Does a common noun follow a phrase that has its own? "gab den Menschen Hoffnung", "30 Firmen Geld"; not "im Bereich
 * Verteidigung", "20 Millionen Euro", "die Zeitung Morgenpost". */
bool phrase_follows_phrase(const Chunker *c, uint32_t i);
/* Is the open chunk nothing but a name in the genitive, "Norwegens"? */
bool phrase_owns_noun(const Chunker *c);
/* Is the open chunk an unknown word right before a surname, and nothing else? */
bool phrase_is_given_name(const Chunker *c, uint32_t i);
/* "im Grenzort Narva", "das Königreich Dänemark": a name behind the noun that says what it is. */
bool phrase_is_apposed_name(const Chunker *c, uint32_t i);
/* Is the head so far a number, "20 Millionen", that a noun follows? "Die Zeitung Morgenpost" is a newspaper. */
bool phrase_counts(const Chunker *c);
/* "über 20 Panzer", "bis zu 30 Soldaten": the preposition belongs to the number. */
bool phrase_is_approximation(const Chunker *c, uint32_t i);
/* "dem Bericht zufolge", "der Grenze entlang" */
bool phrase_is_postposition(const Chunker *c, uint32_t i);
/* The "als" of "mehr als 30 Staaten". */
bool phrase_is_amount(const Chunker *c, uint32_t i);
/* "als Sieger", "wie Polen"; not "mehr als 30 Staaten" */
bool phrase_is_comparison(const Chunker *c, uint32_t i);
/* "norwegische Firmen"; at the beginning, where it has a capital, only before a noun. */
bool phrase_is_nationality(const Chunker *c, uint32_t i);
/* The particle of the clause's verb, which may look like an article: "kauft heute ein". */
bool phrase_is_particle(const Chunker *c, uint32_t i);
/* "der 25jährige Fahrer": a number that an adjective is made with */
bool phrase_is_aged(const Chunker *c, uint32_t i);
/* "Sie", "Ihnen" inside a sentence */
bool phrase_is_polite(const Chunker *c, uint32_t i);
/* "ihr Haus", "ihr neues Haus": hers, not to her */
bool phrase_is_her(const Chunker *c, uint32_t i);
/* Does the article at token i begin a phrase of its own behind another one, "dies | keinen Anlass", "die drei | den Gast"? */
bool phrase_parts_articles(const Chunker *c, uint32_t i);
/* "Öffentlich forderte er", "Kurz vor dem Gipfel": no noun, only its place at the beginning gave it a capital. */
bool phrase_is_manner(const Chunker *c, uint32_t i);
/* Is the open chunk nothing but a name that the lexicon lacks, or a place, in the genitive? "Lennons", "Bayerns" */
bool phrase_is_owner(const Chunker *c);
/* Does an adjective stand between the number that the open chunk ends with and its noun? "20 moderne Panzer" */
bool phrase_counts_ahead(const Chunker *c, uint32_t i);
bool phrase_is_title(const Chunker *c, uint32_t i);
/* "viele | der Länder", "keiner | seiner Minister": what stands before the genitive is a phrase without a noun. */
bool phrase_heads_genitive(const Chunker *c, uint32_t i);
/* "den ersten", "die neuen": an article and an adjective whose noun the text named before. */
bool phrase_is_elliptic(const Chunker *c, uint32_t i);
/* "die zu liefernden Panzer" */
bool phrase_is_gerundive(const Chunker *c, uint32_t i);
/* "der 2020 vereinbarten Waffenruhe": a year that belongs to an adjective */
bool phrase_dates_adjective(const Chunker *c, uint32_t i);
/* "zu viele Leute", "zu hohe Kosten": no preposition, which would have the dative behind it. */
bool phrase_is_degree(const Chunker *c, uint32_t i);
bool phrase_is_determined(const Chunker *c, uint32_t i);

#endif
