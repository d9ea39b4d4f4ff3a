/* Who is named as speaking, and how: the heads of reported speech in one sentence.
 *
 * A voice is a clause with a verb of saying ("sagte X", "gab X zu bedenken", "wie X mitteilte"), a verbless "so X", a
 * source inside a clause ("laut X", "nach Ansicht von X", "aus Sicht Xs", "X zufolge"), a seat ("heißt es in Paris"), or a
 * name before a colon ("Merz: Hilfe bleibt nötig"). A stranger is somebody that says something and is no actor:
 * his words are nobody's.
 */
#ifndef DEPESCHE_TEXT_VOICE_H
#define DEPESCHE_TEXT_VOICE_H

#include "worker/text/analysis.h"

typedef enum VoiceKind { VOICE_NONE, VOICE_VERB, VOICE_SO, VOICE_SOURCE, VOICE_COLON } VoiceKind;

typedef struct Voice {
    VoiceKind kind;
    int32_t speaker; /* mention; -1: a stranger */
    bool place;      /* a seat speaks */
    bool again;      /* "heißt es weiter": whoever spoke before */
    bool inverted;   /* begins with its verb or "wie": what it gives stands before it, too */
    uint32_t clause;
} Voice;

/* The voice that a clause names. */
Voice voice_of(const Analysis *a, uint32_t clause);

#endif
