/* All layers of one article, each a plain list that refers to the ones below by index. Owner: the arena. */
#ifndef DEPESCHE_TEXT_ANALYSIS_H
#define DEPESCHE_TEXT_ANALYSIS_H

#include "worker/text/clause.h"
#include "worker/text/mention.h"
#include "worker/text/period.h"
#include "worker/text/when.h"

typedef struct Analysis {
    Arena *arena;
    const Lexicon *lexicon;
    Date published; /* year 0: unknown */
    TokenList tokens;
    SentenceList sentences;
    MentionList mentions;
    WhenList whens; /* dates */
    PeriodList periods;
    QuantityList quantities;
    ClauseList clauses;
    bool *apart;               /* of each sentence: tells of matches and stadiums, where states are teams */
    int32_t *centres;          /* of each sentence: the person its first subject means, -1: none */
    BoundSet cut;              /* what the article was too much for */
    struct ClauseTests *tests; /* of each clause, for the rules (worker/extraction/match_test.h) */
    struct TokenCodes *codes;  /* of each token (worker/extraction/match.h); NULL: nobody keeps them */
    struct Trace *trace;       /* who follows the extraction (worker/extraction/trace.h); NULL: nobody */
} Analysis;

/* Analyses valid UTF-8; memory and time are linear in its length. `published` of year 0: the text's own first line
 * decides. */
Analysis *analysis_run(Arena *arena, const Lexicon *lexicon, Str text, Date published);
/* True where a chunk means several named before: "sie" of a verb in the plural, "beide". */
bool analysis_means_all(const Analysis *a, int32_t chunk);
/* The actor that a chunk names, pronouns resolved; -1: none. */
int32_t analysis_chunk_mention(const Analysis *a, int32_t chunk);
/* The actor that is the subject of a clause: of a relative clause perhaps what the pronoun stands for, of an infinitive
 * the subject of what it hangs on. -1: none. */
int32_t analysis_subject(const Analysis *a, uint32_t clause);
/* What a relative pronoun stands for: the mention right before its clause; -1: none. */
int32_t analysis_antecedent(const Analysis *a, uint32_t clause);
/* Index of the first quantity that begins at or behind a token; their count where there is none. */
size_t analysis_quantity(const Analysis *a, uint32_t first);
/* Does a clause itself name a sum of money? */
bool analysis_has_money(const Analysis *a, uint32_t clause);
/* The first expression of time in tokens [first, last); NULL: none. */
const When *analysis_when(const Analysis *a, uint32_t first, uint32_t last);

#endif
