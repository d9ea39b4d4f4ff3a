/* Whose words a clause gives.
 *
 * A speaker is named by a verb of saying ("sagte X"), by "so der Kanzler", by "laut Merz" or "nach Angaben aus
 * Kiew", or stands for a seat ("heißt es in Paris"). His words are the quoted clauses, the dass-clauses and the clauses
 * in the subjunctive around it; sentences in the subjunctive that follow go on with them.
 */
#ifndef DEPESCHE_TEXT_SPEECH_H
#define DEPESCHE_TEXT_SPEECH_H

#include "worker/text/analysis.h"

/* Sets speaker, speaker_place and speech_clause of all clauses. */
void speech_attribute(Analysis *a);

#endif
