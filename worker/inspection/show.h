/* Facts and clauses in a few words, for people. */
#ifndef DEPESCHE_INSPECTION_SHOW_H
#define DEPESCHE_INSPECTION_SHOW_H

#include "base/buffer.h"
#include "worker/extraction/match.h"

/* "pledge: Norwegen → Ukraine, weapons, 20 Panzer, committed" */
void show_fact(Buffer *out, const Fact *fact);
/* "zusagen (past, negated), subject: Norwegen, object: 20 Panzer": how a clause was understood. */
void show_clause(Buffer *out, const Analysis *a, uint32_t clause);
/* The words of tokens [first, last), line breaks as blanks. */
void show_words(Buffer *out, const Analysis *a, uint32_t first, uint32_t last);
/* Why a rule does not fire: `the rule asks for "passive no": the clause is otherwise`. */
void show_refusal(Buffer *out, const Rule *rule, Refusal refusal);
/* Text on one line. */
void show_text(Buffer *out, Str text);

#endif
