/* Who a crowd is made of: "Vertreter Perus und Chiles", "Minister aus Staaten wie Peru", "20 Länder, darunter Peru". */
#ifndef DEPESCHE_EXTRACTION_MEETING_MEMBERS_H
#define DEPESCHE_EXTRACTION_MEETING_MEMBERS_H

#include "worker/extraction/meeting_slots.h"

/* Adds those whom the crowds in a phrase are made of; it begins with token `first` and goes on to the next verb or
 * preposition of another phrase. */
void members_add(Reading *r, uint32_t first, ParticipantRole role);
/* Adds those who are told of a crowd in the sentence: "…, darunter A und B", "…, unter ihnen D", "einschließlich E". */
void members_add_told(Reading *r);

#endif
