/* Who takes part in what a clause tells: by the places of a rule, in crowds and lists. */
#ifndef DEPESCHE_EXTRACTION_MEETING_SIDES_H
#define DEPESCHE_EXTRACTION_MEETING_SIDES_H

#include "worker/extraction/meeting_slots.h"

void sides_add_mention(Reading *r, int32_t mention, ParticipantRole role);
/* With those it is coordinated with; -1: nobody. */
void sides_add_coordinated(Reading *r, int32_t mention, ParticipantRole role);
/* Those in the places that the rule names for a role. */
void sides_add_role(Reading *r, RuleRole which, ParticipantRole role);
/* "vereinbarte mit X, die Gespräche fortzusetzen": of an infinitive clause the second side that the clause above tells. */
void sides_add_partner_above(Reading *r);
/* Counted crowds and where they come from, in tokens [first, last). */
void sides_add_crowd(Reading *r, uint32_t first, uint32_t last);
/* The state whose adjective owns a noun. */
void sides_add_state(Reading *r, int32_t mention, ParticipantRole role);

#endif
