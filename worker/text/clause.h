/* Clauses, their verbs, and what stands around them.
 *
 * German shows its clauses by where the finite verb stands: second in a main clause, first in a question or condition,
 * last behind a subordinator; a participle, an infinitive or a separated particle closes the bracket. No parse tree is
 * built: a clause is a set of tokens, cut into chunks (a noun phrase, perhaps behind a preposition) that get the
 * roles of subject, object and dative from their articles, their number and their place. Model of the field:
 * Drach, "Grundgedanken der deutschen Satzlehre" (1937).
 */
#ifndef DEPESCHE_TEXT_CLAUSE_H
#define DEPESCHE_TEXT_CLAUSE_H

#include "worker/text/mention.h"
#include "worker/text/verb.h"

enum { CLAUSES_PER_SENTENCE_MAX = 48, CHUNKS_PER_CLAUSE_MAX = 64 };

/* A token or clause that is not there. No enumerator, since it does not fit into an int. */
#define NO_TOKEN UINT32_MAX

typedef enum ClauseKind {
    CLAUSE_MAIN,
    CLAUSE_VERB_FIRST,  /* a condition without "wenn", or a question */
    CLAUSE_SUBORDINATE, /* "dass …", "weil …", "ob …" */
    CLAUSE_RELATIVE,
    CLAUSE_INFINITIVE, /* "… zu liefern" */
    CLAUSE_VERBLESS,   /* headings, "so der Kanzler" */
} ClauseKind;

enum { CASE_NOMINATIVE = 1, CASE_ACCUSATIVE = 2, CASE_DATIVE = 4, CASE_GENITIVE = 8, CASE_ANY = 7 };

typedef struct Chunk {
    uint32_t first, last; /* tokens, with the preposition and article */
    uint32_t head;        /* the noun */
    uint32_t genitive;    /* where a genitive attribute begins inside; == last: none */
    uint32_t preposition; /* word id, 0: none */
    uint32_t clause;
    int32_t mention;   /* of the head, -1: none */
    int32_t attribute; /* mention inside the genitive attribute, -1: none */
    uint32_t pronoun;  /* token of a personal pronoun, NO_TOKEN: none */
    int32_t joins;     /* the chunk that it goes on with: "A und B", "A, der Minister"; -1: none */
    uint8_t cases, numbers;
    bool plural, time;
    bool coordinated; /* another one joins it with "und" */
    bool loose;       /* without noun or pronoun */
} Chunk;

typedef struct Clause {
    uint32_t first, last; /* hull: other clauses may lie inside */
    uint32_t sentence;
    int32_t parent; /* -1: none */
    ClauseKind kind;
    uint32_t opener;     /* token of the subordinator or relative pronoun, NO_TOKEN */
    uint32_t finite;     /* token, NO_TOKEN */
    uint32_t verb_token; /* of the main verb, NO_TOKEN */
    const Verb *verb;    /* NULL: none known */
    const Verb *modal;   /* NULL: none */
    uint32_t modal_token;
    bool pluperfect; /* lies before what the text is about */
    bool past, perfect, passive, future, konjunktiv_1, konjunktiv_2, imperative;
    uint32_t negation; /* token, NO_TOKEN */
    bool quoted;       /* lies inside quotation marks */
    bool speech;       /* its verb gives somebody's words */
    uint32_t chunk_first, chunk_count;
    int32_t subject, object, dative; /* chunks, -1 */
    uint8_t opener_case;             /* role of the relative pronoun: CASE_NOMINATIVE: it is the subject; 0: none */
    int32_t speaker;                 /* mention whose words the clause gives, -1: the reporter's */
    bool speaker_place;              /* said "in Paris": a seat speaks */
    uint32_t speech_clause;          /* the clause that names the speaker, or NO_TOKEN */
} Clause;

typedef struct ClauseList {
    Clause *items;
    size_t count, cap;
    struct {
        Chunk *items;
        size_t count, cap;
    } chunks;
    uint32_t *owner;       /* clause of each token, NO_TOKEN for separators */
    uint32_t *of_sentence; /* index of the first clause of each sentence; one more at the end */
    BoundSet cut;
} ClauseList;

/* clause.c: cuts the sentences into clauses and finds their verbs. */
void clause_find(Arena *arena, const Lexicon *lexicon, const TokenList *tokens, const SentenceList *sentences,
                 ClauseList *out);
/* The clause that the opener of this one stands in: "dass sie kommt und bleibt"; itself, where it has its own or none. */
uint32_t clause_opened(const ClauseList *clauses, uint32_t clause);
/* "welche Grenzen gesetzt sind": the opener is the article of a noun. */
bool clause_asks_for_noun(const TokenList *tokens, const Clause *clause);
/* chunk.c: cuts a clause into chunks; role.c gives them their roles. */
void chunk_find(Arena *arena, const Lexicon *lexicon, const TokenList *tokens, const MentionList *mentions,
                ClauseList *clauses, uint32_t clause);
/* The verb form of a part that a word may be, or NULL. */
const VerbForm *clause_form_of(const Token *token, VerbPart part);
static inline const VerbForm *clause_form(const Token *token, VerbPart part)
{
    return token->parts & 1u << part ? clause_form_of(token, part) : NULL; /* mostly there is none */
}
/* True where the chunk stands behind this preposition (word id). */
bool chunk_is_behind(const Lexicon *lexicon, const Chunk *chunk, Str preposition);
/* The same of one of several. */
bool chunk_is_behind_any(const Lexicon *lexicon, const Chunk *chunk, const char *const *prepositions, size_t count);

#endif
