/* Conditions on a stance that no clause shows by its verb alone. */
#ifndef DEPESCHE_EXTRACTION_STANCE_H
#define DEPESCHE_EXTRACTION_STANCE_H

#include "worker/extraction/match.h"

/* "rechtfertigte die Angriffe": the few verbs by which somebody is for an attack; self-defence is what anybody may be for.
 * topic: the token that names it, or NO_TOKEN. */
bool stance_justifies(const Analysis *a, const Clause *k, uint32_t topic);
/* "die Zustimmung Ungarns steht aus", "ohne die Zustimmung", "will das Veto aufheben": a stance that nobody takes yet, or
 * no longer. */
bool stance_is_wanting(const Analysis *a, const Match *m, Stance stance);
/* "begrüßte seine Gäste": a greeting. */
bool stance_is_about_people(const Analysis *a, const Clause *k);
/* Does one of the rule's words judge by itself: "sei ein Fehler", not "wegen eines Fehlers", "die Folgen des Fehlers"? */
bool stance_is_predicate(const Analysis *a, const Match *m);

#endif
